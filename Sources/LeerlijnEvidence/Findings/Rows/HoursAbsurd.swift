internal import LeerlijnDiagnostics

struct HoursAbsurd: RowFinding {
  static let kind = RowProblem.Kind.absurdHours
  static let name = "hours-absurd"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "\(cell) uur in een regel is meer dan er in een week gaat (\(other)).",
      en: "\(cell) hours in one row is more than a week has (\(other)).")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een rij telt meer uren dan een week heeft (168). Waarschijnlijk is er een komma "
        + "weggevallen, of staat er een totaal.",
      en: "A row has more hours than a week (168). Probably a decimal comma was lost, or this is "
        + "a total."),
    example: "s1000001,2019-10-04,750,approved",
    remedy: Phrase(
      nl: "Verbeter het getal, en geef uren per dag of per week op.",
      en: "Correct the number, and give hours by the day or by the week."))
}
