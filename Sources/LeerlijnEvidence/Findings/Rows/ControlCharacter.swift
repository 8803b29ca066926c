internal import LeerlijnDiagnostics

struct ControlCharacter: RowFinding {
  static let kind = RowProblem.Kind.controlCharacter
  static let name = "control-character"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "in deze regel staat een NUL, een teken dat in geen tekst hoort.",
      en: "this row holds a NUL, a character that belongs in no text.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "In een rij staat een NUL, een teken dat in geen tekst hoort. Het bestand is misschien "
        + "beschadigd. De rij telt niet mee.",
      en: "A row holds a NUL, a character that belongs in no text. The file may be damaged. The "
        + "row does not count."),
    remedy: Phrase(
      nl: "Maak de export opnieuw; komt het terug, haal het teken dan weg.",
      en: "Make the export again; if it comes back, remove the character."))
}
