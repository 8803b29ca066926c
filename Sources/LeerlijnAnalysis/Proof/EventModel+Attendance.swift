import LeerlijnModel
import LeerlijnRules

// What counts of the sessions that a student can meet.

extension EventModel {
  /// How often the sessions of a part get one of the marks; of any mark where none is named.
  mutating func count(
    _ ids: [SeriesID], _ marks: Set<Attendance>?, _ member: Member, in days: DayRange
  ) -> [Term] {
    var terms: [Term] = []
    for id in ids {
      if case .series(_, let wanted) = member, wanted != id { continue }
      let events = events(of: id)
      for cell in events.cells {
        guard days.first <= cell.days.first, cell.days.last <= days.last else { continue }
        if case .theme(_, let theme) = member, cell.theme != theme { continue }
        for (mark, count) in zip(events.marks, cell.counts) where marks?.contains(mark) ?? true {
          terms += count.terms
        }
      }
    }
    return terms
  }

  mutating func sessions(
    _ ids: [SeriesID], _ marks: Set<Attendance>, _ share: Quantity.Share?, _ demand: Demand,
    _ part: Demand.Part, in days: DayRange
  ) -> Truth {
    let counted = count(ids, marks, part.member, in: days)
    let offered = count(ids, share?.marks(with: marks), part.member, in: days)
    guard share != nil else {
      var met = isBetween(part.minimum, part.maximum, counted)
      if demand.measure.cappedByOffer, part.minimum != nil {
        let missed = offered + counted.map { Term(-$0.weight, $0.literal) }
        let all = and([!isAtLeast(1, missed), isBetween(nil, part.maximum, counted)])
        met = or([met, all])
      }
      return Truth(decided: met)
    }
    let whole = Unit.share.scale
    let scaled = counted.map { Term($0.weight * whole, $0.literal) }
    var parts: [Literal] = []
    if let minimum = part.minimum {
      parts.append(isAtLeast(0, scaled + offered.map { Term(-$0.weight * minimum, $0.literal) }))
    }
    if let maximum = part.maximum {
      parts.append(!isAtLeast(1, scaled + offered.map { Term(-$0.weight * maximum, $0.literal) }))
    }
    let isOut = !isAtLeast(1, offered)
    return Truth(met: and(parts + [!isOut]), isOut: isOut)
  }

  mutating func held(_ ids: [SeriesID], _ part: Demand.Part, in days: DayRange) -> [Term] {
    count(ids, nil, part.member, in: days)
  }

  /// For every session: one with another mark, or without what is asked, breaks it.
  mutating func encodeEachSession(_ demand: Demand) -> Truth {
    let ids = demand.measure.quantity.series
    let days = DayRange(
      demand.window.first, min(demand.window.last, min(demand.deadline, world.asOf)))
    let offered = isAtLeast(1, count(ids, nil, .whole, in: days))
    let met: Literal
    if case .sessions(_, let marks, _) = demand.measure.quantity {
      let wanted = count(ids, marks, .whole, in: days)
      let others = count(ids, Set(Attendance.allCases).subtracting(marks), .whole, in: days)
      // Of one session there is one mark, or none.
      let (least, most) = (
        world.amount(demand.measure.minimum), world.amount(demand.measure.maximum)
      )
      var parts: [Literal] = []
      if least ?? (most == nil ? 1 : 0) >= 1 { parts.append(!isAtLeast(1, others)) }
      if least ?? 0 > 1 { parts.append(!offered) }
      if let most, most < 1 { parts.append(!isAtLeast(1, wanted)) }
      met = and(parts)
    } else {
      met = solver.variable(preferring: true)
    }
    return Truth(met: and([met, offered]), isOut: !offered)
  }

  /// Perspectives that were seen, where there was a session to be seen at.
  mutating func seen(
    _ roles: [RoleID], _ ids: [SeriesID], _ part: Demand.Part, in days: DayRange
  ) -> Literal {
    let isHeld = isAtLeast(1, count(ids, nil, part.member, in: days))
    let terms = roles.map { role -> Term in
      let key = PerspectiveKey(role: role, series: ids, member: part.member)
      if let known = perspectives[key] { return Term(1, known) }
      let literal = solver.variable()
      solver.add(literal, implies: isHeld)
      perspectives[key] = literal
      return Term(1, literal)
    }
    return isBetween(part.minimum, part.maximum, terms)
  }
}

extension Quantity.Share {
  /// The marks of sessions that it is a share of; nil for any.
  fileprivate func marks(with counted: Set<Attendance>) -> Set<Attendance>? {
    switch self {
    case .offered: nil
    case .notExcused: Set(Attendance.allCases).subtracting([.excused]).union(counted)
    }
  }
}

struct PerspectiveKey: Hashable {
  let role: RoleID
  let series: [SeriesID]
  let member: Member
}
