internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

extension ManifestWriter {
  /// A column that is not read, with why not.
  mutating func writeIgnored(_ column: ColumnSample, of file: FileSample) {
    let attributes = [("name", column.header), ("ignore", "true")]
    switch file.export?.ignored[column.position] {
    case nil: element("column", attributes, because: "niet herkend")
    // The lines that say which rows count name it too.
    case .rows where file.export?.rows.contains { $0.header == column.header } == true: break
    case .own, .rows: element("column", attributes, because: "van het systeem zelf")
    case .likely(let reason): element("column", attributes, because: "waarschijnlijk: \(reason)")
    case .asked(let scale):
      let skip = answer(to: scaleQuestion(column.header, scale, file.name))
      element(
        "column", [("name", column.header), ("ignore", skip)],
        because:
          "vraag: dit gaat over \(scale.course) en is uit \(GradedScale.written(scale.outOf)), "
          + "maar een cijfer is uit \(GradedScale.written(scale.most)). Overslaan (ignore=\"true\")? "
          + "Anders moeten er eerst cijfers staan")
    }
  }

  /// Which rows count, by the columns that tell.
  mutating func writeRows(_ file: FileSample) {
    for row in file.export?.rows ?? [] {
      var isRead = row.isRead.map { "\($0)" } ?? ""
      if row.isRead == nil { isRead = answer(to: rowsQuestion(row.header, row.value, file.name)) }
      let reason =
        switch row.isRead {
        case true: "waarschijnlijk: deze rijen tellen mee"
        case false: "waarschijnlijk: deze rijen zeggen niets"
        case nil: "vraag: tellen deze rijen mee (true) of niet (false)?"
        }
      element(
        "rows", [("name", row.header), ("is", row.value), ("read", isRead)], because: reason)
    }
  }

  private func rowsQuestion(_ header: String, _ value: String, _ name: String) -> ManifestQuestion {
    let shown =
      value.isEmpty ? Phrase(nl: "een lege cel", en: "an empty cell") : Phrase(same: "'\(value)'")
    return ManifestQuestion(
      id: "rows|\(name)|\(header)|\(value)",
      text: Phrase(
        nl: "Tellen de rijen van \(name) mee met \(shown.dutch) in '\(header)'?",
        en: "Do the rows of \(name) count that have \(shown.english) in '\(header)'?"),
      suggestion: "",
      answers: .names([("true", ["ja", "yes", "j", "y"]), ("false", ["nee", "no", "n"])]))
  }

  /// Of results without a day: one for all of the file.
  mutating func writeCommonDate(_ file: FileSample) {
    let day = answer(to: commonDateQuestion(file.name))
    element(
      "column", [("as", TableColumn.date.rawValue)] + (day.isEmpty ? [] : [("value", day)]),
      because:
        "vraag: van welke dag zijn deze resultaten? Het bestand zegt het niet, en een termijn telt "
        + "ernaar. Schrijf value=\"2020-01-31\", of name=\"…\" als een kolom het zegt")
  }

  private func commonDateQuestion(_ name: String) -> ManifestQuestion {
    ManifestQuestion(
      id: "date|\(name)",
      text: Phrase(
        nl: "Van welke dag zijn de resultaten in \(name)? Het bestand zegt het niet.",
        en: "Of which day are the results in \(name)? The file does not say."),
      suggestion: "", answers: .day)
  }

  private func scaleQuestion(
    _ header: String, _ scale: GradedScale, _ name: String
  ) -> ManifestQuestion {
    let (outOf, most) = (GradedScale.written(scale.outOf), GradedScale.written(scale.most))
    return ManifestQuestion(
      id: "ignore|\(name)|\(header)",
      text: Phrase(
        nl:
          "'\(header)' van \(name) gaat over \(scale.course), maar is uit \(outOf) en niet uit \(most). "
          + "Overslaan?",
        en:
          "'\(header)' of \(name) is about \(scale.course), but out of \(outOf) and not of \(most). "
          + "Leave it out?"),
      suggestion: "", answers: .names([("true", ["ja", "yes", "j", "y"])]))
  }
}
