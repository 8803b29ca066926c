/// The least that the rest of a group can cost, from the load that each period has when its first
/// items lie: filled as it is asked.
///
/// Order and the numbers of courses are left out, so that it never says too much.
struct CompletionTable {
  struct Item {
    var weight: Int
    var allowed: PeriodSet
    /// Periods that cost more; none where another group counts that.
    var undesired: PeriodSet
    var undesiredCost: Int
  }

  private let items: [Item]
  private let given: [Int]
  private let mean: ClosedRange<Int>
  private let bits: UInt64
  /// By number of items that lie: the cost of the rest for the loads, packed.
  private var known: [[UInt64: Int32]]

  /// - Returns: nil where the loads of its periods do not fit in 64 bits, or there are too many.
  init?(items: [Item], given: [Int], mean: ClosedRange<Int>) {
    let total = given.reduce(0, +) + items.reduce(0) { $0 + $1.weight }
    let bits = Int.bitWidth - total.leadingZeroBitCount
    let ways = items.reduce(1.0) { $0 * Double($1.allowed.count) }
    guard bits * given.count <= 64, ways <= 3e6 else { return nil }
    self.items = items
    self.given = given
    self.mean = mean
    self.bits = UInt64(bits)
    known = [[UInt64: Int32]](repeating: [:], count: items.count + 1)
  }

  var start: UInt64 {
    given.enumerated().reduce(0) { $0 | UInt64($1.element) << (UInt64($1.offset) * bits) }
  }

  /// The loads when one more item lies.
  func adding(_ weight: Int, to period: Int, of loads: UInt64) -> UInt64 {
    loads + UInt64(weight) << (UInt64(period) * bits)
  }

  mutating func cost(after count: Int, loads: UInt64) -> Int {
    if count == items.count { return squares(loads) }
    if let cost = known[count][loads] { return Int(cost) }
    let item = items[count]
    var best = Int(Int32.max)
    for period in item.allowed {
      let rest = cost(after: count + 1, loads: adding(item.weight, to: period, of: loads))
      best = min(best, rest + (item.undesired.contains(period) ? item.undesiredCost : 0))
    }
    known[count][loads] = Int32(best)
    return best
  }

  private func squares(_ loads: UInt64) -> Int {
    given.indices.reduce(0) { sum, period in
      let load = Int(loads >> (UInt64(period) * bits) & ((1 << bits) - 1))
      let distance = max(mean.lowerBound - load, load - mean.upperBound, 0)
      return sum + distance * distance
    }
  }
}
