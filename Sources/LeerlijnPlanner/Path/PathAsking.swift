/// Which conditions ask for load before something, and which speak of electives.
struct PathAsking {
  /// Of each unit that is taken in any case the load its entry asks for, where that may be that of several
  /// of which it does not tell which.
  let entries: [LeastLoad?]
  /// Load that goals ask for at the end of a period.
  let deadlines: [(by: Int, asked: LeastLoad)]
  /// Units that may be left.
  let electives: [Int]
  /// Units that are taken in any case, and goals, that speak of these.
  let units: [Int]
  let goals: [Int]

  init(_ windows: PathWindows) {
    let network = windows.network
    entries = (0..<network.count).map { unit in
      guard windows.isForced[unit], network.relaxedEntries[unit].asksSeveral else { return nil }
      return LeastLoad(network.relaxedEntries[unit]) { windows.least($0) }
    }
    deadlines = zip(network.problem.goals, network.relaxedGoals).compactMap { goal, relaxed in
      goal.by.map { ($0, LeastLoad(relaxed) { windows.least($0) }) }
    }
    electives = (0..<network.count).filter { !windows.isForced[$0] }
    units = (0..<network.count).filter { unit in
      windows.isForced[unit]
        && network.entries[unit].units.contains { !windows.isForced[$0] }
    }
    goals = network.goals.indices.filter { goal in
      network.goals[goal].units.contains { !windows.isForced[$0] }
    }
  }
}
