internal import LeerlijnDiagnostics

/// Names of things that stay the same from one edition to the next (Dutch: *vast kenmerk*).
///
/// A name is a UUID of version 5 over the base of the institution, what kind of thing it is and its
/// own name within the curriculum; the edition takes no part in it.
///
/// - Source: RFC 9562, 5.5, with the namespace for URLs of its appendix A.
package struct StableIDs: Sendable {
  package let base: String

  package init(base: String) { self.base = base }

  /// - Parameter name: from the whole to the part where the part's own name says too little, such as
  ///   a year and its period.
  package func uuid(_ kind: Kind, _ name: String...) -> String {
    uuid(of: ([base, kind.rawValue] + name).joined(separator: ":"))
  }

  /// The same name where a standard asks for a URI.
  package func uri(_ kind: Kind, _ name: String...) -> String {
    "urn:uuid:" + uuid(of: ([base, kind.rawValue] + name).joined(separator: ":"))
  }

  private func uuid(of text: String) -> String {
    var bytes = Array(SHA1.digest(StableIDs.namespace + Array(text.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }
    return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
      .joined(separator: "-")
  }

  /// 6ba7b811-9dad-11d1-80b4-00c04fd430c8.
  private static let namespace: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  /// What a name is of; part of the name, so that a course and a test of one code differ.
  package enum Kind: String, Sendable, CaseIterable {
    case curriculum, programme, profile, phase, course, test, placement, moment, document, choice
    case strand, outcome, qualification, organisation, network, year, period, series, session
    case theme, role, rule, line, association, offering, group, student, result, report, file
  }
}

/// SHA-1, for names alone: nothing is kept secret or trusted by it.
///
/// - Source: FIPS 180-4, 6.1.
enum SHA1 {
  static func digest(_ message: [UInt8]) -> [UInt8] {
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    let padded = self.padded(message)
    for start in stride(from: 0, to: padded.count, by: 64) {
      mix(padded[start..<start + 64], into: &state)
    }
    return state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  private static func padded(_ message: [UInt8]) -> [UInt8] {
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    let length = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
    }
    return bytes
  }

  private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { at in
      block[at..<at + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
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
