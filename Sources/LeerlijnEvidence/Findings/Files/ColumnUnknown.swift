internal import LeerlijnDiagnostics

enum ColumnUnknown: EvidenceFinding {
  static let code = DiagnosticCode(708, "column-unknown")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een kolom hoort niet bij dit soort bestand. Hij wordt overgeslagen; de rest telt.",
      en: "A column does not belong to this kind of file. It is left out; the rest counts."),
    example: "student,date,hours,status,kleur",
    remedy: Phrase(
      nl: "Is het een kolom van ons onder een andere naam, wijs hem dan toe in evidence.xml. "
        + "Anders: <column name=\"kleur\" ignore=\"true\"/>, en de melding blijft weg.",
      en: "If it is one of ours under another name, assign it in evidence.xml. Else: <column "
        + "name=\"kleur\" ignore=\"true\"/>, and you will not be told again."))
}

extension Diagnostic {
  static func columnUnknown(
    _ header: String, _ table: TableDescription, at place: SourceRange
  ) -> Diagnostic {
    let near = nearest(to: header, among: table.columns.map(\.rawValue))
    return Diagnostic(
      ColumnUnknown.code, .warning, at: place,
      Phrase(
        nl: "de kolom '\(shown(header))' is niet bekend en wordt overgeslagen.\(near.dutch)",
        en: "the column '\(shown(header))' is not known and is left out.\(near.english)"),
      help: Phrase(
        nl: "Bekend zijn hier: \(table.columns.map(\.rawValue).joined(separator: ", ")).",
        en: "Known here are: \(table.columns.map(\.rawValue).joined(separator: ", "))."))
  }
}
