internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A reference to another rule that does not mean what it seems to: to advice, to a rule for others,
/// or to one that is due only later.
enum RefersAstray: DefinitionCheck {
  static let code = DiagnosticCode(417, "refers-astray")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let rules = Dictionary(definition.curriculum.rules.map { ($0.id, $0) }) { first, _ in first }
    checkTransitions(of: definition.curriculum, rules, &log)
    for rule in definition.curriculum.rules where !definition.isDamaged(rule.place) {
      for (id, place) in rule.conditions.flatMap(\.referredRules) {
        guard let other = rules[id], other.subject == rule.subject else { continue }
        if !rule.scope.mayShare(with: other.scope) {
          log.report(.forOthers(rule, other, place))
        } else if other.isAdvisory, !rule.isAdvisory {
          log.report(.toAdvice(rule, other, place))
        } else if case .fixed(let day)? = rule.deadline, case .fixed(let later)? = other.deadline,
          later > day
        {
          log.report(.dueLater(rule, other, day, later, place))
        }
      }
    }
  }
}

extension RefersAstray {
  /// What lets a student into a programme refers to rules for that programme.
  private static func checkTransitions(
    of curriculum: Curriculum, _ rules: [RuleID: Rule], _ log: inout DiagnosticLog
  ) {
    for line in curriculum.lines {
      for (transition, stage) in zip(line.transitions, line.stages.dropFirst()) {
        let scope = Rule.Scope(programme: stage.programme, profile: stage.profile)
        for (id, place) in transition.referredRules {
          guard let other = rules[id], !scope.mayShare(with: other.scope) else { continue }
          log.report(.ofProgrammeBefore(stage, other, place))
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func ofProgrammeBefore(
    _ stage: LearningLine.Stage, _ other: Rule, _ place: SourceRange?
  ) -> Diagnostic {
    refersAstray(
      other, place,
      Phrase(
        nl:
          "De overgang naar opleiding '\(stage.programme)' verwijst naar regel '\(other.id)', die niet "
          + "voor haar studenten is: voor wie overgaat, telt de verwijzing niet mee.",
        en:
          "The passage to programme '\(stage.programme)' refers to rule '\(other.id)', which is not for "
          + "its students: for those who pass the reference does not count."),
      Phrase(
        nl: "Verwijs naar een regel van opleiding '\(stage.programme)'.",
        en: "Refer to a rule of programme '\(stage.programme)'."))
  }

  fileprivate static func forOthers(
    _ rule: Rule, _ other: Rule, _ place: SourceRange?
  ) -> Diagnostic {
    refersAstray(
      other, place,
      Phrase(
        nl:
          "Regel '\(rule.id)' verwijst naar regel '\(other.id)', die voor andere studenten is. Voor "
          + "wie deze regel geldt, telt de verwijzing niet mee.",
        en:
          "Rule '\(rule.id)' refers to rule '\(other.id)', which is for other students. For those "
          + "whom this rule is for the reference does not count."),
      Phrase(
        nl: "Verwijs naar een regel voor dezelfde studenten.",
        en: "Refer to a rule for the same students."))
  }

  fileprivate static func toAdvice(
    _ rule: Rule, _ other: Rule, _ place: SourceRange?
  ) -> Diagnostic {
    refersAstray(
      other, place,
      Phrase(
        nl:
          "Regel '\(rule.id)' is bindend en verwijst naar regel '\(other.id)', die alleen adviseert: "
          + "zo kan een advies toch iemand laten zakken.",
        en:
          "Rule '\(rule.id)' binds and refers to rule '\(other.id)', which only advises: so advice "
          + "can fail somebody after all."),
      Phrase(
        nl: "Maak van beide een advies, of neem over wat bindend is.",
        en: "Make both of them advice, or take over what binds."))
  }

  fileprivate static func dueLater(
    _ rule: Rule, _ other: Rule, _ day: Day, _ later: Day, _ place: SourceRange?
  ) -> Diagnostic {
    let (first, last) = (day.words, later.words)
    return refersAstray(
      other, place,
      Phrase(
        nl:
          "Regel '\(rule.id)' loopt tot en met \(first[.dutch]), maar regel '\(other.id)', waar zij "
          + "naar verwijst, tot en met \(last[.dutch]).",
        en: "Rule '\(rule.id)' is due on \(first[.english]), but rule '\(other.id)', to which it "
          + "refers, on \(last[.english])."),
      Phrase(
        nl: "Zet de laatste dag van beide gelijk, of die van deze regel later.",
        en: "Give both the same last day, or this rule a later one."))
  }

  private static func refersAstray(
    _ other: Rule, _ place: SourceRange?, _ message: Phrase, _ help: Phrase
  ) -> Diagnostic {
    Diagnostic(
      RefersAstray.code, .warning, at: place, message,
      notes: [
        Note(Phrase(nl: "Hier staat die regel.", en: "Here is that rule."), at: other.place)
      ],
      help: help)
  }
}

extension RefersAstray {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een regel verwijst naar een regel die alleen adviseert, die voor andere studenten is, "
        + "of die pas later afloopt. Het eerste maakt advies bindend; het tweede telt nooit mee; "
        + "het derde vraagt iets eerder dan de andere regel zelf.",
      en:
        "A rule refers to one that only advises, that is for other students, or that is due only "
        + "later. The first makes advice binding; the second never counts; the third asks "
        + "something earlier than the other rule does itself."),
    example:
      "<rule id=\"a\" years=\"4\" …><rule ref=\"b\"/></rule> … <rule id=\"b\" years=\"1\" …>",
    remedy: Phrase(
      nl: "Verwijs naar een regel van dezelfde soort, voor dezelfde studenten en op tijd.",
      en: "Refer to a rule of the same kind, for the same students and in time."))
}
