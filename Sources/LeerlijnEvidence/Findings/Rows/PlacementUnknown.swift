internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct PlacementUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownPlacement
  static let name = "placement-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.placements.names
  }

  var message: Phrase {
    Phrase(
      nl: "deze student heeft geen stage met de naam '\(shown(value))'.",
      en: "this student has no placement named '\(shown(value))'.")
  }

  var help: Phrase? { knownNames }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een rij noemt een stage die deze student niet heeft. De naam is die in "
        + "placements.csv; heeft de student daar geen rij, dan een stage van het curriculum.",
      en: "A row names a placement that this student does not have. The name is the one in "
        + "placements.csv; for a student without a row there, a placement of the curriculum."),
    example: "s1000001,2019-10-04,8,approved,stage-4",
    remedy: Phrase(
      nl: "Verbeter de naam, vul placements.csv aan, of laat de cel leeg: de uren horen dan bij "
        + "geen stage in het bijzonder. Een eigen code vertaal je: <code column=\"placement\" "
        + "from=\"S4\" to=\"stage-4\"/>.",
      en: "Correct the name, add to placements.csv, or leave the cell empty: the hours then "
        + "belong to no placement in particular. Translate a code of your own: <code "
        + "column=\"placement\" from=\"S4\" to=\"stage-4\"/>."))
}
