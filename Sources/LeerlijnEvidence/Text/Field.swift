internal import LeerlijnDiagnostics

/// A cell of a table as it lies in memory; at least sixteen bytes behind its start can be read.
struct Field {
  let start: UnsafePointer<UInt8>
  let count: Int

  init(_ start: UnsafePointer<UInt8>, _ count: Int) {
    self.start = start
    self.count = count
  }

  var isEmpty: Bool { count == 0 }
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Its text as people write one: on one line, a sign that only a machine obeys as U+FFFD.
  var words: String {
    let text = text
    guard bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return text }
    return text.replacing("\r\n", with: " ").replacing("\n", with: " ").replacing("\t", with: " ")
      .withoutControls()
  }

  @inline(__always)
  func word(_ offset: Int) -> UInt64 {
    UnsafeRawPointer(start).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Without spaces, tabs and no-break spaces at either end.
  var trimmed: Field {
    var first = start
    var last = start + count
    while first < last, Field.isSpace(first.pointee) { first += 1 }
    while last > first, Field.isSpace((last - 1).pointee) { last -= 1 }
    while last - first >= 2, first[0] == 0xC2, first[1] == 0xA0 { first += 2 }
    while last - first >= 2, last[-2] == 0xC2, last[-1] == 0xA0 { last -= 2 }
    return Field(first, last - first)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension Field {
  /// A decimal number with a point or a comma, in hundredths; nil for any other form, for finer
  /// parts, and beyond nine digits.
  @inline(__always)
  func hundredths(_ mark: DecimalMark = .either) -> Int? {
    var index = 0
    var negative = false
    if count > 0, start[0] == UInt8(ascii: "-") {
      negative = true
      index = 1
    }
    var value = 0
    let firstDigit = index
    while index < count, start[index] &- 48 < 10 {
      value = value &* 10 &+ Int(start[index] &- 48)
      index += 1
    }
    guard index > firstDigit, index - firstDigit <= 9 else { return nil }
    value *= 100
    guard index < count else { return negative ? -value : value }
    guard mark.allows(start[index]) else { return nil }
    index += 1
    guard index < count else { return nil }
    var unit = 10
    while index < count {
      let digit = Int(start[index] &- 48)
      guard digit < 10, unit > 0 || digit == 0 else { return nil }
      value += digit * unit
      unit /= 10
      index += 1
    }
    return negative ? -value : value
  }

  /// A whole number; nil for any other form and beyond nine digits.
  func wholeNumber() -> Int? {
    guard let value = hundredths(), value % 100 == 0 else { return nil }
    return value / 100
  }
}

/// What stands between the units and the tenths.
enum DecimalMark: Sendable {
  case either, point, comma

  @inline(__always)
  func allows(_ byte: UInt8) -> Bool {
    switch self {
    case .either: byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
    case .point: byte == UInt8(ascii: ".")
    case .comma: byte == UInt8(ascii: ",")
    }
  }
}
