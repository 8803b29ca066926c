internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A network's quantity in a rule about students, or the other way round.
enum WrongSubject: DefinitionCheck {
  static let code = DiagnosticCode(312, "wrong-subject")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let subjects = Dictionary(
      definition.curriculum.rules.map { ($0.id, $0.subject) }
    ) { first, _ in first }
    for site in definition.curriculum.conditionSites {
      let subject: Rule.Subject =
        switch site.owner {
        case .rule(let rule), .exception(of: let rule): rule.subject
        case .requirement, .transition: .student
        }
      guard subject != .curriculum else { continue }
      for measure in site.condition.measures
      where measure.quantity.isOfNetwork != (subject == .network) {
        log.report(.wrongSubject(measure, subject))
      }
      for (rule, place) in site.condition.referredRules {
        if let other = subjects[rule], other != subject {
          log.report(.wrongRule(rule, other, subject, place))
        }
      }
    }
  }
}

extension Rule.Subject {
  fileprivate var words: Phrase {
    switch self {
    case .student: Phrase(nl: "studenten", en: "students")
    case .network: Phrase(nl: "leernetwerken", en: "networks")
    case .curriculum: Phrase(nl: "het curriculum", en: "the curriculum")
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongSubject(_ measure: Measure, _ subject: Rule.Subject) -> Diagnostic {
    let other: Rule.Subject = measure.quantity.isOfNetwork ? .network : .student
    let (here, there) = (subject.words, other.words)
    return Diagnostic(
      WrongSubject.code, .error, at: measure.place,
      Phrase(
        nl: "Deze voorwaarde gaat over \(here[.dutch]), maar hier wordt iets van \(there[.dutch]) "
          + "geteld.",
        en: "This condition is about \(here[.english]), but something of \(there[.english]) is "
          + "counted here."),
      help: Phrase(
        nl: "Zet dit in een regel met subject=\"\(other.rawValue)\".",
        en: "Put this in a rule with subject=\"\(other.rawValue)\"."))
  }

  fileprivate static func wrongRule(
    _ rule: RuleID, _ other: Rule.Subject, _ subject: Rule.Subject, _ place: SourceRange?
  ) -> Diagnostic {
    let (here, there) = (subject.words, other.words)
    return Diagnostic(
      WrongSubject.code, .error, at: place,
      Phrase(
        nl:
          "Deze voorwaarde gaat over \(here[.dutch]), maar regel '\(rule)' over \(there[.dutch]).",
        en: "This condition is about \(here[.english]), but rule '\(rule)' about "
          + "\(there[.english])."),
      help: Phrase(
        nl: "Verwijs naar een regel over hetzelfde onderwerp.",
        en: "Refer to a rule about the same subject."))
  }
}

extension WrongSubject {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een regel gaat over studenten of over leernetwerken. Deelnemers, gehouden "
        + "bijeenkomsten en perspectieven zijn van een leernetwerk, al het andere van een student.",
      en: "A rule is about students or about networks. Members, sessions held and perspectives "
        + "are of a network, everything else of a student."),
    example: "<rule id=\"r\">…<held series=\"leernetwerk\" min=\"4\"/></rule>",
    remedy: Phrase(
      nl: "Zet subject op de juiste soort, of tel iets van hetzelfde onderwerp.",
      en: "Set subject to the right kind, or count something of the same subject."))
}
