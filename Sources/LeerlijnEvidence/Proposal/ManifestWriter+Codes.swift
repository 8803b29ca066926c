internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

extension ManifestWriter {
  /// So many names stand behind each code; more stand above the codes of their column, once.
  private static let fewNames = 12
  private static let mostNames = 200

  /// Codes that are no known word get a line each, with how often they stand there.
  mutating func write(_ codes: ColumnCodes, of file: ProposedFile) {
    if codes.hasManyValues {
      return comment("'\(codes.header)' heeft te veel verschillende waarden om hier op te sommen.")
    }
    let tooMany = codes.openCount > ColumnCodes.mostOpen
    if tooMany {
      comment(
        "'\(codes.header)' heeft \(codes.openCount) waarden die niet bekend zijn, te veel om te vragen. "
          + "Ga na of dit '\(codes.column.rawValue)' is; vertaal elke code met <code/>.")
    }
    if codes.names.count > ManifestWriter.fewNames, codes.openCount > 0 {
      let names = codes.names.prefix(ManifestWriter.mostNames).map(\.name)
      comment(
        "'\(codes.header)' kan zijn: \(names.joined(separator: ", "))"
          + (codes.names.count > names.count ? ", …" : "."))
    }
    for (code, count, answer) in codes.answers {
      if tooMany, case .open = answer { continue }
      writeCode(
        codes.column, code, answer, codes.names, count: count, in: file.sample.name,
        key: file.sample.name)
    }
  }

  /// - Parameter key: tells apart what files ask with the same words.
  mutating func writeCode(
    _ column: TableColumn, _ code: String, _ answer: CodeAnswer, _ names: [ColumnNames.Name],
    count: Int, in place: String, key: String
  ) {
    var target = ""
    let reason: String
    switch answer {
    case .itself: return
    case .sure(let name, let because):
      target = name
      reason = "zeker: \(because), \(count) keer"
    case .likely(let name, let because):
      target = name
      reason = "waarschijnlijk: \(because), \(count) keer"
    case .open(let likely, let because):
      target = self.answer(
        to: .code(column, code, likely, names, count: count, in: place, key: key))
      var sentence = "vraag: wat betekent \(code.isEmpty ? "een lege cel" : "dit")? \(count) keer"
      if !because.isEmpty { sentence += "; \(because)" }
      if let likely { sentence += "; waarschijnlijk \(likely)" }
      let isFew = names.count <= ManifestWriter.fewNames
      let known =
        names.isEmpty
        ? "; het curriculum heeft er geen" : "; kan zijn \(listed(names.map(\.name)))"
      reason = sentence + (isFew ? known : "")
    }
    element(
      "code", [("column", column.rawValue), ("from", code), ("to", target)], because: reason)
  }
}
