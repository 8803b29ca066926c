internal import LeerlijnModel

extension EvidenceReader {
  mutating func readMembers(_ tables: [BoundTable]) {
    for table in tables {
      var rows = MemberRows(table, setting)
      evidence.memberships += readAll(table) { rows.read($0, &$1) }
    }
  }

  mutating func readInvolvement(_ tables: [BoundTable]) {
    for table in tables {
      var rows = InvolvementRows(table, setting)
      evidence.involvement += readAll(table) { rows.read($0, &$1) }
    }
  }

  /// Reads a table of which the rows are not about one student each.
  private mutating func readAll<Fact>(
    _ table: BoundTable, _ read: (Row, inout ChunkProblems) -> Fact?
  ) -> [Fact] {
    var facts: [Fact] = []
    var problems = ChunkProblems()
    var rowCount = 0
    for chunk in table.text.chunks {
      rowCount += ChunkReader(table: table, chunk: chunk).forEachRow(
        &problems, studentAt: nil, nil
      ) { row, problems in
        if let fact = read(row, &problems) { facts.append(fact) } else { skip(row, &problems) }
      }
    }
    note(table, rows: rowCount, problems)
    return facts
  }
}
