internal import LeerlijnDiagnostics

extension ExchangePages {
  /// 1107 to 1112: the courses, and what was assumed.
  static let coursePages: [DiagnosticPage] = [
    DiagnosticPage(
      ExchangeCodes.name,
      meaning: Phrase(
        nl:
          "Een kenmerk of naam ontbreekt, of kan in een curriculum niet. Een kenmerk heeft letters "
          + "zonder accenten, cijfers, punten en streepjes; er is een gemaakt.",
        en: "An id or name is missing, or cannot be one in a curriculum. An id has letters without "
          + "accents, digits, dots and hyphens; one was made."),
      example: "CS 101/A,Programming,CS,101,,,,4",
      remedy: Phrase(
        nl: "Ben je het er niet mee eens, verander het kenmerk dan overal tegelijk.",
        en: "Where you do not agree, change the id everywhere at once.")),
    DiagnosticPage(
      ExchangeCodes.repeated,
      meaning: Phrase(
        nl:
          "Iets staat er twee keer in. In CSV telt van gelijke rijen één; verschillen ze, dan "
          + "krijgt "
          + "de tweede een eigen kenmerk. In JSON geldt van een object met hetzelfde kenmerk het "
          + "eerste, van een sleutel de laatste.",
        en: "Something is in it twice. In CSV one of equal rows counts; where they differ, the "
          + "second gets an id of its own. In JSON the first of objects with one id holds, and the "
          + "last of a key."),
      example: "7,Data Structures,CS,165,3;1,,,4\n7,Databases,CS,180,,,,4",
      remedy: Phrase(
        nl: "Geef alles in het bestand een eigen kenmerk.",
        en: "Give everything in the file an id of its own.")),
    DiagnosticPage(
      ExchangeCodes.unknownCourse,
      meaning: Phrase(
        nl: "Een rij vraagt een onderwijseenheid die niet in het bestand staat. Die eis is "
          + "weggelaten, en de maten van samenhang tellen haar niet.",
        en: "A row asks for a course that is not in the file. That requisite was left out, and the "
          + "measures of structure do not count it."),
      example: "7,Data Structures,CS,165,99,,,4",
      remedy: Phrase(
        nl: "Voeg de onderwijseenheid toe, of haal het nummer weg.",
        en: "Add the course, or take the number out.")),
    DiagnosticPage(
      ExchangeCodes.circle,
      meaning: Phrase(
        nl: "Onderdelen vragen elkaar, of staan onder elkaar, in een kring: niemand kan eraan "
          + "beginnen. De schakel die de kring sluit, in de volgorde van het bestand, is "
          + "weggelaten.",
        en: "Parts ask for each other, or stand below each other, in a circle: nobody can begin "
          + "with them. The link that closes the circle, in the order of the file, was left out."),
      example: "1,Lecture,CS,1,,2,,3\n2,Lab,CS,1L,,1,,1",
      remedy: Phrase(
        nl: "Kies zelf welke schakel vervalt en pas het curriculum aan.",
        en: "Choose yourself which link goes and change the curriculum.")),
    DiagnosticPage(
      ExchangeCodes.value,
      meaning: Phrase(
        nl: "Een aantal, een dag, een periode of een niveau is niet te lezen. De melding zegt wat "
          + "er nu staat. Is het een fout, dan ontbreekt er iets of kan het zo niet zijn, en is het "
          + "bestand niet overgenomen.",
        en: "A number, a day, a term or a level cannot be read. The finding says what stands there "
          + "now. Where it is an error, something is missing or cannot be so, and the file was not "
          + "taken over."),
      example: "7,Data Structures,CS,165,,,,3-4",
      remedy: Phrase(nl: "Vul de juiste waarde in.", en: "Fill in the right value.")),
    DiagnosticPage(
      ExchangeCodes.assumed,
      meaning: Phrase(
        nl: "Het bestand zegt iets niet wat een curriculum nodig heeft. De melding zegt wat is "
          + "aangenomen. Credit hours worden nooit omgerekend naar EC.",
        en: "The file does not say something that a curriculum needs. The finding says what was "
          + "assumed. Credit hours are never turned into EC."),
      remedy: Phrase(
        nl: "Kijk na of het klopt en pas het curriculum zo nodig aan.",
        en: "Look whether it is right and change the curriculum if need be.")),
  ]
}
