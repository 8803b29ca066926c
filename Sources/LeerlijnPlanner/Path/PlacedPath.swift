/// Which option of each unit is taken, and what is wrong with that: told from the problem alone, with
/// nothing of what a search keeps.
package struct PlacedPath: Hashable, Sendable {
  package enum Violation: Hashable, Sendable {
    case untaken(unit: Int)
    case entry(unit: Int)
    case corequisite(unit: Int, of: Int)
    case load(period: Int, load: Int)
    case goal(Int)
  }

  /// Per unit an index into its options; nil for one that is not taken.
  package var choices: [Int?]

  package init(_ choices: [Int?]) { self.choices = choices }

  package func option(of unit: Int, in problem: PathProblem) -> PathProblem.Option? {
    choices[unit].map { problem.units[unit].options[$0] }
  }

  /// The last period in which something is taken; -1 where nothing is.
  package func finish(in problem: PathProblem) -> Int {
    problem.units.indices.compactMap { option(of: $0, in: problem)?.end }.max() ?? -1
  }

  package func loads(in problem: PathProblem) -> [Int] {
    var loads = [Int](repeating: 0, count: problem.periods)
    for unit in problem.units.indices {
      guard let option = option(of: unit, in: problem) else { continue }
      for (step, load) in option.loads.enumerated() { loads[option.start + step] += load }
    }
    return loads
  }

  /// All that is wrong; none when it may be shown.
  package func violations(of problem: PathProblem) -> [Violation] {
    var found: [Violation] = []
    func isDone(_ unit: Int, before period: Int) -> Bool {
      option(of: unit, in: problem).map { $0.end < period } ?? false
    }
    for (index, unit) in problem.units.enumerated() {
      guard let option = option(of: index, in: problem) else {
        if unit.isRequired { found.append(.untaken(unit: index)) }
        continue
      }
      if !unit.entry.holds({ isDone($0, before: option.start) }) {
        found.append(.entry(unit: index))
      }
      for other in unit.corequisites {
        let start = self.option(of: other, in: problem)?.start ?? .max
        if start > option.start { found.append(.corequisite(unit: other, of: index)) }
      }
    }
    for (period, load) in loads(in: problem).enumerated() where load > problem.capacity[period] {
      found.append(.load(period: period, load: load))
    }
    for (index, goal) in problem.goals.enumerated() {
      let end = goal.by ?? problem.periods
      if !goal.condition.holds({ isDone($0, before: end + 1) }) { found.append(.goal(index)) }
    }
    return found
  }
}
