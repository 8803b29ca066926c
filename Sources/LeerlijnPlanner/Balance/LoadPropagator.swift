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
  let groupCount: Int
  let isBalanced: Flat<Bool>
  let totals: Flat<Int>
  let courseTotals: Flat<Int>
  /// Least and most load and number of courses of a period, by group.
  let leastLoad: Flat<Int>
  let mostLoad: Flat<Int>
  let leastCourses: Flat<Int>
  let mostCourses: Flat<Int>
  let givenLoad: Flat<Int>
  let givenCourses: Flat<Int>
  let weights: Flat<Int32>
  let courses: Flat<Int32>
  let members: FlatRows
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
  let load: Flat<Int>
  let possible: Flat<Int>
  let number: Flat<Int>
  let possibleNumber: Flat<Int>
  let low: Flat<Int>
  let high: Flat<Int>
  let lowNumber: Flat<Int>
  let highNumber: Flat<Int>
  let sums: Flat<UInt64>
  var sumWords = 1
  let inside: Flat<Int>
  let insideNumber: Flat<Int>
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

  @inline(__always) func restrict(
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
}
