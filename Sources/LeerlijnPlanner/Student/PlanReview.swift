internal import LeerlijnModel

/// A plan that was kept, held against the evidence and the edition as they are now (Dutch: *bewaard
/// plan, nagekeken*), and a plan that keeps what still holds of it.
package struct PlanReview: Sendable {
  /// Something that was to be taken from a period on.
  package struct Kept: Hashable, Sendable {
    package var unit: String
    package var place: PathWishes.Place

    package init(unit: String, place: PathWishes.Place) {
      self.unit = unit
      self.place = place
    }
  }

  package enum Finding: Hashable, Sendable {
    /// Passed or exempted since.
    case passed(String)
    /// It was to be done by now, and is not.
    case notPassed(String, PathWishes.Place)
    /// Its period has begun, and nothing says that it is under way.
    case notUnderWay(String, PathWishes.Place)
    /// It runs now, since an earlier or later period than was planned.
    case runsOtherwise(String, planned: PathWishes.Place)
    /// Neither the programme nor the profile has it any more.
    case gone(String)
    /// It is not taught then any more.
    case notOffered(String, PathWishes.Place)
    /// What it requires is met in the end, but too late for this period.
    case tooLate(String, PathWishes.Place)
    /// What it requires is met nowhere in the plan.
    case notAdmitted(String, PathWishes.Place)
    /// More than a period may hold, in tenths of an EC.
    case overfull(PathWishes.Place, load: Int, most: Int)
    /// It must be taken, and the kept plan does not have it.
    case missing(String)
    /// It counts for nothing that is asked.
    case fulfilsNothing(String)
    /// The new plan has it in another period.
    case moved(String, from: PathWishes.Place, to: PathWishes.Place)
  }

  package let findings: [Finding]
  /// Keeps as much of the kept plan as leaves a path.
  package let plan: StudentPlan
  /// The last period of the earliest path that keeps nothing of it; nil where there is none.
  package let earliest: Int?
}

extension StudentPlanner {
  /// Holds a kept plan against what is known now.
  ///
  /// - Returns: nil where no path can be looked for; the faults say why.
  package func review(
    _ kept: [PlanReview.Kept], student: Int, programme: Int? = nil, _ wishes: PathWishes,
    seed: UInt64 = 1, faults: inout [PathFault], isOver: @escaping () -> Bool
  ) -> PlanReview? {
    guard
      let free = plan(
        student: student, programme: programme, wishes, seed: seed, faults: &faults, isOver: isOver)
    else { return nil }
    let checker = KeptPlanChecker(kept: kept, model: free.model)
    var keeping = wishes
    // Without a path there is nothing to keep to.
    var held = free.answer.path == nil ? [] : checker.held
    for unit in held { keeping.fixed[unit.unit] = unit.place }
    var best = free
    while !held.isEmpty, !isOver() {
      var own: [PathFault] = []
      let kept = plan(
        student: student, programme: programme, keeping, seed: seed, faults: &own, isOver: isOver)
      if let kept, kept.answer.path != nil {
        best = kept
        break
      }
      // What stands in the way is let go, what lies latest first.
      let blamed = Set(kept?.conflicts.joined().compactMap(\.fixedUnit) ?? [])
      let last = held.lastIndex { blamed.contains($0.unit) } ?? held.count - 1
      keeping.fixed[held[last].unit] = wishes.fixed[held[last].unit]
      held.remove(at: last)
    }
    let findings = checker.findings + checker.moved(in: best)
    return PlanReview(findings: findings, plan: best, earliest: free.finish)
  }
}

extension PathConstraint {
  fileprivate var fixedUnit: String? {
    if case .fixed(let id) = self { id } else { nil }
  }
}

/// Looks at each thing of a kept plan by itself.
private struct KeptPlanChecker {
  let kept: [PlanReview.Kept]
  let model: PathModel

  /// What is still to come and can still begin when it was planned, in order of time.
  var held: [PlanReview.Kept] {
    kept.compactMap { unit in slot(of: unit).map { (unit, $0) } }
      .filter { unit, slot in options(of: unit.unit).contains { $0.start == slot } }
      .sorted { ($0.1, $0.0.unit) < ($1.1, $1.0.unit) }.map(\.0)
  }

  /// The period that is meant, as long as something can be done in it: a resit also where it has begun.
  private func slot(of unit: PlanReview.Kept) -> Int? {
    let slot = model.calendar.slots.firstIndex {
      $0.period == unit.place.period && (unit.place.year == nil || $0.year == unit.place.year)
    }
    guard let slot else { return nil }
    let isOpen =
      model.calendar.canBegin(in: slot)
      || options(of: unit.unit).contains { $0.start == slot }
    return isOpen ? slot : nil
  }

