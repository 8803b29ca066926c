internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct RoleUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownRole
  static let name = "role-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.roles.names
  }

  var message: Phrase {
    unknown("rol", "role")
  }

  var help: Phrase? { knownNames }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een rij noemt een rol die het curriculum niet kent, ook niet onder een andere naam.",
      en: "A row names a role that the curriculum does not know, by no other name either."),
    example: "s1000001,midterm,dokter,2020-02-01,7",
    remedy: Phrase(
      nl: "Schrijf de rol zoals het curriculum, of geef hem daar een naam erbij. Een eigen code "
        + "vertaal je: <code column=\"role\" from=\"D\" to=\"docent\"/>.",
      en: "Write the role as the curriculum has it, or give it another name there. Translate a "
        + "code of your own: <code column=\"role\" from=\"D\" to=\"docent\"/>."))
}
