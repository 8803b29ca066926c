import LeerlijnDiagnostics

struct HoursNotInMinutes: RowFinding {
  static let kind = RowProblem.Kind.notMinutes
  /// From when hours were counted in quarters; others know it by this name.
  static let name = "hours-not-in-quarters"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "\(cell) in '\(column)' is geen heel aantal minuten.",
      en: "\(cell) in '\(column)' is not a whole number of minutes.")
  }

  var help: Phrase? {
    Phrase(
      nl: "Rond af op minuten, samen met wie het akkoord gaf; 7:20 en 7,33 kan ook.",
      en: "Round to minutes, together with whoever approved it; 7:20 and 7.33 will do too.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Uren worden in minuten geteld; van twee decimalen geldt de dichtstbijzijnde minuut. Dit "
        + "aantal heeft meer decimalen en is geen heel aantal minuten; afronden zou iemand uren "
        + "geven of nemen.",
      en: "Hours are counted in minutes; of two decimals the nearest minute holds. This number has "
        + "more decimals and is not a whole number of minutes; rounding would give or take hours."),
    example: "s1000001,2019-10-04,7.412,approved",
    remedy: Phrase(
      nl: "Rond af op minuten, samen met wie het akkoord gaf.",
      en: "Round to minutes, together with whoever approved it."))
}
