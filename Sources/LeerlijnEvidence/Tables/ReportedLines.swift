internal import LeerlijnDiagnostics

/// The lines of a table that a diagnostic points to, as a file in which all others are empty.
///
/// A table may be hundreds of megabytes and in another encoding; its findings keep only their own
/// lines, at the right line numbers and in UTF-8.
struct ReportedLines {
  /// As much of one row is kept, and of all rows together.
  private static let longestRow = 200_000
  private static let mostBytes = 16_000_000

  private let table: TextTable
  private var rows: [UInt32: Int] = [:]
  private var bytes: [UInt8] = []
  private var line: UInt32 = 1
  private var starts: [UInt32: Int] = [:]

  init(_ table: TextTable) { self.table = table }

  /// - Parameter offset: where the row that begins on the line begins in the table.
  mutating func add(line: UInt32, offset: Int) {
    if offset >= 0 { rows[line] = offset }
  }

  /// Where each added row begins in the file, by line.
  private(set) var places: [UInt32: Int] = [:]

  mutating func file() -> SourceFile {
    for (row, offset) in rows.sorted(by: { $0.key < $1.key }) {
      while line < row {
        bytes.append(UInt8(ascii: "\n"))
        line += 1
      }
      places[row] = bytes.count
      // A row that an earlier one runs into has no line of its own any more.
      guard line == row else { continue }
      let length = bytes.count < ReportedLines.mostBytes ? ReportedLines.longestRow : 200
      let end = min(table.rowEnd(from: offset), offset + length)
      for byte in table.source.bytes(offset..<end) {
        if byte == UInt8(ascii: "\n") { line += 1 }
        bytes.append(byte)
      }
    }
    return SourceFile(path: table.path, bytes: bytes)
  }
}

extension TextTable {
  /// Where the row that begins at an offset ends, without its line end.
  func rowEnd(from offset: Int) -> Int {
    var at = offset
    while let range = rawField(at) {
      at = range.upperBound
      if at < source.count, source.start[at] == separator { at += 1 } else { break }
    }
    return at
  }

  /// A cell of the row that begins at an offset: its place from there on, and its text.
  func cell(_ position: Int, ofRowAt offset: Int) -> (range: Range<Int>, text: String)? {
    var at = offset
    for index in 0...max(0, position) {
      guard let range = rawField(at) else { return nil }
      if index == position {
        let isQuoted = hasQuotes && !range.isEmpty && source.start[range.lowerBound] == 0x22
        let shown = source.bytes(range.lowerBound..<min(range.upperBound, range.lowerBound + 400))
        var text = String(decoding: shown, as: UTF8.self)
        if isQuoted { text = unquoted(text) }
        return (range.lowerBound - offset..<range.upperBound - offset, text)
      }
      at = range.upperBound
      guard at < source.count, source.start[at] == separator else { return nil }
      at += 1
    }
    return nil
  }

  /// The bytes of the field that begins at an offset, quotes included, a carriage return not.
  private func rawField(_ offset: Int) -> Range<Int>? {
    guard offset <= source.count else { return nil }
    var at = offset
    if hasQuotes, at < source.count, source.start[at] == 0x22 {
      var inside = at + 1
      let limit = min(source.count, at + RowScanner.longestField + 2)
      while inside < limit {
        if source.start[inside] == 0x22 {
          if inside + 1 < limit, source.start[inside + 1] == 0x22 {
            inside += 1
          } else {
            return offset..<inside + 1
          }
        }
        inside += 1
      }
    }
    while at < source.count, source.start[at] != separator, source.start[at] != 0x0A { at += 1 }
    if at > offset, source.start[at - 1] == 0x0D { at -= 1 }
    return offset..<at
  }

  private func unquoted(_ text: String) -> String {
    var result = ""
    var wasQuote = false
    for character in text.unicodeScalars.dropFirst() {
      if character == "\"", !wasQuote {
        wasQuote = true
        continue
      }
      wasQuote = false
      result.unicodeScalars.append(character)
    }
    return result
  }

  /// Where a line begins, for a row of which only the line is known.
  func offset(ofLine line: UInt32) -> Int? {
    guard let chunk = chunks.last(where: { $0.firstLine <= line }) else { return nil }
    var at = chunk.bytes.lowerBound
    var current = chunk.firstLine
    while current < line, at < chunk.bytes.upperBound {
      if source.start[at] == UInt8(ascii: "\n") { current += 1 }
      at += 1
    }
    return current == line && at < chunk.bytes.upperBound ? at : nil
  }
}
