internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct NetworkUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownNetwork
  static let name = "network-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    setting.domain.networks.names
  }

  var message: Phrase {
    unknown("leernetwerk", "learning network")
  }

  var help: Phrase? { knownNames }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een rij noemt een leernetwerk dat het curriculum niet kent.",
      en: "A row names a learning network that the curriculum does not know."),
    example: "s1000001,2017,3,jeugd,curum,,,",
    remedy: Phrase(
      nl: "Schrijf de naam zoals het curriculum, of voeg het netwerk daar toe. Een eigen code "
        + "vertaal je: <code column=\"network\" from=\"LN-04\" to=\"curium\"/>.",
      en: "Write the name as the curriculum has it, or add the network there. Translate a code "
        + "of your own: <code column=\"network\" from=\"LN-04\" to=\"curium\"/>."))
}
