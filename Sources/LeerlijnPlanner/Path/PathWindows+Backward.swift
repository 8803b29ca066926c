extension PathWindows {
  /// Marks what the goals, and the entries of what is taken, cannot do without.
  mutating func seeNecessary() -> Bool {
    for (relaxed, goal) in zip(network.relaxedGoals, network.problem.goals) {
      let end = min(goal.by ?? finish, finish)
      for unit in relaxed.necessary({ canBeDone($0, by: end) }) {
        force(unit)
        if end < lastEnd[unit] {
          lastEnd[unit] = end
          hasChanged = true
        }
      }
    }
    for unit in 0..<network.count
    where network.conjunctions[unit] == nil && first[unit] < network.periods {
      let end = lastStart[unit] - 1
      let necessary = network.relaxedEntries[unit].necessary { canBeDone($0, by: end) }
      if necessary != before[unit] {
        before[unit] = necessary
        hasChanged = true
      }
    }
    var rest = (0..<network.count).filter { isForced[$0] }
    while let unit = rest.popLast() {
      for other in before[unit] + network.corequisites[unit] where !isForced[other] {
        force(other)
        rest.append(other)
      }
    }
    return (0..<network.count).allSatisfy { !isForced[$0] || first[$0] < network.periods }
  }

  private mutating func force(_ unit: Int) {
    guard !isForced[unit] else { return }
    isForced[unit] = true
    hasChanged = true
  }

  /// What must be done for another to begin is done before it, with room for all between.
  mutating func pushBack() -> Bool {
    let order = (0..<network.count).filter { isForced[$0] }.sorted { first[$0] > first[$1] }
    var followers = [UnitSet](repeating: UnitSet(network.count), count: network.count)
    for unit in order {
      let end = min(lastEnd[unit], lastBefore(followers[unit]))
      guard narrow(unit, end: end) else { return false }
      for other in before[unit] {
        followers[other].insert(unit)
        followers[other].formUnion(followers[unit])
        limit(other, end: lastStart[unit] - 1, start: lastStart[unit] - 1)
      }
      for other in network.corequisites[unit] {
        limit(other, end: lastEnd[other], start: lastStart[unit])
      }
    }
    return true
  }

  private mutating func limit(_ unit: Int, end: Int, start: Int) {
    guard end < lastEnd[unit] || start < lastStart[unit] else { return }
    lastEnd[unit] = min(lastEnd[unit], end)
    lastStart[unit] = min(lastStart[unit], start)
    hasChanged = true
  }

  /// Ends a window where its last options do.
  private mutating func narrow(_ unit: Int, end: Int) -> Bool {
    var (latest, latestEnd) = (-1, -1)
    for option in network.rows[unit]
    where isUsable(option, of: unit) && network.ends[option] <= end {
      latest = max(latest, network.starts[option])
      latestEnd = max(latestEnd, network.ends[option])
    }
    guard latest >= 0 else { return false }
    limit(unit, end: latestEnd, start: latest)
    return true
  }
}
