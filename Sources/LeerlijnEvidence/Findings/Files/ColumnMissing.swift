internal import LeerlijnDiagnostics

enum ColumnMissing: EvidenceFinding {
  static let code = DiagnosticCode(706, "column-missing")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een kolom waar dit bestand niet zonder kan, staat niet in de kopregel, onder geen van "
        + "de namen die bekend zijn. Het bestand is niet gelezen.",
      en: "A column that this file cannot do without is not in the header, under none of the "
        + "names that are known. The file was not read."),
    example: "student,datum,akkoord",
    remedy: Phrase(
      nl: "Voeg de kolom toe; cellen mogen leeg zijn waar niets bekend is. Heet hij anders, leg "
        + "dat dan in evidence.xml vast: <column name=\"Gewerkt\" as=\"hours\"/>. Geldt voor "
        + "elke rij hetzelfde: <column as=\"status\" value=\"approved\"/>.",
      en: "Add the column; cells may be empty where nothing is known. If it has another name, "
        + "state that in evidence.xml: <column name=\"Gewerkt\" as=\"hours\"/>. If one value "
        + "holds for every row: <column as=\"status\" value=\"approved\"/>."))
}

extension Diagnostic {
  static func columnsMissing(
    _ columns: [TableColumn], _ table: TextTable, at place: SourceRange
  ) -> Diagnostic {
    let names = columns.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let many = columns.count > 1
    return Diagnostic(
      ColumnMissing.code, .error, at: place,
      Phrase(
        nl: (many ? "de kolommen \(names) ontbreken" : "de kolom \(names) ontbreekt")
          + ". Gevonden: \(shortened(table.header)).",
        en: (many ? "the columns \(names) are missing" : "the column \(names) is missing")
          + ". Found: \(shortened(table.header))."),
      help: Phrase(
        nl: "Voeg toe wat ontbreekt (de cellen mogen leeg zijn waar niets bekend is), of leg in "
          + "evidence.xml vast onder welke kop het staat.",
        en: "Add what is missing (cells may be empty where nothing is known), or state in "
          + "evidence.xml under which header it stands."))
  }
}

private func shortened(_ header: [String]) -> String {
  let names = header.prefix(12).map { "'\(shown($0))'" }.joined(separator: ", ")
  return header.count > 12 ? names + ", …" : names
}
