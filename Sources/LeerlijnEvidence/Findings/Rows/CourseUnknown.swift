internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct CourseUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownUnit
  static let name = "course-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.gradedWholes.names
  }

  var message: Phrase {
    unknown("onderwijseenheid", "course")
  }

  var help: Phrase? { knownNames }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een resultaat of aanmelding noemt een onderwijseenheid of stage die niet in het "
        + "curriculum staat. Hoofdletters en punten tellen mee.",
      en: "A result or registration names a course or placement that is not in the curriculum. "
        + "Capitals and points matter."),
    example: "s1000001,SWJ.301,2020-02-01,7",
    remedy: Phrase(
      nl: "Schrijf de naam zoals het curriculum, of vul het curriculum aan. Een eigen code "
        + "vertaal je: <code column=\"course\" from=\"SWJ.301\" to=\"swj301\"/>.",
      en: "Write the name as the curriculum has it, or add to the curriculum. Translate a code "
        + "of your own: <code column=\"course\" from=\"SWJ.301\" to=\"swj301\"/>."))
}
