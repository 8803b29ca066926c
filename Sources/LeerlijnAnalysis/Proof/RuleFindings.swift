import LeerlijnModel
import LeerlijnRules

extension CaseProver {
  enum Answer { case yes, no, undecided }

  /// Whether nothing that can happen breaks a rule that applies here, whatever the calendar says.
  mutating func alwaysHolds(_ rule: Int) -> Answer {
    guard let holds = model.holds[rule], let applies = model.applies[rule] else { return .no }
    guard let canApply = canBe([applies]) else { return .undecided }
    guard canApply else { return .no }
    return cannotBe([!holds])
  }

  /// Whether whoever meets one rule meets the other, whatever the calendar says.
  ///
  /// What nobody can meet implies nothing.
  mutating func implies(_ rule: Int, _ other: Int) -> Answer {
    guard let holds = model.holds[rule], let applies = model.applies[rule],
      let breaks = model.holds[other].map({ !$0 }), canBe([applies, holds] + allFacts) == true
    else { return .no }
    return cannotBe([applies, holds, breaks])
  }

  /// A series of a rule of which every session that counts is needed: missing one alone decides.
  mutating func seriesWithoutSlack(in rule: Int) -> [SeriesID] {
    guard let holds = model.holds[rule], let applies = model.applies[rule] else { return [] }
    let demands = model.demands.first { $0.rule == rule }?.tree.measures ?? []
    var found: [SeriesID] = []
    for demand in demands {
      guard case .sessions(let ids, let marks, _) = demand.measure.quantity,
        !marks.isDisjoint(with: [.present, .late]), !demand.measure.cappedByOffer
      else { continue }
      let days = counting(demand)
      for id in ids where !found.contains(id) {
        let others = Set(Attendance.allCases).subtracting(marks)
        let missed = model.isAtLeast(
          1, model.count([id], others, .whole, in: days))
        // It must be possible at all, and only without missing any.
        let assumptions = [applies, holds] + allFacts
        guard canBe(assumptions) == true, canBe(assumptions + [missed]) == false else { continue }
        found.append(id)
      }
    }
    return found
  }

  /// The days on which what happens can count for a measure.
  private func counting(_ demand: Demand) -> DayRange {
    let first = demand.parts.map(\.days.first).min() ?? .distantPast
    let last = demand.parts.map(\.days.last).max() ?? .distantFuture
    return DayRange(first, min(last, min(demand.deadline, world.asOf)))
  }

  private mutating func cannotBe(_ assumptions: [Literal]) -> Answer {
    canBe(assumptions).map { $0 ? .no : .yes } ?? .undecided
  }
}
