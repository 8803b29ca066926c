internal import LeerlijnDiagnostics

extension EvidencePages {
  /// 0720 to 0724: the shape of a row. Such a row is left out.
  static let shapePages: [DiagnosticPage] = [
    DiagnosticPage(
      RowProblem.Kind.ragged.code,
      meaning: Phrase(
        nl: "Een rij heeft meer of minder velden dan de kopregel. Welke waarde bij welke kolom "
          + "hoort, is dan niet zeker; de rij telt niet mee. Op de laatste regel kan een export "
          + "zijn afgebroken.",
        en: "A row has more or fewer fields than the header. Which value belongs to which column "
          + "is then not certain; the row does not count. On the last line an export may have "
          + "broken off."),
      example: "student,date,hours,status\ns1000001,2019-10-04,7,5,approved",
      remedy: Phrase(
        nl: "Zet een veld met het scheidingsteken erin tussen aanhalingstekens, of exporteer met "
          + "een puntkomma als de getallen een komma hebben.",
        en: "Put a field that holds the separator in quotes, or export with semicolons where "
          + "numbers have commas.")),
    DiagnosticPage(
      RowProblem.Kind.quoteNotClosed.code,
      meaning: Phrase(
        nl: "Een veld begint met een aanhalingsteken dat nergens sluit. Alleen deze regel telt "
          + "niet mee; op de volgende gaat het lezen verder.",
        en: "A field opens with a quote that is never closed. This line alone does not count; "
          + "reading goes on at the next."),
      example: "s1000001,2019-10-04,\"8,approved",
      remedy: Phrase(
        nl: "Sluit het veld, of haal het teken weg. Binnen een veld schrijf je het dubbel: \"stage "
          + "\"\"zuid\"\"\".",
        en: "Close the field, or remove the quote. Inside a field it is written twice: \"stage "
          + "\"\"zuid\"\"\".")),
    DiagnosticPage(
      RowProblem.Kind.textAfterQuote.code,
      meaning: Phrase(
        nl: "Na het sluitende aanhalingsteken van een veld staat nog tekst voor het volgende "
          + "scheidingsteken. Waar het veld ophoudt, is niet zeker; de rij telt niet mee.",
        en: "Text follows the closing quote of a field, before the next separator. Where the field "
          + "ends is not certain; the row does not count."),
      example: "s1000001,\"2019\"-10-04,8,approved",
      remedy: Phrase(
        nl: "Zet het hele veld tussen aanhalingstekens, en een aanhalingsteken erbinnen dubbel.",
        en: "Put the whole field in quotes, and write a quote inside it twice.")),
    DiagnosticPage(
      RowProblem.Kind.fieldTooLong.code,
      meaning: Phrase(
        nl: "Een veld is langer dan 65.536 tekens. Zo lang is geen enkele waarde; meestal is er "
          + "een bestand in een cel beland. De rij telt niet mee.",
        en: "A field is longer than 65,536 characters. No value is that long; mostly a file has "
          + "ended up in a cell. The row does not count."),
      remedy: Phrase(
        nl: "Kort het veld in, of laat de kolom weg uit de export.",
        en: "Shorten the field, or leave the column out of the export.")),
    DiagnosticPage(
      RowProblem.Kind.controlCharacter.code,
      meaning: Phrase(
        nl: "In een rij staat een NUL, een teken dat in geen tekst hoort. Het bestand is misschien "
          + "beschadigd. De rij telt niet mee.",
        en: "A row holds a NUL, a character that belongs in no text. The file may be damaged. The "
          + "row does not count."),
      remedy: Phrase(
        nl: "Maak de export opnieuw; komt het terug, haal het teken dan weg.",
        en: "Make the export again; if it comes back, remove the character.")),
  ]
}
