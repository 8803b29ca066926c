/// A source of values that is the same for the same seed on every machine (splitmix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(below end: Int) -> Int { Int.random(in: 0..<max(end, 1), using: &self) }

  mutating func range(within count: Int) -> Range<Int> {
    let start = number(below: count)
    return start..<min(count, start + 1 + number(below: 1 << number(below: 8)))
  }
}
