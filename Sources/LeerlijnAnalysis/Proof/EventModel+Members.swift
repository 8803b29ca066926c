import LeerlijnModel
import LeerlijnRules

/// A measure of each week, period or year, apart from its bounds.
struct MembersKey: Hashable {
  let quantity: Quantity
  let window: Window?
  let deadline: Day
  let each: Each?
}

/// What a measure comes to where its weeks or years are others than the calendar has.
struct OtherMembers {
  let limits: Limits
  let isMet: Literal
}

extension EventModel {
  /// What a measure of each week, period or year comes to.
  ///
  /// How many there are follows from the days that the calendar gives a placement or an enrolment.
  /// Someone whose days are others has others of them: there the measure may come out either way, and
  /// only a milder bound on the same is sure to follow from a stricter one.
  mutating func overMembers(_ truth: Truth, of demand: Demand) -> Truth {
    let facts = factsOfMembers(demand)
    guard !facts.isEmpty, truth.met != yes, let limits = demand.limits else { return truth }
    let areCalendars = and(facts.map { fact($0).isOn })
    let other = otherMembers(of: demand, limits)
    return Truth(
      met: or([and([areCalendars, truth.met]), and([!areCalendars, other])]),
      isOut: and([areCalendars, truth.isOut]))
  }

  private func factsOfMembers(_ demand: Demand) -> [CalendarFact] {
    switch (demand.measure.quantity, demand.measure.each) {
    case (.hours(let wanted), .week), (.hours(let wanted), .period), (.hours(let wanted), .year):
      placements(wanted).compactMap(placementHolds)
    case (_, .year), (_, .period): [.enrolledFrom(world.programme.id, world.enrolmentStart)]
    default: []
    }
  }

  private mutating func otherMembers(of demand: Demand, _ limits: Limits) -> Literal {
    let measure = demand.measure
    let key = MembersKey(
      quantity: measure.quantity, window: measure.window, deadline: demand.deadline,
      each: measure.each)
    let known = otherMembers[key] ?? []
    if let same = known.first(where: { $0.limits == limits }) { return same.isMet }
    let isMet = solver.variable()
    for other in known {
      if limits.isWithin(other.limits) { solver.add(isMet, implies: other.isMet) }
      if other.limits.isWithin(limits) { solver.add(other.isMet, implies: isMet) }
    }
    otherMembers[key] = known + [OtherMembers(limits: limits, isMet: isMet)]
    return isMet
  }
}

extension Demand {
  /// The bounds of each member; nil where they have several, or none is there.
  fileprivate var limits: Limits? {
    let all = Set(parts.map { Limits(minimum: $0.minimum, maximum: $0.maximum) })
    return all.count == 1 ? all.first : nil
  }
}

extension Limits {
  /// Whether what lies between these bounds lies between others too.
  fileprivate func isWithin(_ other: Limits) -> Bool {
    let isAbove = other.minimum.map { least in minimum.map { $0 >= least } ?? false } ?? true
    let isBelow = other.maximum.map { most in maximum.map { $0 <= most } ?? false } ?? true
    return isAbove && isBelow
  }
}
