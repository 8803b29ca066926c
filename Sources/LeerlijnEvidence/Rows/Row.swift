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
  /// In quarters.
  let most: Int
  /// Whether a bare number counts minutes.
  let isInMinutes: Bool

  /// In quarters of an hour; an empty cell gives `amount`, and is a mistake where that is nil.
  @inline(__always)
  func read(_ row: Row, whenEmpty amount: Int? = nil, _ problems: inout ChunkProblems) -> Int? {
    if !isInMinutes, let hundredths = row[cell.position].hundredths(mark), hundredths >= 0,
      hundredths <= most * 25, hundredths % 25 == 0
    {
      return hundredths / 25
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
    let number = field.hundredths(mark)
    if number == nil, let duration = WrittenDuration(field, mark) {
      return quarters(of: duration, row, &problems)
    }
    if isInMinutes, let number {
      return minutes(number, row, &problems)
    }
    guard let hundredths = number else {
      let isFiner = field.text.allSatisfy { "-0123456789.,".contains($0) } && field.count < 12
      cell.complain(isFiner ? .notQuarters : .notANumber, row, &problems)
      return nil
    }
    let kind: RowProblem.Kind
    if hundredths < 0 {
      kind = .negative
    } else if hundredths > most * 25 {
      kind = .absurdHours
    } else if hundredths % 25 != 0 {
      kind = .notQuarters
    } else {
      return hundredths / 25
    }
    cell.complain(kind, row, &problems, detail: Int32(most / 4))
    return nil
  }

  /// - Parameter hundredths: of a minute.
  private func minutes(
    _ hundredths: Int, _ row: Row, _ problems: inout ChunkProblems
  ) -> Int? {
    guard hundredths < 0 else {
      let (quarters, rest) = hundredths.quotientAndRemainder(dividingBy: 1500)
      if rest == 0, quarters <= most { return quarters }
      let kind = quarters >= most ? RowProblem.Kind.absurdHours : .notQuarters
      cell.complain(kind, row, &problems, detail: Int32(most / 4))
      return nil
    }
    cell.complain(.negative, row, &problems)
    return nil
  }

  private func quarters(
    of duration: WrittenDuration, _ row: Row, _ problems: inout ChunkProblems
  ) -> Int? {
    let (quarters, rest) = duration.hundredths.quotientAndRemainder(dividingBy: 1500)
    if rest == 0, quarters <= most { return quarters }
    let kind = quarters >= most ? RowProblem.Kind.absurdHours : .notQuarters
    cell.complain(kind, row, &problems, detail: Int32(most / 4))
    return nil
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
