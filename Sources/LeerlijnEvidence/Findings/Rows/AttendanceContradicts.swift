internal import LeerlijnDiagnostics

struct AttendanceContradicts: RowFinding {
  static let kind = RowProblem.Kind.attendanceContradicts
  static let name = "attendance-contradicts"
  static let hasOtherRow = true
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "over student en bijeenkomst van deze regel zegt regel \(problem.detail) iets anders.",
      en: "line \(problem.detail) says otherwise about this student at this session.")
  }

  var help: Phrase? {
    Phrase(
      nl: "Laat staan wat klopt; nu telt geen van beide.",
      en: "Keep the one that is right; now neither counts.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Twee rijen zeggen over dezelfde student en dezelfde bijeenkomst iets anders. Geen van "
        + "beide telt: wat er gebeurde, is niet bekend.",
      en: "Two rows say different things about the same student at the same session. Neither "
        + "counts: what happened is not known."),
    example: """
      s1000002,leerhuis-9,present
      s1000002,leerhuis-9,absent
      """,
    remedy: Phrase(
      nl: "Laat staan wat klopt.",
      en: "Keep the one that is right."))
}
