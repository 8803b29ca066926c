@testable import LeerlijnPlanner

/// A problem of a few items, at random.
struct RandomProblem {
  private var random: RandomSource

  init(seed: UInt64) { random = RandomSource(seed: seed) }

  private mutating func draw(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func problem(
    _ aim: BalanceProblem.Aim, periods: ClosedRange<Int> = 1...4, items: ClosedRange<Int> = 1...6
  ) -> BalanceProblem {
    let periods = draw(periods)
    let count = draw(items)
    let every = PeriodSet(before: periods)
    let items = (0..<count).map { _ in
      let some = PeriodSet((0..<periods).filter { _ in draw(0...3) > 0 })
      return BalanceProblem.Item(
        weight: draw(0...9), courses: draw(0...5) == 0 ? 2 : 1,
        allowed: draw(0...2) == 0 && !some.isEmpty ? some : every,
        undesired: draw(0...2) == 0
          ? PeriodSet((0..<periods).filter { _ in draw(0...1) == 0 }) : .none)
    }
    var precedences: [BalanceProblem.Precedence] = []
    for after in 0..<count {
      for before in 0..<after where draw(0...4) == 0 {
        precedences.append(
          BalanceProblem.Precedence(before, after, distance: draw(0...3) == 0 ? 0 : 1))
      }
    }
    let groups = (0..<draw(1...3)).map { _ -> BalanceProblem.Group in
      let isGiven = draw(0...2) == 0
      let least = draw(0...4) == 0 ? draw(0...4) : 0
      let leastCourses = draw(0...4) == 0 ? 1 : 0
      return BalanceProblem.Group(
        items: (0..<count).filter { _ in draw(0...3) > 0 },
        givenLoad: (0..<periods).map { _ in isGiven ? draw(0...6) : 0 },
        givenCourses: (0..<periods).map { _ in isGiven ? draw(0...1) : 0 },
        load: least...(draw(0...2) == 0 ? max(least, draw(6...16)) : 200),
        courses: leastCourses...(draw(0...2) == 0 ? max(leastCourses, draw(1...4)) : 20))
    }
    var problem = BalanceProblem(
      periods: periods, items: items, precedences: precedences, groups: groups, aim: aim)
    if draw(0...3) == 0 { problem.undesiredCost = 100 }
    if count > 1, draw(0...3) == 0 { problem.groups.append(problem.apart(0, count - 1)) }
    return problem
  }
}

extension BalanceProblem {
  /// The least value of all placings that break nothing; nil where each breaks something.
  var leastValue: Int? {
    var least: Int?
    var places = [Int](repeating: 0, count: items.count)
    while true {
      let placing = Placing(places)
      if placing.violations(of: self).isEmpty {
        least = min(least ?? .max, placing.value(in: self))
      }
      guard let next = places.firstIndex(where: { $0 + 1 < periods }) else { return least }
      for item in 0..<next { places[item] = 0 }
      places[next] += 1
    }
  }
}
