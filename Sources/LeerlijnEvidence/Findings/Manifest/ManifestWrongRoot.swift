internal import LeerlijnDiagnostics
internal import LeerlijnXML

enum ManifestWrongRoot: EvidenceFinding {
  static let code = DiagnosticCode(802, "manifest-wrong-root")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Het bestand evidence.xml is XML, maar geen manifest van bewijs: het eerste element of "
        + "de naamruimte is een andere.",
      en: "The file evidence.xml is XML, but no manifest of evidence: its first element or its "
        + "namespace is another."),
    example: "<files xmlns=\"urn:leerlijn:curriculum:1\">",
    remedy: Phrase(
      nl: "Begin met <evidence xmlns=\"urn:leerlijn:evidence:1\">.",
      en: "Begin with <evidence xmlns=\"urn:leerlijn:evidence:1\">."))
}

extension Diagnostic {
  static func manifestWrongRoot(_ root: XMLElement) -> Diagnostic {
    Diagnostic(
      ManifestWrongRoot.code, .error, at: root.nameRange,
      Phrase(
        nl: "dit is geen manifest van bewijs: het begint met '\(shown(root.name))'.",
        en: "this is no manifest of evidence: it begins with '\(shown(root.name))'."),
      help: Phrase(
        nl: "Begin met <evidence xmlns=\"\(Manifest.namespace)\">.",
        en: "Begin with <evidence xmlns=\"\(Manifest.namespace)\">."))
  }
}
