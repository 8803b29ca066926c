internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct SeriesUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownSeries
  static let name = "series-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.series.names
  }

  var message: Phrase {
    unknown("reeks", "series")
  }

  var help: Phrase? { knownNames }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een bijeenkomst hoort bij een reeks die het curriculum niet kent.",
      en: "A session belongs to a series that the curriculum does not know."),
    example: "curium.ln1,curium,leernetwrk,2019-09-23,1,,held",
    remedy: Phrase(
      nl: "Schrijf de reeks zoals het curriculum. Een eigen code vertaal je: <code "
        + "column=\"series\" from=\"LN\" to=\"leernetwerk\"/>.",
      en: "Write the series as the curriculum has it. Translate a code of your own: <code "
        + "column=\"series\" from=\"LN\" to=\"leernetwerk\"/>."))
}
