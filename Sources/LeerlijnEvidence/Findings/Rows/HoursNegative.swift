internal import LeerlijnDiagnostics

struct HoursNegative: RowFinding {
  static let kind = RowProblem.Kind.negative
  static let name = "hours-negative"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "\(cell) in '\(column)' is minder dan nul uur.",
      en: "\(cell) in '\(column)' is less than no hours at all.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Er staan minder dan nul uur. Een correctie achteraf wordt niet van andere dagen "
        + "afgetrokken: bij welke dag hij hoort, is niet te zien.",
      en: "There are less than no hours. A later correction is not taken off other days: which "
        + "day it belongs to cannot be seen."),
    example: "s1000001,2019-10-04,-8,approved",
    remedy: Phrase(
      nl: "Verbeter de uren op de dag zelf, of zet de rij waar het om gaat op rejected.",
      en: "Correct the hours on the day itself, or mark the row in question as rejected."))
}
