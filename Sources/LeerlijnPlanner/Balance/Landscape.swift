/// A problem as the walk over placings sees it: what each load and number of courses of a cell (a
/// period of a group) costs, and who is touched by whom.
///
/// The order of items, and where they may lie, is never broken on the way; the bounds of loads and
/// numbers may be. So a cost is two numbers in one: by how many units bounds are broken in the
/// upper half, and what the aim counts in the lower. Sums and differences hold for both at once,
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
  /// Cost by group and load, and by group and number of courses.
  let loadCost: Flat<Int>
  let loadWidth: Int
  let courseCost: Flat<Int>
  let courseWidth: Int
  /// Items that can lie in more than one period.
  let movable: [Int]
  let order: [Int]

  /// One unit by which a bound is broken.
  static let broken = 1 << 32
  /// How much a step may cost more for each unit by which it breaks bounds less.
  static let penalty = 40

  /// One number for a change, in which a broken bound weighs `penalty`.
  @inline(__always) static func weigh(_ change: Int) -> Int {
    let units = (change + broken / 2) >> 32
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
    loadWidth = (problem.groups.map { problem.total(of: $0) }.max() ?? 0) + 1
    loadCost = Flat(Self.loadCosts(problem, width: loadWidth, ceiling: ceiling))
    courseWidth = (problem.groups.map { problem.courses(of: $0) }.max() ?? 0) + 1
    courseCost = Flat(
      problem.groups.flatMap { [courseWidth] group in
        (0..<courseWidth).map { Self.broken * Self.distance($0, to: group.courses) }
      })
    movable = problem.items.indices.filter { problem.items[$0].allowed.count > 1 }
    order = graph.order
  }

  private static func loadCosts(
    _ problem: BalanceProblem, width: Int, ceiling: Int?
  ) -> [Int] {
    problem.groups.flatMap { group in
      let free =
        switch problem.aim {
        case _ where !group.isBalanced: 0...Int.max
        case .evenLoad: problem.mean(of: group)
        case .largestLoad: 0...(ceiling ?? .max)
        }
      return (0..<width).map { load in
        let distance = Self.distance(load, to: free)
        return min(distance * distance, 1 << 20) + broken * Self.distance(load, to: group.load)
      }
    }
  }

  private static func distance(_ number: Int, to range: ClosedRange<Int>) -> Int {
    max(range.lowerBound - number, number - range.upperBound, 0)
  }
}
