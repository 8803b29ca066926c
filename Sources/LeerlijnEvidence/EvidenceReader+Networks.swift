internal import LeerlijnModel

extension EvidenceReader {
  mutating func readMembers(_ tables: [BoundTable]) {
    for table in withoutRowsBeside(tables) {
      var rows = MemberRows(table, setting)
      let person = table.cell(.person)
      evidence.memberships += readAll(table) {
        rows.read($0, &$1)
      } touched: { [setting] row, readable in
        guard let readable else { return rows.touched(by: row) }
        return table.touched(byMisshapen: row, readable, at: person, setting.students)
      }
    }
  }

  mutating func readInvolvement(_ tables: [BoundTable]) {
    for table in withoutRowsBeside(tables) {
      var rows = InvolvementRows(table, setting)
      evidence.involvement += readAll(table) {
        rows.read($0, &$1)
      } touched: { _, _ in
        .everybody
      }
    }
  }

  /// Reads a table of which the rows are not about one student each.
  ///
  /// - Parameter touched: whom a row touches that is left out; of one of another shape it is told
  ///   how many fields can be read.
  private mutating func readAll<Fact>(
    _ table: BoundTable, _ read: (Row, inout ChunkProblems) -> Fact?,
    touched: (Row, _ readable: Int?) -> SkippedLine.Touched
  ) -> [Fact] {
    var facts: [Fact] = []
    var problems = ChunkProblems()
    var rowCount = 0
    for chunk in table.text.chunks {
      rowCount += ChunkReader(table: table, chunk: chunk).forEachRow(
        &problems, misshapen: { touched($0, $1) }
      ) { row, problems in
        if let fact = read(row, &problems) {
          facts.append(fact)
        } else {
          problems.skip(SkippedLine(row, touched(row, nil)))
        }
      }
    }
    note(table, rows: rowCount, problems)
    return facts
  }
}
