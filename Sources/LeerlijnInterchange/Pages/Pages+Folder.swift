internal import LeerlijnDiagnostics

extension ExchangePages {
  /// 1113 to 1118: what comes as many files, and how its parts hang together.
  static let folderPages: [DiagnosticPage] = [
    DiagnosticPage(
      ExchangeCodes.pageMissing,
      meaning: Phrase(
        nl: "Een pagina zegt dat er nog een volgt, en die staat niet in de map. Wat daarop staat, "
          + "ontbreekt in het curriculum.",
        en: "A page says that another follows, and that one is not in the folder. What stands on "
          + "it "
          + "is missing in the curriculum."),
      example: "{\"pageNumber\": 1, \"hasNextPage\": true, \"items\": […]}",
      remedy: Phrase(
        nl: "Haal ook de andere pagina's op, bewaar ze in dezelfde map en lees opnieuw in.",
        en: "Fetch the other pages too, save them in the same folder and import again.")),
    DiagnosticPage(
      ExchangeCodes.unknownReference,
      meaning: Phrase(
        nl: "Iets noemt een ander object dat nergens staat. Dat verband is weggelaten.",
        en: "Something names another object that stands nowhere. That relation was left out."),
      example: "\"parentId\": \"9d5c9a5e-…\"",
      remedy: Phrase(
        nl: "Voeg het ontbrekende object toe aan de export, of leg het verband zelf.",
        en: "Add the missing object to the export, or make the relation yourself.")),
    DiagnosticPage(
      ExchangeCodes.unknownCode,
      meaning: Phrase(
        nl: "Een code staat niet in de lijst van de standaard, of een curriculum heeft er geen "
          + "woord voor. De melding zegt wat er nu staat.",
        en: "A code is not in the list of the standard, or a curriculum has no word for it. The "
          + "finding says what stands there now."),
      example: "\"level\": \"hbo-ba\"",
      remedy: Phrase(
        nl: "Vul in het curriculum de juiste waarde in.",
        en: "Fill in the right value in the curriculum.")),
    DiagnosticPage(
      ExchangeCodes.unattached,
      meaning: Phrase(
        nl: "Iets hoort bij geen enkele opleiding, onderwijseenheid of leerlijn. De melding zegt "
          + "waar het gebleven is.",
        en: "Something belongs to no programme, course or strand. The finding says where it went."),
      remedy: Phrase(
        nl: "Zet het in het curriculum op zijn plaats.",
        en: "Put it in its place in the curriculum.")),
    DiagnosticPage(
      ExchangeCodes.definition,
      meaning: Phrase(
        nl: "Onder 'ext.leerlijn' of 'extensions.leerlijn' staat iets dat daar niet kan: iemand "
          + "heeft het veranderd of het is van een andere versie. Het is weggelaten.",
        en: "Under 'ext.leerlijn' or 'extensions.leerlijn' stands what cannot be there: someone "
          + "changed it or it is of another version. It was left out."),
      remedy: Phrase(
        nl: "Vergelijk het met een nieuwe export, of vul het curriculum zelf aan.",
        en: "Compare it with a new export, or complete the curriculum yourself.")),
    DiagnosticPage(
      ExchangeCodes.folder,
      meaning: Phrase(
        nl: "Een bestand of map is overgeslagen: het is geen gewoon bestand, te groot, niet te "
          + "lezen, of er zijn er te veel.",
        en: "A file or folder was passed over: it is no plain file, too large, not readable, or "
          + "there are too many."),
      remedy: Phrase(
        nl: "Zet alleen de antwoorden van het andere systeem in de map, als losse JSON-bestanden.",
        en: "Put only the responses of the other system in the folder, as plain JSON files.")),
  ]
}
