internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct SubjectUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownSubject
  static let name = "subject-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.subjects.names
  }

  var message: Phrase {
    Phrase(
      nl: "'\(shown(value))' is geen regel, onderwijseenheid, stage, moment of document."
        + nearest(to: value, among: names).dutch,
      en: "'\(shown(value))' is no rule, course, placement, moment or document."
        + nearest(to: value, among: names).english)
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een besluit gaat over iets dat het curriculum niet kent. Een besluit gaat over een "
        + "regel, een onderwijseenheid, een stage, een beoordelingsmoment of een document.",
      en: "A decision is about something that the curriculum does not know. A decision is about "
        + "a rule, a course, a placement, an assessment moment or a document."),
    example: "s1000001,stage-urn,waiver,2020-03-01,,,",
    remedy: Phrase(
      nl: "Schrijf de naam (id) zoals het curriculum. Een eigen code vertaal je: <code "
        + "column=\"about\" from=\"URENEIS\" to=\"stage-uren\"/>.",
      en: "Write the name (id) as the curriculum has it. Translate a code of your own: <code "
        + "column=\"about\" from=\"URENEIS\" to=\"stage-uren\"/>."))
}
