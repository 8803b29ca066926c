internal import LeerlijnDiagnostics

struct FieldTooLong: RowFinding {
  static let kind = RowProblem.Kind.fieldTooLong
  static let name = "field-too-long"
  let row: ReportedRow

  var message: Phrase {
    Phrase(
      nl: "een veld van deze regel is langer dan \(RowScanner.longestField) tekens.",
      en: "a field of this row is longer than \(RowScanner.longestField) characters.")
  }

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een veld is langer dan 65.536 tekens. Zo lang is geen enkele waarde; meestal is er "
        + "een bestand in een cel beland. De rij telt niet mee.",
      en: "A field is longer than 65,536 characters. No value is that long; mostly a file has "
        + "ended up in a cell. The row does not count."),
    remedy: Phrase(
      nl: "Kort het veld in, of laat de kolom weg uit de export.",
      en: "Shorten the field, or leave the column out of the export."))
}
