import Testing

@testable import LeerlijnGroundwork

struct UTF8BytesTests {
  private func firstIllFormed(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer(UTF8Bytes.firstIllFormed)
  }

  @Test(
    arguments: [
      ([], nil), (Array("abc é – 𝄞".utf8), nil), ([0x61, 0x80], 1), ([0xC0, 0x80], 0),
      ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xE2, 0x82], 0), ([0xC3], 0),
      (Array("abcdefgh".utf8) + [0xFF], 8),
    ] as [([UInt8], Int?)])
  func findsTheFirstByteThatIsNotWellFormed(_ bytes: [UInt8], _ expected: Int?) {
    #expect(firstIllFormed(bytes) == expected)
  }

  /// The standard library as the independent answer, over bytes that are often nearly right.
  @Test func agreesWithTheStandardLibrary() {
    var generator = FixedGenerator(state: 7)
    let pieces: [[UInt8]] = [
      [0x61], Array("é".utf8), Array("–".utf8), Array("𝄞".utf8), [0x80], [0xC0], [0xED, 0xA0],
      [0xF4, 0x90], [0xE2], Array("01234567".utf8), [0xBF], [0xF0, 0x9D],
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...5, using: &generator)
      let bytes = (0..<count).flatMap { _ in
        pieces[Int.random(in: pieces.indices, using: &generator)]
      }
      let isWellFormed = String(validating: bytes, as: UTF8.self) != nil
      #expect((firstIllFormed(bytes) == nil) == isWellFormed, "\(bytes)")
    }
  }

  private struct FixedGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }
}
