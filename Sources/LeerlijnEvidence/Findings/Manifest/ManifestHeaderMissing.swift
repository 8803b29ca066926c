internal import LeerlijnDiagnostics

enum ManifestHeaderMissing: EvidenceFinding {
  static let code = DiagnosticCode(809, "manifest-header-missing")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Het manifest noemt een kop die niet in het bestand staat. Waarschijnlijk is de export "
        + "veranderd. Hoofdletters en spaties in de kop tellen mee.",
      en: "The manifest names a header that the file does not have. Probably the export has "
        + "changed. Capitals and spaces within the header matter."),
    example: "<column name=\"Studentnr.\" as=\"student\"/>",
    remedy: Phrase(
      nl: "Neem de kop over zoals die in het bestand staat, of haal de regel weg.",
      en: "Copy the header as it stands in the file, or remove the line."))
}

extension Diagnostic {
  static func headerMissing(
    _ name: String, _ table: TextTable, at place: SourceRange
  ) -> Diagnostic {
    let near = nearest(to: name, among: table.header)
    return Diagnostic(
      ManifestHeaderMissing.code, .error, at: place,
      Phrase(
        nl: "het bestand heeft geen kolom '\(shown(name))'.\(near.dutch)",
        en: "the file has no column '\(shown(name))'.\(near.english)"),
      help: Phrase(
        nl: "Het heeft: \(listed(table.header.map(shown))).",
        en: "It has: \(listed(table.header.map(shown)))."))
  }
}
