extension PathNetwork {
  /// Per unit the one before it that may stand in its place everywhere; -1 where there is none. Of such
  /// units the earlier one need not begin later, as else they change places.
  ///
  /// - Source: symmetry breaking by an order of interchangeable variables, Walsh, "General symmetry
  ///   breaking constraints" (2006).
  func twins() -> [Int] {
    struct Likeness: Hashable {
      var options: [PathProblem.Option]
      var isRequired: Bool
      var conjunction: [Int]?
      var askedBy: [Int]
    }
    var asking = [[Int]](repeating: [], count: count)
    for (index, entry) in entries.enumerated() {
      for unit in Set(entry.units) { asking[unit].append(index) }
    }
    for (index, goal) in problem.goals.enumerated() {
      for unit in Set(goal.condition.units) { asking[unit].append(count + index) }
    }
    let tied = Set(problem.units.flatMap(\.corequisites))
    var latest: [Likeness: [Int]] = [:]
    var twins = [Int](repeating: -1, count: count)
    for (index, unit) in problem.units.enumerated()
    where !tied.contains(index) && unit.corequisites.isEmpty {
      let likeness = Likeness(
        options: unit.options, isRequired: unit.isRequired, conjunction: conjunctions[index],
        askedBy: asking[index])
      let twin = latest[likeness, default: []].first { areTwins($0, index, asking[index]) }
      twins[index] = twin ?? -1
      latest[likeness, default: []].removeAll { $0 == twin }
      latest[likeness, default: []].append(index)
    }
    return twins
  }

  /// Whether nothing changes when two units, asked for by the same, change places.
  private func areTwins(_ one: Int, _ other: Int, _ asking: [Int]) -> Bool {
    guard
      conjunctions[one] != nil
        || entries[one].exchanging(one, one) == entries[other].exchanging(one, one)
    else { return false }
    return asking.allSatisfy { index in
      guard index >= count || conjunctions[index] == nil else { return true }
      let condition = index < count ? entries[index] : problem.goals[index - count].condition
      return condition.exchanging(one, other) == condition.exchanging(one, one)
    }
  }
}
