internal import LeerlijnDiagnostics

struct EndBeforeStart: RowFinding {
  static let kind = RowProblem.Kind.endBeforeStart
  static let name = "end-before-start"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "het einde \(cell) ligt voor het begin.",
      en: "the end \(cell) lies before the start.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een einde ligt voor het begin. Einddagen tellen zelf mee: begin en einde op een dag "
        + "mag.",
      en: "An end lies before its start. End days count themselves: start and end on one day are "
        + "fine."),
    example: "s1000001,2017,3,jeugd,,2020-07-03,2019-09-02,28",
    remedy: Phrase(
      nl: "Verwissel de dagen of verbeter het jaar. Staat maand voor dag, zeg dat dan in "
        + "evidence.xml.",
      en: "Swap the days or correct the year. If the month comes first, state that in "
        + "evidence.xml."))
}
