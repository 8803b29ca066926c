internal import LeerlijnDiagnostics

struct TestOfOtherCourse: RowFinding {
  static let kind = RowProblem.Kind.testOfOtherCourse
  static let name = "test-of-other-course"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "toets '\(shown(value))' hoort bij een andere onderwijseenheid dan deze regel noemt.",
      en: "test '\(shown(value))' belongs to another course than this row names.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "De toets bestaat, maar hoort bij een andere onderwijseenheid dan de rij noemt. Welke "
        + "van de twee bedoeld is, wordt niet geraden.",
      en: "The test exists, but belongs to another course than the row names. Which of the two "
        + "is meant is not guessed."),
    example: "s1000001,swj302,2020-02-01,7,swj301.t1",
    remedy: Phrase(
      nl: "Verbeter de onderwijseenheid of de toets.",
      en: "Correct the course or the test."))
}
