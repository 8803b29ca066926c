internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct ProgrammeUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownProgramme
  static let name = "programme-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.programmes.names
  }

  var message: Phrase {
    unknown("opleiding", "programme")
  }

  var help: Phrase? { knownNames }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een rij noemt een opleiding die het curriculum niet kent.",
      en: "A row names a programme that the curriculum does not know."),
    example: "s1000001,swx,full-time,3,jeugd,2019-09-01,",
    remedy: Phrase(
      nl: "Schrijf de naam zoals het curriculum. Een eigen code vertaal je: <code "
        + "column=\"programme\" from=\"B-SW\" to=\"sw\"/>.",
      en: "Write the name as the curriculum has it. Translate a code of your own: <code "
        + "column=\"programme\" from=\"B-SW\" to=\"sw\"/>."))
}
