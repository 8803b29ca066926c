internal import LeerlijnDiagnostics

extension ExchangePages {
  /// 1160 to 1169: results that come in.
  static let resultPages: [DiagnosticPage] = [
    DiagnosticPage(
      ExchangeCodes.resultsUnreadable,
      meaning: Phrase(
        nl: "Het bestand is geen document van EMREX ELMO 1, of het gaat niet over precies 1 "
          + "student. Er is niets geschreven.",
        en: "The file is no document of EMREX ELMO 1, or does not tell of exactly 1 student. "
          + "Nothing was written."),
      example: "<elmo xmlns=\"https://github.com/emrex-eu/elmo-schemas/tree/v2\">",
      remedy: Phrase(
        nl: "Vraag het document op in versie 1 van ELMO.",
        en: "Ask for the document in version 1 of ELMO.")),
    DiagnosticPage(
      ExchangeCodes.resultsOtherStudent,
      meaning: Phrase(
        nl: "Een rapport van een eigen instelling noemt een ander studentnummer dan gevraagd is. "
          + "Er is niets geschreven.",
        en: "A report of an institution of ours names another student number than was asked. "
          + "Nothing was written."),
      remedy: Phrase(
        nl: "Kijk na van wie het document is en noem dat nummer met --student.",
        en: "See whose document it is and name that number with --student.")),
    DiagnosticPage(
      ExchangeCodes.resultsNone,
      meaning: Phrase(
        nl: "Er is geen behaald onderdeel met een resultaat of studiepunten. Er is niets "
          + "geschreven.",
        en: "There is no part that was passed with a result or credits. Nothing was written."),
      remedy: Phrase(
        nl: "Een leeg rapport mag van ELMO. Vraag de instelling of er resultaten bij horen.",
        en: "ELMO allows an empty report. Ask the institution whether results belong in it.")),
    DiagnosticPage(
      ExchangeCodes.resultsDate,
      meaning: Phrase(
        nl: "De datum van een resultaat ontbreekt of is geen dag van de kalender.",
        en: "The date of a result is absent or is no day of the calendar."),
      example: "<date>2019-02-30</date>",
      remedy: Phrase(
        nl: "Zoek de datum op en zet het resultaat zelf in results.csv.",
        en: "Look the date up and put the result in results.csv.")),
    DiagnosticPage(
      ExchangeCodes.resultsGrade,
      meaning: Phrase(
        nl: "Het resultaat is geen cijfer op de schaal van de opleiding, geen V en geen NV. Een "
          + "andere schaal wordt nooit stil omgerekend.",
        en:
          "The result is no grade on the scale of the programme, no V and no NV. Another scale is "
          + "never converted silently."),
      example: "<resultLabel>B+</resultLabel>",
      remedy: Phrase(
        nl: "Laat een mens het resultaat vaststellen.",
        en: "Let a person establish the result.")),
    DiagnosticPage(
      ExchangeCodes.resultsStatus,
      meaning: Phrase(
        nl: "De status ontbreekt, is onbekend, of past niet bij het resultaat.",
        en: "The status is absent, unknown, or does not fit the result."),
      example: "<status>passed</status> … <resultLabel>4,0</resultLabel>",
      remedy: Phrase(
        nl: "Vraag na of het onderdeel behaald is.", en: "Ask whether the part was passed.")),
    DiagnosticPage(
      ExchangeCodes.resultsCredits,
      meaning: Phrase(
        nl: "De studiepunten zijn negatief, geen getal, of fijner dan een tiende EC.",
        en: "The credits are negative, no number, or finer than a tenth of an EC."),
      example: "<value>-5</value>",
      remedy: Phrase(
        nl: "Kijk het aantal na in het document en vul het in het voorstel in.",
        en: "Look the number up in the document and fill it in in the proposal.")),
    DiagnosticPage(
      ExchangeCodes.resultsRepeated,
      meaning: Phrase(
        nl: "Een resultaat staat er twee keer, met dezelfde dag.",
        en: "A result is there twice, with the same day."),
      remedy: Phrase(nl: "Er hoeft niets te gebeuren.", en: "Nothing has to be done.")),
    DiagnosticPage(
      ExchangeCodes.resultsLeftOut,
      meaning: Phrase(
        nl: "Bijlagen, handtekening, uren en onderdelen die niet behaald zijn, gaan niet mee.",
        en: "Attachments, signature, hours and parts that were not passed do not go along."),
      remedy: Phrase(
        nl: "Wie ze nodig heeft, opent het document zelf.",
        en: "Whoever needs them opens the document itself.")),
    DiagnosticPage(
      ExchangeCodes.resultsProposed,
      meaning: Phrase(
        nl: "Een resultaat van elders, of een vrijstelling, staat in vrijstellingen-voorstel.csv. "
          + "Dat bestand is geen bewijs: alleen de examencommissie geeft een vrijstelling.",
        en:
          "A result from elsewhere, or an exemption, is in vrijstellingen-voorstel.csv. That file "
          + "is no evidence: only the examination board grants an exemption."),
      remedy: Phrase(
        nl: "Leg het voorstel voor; zet een besluit met zijn datum in decisions.csv.",
        en: "Submit the proposal; put a decision with its date in decisions.csv.")),
  ]
}
