internal import LeerlijnModel

extension EvidenceReader {
  fileprivate struct StudentChunk: Sendable {
    var rows: [(id: String, row: StudentRow?)] = []
    var places: [(line: UInt32, offset: Int)] = []
    var names: [String] = []
    var problems = ChunkProblems()
    var rowCount = 0
  }

  mutating func readStudents(_ tables: [BoundTable]) {
    let stretches = Stretch.all(tables)
    let domain = domain
    let chunks = inParallel(stretches.count) { index in
      readStudentChunk(tables[stretches[index].table], stretches[index].chunk, domain)
    }
    let index = StudentIndex(capacity: chunks.reduce(0) { $0 + $1.rows.count })
    for (number, table) in tables.enumerated() {
      var problems = ChunkProblems()
      var rowCount = 0
      for (stretch, chunk) in zip(stretches, chunks) where stretch.table == number {
        problems.append(chunk.problems)
        rowCount += chunk.rowCount
        add(chunk, table, index, &problems)
      }
      note(table, rows: rowCount, problems)
    }
    setting = Setting(domain, students: index)
  }

  private mutating func add(
    _ chunk: StudentChunk, _ table: BoundTable, _ index: StudentIndex,
    _ problems: inout ChunkProblems
  ) {
    let names = chunk.names.map { organisations.number(of: $0) }
    for (found, place) in zip(chunk.rows, chunk.places) {
      if let earlier = index.index(ifKnown: found.id) {
        let line = earlier == StudentIndex.leftOut ? 0 : evidence.students[Int(earlier)].row
        problems.report(
          RowProblem(
            kind: .duplicateStudent, cell: Int16(table.cell(.student).position), column: .student,
            line: place.line, offset: place.offset, detail: Int32(truncatingIfNeeded: line)))
        problems.skip(
          SkippedLine(
            line: place.line, offset: place.offset,
            student: earlier == StudentIndex.leftOut ? KeyTable.notFound : earlier))
        continue
      }
      guard var row = found.row else {
        index.leaveOut(found.id)
        problems.skip(
          SkippedLine(line: place.line, offset: place.offset, student: KeyTable.notFound))
        continue
      }
      index.add(found.id)
      row.organisation = row.organisation.map { names[Int($0)] }
      evidence.students.append(row.student)
      studentRows.append(row)
    }
  }
}

private func readStudentChunk(
  _ table: BoundTable, _ chunk: Chunk, _ domain: Domain
) -> EvidenceReader.StudentChunk {
  var result = EvidenceReader.StudentChunk()
  var rows = StudentRows(table, domain)
  var found: [(id: String, row: StudentRow?)] = []
  var places: [(line: UInt32, offset: Int)] = []
  result.rowCount = ChunkReader(table: table, chunk: chunk).forEachRow(
    &result.problems, studentAt: nil, nil
  ) { row, problems in
    guard let student = rows.read(row, &problems) else {
      problems.skip(
        SkippedLine(line: row.line, offset: row.offset, student: KeyTable.notFound))
      return
    }
    found.append(student)
    places.append((row.line, row.offset))
  }
  result.rows = found
  result.places = places
  result.names = rows.names.words
  return result
}
