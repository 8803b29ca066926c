internal import LeerlijnDiagnostics

struct AttendanceAtCancelled: RowFinding {
  static let kind = RowProblem.Kind.attendanceAtCancelled
  static let name = "attendance-at-cancelled"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "bijeenkomst '\(shown(value))' is vervallen; niemand kan erbij zijn geweest.",
      en: "session '\(shown(value))' was cancelled; nobody can have been there.")
  }

  var help: Phrase? {
    Phrase(
      nl: "Zet de bijeenkomst op gehouden, of haal deze regel weg.",
      en: "Mark the session as held, or remove this row.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een rij geeft aanwezigheid bij een bijeenkomst die volgens sessions.csv is vervallen. "
        + "De rij telt niet mee.",
      en: "A row gives attendance at a session that was cancelled, by sessions.csv. The row does "
        + "not count."),
    example: """
      curium.ln2,curium,leernetwerk,2019-11-26,2,,cancelled
      s1000001,curium.ln2,present
      """,
    remedy: Phrase(
      nl: "Ging de bijeenkomst door, zet die dan op held. Anders hoort de rij er niet.",
      en: "If the session took place, mark it as held. Else the row does not belong."))
}
