/// A workbook whose parts are not packed, so that a changed part reaches the reader of parts.
///
/// - Shape of the input: the parts in the order of `names`, each ended by the byte 0x1E.
struct StoredArchive {
  private static let names = [
    "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
  ]

  private(set) var bytes: [UInt8] = []

  init(_ input: [UInt8]) {
    let parts = input.split(separator: 0x1E, omittingEmptySubsequences: false)
    var directory: [UInt8] = []
    var count = 0
    for (name, part) in zip(Self.names, parts) {
      let offset = bytes.count
      let entry =
        word(20) + word(0) + word(0) + word(0) + word(33) + long(Self.checksum(part))
        + long(part.count) + long(part.count) + word(name.utf8.count) + word(0)
      bytes += long(0x0403_4B50) + entry + Array(name.utf8) + part
      directory +=
        long(0x0201_4B50) + word(20) + entry + word(0) + word(0) + word(0) + long(0)
        + long(offset) + Array(name.utf8)
      count += 1
    }
    let start = bytes.count
    bytes +=
      directory + long(0x0605_4B50) + word(0) + word(0) + word(count) + word(count)
      + long(directory.count) + long(start) + word(0)
  }

  private func word(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  private func long(_ value: Int) -> [UInt8] { word(value) + word(value >> 16) }

  /// CRC-32 as zip has it.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
