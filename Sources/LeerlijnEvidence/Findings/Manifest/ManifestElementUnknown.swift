internal import LeerlijnDiagnostics
internal import LeerlijnXML

enum ManifestElementUnknown: EvidenceFinding {
  static let code = DiagnosticCode(803, "manifest-element-unknown")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Hier staat een element dat een manifest niet kent. In evidence staan file en "
        + "none; in file staan column, code en students.",
      en: "Here stands an element that a manifest does not know. In evidence there are "
        + "file and none; in file there are column, code and students."),
    example: "<file kind=\"hours\" path=\"uren.csv\"><kolom name=\"Dag\" as=\"date\"/></file>",
    remedy: Phrase(
      nl: "Verbeter de naam van het element, of haal het weg.",
      en: "Correct the name of the element, or remove it."))
}

extension Diagnostic {
  static func elementUnknown(
    _ element: XMLElement, among names: [String], in parent: String
  ) -> Diagnostic {
    let near = nearest(to: element.name, among: names)
    return Diagnostic(
      ManifestElementUnknown.code, .error, at: element.nameRange,
      Phrase(
        nl: "element '\(shown(element.name))' staat hier niet.\(near.dutch)",
        en: "element '\(shown(element.name))' does not belong here.\(near.english)"),
      help: names.isEmpty
        ? Phrase(nl: "In '\(parent)' staat niets.", en: "In '\(parent)' there is nothing.")
        : Phrase(
          nl: "In '\(parent)' mogen staan: \(listed(names)).",
          en: "In '\(parent)' there may be: \(listed(names))."))
  }
}
