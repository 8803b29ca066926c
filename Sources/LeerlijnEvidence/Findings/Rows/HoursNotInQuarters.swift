internal import LeerlijnDiagnostics

struct HoursNotInQuarters: RowFinding {
  static let kind = RowProblem.Kind.notQuarters
  static let name = "hours-not-in-quarters"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "\(cell) in '\(column)' is geen heel aantal kwartieren.",
      en: "\(cell) in '\(column)' is not a whole number of quarters of an hour.")
  }

  var help: Phrase? {
    Phrase(
      nl: "Rond af op 0,25 uur, samen met wie het akkoord gaf.",
      en: "Round to 0.25 hours, together with whoever approved it.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Uren worden in kwartieren geteld. Dit aantal is geen heel aantal kwartieren; afronden "
        + "zou iemand uren geven of nemen.",
      en: "Hours are counted in quarters. This is not a whole number of quarters; rounding would "
        + "give or take hours."),
    example: "s1000001,2019-10-04,7.4,approved",
    remedy: Phrase(
      nl: "Rond af op 0,25 uur, samen met wie het akkoord gaf.",
      en: "Round to 0.25 hours, together with whoever approved it."))
}
