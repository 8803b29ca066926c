import Testing

@testable import LeerlijnGroundwork

struct SequenceOrderTests {
  @Test func putsThoseOfOneValueInTheOrderInWhichTheyCame() {
    let words = ["drie", "een", "elf", "vier", "twee", "zes", "acht"]
    #expect(words.rising { $0.count } == ["een", "elf", "zes", "drie", "vier", "twee", "acht"])
    #expect(words.rising { _ in 0 } == words)
  }

  @Test func givesEveryPairWithRisingKeys() {
    let squares = Dictionary(uniqueKeysWithValues: (-20...20).map { ($0, $0 * $0) })
    #expect(squares.inKeyOrder.map(\.key) == Array(-20...20))
    #expect(squares.inKeyOrder.allSatisfy { $0.value == $0.key * $0.key })
    #expect([Int: Int]().inKeyOrder.isEmpty)
  }
}
