internal import LeerlijnDiagnostics
internal import LeerlijnXML

enum ManifestCodeUnknown: EvidenceFinding {
  static let code = DiagnosticCode(810, "manifest-code-unknown")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een code, of een vaste waarde, wordt vertaald naar iets dat de kolom niet kan hebben.",
      en: "A code, or a fixed value, is translated to something that its column cannot have."),
    example: """
      <code column="status" from="AKK" to="aproved"/>
      """,
    remedy: Phrase(
      nl: "Vul een van de waarden in die de melding noemt.",
      en: "Fill in one of the values in the message."))
}

extension Diagnostic {
  static func codeUnknown(
    _ attribute: XMLAttribute, of column: TableColumn, among names: [String]
  ) -> Diagnostic {
    let near = nearest(to: attribute.value, among: names)
    return Diagnostic(
      ManifestCodeUnknown.code, .error, at: attribute.valueRange,
      Phrase(
        nl: "'\(shown(attribute.value))' is geen waarde van '\(column.rawValue)'.\(near.dutch)",
        en: "'\(shown(attribute.value))' is no value of '\(column.rawValue)'.\(near.english)"),
      help: names.isEmpty
        ? Phrase(
          nl: "Dit curriculum heeft geen enkele '\(column.rawValue)'. Is het het goede?",
          en: "This curriculum has no '\(column.rawValue)' at all. Is it the right one?")
        : Phrase(nl: "Het kan zijn: \(listed(names)).", en: "It can be: \(listed(names))."))
  }
}
