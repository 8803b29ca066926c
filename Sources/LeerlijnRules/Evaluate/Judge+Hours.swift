import LeerlijnModel

extension Judge {
  /// Placement hours: approved; with what waits and what the remaining weeks may bring.
  ///
  /// - Parameter target: the curriculum's placement, or `QuantityPlan.anyPlacement`.
  mutating func hours(
    _ target: Int, in window: DayRange, through deadline: Day
  ) -> Reading {
    guard hasDecisions, target != QuantityPlan.anyPlacement else {
      return hours(target, in: window, through: deadline, extendedTo: nil)
    }
    let name = tables.handles.placements[target].id.text
    if !tables.ruleNames.contains(name), waiver(of: name) != nil {
      var freed = Reading()
      freed.applicability = .notApplicable
      return freed
    }
    return hours(target, in: window, through: deadline, extendedTo: extensionDay(of: name))
  }

  /// - Parameter extended: a later last day of the placement, by decision.
  private mutating func hours(
    _ target: Int, in window: DayRange, through deadline: Day, extendedTo extended: Day?
  ) -> Reading {
    let deadline = max(deadline, extended ?? deadline)
    var reading = Reading()
    var hasPlacement = false
    let known = tables.known(.hours)
    for index in tables.evidence.placements.range(of: student) {
      let placement = tables.evidence.placements.facts[index]
      guard isPlacement(at: index, target), !isRepeatedPlacement(index) else { continue }
      hasPlacement = true
      let days = longer(placement.days, extended).intersection(window)
      add(
        coming(from: days, through: deadline, known: known),
        weekly: placement.maximumWeekly
          ?? placement.weekly, to: &reading)
      if known < min(asOf, min(days.last, deadline)) { reading.reasons.insert(.notYetRegistered) }
    }
    if !hasPlacement {
      let days = nominalPlacementDays(target).intersection(window)
      reading.reasons.insert(.placementUnknown)
      add(coming(from: days, through: deadline, known: known), weekly: nil, to: &reading)
    }
    countHours(
      target, in: window, through: deadline, hasPlacement: hasPlacement, extended, &reading)
    reading.low = reading.now
    reading.raise(by: reading.now + reading.pending)
    if reading.pending > 0 { reading.reasons.insert(.waiting) }
    if Log.isOn || readsPace { reading.pace = pace(target, in: window, through: deadline, reading) }
    return reading
  }

  /// Whether an equal row stood before: it tells of the same placement.
  private func isRepeatedPlacement(_ index: Int) -> Bool {
    let first = tables.evidence.placements.range(of: student).lowerBound
    guard first < index else { return false }
    let fact = tables.evidence.placements.facts[index]
    return (first..<index).contains {
      let other = tables.evidence.placements.facts[$0]
      return other.days == fact.days && other.placement == fact.placement
        && other.organisation == fact.organisation && other.weekly == fact.weekly
    }
  }

  /// Started weeks of seven days after the last known day: ⌈d / 7⌉.
  private func coming(from days: DayRange, through deadline: Day, known: Day) -> Int {
    let last = min(days.last, deadline)
    guard !days.isEmpty, last >= days.first else { return 0 }
    return (max(0, last - max(known, days.first - 1)) + 6) / 7
  }

  private func add(_ weeks: Int, weekly: Int32?, to reading: inout Reading) {
    guard weeks > 0 else { return }
    guard let weekly else {
      reading.raise(by: .max)
      reading.reasons.insert(.placementUnknown)
      return
    }
    reading.raise(by: weeks * Int(weekly))
  }

  private mutating func countHours(
    _ target: Int, in window: DayRange, through deadline: Day, hasPlacement: Bool,
    _ extended: Day?, _ reading: inout Reading
  ) {
    let nominal = nominalPlacementDays(target)
    for index in tables.evidence.hours.range(of: student) {
      let fact = tables.evidence.hours.facts[index]
      guard fact.day <= asOf else { continue }
      let quarters = Int(fact.quarters)
      let isInside =
        hasPlacement ? isInPlacement(fact, target, extended) : nominal.contains(fact.day)
      let effect: FactNote.Effect
      if !isInside {
        if Log.isOn, belongsElsewhere(fact, target) { continue }
        effect = .notCounted(.outsidePlacement)
      } else if fact.day > deadline {
        effect = .notCounted(.afterDeadline)
      } else if !window.contains(fact.day) {
        effect = .notCounted(.outsideWindow)
      } else {
        switch fact.status {
        case .approved:
          reading.now += quarters
          effect = .counted
        case .pending, .query:
          reading.pending += quarters
          effect = .pending
        case .rejected: effect = .notCounted(.rejected)
        }
      }
      if Log.isOn { log.note(FactNote(.hours, index, on: fact.day, amount: quarters, effect)) }
    }
  }

  private func longer(_ days: DayRange, _ extended: Day?) -> DayRange {
    extended.map { DayRange(days.first, max(days.last, $0)) } ?? days
  }

  private func isInPlacement(_ fact: HoursFact, _ target: Int, _ extended: Day? = nil) -> Bool {
    let range = tables.evidence.placements.range(of: student)
    if let own = fact.placement.own, own < range.count {
      let index = range.lowerBound + own
      return longer(tables.evidence.placements.facts[index].days, extended).contains(fact.day)
        && isPlacement(at: index, target)
    }
    return range.contains { index in
      longer(tables.evidence.placements.facts[index].days, extended).contains(fact.day)
        && isPlacement(at: index, target)
    }
  }

  /// Hours of another placement of the curriculum are none of this measure's business.
  private func belongsElsewhere(_ fact: HoursFact, _ target: Int) -> Bool {
    target != QuantityPlan.anyPlacement && isInPlacement(fact, QuantityPlan.anyPlacement)
  }

  /// Approved and waiting hours, and the weeks to come at the mean of the last four recorded.
  private mutating func pace(
    _ target: Int, in window: DayRange, through deadline: Day, _ reading: Reading
  ) -> Int? {
    // By week since the start, in an array that is used again: this may run for every student.
    space.weeks.removeAll(keepingCapacity: true)
    var coming = 0
    for index in tables.evidence.placements.range(of: student) {
      let placement = tables.evidence.placements.facts[index]
      guard isPlacement(at: index, target) else { continue }
      let days = placement.days.intersection(window)
      coming += self.coming(from: days, through: deadline, known: tables.known(.hours))
    }
    let start = placementDays(target).first
    for index in tables.evidence.hours.range(of: student) {
      let fact = tables.evidence.hours.facts[index]
      guard fact.day <= asOf, fact.status != .rejected, isInPlacement(fact, target),
        window.contains(fact.day), fact.day <= deadline
      else { continue }
      // Facts inside a placement never lie before the first one's start.
      let week = max(0, (fact.day - start) / 7)
      while space.weeks.count <= week { space.weeks.append(-1) }
      space.weeks[week] = max(0, space.weeks[week]) + Int32(fact.quarters)
    }
    var (sum, count) = (0, 0)
    for week in space.weeks.reversed() where week >= 0 && count < 4 {
      sum += Int(week)
      count += 1
    }
    guard count > 0 else { return nil }
    return reading.now + reading.pending + sum * coming / count
  }
}
