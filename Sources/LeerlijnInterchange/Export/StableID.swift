internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork

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
    return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { bytes[$0].hexadecimal }
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
    case specification
  }
}