  private func index(of id: String) -> Int? { model.index(of: id) }

  private func options(of id: String) -> [PathProblem.Option] {
    guard let index = index(of: id), model.units[index].underWayUntil == nil else { return [] }
    return model.problem.units[index].options
  }

  var findings: [PlanReview.Finding] {
    let planned = Set(kept.map(\.unit))
    let missing = model.units.indices.filter { model.problem.units[$0].isRequired }
      .flatMap { model.units[$0].ids }.filter { !planned.contains($0) }
    return kept.compactMap(finding) + overfull + missing.map { .missing($0) } + superfluous
  }

  private func finding(_ unit: PlanReview.Kept) -> PlanReview.Finding? {
    // What is awaited is not passed yet; that it counts so is told with the plan.
    if model.awaited.contains(unit.unit) { return nil }
    if model.passed.contains(unit.unit) { return .passed(unit.unit) }
    guard let index = index(of: unit.unit) else { return .gone(unit.unit) }
    if model.units[index].underWayUntil != nil {
      let isThen = model.calendar.place(of: 0) == unit.place || hasBegun(unit.place)
      return isThen ? nil : .runsOtherwise(unit.unit, planned: unit.place)
    }
    guard let slot = slot(of: unit) else {
      guard hasBegun(unit.place) else { return .notOffered(unit.unit, unit.place) }
      return isOver(unit.place)
        ? .notPassed(unit.unit, unit.place) : .notUnderWay(unit.unit, unit.place)
    }
    guard options(of: unit.unit).contains(where: { $0.start == slot }) else {
      return .notOffered(unit.unit, unit.place)
    }
    let entry = model.problem.units[index].entry
    if entry.holds({ end(of: $0).map { $0 < slot } ?? false }) { return nil }
    return entry.holds { end(of: $0) != nil }
      ? .tooLate(unit.unit, unit.place) : .notAdmitted(unit.unit, unit.place)
  }

  /// Whether a period is over or has begun: it is before all in which something can begin.
  private func hasBegun(_ place: PathWishes.Place) -> Bool {
    guard let year = place.year else { return false }
    if let slot = calendarSlot(of: place) { return !model.calendar.canBegin(in: slot) }
    return model.calendar.slots.first.map { $0.year >= year } ?? false
  }

  private func isOver(_ place: PathWishes.Place) -> Bool {
    guard let slot = calendarSlot(of: place) else { return true }
    return model.calendar.slots[slot].days.last < model.calendar.asOf
  }

  /// nil for a period that was over before the plan begins.
  private func calendarSlot(of place: PathWishes.Place) -> Int? {
    model.calendar.slots.firstIndex { $0.year == place.year && $0.period == place.period }
  }

  /// The period at whose end a unit is done by the kept plan.
  private func end(of unit: Int) -> Int? {
    if model.units[unit].underWayUntil != nil {
      return model.problem.units[unit].options.first?.end
    }
    guard let own = kept.first(where: { model.units[unit].ids.contains($0.unit) }),
      let slot = slot(of: own)
    else { return nil }
    return model.problem.units[unit].options.first { $0.start == slot }?.end
  }

  private var overfull: [PlanReview.Finding] {
    var loads = [Int](repeating: 0, count: model.problem.periods)
    for unit in model.units.indices {
      guard let end = end(of: unit),
        let option = model.problem.units[unit].options.first(where: { $0.end == end })
      else { continue }
      for (step, load) in option.loads.enumerated() { loads[option.start + step] += load }
    }
    return loads.indices.filter { loads[$0] > model.problem.capacity[$0] }.map {
      .overfull(model.calendar.place(of: $0), load: loads[$0], most: model.problem.capacity[$0])
    }
  }

  /// What the kept plan has beside all that is asked.
  private var superfluous: [PlanReview.Finding] {
    model.superfluous { end(of: $0) != nil }.map { .fulfilsNothing($0) }
  }

  /// What the new plan has in another period.
  func moved(in plan: StudentPlan) -> [PlanReview.Finding] {
    plan.items.filter { $0.kind != .underWay }.flatMap { item in
      plan.model.units[item.unit].ids.compactMap { id -> PlanReview.Finding? in
        guard let before = kept.first(where: { $0.unit == id }) else { return nil }
        let place = plan.model.calendar.place(of: item.slots.lowerBound)
        return place == before.place ? nil : .moved(id, from: before.place, to: place)
      }
    }
  }
}
