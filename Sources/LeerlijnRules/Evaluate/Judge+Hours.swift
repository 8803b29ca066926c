import LeerlijnModel

extension Judge {
  /// Placement hours: approved; with what waits and what the remaining weeks may bring, and without
  /// bound while a placement that is asked may still begin.
  ///
  /// - Parameter targets: the placements that are named, as a range into `Code.lists`; all of the
  ///   student's where it is empty.
  mutating func hours(_ plan: ReadingPlan, _ targets: Range<Int>, of member: Member) -> Reading {
    guard targets.count > 1, let own = extensionDay(ofPlacements: targets) else {
      return hours(plan, targets, extendedTo: extensionDay(ofPlacements: targets), of: member)
    }
    // Only one of them was made longer: what the days since may bring counts as possible.
    let certain = hours(plan, targets, extendedTo: nil, of: member)
    log.forget()
    var reading = hours(plan, targets, extendedTo: own, of: member)
    guard certain.applicability == reading.applicability else { return reading }
    (reading.now, reading.low) = (min(certain.now, reading.now), min(certain.low, reading.low))
    reading.high = max(certain.high, reading.high)
    return reading
  }

  private mutating func hours(
    _ plan: ReadingPlan, _ targets: Range<Int>, extendedTo own: Day?, of member: Member
  ) -> Reading {
    let (span, carriedTo, isMissing) = spanOfHours(plan, targets, extendedTo: own)
    guard span.isKnown else { return Reading(.undecided, .placementUnknown) }
    if isFreed(fromPlacements: targets) { return Reading(.notApplicable) }
    // More to range over comes from a placement, else from an enrolment that may have been renewed.
    if case .later = member {
      return Reading(.notYet, isMissing ? missingReasons : .notYetRegistered)
    }
    var reading = hours(
      in: placements(targets, carriedTo: carriedTo, of: member),
      span.window.intersection(days(of: member)), through: span.deadline)
    if isMissing, mayBringMore(member) {
      reading.high = .unbounded
      reading.reasons.formUnion(missingReasons)
    }
    if Log.isOn || readsPace { reading.pace = pace(span, reading) }
    return reading
  }

  /// The days that count for hours, extensions of rule and placement taken in; the day to which they
  /// carry the placement; and whether one that is asked is not in the evidence and may still begin.
  func spanOfHours(
    _ plan: ReadingPlan, _ targets: Range<Int>, extendedTo own: Day?
  ) -> (span: Span, carriedTo: Day?, isMissing: Bool) {
    var span = span(of: plan)
    let isMissing = mayBeMissing(targets, stated: span.stated)
    var carriedTo = own
    if span.isExtended { carriedTo = max(own ?? span.deadline, span.deadline) }
    span.carry(to: own)
    if isMissing, plan.window.isOwn { span.window = DayRange(span.window.first, .distantFuture) }
    return (span, carriedTo, isMissing)
  }

  /// Approved hours of one of the curriculum's placements, by the as-of day.
  mutating func approvedHours(atPlacement target: Int) -> Int {
    let alone = target..<target + 1
    let asked = placements(alone, carriedTo: extensionDay(ofPlacements: alone), of: .whole)
    return hours(in: asked, .always, through: .distantFuture).now
  }

  /// Whether a placement that is not in the evidence may bring hours to a member of an `each`: none
  /// to a week of another placement, and to a stretch that is known to its end only by a row that
  /// was left out.
  private func mayBringMore(_ member: Member) -> Bool {
    if case .week = member { return false }
    return isLeftOut(.placements) || days(of: member).last > known(.placements)
  }

  private var missingReasons: Reading.Reasons {
    var reasons: Reading.Reasons = .placementUnknown
    if !isDelivered(.placements) {
      reasons.insert(.notDelivered)
    } else if known(.placements) < asOf {
      reasons.insert(.notYetRegistered)
    }
    if isLeftOut(.placements) { reasons.insert(.rowLeftOut) }
    return reasons
  }

  /// Whether the student is freed from every placement that is named.
  private func isFreed(fromPlacements targets: Range<Int>) -> Bool {
    guard hasDecisions, !targets.isEmpty else { return false }
    return tables.code.lists[targets].allSatisfy { target in
      let name = tables.handles.placements[target].id.text
      return !tables.ruleNames.contains(name) && waiver(of: name) != nil
    }
  }

  /// A later last day of placements that are named, by decision.
  func extensionDay(ofPlacements targets: Range<Int>) -> Day? {
    guard hasDecisions else { return nil }
    return tables.code.lists[targets].compactMap { target in
      let name = tables.handles.placements[target].id.text
      return tables.ruleNames.contains(name) ? nil : extensionDay(of: name)
    }.max()
  }

