/// Writes rows of cells as delimited text (Dutch: *CSV*).
///
/// - Shape: UTF-8; a cell stands in quotes where RFC 4180 asks it, and where it begins or ends with a
///   blank, which some readers drop.
/// - Order: as told; nothing is left out, and the same cells give the same bytes.
package struct CSVWriter: Sendable {
  /// For whom the text is.
  package enum Reader: Sendable {
    /// A program: commas between cells, LF behind rows, and every cell as it is.
    case program
    /// A program, but a person may open it too: a cell that would be a formula is disarmed.
    case either
    /// A spreadsheet: with the mark by which it knows UTF-8, CR LF behind rows, formulas disarmed.
    case spreadsheet(separator: UInt8)
  }

  package private(set) var bytes: [UInt8] = []
  private let separator: UInt8
  private let lineEnd: [UInt8]
  private let disarmsFormulas: Bool

  package init(for reader: Reader) {
    switch reader {
    case .program, .either:
      (separator, lineEnd) = (UInt8(ascii: ","), [0x0A])
    case .spreadsheet(let given):
      (separator, lineEnd) = (given, [0x0D, 0x0A])
      bytes = [0xEF, 0xBB, 0xBF]
    }
    if case .program = reader { disarmsFormulas = false } else { disarmsFormulas = true }
  }

  /// A row; without cells an empty line.
  package mutating func row(_ cells: some Sequence<String>) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(separator) }
      isFirst = false
      write(cell)
    }
    bytes += lineEnd
  }

  private mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { cell in
      let isFormula = disarmsFormulas && Self.startsFormula(cell.first)
      let isQuoted = needsQuotes(cell)
      guard isFormula || isQuoted else {
        bytes += cell
        return
      }
      if isQuoted { bytes.append(quote) }
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      for byte in cell {
        if byte == quote { bytes.append(byte) }
        bytes.append(byte)
      }
      if isQuoted { bytes.append(quote) }
    }
  }

  private func needsQuotes(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    if cell.first == 0x20 || cell.last == 0x20 { return true }
    for byte in cell where byte == separator || byte == quote || byte == 0x0A || byte == 0x0D {
      return true
    }
    return false
  }

  /// Whether a spreadsheet would work out what begins so; the text may come from anyone.
  ///
  /// - Source: OWASP, CSV Injection.
  private static func startsFormula(_ byte: UInt8?) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }
}

private let quote = UInt8(ascii: "\"")
