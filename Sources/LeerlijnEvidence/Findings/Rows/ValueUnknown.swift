internal import LeerlijnDiagnostics
internal import LeerlijnModel

struct ValueUnknown: RowFinding {
  static let kind = RowProblem.Kind.unknownCode
  static let name = "value-unknown"
  let row: ReportedRow

  static func names(
    for column: TableColumn?, of kind: FactKind, in setting: Setting
  ) -> [String] {
    column.flatMap { setting.domain.codes(of: $0, in: kind) }?.names ?? []
  }

  var message: Phrase {
    Phrase(
      nl: "\(cell) in '\(column)' is niet bekend.\(near.dutch)",
      en: "\(cell) in '\(column)' is not known.\(near.english)")
  }

  var help: Phrase? {
    names.isEmpty
      ? nil
      : Phrase(
        nl: "Hier kan staan: \(listed(names)). Een eigen code vertaal je in evidence.xml.",
        en: "It can be: \(listed(names)). Translate a code of your own in evidence.xml.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Deze kolom kent een vaste lijst van waarden, in het Engels of het Nederlands, en deze "
        + "waarde hoort er niet bij. De melding geeft de lijst.",
      en: "This column has a fixed list of values, in English or Dutch, and this is none of "
        + "them. The message gives the list."),
    example: "s1000001,2019-10-04,8,AKK",
    remedy: Phrase(
      nl: "Verbeter een typefout; vertaal een eigen code: <code column=\"status\" from=\"AKK\" "
        + "to=\"approved\"/>.",
      en: "Correct a slip; translate a code of your own: <code column=\"status\" from=\"AKK\" "
        + "to=\"approved\"/>."))
}
