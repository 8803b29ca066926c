internal import LeerlijnDiagnostics

extension ExchangePages {
  /// 1101 to 1106: the file as a whole.
  static let filePages: [DiagnosticPage] = [
    DiagnosticPage(
      ExchangeCodes.unreadable,
      meaning: Phrase(
        nl: "Het bestand is geen tekst, geen JSON of breekt af, of er staat niets in om een "
          + "curriculum van te maken. Van een map is alleen dit bestand niet gelezen.",
        en: "The file is no text, no JSON or breaks off, or it has nothing to make a curriculum "
          + "of. "
          + "Of a folder only this file was not read."),
      example: "Curriculum,Computer Science\nCourses\nCourse ID,Course Name,Prerequisites",
      remedy: Phrase(
        nl: "CSV: bewaar het in UTF-8, met een kopregel en een rij per onderwijseenheid. JSON: "
          + "maak "
          + "de export opnieuw, of herstel het bestand op de plaats die de melding noemt.",
        en: "CSV: save it in UTF-8, with a header and a row per course. JSON: make the export "
          + "anew, "
          + "or mend the file at the place that the finding names.")),
    DiagnosticPage(
      ExchangeCodes.encoding,
      meaning: Phrase(
        nl: "Het bestand is niet in UTF-8 bewaard. CSV is gelezen als Windows-1252, zoals oudere "
          + "spreadsheets schrijven; in JSON staat op elke foute plaats een vervangteken.",
        en: "The file was not saved in UTF-8. CSV was read as Windows-1252, as older spreadsheets "
          + "write; JSON has a replacement character at every wrong place."),
      remedy: Phrase(
        nl: "Kijk na of letters met accenten kloppen. Anders: bewaar het bestand als UTF-8.",
        en: "Look whether letters with accents are right. If not, save the file as UTF-8.")),
    DiagnosticPage(
      ExchangeCodes.shape,
      meaning: Phrase(
        nl:
          "Het bestand volgt de regels van CSV of JSON niet: een aanhalingsteken sluit niet, een "
          + "waarde is te lang, er staat een komma te veel, of opmaak in een titel. Het is gelezen "
          + "zo goed als dat gaat.",
        en: "The file does not follow the rules of CSV or JSON: a quote is not closed, a value is "
          + "too long, there is a comma too many, or markup in a title. It was read as well as can "
          + "be."),
      example: "7,\"Data Structures,CS,165,3;1,,,4",
      remedy: Phrase(
        nl: "Kijk het deel na in het curriculum dat eruit komt, of herstel het bestand.",
        en: "Look at the part in the curriculum that comes out, or mend the file.")),
    DiagnosticPage(
      ExchangeCodes.cutOff,
      meaning: Phrase(
        nl: "Het bestand is groter of heeft meer rijen of objecten dan gelezen worden. De melding "
          + "zegt wat ontbreekt.",
        en: "The file is larger or has more rows or objects than are read. The finding says what "
          + "is "
          + "missing."),
      remedy: Phrase(
        nl: "Verdeel het bestand en lees de delen apart in.",
        en: "Divide the file and import the parts one by one.")),
    DiagnosticPage(
      ExchangeCodes.columnMissing,
      meaning: Phrase(
        nl:
          "Een kolom die het formaat kent, staat niet in de kopregel. De rijen zijn gelezen alsof "
          + "ze leeg was.",
        en: "A column that the format knows is not in the header. The rows were read as if it were "
          + "empty."),
      example: "Course ID,Course Name,Prefix,Number,Credit Hours",
      remedy: Phrase(
        nl: "Voeg de kolom toe, of vul het curriculum daarna aan.",
        en: "Add the column, or complete the curriculum afterwards.")),
    DiagnosticPage(
      ExchangeCodes.leftOut,
      meaning: Phrase(
        nl: "Iets in het bestand heeft in een curriculum geen plaats en is niet overgenomen: een "
          + "onbekende kolom of regel, een CIP-code, een deel met losse leeruitkomsten.",
        en: "Something in the file has no place in a curriculum and was not taken over: an unknown "
          + "column or line, a CIP code, a part with loose outcomes."),
      remedy: Phrase(
        nl: "Is het nodig, voeg het dan met de hand toe.",
        en: "Where it is needed, add it by hand.")),
  ]
}
