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
      if let first = beside.lines.first {
        findings.append(.rowsBeside(beside.lines, at: table.text.place(first, beside.offset)))
      }
      if let below = beside.tableBelow {
        findings.append(.tableBelow(below.line, at: table.text.place(below.line, below.offset)))
      }
      guard !beside.lines.isEmpty || beside.tableBelow != nil else { return table }
      var table = table
      table.text = beside.text
      return table
    }
  }
}

extension TextTable {
  /// The beginning of a line, for a diagnostic.
  fileprivate func place(_ line: UInt32, _ offset: Int) -> SourceRange {
    var lines = ReportedLines(self)
    lines.add(line: line, offset: offset)
    let file = lines.file()
    let start = lines.places[line] ?? 0
    return SourceRange(file: file, bytes: start..<start)
  }
}
