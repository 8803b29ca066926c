internal import LeerlijnDiagnostics

struct SessionPeriodDisagrees: RowFinding {
  static let kind = RowProblem.Kind.periodDisagrees
  static let name = "session-period-disagrees"
  static let severity = Severity.warning
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "deze bijeenkomst valt op een dag in periode \(problem.detail), maar er staat "
        + "'\(shown(value))'.",
      en: "this session's day lies in period \(problem.detail), but the row says "
        + "'\(shown(value))'.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een bijeenkomst valt volgens het curriculum in een andere periode dan de rij zegt. De "
        + "rij telt mee, in de periode die zij noemt.",
      en: "By the curriculum a session lies in another period than its row says. The row counts, "
        + "in the period that it names."),
    example: "curium.ln1,curium,leernetwerk,2019-09-23,2,,held",
    remedy: Phrase(
      nl: "Verbeter de dag of de periode; laat de periode leeg, dan volgt zij uit de dag.",
      en: "Correct the day or the period; leave the period empty and it follows from the day."))
}
