/// A problem as the walk over placings sees it: what each load and number of courses of a cell (a
/// period of a group) costs, and who is touched by whom.
///
/// The order of items, and where they may lie, is never broken on the way; the bounds of loads and
/// numbers may be. So a cost is two numbers in one: by how many units bounds are broken in the
/// upper bits, and what the aim counts in the lower 38. Sums and differences hold for both at once,
/// and of two placings the one that breaks less is the smaller.
final class Landscape {
  let periods: Int
  let itemCount: Int
  let groupCount: Int
  let weights: Flat<Int32>
  let courses: Flat<Int32>
  let allowed: Flat<UInt64>
  let undesired: Flat<UInt64>
  let undesiredCost: Int
  /// Groups of each item, and items of each group.
  let groups: FlatRows
  let members: FlatRows
  let before: FlatRows
  let beforeDistance: FlatRows
  let after: FlatRows
  let afterDistance: FlatRows
  let givenLoad: Flat<Int32>
  let givenCourses: Flat<Int32>
  /// By group: the loads that cost nothing by the aim, and the bounds of loads and numbers.
  private let free: Flat<Bounds>
  private let loads: Flat<Bounds>
  private let numbers: Flat<Bounds>
  /// What the first loads and numbers cost, by group: to look up is faster than to work out.
  private let loadCosts: Flat<Int>
  private let loadWidth: Int
  private let numberCosts: Flat<Int>
  private let numberWidth: Int

  private static let mostWidth = 4_096
  /// Items that can lie in more than one period.
  let movable: [Int]
  let order: [Int]

  /// One unit by which a bound is broken.
  static let broken = 1 << 38
  /// What one cell counts at most, by either, so that no sum of some ten thousand cells reaches from
  /// one half into the other.
  static let mostSquare = 1 << 22
  private static let mostBroken = 1 << 9
  /// How much a step may cost more for each unit by which it breaks bounds less.
  static let penalty = 40

  /// One number for a change, in which a broken bound weighs `penalty`.
  @inline(__always) static func weigh(_ change: Int) -> Int {
    let units = (change + broken / 2) >> 38
    return change - units * broken + units * penalty
  }

  /// - Parameter ceiling: for `largestLoad`, the load above which a period costs something.
  init(_ problem: BalanceProblem, graph: PrecedenceGraph, ceiling: Int? = nil) {
    periods = problem.periods
    itemCount = problem.items.count
    groupCount = problem.groups.count
    weights = Flat(problem.items.map { Int32($0.weight) })
    courses = Flat(problem.items.map { Int32($0.courses) })
    allowed = Flat(problem.items.map(\.allowed.bits))
    undesired = Flat(problem.items.map { problem.aim == .evenLoad ? $0.undesired.bits : 0 })
    undesiredCost = problem.undesiredCost
    var groupsOfItem = [[Int]](repeating: [], count: problem.items.count)
    for (index, group) in problem.groups.enumerated() {
      for item in group.items { groupsOfItem[item].append(index) }
    }
    groups = FlatRows(groupsOfItem)
    members = FlatRows(problem.groups.map(\.items))
    before = FlatRows(graph.before.map { $0.map(\.item) })
    beforeDistance = FlatRows(graph.before.map { $0.map(\.distance) })
    after = FlatRows(graph.after.map { $0.map(\.item) })
    afterDistance = FlatRows(graph.after.map { $0.map(\.distance) })
    givenLoad = Flat(problem.groups.flatMap { $0.givenLoad.map(Int32.init) })
    givenCourses = Flat(problem.groups.flatMap { $0.givenCourses.map(Int32.init) })
    let free = problem.groups.map { group in
      switch problem.aim {
      case _ where !group.isBalanced: Bounds(0...Int(Int32.max))
      case .evenLoad: Bounds(problem.mean(of: group))
      case .largestLoad: Bounds(0...(ceiling ?? Int(Int32.max)))
      }
    }
    let loads = problem.groups.map { Bounds($0.load) }
    let numbers = problem.groups.map { Bounds($0.courses) }
    let loadWidth = Self.width(problem.groups.map { problem.total(of: $0) })
    let numberWidth = Self.width(problem.groups.map { problem.courses(of: $0) })
    self.loadWidth = loadWidth
    self.numberWidth = numberWidth
    loadCosts = Flat(
      zip(free, loads).flatMap { free, bounds in
        (0..<loadWidth).map { Self.cost(ofLoad: $0, free, bounds) }
      })
    numberCosts = Flat(
      numbers.flatMap { bounds in (0..<numberWidth).map { Self.cost(ofNumber: $0, bounds) } })
    self.free = Flat(free)
    self.loads = Flat(loads)
    self.numbers = Flat(numbers)
    movable = problem.items.indices.filter { problem.items[$0].allowed.count > 1 }
    order = graph.order
  }

  private struct Bounds: BitwiseCopyable {
    let low: Int
    let high: Int

    init(_ range: ClosedRange<Int>) {
      low = range.lowerBound
      high = range.upperBound
    }

    @inline(__always) func distance(_ number: Int) -> Int {
      max(low - number, number - high, 0)
    }
  }

  private static func width(_ mosts: [Int]) -> Int { min((mosts.max() ?? 0) + 1, mostWidth) }

  private static func cost(ofLoad load: Int, _ free: Bounds, _ bounds: Bounds) -> Int {
    let distance = free.distance(load)
    return min(distance * distance, mostSquare) + broken * min(bounds.distance(load), mostBroken)
  }

  private static func cost(ofNumber number: Int, _ bounds: Bounds) -> Int {
    broken * min(bounds.distance(number), mostBroken)
  }

  /// What a load costs in a period of a group.
  @inline(__always) func cost(ofLoad load: Int, in group: Int) -> Int {
    load < loadWidth
      ? loadCosts[group &* loadWidth &+ load] : Self.cost(ofLoad: load, free[group], loads[group])
  }

  /// What a number of courses costs in a period of a group.
  @inline(__always) func cost(ofNumber number: Int, in group: Int) -> Int {
    number < numberWidth
      ? numberCosts[group &* numberWidth &+ number] : Self.cost(ofNumber: number, numbers[group])
  }
}
