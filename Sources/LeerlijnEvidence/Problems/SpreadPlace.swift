/// The cell of a spread column that is now read as a row: where problems of such a row are.
struct SpreadPlace: Sendable {
  /// Position of the cell in the row of the file.
  let column: Int
  /// Cells from this position on are no cells of the file: theirs is the spread column's.
  let firstSlot: Int
  let line: UInt32
  /// Whether no cell of the same row was read before: what is wrong with the others, such as an
  /// unknown student, is told once.
  let isFirst: Bool

  /// nil for a problem that was told with an earlier cell of the row.
  func placed(_ problem: RowProblem) -> RowProblem? {
    var problem = problem
    if Int(problem.cell) >= firstSlot {
      problem.cell = Int16(truncatingIfNeeded: column)
      return problem
    }
    return isFirst ? problem : nil
  }
}
