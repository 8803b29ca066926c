internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension EvidenceReader {
  /// Reports each kind of fact that no file brings although a rule reads it.
  ///
  /// No decisions means none, and `students.csv` stands in for enrolments and, as far as its cells
  /// are filled, for placements.
  func reportMissingKinds(in folder: String, reporting log: inout DiagnosticLog) {
    let readers = rulesByKind
    for kind in FactKind.allCases where !evidence.delivered.contains(kind) {
      if kind == .placements, !evidence.placements.facts.isEmpty { continue }
      guard let rules = readers[kind] else { continue }
      log.report(.kindMissing(kind, readBy: rules, in: folder))
    }
  }

  /// Rules about students and networks by what they read; one that several editions have comes once.
  private var rulesByKind: [FactKind: [Rule]] {
    var rules: [FactKind: [Rule]] = [:]
    var seen: Set<RuleID> = []
    for curriculum in domain.curricula {
      for rule in curriculum.rules
      where rule.subject != .curriculum && seen.insert(rule.id).inserted {
        for kind in rule.factKinds(in: curriculum) { rules[kind, default: []].append(rule) }
      }
    }
    return rules
  }
}

extension FactKind {
  /// What its facts are about.
  fileprivate var noun: Phrase {
    switch self {
    case .students: Phrase(nl: "studenten", en: "students")
    case .enrolments: Phrase(nl: "inschrijvingen", en: "enrolments")
    case .placements: Phrase(nl: "stages", en: "placements")
    case .sessions: Phrase(nl: "bijeenkomsten", en: "sessions")
    case .attendance: Phrase(nl: "aanwezigheid", en: "attendance")
    case .hours: Phrase(nl: "uren", en: "hours")
    case .assessments: Phrase(nl: "beoordelingen", en: "assessments")
    case .results: Phrase(nl: "resultaten", en: "results")
    case .members: Phrase(nl: "leden van leernetwerken", en: "members of learning networks")
    case .involvement:
      Phrase(nl: "wie bij bijeenkomsten betrokken was", en: "who was involved in sessions")
    case .decisions: Phrase(nl: "besluiten", en: "decisions")
    case .documents: Phrase(nl: "documenten", en: "documents")
    case .experience: Phrase(nl: "werkervaring", en: "work experience")
    }
  }
}

extension Diagnostic {
  /// So many rules are named; the rest is counted.
  private static let mostRulesNamed = 4

  fileprivate static func kindMissing(
    _ kind: FactKind, readBy rules: [Rule], in folder: String
  ) -> Diagnostic {
    let file = kind.rawValue + ".csv"
    let noun = kind.noun
    let titles = rules.map { ($0.titles.phrase ?? Phrase(same: $0.id.text)).quoted }
      .joinedByAnd(atMost: mostRulesNamed)
    let isOne = rules.count == 1
    return Diagnostic(
      EvidenceCode.kindMissing, .warning, at: wholeFile(folder),
      Phrase(
        nl: isOne
          ? "geen bestand gaat over \(noun.dutch) (\(file)), dus daarvan is niets bekend. "
            + "\(titles.dutch) blijft nog open, tenzij de uitkomst al vaststaat."
          : "geen bestand gaat over \(noun.dutch) (\(file)), dus daarvan is niets bekend. "
            + "\(titles.dutch) blijven nog open, tenzij de uitkomst al vaststaat.",
        en: isOne
          ? "no file is about \(noun.english) (\(file)), so nothing is known of that. "
            + "\(titles.english) stays open, unless it is decided anyway."
          : "no file is about \(noun.english) (\(file)), so nothing is known of that. "
            + "\(titles.english) stay open, unless they are decided anyway."),
      help: Phrase(
        nl: "Zet \(file) in de map. Wordt dit niet bijgehouden, schrijf dan in evidence.xml: "
          + "<none kind=\"\(kind.rawValue)\"/>.",
        en: "Put \(file) in the folder. If this is not kept, write in evidence.xml: "
          + "<none kind=\"\(kind.rawValue)\"/>."))
  }
}
