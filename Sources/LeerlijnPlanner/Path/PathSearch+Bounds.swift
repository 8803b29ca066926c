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
      start = domains.start(unit, from: start)
      guard start <= finish else { return false }
      heads[unit] = start
      soonest[unit] = domains.soonest(unit, from: start)
    }
    for measure in network.measures.indices where !fitsInRoom(period, measure) { return false }
    return true
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
    return demand.isEmpty || electivesFit(period, measure)
  }

  private func electivesFit(_ period: Int, _ measure: Int) -> Bool {
    var run: UInt64 = 0
    let load = demand.leastLoad { unit in
      if domains.isForced[unit] || endings[unit] != .max { return 0 }
      let some = isExcluded[unit] ? 0 : domains.run(unit, from: period)
      run |= some
      return some == 0
        ? ElectiveDemand.unbounded : domains.least(unit, measure, from: period)
    }
    return load < ElectiveDemand.unbounded && flow.add(load, in: run)
  }
}
