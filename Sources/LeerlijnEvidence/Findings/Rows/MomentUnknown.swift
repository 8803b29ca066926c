internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct MomentUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownMoment
  static let name = "moment-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.moments.names
  }

  var message: Phrase {
    unknown("beoordelingsmoment", "assessment moment")
  }

  var help: Phrase? { knownNames }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een beoordeling noemt een moment dat geen stage van het curriculum heeft.",
      en: "An assessment names a moment that no placement of the curriculum has."),
    example: "s1000001,midtrm,docent,2020-02-01,7",
    remedy: Phrase(
      nl: "Schrijf het moment zoals het curriculum. Een eigen code vertaal je: <code "
        + "column=\"moment\" from=\"TUSSEN\" to=\"midterm\"/>.",
      en: "Write the moment as the curriculum has it. Translate a code of your own: <code "
        + "column=\"moment\" from=\"TUSSEN\" to=\"midterm\"/>."))
}
