extension PathSearch {
  /// Writes down what may begin in a period, the most urgent first.
  func gather(_ period: Int) {
    if hasElectives { seeWanted(period) }
    let base = period * network.count
    var end = base
    for unit in order where mayBegin(unit, in: period) {
      candidates[end] = unit
      end += 1
    }
    candidateEnds[period] = end
    candidateLoads[end + period] = 0
    for place in stride(from: end - 1, through: base, by: -1) {
      var most = 0
      for option in options(candidates[place], in: period) {
        most = max(most, network.load(option, in: period))
      }
      candidateLoads[place + period] = candidateLoads[place + period + 1] + most
    }
  }

  private func mayBegin(_ unit: Int, in period: Int) -> Bool {
    guard endings[unit] == .max, !isExcluded[unit], domains.start(unit, from: period) == period,
      domains.isForced[unit] || isWanted[unit]
    else { return false }
    if network.conjunctions[unit] != nil {
      for place in domains.before.range(unit) where endings[domains.before[place]] >= period {
        return false
      }
    } else if !network.entries[unit].holds({ endings[$0] < period }) {
      return false
    }
    for place in domains.corequisites.range(unit) {
      let other = domains.corequisites[place]
      if endings[other] == .max, domains.start(other, from: period) != period { return false }
    }
    return true
  }

  /// Marks the electives that something which does not hold yet speaks of.
  private func seeWanted(_ period: Int) {
    for unit in asking.electives { isWanted[unit] = false }
    var rest: [Int] = []
    func want(_ unit: Int) {
      guard !domains.isForced[unit], !isWanted[unit], endings[unit] == .max else { return }
      isWanted[unit] = true
      rest.append(unit)
    }
    for goal in asking.goals {
      let end = network.problem.goals[goal].by ?? network.periods
      let lasting = network.lastingGoals[goal]
      if !lasting.holds({ endings[$0] <= end }) { lasting.units.forEach(want) }
    }
    func ask(_ unit: Int) {
      guard endings[unit] == .max else { return }
      network.corequisites[unit].forEach(want)
      let lasting = network.lastingEntries[unit]
      if !lasting.holds({ endings[$0] < period }) { lasting.units.forEach(want) }
    }
    asking.units.forEach(ask)
    while let unit = rest.popLast() { ask(unit) }
  }

  private func options(_ unit: Int, in period: Int) -> some Sequence<Int> {
    network.rows[unit].lazy.filter { [network, domains] in
      network.starts[$0] == period && domains.isUsable($0)
    }
  }

  /// Tries the sets of candidates from a place on: with each one, and without it where it may wait.
  func choose(_ place: Int, _ period: Int, _ mark: Int, _ isOver: () -> Bool) -> Bool {
    guard mayStep(isOver),
      committed[period] + candidateLoads[place + period] >= leastCommitted[period]
    else { return false }
    guard place < candidateEnds[period] else { return close(period, mark, isOver) }
    let unit = candidates[place]
    let isFirst = twins[unit] < 0 || endings[twins[unit]] != .max
    if isFirst, !isPreceded(unit, in: period, mark) {
      for option in options(unit, in: period) where fits(option) {
        begin(unit, option)
        if choose(place + 1, period, mark, isOver) { return true }
        undo(unit, option)
      }
    }
    guard mayWait(unit, in: period), !precedes(unit, until: place, in: period) else {
      return false
    }
    skipped.append(unit)
    let least = leastCommitted[period]
    if isFirst { leastCommitted[period] = max(least, roomTaken(without: unit, in: period)) }
    defer {
      skipped.removeLast()
      leastCommitted[period] = least
    }
    return choose(place + 1, period, mark, isOver)
  }

  /// Whether one that was left in this period may as well go in place of a unit.
  private func isPreceded(_ unit: Int, in period: Int, _ mark: Int) -> Bool {
    guard !dominance.isEmpty else { return false }
    for index in mark..<skipped.count where mayPrecede(skipped[index], unit, in: period) {
      return true
    }
    return false
  }

