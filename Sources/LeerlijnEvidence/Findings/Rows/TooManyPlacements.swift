internal import LeerlijnDiagnostics

struct TooManyPlacements: RowFinding {
  static let kind = RowProblem.Kind.tooManyPlacements
  static let name = "too-many-placements"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "deze student heeft meer dan 255 stages.",
      en: "this student has more than 255 placements.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een student heeft meer dan 255 stages. Meer worden er niet onderscheiden; de verdere "
        + "rijen tellen niet mee.",
      en: "A student has more than 255 placements. No more are told apart; further rows do not "
        + "count."),
    remedy: Phrase(
      nl: "Ga na of de kolom met het studentnummer de juiste is, en of elke stage een keer in "
        + "het bestand staat.",
      en: "Check that the column of student numbers is the right one, and that each placement is "
        + "in the file once."))
}
