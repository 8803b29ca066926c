internal import LeerlijnDiagnostics
internal import LeerlijnModel

enum ManifestNoneContradicted: EvidenceFinding {
  static let code = DiagnosticCode(816, "manifest-none-contradicted")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Met none zegt het manifest dat van een soort gegevens niets wordt bijgehouden. Hier "
        + "zegt het dat tweemaal, of er is toch een bestand van die soort: in het manifest, of "
        + "aan zijn naam herkend in de map. Welke van de twee geldt, wordt niet geraden.",
      en: "With none the manifest says that no facts of a kind are kept. Here it says so twice, "
        + "or there is a file of that kind after all: in the manifest, or in the folder and "
        + "known by its name. Which of the two holds is not guessed."),
    example: """
      <file kind="experience" path="werkervaring.csv"/>
      <none kind="experience"/>
      """,
    remedy: Phrase(
      nl: "Haal none weg als het bestand geldt; haal anders het bestand weg.",
      en: "Remove none if the file holds; else take the file away."))
}

extension Diagnostic {
  static func noneTwice(_ none: Manifest.None, earlier: Manifest.None) -> Diagnostic {
    Diagnostic(
      ManifestNoneContradicted.code, .error, at: none.place,
      Phrase(
        nl: "van '\(none.kind.rawValue)' is al gezegd dat er geen gegevens zijn.",
        en: "that there are no facts of '\(none.kind.rawValue)' has been said already."),
      notes: [
        Diagnostic.Note(
          Phrase(nl: "de eerste staat hier", en: "the first is here"), at: earlier.place)
      ],
      help: Phrase(nl: "Haal er een weg.", en: "Remove one of the two."))
  }

  /// - Parameter file: where the file of that kind is named or lies.
  static func noneContradicted(
    _ none: Manifest.None, by file: String, at place: SourceRange
  ) -> Diagnostic {
    let kind = none.kind.rawValue
    return Diagnostic(
      ManifestNoneContradicted.code, .error, at: none.place,
      Phrase(
        nl: "hier staat dat er van '\(kind)' geen gegevens zijn, maar '\(shown(file))' bevat ze.",
        en: "this says that there are no facts of '\(kind)', yet '\(shown(file))' holds them."),
      notes: [
        Diagnostic.Note(
          Phrase(nl: "dit is het bestand", en: "this is the file"), at: place)
      ],
      help: Phrase(
        nl: "Haal deze regel weg, of het bestand.", en: "Remove this line, or the file."))
  }
}
