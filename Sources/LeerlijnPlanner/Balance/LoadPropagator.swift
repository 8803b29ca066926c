/// What a largest load leaves of the periods of each item: reasoning without trying.
///
/// One frame holds the periods that each item has left. To keep below `ceiling` in every period:
/// - an item lies after its predecessors, and after as many periods as their load needs;
/// - of each period, the loads are known that its items can add up to (a set of subset sums), and
///   with the total of a group, how little or much each period must take;
/// - what can lie only between two periods must fit there (interval energy).
///
/// - Source: Baptiste, Le Pape and Nuijten, "Constraint-based scheduling" (2001), for the energy;
///   Trick, "A dynamic programming approach for consistency and propagation for knapsack
///   constraints" (2003), for the sums; Shaw, "A constraint for bin packing" (2004).
final class LoadPropagator {
  let itemCount: Int
  let periods: Int
  private let groupCount: Int
  private let isBalanced: Flat<Bool>
  private let totals: Flat<Int>
  private let courseTotals: Flat<Int>
  /// Least and most load and number of courses of a period, by group.
  private let leastLoad: Flat<Int>
  private let mostLoad: Flat<Int>
  private let leastCourses: Flat<Int>
  private let mostCourses: Flat<Int>
  private let givenLoad: Flat<Int>
  private let givenCourses: Flat<Int>
  private let weights: Flat<Int32>
  private let courses: Flat<Int32>
  private let members: FlatRows
  private let order: [Int]
  private let before: FlatRows
  private let beforeDistance: FlatRows
  private let after: FlatRows
  private let afterDistance: FlatRows
  /// Of each item, by group that it is in: those of the group that come earlier, or later.
  private let earlierRows: FlatRows
  private let earlier: FlatRows
  private let laterRows: FlatRows
  private let later: FlatRows
  private let rowLimit: Flat<Int>
  var ceiling: Int

  // What one pass over a group works on, by period.
  private let load: Flat<Int>
  private let possible: Flat<Int>
  private let number: Flat<Int>
  private let possibleNumber: Flat<Int>
  private let low: Flat<Int>
  private let high: Flat<Int>
  private let lowNumber: Flat<Int>
  private let highNumber: Flat<Int>
  private let sums: Flat<UInt64>
  private var sumWords = 1
  private let inside: Flat<Int>
  private let insideNumber: Flat<Int>
  private let byPeriod: Flat<Int>
  private let numberByPeriod: Flat<Int>

  /// Sets of sums are kept for loads up to this; above it, only the bounds of the loads are.
  static let largestSum = 1023

  init(_ problem: BalanceProblem, graph: PrecedenceGraph, ceiling: Int) {
    self.ceiling = ceiling
    itemCount = problem.items.count
    periods = problem.periods
    groupCount = problem.groups.count
    isBalanced = Flat(problem.groups.map(\.isBalanced))
    totals = Flat(problem.groups.map { problem.total(of: $0) })
    courseTotals = Flat(problem.groups.map { problem.courses(of: $0) })
    leastLoad = Flat(problem.groups.map(\.load.lowerBound))
    mostLoad = Flat(problem.groups.map(\.load.upperBound))
    leastCourses = Flat(problem.groups.map(\.courses.lowerBound))
    mostCourses = Flat(problem.groups.map(\.courses.upperBound))
    givenLoad = Flat(problem.groups.flatMap(\.givenLoad))
    givenCourses = Flat(problem.groups.flatMap(\.givenCourses))
    weights = Flat(problem.items.map { Int32($0.weight) })
    courses = Flat(problem.items.map { Int32($0.courses) })
    members = FlatRows(problem.groups.map(\.items))
    order = graph.order
    before = FlatRows(graph.before.map { $0.map(\.item) })
    beforeDistance = FlatRows(graph.before.map { $0.map(\.distance) })
    after = FlatRows(graph.after.map { $0.map(\.item) })
    afterDistance = FlatRows(graph.after.map { $0.map(\.distance) })
    var earlierRows = [[Int]](repeating: [], count: itemCount)
    var laterRows = earlierRows
    var earlier: [[Int]] = []
    var later: [[Int]] = []
    var limits: [Int] = []
    for (index, group) in problem.groups.enumerated() where group.isBalanced {
      let ids = Set(group.items)
      for item in group.items {
        let first = graph.allBefore[item].filter(ids.contains)
        let last = graph.allAfter[item].filter(ids.contains)
        guard first.count > 1 || last.count > 1 else { continue }
        earlierRows[item].append(earlier.count)
        laterRows[item].append(later.count)
        earlier.append(first)
        later.append(last)
        limits.append(problem.groups[index].courses.upperBound)
      }
    }
    self.earlierRows = FlatRows(earlierRows)
    self.laterRows = FlatRows(laterRows)
    self.earlier = FlatRows(earlier)
    self.later = FlatRows(later)
    rowLimit = Flat(limits)
    load = Flat(repeating: 0, count: periods)
    possible = Flat(repeating: 0, count: periods)
    number = Flat(repeating: 0, count: periods)
    possibleNumber = Flat(repeating: 0, count: periods)
    low = Flat(repeating: 0, count: periods)
    high = Flat(repeating: 0, count: periods)
    lowNumber = Flat(repeating: 0, count: periods)
    highNumber = Flat(repeating: 0, count: periods)
    byPeriod = Flat(repeating: 0, count: periods)
    numberByPeriod = Flat(repeating: 0, count: periods)
    sums = Flat(repeating: 0, count: periods * (Self.largestSum / 64 + 1))
    inside = Flat(repeating: 0, count: periods * periods)
    insideNumber = Flat(repeating: 0, count: periods * periods)
  }

