import LeerlijnDiagnostics
import LeerlijnModel

/// A rule that nobody can meet, whatever happens.
enum RuleUnsatisfiable: DeepCheck {
  static let code = DiagnosticCode(1011, "rule-unsatisfiable")

  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog) {
    for (contradiction, cases) in line.contradictions where contradiction.requirements.count == 1 {
      log.report(.unsatisfiable(contradiction, cases, line.curriculum))
    }
    for fact in line.proof.ruleFacts {
      guard case .adviceOutOfReach(let contradiction) = fact.kind else { continue }
      log.report(.adviceOutOfReach(fact.rule, contradiction, fact.cases, line.curriculum))
    }
  }
}

extension ProvenCurriculum {
  /// Every contradiction once, with the cases in which it stands.
  var contradictions: [(Contradiction, [StudyCase])] {
    var found: [(Contradiction, [StudyCase])] = []
    for item in proof.cases {
      var all = item.closed
      if case .impossible(let found) = item.outcome {
        // What nobody can begin is told of the year in which it is taught.
        all += found.filter { !$0.isClosedEntry }
      }
      for contradiction in all {
        if let known = found.firstIndex(where: { $0.0.requirements == contradiction.requirements })
        {
          found[known].1.append(item.studyCase)
        } else {
          found.append((contradiction, [item.studyCase]))
        }
      }
    }
    return found
  }
}

extension Contradiction {
  fileprivate var isClosedEntry: Bool {
    if requirements.count == 1, case .entry = requirements[0] { true } else { false }
  }
}

extension Diagnostic {
  /// A note for every calendar fact that a contradiction needs.
  static func notes(
    on facts: [CalendarFact], in curriculum: Curriculum
  ) -> [Diagnostic.Note] {
    facts.map { Note(curriculum.words(for: $0), at: curriculum.place(of: $0)) }
  }

  /// A note for every parameter that a requirement reads its bounds from: there the number stands.
  fileprivate static func notes(
    onNumbersOf requirement: Requirement, in cases: [StudyCase], _ curriculum: Curriculum
  ) -> [Diagnostic.Note] {
    let withExceptions = cases.allSatisfy(\.withExceptions)
    let cohorts = curriculum.cohorts(of: cases)
    let conditions = curriculum.conditions(of: requirement, withExceptions: withExceptions)
    let read = Set(conditions.flatMap(\.measures).flatMap(\.parameters))
    return curriculum.parameters.filter { read.contains($0.id) }.flatMap { parameter in
      parameter.values.filter { value in
        value.cohorts.map { cohorts.contains(where: $0.contains) } ?? true
      }.map { value in
        let amount = parameter.unit.amount(value.amount)
        return Note(
          Phrase(
            nl: "Hier staat het getal dat gevraagd wordt: \(amount.dutch).",
            en: "Here is the number that is asked: \(amount.english)."), at: value.place)
      }
    }
  }

  fileprivate static func unsatisfiable(
    _ contradiction: Contradiction, _ cases: [StudyCase], _ curriculum: Curriculum
  ) -> Diagnostic {
    let requirement = contradiction.requirements[0]
    let name = curriculum.words(for: requirement)
    let whom = curriculum.words(for: cases, of: [requirement])
    var message = Phrase(
      nl: "Niemand kan voldoen aan \(name.dutch) (\(whom.dutch)).",
      en: "Nobody can meet \(name.english) (\(whom.english)).")
    if case .entry(let unit) = requirement {
      let course = curriculum.name(ofUnit: unit)
      message = Phrase(
        nl:
          "Niemand kan beginnen aan \(course.dutch) (\(whom.dutch)): aan de ingangseis kan niemand "
          + "voldoen.",
        en:
          "Nobody can begin \(course.english) (\(whom.english)): nobody can meet its condition of "
          + "entry.")
    }
    return Diagnostic(
      RuleUnsatisfiable.code, .error, at: curriculum.place(of: requirement), message,
      notes: notes(on: contradiction.facts, in: curriculum)
        + notes(
          onNumbersOf: requirement, in: cases, curriculum),
      help: help(
        for: contradiction, withExceptions: cases.allSatisfy(\.withExceptions), curriculum),
      bearing: Bearing(
        about: [requirement.matter],
        asConsequence: Phrase(
          nl: "Daardoor kan niemand voldoen aan \(name.dutch) (\(whom.dutch)).",
          en: "So nobody can meet \(name.english) (\(whom.english)).")))
  }

  private static func help(
    for contradiction: Contradiction, withExceptions: Bool, _ curriculum: Curriculum
  ) -> Phrase {
    guard contradiction.facts.isEmpty else {
      return Phrase(
        nl: "Verander de eis, of een van de feiten van rooster en programma die hierbij staan.",
        en: "Change what is asked, or one of the facts of calendar and programme named here.")
    }
    let parts = curriculum.conditions(
      of: contradiction.requirements[0], withExceptions: withExceptions
    ).flatMap(\.withDescendants)
    let onlyWantsMore = parts.allSatisfy { part in
      switch part.kind {
      case .measure(let measure): measure.minimum != nil && measure.maximum == nil
      case .all, .any, .atLeast: true
      case .not, .when, .rule: false
      }
    }
    if onlyWantsMore {
      return Phrase(
        nl: "Zo veel is er niet te halen. Verlaag de grens, of voeg toe wat ervoor meetelt.",
        en: "There is not so much to be had. Lower the bound, or add what counts for it.")
    }
    return Phrase(
      nl: "De eisen binnen de regel sluiten elkaar uit. Verander een van de grenzen.",
      en: "What the rule asks excludes itself. Change one of its bounds.")
  }

  fileprivate static func adviceOutOfReach(
    _ rule: RuleID, _ contradiction: Contradiction, _ cases: [StudyCase], _ curriculum: Curriculum
  ) -> Diagnostic {
    let (name, whom) = (curriculum.name(of: rule), curriculum.words(for: cases))
    let others = contradiction.requirements.filter { $0 != .rule(rule) }
    return Diagnostic(
      RuleUnsatisfiable.code, .advice, at: curriculum.place(of: .rule(rule)),
      Phrase(
        nl: "Het advies \(name.dutch) is voor sommige studenten niet te volgen (\(whom.dutch)).",
        en: "Some students cannot follow the advice \(name.english) (\(whom.english))."),
      notes: others.map { Note(curriculum.sentence(for: $0), at: curriculum.place(of: $0)) }
        + notes(on: contradiction.facts, in: curriculum),
      help: Phrase(
        nl: "Dat kan de bedoeling zijn. Zo niet, beperk dan voor wie de regel is.",
        en: "That may be meant. If not, narrow whom the rule is for."))
  }
}

extension RuleUnsatisfiable {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Wat er ook gebeurt, aan deze eis kan niemand voldoen, of aan deze onderwijseenheid "
        + "kan niemand beginnen. Dat is bewezen: alle mogelijke verlopen zijn uitgesloten. De feiten van rooster en programma die daarvoor nodig zijn, "
        + "staan erbij; zonder één daarvan kan het wel.",
      en:
        "Whatever happens, nobody can meet this, or begin this course. That is proven: every "
        + "possible course of events is ruled out. The facts of calendar and programme that this needs are given; without "
        + "any one of them it is possible."),
    remedy: Phrase(
      nl: "Verander de eis of een van de genoemde feiten.",
      en: "Change what is asked, or one of the facts that are named."))
}
