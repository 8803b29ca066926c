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
}
