internal import LeerlijnDiagnostics

extension ImportPages {
  /// 1101 to 1106: the file as a whole.
  static let filePages: [DiagnosticPage] = [
    DiagnosticPage(
      ImportCodes.unreadable,
      meaning: Phrase(
        nl: "Het bestand is geen tekst, of er staat geen enkele onderwijseenheid in. Er is geen "
          + "curriculum gemaakt.",
        en: "The file is no text, or there is not one course in it. No curriculum was made."),
      example: "Curriculum,Computer Science\nCourses\nCourse ID,Course Name,Prerequisites",
      remedy: Phrase(
        nl: "Bewaar het als CSV in UTF-8, met een kopregel en een rij per onderwijseenheid.",
        en: "Save it as CSV in UTF-8, with a header and a row per course.")),
    DiagnosticPage(
      ImportCodes.encoding,
      meaning: Phrase(
        nl: "Het bestand is niet in UTF-8 bewaard. Het is gelezen als Windows-1252, zoals oudere "
          + "spreadsheets schrijven.",
        en: "The file was not saved in UTF-8. It was read as Windows-1252, as older spreadsheets "
          + "write."),
      remedy: Phrase(
        nl: "Kijk na of letters met accenten kloppen. Anders: bewaar het bestand als UTF-8.",
        en: "Look whether letters with accents are right. If not, save the file as UTF-8.")),
    DiagnosticPage(
      ImportCodes.shape,
      meaning: Phrase(
        nl:
          "Een aanhalingsteken sluit niet of staat op een plaats waar dat niet kan, of een waarde "
          + "is te lang. De rij is gelezen zo goed als dat gaat.",
        en: "A quote is not closed or stands where it cannot, or a value is too long. The row was "
          + "read as well as can be."),
      example: "7,\"Data Structures,CS,165,3;1,,,4",
      remedy: Phrase(
        nl: "Kijk de rij na in het curriculum dat eruit komt, of herstel haar in het bestand.",
        en: "Look at the row in the curriculum that comes out, or mend it in the file.")),
    DiagnosticPage(
      ImportCodes.cutOff,
      meaning: Phrase(
        nl: "Het bestand heeft meer rijen dan gelezen worden. Wat er daarna staat, ontbreekt.",
        en: "The file has more rows than are read. What comes after them is missing."),
      remedy: Phrase(
        nl: "Verdeel het bestand en lees de delen apart in.",
        en: "Divide the file and import the parts one by one.")),
    DiagnosticPage(
      ImportCodes.columnMissing,
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
      ImportCodes.leftOut,
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
