import LeerlijnModel
import LeerlijnRules

/// Hours in a stretch of a placement's days, in quarters.
struct HoursEvent {
  let days: DayRange
  let quarters: WholeNumber
}

struct JudgementKey: Hashable {
  let placement: PlacementID
  let moment: MomentID
  let role: RoleID
}

extension EventModel {
  /// So many quarters of an hour fit in a week: an assumption, 40 hours.
  static let weeklyQuarters = 160

  // MARK: Hours

  /// The hours of a placement, or of all of the student's, that count within days.
  mutating func hours(_ placement: PlacementID?, in days: DayRange) -> [Term] {
    let all = world.curriculum.placements.filter { item in
      placement.map { $0 == item.id } ?? (world.unit(item.id.text)?.isOnPath ?? false)
    }
    return all.flatMap { item -> [Term] in
      if hours[item.id] == nil { makeHours(of: item) }
      return (hours[item.id] ?? []).filter {
        days.first <= $0.days.first && $0.days.last <= days.last
      }.flatMap(\.quarters.terms)
    }
  }

  private mutating func makeHours(of placement: Placement) {
    let unit = world.unit(placement.id.text)
    let span = world.days(of: placement)
    let own = DayRange(span.first, min(span.last, world.asOf))
    let cuts = asked.flatMap { demand -> [Day] in
      guard case .hours = demand.measure.quantity else { return [] }
      return [demand.deadline] + demand.parts.flatMap { [$0.days.first - 1, $0.days.last] }
    }
    guard own.first <= own.last else {
      hours[placement.id] = []
      return
    }
    let weekly = mostWeekly(at: placement.id)
    // What fits in days; a week begun counts as a whole.
    func most(in days: DayRange) -> Int { (days.dayCount + 6) / 7 * weekly }
    var stretches: [HoursEvent] = []
    for days in Timeline(cuts, through: own.last).stretches(within: own) {
      // No day has more than 24 hours, whatever a calendar says.
      let quarters = number(
        atMost: days.dayCount * 96,
        cutAt: boundsOnHours(of: placement.id, in: days, of: own) + [most(in: days)])
      stretches.append(HoursEvent(days: days, quarters: quarters))
    }
    hours[placement.id] = stretches
    let room = most(in: own)
    let holds = fact(
      .placementHolds(placement.id, span, weekly: weekly, quarters: room)
    ).isOn
    for stretch in stretches {
      let isMore = isAtLeast(most(in: stretch.days) + 1, stretch.quarters.terms)
      solver.add(holds, implies: !isMore)
    }
    limit(stretches.flatMap(\.quarters.terms), to: room, while: holds)
    if unit?.isOfLaterYear ?? false {
      let isOn = fact(.ofLaterYear(unit: placement.id.text)).isOn
      limit(stretches.flatMap(\.quarters.terms), to: 0, while: isOn)
    }
    if unit?.isOfOtherProfile ?? false {
      let isOn = fact(.ofOtherProfile(unit: placement.id.text)).isOn
      limit(stretches.flatMap(\.quarters.terms), to: 0, while: isOn)
    }
  }

  /// The usual number of hours a week at a placement, in quarters, or what a rule allows there in one
  /// where that is more.
  private func mostWeekly(at placement: PlacementID) -> Int {
    let allowed = asked.flatMap { demand -> [Int] in
      guard case .hours(let wanted) = demand.measure.quantity, wanted ?? placement == placement,
        demand.measure.each == .week
      else { return [] }
      return demand.parts.compactMap(\.maximum)
    }
    return max(EventModel.weeklyQuarters, allowed.max() ?? 0)
  }

  /// Bounds that rules put to the hours of one stretch of days.
  private func boundsOnHours(
    of placement: PlacementID, in days: DayRange, of own: DayRange
  ) -> [Int] {
    asked.flatMap { demand -> [Int] in
      guard case .hours(let wanted) = demand.measure.quantity, wanted ?? placement == placement
      else { return [] }
      return demand.parts.filter { part in
        max(part.days.first, own.first) == days.first
          && min(part.days.last, min(demand.deadline, own.last)) == days.last
      }.flatMap { [$0.minimum, $0.maximum].compactMap(\.self) }
    }
  }

  private mutating func limit(_ terms: [Term], to most: Int, while isOn: Literal) {
    let total = terms.reduce(0) { $0 + $1.weight }
    guard total > most else { return }
    solver.add(terms + [Term(total - most, isOn)], atMost: total)
  }

  // MARK: Judgements

  /// A judgement of one role at a moment.
  mutating func judgement(
    _ moment: AssessmentMoment, _ role: RoleID, of placement: Placement
  ) -> [Literal] {
    let key = JudgementKey(placement: placement.id, moment: moment.id, role: role)
    if let known = judgements[key] { return known }
    let by = happening(usually: nil)
    judgements[key] = by
    let start = world.days(of: placement).first
    forbid(by, before: start, while: .placementBegins(placement.id, start))
    if let unit = world.unit(placement.id.text), let end = by.last {
      if unit.isOfLaterYear { solver.add(fact(.ofLaterYear(unit: unit.id)).isOn, implies: !end) }
      if unit.isOfOtherProfile {
        solver.add(fact(.ofOtherProfile(unit: unit.id)).isOn, implies: !end)
      }
    }
    return by
  }

  mutating func assessed(_ demand: Demand, _ part: Demand.Part) -> Literal {
    var terms: [Term] = []
    for due in demand.dueDays where world.moments.indices.contains(due.moment) {
      if case .moment(let wanted, _) = part.member, wanted != due.moment { continue }
      let (placement, moment) = world.moments[due.moment]
      for judge in moment.judges {
        let by = judgement(moment, judge.role, of: placement)
        guard let last = timeline.index(through: min(due.day, world.asOf)) else { continue }
        terms.append(Term(1, by[last]))
      }
    }
    return isBetween(part.minimum, part.maximum, terms)
  }

  // MARK: Judgements on an outcome

  mutating func judged(
    _ outcome: OutcomeID, _ counting: Quantity.DataPointCount, _ part: Demand.Part,
    in days: DayRange
  ) -> Literal {
    let events = dataPoints[outcome] ?? makeDataPoints(on: outcome)
    let number =
      switch counting {
      case .judgements: events.judgements
      case .kinds: events.kinds
      case .assessors: events.assessors
      }
    return isBetween(part.minimum, part.maximum, number.terms)
  }

  private mutating func makeDataPoints(on outcome: OutcomeID) -> DataPointEvents {
    let most = min(
      mostToldApart(by: asked.filter { $0.measure.quantity.isDataPoints(on: outcome) }),
      2 * highest + 1)
    let events = DataPointEvents(
      judgements: openNumber(atMost: most), kinds: openNumber(atMost: most),
      assessors: openNumber(atMost: most))
    for part in [events.kinds, events.assessors] {
      require(events.judgements.terms + part * -1, atLeast: 0)
      // Who judges at all does so in some way, and is someone.
      require(part * most + events.judgements * -1, atLeast: 0)
    }
    dataPoints[outcome] = events
    return events
  }
}

struct DataPointEvents {
  let judgements: WholeNumber
  let kinds: WholeNumber
  let assessors: WholeNumber
}

extension Quantity {
  fileprivate func isDataPoints(on outcome: OutcomeID) -> Bool {
    if case .dataPoints(outcome, _) = self { true } else { false }
  }
}
