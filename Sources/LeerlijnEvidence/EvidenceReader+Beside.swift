internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension EvidenceReader {
  /// The tables without totals and remarks below their last rows; that they were left out is told
  /// once a table.
  mutating func withoutRowsBeside(_ tables: [BoundTable]) -> [BoundTable] {
    let students = setting.students
    return tables.map { table in
      let numbers = table.instructions.students
      let beside = RowsBeside(table) { field in
        let student =
          numbers.changesNothing
          ? students.index(of: field) : students.index(of: numbers.ours(field.text))
        return student != KeyTable.notFound
      }
      guard let first = beside.lines.first else { return table }
      var lines = ReportedLines(table.text)
      lines.add(line: first, offset: beside.offset)
      let file = lines.file()
      let start = lines.places[first] ?? 0
      findings.append(
        .rowsBeside(
          beside.lines, at: SourceRange(file: file, bytes: start..<start)))
      var table = table
      table.text = beside.text
      return table
    }
  }
}
