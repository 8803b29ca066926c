internal import LeerlijnDiagnostics
internal import LeerlijnModel

enum ManifestCodeUnused: EvidenceFinding {
  static let code = DiagnosticCode(814, "manifest-code-unused")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een code wordt vertaald, maar geen enkele rij van het bestand heeft die code. "
        + "Misschien staat hij er anders geschreven: hoofdletters tellen mee. Dan blijft de "
        + "echte code onvertaald. Van een bestand zonder rijen wordt dit niet gezegd.",
      en: "A code is translated, but no row of the file has it. It may be written otherwise "
        + "there: capitals matter. Then the real code stays untranslated. Of a file without rows "
        + "this is not said."),
    example: "<code column=\"status\" from=\"akk\" to=\"approved\"/>",
    remedy: Phrase(
      nl: "Kijk in het bestand hoe de code daar staat. Komt hij later nog, laat hem dan staan; "
        + "komt hij nooit meer, haal hem dan weg.",
      en: "See in the file how the code is written. If it may come later, leave it; if it never "
        + "will, remove it."))
}

extension Diagnostic {
  static func codeUnused(_ code: CodeTranslation) -> Diagnostic {
    let (from, column) = (shown(code.from), code.column.rawValue)
    return Diagnostic(
      ManifestCodeUnused.code, .warning, at: code.place,
      Phrase(
        nl: "code '\(from)' van '\(column)' komt in het bestand niet voor.",
        en: "code '\(from)' of '\(column)' does not occur in the file."),
      help: Phrase(
        nl: "Kijk hoe hij daar geschreven staat; hoofdletters tellen mee. Kan hij later nog komen, "
          + "laat hem dan staan.",
        en: "See how it is written there; capitals matter. If it may come later, leave it."))
  }
}
