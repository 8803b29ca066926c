internal import LeerlijnDiagnostics

struct NotAWholeNumber: RowFinding {
  static let kind = RowProblem.Kind.notAWholeNumber
  static let name = "not-a-whole-number"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "\(cell) in '\(column)' is geen heel getal dat hier kan staan.",
      en: "\(cell) in '\(column)' is not a whole number that can stand here.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Hier hoort een heel getal te staan dat kan: een cohort van 1900 tot en met 2155, een "
        + "studiejaar van 1 tot en met 20, een aantal personen, een periode als 1 of bij de naam "
        + "die het curriculum geeft.",
      en: "A whole number that can be belongs here: a cohort from 1900 through 2155, a year of "
        + "study from 1 through 20, a number of persons, a period as 1 or by the name that the "
        + "curriculum gives."),
    example: "student,cohort,year,…\ns1000001,'17,3,…",
    remedy: Phrase(
      nl: "Verbeter het getal, of vertaal een eigen schrijfwijze: <code column=\"year\" "
        + "from=\"jaar 3\" to=\"3\"/>.",
      en: "Correct the number, or translate a way of writing of your own: <code column=\"year\" "
        + "from=\"jaar 3\" to=\"3\"/>."))
}
