/// Which units of a problem, as bits.
struct UnitSet: Sequence {
  private(set) var words: [UInt64]

  init(_ count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ unit: Int) { words[unit >> 6] |= 1 << UInt64(unit & 63) }

  mutating func formUnion(_ other: UnitSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  struct Iterator: IteratorProtocol {
    fileprivate let words: [UInt64]
    fileprivate var index = 0
    fileprivate var rest: UInt64

    mutating func next() -> Int? {
      while rest == 0 {
        index += 1
        guard index < words.count else { return nil }
        rest = words[index]
      }
      defer { rest &= rest - 1 }
      return index << 6 | rest.trailingZeroBitCount
    }
  }

  func makeIterator() -> Iterator { Iterator(words: words, rest: words.first ?? 0) }
}
