internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct DayOutOfRange: RowFinding {
  static let kind = RowProblem.Kind.dayOutOfRange
  static let name = "day-out-of-range"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "\(cell) in '\(column)' ligt buiten \(allowed.first) tot en met \(allowed.last).",
      en: "\(cell) in '\(column)' lies outside \(allowed.first) through \(allowed.last).")
  }

  var help: Phrase? {
    Phrase(
      nl: "Ga na of het jaar klopt; de kalender van het curriculum bepaalt wat hier kan.",
      en: "Check the year; the curriculum's calendar decides what can stand here.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "De dag ligt meer dan een jaar buiten elk studiejaar van het curriculum; vaak is het "
        + "een typefout in het jaar. Werkervaring, inschrijvingen, aanmeldingen, lidmaatschappen "
        + "en de afgifte van een document mogen verder terug liggen, tot 1950.",
      en: "The day lies more than a year outside every study year of the curriculum; often it is "
        + "a slip in the year. Experience, enrolments, registrations, memberships and the issue "
        + "of a document may lie further back, to 1950."),
    example: "s1000001,2109-10-04,8,approved",
    remedy: Phrase(
      nl: "Verbeter het jaar. Klopt de dag, dan hoort het studiejaar in de kalender van het "
        + "curriculum.",
      en: "Correct the year. If the day is right, its study year belongs in the calendar of the "
        + "curriculum."))
}
