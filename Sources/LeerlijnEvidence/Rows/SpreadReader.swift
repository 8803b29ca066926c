/// Where the rows of one stretch of a table come from: rows as they stand, or cells as rows.
protocol RowSource {
  /// Calls `body` for each row of sound shape; see `ChunkReader`.
  ///
  /// - Returns: the number of rows of the file.
  func forEachRow(
    _ problems: inout ChunkProblems, misshapen: (Row, Int) -> SkippedLine.Touched,
    _ body: (Row, inout ChunkProblems) -> Void
  ) -> Int
}

extension ChunkReader: RowSource {}

/// Goes through the filled cells of spread columns, each as a row of the ordinary table.
///
/// An empty cell is no row: what it means, nobody but a code of the manifest says.
struct SpreadReader: RowSource {
  let table: BoundTable
  let chunk: Chunk
  let spread: BoundSpread

  func forEachRow(
    _ problems: inout ChunkProblems, misshapen: (Row, Int) -> SkippedLine.Touched,
    _ body: (Row, inout ChunkProblems) -> Void
  ) -> Int {
    let student = table.cell(.student)
    var used = [Bool](repeating: false, count: table.instructions.codes.count)
    let count = ChunkReader(table: table, chunk: chunk).forEachRow(
      &problems, misshapen: misshapen
    ) { row, problems in
      var network: UInt16?
      var isLookedUp = false
      var isFirst = true
      for column in spread.columns {
        guard !spread.isEmpty(row[column.position]) else { continue }
        row.fields[spread.valueSlot] = row[column.position]
        spread.translator.translate(row.fields, noting: &used)
        guard !row[spread.valueSlot].trimmed.isEmpty else { continue }
        switch column.key {
        case .one(let bytes): row.fields[spread.keySlot] = Field(bytes.start, bytes.count)
        case .byNetwork(let keys, let unknown, let others):
          if !isLookedUp { network = spread.networks.flatMap { $0(row[student.position]) } }
          isLookedUp = true
          let bytes = network.map { keys[$0] ?? others } ?? unknown
          row.fields[spread.keySlot] = Field(bytes.start, bytes.count)
        case .unclear: continue
        }
        problems.enter(
          SpreadPlace(
            column: column.position, firstSlot: spread.keySlot, line: row.line, isFirst: isFirst))
        body(row, &problems)
        problems.leave()
        isFirst = false
      }
    }
    problems.use(used)
    return count
  }
}
