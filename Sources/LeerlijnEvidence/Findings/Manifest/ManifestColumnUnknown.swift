internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

enum ManifestColumnUnknown: EvidenceFinding {
  static let code = DiagnosticCode(807, "manifest-column-unknown")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Het manifest wijst een kolom toe die deze soort bestand niet heeft.",
      en: "The manifest assigns a column that this kind of file does not have."),
    example: """
      <file kind="hours" path="uren.csv">
        <column name="Cijfer" as="grade"/>
      </file>
      """,
    remedy: Phrase(
      nl: "Kies een van de kolommen die de melding noemt. Is de kolom niet nodig: "
        + "ignore=\"true\".",
      en: "Choose one of the columns in the message. If it is not needed: ignore=\"true\"."))
}

extension Diagnostic {
  static func columnUnknown(_ attribute: XMLAttribute, in table: TableDescription) -> Diagnostic {
    let names = table.columns.map(\.rawValue)
    let near = nearest(to: attribute.value, among: names)
    return Diagnostic(
      ManifestColumnUnknown.code, .error, at: attribute.valueRange,
      Phrase(
        nl: "'\(table.kind.rawValue)' heeft geen kolom '\(shown(attribute.value))'.\(near.dutch)",
        en: "'\(table.kind.rawValue)' has no column '\(shown(attribute.value))'.\(near.english)"),
      help: Phrase(
        nl: "Het kan zijn: \(names.joined(separator: ", ")).",
        en: "It can be: \(names.joined(separator: ", "))."))
  }
}
