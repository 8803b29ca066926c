internal import LeerlijnDiagnostics

extension ExchangePages {
  /// 1140 to 1145: what goes out.
  static let exportPages: [DiagnosticPage] = [
    DiagnosticPage(
      ExchangeCodes.notCarried,
      meaning: Phrase(
        nl: "Het formaat heeft voor dit deel van het curriculum geen plaats. De melding noemt de "
          + "eerste plaats en hoe vaak het voorkomt.",
        en: "The format has no place for this part of the curriculum. The finding names the first "
          + "place and how often it occurs."),
      remedy: Phrase(
        nl: "Er hoeft niets te gebeuren. Wie het deel nodig heeft, leest het curriculum zelf.",
        en: "Nothing has to be done. Whoever needs the part reads the curriculum itself.")),
    DiagnosticPage(
      ExchangeCodes.codeUnknown,
      meaning: Phrase(
        nl: "De codelijst van het formaat kent dit woord niet. De melding zegt wat er nu staat.",
        en: "The code list of the format does not have this word. The finding says what stands "
          + "there now."),
      example: "<programme level=\"other\" …>",
      remedy: Phrase(
        nl: "Kies in het curriculum een woord dat de lijst wel kent, of vul de code aan bij de "
          + "ontvanger.",
        en: "Choose a word in the curriculum that the list does have, or add the code at the "
          + "receiver.")),
    DiagnosticPage(
      ExchangeCodes.textTooLong,
      meaning: Phrase(
        nl: "Een tekst is langer dan het formaat, of wie het leest, toelaat. Hij is afgekapt.",
        en: "A text is longer than the format, or its readers, allow. It was cut."),
      remedy: Phrase(nl: "Maak de tekst korter.", en: "Shorten the text.")),
    DiagnosticPage(
      ExchangeCodes.wanting,
      meaning: Phrase(
        nl: "Het formaat vraagt iets dat niet in het curriculum staat. De melding zegt wat er in "
          + "plaats daarvan staat.",
        en: "The format asks for something that is not in the curriculum. The finding says what "
          + "stands there instead."),
      remedy: Phrase(
        nl: "Vul het aan in het curriculum waar dat kan en exporteer opnieuw; anders bij de "
          + "ontvanger.",
        en: "Add it to the curriculum where that can be and export again; else at the receiver.")),
    DiagnosticPage(
      ExchangeCodes.nothingToExport,
      meaning: Phrase(
        nl: "In het curriculum of het bewijs staat niets dat dit formaat kan dragen. Er is niets "
          + "geschreven.",
        en: "There is nothing in the curriculum or evidence that this format can carry. Nothing "
          + "was written."),
      remedy: Phrase(
        nl: "Kies een ander formaat, of vul aan wat de melding noemt.",
        en: "Choose another format, or add what the finding names.")),
    DiagnosticPage(
      ExchangeCodes.register,
      meaning: Phrase(
        nl:
          "Het Register Instellingen en Opleidingen (RIO) stelt een eis waar deze opleiding niet aan "
          + "voldoet. Het schema van het formaat laat haar wel toe; de export is dus geschreven.",
        en:
          "The national register RIO makes a demand that this programme does not meet. The schema of "
          + "the format does allow it, so the export was written."),
      example: "<programme level=\"master\" credits=\"45\" …>",
      remedy: Phrase(
        nl: "Controleer het curriculum voordat de opleiding in RIO komt.",
        en: "Check the curriculum before the programme goes into RIO.")),
    DiagnosticPage(
      ExchangeCodes.registerValue,
      meaning: Phrase(
        nl: "In het formulier met antwoorden voor RIO (--values) staat iets dat daar niet kan: een "
          + "waarde, een veld, of een onderdeel dat de export niet heeft. Er is niets geschreven.",
        en: "The form with answers for RIO (--values) holds what cannot stand there: a value, a "
          + "field, or a part that the export does not have. Nothing was written."),
      example: "<all educationOffererCode=\"110-A-133\"/>",
      remedy: Phrase(
        nl: "Verbeter het antwoord; de melding zegt hoe het eruitziet.",
        en: "Mend the answer; the finding says what it looks like.")),
  ]
}
