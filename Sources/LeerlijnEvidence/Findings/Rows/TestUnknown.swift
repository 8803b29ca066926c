internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct TestUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownTest
  static let name = "test-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.tests.names
  }

  var message: Phrase {
    unknown("toets", "test")
  }

  var help: Phrase? { knownNames }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een resultaat noemt een toets die niet in het curriculum staat.",
      en: "A result names a test that is not in the curriculum."),
    example: "s1000001,swj301,2020-02-01,7,swj301.t2",
    remedy: Phrase(
      nl: "Schrijf de naam zoals het curriculum; laat de cel leeg voor een cijfer over het "
        + "geheel. Een eigen code vertaal je: <code column=\"test\" from=\"T2\" "
        + "to=\"swj301.t2\"/>.",
      en: "Write the name as the curriculum has it; leave the cell empty for a grade about the "
        + "whole. Translate a code of your own: <code column=\"test\" from=\"T2\" "
        + "to=\"swj301.t2\"/>."))
}