  /// Takes periods away until nothing follows any more.
  ///
  /// - Parameter deeply: whether the load of all predecessors and successors is reckoned with too,
  ///   which costs more than all else.
  /// - Returns: false where an item has none left, or a period cannot be filled as it must.
  func propagate(_ domains: borrowing Flat<UInt64>, from base: Int, deeply: Bool) -> Bool {
    repeat {
      var changed = true
      while changed {
        changed = false
        guard keepOrder(domains, base, &changed) else { return false }
        for group in 0..<groupCount {
          guard keepBounds(of: group, domains, base, &changed) else { return false }
        }
      }
      guard deeply else { return true }
      guard keepNeighbourLoad(domains, base, &changed) else { return false }
      if !changed { return true }
    } while true
  }

  @inline(__always) private func restrict(
    _ domains: borrowing Flat<UInt64>, _ place: Int, to mask: UInt64, _ changed: inout Bool
  ) -> Bool {
    let old = domains[place]
    let new = old & mask
    if new != old {
      domains[place] = new
      changed = true
    }
    return new != 0
  }

  // MARK: - Order

  private func keepOrder(
    _ domains: borrowing Flat<UInt64>, _ base: Int, _ changed: inout Bool
  ) -> Bool {
    for item in order {
      var first = domains[base + item].trailingZeroBitCount
      for edge in before.range(item) {
        first = max(
          first,
          domains[base + before[edge]].trailingZeroBitCount + beforeDistance[edge])
      }
      guard first < periods,
        restrict(domains, base + item, to: ~0 << UInt64(first), &changed)
      else { return false }
    }
    for item in order.reversed() {
      var last = 63 - domains[base + item].leadingZeroBitCount
      for edge in after.range(item) {
        last = min(
          last,
          63 - domains[base + after[edge]].leadingZeroBitCount - afterDistance[edge])
      }
      guard last >= 0,
        restrict(domains, base + item, to: ~0 >> UInt64(63 - last), &changed)
      else { return false }
    }
    return true
  }

  private func keepNeighbourLoad(
    _ domains: borrowing Flat<UInt64>, _ base: Int, _ changed: inout Bool
  ) -> Bool {
    for item in order {
      let domain = domains[base + item]
      // What lies somewhere has been fitted in by its loads.
      guard domain & (domain - 1) != 0 else { continue }
      var (first, last) = (0, periods - 1)
      for row in earlierRows.range(item) {
        first = max(first, earliest(after: earlierRows[row], domains, base))
      }
      for row in laterRows.range(item) {
        last = min(last, latest(before: laterRows[row], domains, base))
      }
      guard first <= last else { return false }
      let mask = PeriodSet.from(first).bits & PeriodSet(before: last + 1).bits
      guard restrict(domains, base + item, to: mask, &changed) else { return false }
    }
    return true
  }