  /// Whether a unit may as well go in place of one that begins in this period.
  private func precedes(_ unit: Int, until place: Int, in period: Int) -> Bool {
    guard !dominance.isEmpty else { return false }
    for other in (period * network.count)..<place
    where endings[candidates[other]] != .max && mayPrecede(unit, candidates[other], in: period) {
      return true
    }
    return false
  }

  @inline(__always)
  private func mayPrecede(_ sooner: Int, _ later: Int, in period: Int) -> Bool {
    dominance.mayPrecede(sooner, later)
      && domains.run(sooner, from: period + 1) & ~domains.run(later, from: period + 1) == 0
      && isAskedNoMore(later, from: period)
  }

  /// Whether each entry that speaks of a unit, but for those that ask for all of some, held before a
  /// period.
  private func isAskedNoMore(_ unit: Int, from period: Int) -> Bool {
    for place in dominance.askers.range(unit) {
      let asker = dominance.askers[place]
      if endings[asker] == .max, !network.lastingEntries[asker].holds({ endings[$0] < period }) {
        return false
      }
    }
    return true
  }

  private func fits(_ option: Int) -> Bool {
    for period in network.starts[option]...network.ends[option]
    where committed[period] + network.load(option, in: period) > network.capacity[period] {
      return false
    }
    return true
  }

  private func begin(_ unit: Int, _ option: Int) {
    carry(option, 1)
    chosen[unit] = option
    endings[unit] = network.ends[option]
    if domains.isForced[unit] { forcedLeft -= 1 }
  }

  private func undo(_ unit: Int, _ option: Int) {
    carry(option, -1)
    chosen[unit] = -1
    endings[unit] = .max
    if domains.isForced[unit] { forcedLeft += 1 }
  }

  private func carry(_ option: Int, _ sign: Int) {
    for period in network.starts[option]...network.ends[option] {
      let load = network.load(option, in: period)
      committed[period] += sign * load
      for measure in network.measures.indices {
        room[measure * network.periods + period] -= sign * network.measures[measure].count(load)
      }
    }
  }

  /// The least load with which there is no room for a unit that is left, where there must be none.
  private func roomTaken(without unit: Int, in period: Int) -> Int {
    guard domains.isForced[unit], network.isShiftable[unit], corequisitesBegan(unit) else {
      return 0
    }
    return options(unit, in: period).reduce(0) { taken, option in
      network.isShort(option)
        ? max(taken, network.capacity[period] - network.load(option, in: period) + 1) : taken
    }
  }

  /// Whether a unit may begin later.
  private func mayWait(_ unit: Int, in period: Int) -> Bool {
    !domains.isForced[unit] || domains.lastStart[unit] > period
  }

  private func corequisitesBegan(_ unit: Int) -> Bool {
    for place in domains.corequisites.range(unit)
    where endings[domains.corequisites[place]] == .max {
      return false
    }
    return true
  }

  /// Goes on to the next period with a set to which nothing need be added.
  private func close(_ period: Int, _ mark: Int, _ isOver: () -> Bool) -> Bool {
    for place in (period * network.count)..<candidateEnds[period] {
      let unit = candidates[place]
      if endings[unit] != .max, !corequisitesBegan(unit) { return false }
    }
    var excluded: [Int] = []
    defer { for unit in excluded { isExcluded[unit] = false } }
    for index in mark..<skipped.count where couldBegin(skipped[index], in: period) {
      if domains.isForced[skipped[index]] { return false }
      excluded.append(skipped[index])
    }
    for unit in excluded { isExcluded[unit] = true }
    return search(period + 1, isOver)
  }

  /// Whether a unit that was left would fit, and could be moved here from wherever it begins later.
  private func couldBegin(_ unit: Int, in period: Int) -> Bool {
    guard network.isShiftable[unit], twins[unit] < 0 || endings[twins[unit]] != .max,
      corequisitesBegan(unit)
    else { return false }
    return options(unit, in: period).contains { network.isShort($0) && fits($0) }
  }
}
