extension PathWindows {
  /// Everything as soon as its entry may hold, without regard to capacity but for what must come
  /// before it: for conditions that more never harms no path is sooner anywhere.
  mutating func pullForward() -> Bool {
    var run = ForwardRun(self)
    for period in 0..<max(finish + 1, 0) { run.enter(period, windows: &self) }
    for unit in 0..<network.count where !run.isReached[unit] {
      if isForced[unit] { return false }
      first[unit] = network.periods
    }
    return zip(network.relaxedGoals, network.problem.goals).allSatisfy { relaxed, goal in
      let end = min(goal.by ?? finish, finish)
      return relaxed.holds { canBeDone($0, by: end) } && firstAfter(relaxed) <= end + 1
    }
  }
}

/// One run through the periods with everything as soon as it can be.
private struct ForwardRun {
  private(set) var isReached: [Bool]
  private var isDone: [Bool]
  private var missing: [Int]
  /// The first period its entry and what must come before it allow; nil while it may not begin.
  private var opening: [Int?]
  private var waiting: [Int] = []
  private var unread: [Int]
  private var doneBefore: [[Int]]
  private var ancestors: [UnitSet]

  init(_ windows: PathWindows) {
    let network = windows.network
    isReached = [Bool](repeating: false, count: network.count)
    isDone = isReached
    missing = network.conjunctions.map { $0?.count ?? -1 }
    opening = [Int?](repeating: nil, count: network.count)
    unread = (0..<network.count).filter { network.conjunctions[$0] == nil }
    doneBefore = [[Int]](repeating: [], count: network.periods + 1)
    ancestors = [UnitSet](repeating: UnitSet(network.count), count: network.count)
  }

  mutating func enter(_ period: Int, windows: inout PathWindows) {
    let network = windows.network
    if period == 0 {
      for unit in 0..<network.count where missing[unit] == 0 { open(unit, period, windows) }
    }
    for unit in doneBefore[period] {
      isDone[unit] = true
      for other in network.dependents[unit] {
        missing[other] -= 1
        if missing[other] == 0 { open(other, period, windows) }
      }
    }
    if period == 0 || !doneBefore[period].isEmpty {
      let opened = unread.filter { network.relaxedEntries[$0].holds { isDone[$0] } }
      for unit in opened { open(unit, period, windows) }
      if !opened.isEmpty { unread.removeAll { opening[$0] != nil } }
    }
    for unit in startable(period, windows) { reach(unit, period, &windows) }
    waiting.removeAll { isReached[$0] }
  }

  private mutating func open(_ unit: Int, _ period: Int, _ windows: PathWindows) {
    for other in windows.before[unit] {
      ancestors[unit].insert(other)
      ancestors[unit].formUnion(ancestors[other])
    }
    opening[unit] = max(period, windows.firstAfter(ancestors[unit]))
    if windows.network.conjunctions[unit] == nil {
      let after = windows.firstAfter(windows.network.relaxedEntries[unit])
      opening[unit] = max(opening[unit] ?? 0, after)
    }
    waiting.append(unit)
  }

  /// Those that may begin in a period, with all that must begin no later.
  private func startable(_ period: Int, _ windows: PathWindows) -> [Int] {
    let network = windows.network
    var units = waiting.filter { unit in
      opening[unit] ?? .max <= period
        && network.rows[unit].contains {
          network.starts[$0] == period && windows.isUsable($0, of: unit)
        }
    }
    while true {
      let kept = units.filter { unit in
        network.corequisites[unit].allSatisfy { isReached[$0] || units.contains($0) }
      }
      if kept.count == units.count { return units }
      units = kept
    }
  }

  private mutating func reach(_ unit: Int, _ period: Int, _ windows: inout PathWindows) {
    isReached[unit] = true
    if windows.first[unit] != period {
      windows.first[unit] = period
      windows.hasChanged = true
    }
    let network = windows.network
    var soonest = Int.max
    for option in network.rows[unit] where windows.isUsable(option, of: unit) {
      soonest = min(soonest, network.ends[option])
    }
    windows.soonest[unit] = soonest
    doneBefore[soonest + 1].append(unit)
  }
}