  /// The first period that the load and number of predecessors leave.
  private func earliest(after row: Int, _ domains: borrowing Flat<UInt64>, _ base: Int) -> Int {
    guard earlier.end(row) - earlier.start(row) > 1 else { return 0 }
    for period in 0..<periods { (byPeriod[period], numberByPeriod[period]) = (0, 0) }
    for place in earlier.range(row) {
      let item = earlier[place]
      let period = domains[base + item].trailingZeroBitCount
      byPeriod[period] += Int(weights[item])
      numberByPeriod[period] += Int(courses[item])
    }
    var (sum, count, first) = (0, 0, 0)
    for period in stride(from: periods - 1, through: 0, by: -1)
    where byPeriod[period] > 0 || numberByPeriod[period] > 0 {
      sum += byPeriod[period]
      count += numberByPeriod[period]
      let needed = max(
        (sum + ceiling - 1) / ceiling, (count + rowLimit[row] - 1) / rowLimit[row])
      first = max(first, period + needed)
    }
    return first
  }

  /// The last period that the load and number of successors leave.
  private func latest(before row: Int, _ domains: borrowing Flat<UInt64>, _ base: Int) -> Int {
    guard later.end(row) - later.start(row) > 1 else { return periods - 1 }
    for period in 0..<periods { (byPeriod[period], numberByPeriod[period]) = (0, 0) }
    for place in later.range(row) {
      let item = later[place]
      let period = 63 - domains[base + item].leadingZeroBitCount
      byPeriod[period] += Int(weights[item])
      numberByPeriod[period] += Int(courses[item])
    }
    var (sum, count, last) = (0, 0, periods - 1)
    for period in 0..<periods where byPeriod[period] > 0 || numberByPeriod[period] > 0 {
      sum += byPeriod[period]
      count += numberByPeriod[period]
      let needed = max(
        (sum + ceiling - 1) / ceiling, (count + rowLimit[row] - 1) / rowLimit[row])
      last = min(last, period - needed)
    }
    return last
  }

  // MARK: - Loads and numbers of a group

  private func keepBounds(
    of group: Int, _ domains: borrowing Flat<UInt64>, _ base: Int, _ changed: inout Bool
  ) -> Bool {
    let limit = isBalanced[group] ? min(ceiling, mostLoad[group]) : mostLoad[group]
    let keepsSums = limit <= Self.largestSum
    sumWords = keepsSums ? limit / 64 + 1 : 0
    collect(group, limit: limit, domains, base)
    for period in 0..<periods {
      low[period] = max(leastLoad[group], load[period])
      high[period] = min(limit, load[period] + possible[period])
      lowNumber[period] = max(leastCourses[group], number[period])
      highNumber[period] = min(
        mostCourses[group], number[period] + possibleNumber[period])
      guard low[period] <= high[period], lowNumber[period] <= highNumber[period] else {
        return false
      }
    }
    guard share(totals[group], low, high, usesSums: keepsSums),
      share(courseTotals[group], lowNumber, highNumber, usesSums: false),
      fitsBetween(group, domains, base)
    else { return false }
    return prune(group, domains, base, &changed)
  }

  private func collect(
    _ group: Int, limit: Int, _ domains: borrowing Flat<UInt64>, _ base: Int
  ) {
    for period in 0..<periods {
      load[period] = givenLoad[group * periods + period]
      number[period] = givenCourses[group * periods + period]
      possible[period] = 0
      possibleNumber[period] = 0
    }
    for word in 0..<periods * sumWords { sums[word] = 0 }
    for period in 0..<periods where sumWords > 0 && load[period] <= limit {
      sums[period * sumWords + load[period] / 64] = 1 << UInt64(load[period] % 64)
    }
    for cell in 0..<periods * periods { (inside[cell], insideNumber[cell]) = (0, 0) }
    for place in members.range(group) {
      let item = members[place]
      let domain = domains[base + item]
      let weight = Int(weights[item])
      let first = domain.trailingZeroBitCount
      let last = 63 - domain.leadingZeroBitCount
      inside[first * periods + last] += weight
      insideNumber[first * periods + last] += Int(courses[item])
      if first == last {
        load[first] += weight
        number[first] += Int(courses[item])
        addSum(weight, to: first, isCertain: true)
      } else {
        var rest = domain
        while rest != 0 {
          let period = rest.trailingZeroBitCount
          rest &= rest - 1
          possible[period] += weight
          possibleNumber[period] += Int(courses[item])
          addSum(weight, to: period, isCertain: false)
        }
      }
    }
    guard sumWords > 0 else { return }
    let used = limit % 64
    for period in 0..<periods where used < 63 {
      sums[period * sumWords + sumWords - 1] &= (1 << UInt64(used + 1)) - 1
    }
  }

