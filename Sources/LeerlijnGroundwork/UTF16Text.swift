/// The encoding in which meeting tools and Windows' Notepad write text, two bytes for most characters.
package enum UTF16Text {
  package enum Order: Sendable { case littleEndian, bigEndian }

  /// The order of the bytes that a mark in front of them tells; nil without one.
  package static func mark(of bytes: some Sequence<UInt8>) -> Order? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .littleEndian }
    return bytes.starts(with: [0xFE, 0xFF]) ? .bigEndian : nil
  }

  /// Rewritten as UTF-8, without the mark; half a character becomes U+FFFD. Without a mark the lower
  /// byte is taken to come first, as on Windows.
  package static func utf8(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let order = mark(of: bytes)
    let first = order == nil ? 0 : 2
    let (low, high) = order == .bigEndian ? (1, 0) : (0, 1)
    let units = (0..<max(0, bytes.count - first) / 2).lazy.map { index in
      let at = first + index * 2
      return UInt16(bytes[at + low]) | UInt16(bytes[at + high]) << 8
    }
    let isCut = (bytes.count - first) % 2 == 1
    return Array((String(decoding: units, as: UTF16.self) + (isCut ? "\u{FFFD}" : "")).utf8)
  }
}
