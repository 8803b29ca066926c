/// How soon a load that must come before can be carried, and how late one that must follow can begin:
/// in every interval, of the periods in which all of it is offered.
///
/// - Source: Baptiste, Le Pape and Nuijten, "Constraint-based scheduling" (2001), chapter 3: energetic
///   reasoning over intervals, here of the predecessors and of the successors of a unit.
final class IntervalEnergy {
  private static let mostSets = 24
  /// The holder of any periods at all.
  static let everyPeriod: UInt32 = 1

  private let periods: Int
  /// Sets of periods that some units are offered in and no others.
  private let sets: [UInt64]
  /// Per set the capacity of its periods before each.
  private let before: Flat<Int>
  private let bucket: Flat<Int>

  /// - Parameter offered: per unit the periods it can run in, with its load.
  init(capacity: [Int], offered: [(periods: UInt64, load: Int)]) {
    periods = capacity.count
    sets = Self.sets(offered, all: PeriodSet(before: capacity.count).bits)
    before = Flat(repeating: 0, count: sets.count * (periods + 1))
    bucket = Flat(repeating: 0, count: sets.count * (periods + 1))
    for (set, bits) in sets.enumerated() {
      for period in 0..<periods {
        let place = set * (periods + 1) + period
        before[place + 1] = before[place] + (bits >> UInt64(period) & 1 == 1 ? capacity[period] : 0)
      }
    }
  }

  /// All periods; then the sets units are offered in and what these come to together, the ones with
  /// most load first.
  private static func sets(_ offered: [(periods: UInt64, load: Int)], all: UInt64) -> [UInt64] {
    var loads: [UInt64: Int] = [:]
    for unit in offered where unit.periods != 0 { loads[unit.periods, default: 0] += unit.load }
    var sets = [all]
    let bases = loads.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.map(\.key)
    for base in bases.prefix(mostSets) {
      for set in sets.dropFirst() + [0] where sets.count < mostSets {
        if !sets.contains(set | base) { sets.append(set | base) }
      }
    }
    return sets
  }

  /// Which sets hold all of these periods, as bits.
  func holders(of bits: UInt64) -> UInt32 {
    var holders: UInt32 = 0
    for (set, periods) in sets.enumerated() where bits & ~periods == 0 {
      holders |= 1 << UInt32(set)
    }
    return holders
  }

  /// - Parameter period: the first it can begin in, or the last it can end in.
  @inline(__always) func add(_ load: Int, at period: Int, holders: UInt32) {
    var rest = holders
    while rest != 0 {
      bucket[rest.trailingZeroBitCount * (periods + 1) + period] += load
      rest &= rest - 1
    }
  }

  /// The first period before which all that was added fits, no sooner than each can begin; the number
  /// of periods where there is none.
  func firstAfter() -> Int {
    var first = 0
    for set in sets.indices {
      let base = set * (periods + 1)
      var load = 0
      for period in stride(from: periods - 1, through: 0, by: -1) where bucket[base + period] > 0 {
        load += bucket[base + period]
        bucket[base + period] = 0
        let needed = before[base + period] + load
        guard needed <= before[base + periods] else {
          first = periods
          continue
        }
        while before[base + first] < needed { first += 1 }
      }
    }
    return first
  }

  /// The last period after which all that was added fits, no later than each can end; -1 or less where
  /// there is none.
  func lastBefore() -> Int {
    var last = periods
    for set in sets.indices {
      let base = set * (periods + 1)
      var load = 0
      for period in 0..<periods where bucket[base + period] > 0 {
        load += bucket[base + period]
        bucket[base + period] = 0
        let room = before[base + period + 1] - load
        while last >= 0, before[base + last] > room { last -= 1 }
      }
    }
    return last - 1
  }
}
