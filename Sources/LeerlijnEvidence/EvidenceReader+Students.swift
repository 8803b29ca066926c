internal import LeerlijnGroundwork
internal import LeerlijnModel

extension EvidenceReader {
  fileprivate struct StudentChunk: Sendable {
    /// As many as there are rows, in the same order.
    var students: [Student] = []
    var rows: [StudentRow] = []
    /// Students whose own row was bad.
    var leftOut: [String] = []
    var names: [String] = []
    var problems = ChunkProblems()
    var rowCount = 0
  }

  mutating func readStudents(_ tables: [BoundTable]) {
    let tables = withoutRowsBeside(tables)
    let stretches = Stretch.all(tables)
    let domain = domain
    let chunks = inParallel(stretches.count) { index in
      readStudentChunk(tables[stretches[index].table], stretches[index].chunk, domain)
    }
    let count = chunks.reduce(0) { $0 + $1.rows.count }
    let index = StudentIndex(capacity: count)
    evidence.students.reserveCapacity(count)
    studentRows.reserveCapacity(count)
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
    index.prepare(studentRows.map(\.key))
    setting = Setting(domain, students: index)
  }

  /// Students get their index in the order of the rows; one with a number that is there already is
  /// left out.
  private mutating func add(
    _ chunk: StudentChunk, _ table: BoundTable, _ index: StudentIndex,
    _ problems: inout ChunkProblems
  ) {
    var repeated: [(position: Int, earlier: UInt32)] = []
    for (position, row) in chunk.rows.enumerated() {
      if let earlier = index.add(row.key, chunk.students[position].id) {
        repeated.append((position, earlier))
      }
    }
    let names = chunk.names.map { organisations.number(of: $0) }
    let firstNew = studentRows.count
    if repeated.isEmpty {
      evidence.students += chunk.students
      studentRows += chunk.rows
    } else {
      let positions = Set(repeated.map(\.position))
      for position in chunk.rows.indices where !positions.contains(position) {
        evidence.students.append(chunk.students[position])
        studentRows.append(chunk.rows[position])
      }
    }
    if !names.isEmpty {
      for position in firstNew..<studentRows.count {
        studentRows[position].organisation = studentRows[position].organisation.map {
          names[Int($0)]
        }
      }
    }
    for (position, earlier) in repeated {
      report(chunk.rows[position], repeats: earlier, table, &problems)
    }
    for id in chunk.leftOut {
      if let student = index.leaveOut(id) { repeatedStudents.insert(student) }
    }
  }

  private mutating func report(
    _ row: StudentRow, repeats earlier: UInt32, _ table: BoundTable,
    _ problems: inout ChunkProblems
  ) {
    let isKnown = earlier != StudentIndex.leftOut
    let line = isKnown ? evidence.students[Int(earlier)].row : 0
    problems.report(
      RowProblem(
        kind: .duplicateStudent,
        cell: Int16(truncatingIfNeeded: table.cell(.student).position), column: .student,
        line: row.line, offset: row.offset, detail: Int32(truncatingIfNeeded: line)))
    if isKnown { repeatedStudents.insert(earlier) }
    problems.skip(
      SkippedLine(
        line: row.line, offset: row.offset, touched: isKnown ? .student(earlier) : .nobody))
  }
}

private func readStudentChunk(
  _ table: BoundTable, _ chunk: Chunk, _ domain: Domain
) -> EvidenceReader.StudentChunk {
  var result = EvidenceReader.StudentChunk()
  var reader = StudentRows(table, domain)
  var students: [Student] = []
  var rows: [StudentRow] = []
  var leftOut: [String] = []
  students.reserveCapacity(chunk.bytes.count / 40)
  rows.reserveCapacity(chunk.bytes.count / 40)
  result.rowCount = ChunkReader(table: table, chunk: chunk).forEachRow(
    &result.problems, misshapen: { _, _ in .nobody }
  ) { row, problems in
    let read = reader.read(row, &problems)
    if let found = read?.found {
      students.append(found.student)
      rows.append(found.row)
      return
    }
    if let id = read?.id { leftOut.append(id) }
    // Whom the row is about is in no file for us then, and their other rows are about nobody.
    problems.skip(SkippedLine(row, .nobody))
  }
  result.students = students
  result.rows = rows
  result.leftOut = leftOut
  result.names = reader.names.words
  return result
}
