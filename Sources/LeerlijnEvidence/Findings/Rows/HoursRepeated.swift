internal import LeerlijnDiagnostics

struct HoursRepeated: RowFinding {
  static let kind = RowProblem.Kind.hoursRepeated
  static let name = "hours-repeated"
  static let severity = Severity.warning
  static let hasOtherRow = true
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "deze uren staan ook op regel \(problem.detail), geheel gelijk. Ze wachten op iemand "
        + "die zegt of ze er tweemaal horen.",
      en: "these hours stand on line \(problem.detail) too, wholly equal. They wait for someone "
        + "to say whether they belong there twice.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Twee rijen uren zijn geheel gelijk: student, dag, uren, status en stage. Dat kan een "
        + "ochtend en een middag zijn, of een dubbele invoer. De eerste telt; elke volgende "
        + "wacht als een vraag (query), en telt alleen mee in wat nog kan.",
      en: "Two rows of hours are wholly equal: student, day, hours, status and placement. That "
        + "may be a morning and an afternoon, or an entry made twice. The first counts; each "
        + "next one waits as a query, and counts only in what may still be."),
    example: """
      s1000001,2019-10-04,4,approved
      s1000001,2019-10-04,4,approved
      """,
    remedy: Phrase(
      nl: "Vraag het na. Zijn het dubbele uren, haal er dan een weg; horen ze er allebei, tel ze "
        + "dan op in een rij.",
      en: "Ask. If it was entered twice, remove one; if both belong, add them up in one row."))
}
