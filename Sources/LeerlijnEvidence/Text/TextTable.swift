internal import LeerlijnGroundwork

/// A table as it was found: its bytes in UTF-8, how it is divided, its header and its rows.
struct TextTable: Sendable {
  /// The path that a diagnostic shows.
  let path: String
  let source: FileBytes
  let encoding: TextEncoding
  let separator: UInt8
  let hasQuotes: Bool
  let hasNUL: Bool
  let header: [String]
  /// Where the header begins, and its line.
  let headerStart: Int
  let headerLine: UInt32
  /// How many rows from there on name the columns together.
  let headerRows: Int
  /// How many rows stand above the header: titles, which are not read.
  let rowsAboveHeader: Int
  var chunks: [Chunk]
  let endsInMidLine: Bool
}

/// Why a file is no table.
enum NotATable: Error {
  case empty
  case binary
  case workbook
  /// Another program's workbook, or one that is closed.
  case foreignWorkbook(ForeignWorkbook)
  /// It has the mark of UTF-16, and is said to be something else.
  case utf16
  /// It has a UTF-8 byte order mark, yet is not UTF-8; the first offset that is not.
  case notUTF8
  case tooManyColumns
}

extension TextTable {
  static let mostColumns = 500
  static let usualChunkSize = 1 << 20

  /// - Parameters:
  ///   - headerLine: the line of the header, where that is known.
  ///   - headerRows: how many rows from there on name the columns together.
  ///   - recognises: whether a header names a known column; decides between separators, and which of
  ///     the first rows is the header.
  ///   - chunkSize: about how many bytes one task reads.
  static func open(
    _ original: FileBytes, path: String, encoding wanted: TextEncoding? = nil,
    separator: UInt8? = nil, headerLine: Int? = nil, headerRows: Int = 1,
    chunkSize: Int = usualChunkSize, recognises: (String) -> Bool
  ) throws(NotATable) -> TextTable {
    var source = original
    guard source.count > 0 else { throw .empty }
    if let foreign = ForeignWorkbook(source, path: path) { throw .foreignWorkbook(foreign) }
    let first = source.bytes(0..<4)
    if first.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw .workbook }
    var encoding = TextEncoding.utf8
    let isMarkedUTF16 = UTF16Text.mark(of: first) != nil
    if wanted == .utf16 || (wanted == nil && isMarkedUTF16) {
      source = FileBytes(UTF16Text.utf8(source.bytes(0..<source.count)))
      encoding = .utf16
    } else if isMarkedUTF16 {
      throw .utf16
    }
    var start = first.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let hasMark = start > 0
    var parts = cut(source, start..<source.count, size: chunkSize)
    var counts = census(source, parts)
    let isWellFormed = counts.allSatisfy(\.isUTF8)
    if wanted == .windows1252 || (wanted == nil && !isWellFormed && !hasMark) {
      source = FileBytes(Windows1252.utf8(source.bytes(0..<source.count)))
      start = 0
      encoding = .windows1252
      parts = cut(source, start..<source.count, size: chunkSize)
      counts = census(source, parts)
    } else if !isWellFormed {
      throw .notUTF8
    }
    if counts.allSatisfy({ $0.lineCount == 0 }), let rewritten = withNewlines(source) {
      source = rewritten
      parts = cut(source, start..<source.count, size: chunkSize)
      counts = census(source, parts)
    }
    var total = Census()
    for count in counts { total.add(count) }
    return try divide(
      source, start, parts, counts, total, path: path, encoding: encoding, separator: separator,
      headerLine: headerLine, headerRows: headerRows, recognises: recognises)
  }

  private static func census(_ source: FileBytes, _ parts: [Range<Int>]) -> [Census] {
    inParallel(parts.count) { index in
      Census(source.start + parts[index].lowerBound, count: parts[index].count)
    }
  }

  /// Old spreadsheets end lines with a carriage return alone.
  private static func withNewlines(_ source: FileBytes) -> FileBytes? {
    let bytes = source.bytes(0..<source.count)
    guard bytes.contains(UInt8(ascii: "\r")) else { return nil }
    return FileBytes(bytes.map { $0 == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : $0 })
  }

  private static func divide(
    _ source: FileBytes, _ start: Int, _ parts: [Range<Int>], _ counts: [Census], _ total: Census,
    path: String, encoding: TextEncoding, separator: UInt8?, headerLine: Int?,
    headerRows: Int, recognises: (String) -> Bool
  ) throws(NotATable) -> TextTable {
    guard
      var header = try Header.find(
        source, from: start, separator: separator, line: headerLine, recognises: recognises)
    else { throw .empty }
    let headerLine = header.nextLine - 1
    for _ in 1..<max(1, headerRows) { header.join(source, recognises: recognises) }
    if header.names.count > TextTable.mostColumns { throw .tooManyColumns }
    var chunks: [Chunk] = []
    if total.hasQuote {
      // A quoted field may hold line ends, so only reading from the start finds the rows.
      chunks = [Chunk(bytes: header.end..<source.count, firstLine: header.nextLine)]
    } else {
      var line: UInt32 = 1
      for (part, count) in zip(parts, counts) {
        let bytes = max(part.lowerBound, header.end)..<max(part.upperBound, header.end)
        let firstLine = part.lowerBound <= header.end ? header.nextLine : line
        if !bytes.isEmpty { chunks.append(Chunk(bytes: bytes, firstLine: firstLine)) }
        line += UInt32(truncatingIfNeeded: count.lineCount)
      }
    }
    return TextTable(
      path: path, source: source, encoding: encoding, separator: header.separator,
      hasQuotes: total.hasQuote, hasNUL: total.hasNUL, header: header.names,
      headerStart: header.start, headerLine: headerLine, headerRows: headerRows,
      rowsAboveHeader: header.rowsAbove,
      chunks: chunks,
      endsInMidLine: source.end[-1] != UInt8(ascii: "\n"))
  }
}

