internal import LeerlijnDiagnostics

enum NoManifest: EvidenceFinding {
  static let code = DiagnosticCode(712, "no-manifest")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Naast de bestanden staat geen evidence.xml. Dan is niet bekend tot en met welke dag "
        + "ze zijn bijgewerkt, en telt wat er niet in staat als niet gebeurd. Een late export "
        + "kan zo iemand tekortdoen. Dat geldt voor bestanden die er zijn: een soort gegevens "
        + "zonder bestand is onbekend.",
      en: "There is no evidence.xml beside the files. Then it is not known through which day "
        + "they are up to date, and what is not in them counts as not having happened. A late "
        + "export may wrong someone so. That goes for files that are there: a kind of fact "
        + "without a file is unknown."),
    example: """
      <evidence xmlns="urn:leerlijn:evidence:1">
        <file kind="hours" path="hours.csv" complete-through="2020-03-01"/>
      </evidence>
      """,
    remedy: Phrase(
      nl: "Laat 'leerlijn evidence map' een voorstel maken, lees het na en vul per bestand "
        + "complete-through in.",
      en: "Have 'leerlijn evidence map' propose one, read it over and fill in complete-through "
        + "for each file."))
}

extension Diagnostic {
  static func noManifest(in folder: String) -> Diagnostic {
    Diagnostic(
      NoManifest.code, .warning, at: wholeFile(folder),
      Phrase(
        nl: "er is geen evidence.xml, dus het is niet bekend tot en met welke dag de bestanden "
          + "volledig zijn. Wat in een bestand niet staat, telt als niet gebeurd; gegevens waarvan er "
          + "geen bestand is, zijn onbekend.",
        en: "there is no evidence.xml, so it is not known up to which day the files are complete. "
          + "What a file does not hold counts as not having happened; facts of which there is no "
          + "file are unknown."),
      help: Phrase(
        nl: "Maak een voorstel met 'leerlijn evidence map' en vul per bestand complete-through in.",
        en: "Have 'leerlijn evidence map' propose one and fill in complete-through for each file."))
  }
}
