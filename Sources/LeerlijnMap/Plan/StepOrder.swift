import LeerlijnModel

/// The steps in which a programme without years and periods can be taken, by what must come first
/// (Dutch: *volgorde op ingangseisen*).
struct StepOrder: Sendable {
  /// By course, from 0; what hangs on nothing, before it or beside it, has no step.
  private let steps: [String: Int]
  /// What each course needs first, in its own programme.
  let needs: [String: [String]]
  let count: Int

  private static let most = 40

  /// - Returns: nil where years, periods or days tell the order, and where there is nothing to order.
  init?(_ programme: Programme, _ prerequisites: Prerequisites) {
    guard programme.placements.isEmpty,
      programme.courses.allSatisfy({ $0.year == nil && $0.periods.isEmpty })
    else { return nil }
    let names = programme.courses.map(\.id.text)
    let own = Set(names)
    var needs: [String: [String]] = [:]
    for name in names {
      let needed = (prerequisites.steps[name] ?? []).map(\.needed)
      needs[name] = Array(Set(needed.filter { $0 != name && own.contains($0) })).sorted()
    }
    let steps = StepOrder.steps(names, needs)
    let count = (steps.values.max() ?? 0) + 1
    guard (2...StepOrder.most).contains(count) else { return nil }
    var tied = Set(needs.values.joined())
    for name in names {
      let alongside = (prerequisites.units[name]?.alongside ?? []).filter(own.contains)
      if !alongside.isEmpty || needs[name]?.isEmpty == false { tied.insert(name) }
      tied.formUnion(alongside)
    }
    self.steps = steps.filter { tied.contains($0.key) }
    self.needs = needs
    self.count = count
  }

  func step(of course: String) -> Int? { steps[course] }

  /// The longest chain before each; what goes round in a circle begins at the front.
  private static func steps(_ names: [String], _ needs: [String: [String]]) -> [String: Int] {
    var open = needs.mapValues(\.count)
    var neededBy: [String: [String]] = [:]
    for name in names {
      for needed in needs[name] ?? [] { neededBy[needed, default: []].append(name) }
    }
    var steps = Dictionary(names.map { ($0, 0) }) { first, _ in first }
    var ready = names.filter { open[$0] == 0 }
    while let name = ready.popLast() {
      for next in neededBy[name] ?? [] {
        steps[next] = max(steps[next] ?? 0, (steps[name] ?? 0) + 1)
        open[next, default: 0] -= 1
        if open[next] == 0 { ready.append(next) }
      }
    }
    return steps
  }
}

extension StepOrder {
  /// The rows in which courses stand beside what they need, so that few edges cross: each row has
  /// at most one of a step.
  func rows(of units: [Int], in plan: LinePlan) -> [[Int]] {
    var columns = [[Int]](repeating: [], count: count)
    for unit in units {
      if let step = step(of: plan.units[unit].id) { columns[step].append(unit) }
    }
    let index = Dictionary(units.map { (plan.units[$0].id, $0) }) { first, _ in first }
    var needed: [Int: [Int]] = [:]
    var neededBy: [Int: [Int]] = [:]
    for unit in units {
      for other in (needs[plan.units[unit].id] ?? []).compactMap({ index[$0] }) {
        needed[unit, default: []].append(other)
        neededBy[other, default: []].append(unit)
      }
    }
    var row: [Int: Int] = [:]
    for column in columns { StepOrder.number(column, &row) }
    // Back and forth a few times: each course goes to the middle of its neighbours.
    for _ in 0..<4 {
      for step in columns.indices.reversed() { StepOrder.sort(&columns[step], neededBy, &row) }
      for step in columns.indices { StepOrder.sort(&columns[step], needed, &row) }
    }
    let depth = columns.map(\.count).max() ?? 0
    return (0..<depth).map { row in columns.compactMap { $0.count > row ? $0[row] : nil } }
  }

  /// - Parameter row: where each unit stands, kept up.
  private static func sort(
    _ column: inout [Int], _ neighbours: [Int: [Int]], _ row: inout [Int: Int]
  ) {
    let middles = column.map { unit -> (middle: Int, place: Int, unit: Int) in
      let rows = (neighbours[unit] ?? []).compactMap { row[$0] }
      let place = row[unit] ?? 0
      return (
        rows.isEmpty ? place * 1000 : rows.reduce(0, +) * 1000 / rows.count, place, unit
      )
    }
    column = middles.sorted { ($0.middle, $0.place) < ($1.middle, $1.place) }.map(\.unit)
    number(column, &row)
  }

  private static func number(_ column: [Int], _ row: inout [Int: Int]) {
    for (place, unit) in column.enumerated() { row[unit] = place }
  }
}
