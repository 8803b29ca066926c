import Glibc
internal import LeerlijnModel

/// Rows that are no part of a list: totals and remarks below its last row, the most that can be
/// scored below its header, another table (Dutch: *totalen en opmerkingen*).
///
/// A row is one where its first filled cell says so, or, in a list about students, where one cell is
/// filled alone or it explains a mark; never where it has anything else in the column of students.
struct RowsBeside {
  /// So many rows are looked at from either end.
  private static let mostRows = 40

  /// Their lines, and where the first of them begins.
  private(set) var lines: [UInt32] = []
  private(set) var offset = 0
  /// Where another table begins below, of which nothing is read.
  private(set) var tableBelow: (line: UInt32, offset: Int)?
  /// The table without them.
  private(set) var text: TextTable

  /// The position of the column that tells whom a row is about; nil where the table has none.
  private let student: Int?
  private let isOfStudents: Bool
  /// What the manifest translates of the file.
  private let codes: Set<String>

  /// - Parameter isKnown: whether a text is the number of a student.
  init(_ table: BoundTable, isKnown: (Field) -> Bool) {
    text = table.text
    let position = table.cell(.student).position
    student = position < text.header.count ? position : nil
    codes = Set(table.instructions.codes.filter { $0.column == .status }.map(\.from))
    switch table.kind {
    case .students, .sessions, .members, .involvement: isOfStudents = false
    default: isOfStudents = true
    }
    dropTableBelow()
    guard text.header.count >= 3 || student == nil else { return }
    dropAbove(isKnown)
    dropBelow(isKnown)
    lines.sort()
  }

  private mutating func dropTableBelow() {
    guard let start = text.tableBelow(), let line = text.line(at: start) else { return }
    // Its first line that says something.
    var (at, number) = (start, line)
    while at < text.source.count,
      text.source.start[at] <= 0x20 || text.source.start[at] == text.separator
    {
      if text.source.start[at] == UInt8(ascii: "\n") { number += 1 }
      at += 1
    }
    tableBelow = (number, at)
    text.end(at: start)
  }

  private mutating func dropBelow(_ isKnown: (Field) -> Bool) {
    guard let first = text.chunks.first, let last = text.chunks.last else { return }
    let bytes = first.bytes.lowerBound..<last.bytes.upperBound
    var end = bytes.upperBound
    var cutAt: Int?
    for _ in 0..<Self.mostRows where end > bytes.lowerBound {
      let start = text.lineStart(before: end, from: bytes.lowerBound)
      switch kind(of: start..<end, isKnown) {
      case .row: end = bytes.lowerBound
      case .blank: end = start
      case .beside:
        cutAt = start
        end = start
      }
    }
    guard let cutAt, var line = text.line(at: cutAt) else { return }
    if lines.isEmpty { offset = cutAt }
    text.end(at: cutAt)
    var at = cutAt
    while at < bytes.upperBound {
      let next = text.lineEnd(from: at, to: bytes.upperBound)
      if kind(of: at..<next, isKnown) == .beside { lines.append(line) }
      line += 1
      at = next
    }
  }

  private mutating func dropAbove(_ isKnown: (Field) -> Bool) {
    while lines.count < 3, let first = text.chunks.first {
      let end = text.lineEnd(from: first.bytes.lowerBound, to: first.bytes.upperBound)
      let row = first.bytes.lowerBound..<end
      guard !row.isEmpty, kind(of: row, isKnown, words: Self.wordsAbove) == .beside
      else { return }
      if lines.isEmpty { offset = row.lowerBound }
      lines.append(first.firstLine)
      text.begin(at: end)
    }
  }

  private enum Kind { case row, blank, beside }

