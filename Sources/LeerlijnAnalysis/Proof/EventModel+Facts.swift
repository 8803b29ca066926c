import LeerlijnGroundwork
import LeerlijnModel
import LeerlijnRules

/// A document that comes in for the first time, and how recently it was issued.
struct DocumentEvent {
  /// A later time, for the days that a rule looks at.
  struct Again: Hashable {
    let document: DocumentID
    let days: DayRange
  }

  let by: [Literal]
  /// Per day that a rule asks for: that it was issued on or after that day.
  var issued: [Day: Literal] = [:]
}

struct ExperienceKey: Hashable {
  let kinds: [String]
  let unit: Quantity.ExperienceUnit

  /// Whether all work of other kinds is of these too; work of any kind where none is named.
  func includes(_ other: ExperienceKey) -> Bool {
    kinds.isEmpty || !other.kinds.isEmpty && Set(kinds).isSuperset(of: other.kinds)
  }

  /// Nobody works longer: an assumption.
  static let mostYears = 60

  /// The most that one can have of it before it is asked.
  var most: Int {
    switch unit {
    case .years: ExperienceKey.mostYears * Unit.years.scale
    case .hours: ExperienceKey.mostYears * 52 * EventModel.weeklyMinutes
    }
  }
}

extension EventModel {
  // MARK: Documents

  /// - Parameter usual: the day on which it usually is in; nil for what nobody has unasked.
  mutating func submission(_ id: DocumentID, usually usual: Day? = nil) -> [Literal] {
    if let known = submissions[id] { return known.by }
    let event = DocumentEvent(by: happening(usually: usual))
    submissions[id] = event
    return event.by
  }

  /// Another time that it comes in, for days of its own; the first is no later than any.
  private mutating func submission(_ id: DocumentID, within days: DayRange) -> [Literal] {
    let key = DocumentEvent.Again(document: id, days: days)
    if let known = furtherSubmissions[key] { return known }
    let (first, again) = (submission(id), happening(usually: nil))
    for (earlier, later) in zip(first, again) { solver.add(later, implies: earlier) }
    furtherSubmissions[key] = again
    return again
  }

  mutating func isIn(_ id: DocumentID, _ demand: Demand, _ part: Demand.Part) -> Literal {
    let due = min(demand.dueDays.first?.day ?? demand.deadline, world.asOf)
    var parts: [Literal]
    if demand.measure.window == nil {
      let by = submission(id)
      parts = [timeline.index(through: due).map { by[$0] } ?? no]
    } else {
      let days = DayRange(part.days.first, due)
      let (one, other) = (
        isThere(submission(id), within: days),
        isThere(submission(id, within: part.days), within: days)
      )
      parts = [or([and(one), and(other)])]
    }
    if let earliest = demand.issuedFrom { parts.append(isIssued(id, from: earliest)) }
    return isBetween(part.minimum, part.maximum, [Term(1, and(parts))])
  }

  private mutating func isIssued(_ id: DocumentID, from day: Day) -> Literal {
    guard let event = submissions[id] else { return no }
    if let known = event.issued[day] { return known }
    let literal = solver.variable(preferring: true)
    // What came in before a day was issued before it.
    if let before = timeline.index(through: day - 1) {
      solver.add(literal, implies: !event.by[before])
    }
    let issued = event.issued.merging([day: literal]) { _, new in new }
    chain(issued.inKeyOrder.map(\.value))
    submissions[id]?.issued = issued
    return literal
  }

  // MARK: Experience

  mutating func hasWorked(
    _ kinds: [String], _ unit: Quantity.ExperienceUnit, _ part: Demand.Part, through last: Day
  ) -> Literal {
    var parts: [Literal] = []
    let key = ExperienceKey(kinds: kinds, unit: unit)
    if let minimum = part.minimum { parts.append(experience(key, atLeast: minimum)) }
    if let maximum = part.maximum { parts.append(!experience(key, atLeast: maximum + 1)) }
    return and(parts)
  }

  private mutating func experience(_ key: ExperienceKey, atLeast amount: Int) -> Literal {
    if amount <= 0 { return yes }
    if let literal = experience[key]?[amount] { return literal }
    let literal = solver.variable()
    // Work of some kinds is work of more kinds too.
    for (other, amounts) in experience where other.unit == key.unit {
      for (known, isReached) in amounts.inKeyOrder {
        if known <= amount, other.includes(key) { solver.add(literal, implies: isReached) }
        if known >= amount, key.includes(other) { solver.add(isReached, implies: literal) }
      }
    }
    if amount > key.most { keepBelowCeiling(literal) }
    experience[key, default: [:]][amount] = literal
    return literal
  }

