internal import LeerlijnDiagnostics

struct NotADay: RowFinding {
  static let kind = RowProblem.Kind.notADay
  static let name = "not-a-day"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "\(cell) in '\(column)' is geen dag die bestaat.",
      en: "\(cell) in '\(column)' is not a day that exists.")
  }

  var help: Phrase? {
    Phrase(
      nl: "Schrijf een dag als 2020-03-10 of 10-03-2020.",
      en: "Write a day as 2020-03-10 or 10-03-2020.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Hier hoort een dag te staan. Gelezen worden 2020-03-10 en 10-03-2020; andere vormen "
        + "alleen als evidence.xml dat zegt. Ook 30 februari is geen dag.",
      en: "A day belongs here. What is read is 2020-03-10 and 10-03-2020; other forms only where "
        + "evidence.xml says so. Nor is 30 February a day."),
    example: "s1000001,03/10/2020,8,approved",
    remedy: Phrase(
      nl: "Verbeter de dag, of zeg in evidence.xml hoe dit bestand ze schrijft: "
        + "dates=\"day-first\" of dates=\"month-first\".",
      en: "Correct the day, or state in evidence.xml how this file writes them: "
        + "dates=\"day-first\" or dates=\"month-first\"."))
}
