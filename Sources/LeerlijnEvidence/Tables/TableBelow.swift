import Glibc

extension TextTable {
  /// Where another table begins below the rows of this one, with its title and the blank lines above it
  /// (Dutch: *volgende tabel*).
  ///
  /// - Only a table that has something above its header is looked through: such a file is a report of
  ///   several tables. Another one begins behind a blank line, with the next number where the titles are
  ///   numbered, or with a header that names the same first column, below a title or not.
  func tableBelow() -> Int? {
    guard rowsAboveHeader > 0, let first = chunks.first, let last = chunks.last else { return nil }
    let bytes = first.bytes.lowerBound..<last.bytes.upperBound
    let starts = [nextTitle, firstHeader].compactMap(\.self).compactMap { text in
      self.start(ofTableFrom: text, in: bytes)
    }
    guard let start = starts.min() else { return nil }
    // Within a quoted cell nothing begins.
    let above = source.bytes(bytes.lowerBound..<start)
    return hasQuotes && above.count(where: { $0 == 0x22 }) % 2 == 1 ? nil : start
  }

  /// `3. ` where the last line above the header begins with `2. `.
  private var nextTitle: [UInt8]? {
    let above = source.bytes(max(0, headerStart - 2000)..<headerStart)
    let lines = above.split(separator: UInt8(ascii: "\n"))
    guard let title = lines.last(where: { !TextTable.isBlank($0) }) else { return nil }
    let digits = title.prefix { $0 &- 48 < 10 }
    guard (1...2).contains(digits.count), title.dropFirst(digits.count).starts(with: ". ".utf8)
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    return Array("\(number + 1). ".utf8)
  }

  /// The first column's header as it stands, with the separator behind it.
  private var firstHeader: [UInt8]? {
    let line = source.bytes(headerStart..<source.count).prefix(1000)
    guard let end = line.firstIndex(where: { $0 == separator || $0 == UInt8(ascii: "\n") }),
      line[end] == separator, end > line.startIndex
    else { return nil }
    return Array(line[...end])
  }

  /// Where lines begin that lead to one with a text in front: blank ones, and a title below them.
  private func start(ofTableFrom text: [UInt8], in bytes: Range<Int>) -> Int? {
    var at = bytes.lowerBound
    while at < bytes.upperBound {
      if bytes.upperBound - at >= text.count, memcmp(source.start + at, text, text.count) == 0,
        let start = blankLines(above: at, from: bytes.lowerBound)
      {
        return start
      }
      guard let end = memchr(source.start + at, Int32(UInt8(ascii: "\n")), bytes.upperBound - at)
      else { return nil }
      at = UnsafeRawPointer(end) - UnsafeRawPointer(source.start) + 1
    }
    return nil
  }

  /// The first of the blank lines right above a line, or above a title right above it.
  private func blankLines(above line: Int, from lowest: Int) -> Int? {
    var start = line
    var hasTitle = false
    var hasBlank = false
    while start > lowest {
      let above = lineStart(before: start, from: lowest)
      let text = source.bytes(above..<start)
      if TextTable.isBlank(text) || text.allSatisfy({ $0 == separator || $0 <= 0x20 }) {
        hasBlank = true
      } else if !hasBlank, !hasTitle, isTitle(text) {
        hasTitle = true
      } else {
        break
      }
      start = above
    }
    return hasBlank ? start : nil
  }

  /// Whether one cell of a line is filled alone, the first.
  private func isTitle(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let end = line.firstIndex(of: separator) else { return true }
    return end > line.startIndex
      && line[end...].allSatisfy { $0 == separator || $0 <= 0x20 }
  }

  private static func isBlank(_ line: some Sequence<UInt8>) -> Bool {
    line.allSatisfy { $0 <= 0x20 }
  }

  /// Where the line begins that ends at an offset.
  func lineStart(before end: Int, from lowest: Int) -> Int {
    var at = end - 1
    while at > lowest, source.start[at - 1] != UInt8(ascii: "\n") { at -= 1 }
    return max(at, lowest)
  }
}
