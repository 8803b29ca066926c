internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct ProfileUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownProfile
  static let name = "profile-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.profiles.names
  }

  var message: Phrase {
    unknown("profiel", "profile")
  }

  var help: Phrase? { knownNames }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een rij noemt een profiel dat geen opleiding van het curriculum heeft.",
      en: "A row names a profile that no programme of the curriculum has."),
    example: "s1000001,2017,3,jeudg,,,,",
    remedy: Phrase(
      nl: "Schrijf het profiel zoals het curriculum; laat de cel leeg voor wie nog geen profiel "
        + "heeft. Een eigen code vertaal je: <code column=\"profile\" from=\"JGD\" "
        + "to=\"jeugd\"/>.",
      en: "Write the profile as the curriculum has it; leave the cell empty for who has none "
        + "yet. Translate a code of your own: <code column=\"profile\" from=\"JGD\" "
        + "to=\"jeugd\"/>."))
}
