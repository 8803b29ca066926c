internal import LeerlijnDiagnostics

struct SessionTwice: RowFinding {
  static let kind = RowProblem.Kind.duplicateSession
  static let name = "session-twice"
  static let hasOtherRow = true
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "bijeenkomst '\(shown(value))' staat er al, op regel \(problem.detail).",
      en: "session '\(shown(value))' is there already, on line \(problem.detail).")
  }

  var help: Phrase? { Self.firstCounts }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een bijeenkomst staat tweemaal in sessions.csv. De eerste rij geldt, de tweede telt "
        + "niet mee.",
      en: "A session is in sessions.csv twice. The first row counts, the second does not."),
    example: """
      a,,leernetwerk,2019-09-23,1,,held
      a,,leernetwerk,2019-09-24,1,,held
      """,
    remedy: Phrase(
      nl: "Haal een rij weg; zijn het er echt twee, geef de tweede dan een eigen naam.",
      en: "Remove one row; if there truly are two, give the second a name of its own."))
}
