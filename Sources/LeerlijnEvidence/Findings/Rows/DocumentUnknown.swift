internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct DocumentUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownDocument
  static let name = "document-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.documents.names
  }

  var message: Phrase {
    unknown("document", "document")
  }

  var help: Phrase? { knownNames }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een rij noemt een document waar geen stage en geen regel van het curriculum om "
        + "vraagt.",
      en: "A row names a document that no placement and no rule of the curriculum asks for."),
    example: "s1000001,stagecontract,2019-09-01",
    remedy: Phrase(
      nl: "Schrijf de naam zoals het curriculum; andere documenten horen niet in dit bestand. "
        + "Een eigen code vertaal je: <code column=\"document\" from=\"D07\" "
        + "to=\"stageovereenkomst\"/>.",
      en: "Write the name as the curriculum has it; other documents do not belong in this file. "
        + "Translate a code of your own: <code column=\"document\" from=\"D07\" "
        + "to=\"stageovereenkomst\"/>."))
}
