internal import LeerlijnDiagnostics
internal import LeerlijnXML

enum ManifestAttributeUnknown: EvidenceFinding {
  static let code = DiagnosticCode(804, "manifest-attribute-unknown")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een element heeft een attribuut dat het niet kent; vaak is het een typefout, en dan "
        + "zou de instelling niet gelden.",
      en: "An element has an attribute that it does not know; often it is a slip, and then the "
        + "setting would not hold."),
    example: "<file kind=\"hours\" path=\"uren.csv\" seperator=\";\"/>",
    remedy: Phrase(
      nl: "Verbeter de naam van het attribuut; de melding zegt welke er mogen staan.",
      en: "Correct the name of the attribute; the message says which there may be."))
}

extension Diagnostic {
  static func attributeUnknown(
    _ attribute: XMLAttribute, of element: XMLElement, among names: [String]
  ) -> Diagnostic {
    let near = nearest(to: attribute.name, among: names)
    return Diagnostic(
      ManifestAttributeUnknown.code, .error, at: attribute.valueRange,
      Phrase(
        nl: "'\(element.name)' heeft geen attribuut '\(shown(attribute.name))'.\(near.dutch)",
        en: "'\(element.name)' has no attribute '\(shown(attribute.name))'.\(near.english)"),
      help: names.isEmpty
        ? nil
        : Phrase(nl: "Er mogen staan: \(listed(names)).", en: "There may be: \(listed(names))."))
  }
}
