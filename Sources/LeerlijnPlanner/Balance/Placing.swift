/// Where each item lies, and what is wrong with it and what it is worth: counted from the
/// problem alone, with nothing of what a search keeps.
package struct Placing: Sendable {
  package enum Violation: Hashable, Sendable {
    case unplaced(item: Int)
    case notAllowed(item: Int, period: Int)
    case order(BalanceProblem.Precedence)
    case load(group: Int, period: Int, load: Int)
    case courses(group: Int, period: Int, courses: Int)
  }

  /// The period of each item, in their order.
  package var periods: [Int]

  package init(_ periods: [Int]) { self.periods = periods }

  package func load(of group: BalanceProblem.Group, in problem: BalanceProblem) -> [Int] {
    group.items.reduce(into: group.givenLoad) { $0[periods[$1]] += problem.items[$1].weight }
  }

  package func courses(of group: BalanceProblem.Group, in problem: BalanceProblem) -> [Int] {
    group.items.reduce(into: group.givenCourses) { $0[periods[$1]] += problem.items[$1].courses }
  }

  /// All that is wrong; none when it may be shown.
  package func violations(of problem: BalanceProblem) -> [Violation] {
    var found: [Violation] = []
    for (item, period) in periods.enumerated() {
      if !(0..<problem.periods).contains(period) {
        found.append(.unplaced(item: item))
      } else if !problem.items[item].allowed.contains(period) {
        found.append(.notAllowed(item: item, period: period))
      }
    }
    guard periods.count == problem.items.count, found.isEmpty else { return found }
    found += problem.precedences.filter { periods[$0.before] + $0.distance > periods[$0.after] }
      .map(Violation.order)
    for (index, group) in problem.groups.enumerated() {
      for (period, load) in load(of: group, in: problem).enumerated()
      where !group.load.contains(load) {
        found.append(.load(group: index, period: period, load: load))
      }
      for (period, courses) in courses(of: group, in: problem).enumerated()
      where !group.courses.contains(courses) {
        found.append(.courses(group: index, period: period, courses: courses))
      }
    }
    return found
  }

  /// What it is worth by the aim of the problem: the less, the better.
  package func value(in problem: BalanceProblem) -> Int {
    switch problem.aim {
    case .largestLoad:
      problem.groups.filter(\.isBalanced).flatMap { load(of: $0, in: problem) }.max() ?? 0
    case .evenLoad:
      problem.groups.filter(\.isBalanced).reduce(undesired(in: problem)) { sum, group in
        let mean = problem.mean(of: group)
        return load(of: group, in: problem).reduce(sum) { sum, load in
          let distance = max(mean.lowerBound - load, load - mean.upperBound, 0)
          return sum + distance * distance
        }
      }
    }
  }

  private func undesired(in problem: BalanceProblem) -> Int {
    zip(problem.items, periods).count { $0.undesired.contains($1) } * problem.undesiredCost
  }
}
