internal import LeerlijnModel

/// A column of grades: a number on the programme's scale, or V, NV, VR, ND.
struct GradeCell {
  let cell: Cell
  let mark: DecimalMark
  private var words: CodeReader

  init(_ table: BoundTable, _ domain: Domain) {
    let codes = table.codes(.grade, domain.scores)
    cell = codes.cell
    words = codes.reader
    mark = table.instructions.decimalMark
  }

  /// - Parameter scale: in hundredths; nil while the unit is not known.
  @inline(__always)
  mutating func read(
    _ row: Row, on scale: ClosedRange<Int>?, _ problems: inout ChunkProblems
  ) -> Score? {
    if let hundredths = row[cell.position].hundredths(mark), let scale, scale.contains(hundredths) {
      return .grade(Int16(truncatingIfNeeded: hundredths))
    }
    return readOther(row, scale, &problems)
  }

  @inline(never)
  private mutating func readOther(
    _ row: Row, _ scale: ClosedRange<Int>?, _ problems: inout ChunkProblems
  ) -> Score? {
    let field = row[cell.position].trimmed
    if field.isEmpty { return Score.none }
    let code = words.value(of: field)
    if code != KeyTable.notFound { return Words.score.entries[Int(code)].value }
    guard let hundredths = field.hundredths(mark) else {
      cell.complain(.notAGrade, row, &problems)
      return nil
    }
    guard let scale else { return Score.none }
    guard scale.contains(hundredths) else {
      cell.complain(
        .gradeOffScale, row, &problems, detail: Int32(scale.lowerBound << 16 | scale.upperBound))
      return nil
    }
    return .grade(Int16(truncatingIfNeeded: hundredths))
  }
}
