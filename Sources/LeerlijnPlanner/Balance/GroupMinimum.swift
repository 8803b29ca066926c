/// The least that one group can cost when nothing binds it but its own numbers of courses and
/// loads: a bound for the whole, since groups share courses and order only adds to it.
///
/// Periods are filled one after another out of what is left of each kind of course (those of one
/// weight are alike), within a budget that grows until something fits it.
struct GroupMinimum {
  private struct Kind: Hashable {
    var weight: Int
    var courses: Int
  }

  private struct State: Hashable {
    var period: Int
    var left: [UInt16]
  }

  private let group: BalanceProblem.Group
  /// Load and number of courses that are there, of each period that one of its items can reach.
  private let given: [(load: Int, courses: Int)]
  private let mean: ClosedRange<Int>
  private let kinds: [Kind]
  private let numbers: [UInt16]
  /// Whether periods are alike, so that the first of the heaviest that are left may be taken to
  /// lie in the next one.
  private let isSymmetric: Bool
  private var known: [State: (cost: Int?, budget: Int)] = [:]
  /// Ways to fill a period that were looked at.
  private var steps = 0

  /// After as many the bound is what was reached: far more than a programme takes.
  private static let mostSteps = 3_000_000

  init(_ group: BalanceProblem.Group, in problem: BalanceProblem) {
    self.group = group
    let reached = group.items.reduce(PeriodSet.none) { $0.union(problem.items[$1].allowed) }
    given = reached.map { (group.givenLoad[$0], group.givenCourses[$0]) }
    mean = problem.mean(of: group)
    var count: [Kind: UInt16] = [:]
    for item in group.items {
      let kind = Kind(weight: problem.items[item].weight, courses: problem.items[item].courses)
      count[kind, default: 0] += 1
    }
    kinds = count.keys.sorted { ($0.weight, $0.courses) > ($1.weight, $1.courses) }
    numbers = kinds.map { count[$0] ?? 0 }
    let first = given.first ?? (0, 0)
    isSymmetric = given.allSatisfy { $0 == first }
  }

  /// - Returns: the least cost, or as much of it as could be shown.
  mutating func bound() -> Int {
    guard group.items.count <= UInt16.max else { return 0 }
    var budget = 0
    var refuted = -1
    while steps < Self.mostSteps {
      known.removeAll(keepingCapacity: true)
      let cost = least(State(period: 0, left: numbers), within: budget)
      guard steps < Self.mostSteps else { break }
      if let cost { return cost }
      refuted = budget
      budget = budget < 8 ? budget + 1 : budget + budget / 4
      // Nothing fits the bounds of the group, whatever it may cost.
      if budget > 1 << 40 { break }
    }
    return refuted + 1
  }

  /// The least cost of filling what is left, where it is within the budget.
  private mutating func least(_ state: State, within budget: Int) -> Int? {
    if state.period == given.count { return state.left.allSatisfy { $0 == 0 } ? 0 : nil }
    if let (cost, tried) = known[state] {
      if let cost { return cost <= budget ? cost : nil }
      if budget <= tried { return nil }
    }
    var best: Int?
    var rest = state.left
    fill(
      kind: 0, load: given[state.period].load, courses: given[state.period].courses,
      &rest, state, &best, budget)
    known[state] = (best, budget)
    return best
  }

  private mutating func fill(
    kind: Int, load: Int, courses: Int, _ rest: inout [UInt16], _ state: State,
    _ best: inout Int?, _ budget: Int
  ) {
    let room = min(budget, best.map { $0 - 1 } ?? budget)
    steps += 1
    guard room >= 0, steps < Self.mostSteps else { return }
    if kind == kinds.count {
      guard group.courses.contains(courses), group.load.contains(load) else { return }
      let cost = squaredDistance(load)
      guard cost <= room,
        let after = least(State(period: state.period + 1, left: rest), within: room - cost)
      else { return }
      best = cost + after
      return
    }
    let available = Int(state.left[kind])
    let mustTake =
      isSymmetric && available > 0 && state.left[..<kind].allSatisfy { $0 == 0 } ? 1 : 0
    var number = mustTake
    while number <= available {
      let newLoad = load + number * kinds[kind].weight
      let newCourses = courses + number * kinds[kind].courses
      if newCourses > group.courses.upperBound || newLoad > group.load.upperBound
        || (newLoad > mean.upperBound && squaredDistance(newLoad) > room)
      {
        break
      }
      rest[kind] = state.left[kind] - UInt16(number)
      fill(
        kind: kind + 1, load: newLoad, courses: newCourses, &rest, state, &best, budget)
      number += 1
    }
    rest[kind] = state.left[kind]
  }

  private func squaredDistance(_ load: Int) -> Int {
    let distance = max(mean.lowerBound - load, load - mean.upperBound, 0)
    return distance * distance
  }
}
