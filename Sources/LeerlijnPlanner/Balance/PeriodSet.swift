/// Which periods of a programme, of at most 64, counted from 0.
package struct PeriodSet: Hashable, Sendable {
  package static let capacity = 64

  package var bits: UInt64

  package init(bits: UInt64) { self.bits = bits }

  /// The periods before `end`.
  package init(before end: Int) {
    bits = end >= Self.capacity ? .max : (1 << UInt64(Swift.max(end, 0))) - 1
  }

  package init(_ periods: some Sequence<Int>) {
    bits = periods.reduce(0) { $0 | 1 << UInt64($1) }
  }

  package static let none = PeriodSet(bits: 0)

  package var isEmpty: Bool { bits == 0 }
  package var count: Int { bits.nonzeroBitCount }
  /// The first period; meaningless for none.
  package var first: Int { bits.trailingZeroBitCount }
  /// The last period; meaningless for none.
  package var last: Int { Self.capacity - 1 - bits.leadingZeroBitCount }

  package func contains(_ period: Int) -> Bool { bits >> UInt64(period) & 1 == 1 }
  package mutating func remove(_ period: Int) { bits &= ~(1 << UInt64(period)) }
  package mutating func formIntersection(_ other: PeriodSet) { bits &= other.bits }
  package func intersection(_ other: PeriodSet) -> PeriodSet { PeriodSet(bits: bits & other.bits) }
  package func union(_ other: PeriodSet) -> PeriodSet { PeriodSet(bits: bits | other.bits) }
  package func subtracting(_ other: PeriodSet) -> PeriodSet { PeriodSet(bits: bits & ~other.bits) }

  package static func only(_ period: Int) -> PeriodSet { PeriodSet(bits: 1 << UInt64(period)) }

  /// The periods `first` and later.
  package static func from(_ first: Int) -> PeriodSet {
    PeriodSet(bits: ~PeriodSet(before: first).bits)
  }
}

extension PeriodSet: Sequence {
  package struct Iterator: IteratorProtocol {
    var rest: UInt64

    package mutating func next() -> Int? {
      guard rest != 0 else { return nil }
      defer { rest &= rest - 1 }
      return rest.trailingZeroBitCount
    }
  }

  package func makeIterator() -> Iterator { Iterator(rest: bits) }
}
