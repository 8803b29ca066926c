internal import LeerlijnDiagnostics
internal import LeerlijnModel

enum EvidenceKindMissing: EvidenceFinding {
  static let code = DiagnosticCode(713, "evidence-kind-missing")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een regel leest een soort gegevens waarvan geen bestand is geleverd. Daarvan is dan "
        + "voor geen enkele dag iets bekend: niemand mist een eis omdat een bestand ontbreekt. "
        + "De genoemde regels blijven nog open, tenzij vaststaat wat eruit komt, wat het bestand "
        + "ook zou bevatten. Geen besluiten betekent wel: er is niets besloten. Een bestand met "
        + "alleen een kopregel is geleverd, en zegt dat er niets is.",
      en: "A rule reads a kind of fact of which no file was delivered. Nothing is known of it "
        + "then for any day: nobody misses a demand because a file is missing. The rules named "
        + "stay open, unless what comes of them is certain whatever the file might hold. No "
        + "decisions does mean that nothing was decided. A file with only its header is "
        + "delivered, and says that there is nothing."),
    example: """
      <evidence xmlns="urn:leerlijn:evidence:1">
        <none kind="experience"/>
      </evidence>
      """,
    remedy: Phrase(
      nl: "Zet het bestand in de map. Houdt de opleiding zulke gegevens niet bij, zeg dat dan in "
        + "evidence.xml met none: dan telt het als niets.",
      en: "Put the file in the folder. If the institution keeps no such facts, say so in "
        + "evidence.xml with none: then it counts as nothing."))
}

extension Diagnostic {
  /// So many rules are named; the rest is counted.
  private static let mostRulesNamed = 4

  static func kindMissing(
    _ kind: FactKind, readBy rules: [Rule], in folder: String
  ) -> Diagnostic {
    let file = kind.rawValue + ".csv"
    let noun = kind.noun
    let titles = rules.map { ($0.titles.phrase ?? Phrase(same: $0.id.text)).quoted }
      .joinedByAnd(atMost: mostRulesNamed)
    let isOne = rules.count == 1
    return Diagnostic(
      EvidenceKindMissing.code, .warning, at: wholeFile(folder),
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
    case .registrations:
      Phrase(nl: "aanmeldingen voor onderwijseenheden", en: "registrations for courses")
    }
  }
}
