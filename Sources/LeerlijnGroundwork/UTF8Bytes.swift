/// Where characters stand in bytes that should be UTF-8, and whether they are.
package enum UTF8Bytes {
  /// Bytes of the well-formed character at an offset; nil where there is none.
  ///
  /// - Source: Unicode 16, table 3-7.
  package static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[at] {
    case 0...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard at + length <= bytes.count, second.contains(bytes[at + 1]) else { return nil }
    for index in at + 2..<max(at + 2, at + length) where bytes[index] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// Offset of the first byte that is not well-formed UTF-8; nil where all are.
  ///
  /// - Cost: eight bytes at a time while they are ASCII.
  package static func firstIllFormed(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let raw = UnsafeRawPointer(base)
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      guard let length = length(bytes, index) else { return index }
      index += length
    }
    return nil
  }
}
