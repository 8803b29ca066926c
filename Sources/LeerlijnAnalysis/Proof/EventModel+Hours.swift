import LeerlijnModel
import LeerlijnRules

/// Hours in a stretch of a placement's days, in minutes.
struct HoursEvent {
  let days: DayRange
  let minutes: WholeNumber
}

extension EventModel {
  /// So many minutes fit in a week: an assumption, 40 hours.
  static let weeklyMinutes = 2_400

  /// The hours of placements, of all of the student's where none is named, that count within days.
  mutating func hours(_ wanted: [PlacementID], in days: DayRange) -> [Term] {
    placements(wanted).flatMap { item -> [Term] in
      if hours[item.id] == nil { makeHours(of: item) }
      return (hours[item.id] ?? []).filter {
        days.first <= $0.days.first && $0.days.last <= days.last
      }.flatMap(\.minutes.terms)
    }
  }

  /// Some placements; all of the student's where none is named.
  func placements(_ wanted: [PlacementID]) -> [Placement] {
    world.curriculum.placements.filter { item in
      wanted.isEmpty
        ? world.unit(item.id.text)?.isOnPath ?? false : wanted.contains(item.id)
    }
  }

  /// What fits in a placement's days; nil where it begins after all is judged.
  func placementHolds(_ placement: Placement) -> CalendarFact? {
    let span = world.days(of: placement)
    let own = DayRange(span.first, min(span.last, world.asOf))
    guard own.first <= own.last else { return nil }
    let weekly = mostWeekly(at: placement.id)
    return .placementHolds(
      placement.id, span, weekly: weekly, minutes: EventModel.most(in: own, weekly))
  }

  /// What fits in days; a week begun counts as a whole.
  private static func most(in days: DayRange, _ weekly: Int) -> Int {
    (days.dayCount + 6) / 7 * weekly
  }

  private mutating func makeHours(of placement: Placement) {
    guard let placementHolds = placementHolds(placement) else {
      hours[placement.id] = []
      return
    }
    let span = world.days(of: placement)
    let own = DayRange(span.first, min(span.last, world.asOf))
    let parts = asked.filter { $0.measure.quantity.isHours(at: placement.id) }.flatMap { demand in
      demand.parts.map { DayRange($0.days.first, min($0.days.last, demand.deadline)) }
    }
    let cuts = parts.flatMap { [$0.first - 1, $0.last] }
    let weekly = mostWeekly(at: placement.id)
    var stretches: [HoursEvent] = []
    for days in Timeline(cuts, through: own.last).stretches(within: own) {
      // No week has more than 168 hours, and a week's may be written down on one day.
      let minutes = number(
        atMost: EventModel.most(in: days, 7 * 24 * 60),
        cutAt: boundsOnHours(of: placement.id, in: days, of: own)
          + [EventModel.most(in: days, weekly)])
      stretches.append(HoursEvent(days: days, minutes: minutes))
    }
    let elsewhere = makeHours(outside: own, where: parts)
    hours[placement.id] = stretches + elsewhere
    let terms = stretches.flatMap(\.minutes.terms)
    let others = elsewhere.flatMap(\.minutes.terms)
    let holds = fact(placementHolds).isOn
    for stretch in stretches {
      let isMore = isAtLeast(
        EventModel.most(in: stretch.days, weekly) + 1, stretch.minutes.terms)
      solver.add(holds, implies: !isMore)
    }
    limit(terms, to: EventModel.most(in: own, weekly), while: holds)
    limit(others, to: 0, while: holds)
    if unit(placement)?.isOfLaterYear ?? false {
      limit(terms + others, to: 0, while: fact(.ofLaterYear(unit: placement.id.text)).isOn)
    }
    if unit(placement)?.isOfOtherProfile ?? false {
      limit(terms + others, to: 0, while: fact(.ofOtherProfile(unit: placement.id.text)).isOn)
    }
  }

  private func unit(_ placement: Placement) -> TaughtUnit? { world.unit(placement.id.text) }

  /// Hours on days that rules look at and on which the calendar has no such placement: those of a
  /// student who was placed at another time.
  private mutating func makeHours(
    outside own: DayRange, where parts: [DayRange]
  ) -> [HoursEvent] {
    let apart = parts.filter { $0.first <= $0.last && !$0.overlaps(own) && $0.last <= world.asOf }
    guard let first = apart.map(\.first).min(), let last = apart.map(\.last).max() else {
      return []
    }
    return Timeline(apart.flatMap { [$0.first - 1, $0.last] }, through: last)
      .stretches(within: DayRange(first, last))
      .filter { days in apart.contains { $0.overlaps(days) } }
      .map { HoursEvent(days: $0, minutes: number(atMost: EventModel.mostElsewhere)) }
  }

  /// So many minutes may be made on other days than the calendar's: those of ten years.
  private static let mostElsewhere = 10 * 366 * 24 * 60

  /// The usual number of hours a week at a placement, in minutes, or what a rule allows there in one
  /// where that is more.
  private func mostWeekly(at placement: PlacementID) -> Int {
    [EventModel.weeklyMinutes, weeklyMaxima[placement], weeklyMaxima[nil]].compactMap(\.self).max()
      ?? EventModel.weeklyMinutes
  }

  /// What rules allow in a week, per placement that they name; nil stands for all of them.
  static func weeklyMaxima(of asked: [Demand]) -> [PlacementID?: Int] {
    var maxima: [PlacementID?: Int] = [:]
    for demand in asked where demand.measure.each == .week {
      guard case .hours(let placements) = demand.measure.quantity else { continue }
      let own = demand.parts.compactMap(\.maximum)
      let named: [PlacementID?] = placements.isEmpty ? [nil] : placements
      for placement in named {
        maxima[placement] = (own + [maxima[placement]].compactMap(\.self)).max()
      }
    }
    return maxima
  }

  /// Bounds that rules put to the hours of one stretch of days.
  private func boundsOnHours(
    of placement: PlacementID, in days: DayRange, of own: DayRange
  ) -> [Int] {
    asked.filter { $0.measure.quantity.isHours(at: placement) }.flatMap { demand in
      demand.parts.filter { part in
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
}

extension Quantity {
  fileprivate func isHours(at placement: PlacementID) -> Bool {
    if case .hours(let wanted) = self {
      wanted.isEmpty || wanted.contains(placement)
    } else {
      false
    }
  }
}
