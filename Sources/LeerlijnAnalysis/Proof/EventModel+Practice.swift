import LeerlijnModel
import LeerlijnRules

struct JudgementKey: Hashable {
  let placement: PlacementID
  let moment: MomentID
  let role: RoleID
}

extension EventModel {
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
