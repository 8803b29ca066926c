internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct OrganisationUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownOrganisation
  static let name = "organisation-unknown"
  static let severity = Severity.warning
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.organisations.names
  }

  var message: Phrase {
    unknown("organisatie", "organisation")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een stage noemt een organisatie die niet in het curriculum staat. De rij telt mee; de "
        + "organisatie kan nieuw zijn, of een typefout.",
      en: "A placement names an organisation that is not in the curriculum. The row counts; the "
        + "organisation may be new, or a slip."),
    example: "s1000001,stage-3,Curim,,,2019-09-02,2020-07-03,28",
    remedy: Phrase(
      nl: "Verbeter de naam, voeg de organisatie toe aan het curriculum, of vertaal: <code "
        + "column=\"organisation\" from=\"Curim\" to=\"curium-lumc\"/>.",
      en: "Correct the name, add the organisation to the curriculum, or translate: <code "
        + "column=\"organisation\" from=\"Curim\" to=\"curium-lumc\"/>."))
}
