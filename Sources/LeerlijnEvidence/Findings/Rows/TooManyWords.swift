internal import LeerlijnDiagnostics

struct TooManyWords: RowFinding {
  static let kind = RowProblem.Kind.tooManyWords
  static let name = "too-many-words"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "dit bestand heeft meer verschillende namen of soorten dan kunnen worden bewaard "
        + "(65.535); het is niet gelezen.",
      en: "this file has more different names or kinds than can be kept (65,535); it was not "
        + "read.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een kolom met vrije woorden, zoals het soort werk of de naam van een stage, heeft in "
        + "een bestand meer dan 65.535 verschillende waarden. Zo veel kunnen er niet uit elkaar "
        + "worden gehouden; waarschijnlijk staat er lopende tekst.",
      en: "A column of free words, such as the kind of work or the name of a placement, has more "
        + "than 65,535 different values in one file. So many cannot be kept apart; probably it "
        + "holds running text."),
    remedy: Phrase(
      nl: "Wijs de juiste kolom aan in evidence.xml, of laat een kolom die mag ontbreken weg.",
      en: "Name the right column in evidence.xml, or leave out one that may be absent."))
}
