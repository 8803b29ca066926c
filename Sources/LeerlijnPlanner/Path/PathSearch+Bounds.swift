extension PathSearch {
  /// Whether what is left may still be done in time: each unit after what must come before it, and all
  /// in the room that is left.
  func isOpen(_ period: Int) -> Bool {
    for unit in domains.forced where endings[unit] == .max {
      var start = period
      for place in domains.before.range(unit) {
        let other = domains.before[place]
        start = max(start, (endings[other] == .max ? soonest[other] : endings[other]) + 1)
      }
      guard start <= finish else { return false }
      if let entry = asking.entries[unit] {
        guard let after = firstAfter(entry, from: period) else { return false }
        start = max(start, after)
      }
      start = domains.start(unit, from: start)
      guard start <= finish else { return false }
      heads[unit] = start
      soonest[unit] = domains.soonest(unit, from: start)
    }
    for deadline in asking.deadlines where deadline.by >= period {
      guard let after = firstAfter(deadline.asked, from: period), after <= deadline.by + 1 else {
        return false
      }
    }
    for measure in network.measures.indices where !fitsInRoom(period, measure) { return false }
    return true
  }

  /// The first period that leaves room for what a condition still asks, from a period on; nil for none.
  private func firstAfter(_ asked: LeastLoad, from period: Int) -> Int? {
    var load = asked.value { unit in
      if endings[unit] != .max { return .free }
      return isExcluded[unit] || domains.run(unit, from: period) == 0 ? .closed : .open
    }
    var after = period
    while load > 0 {
      guard after <= finish else { return nil }
      load -= room[after]
      after += 1
    }
    return after
  }

  private func fitsInRoom(_ period: Int, _ measure: Int) -> Bool {
    flow.begin()
    for other in 0..<network.periods {
      let isLeft = other >= period && other <= finish
      flow.setSpare(isLeft ? room[measure * network.periods + other] : 0, of: other)
    }
    for unit in byWindow where endings[unit] == .max {
      let head = heads[unit]
      let least = domains.least(unit, measure, from: head)
      guard least == 0 || flow.add(least, in: domains.run(unit, from: head)) else { return false }
    }
    return !hasElectives || electivesFit(period, measure)
  }

  private func electivesFit(_ period: Int, _ measure: Int) -> Bool {
    var run: UInt64 = 0
    let load = demand.leastLoad(measure) { unit in
      if domains.isForced[unit] || endings[unit] != .max { return .free }
      let some = isExcluded[unit] ? 0 : domains.run(unit, from: period)
      run |= some
      return some == 0 ? .closed : .open
    }
    return load < LeastLoad.unbounded && flow.add(load, in: run)
  }
}
