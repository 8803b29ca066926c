import Testing

@testable import LeerlijnGroundwork

struct DigestTests {
  /// The examples of FIPS 180-4.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func agreesWithTheStandardForSHA256(_ text: String, _ expected: String) {
    var digest = SHA256()
    digest.add(Array(text.utf8))
    #expect(digest.finish() == expected)
  }

  @Test func dependsOnBytesAndNotOnParts() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    var whole = SHA256()
    whole.add(bytes)
    var parts = SHA256()
    for start in stride(from: 0, to: 1000, by: 37) {
      parts.add(Array(bytes[start..<min(start + 37, 1000)]))
    }
    #expect(whole.finish() == parts.finish())
  }

  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
  ])
  func agreesWithTheStandardForSHA1(_ text: String, _ expected: String) {
    #expect(SHA1.digest(Array(text.utf8)).hexadecimal == expected)
  }

  @Test func writesTwoDigitsForEveryByte() {
    #expect(([0x00, 0x0A, 0xA0, 0xFF] as [UInt8]).hexadecimal == "000aa0ff")
  }
}
