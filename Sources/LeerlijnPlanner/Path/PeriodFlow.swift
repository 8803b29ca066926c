/// Whether loads fit in the periods each may lie in when they may be split: a flow through units and
/// periods. It fits where no set of periods holds less than all that must lie in it.
///
/// - Source: Hall, "On representatives of subsets" (1935), and Gale, "A theorem on flows in networks"
///   (1957); by shortest augmenting paths, Edmonds and Karp (1972).
final class PeriodFlow {
  private let periods: Int
  private let spare: Flat<Int>
  private let masks: Flat<UInt64>
  /// Which periods hold some of a unit's load, and how much.
  private let holds: Flat<UInt64>
  private let placed: Flat<Int>
  private let cameFrom: Flat<Int>
  private let cameBy: Flat<Int>
  private let queue: Flat<Int>
  private var count = 0

  init(periods: Int, units: Int) {
    self.periods = periods
    spare = Flat(repeating: 0, count: periods)
    masks = Flat(repeating: 0, count: units)
    holds = Flat(repeating: 0, count: units)
    placed = Flat(repeating: 0, count: units * periods)
    cameFrom = Flat(repeating: 0, count: periods)
    cameBy = Flat(repeating: 0, count: periods)
    queue = Flat(repeating: 0, count: periods)
  }

  func begin() { count = 0 }
  @inline(__always) func setSpare(_ load: Int, of period: Int) { spare[period] = load }

  /// - Returns: false where it does not fit with what was added before.
  func add(_ load: Int, in mask: UInt64) -> Bool {
    let unit = count
    count += 1
    masks[unit] = mask
    var held = holds[unit]
    while held != 0 {
      placed[unit * periods + held.trailingZeroBitCount] = 0
      held &= held - 1
    }
    holds[unit] = 0
    var rest = load
    var bits = mask
    while rest > 0, bits != 0 {
      let period = bits.trailingZeroBitCount
      bits &= bits - 1
      if spare[period] > 0 {
        let some = min(spare[period], rest)
        put(some, of: unit, in: period)
        spare[period] -= some
        rest -= some
      }
    }
    while rest > 0 {
      guard let end = freePeriod(from: mask) else { return false }
      rest -= augment(to: end, unit: unit, atMost: rest)
    }
    return true
  }

  @inline(__always) private func put(_ load: Int, of unit: Int, in period: Int) {
    placed[unit * periods + period] += load
    if placed[unit * periods + period] > 0 {
      holds[unit] |= 1 << UInt64(period)
    } else {
      holds[unit] &= ~(1 << UInt64(period))
    }
  }

  /// A period with room that can be reached by moving loads one after the other.
  private func freePeriod(from mask: UInt64) -> Int? {
    var seen = mask
    var (head, tail) = (0, 0)
    for period in PeriodSet(bits: mask) {
      cameFrom[period] = -1
      queue[tail] = period
      tail += 1
    }
    while head < tail {
      let period = queue[head]
      head += 1
      if spare[period] > 0 { return period }
      for unit in 0..<count where holds[unit] >> UInt64(period) & 1 == 1 {
        for next in PeriodSet(bits: masks[unit] & ~seen) {
          cameFrom[next] = period
          cameBy[next] = unit
          queue[tail] = next
          tail += 1
        }
        seen |= masks[unit]
      }
    }
    return nil
  }

  private func augment(to end: Int, unit: Int, atMost limit: Int) -> Int {
    var some = min(limit, spare[end])
    var period = end
    while cameFrom[period] >= 0 {
      some = min(some, placed[cameBy[period] * periods + cameFrom[period]])
      period = cameFrom[period]
    }
    spare[end] -= some
    period = end
    while cameFrom[period] >= 0 {
      put(some, of: cameBy[period], in: period)
      put(-some, of: cameBy[period], in: cameFrom[period])
      period = cameFrom[period]
    }
    put(some, of: unit, in: period)
    return some
  }
}
