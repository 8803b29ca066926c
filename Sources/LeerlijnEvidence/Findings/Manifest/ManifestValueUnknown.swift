internal import LeerlijnDiagnostics
internal import LeerlijnXML

enum ManifestValueUnknown: EvidenceFinding {
  static let code = DiagnosticCode(806, "manifest-value-unknown")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een attribuut heeft een waarde die het niet kan hebben.",
      en: "An attribute has a value that it cannot have."),
    example: "<file kind=\"hours\" path=\"uren.csv\" complete-through=\"2020-02-30\"/>",
    remedy: Phrase(
      nl: "Kies een van de waarden die de melding noemt; een dag schrijf je als 2020-03-01.",
      en: "Choose one of the values in the message; write a day as 2020-03-01."))
}

extension Diagnostic {
  static func valueUnknown(_ attribute: XMLAttribute, among names: [String]) -> Diagnostic {
    let near = nearest(to: attribute.value, among: names)
    return Diagnostic(
      ManifestValueUnknown.code, .error, at: attribute.valueRange,
      Phrase(
        nl: "'\(shown(attribute.value))' kan niet de waarde van '\(attribute.name)' zijn."
          + near.dutch,
        en: "'\(shown(attribute.value))' cannot be the value of '\(attribute.name)'."
          + near.english),
      help: Phrase(
        nl: "Het kan zijn: \(names.joined(separator: ", ")).",
        en: "It can be: \(names.joined(separator: ", "))."))
  }

  static func noDay(_ attribute: XMLAttribute) -> Diagnostic {
    Diagnostic(
      ManifestValueUnknown.code, .error, at: attribute.valueRange,
      Phrase(
        nl: "'\(shown(attribute.value))' is geen dag die bestaat.",
        en: "'\(shown(attribute.value))' is not a day that exists."),
      help: Phrase(nl: "Schrijf hem als 2020-03-01.", en: "Write it as 2020-03-01."))
  }
}
