import LeerlijnModel

/// A source of values that is the same for the same seed on every machine: a 64-bit linear
/// congruential generator, of which the upper half is used.
struct Chance: RandomNumberGenerator {
  let seed: Int
  private var state: UInt64

  init(seed: Int) {
    self.seed = seed
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0x2545_F491_4F6C_DD1D
    for _ in 0..<4 { _ = next() }
  }

  mutating func next() -> UInt64 {
    (step() & 0xFFFF_FFFF_0000_0000) | step() >> 32
  }

  private mutating func step() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }

  /// Happens so many times in a hundred.
  mutating func happens(_ percentage: Int) -> Bool { number(in: 0...99) < percentage }

  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func one<Value>(of values: [Value]) -> Value { values[number(in: 0...values.count - 1)] }

  mutating func day(in days: DayRange) -> Day {
    days.first + number(in: 0...days.dayCount - 1)
  }

  /// Some of these values, each so many times in a hundred, in their order.
  mutating func some<Value>(of values: [Value], _ percentage: Int) -> [Value] {
    var picked: [Value] = []
    for value in values where happens(percentage) { picked.append(value) }
    return picked
  }
}

/// A day that is written down in these tests.
func day(_ text: String) -> Day {
  guard let day = Day(iso: text) else { preconditionFailure("\(text) is no day") }
  return day
}
