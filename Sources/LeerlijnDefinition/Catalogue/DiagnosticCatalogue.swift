public import LeerlijnDiagnostics

/// What there is to say about every code of XML and definition (Dutch: *uitleg bij meldingen*).
public enum DiagnosticCatalogue {
  /// In order of number.
  public static let pages: [DiagnosticPage] =
    (xmlPages + readingPages + DefinitionChecks.all.map { $0.page })
    .sorted { $0.code.number < $1.code.number }

  /// The page of a code by its label or name: `LL0301`, `ll301`, `301` or `duplicate-id`.
  public static func page(for text: String) -> DiagnosticPage? { pages.page(for: text) }
}
