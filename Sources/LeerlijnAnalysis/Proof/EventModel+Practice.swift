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
      let days = DayRange(demand.window.first, min(due.day, world.asOf))
      for judge in moment.judges {
        terms.append(Term(1, isJudged(moment, judge.role, of: placement, within: days, demand)))
      }
    }
    return isBetween(part.minimum, part.maximum, terms)
  }

  /// A role may judge once more: in days of its own that a rule names, or before them.
  private mutating func isJudged(
    _ moment: AssessmentMoment, _ role: RoleID, of placement: Placement, within days: DayRange,
    _ demand: Demand
  ) -> Literal {
    let first = judgement(moment, role, of: placement)
    guard demand.measure.window != nil else {
      return timeline.index(through: days.last).map { first[$0] } ?? no
    }
    let key = JudgementAgain(
      judgement: JudgementKey(placement: placement.id, moment: moment.id, role: role), days: days)
    let again = furtherJudgements[key] ?? happening(usually: nil)
    if furtherJudgements[key] == nil {
      for (earlier, later) in zip(first, again) { solver.add(later, implies: earlier) }
      furtherJudgements[key] = again
    }
    let (one, other) = (isThere(first, within: days), isThere(again, within: days))
    return or([and(one), and(other)])
  }
}

/// Another judgement of one role at a moment, for days of its own.
struct JudgementAgain: Hashable {
  let judgement: JudgementKey
  let days: DayRange
}
