internal import LeerlijnDiagnostics

struct NotAGrade: RowFinding {
  static let kind = RowProblem.Kind.notAGrade
  static let name = "not-a-grade"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "\(cell) in '\(column)' is geen cijfer en niet V, NV, VR of ND.",
      en: "\(cell) in '\(column)' is no grade, nor V, NV, VR or ND.")
  }

  var help: Phrase? { Self.gradesThatCount }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Dit is geen cijfer, en niet V (voldaan), NV (niet voldaan), VR (vrijstelling) of ND "
        + "(niet deelgenomen).",
      en: "This is no grade, nor V (pass), NV (fail), VR (exempt) or ND (no show)."),
    example: "s1000001,midterm,docent,2020-02-01,goed",
    remedy: Phrase(
      nl: "Vul een cijfer in, of vertaal de eigen code: <code column=\"grade\" from=\"goed\" "
        + "to=\"8\"/>.",
      en: "Fill in a grade, or translate the code: <code column=\"grade\" from=\"goed\" "
        + "to=\"8\"/>."))
}
