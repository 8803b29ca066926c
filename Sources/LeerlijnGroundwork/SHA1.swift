/// SHA-1, for names alone: nothing is kept secret or trusted by it.
///
/// - Source: FIPS 180-4, 6.1.
package enum SHA1 {
  package static func digest(_ message: [UInt8]) -> [UInt8] {
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    let padded = message + blockPadding(behind: UInt64(message.count))
    for start in stride(from: 0, to: padded.count, by: 64) {
      padded.withUnsafeBufferPointer { mix($0, from: start, into: &state) }
    }
    return bigEndian(state)
  }

  private static func mix(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into state: inout [UInt32]
  ) {
    var words = (0..<16).map { bigEndianWord(bytes, at: start + $0 * 4) }
    for index in 16..<80 {
      words.append(
        rotated(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1))
    }
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for (index, word) in words.enumerated() {
      let (choice, constant): (UInt32, UInt32) =
        switch index {
        case 0..<20: ((b & c) | (~b & d), 0x5A82_7999)
        case 20..<40: (b ^ c ^ d, 0x6ED9_EBA1)
        case 40..<60: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
      let next = rotated(a, 5) &+ choice &+ e &+ constant &+ word
      (e, d, c, b, a) = (d, c, rotated(b, 30), a, next)
    }
    for (index, value) in [a, b, c, d, e].enumerated() { state[index] = state[index] &+ value }
  }

  private static func rotated(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value << count | value >> (32 - count)
  }
}
