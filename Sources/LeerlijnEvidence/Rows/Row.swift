internal import LeerlijnModel

/// A row under the reader's eye; valid until the next one.
struct Row {
  let fields: UnsafeMutablePointer<Field>
  let line: UInt32
  /// Where it begins in the table's bytes.
  let offset: Int

  @inline(__always)
  subscript(position: Int) -> Field { fields[position] }
}

/// Where a column stands in the rows of a table.
struct Cell: Sendable {
  let position: Int
  let column: TableColumn

  @inline(never)
  func complain(
    _ kind: RowProblem.Kind, _ row: Row, _ problems: inout ChunkProblems, detail: Int32 = 0
  ) {
    problems.report(
      RowProblem(
        kind: kind, cell: Int16(truncatingIfNeeded: position), column: column, line: row.line,
        offset: row.offset, detail: detail))
  }
}

/// A column of days.
struct DayCell: Sendable {
  let cell: Cell
  let reader: DayReader
  let allowed: AllowedDays

  @inline(__always)
  func read(_ row: Row, _ problems: inout ChunkProblems) -> Day? {
    if let day = reader.day(row[cell.position]), allowed.contains(day) { return day }
    return refuse(row, &problems)
  }

  /// An empty cell gives `day`.
  @inline(__always)
  func read(_ row: Row, whenEmpty day: Day, _ problems: inout ChunkProblems) -> Day? {
    if row[cell.position].isEmpty { return day }
    if let day = reader.day(row[cell.position]), allowed.contains(day) { return day }
    return row[cell.position].trimmed.isEmpty ? day : refuse(row, &problems)
  }

  @inline(never)
  private func refuse(_ row: Row, _ problems: inout ChunkProblems) -> Day? {
    let field = row[cell.position]
    if field.trimmed.isEmpty {
      cell.complain(.valueMissing, row, &problems)
    } else if reader.day(field) == nil {
      cell.complain(.notADay, row, &problems)
    } else {
      cell.complain(.dayOutOfRange, row, &problems)
    }
    return nil
  }
}

/// Which days a column may hold.
struct AllowedDays: Sendable {
  private let ranges: [DayRange]
  /// From the first to the last of them.
  let whole: DayRange
  private let isWhole: Bool

  init(_ ranges: [DayRange]) {
    self.ranges = ranges
    let first = ranges.map(\.first).min() ?? .distantPast
    whole = DayRange(first, ranges.map(\.last).max() ?? .distantFuture)
    isWhole = ranges.count <= 1
  }

  @inline(__always)
  func contains(_ day: Day) -> Bool {
    whole.contains(day) && (isWhole || ranges.contains { $0.contains(day) })
  }
}

/// A column of amounts of hours.
struct HoursCell: Sendable {
  let cell: Cell
  let mark: DecimalMark
  /// In hours.
  let most: Int
  /// Whether a bare number counts minutes.
  let isInMinutes: Bool

  /// In minutes, of two decimals the nearest; an empty cell gives `amount`, and is a mistake where
  /// that is nil.
  @inline(__always)
  func read(_ row: Row, whenEmpty amount: Int? = nil, _ problems: inout ChunkProblems) -> Int? {
    if !isInMinutes, let hundredths = row[cell.position].hundredths(mark), hundredths >= 0,
      hundredths <= most * 100
    {
      return (hundredths * 6 + 5) / 10
    }
    return readOther(row, amount, &problems)
  }

  @inline(never)
  private func readOther(_ row: Row, _ amount: Int?, _ problems: inout ChunkProblems) -> Int? {
    let field = row[cell.position].trimmed
    if field.isEmpty {
      if amount == nil { cell.complain(.valueMissing, row, &problems) }
      return amount
    }
    let minutes: Int
    if let hundredths = field.hundredths(mark) {
      guard hundredths >= 0 else {
        cell.complain(.negative, row, &problems)
        return nil
      }
      guard !isInMinutes || hundredths % 100 == 0 else {
        cell.complain(.notMinutes, row, &problems)
        return nil
      }
      minutes = isInMinutes ? hundredths / 100 : (hundredths * 6 + 5) / 10
    } else if let duration = WrittenDuration(field, mark) {
      minutes = (duration.hundredths + 50) / 100
    } else {
      guard !isInMinutes, let finer = HoursCell.minutes(of: field) else {
        let isFiner = field.text.allSatisfy { "-0123456789.,".contains($0) } && field.count < 12
        cell.complain(isFiner ? .notMinutes : .notANumber, row, &problems)
        return nil
      }
      minutes = finer
    }
    guard minutes <= most * 60 else {
      cell.complain(.absurdHours, row, &problems, detail: Int32(most))
      return nil
    }
    return minutes
  }

  /// More decimals than two, as a spreadsheet writes 7:20 as 7.33333333: only where they say a whole
  /// minute.
  private static func minutes(of field: Field) -> Int? {
    let text = field.text.replacing(",", with: ".")
    guard text.utf8.count <= 24, text.utf8.allSatisfy({ $0 == 46 || (48...57).contains($0) }),
      let hours = Double(text), hours < 10_000
    else { return nil }
    let minutes = (hours * 60).rounded()
    return abs(hours * 60 - minutes) < 0.05 ? Int(minutes) : nil
  }
}

/// A column of whole numbers.
struct NumberCell: Sendable {
  let cell: Cell
  let range: ClosedRange<Int>

  /// An empty cell gives `number`, and is a mistake where that is nil.
  func read(_ row: Row, whenEmpty number: Int? = nil, _ problems: inout ChunkProblems) -> Int? {
    let field = row[cell.position].trimmed
    if field.isEmpty {
      if number == nil { cell.complain(.valueMissing, row, &problems) }
      return number
    }
    guard let value = field.wholeNumber(), range.contains(value) else {
      cell.complain(.notAWholeNumber, row, &problems)
      return nil
    }
    return value
  }
}
