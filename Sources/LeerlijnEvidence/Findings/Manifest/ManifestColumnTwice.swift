internal import LeerlijnDiagnostics

enum ManifestColumnTwice: EvidenceFinding {
  static let code = DiagnosticCode(808, "manifest-column-twice")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Voor een kolom zijn twee koppen gegeven, of een kop en een vaste waarde. Welke geldt, "
        + "wordt niet geraden.",
      en: "Two headers are given for one column, or a header and a fixed value. Which one counts "
        + "is not guessed."),
    example: """
      <column name="Dag" as="date"/>
      <column as="date" value="2020-01-01"/>
      """,
    remedy: Phrase(
      nl: "Laat er een staan.",
      en: "Keep one of them."))
}

extension Diagnostic {
  static func columnTwice(_ column: TableColumn, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ManifestColumnTwice.code, .error, at: place,
      Phrase(
        nl: "voor '\(column.rawValue)' is al een kolom of waarde gegeven.",
        en: "a column or value has been given for '\(column.rawValue)' already."))
  }
}
