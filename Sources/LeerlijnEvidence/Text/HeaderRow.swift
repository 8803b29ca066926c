internal import LeerlijnModel

/// Which of the first rows of a table names its columns (Dutch: *kopregel*).
///
/// Exports put a title, the day of the export or the name of a group above it.
enum HeaderRow {
  /// So many rows are looked at, empty ones not counted.
  static let mostRows = 40

  /// The first row, unless a later one names more columns that are known than the first does, and two
  /// at least; of those the one that names most.
  ///
  /// - Parameter recognises: whether a text is a known name of a column.
  static func index(of rows: [[String]], recognises: (String) -> Bool) -> Int {
    let known = rows.map { row in
      row.contains(where: isOfSomebody) ? 0 : Set(row.filter(recognises).map(folded)).count
    }
    guard let first = known.first, let most = known.max(), most > max(first, 1) else { return 0 }
    return known.firstIndex(of: most) ?? 0
  }

  /// Words of a row of data may be names of columns too, but a header numbers no students.
  private static func isOfSomebody(_ text: String) -> Bool {
    withField(of: text, ColumnSample.isStudentNumber)
  }
}
