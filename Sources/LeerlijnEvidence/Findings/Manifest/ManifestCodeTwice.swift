internal import LeerlijnDiagnostics
internal import LeerlijnModel

enum ManifestCodeTwice: EvidenceFinding {
  static let code = DiagnosticCode(815, "manifest-code-twice")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een code van een kolom is tweemaal vertaald. Welke betekenis geldt, wordt niet "
        + "geraden.",
      en: "A code of a column is translated twice. Which meaning holds is not guessed."),
    example: """
      <code column="status" from="A" to="approved"/>
      <code column="status" from="A" to="query"/>
      """,
    remedy: Phrase(
      nl: "Laat er een staan.",
      en: "Keep one of them."))
}

extension Diagnostic {
  static func codeTwice(_ code: CodeTranslation, earlier: CodeTranslation) -> Diagnostic {
    let (from, column) = (shown(code.from), code.column.rawValue)
    return Diagnostic(
      ManifestCodeTwice.code, .error, at: code.place,
      Phrase(
        nl: "voor code '\(from)' van '\(column)' is al gezegd wat hij betekent: "
          + "'\(shown(earlier.to))'.",
        en: "what code '\(from)' of '\(column)' means has been said already: "
          + "'\(shown(earlier.to))'."),
      notes: [
        Diagnostic.Note(
          Phrase(nl: "de eerste staat hier", en: "the first is here"), at: earlier.place)
      ],
      help: Phrase(nl: "Haal er een weg.", en: "Remove one of the two."))
  }
}
