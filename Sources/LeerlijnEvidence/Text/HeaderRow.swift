internal import LeerlijnModel

/// Which of the first rows of a table names its columns (Dutch: *kopregel*).
///
/// Exports put a title, the day of the export or the name of a group above it.
enum HeaderRow {
  /// So many rows are looked at, empty ones not counted.
  static let mostRows = 40

  /// The row above the people of an online meeting; else the first row, unless a later one names more
  /// columns that are known than the first does, and two at least; of those the one that names most.
  /// Else the first that names one below rows that all have at most half as many filled cells: titles
  /// are narrow.
  ///
  /// - Parameter recognises: whether a text is a known name of a column.
  static func index(of rows: [[String]], recognises: (String) -> Bool) -> Int {
    if let meeting = rows.firstIndex(where: MeetingHeader.isOne) { return meeting }
    let known = rows.map { row in
      row.contains(where: isOfSomebody) ? 0 : Set(row.filter(recognises).map(folded)).count
    }
    guard let first = known.first, let most = known.max() else { return 0 }
    if most > max(first, 1) { return known.firstIndex(of: most) ?? 0 }
    var widest = 0
    for (index, row) in rows.enumerated() {
      let filled = row.count { !$0.isEmpty }
      if index > 0, known[index] > 0, filled >= 3, filled >= widest * 2 { return index }
      widest = max(widest, filled)
    }
    return 0
  }

  /// Two rows that name the columns together: a known name below stands by itself, of others the two
  /// texts belong together. An empty cell above a filled one has what stands left of it, as in merged
  /// cells, unless that has nothing below it.
  static func joined(
    _ above: [String], _ below: [String], recognises: (String) -> Bool
  ) -> [String] {
    var carried = ""
    return (0..<max(above.count, below.count)).map { place in
      let upper = place < above.count ? above[place] : ""
      let lower = place < below.count ? below[place] : ""
      if !upper.isEmpty { carried = lower.isEmpty ? "" : upper }
      if lower.isEmpty { return upper }
      return carried.isEmpty || recognises(lower) ? lower : carried + " " + lower
    }
  }

  /// Words of a row of data may be names of columns too, but a header numbers no students.
  private static func isOfSomebody(_ text: String) -> Bool {
    withField(of: text, ColumnSample.isStudentNumber)
  }
}