/// The row that names the columns, and the separator that makes most sense of it.
private struct Header {
  var names: [String]
  var start: Int
  var end: Int
  var nextLine: UInt32
  var separator: UInt8
  var rowsAbove = 0

  static func find(
    _ source: FileBytes, from offset: Int, separator: UInt8?, line wanted: Int?,
    recognises: (String) -> Bool
  ) throws(NotATable) -> Header? {
    var start = offset
    var line: UInt32 = 1
    var separator = separator
    if source.count - start >= 6, source.bytes(start..<start + 4).elementsEqual("sep=".utf8) {
      // The line by which Excel is told the separator.
      separator = separator ?? source.start[start + 4]
      while start < source.count, source.start[start] != UInt8(ascii: "\n") { start += 1 }
      start = min(start + 1, source.count)
      line = 2
    }
    let bytes = source.bytes(start..<min(source.count, start + RowScanner.longestField * 2))
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { break }
      if byte < 0x20, byte != 0x09, byte != 0x0D { throw .binary }
    }
    let candidates = separator.map { [$0] } ?? [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
    let readings = candidates.compactMap {
      read(bytes, start, line, separator: $0, wanted, recognises)
    }
    func rank(_ header: Header) -> Int {
      header.names.count { recognises($0) } * 1000 + header.names.count
    }
    guard let best = readings.max(by: { rank($0) < rank($1) }) else { return nil }
    return best
  }

  /// Takes the next row into the header too.
  mutating func join(_ source: FileBytes, recognises: (String) -> Bool) {
    let bytes = source.bytes(end..<min(source.count, end + RowScanner.longestField * 2))
    let rows = Header.rows(
      bytes, end, nextLine, separator: separator, most: 1, until: nil)
    guard let below = rows.first else { return }
    names = HeaderRow.joined(names, below.names, recognises: recognises)
    end = below.end
    nextLine = below.nextLine
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ line: UInt32, separator: UInt8,
    _ wanted: Int?, _ recognises: (String) -> Bool
  ) -> Header? {
    let rows = rows(
      bytes, start, line, separator: separator, most: HeaderRow.mostRows, until: wanted)
    if let wanted { return rows.last.flatMap { Int($0.nextLine) > wanted ? $0 : nil } }
    guard !rows.isEmpty else { return nil }
    return rows[HeaderRow.index(of: rows.map(\.names), recognises: recognises)]
  }

  /// The first rows, through the one that ends beyond a line.
  private static func rows(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ line: UInt32, separator: UInt8,
    most: Int, until wanted: Int?
  ) -> [Header] {
    let capacity = TextTable.mostColumns + 1
    let fields = UnsafeMutablePointer<Field>.allocate(capacity: capacity)
    fields.initialize(repeating: emptyField, count: capacity)
    defer { fields.deallocate() }
    var scanner = RowScanner(
      bytes, firstLine: line, separator: separator, hasQuotes: true, into: fields,
      capacity: capacity)
    defer { scanner.releaseUnescaped() }
    guard let base = bytes.baseAddress else { return [] }
    var rows: [Header] = []
    while rows.count < most, scanner.advance() {
      let names = (0..<min(scanner.count, capacity)).map { fields[$0].trimmed.text }
      rows.append(
        Header(
          names: names, start: start + (scanner.start - base),
          end: start + (scanner.following - base), nextLine: scanner.followingLine,
          separator: separator, rowsAbove: rows.count))
      if let wanted, Int(scanner.followingLine) > wanted { break }
    }
    return rows
  }
}
