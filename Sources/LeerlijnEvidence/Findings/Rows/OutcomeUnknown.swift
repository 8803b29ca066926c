internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct OutcomeUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownOutcome
  static let name = "outcome-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.outcomes.names
  }

  var message: Phrase {
    unknown("leeruitkomst", "learning outcome")
  }

  var help: Phrase? { knownNames }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een beoordeling noemt een leeruitkomst die het curriculum niet kent.",
      en: "An assessment names a learning outcome that the curriculum does not know."),
    example: "s1000001,midterm,docent,2020-02-01,7,ov.9",
    remedy: Phrase(
      nl: "Schrijf de leeruitkomst zoals het curriculum; laat de cel leeg voor een oordeel over "
        + "het geheel. Een eigen code vertaal je: <code column=\"outcome\" from=\"OV9\" "
        + "to=\"ov.9\"/>.",
      en: "Write the outcome as the curriculum has it; leave the cell empty for a judgement of "
        + "the whole. Translate a code of your own: <code column=\"outcome\" from=\"OV9\" "
        + "to=\"ov.9\"/>."))
}
