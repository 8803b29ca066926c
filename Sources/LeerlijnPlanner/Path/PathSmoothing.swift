/// Evens out a path without finishing it later, then draws it near to the periods the edition has: by
/// moving one unit or letting two change places, while that is better.
///
/// - Measure: the sum over periods of the square of the load, then the sum of the periods between each
///   start and the one the edition has.
/// - Source: resource levelling by shifts, Burgess and Killebrew, "Variation in activity level on a
///   cyclical arrow diagram" (1962).
struct PathSmoothing {
  private static let mostRounds = 40

  private let problem: PathProblem
  private let finish: Int
  private var path: PlacedPath
  private var loads: [Int]
  /// Units whose entry, and goals whose condition, speak of a unit; units that have it as corequisite.
  private var entriesOf: [[Int]]
  private var goalsOf: [[Int]]
  private var tiedTo: [[Int]]
  private let starts: [UInt64]

  /// - Parameter path: one that breaks nothing.
  init(_ problem: PathProblem, _ path: PlacedPath) {
    self.problem = problem
    self.path = path
    finish = path.finish(in: problem)
    loads = path.loads(in: problem)
    entriesOf = [[Int]](repeating: [], count: problem.units.count)
    (goalsOf, tiedTo) = (entriesOf, entriesOf)
    for (index, unit) in problem.units.enumerated() {
      for other in Set(unit.entry.units) { entriesOf[other].append(index) }
      for other in Set(unit.corequisites) { tiedTo[other].append(index) }
    }
    for (index, goal) in problem.goals.enumerated() {
      for unit in Set(goal.condition.units) { goalsOf[unit].append(index) }
    }
    starts = problem.units.map { PeriodSet($0.options.map(\.start)).bits }
  }

  func smoothed(isOver: () -> Bool) -> PlacedPath {
    var run = self
    run.leaveUnasked()
    for _ in 0..<Self.mostRounds {
      var isBetter = false
      for unit in problem.units.indices where run.path.choices[unit] != nil {
        if isOver() { return run.path }
        if run.move(unit) { isBetter = true }
        if run.exchange(unit) { isBetter = true }
      }
      if !isBetter { break }
    }
    return run.path
  }

  /// Takes no elective that nothing asks for, nor those that only ask for one another.
  private mutating func leaveUnasked() {
    for unit in problem.units.indices.reversed() where isElective(unit) {
      var left = [unit]
      var index = 0
      while index < left.count {
        left += tiedTo[left[index]].filter { path.choices[$0] != nil && !left.contains($0) }
        index += 1
      }
      guard left.allSatisfy(isElective) else { continue }
      var fewer = path
      for other in left { fewer.choices[other] = nil }
      if fewer.violations(of: problem).isEmpty { path = fewer }
    }
    loads = path.loads(in: problem)
  }

  private func isElective(_ unit: Int) -> Bool {
    path.choices[unit] != nil && !problem.units[unit].isRequired
  }

  private mutating func move(_ unit: Int) -> Bool {
    var isBetter = false
    for choice in problem.units[unit].options.indices where choice != path.choices[unit] {
      if accepts([(unit, choice)]) { isBetter = true }
    }
    return isBetter
  }

  private mutating func exchange(_ unit: Int) -> Bool {
    var isBetter = false
    for other in (unit + 1)..<max(problem.units.count, unit + 1) {
      guard let mine = path.option(of: unit, in: problem)?.start,
        let theirs = path.option(of: other, in: problem)?.start, mine != theirs,
        starts[unit] >> UInt64(theirs) & 1 == 1, starts[other] >> UInt64(mine) & 1 == 1,
        let here = problem.units[unit].options.firstIndex(where: { $0.start == theirs }),
        let there = problem.units[other].options.firstIndex(where: { $0.start == mine })
      else { continue }
      if accepts([(unit, here), (other, there)]) { isBetter = true }
    }
    return isBetter
  }

  /// Makes some choices where that is better and breaks nothing.
  private mutating func accepts(_ changes: [(unit: Int, choice: Int)]) -> Bool {
    guard changes.allSatisfy({ problem.units[$0.unit].options[$0.choice].end <= finish }) else {
      return false
    }
    let old = changes.map { (unit: $0.unit, choice: path.choices[$0.unit]) }
    var change = (evenness: 0, nearness: 0)
    for (unit, _) in changes { add(unit, -1, &change) }
    for (unit, choice) in changes {
      path.choices[unit] = choice
      add(unit, 1, &change)
    }
    if change < (0, 0), changes.allSatisfy({ isSound($0.unit) }) { return true }
    for (unit, _) in changes { add(unit, -1, &change) }
    for (unit, choice) in old {
      path.choices[unit] = choice
      add(unit, 1, &change)
    }
    return false
  }

  /// Adds a unit to the loads, or takes it from there, and counts what that comes to.
  private mutating func add(
    _ unit: Int, _ sign: Int, _ change: inout (evenness: Int, nearness: Int)
  ) {
    guard let option = path.option(of: unit, in: problem) else { return }
    for (step, load) in option.loads.enumerated() {
      let period = option.start + step
      change.evenness -= loads[period] * loads[period]
      loads[period] += sign * load
      change.evenness += loads[period] * loads[period]
    }
    if let nominal = problem.units[unit].nominal {
      change.nearness += sign * abs(option.start - nominal)
    }
  }

  /// Whether nothing that a unit has to do with is broken.
  private func isSound(_ unit: Int) -> Bool {
    guard let option = path.option(of: unit, in: problem) else { return false }
    for (step, load) in option.loads.enumerated() where load > 0 {
      guard loads[option.start + step] <= problem.capacity[option.start + step] else {
        return false
      }
    }
    return isEntered(unit) && entriesOf[unit].allSatisfy(isEntered)
      && problem.units[unit].corequisites.allSatisfy { begins($0, noLaterThan: unit) }
      && tiedTo[unit].allSatisfy { path.choices[$0] == nil || begins(unit, noLaterThan: $0) }
      && goalsOf[unit].allSatisfy { index in
        let goal = problem.goals[index]
        return goal.condition.holds { isDone($0, by: goal.by ?? problem.periods) }
      }
  }

  private func isDone(_ unit: Int, by period: Int) -> Bool {
    path.option(of: unit, in: problem).map { $0.end <= period } ?? false
  }

  private func isEntered(_ unit: Int) -> Bool {
    guard let option = path.option(of: unit, in: problem) else { return true }
    return problem.units[unit].entry.holds { isDone($0, by: option.start - 1) }
  }

  private func begins(_ unit: Int, noLaterThan other: Int) -> Bool {
    guard let mine = path.option(of: unit, in: problem),
      let theirs = path.option(of: other, in: problem)
    else { return false }
    return mine.start <= theirs.start
  }
}