  /// - Parameter words: how the first filled cell of a row that is none begins; where they are given,
  ///   one filled cell is not enough.
  private func kind(
    of range: Range<Int>, _ isKnown: (Field) -> Bool, words: Set<String>? = nil
  ) -> Kind {
    let capacity = text.header.count
    return withUnsafeTemporaryAllocation(of: Field.self, capacity: capacity) { room in
      room.initialize(repeating: emptyField)
      guard let fields = room.baseAddress else { return .row }
      let bytes = text.source.bytes(range)
      // A quote that is not closed on its line: the row began before it, or goes on.
      if text.hasQuotes, bytes.count(where: { $0 == 0x22 }) % 2 == 1 { return .row }
      var scanner = RowScanner(
        bytes, firstLine: 1, separator: text.separator, hasQuotes: text.hasQuotes, into: fields,
        capacity: capacity)
      defer { scanner.releaseUnescaped() }
      guard scanner.advance() else { return .blank }
      let shape = scanner.shape
      guard shape == .sound || shape == .ragged, scanner.count <= capacity else { return .row }
      let filled = (0..<scanner.count).filter { !fields[$0].trimmed.isEmpty }
      guard let first = filled.first else { return .blank }
      let number = student.flatMap { $0 < scanner.count ? fields[$0].trimmed : nil }
      if let number, isKnown(number) || ColumnSample.isStudentNumber(number) { return .row }
      if words == nil, filled.count <= 3,
        Legend.isLine(filled.map { fields[$0].trimmed }, own: codes)
      {
        return .beside
      }
      if let student, let number {
        if !number.isEmpty, student != first { return .row }
      }
      let text = fields[first].trimmed
      if Self.says(text, words ?? Self.words) { return .beside }
      guard words == nil, isOfStudents, filled.count == 1 else { return .row }
      // Where the sheet names the student, an amount or a day alone may be theirs.
      let isRemark = student != nil || (text.hundredths() == nil && DayReader().day(text) == nil)
      return isRemark ? .beside : .row
    }
  }

  /// Whether a text begins with one of some words.
  private static func says(_ field: Field, _ words: Set<String>) -> Bool {
    guard field.count <= 200 else { return false }
    let first = field.text.split { $0 == " " || $0 == ":" || $0 == "\u{A0}" }.prefix(2)
      .map { folded(String($0)) }
    return words.contains(first.first ?? "") || words.contains(first.joined(separator: " "))
  }

  private static let words: Set<String> = [
    "totaal", "totalen", "eindtotaal", "subtotaal", "som", "gemiddelde", "gemiddeld", "gem",
    "aantal", "maximum", "minimum", "percentage", "total", "totals", "subtotal", "sum", "average",
    "mean", "count", "overall average",
    // The student by whom a teacher looks at a course in Canvas.
    "student test",
  ]

  private static let wordsAbove: Set<String> = [
    "points possible", "manual posting", "maximum", "maximaal", "max punten", "maximum points",
  ]
}

extension TextTable {
  /// Behind the line that begins at an offset.
  fileprivate func lineEnd(from start: Int, to highest: Int) -> Int {
    guard start < highest,
      let found = memchr(source.start + start, Int32(UInt8(ascii: "\n")), highest - start)
    else { return highest }
    return UnsafeRawPointer(found) - UnsafeRawPointer(source.start) + 1
  }

  /// The number of the line that begins at an offset.
  fileprivate func line(at offset: Int) -> UInt32? {
    guard let chunk = chunks.last(where: { $0.bytes.lowerBound <= offset }) else { return nil }
    let before = chunk.bytes.lowerBound..<offset
    let ends = Census(source.start + before.lowerBound, count: before.count).lineCount
    return chunk.firstLine + UInt32(truncatingIfNeeded: ends)
  }

  fileprivate mutating func end(at offset: Int) {
    chunks = chunks.filter { $0.bytes.lowerBound < offset }
    guard let last = chunks.indices.last else { return }
    chunks[last].bytes = chunks[last].bytes.clamped(to: 0..<offset)
  }

  /// Leaves out the first line of its rows.
  fileprivate mutating func begin(at offset: Int) {
    guard var first = chunks.first else { return }
    first.bytes = offset..<first.bytes.upperBound
    first.firstLine += 1
    if first.bytes.isEmpty { chunks.removeFirst() } else { chunks[0] = first }
  }
}
