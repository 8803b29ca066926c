internal import LeerlijnDiagnostics
internal import LeerlijnModel

enum EvidenceFileUnknown: EvidenceFinding {
  static let code = DiagnosticCode(709, "evidence-file-unknown")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "De naam van dit bestand zegt niet wat het is, en evidence.xml noemt het niet. Het is "
        + "niet gelezen. Dat geldt ook voor hours.csv als evidence.xml al een ander bestand met "
        + "uren noemt.",
      en: "The name of this file does not tell what it is, and evidence.xml does not name it. It "
        + "was not read. That goes for hours.csv too where evidence.xml names another file of "
        + "hours."),
    remedy: Phrase(
      nl: "Hoort het erbij, noem het dan in evidence.xml; 'leerlijn evidence map' doet een "
        + "voorstel.",
      en: "If it belongs, name it in evidence.xml; 'leerlijn evidence map' proposes the text."))
}

extension Diagnostic {
  static func fileUnknown(_ path: String, name: String) -> Diagnostic {
    let near = nearest(to: name, among: FactKind.allCases.map { $0.rawValue + ".csv" })
    return Diagnostic(
      EvidenceFileUnknown.code, .advice, at: wholeFile(path),
      Phrase(
        nl: "dit bestand hoort niet bij het bewijs en is niet gelezen.\(near.dutch)",
        en: "this file is no part of the evidence and was not read.\(near.english)"),
      help: Phrase(
        nl: "Hoort het er wel bij, noem het dan in evidence.xml; 'leerlijn evidence map' stelt "
          + "daarvoor een tekst voor.",
        en: "If it does belong, name it in evidence.xml; 'leerlijn evidence map' proposes the "
          + "text."))
  }
}
