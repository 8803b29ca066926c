/// The encoding of older spreadsheets and student systems, a byte for each character.
package enum Windows1252 {
  /// Rewritten as UTF-8; the five bytes that the encoding leaves free become U+FFFD.
  package static func utf8(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let scalar = byte < 0xA0 ? upperControls[Int(byte) - 0x80] : UInt16(byte)
        if scalar < 0x800 {
          text.append(0xC0 | UInt8(scalar >> 6))
        } else {
          text.append(0xE0 | UInt8(scalar >> 12))
          text.append(0x80 | UInt8(scalar >> 6 & 0x3F))
        }
        text.append(0x80 | UInt8(scalar & 0x3F))
      }
    }
    return text
  }

  /// The text that bytes mean.
  package static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.withUnsafeBufferPointer(utf8), as: UTF8.self)
  }

  /// The characters 0x80 to 0x9F.
  private static let upperControls: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
