internal import LeerlijnDiagnostics

struct AttendanceRepeated: RowFinding {
  static let kind = RowProblem.Kind.attendanceRepeated
  static let name = "attendance-repeated"
  static let severity = Severity.advice
  static let hasOtherRow = true
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "deze regel zegt hetzelfde als regel \(problem.detail) en telt een keer.",
      en: "this row says the same as line \(problem.detail) and counts once.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Twee rijen zeggen hetzelfde over een student en een bijeenkomst. Ze tellen een keer; "
        + "er gaat niets verloren.",
      en: "Two rows say the same about a student and a session. They count once; nothing is "
        + "lost."),
    example: """
      s1000001,curium.ln1,present
      s1000001,curium.ln1,aanwezig
      """,
    remedy: Phrase(
      nl: "Je hoeft niets te doen; haal de dubbele rij weg als je de melding kwijt wilt.",
      en: "You need not do anything; remove the second row to be told no more."))
}
