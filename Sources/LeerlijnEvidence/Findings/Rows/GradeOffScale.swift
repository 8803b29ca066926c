internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct GradeOffScale: RowFinding {
  static let kind = RowProblem.Kind.gradeOffScale
  static let name = "grade-off-scale"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "het cijfer \(cell) valt buiten de schaal, \(scale.dutch).",
      en: "the grade \(cell) is not on the scale, \(scale.english).")
  }

  var help: Phrase? { Self.gradesThatCount }

  private var scale: Phrase {
    let low = Unit.grade.text(Int(problem.detail) >> 16)
    let high = Unit.grade.text(Int(problem.detail) & 0xFFFF)
    return Phrase(nl: "\(low) tot en met \(high)", en: "\(low) through \(high)")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Het cijfer ligt buiten de schaal van de opleiding. Vaak is de komma weggevallen: 65 "
        + "voor 6,5.",
      en: "The grade is not on the scale of the programme. Often the decimal comma was lost: 65 "
        + "for 6.5."),
    example: "s1000001,swj301,2020-02-01,65",
    remedy: Phrase(
      nl: "Verbeter het cijfer. Heeft de opleiding een andere schaal, leg die dan in het "
        + "curriculum vast met 'grading'.",
      en: "Correct the grade. If the programme has another scale, state it in the curriculum "
        + "with 'grading'."))
}
