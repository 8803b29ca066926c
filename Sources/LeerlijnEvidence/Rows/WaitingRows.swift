/// Rows whose student has yet to be looked up.
struct WaitingRows: ~Copyable {
  private static let room = 64

  private struct Waiting {
    var key: Key
    var field: Field
    var line: UInt32
    var offset: Int
  }

  let cell: Cell
  /// Whether records without a student remain, to be taken out.
  private(set) var lostSome = false
  private let numbers: StudentNumbers
  private let empty = emptyField
  private var count = 0
  private let rows = UnsafeMutablePointer<Waiting>.allocate(capacity: room)

  init(_ cell: Cell, _ numbers: StudentNumbers) {
    self.cell = cell
    self.numbers = numbers
  }

  deinit { rows.deallocate() }

  /// - Returns: whether it is time to settle.
  @inline(__always)
  mutating func add(_ row: Row) -> Bool {
    let field = row[cell.position]
    // A longer number gets the key of an empty one: it is then looked up by itself.
    let key = Key(short: Key.keeps(field.count) ? field : empty)
    (rows + count).initialize(
      to: Waiting(key: key, field: field, line: row.line, offset: row.offset))
    count += 1
    return count == WaitingRows.room
  }

  /// Gives the last records their student; where there is none, reports it.
  @inline(__always)
  mutating func settle<Fact>(
    _ records: inout [Record<Fact>], _ students: StudentIndex, _ problems: inout ChunkProblems
  ) {
    let first = records.count - count
    let rows = rows
    var allFound = true
    let count = count
    records.withUnsafeMutableBufferPointer { records in
      students.look(up: count) {
        rows[$0].key
      } _: { place, student in
        records[first + place].student = student
        allFound = allFound && student < StudentIndex.leftOut
      }
    }
    self.count = 0
    guard !allFound else { return }
    for index in 0..<count where records[first + index].student >= StudentIndex.leftOut {
      let row = rows[index]
      let student = find(row.field, row.line, row.offset, students, &problems)
      records[first + index].student = student
      if student >= StudentIndex.leftOut {
        lostSome = true
        problems.skip(
          SkippedLine(
            line: row.line, offset: row.offset,
            touched: StudentIndex.touched(by: row.field, foundAs: student, numbers)))
      }
    }
  }

  /// Looks up the student of one row; reports a number that nobody has.
  func lookUp(_ row: Row, _ students: StudentIndex, _ problems: inout ChunkProblems) -> UInt32 {
    let field = row[cell.position]
    guard !numbers.changesNothing else {
      return find(field, row.line, row.offset, students, &problems)
    }
    return withField(of: numbers.ours(field.trimmed.text)) {
      find($0, row.line, row.offset, students, &problems)
    }
  }

  private func find(
    _ field: Field, _ line: UInt32, _ offset: Int, _ students: StudentIndex,
    _ problems: inout ChunkProblems
  ) -> UInt32 {
    let student = students.index(of: field)
    if student == KeyTable.notFound {
      problems.report(
        RowProblem(
          kind: field.trimmed.isEmpty ? .valueMissing : .unknownStudent,
          cell: Int16(truncatingIfNeeded: cell.position), column: cell.column, line: line,
          offset: offset))
    }
    return student
  }

  /// A bad row: tells whom it touches.
  @inline(never)
  func skip(_ row: Row, _ students: StudentIndex, _ problems: inout ChunkProblems) {
    skip(row, lookUp(row, students, &problems), &problems)
  }

  /// - Parameter student: as it was looked up.
  @inline(never)
  func skip(_ row: Row, _ student: UInt32, _ problems: inout ChunkProblems) {
    problems.skip(
      SkippedLine(row, StudentIndex.touched(by: row[cell.position], foundAs: student, numbers)))
  }
}
