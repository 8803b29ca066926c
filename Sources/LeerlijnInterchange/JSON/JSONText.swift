internal import LeerlijnGroundwork

/// What the bytes between quotes stand for.
enum JSONText {
  /// - Parameter range: without the quotes.
  static func text(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isCoded: Bool
  ) -> String {
    guard isCoded else {
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
    var scalars = String.UnicodeScalarView()
    var at = range.lowerBound
    while at < range.upperBound { scalars.append(scalar(bytes, range.upperBound, &at)) }
    return String(scalars)
  }

  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ at: inout Int
  ) -> Unicode.Scalar {
    let byte = bytes[at]
    if byte == UInt8(ascii: "\\"), at + 1 < end { return escaped(bytes, &at) }
    if byte < 0x80 {
      at += 1
      return writable(UInt32(byte))
    }
    guard let length = UTF8Bytes.length(bytes, at) else {
      at += 1
      return "\u{FFFD}"
    }
    var value = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in at + 1..<at + length { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    at += length
    return writable(value)
  }

  private static func escaped(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int
  ) -> Unicode.Scalar {
    let letter = bytes[at + 1]
    at += 2
    switch letter {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "u"):
      guard let high = unit(bytes, at) else { return "u" }
      at += 4
      guard isHigh(high), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
        bytes[at + 1] == UInt8(ascii: "u"), let low = unit(bytes, at + 2), isLow(low)
      else { return isHigh(high) || isLow(high) ? "\u{FFFD}" : writable(UInt32(high)) }
      at += 6
      return writable(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
    default:
      // An escape that JSON does not have: the backslash itself stands there.
      at -= 1
      return "\\"
    }
  }

  /// The number of four hexadecimal digits.
  static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt16? {
    guard start + 4 <= bytes.count else { return nil }
    var value: UInt16 = 0
    for byte in bytes[start..<start + 4] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: return nil
      }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  static func isHigh(_ unit: UInt16) -> Bool { (0xD800..<0xDC00).contains(unit) }
  static func isLow(_ unit: UInt16) -> Bool { (0xDC00..<0xE000).contains(unit) }

  /// Whether XML 1.0 can hold a character (its production 2).
  static func isWritable(_ value: UInt32) -> Bool {
    value >= 0x20 ? value != 0xFFFE && value != 0xFFFF : [0x09, 0x0A, 0x0D].contains(value)
  }

  /// Whether a well-formed character of three bytes is U+FFFE or U+FFFF.
  static func isUnwritable(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    bytes[at] == 0xEF && bytes[at + 1] == 0xBF && bytes[at + 2] >= 0xBE
  }

  private static func writable(_ value: UInt32) -> Unicode.Scalar {
    isWritable(value) ? Unicode.Scalar(value) ?? "\u{FFFD}" : " "
  }

  /// By which keys that may be equal are found; equal texts have equal digests.
  static func digest(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isCoded: Bool
  ) -> UInt32 {
    var digest: UInt32 = 2_166_136_261
    if isCoded {
      for byte in text(bytes, range, isCoded: true).utf8 {
        digest = (digest ^ UInt32(byte)) &* 16_777_619
      }
    } else {
      for index in range { digest = (digest ^ UInt32(bytes[index])) &* 16_777_619 }
    }
    return digest
  }

  /// Whether bytes are a number as JSON writes it (RFC 8259, 6).
  static func isNumber(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = bytes
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    func dropDigits() -> Int {
      let count = rest.prefix(while: isDigit).count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    if rest.first == UInt8(ascii: "0") {
      rest = rest.dropFirst()
    } else if dropDigits() == 0 {
      return false
    }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard dropDigits() > 0 else { return false }
    }
    if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard dropDigits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
