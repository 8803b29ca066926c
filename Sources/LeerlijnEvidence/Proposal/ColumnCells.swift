internal import LeerlijnModel

/// Goes through the first rows of a file and samples its columns, or the cells of spread ones.
struct ColumnCells {
  private(set) var columns: [ColumnSample]
  /// The cells of the spread columns together.
  private(set) var cells: ColumnSample
  private let spread: SpreadProposal?

  init(_ columns: [ColumnSample], _ spread: SpreadProposal?) {
    self.columns = columns
    cells = spread?.emptyCells ?? ColumnSample(header: "", position: 0, isSpread: true)
    self.spread = spread
  }

  /// - Returns: whether there are more rows than were looked at.
  mutating func read(_ texts: [TextTable]) -> Bool {
    var count = 0
    var problems = ChunkProblems()
    for text in texts {
      let table = BoundTable(text, FileInstructions(kind: .students, path: ""), found: [:])
      for chunk in RowsBeside(table, isKnown: { _ in false }).text.chunks {
        guard count < FileSample.mostRows else { return true }
        count += ChunkReader(table: table, chunk: chunk).forEachRow(&problems) { row, _ in
          for index in columns.indices { columns[index].add(row[index]) }
          guard let spread else { return }
          for position in spread.positions where !spread.isEmpty(row[position]) {
            cells.add(row[position])
          }
        }
      }
    }
    return false
  }
}