  @inline(__always) private func addSum(_ weight: Int, to period: Int, isCertain: Bool) {
    guard sumWords > 0 else { return }
    let start = period * sumWords
    let shift = UInt64(weight % 64)
    let jump = weight / 64
    var word = sumWords - 1
    while word >= 0 {
      var moved: UInt64 = 0
      if word >= jump {
        moved = sums[start + word - jump] << shift
        if shift > 0, word > jump { moved |= sums[start + word - jump - 1] >> (64 - shift) }
      }
      sums[start + word] = isCertain ? moved : sums[start + word] | moved
      word -= 1
    }
  }

  /// Tightens what each period takes by what the others can take of the total.
  private func share(
    _ total: Int, _ low: borrowing Flat<Int>, _ high: borrowing Flat<Int>, usesSums: Bool
  ) -> Bool {
    var changed = true
    while changed {
      changed = false
      var (least, most) = (0, 0)
      for period in 0..<periods {
        if usesSums {
          guard let first = firstSum(of: period, from: low[period], through: high[period]),
            let last = lastSum(of: period, from: low[period], through: high[period])
          else { return false }
          (low[period], high[period]) = (first, last)
        }
        least += low[period]
        most += high[period]
      }
      guard least <= total, total <= most else { return false }
      for period in 0..<periods {
        let newLow = total - (most - high[period])
        let newHigh = total - (least - low[period])
        if newLow > low[period] {
          least += newLow - low[period]
          low[period] = newLow
          changed = usesSums
        }
        if newHigh < high[period] {
          most -= high[period] - newHigh
          high[period] = newHigh
          changed = usesSums
        }
        guard low[period] <= high[period] else { return false }
      }
    }
    return true
  }

  private func firstSum(of period: Int, from low: Int, through high: Int) -> Int? {
    var word = low / 64
    var bits = sums[period * sumWords + word] & (~0 << UInt64(low % 64))
    while bits == 0 {
      word += 1
      guard word < sumWords else { return nil }
      bits = sums[period * sumWords + word]
    }
    let sum = word * 64 + bits.trailingZeroBitCount
    return sum <= high ? sum : nil
  }

  private func lastSum(of period: Int, from low: Int, through high: Int) -> Int? {
    var word = high / 64
    var bits = sums[period * sumWords + word] & (~0 >> UInt64(63 - high % 64))
    while bits == 0 {
      word -= 1
      guard word >= 0 else { return nil }
      bits = sums[period * sumWords + word]
    }
    let sum = word * 64 + 63 - bits.leadingZeroBitCount
    return sum >= low ? sum : nil
  }

  /// Whether what lies between two periods in any case fits there, and enough can come there.
  private func fitsBetween(_ group: Int, _ domains: borrowing Flat<UInt64>, _ base: Int) -> Bool {
    for start in 0..<periods {
      var (sum, count, room, seats) = (0, 0, 0, 0)
      for end in start..<periods {
        room += high[end] - givenLoad[group * periods + end]
        seats += highNumber[end] - givenCourses[group * periods + end]
        for first in start...end {
          sum += inside[first * periods + end]
          count += insideNumber[first * periods + end]
        }
        if sum > room || count > seats { return false }
      }
    }
    return true
  }

  private func prune(
    _ group: Int, _ domains: borrowing Flat<UInt64>, _ base: Int, _ changed: inout Bool
  ) -> Bool {
    for place in members.range(group) {
      let item = members[place]
      let domain = domains[base + item]
      guard domain & (domain - 1) != 0 else { continue }
      let weight = Int(weights[item])
      let count = Int(courses[item])
      var mask = domain
      var rest = domain
      while rest != 0 {
        let period = rest.trailingZeroBitCount
        rest &= rest - 1
        if load[period] + weight > high[period] || number[period] + count > highNumber[period] {
          mask &= ~(1 << UInt64(period))
        } else if load[period] + possible[period] - weight < low[period]
          || number[period] + possibleNumber[period] - count < lowNumber[period]
        {
          mask &= 1 << UInt64(period)
          break
        }
      }
      guard restrict(domains, base + item, to: mask, &changed) else { return false }
    }
    return true
  }
}
