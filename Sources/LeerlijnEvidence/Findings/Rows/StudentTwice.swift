internal import LeerlijnDiagnostics

struct StudentTwice: RowFinding {
  static let kind = RowProblem.Kind.duplicateStudent
  static let name = "student-twice"
  static let hasOtherRow = true
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "studentnummer '\(shown(value))' staat er al, op regel \(problem.detail).",
      en: "student number '\(shown(value))' is there already, on line \(problem.detail).")
  }

  var help: Phrase? { Self.firstCounts }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een studentnummer staat tweemaal in de lijst van studenten. De eerste rij geldt, de "
        + "tweede telt niet mee.",
      en: "A student number is in the list of students twice. The first row counts, the second "
        + "does not."),
    example: """
      s1000001,2017,3,jeugd,,,,
      s1000001,2017,4,zorg,,,,
      """,
    remedy: Phrase(
      nl: "Haal weg wat niet klopt. Wie in de loop van de tijd van jaar, profiel of opleiding "
        + "verandert, krijgt per tijdvak een rij in enrolments.csv.",
      en: "Remove what is not right. Who changes year, profile or programme over time gets a row "
        + "for each stretch in enrolments.csv."))
}
