internal import LeerlijnDiagnostics

extension ExchangePages {
  /// 1120 to 1126: the matrix of outcomes that comes back.
  static let matrixPages: [DiagnosticPage] = [
    DiagnosticPage(
      ExchangeCodes.matrixUnreadable,
      meaning: Phrase(
        nl: "Het bestand is geen werkmap, of er is geen blad met de kopregel van een matrix. Er is "
          + "niets veranderd.",
        en: "The file is no workbook, or has no sheet with the header of a matrix. Nothing was "
          + "changed."),
      remedy: Phrase(
        nl: "Maak een matrix met 'leerlijn analyse curriculum.xml --matrix matrix.xlsx' en laat de "
          + "kopregel en de eerste kolom staan.",
        en: "Make a matrix with 'leerlijn analyse curriculum.xml --matrix matrix.xlsx' and leave "
          + "the header and the first column as they are.")),
    DiagnosticPage(
      ExchangeCodes.matrixCell,
      meaning: Phrase(
        nl:
          "In een cel staat iets anders dan I (introduceert), D (ontwikkelt) en A (toetst), of i, "
          + "o en t, of deze woorden voluit.",
        en:
          "A cell holds something else than I (introduces), D (develops) and A (assesses), or the "
          + "Dutch i, o and t, or these words in full."),
      example: "I D",
      remedy: Phrase(
        nl: "Verander de cel, of maak haar leeg.", en: "Change the cell, or empty it.")),
    DiagnosticPage(
      ExchangeCodes.matrixUnknownName,
      meaning: Phrase(
        nl: "De eerste kolom of de kopregel noemt iets wat niet in het curriculum staat.",
        en: "The first column or the header names something that is not in the curriculum."),
      remedy: Phrase(
        nl: "Zet het kenmerk terug. Nieuwe onderwijseenheden en leeruitkomsten voeg je toe in het "
          + "curriculum zelf.",
        en: "Put the id back. New courses and outcomes are added in the curriculum itself.")),
    DiagnosticPage(
      ExchangeCodes.matrixRepeated,
      meaning: Phrase(
        nl: "Een onderdeel of leeruitkomst staat er twee keer in; welke geldt, is niet te zeggen.",
        en: "A part or an outcome stands there twice; which holds cannot be told."),
      remedy: Phrase(
        nl: "Haal de rij of kolom weg die niet geldt.",
        en: "Take out the row or column that does not hold.")),
    DiagnosticPage(
      ExchangeCodes.matrixElsewhere,
      meaning: Phrase(
        nl: "Een cel is veranderd van iets dat in een ander document staat: een curriculum dat dit "
          + "curriculum gebruikt.",
        en: "A cell was changed of something that stands in another document: one that this "
          + "curriculum uses."),
      remedy: Phrase(
        nl: "Voer dezelfde matrix daar in: --into met dat document.",
        en: "Import the same matrix there: --into with that document.")),
    DiagnosticPage(
      ExchangeCodes.matrixLeftOut,
      meaning: Phrase(
        nl: "Een onderdeel of leeruitkomst van het curriculum staat niet in de matrix. Daaraan "
          + "verandert niets.",
        en: "A part or an outcome of the curriculum is not in the matrix. Nothing changes there."),
      remedy: Phrase(
        nl: "Was het de bedoeling iets weg te halen, maak dan de cellen leeg en laat de rij staan.",
        en: "Where something was to be taken away, empty the cells and leave the row.")),
    DiagnosticPage(
      ExchangeCodes.matrixNotReproduced,
      meaning: Phrase(
        nl:
          "Het veranderde document is opnieuw gelezen en zegt niet precies wat de matrix zegt. Het "
          + "is niet geschreven.",
        en: "The changed document was read again and does not say exactly what the matrix says. It "
          + "was not written."),
      remedy: Phrase(
        nl: "Controleer het curriculum met 'leerlijn check' en probeer het opnieuw.",
        en: "Check the curriculum with 'leerlijn check' and try again.")),
  ]
}
