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
      nl: "Hier hoort een aantal uren te staan, als 7,5, 7:30, 7u30 of 450 min.",
      en: "A number of hours belongs here, as 7.5, 7:30, 7h30 or 450 min."),
    example: "s1000001,2019-10-04,acht,approved",
    remedy: Phrase(
      nl: "Schrijf het getal in cijfers.", en: "Write the number in digits."))
}
