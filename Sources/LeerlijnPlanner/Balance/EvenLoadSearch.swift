/// Finds the least cost of an even load by trying all that could be less than what is known
/// (branch and bound), where the groups are small enough for a table of what the rest costs each.
struct EvenLoadSearch {
  private let problem: BalanceProblem
  private let windows: [PeriodSet]
  /// Items in the order in which they are placed: those of one group behind each other.
  private let order: [Int]
  private let groupsOfItem: [[Int]]
  /// Those that the order binds to each item and lie before it, with the distance.
  private let boundTo: [[(item: Int, distance: Int, isBefore: Bool)]]
  private var tables: [CompletionTable]

  private var places: [Int]
  private var loads: [UInt64]
  private var courses: [[Int]]
  private var placed: [Int]
  private var lower: [Int]
  private(set) var best: [Int]?
  private(set) var bestCost: Int
  private(set) var nodes = 0
  private var nodesLeft = 0

  /// - Parameter cost: what is known to be possible; only less is looked for.
  /// - Returns: nil where the groups are too large for it.
  init?(_ problem: BalanceProblem, graph: PrecedenceGraph, windows: [PeriodSet], below cost: Int) {
    self.problem = problem
    self.windows = windows
    bestCost = cost
    let order = Self.order(problem)
    self.order = order
    var rank = [Int](repeating: 0, count: problem.items.count)
    for (place, item) in order.enumerated() { rank[item] = place }
    var groupsOfItem = [[Int]](repeating: [], count: problem.items.count)
    for (index, group) in problem.groups.enumerated() {
      for item in group.items { groupsOfItem[item].append(index) }
    }
    self.groupsOfItem = groupsOfItem
    boundTo = problem.items.indices.map { item in
      graph.before[item].filter { rank[$0.item] < rank[item] }
        .map { ($0.item, $0.distance, true) }
        + graph.after[item].filter { rank[$0.item] < rank[item] }
        .map { ($0.item, $0.distance, false) }
    }
    // One group of each item counts its undesired periods.
    let counting = problem.items.indices.map { item in
      groupsOfItem[item].filter { problem.groups[$0].isBalanced }
        .max { problem.groups[$0].items.count < problem.groups[$1].items.count }
    }
    tables = []
    for (index, group) in problem.groups.enumerated() {
      let items = group.isBalanced ? group.items.sorted { rank[$0] < rank[$1] } : []
      guard
        let table = CompletionTable(
          items: items.map {
            CompletionTable.Item(
              weight: problem.items[$0].weight, allowed: windows[$0],
              undesired: counting[$0] == index ? problem.items[$0].undesired : .none,
              undesiredCost: problem.undesiredCost)
          },
          given: group.isBalanced
            ? group.givenLoad : [Int](repeating: 0, count: problem.periods),
          mean: group.isBalanced ? problem.mean(of: group) : 0...0)
      else { return nil }
      tables.append(table)
    }
    places = [Int](repeating: -1, count: problem.items.count)
    loads = tables.map(\.start)
    courses = problem.groups.map(\.givenCourses)
    placed = [Int](repeating: 0, count: problem.groups.count)
    lower = []
    for index in tables.indices { lower.append(tables[index].cost(after: 0, loads: loads[index])) }
  }

  /// What no placing can be less than, before anything is tried.
  var rootBound: Int { lower.reduce(0, +) }

  /// - Returns: whether all was tried, so that `bestCost` is the least.
  mutating func run(nodes limit: Int, isOver: () -> Bool) -> Bool {
    nodesLeft = limit
    return place(0, bound: rootBound, isOver: isOver)
  }

  private mutating func place(_ depth: Int, bound: Int, isOver: () -> Bool) -> Bool {
    guard bound < bestCost else { return true }
    guard depth < order.count else {
      if Placing(places).violations(of: problem).isEmpty {
        best = places
        bestCost = bound
      }
      return true
    }
    nodes += 1
    nodesLeft -= 1
    if nodesLeft < 0 || (nodes & 1023 == 0 && isOver()) { return false }
    let item = order[depth]
    for (period, newBound) in choices(item, bound: bound) where newBound < bestCost {
      let kept = put(item, in: period)
      let isWhole = place(depth + 1, bound: newBound, isOver: isOver)
      take(item, from: period, kept)
      if !isWhole { return false }
    }
    return true
  }

  /// The periods where it may lie, the cheapest first, and the bound there.
  private mutating func choices(_ item: Int, bound: Int) -> [(Int, Int)] {
    let weight = problem.items[item].weight
    let number = problem.items[item].courses
    var choices: [(Int, Int)] = []
    for period in windows[item] {
      let breaksOrder = boundTo[item].contains { other in
        other.isBefore
          ? places[other.item] + other.distance > period
          : period + other.distance > places[other.item]
      }
      if breaksOrder { continue }
      var newBound =
        bound + (problem.items[item].undesired.contains(period) ? problem.undesiredCost : 0)
      var isFull = false
      for group in groupsOfItem[item] {
        if courses[group][period] + number > problem.groups[group].courses.upperBound {
          isFull = true
          break
        }
        guard problem.groups[group].isBalanced else { continue }
        let loads = tables[group].adding(weight, to: period, of: loads[group])
        newBound += tables[group].cost(after: placed[group] + 1, loads: loads) - lower[group]
      }
      if !isFull, newBound < bestCost { choices.append((period, newBound)) }
    }
    return choices.sorted { $0.1 < $1.1 }
  }

  private mutating func put(_ item: Int, in period: Int) -> [(loads: UInt64, lower: Int)] {
    places[item] = period
    var kept: [(loads: UInt64, lower: Int)] = []
    for group in groupsOfItem[item] {
      kept.append((loads[group], lower[group]))
      courses[group][period] += problem.items[item].courses
      guard problem.groups[group].isBalanced else { continue }
      placed[group] += 1
      loads[group] = tables[group].adding(
        problem.items[item].weight, to: period, of: loads[group])
      lower[group] = tables[group].cost(after: placed[group], loads: loads[group])
    }
    return kept
  }

  private mutating func take(
    _ item: Int, from period: Int, _ kept: [(loads: UInt64, lower: Int)]
  ) {
    places[item] = -1
    for (group, old) in zip(groupsOfItem[item], kept) {
      (loads[group], lower[group]) = (old.loads, old.lower)
      courses[group][period] -= problem.items[item].courses
      if problem.groups[group].isBalanced { placed[group] -= 1 }
    }
  }

  /// Items of groups that share much behind each other.
  private static func order(_ problem: BalanceProblem) -> [Int] {
    var order: [Int] = []
    var isIn = [Bool](repeating: false, count: problem.items.count)
    var rest = Set(problem.groups.indices.filter { problem.groups[$0].isBalanced })
    while let next = rest.min(by: { left, right in
      key(problem.groups[left], isIn, left) < key(problem.groups[right], isIn, right)
    }) {
      rest.remove(next)
      for item in problem.groups[next].items.sorted(by: {
        (problem.items[$0].weight, $1) > (problem.items[$1].weight, $0)
      }) where !isIn[item] {
        isIn[item] = true
        order.append(item)
      }
    }
    return order + problem.items.indices.filter { !isIn[$0] }
  }

  /// Few new items first, and of those many that lie already.
  private static func key(
    _ group: BalanceProblem.Group, _ isIn: [Bool], _ index: Int
  ) -> (Int, Int, Int) {
    let new = group.items.count { !isIn[$0] }
    return (new == 0 ? -1 : (new == group.items.count ? 1000 : 0) + new, -group.items.count, index)
  }
}
