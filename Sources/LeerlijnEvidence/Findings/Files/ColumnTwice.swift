internal import LeerlijnDiagnostics

enum ColumnTwice: EvidenceFinding {
  static let code = DiagnosticCode(707, "column-twice")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Twee koppen staan voor dezelfde kolom. Welke geldt, wordt niet geraden.",
      en: "Two headers stand for the same column. Which one counts is not guessed."),
    example: "student,datum,date,uren,status",
    remedy: Phrase(
      nl: "Haal er een weg, of leg in evidence.xml vast welke bedoeld is, en bij de andere "
        + "ignore=\"true\".",
      en: "Remove one, or state in evidence.xml which is meant, and ignore=\"true\" for the "
        + "other."))
}

extension Diagnostic {
  static func columnTwice(
    _ column: TableColumn, _ header: String, first: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ColumnTwice.code, .error, at: place,
      Phrase(
        nl: "de kolom '\(header)' staat voor '\(column.rawValue)', en de kolom '\(first)' ook.",
        en: "the column '\(header)' stands for '\(column.rawValue)', and so does '\(first)'."),
      help: Phrase(
        nl: "Haal er een weg, of leg in evidence.xml vast welke van de twee bedoeld is.",
        en: "Remove one, or state in evidence.xml which of the two is meant."))
  }
}
