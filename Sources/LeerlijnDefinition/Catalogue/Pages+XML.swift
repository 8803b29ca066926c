internal import LeerlijnDiagnostics
internal import LeerlijnXML

extension DiagnosticCatalogue {
  /// 01 and 02: the XML itself, and its schema.
  static let xmlPages: [DiagnosticPage] = [
    DiagnosticPage(
      XMLCodes.notWellFormed,
      meaning: Phrase(
        nl:
          "Het document breekt een regel van XML zelf: een tag die niet sluit, een teken dat niet "
          + "mag, een attribuut zonder aanhalingstekens. Het lezen stopt daar.",
        en: "The document breaks a rule of XML itself: a tag that is not closed, a character that "
          + "may not stand there, an attribute without quotation marks. Reading stops there."),
      example: "<title>Stage-uren</titel>",
      remedy: Phrase(
        nl: "Verbeter de genoemde plaats en controleer opnieuw; er kan meer achter liggen.",
        en: "Correct the place that is named and check again; there may be more behind it.")),
    DiagnosticPage(
      XMLCodes.doctypeRefused,
      meaning: Phrase(
        nl: "Het document begint met een DOCTYPE. Die wordt nooit gelezen: daarmee kan een klein "
          + "bestand zich opblazen of andere bestanden ophalen.",
        en: "The document begins with a DOCTYPE. It is never read: with it a small file can grow "
          + "out of hand, or fetch other files."),
      example: "<!DOCTYPE curriculum SYSTEM \"curriculum.dtd\">",
      remedy: Phrase(
        nl: "Haal de regel met DOCTYPE weg; het schema staat in het programma zelf.",
        en: "Take the line with DOCTYPE out; the schema is in the program itself.")),
    DiagnosticPage(
      XMLCodes.encoding,
      meaning: Phrase(
        nl: "De bytes zijn geen UTF-8, of het document noemt een andere codering.",
        en: "The bytes are not UTF-8, or the document names another encoding."),
      example: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>",
      remedy: Phrase(
        nl: "Bewaar het document als UTF-8 en haal een andere codering uit de eerste regel.",
        en: "Save the document as UTF-8 and take another encoding out of the first line.")),
    DiagnosticPage(
      XMLCodes.limitExceeded,
      meaning: Phrase(
        nl: "Het document is groter, dieper of langer dan wordt gelezen. De grenzen houden tijd en "
          + "geheugen in de hand.",
        en:
          "The document is larger, deeper or longer than is read. The bounds keep time and memory "
          + "in hand."),
      remedy: Phrase(
        nl: "Verdeel het curriculum over meer documenten en verbind ze met 'uses'.",
        en: "Divide the curriculum over more documents and join them with 'uses'.")),
    DiagnosticPage(
      XMLCodes.empty,
      meaning: Phrase(nl: "Er staat niets in het bestand.", en: "There is nothing in the file."),
      remedy: Phrase(
        nl: "Controleer of het juiste bestand is bewaard.",
        en: "Check that the right file was saved.")),
    DiagnosticPage(
      XMLCodes.schemaViolation,
      meaning: Phrase(
        nl: "Het document is goede XML, maar het schema staat dit niet toe: een element op een "
          + "andere plaats, een attribuut dat ontbreekt of niet bestaat, een waarde in een andere "
          + "vorm.",
        en: "The document is good XML, but the schema does not allow this: an element in another "
          + "place, an attribute that is missing or does not exist, a value in another form."),
      example: "<session id=\"leerhuis-1\" date=\"12-12-2019\"/>",
      remedy: Phrase(
        nl: "De melding zegt wat hier mag staan. Dagen zijn jjjj-mm-dd, getallen hebben een punt.",
        en: "The message says what may stand here. Days are yyyy-mm-dd, numbers have a point.")),
  ]
}
