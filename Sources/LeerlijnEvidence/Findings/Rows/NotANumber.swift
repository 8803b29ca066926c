internal import LeerlijnDiagnostics

struct NotANumber: RowFinding {
  static let kind = RowProblem.Kind.notANumber
  static let name = "not-a-number"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "\(cell) in '\(column)' is geen aantal uren.",
      en: "\(cell) in '\(column)' is not a number of hours.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Hier hoort een aantal uren te staan, als 7,5 of 7.5.",
      en: "A number of hours belongs here, as 7.5 or 7,5."),
    example: "s1000001,2019-10-04,acht,approved",
    remedy: Phrase(
      nl: "Schrijf het getal in cijfers, zonder 'uur' erachter.",
      en: "Write the number in digits, without 'hours' behind it."))
}
