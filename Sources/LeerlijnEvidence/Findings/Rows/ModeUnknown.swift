internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct ModeUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownMode
  static let name = "mode-unknown"
  static let severity = Severity.warning
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.modes.names
  }

  var message: Phrase {
    unknown("studievorm", "mode of study")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een inschrijving noemt een studievorm die niet voltijd, deeltijd of duaal is, en die "
        + "het curriculum niet noemt. De rij telt mee, met de vorm zoals die er staat.",
      en: "An enrolment names a mode of study that is not full-time, part-time or dual, and that "
        + "the curriculum does not name. The row counts, with the mode as it stands."),
    example: "s1000001,sw,avond,3,jeugd,2019-09-01,",
    remedy: Phrase(
      nl: "Verbeter het woord, of vertaal het: <code column=\"mode\" from=\"avond\" "
        + "to=\"part-time\"/>.",
      en: "Correct the word, or translate it: <code column=\"mode\" from=\"avond\" "
        + "to=\"part-time\"/>."))
}