  // MARK: The enrolment

  mutating func isTrue(_ fact: EnrolmentFact) -> Literal {
    let isOfCase =
      (fact.years.isEmpty || fact.years.contains(world.studyCase.year))
      && (fact.profiles.isEmpty || fact.profiles.contains { $0 == world.studyCase.profile })
      && (fact.programmes.isEmpty || fact.programmes.contains(world.programme.id))
      && (fact.modes.isEmpty || fact.modes.contains { world.programme.modes.first == $0 })
      && (fact.cohorts?.contains(world.cohort) ?? true)
    guard isOfCase else { return no }
    // Who is in a network is in it all the time.
    if fact.isInNetwork, world.network == nil { return no }
    var parts: [Literal] = []
    if !fact.degrees.isEmpty {
      // Of the degrees that will do, most have the one that is named first.
      let usual = submission(fact.degrees[0], usually: world.enrolmentStart)
      let others = fact.degrees.dropFirst().map { submission($0) }
      parts.append(or((others + [usual]).compactMap(\.last)))
    }
    if let takesPart = fact.organisationTakesPart {
      let literal = self.takesPart ?? solver.variable(preferring: true)
      self.takesPart = literal
      parts.append(takesPart ? literal : !literal)
    }
    return and(parts)
  }

  // MARK: Networks

  mutating func size(of roles: [RoleID]) -> [Term] {
    if let known = members[roles] { return known.terms }
    let size = openNumber(askedBy: asked.filter(\.measure.quantity.isMembers))
    for (other, number) in members.rising(by: { $0.key.count }) {
      if roles.isEmpty || Set(roles).isSuperset(of: other) && !other.isEmpty {
        require(size.terms + number * -1, atLeast: 0)
      } else if other.isEmpty || Set(other).isSuperset(of: roles) {
        require(number.terms + size * -1, atLeast: 0)
      }
    }
    members[roles] = size
    return size.terms
  }

  // MARK: Order

  /// The first strictly before the second, or without it.
  mutating func isOrdered(
    _ first: Event, _ second: Event, _ part: Demand.Part, through last: Day
  ) -> Literal {
    guard let end = timeline.index(through: last) else { return no }
    let (earlier, later) = (by(first), by(second))
    var parts = [earlier[end]]
    for index in 0...end {
      parts.append(or([!later[index], index > 0 ? earlier[index - 1] : no]))
    }
    return isBetween(part.minimum, part.maximum, [Term(1, and(parts))])
  }

  /// Per day of the timeline: that an event has happened.
  private mutating func by(_ event: Event) -> [Literal] {
    let never = timeline.days.map { _ in no }
    switch event {
    case .moment(let placement, let id):
      guard
        let (owner, moment) = world.moments.first(where: { $0.0.id == placement && $0.1.id == id })
      else { return never }
      let all = moment.judges.map { judgement(moment, $0.role, of: owner) }
      return timeline.days.indices.map { index in and(all.map { $0[index] }) }
    case .course(let id):
      guard makeResults(of: id.text) != nil, let unit = world.unit(id.text) else { return never }
      return timeline.days.map { day in
        isDecided(
          atLeast: unit.grading.pass, unit.id, within: DayRange(.distantPast, day))
      }
    case .document(let id): return submission(id)
    case .placementStart(let id):
      guard let placement = world.curriculum.placements.first(where: { $0.id == id }),
        world.isPlaced(placement)
      else { return never }
      return begins(placement, on: world.days(of: placement).first)
    case .series(let id):
      return timeline.days.map { day in
        isAtLeast(
          1, count([id], [.present, .late], .whole, in: DayRange(.distantPast, day)))
      }
    }
  }
}

extension EventModel {
  /// Per day of the timeline: that a placement has begun; on its day while the calendar's holds.
  private mutating func begins(_ placement: Placement, on start: Day) -> [Literal] {
    if let known = beginnings[placement.id] { return known }
    let by = happening(usually: start)
    beginnings[placement.id] = by
    let isOn = fact(.placementBegins(placement.id, start)).isOn
    for (day, hasBegun) in zip(timeline.days, by) {
      solver.add(isOn, implies: day >= start ? hasBegun : !hasBegun)
    }
    return by
  }
}

extension Quantity {
  fileprivate var isMembers: Bool {
    if case .members = self { true } else { false }
  }
}
