internal import LeerlijnDiagnostics
internal import LeerlijnXML

enum ManifestAttributeMissing: EvidenceFinding {
  static let code = DiagnosticCode(805, "manifest-attribute-missing")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een element mist een attribuut waar het niet zonder kan: kind en path bij file, kind "
        + "bij none; as "
        + "bij column, met name of value; column, from en to bij code.",
      en: "An element lacks an attribute that it cannot do without: kind and path of file, kind "
        + "of none; as of "
        + "column, with name or value; column, from and to of code."),
    example: "<code from=\"AKK\" to=\"approved\"/>",
    remedy: Phrase(
      nl: "Voeg het attribuut toe.",
      en: "Add the attribute."))
}

extension Diagnostic {
  static func attributeMissing(_ name: String, of element: XMLElement) -> Diagnostic {
    Diagnostic(
      ManifestAttributeMissing.code, .error, at: element.nameRange,
      Phrase(
        nl: "bij '\(element.name)' ontbreekt '\(name)'.",
        en: "'\(element.name)' lacks '\(name)'."))
  }
}