  // MARK: Placements that are asked

  /// The student's placements that are asked, the last of them made longer by an extension.
  mutating func placements(
    _ targets: Range<Int>, carriedTo: Day?, of member: Member
  ) -> Range<Int> {
    space.asked.removeAll(keepingCapacity: true)
    let range = tables.evidence.placements.range(of: student)
    for index in range where isPlacement(at: index, targets) && !isRepeatedPlacement(index) {
      if case .week(_, let placement) = member, placement != index - range.lowerBound { continue }
      let fact = tables.evidence.placements.facts[index]
      space.asked.append(
        AskedPlacement(
          place: index - range.lowerBound, days: fact.days,
          weekly: fact.maximumWeekly ?? fact.weekly))
    }
    if let carriedTo, let last = space.asked.map(\.days.last).max() {
      for place in space.asked.indices where space.asked[place].days.last == last {
        space.asked[place].days = DayRange(space.asked[place].days.first, max(last, carriedTo))
      }
    }
    return space.asked.indices
  }

  /// Whether an equal row stood before: it tells of the same placement.
  func isRepeatedPlacement(_ index: Int) -> Bool {
    let first = tables.evidence.placements.range(of: student).lowerBound
    guard first < index else { return false }
    let fact = tables.evidence.placements.facts[index]
    return (first..<index).contains {
      let other = tables.evidence.placements.facts[$0]
      return other.days == fact.days && other.placement == fact.placement
        && other.organisation == fact.organisation && other.weekly == fact.weekly
    }
  }

  // MARK: Counting

  /// - Parameter asked: a range into the workspace's placements that are asked.
  private mutating func hours(
    in asked: Range<Int>, _ window: DayRange, through deadline: Day
  ) -> Reading {
    var reading = Reading()
    for place in asked {
      let placement = space.asked[place]
      let days = placement.days.intersection(window)
      let weeks = startedWeeks(of: days, through: deadline)
      if weeks > 0 {
        reading.high += placement.weekly.map { .finite(weeks * Int($0)) } ?? .unbounded
        if placement.weekly == nil { reading.reasons.insert(.placementUnknown) }
      }
      reading.reasons.formUnion(unknown(.hours, through: min(days.last, deadline)))
    }
    let counting = HoursCounting(asked, in: window, through: deadline, only: onlyPlacement(asked))
    for index in tables.evidence.hours.range(of: student) {
      let fact = tables.evidence.hours.facts[index]
      guard fact.day <= asOf, let effect = effect(of: fact, counting) else { continue }
      let minutes = Int(fact.minutes)
      if case .counted = effect { reading.now += minutes }
      if case .pending = effect { reading.pending += minutes }
      if Log.isOn { log.note(FactNote(.hours, index, on: fact.day, amount: minutes, effect)) }
    }
    reading.low = reading.now
    reading.high += .finite(reading.now + reading.pending)
    if reading.pending > 0 { reading.reasons.insert(.waiting) }
    if isLeftOut(.hours) {
      reading.high = .unbounded
      reading.reasons.insert(.rowLeftOut)
    }
    return reading
  }

  /// Started weeks of seven days after the last known day: ⌈d / 7⌉.
  private func startedWeeks(of days: DayRange, through deadline: Day) -> Int {
    let last = min(days.last, deadline)
    guard !days.isEmpty, last >= days.first, !tables.isFinal else { return 0 }
    return (max(0, last - max(known(.hours), days.first - 1)) + 6) / 7
  }

  // MARK: Pace

  /// Approved and waiting hours, and the weeks to come at the mean of the last four recorded.
  private mutating func pace(_ span: Span, _ reading: Reading) -> Int? {
    // By week since the start, in an array that is used again: this may run for every student.
    space.weeks.removeAll(keepingCapacity: true)
    guard let start = space.asked.map(\.days.first).min() else { return nil }
    var coming = 0
    for placement in space.asked {
      coming += startedWeeks(
        of: placement.days.intersection(span.window), through: span.deadline)
    }
    let counting = HoursCounting(
      space.asked.indices, in: span.window, through: span.deadline,
      only: onlyPlacement(space.asked.indices))
    for index in tables.evidence.hours.range(of: student) {
      let fact = tables.evidence.hours.facts[index]
      guard fact.day <= asOf, let effect = effect(of: fact, counting),
        effect == .counted || effect == .pending
      else { continue }
      // Facts inside a placement never lie before the first one's start.
      let week = max(0, (fact.day - start) / 7)
      while space.weeks.count <= week { space.weeks.append(-1) }
      space.weeks[week] = max(0, space.weeks[week]) + Int32(fact.minutes)
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
