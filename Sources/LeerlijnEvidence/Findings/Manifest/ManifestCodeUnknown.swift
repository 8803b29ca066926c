internal import LeerlijnDiagnostics
internal import LeerlijnXML

enum ManifestCodeUnknown: EvidenceFinding {
  static let code = DiagnosticCode(810, "manifest-code-unknown")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een code, of een vaste waarde, wordt vertaald naar iets dat de kolom niet kan hebben. "
        + "Of de vertaling is nog leeg: dan heeft 'evidence map' een vraag gesteld die nog "
        + "niemand beantwoordde.",
      en: "A code, or a fixed value, is translated to something that its column cannot have. Or "
        + "the translation is still empty: then 'evidence map' asked a question that nobody has "
        + "answered."),
    example: """
      <code column="status" from="AKK" to="aproved"/>
      <code column="status" from="IB" to=""/>
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
      help: Phrase(
        nl: "Het kan zijn: \(listed(names)).", en: "It can be: \(listed(names))."))
  }

  static func codeOpen(_ code: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ManifestCodeUnknown.code, .error, at: place,
      Phrase(
        nl: "voor code '\(shown(code))' is nog niet ingevuld wat hij betekent.",
        en: "it is not yet filled in what code '\(shown(code))' means."))
  }
}
