/// What comes of a plan where one thing in it is failed (Dutch: *als het niet lukt*): only what depends
/// on it moves, as long as that leaves a path.
package struct FailedUnit: Sendable {
  package let id: String
  /// The period at whose end it is failed.
  package let failedIn: Int
  package let branch: StudentPlan.Branch
  /// What is taken in another period than before: ids, and the periods in which it begins.
  package let moved: [(id: String, from: Int, to: Int, isResit: Bool)]
}

extension PathBuilder {
  /// - Returns: nil where the plan does not have it.
  func failing(
    _ id: String, in plan: StudentPlan, seed: UInt64, isOver: @escaping () -> Bool
  ) -> FailedUnit? {
    guard let item = plan.items.first(where: { plan.model.units[$0.unit].ids.contains(id) }) else {
      return nil
    }
    var builder = self
    let end = item.slots.upperBound
    for id in plan.model.units[item.unit].ids { builder.failedAt[id] = end }
    // What is fixed stays where it is by being kept there, as long as that leaves a path.
    builder.wishes.fixed = [:]
    var branch: StudentPlan.Branch?
    for isStaying in [true, false] where branch?.answer.path == nil {
      for ignoresRules in [false, true] where branch?.answer.path == nil {
        builder.ignoresRules = ignoresRules
        var faults: [PathFault] = []
        guard var model = builder.build(faults: &faults) else { return nil }
        model.carry(item)
        model.keep(plan, but: isStaying ? model.dependents(of: id) : nil, after: end)
        let answer = PathSolver(model.problem, seed: seed).solve(isOver: isOver)
        branch = StudentPlan.Branch(model: model, answer: answer)
        if ignoresRules, let path = answer.path {
          builder.ignoresRules = false
          if let strict = builder.build(faults: &faults) {
            branch?.missed = strict.rulesMissed(by: path)
          }
        }
      }
    }
    guard let branch else { return nil }
    return FailedUnit(
      id: id, failedIn: end, branch: branch, moved: branch.moved(since: plan))
  }
}

extension PathModel {
  /// What has been taken in vain has taken its room all the same.
  fileprivate mutating func carry(_ item: StudentPlan.Item) {
    for (slot, load) in zip(item.slots, item.loads) where problem.capacity.indices.contains(slot) {
      problem.capacity[slot] = max(0, problem.capacity[slot] - load)
    }
  }

  /// Units that wait for one, directly or by way of others, and itself.
  fileprivate func dependents(of id: String) -> Set<Int> {
    var found = Set([index(of: id)].compactMap(\.self))
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for unit in units.indices where !found.contains(unit) {
        let needed = problem.units[unit].entry.units + problem.units[unit].corequisites
        if needed.contains(where: found.contains) { hasGrown = found.insert(unit).inserted }
      }
    }
    return found
  }

  /// Leaves where they are: what has begun by the end of a period, and all but some units; nil for all
  /// others being free.
  fileprivate mutating func keep(_ plan: StudentPlan, but free: Set<Int>?, after end: Int) {
    for unit in units.indices {
      let id = units[unit].ids.first ?? ""
      guard let before = plan.items.first(where: { plan.model.units[$0.unit].ids.contains(id) })
      else {
        // What was not taken before is taken now only where something must come in its place.
        continue
      }
      let hasBegun = before.slots.lowerBound <= end && free?.contains(unit) != true
      guard hasBegun || free.map({ !$0.contains(unit) }) ?? false else { continue }
      let kept = problem.units[unit].options.indices.filter {
        let option = problem.units[unit].options[$0]
        return option.start == before.slots.lowerBound && option.loads == before.loads
      }
      guard !kept.isEmpty else { continue }
      let isResit = units[unit].resits
      problem.units[unit].options = kept.map { problem.units[unit].options[$0] }
      units[unit].resits = Set(kept.indices.filter { isResit.contains(kept[$0]) })
    }
  }
}

extension StudentPlan.Branch {
  fileprivate func moved(
    since plan: StudentPlan
  ) -> [(id: String, from: Int, to: Int, isResit: Bool)] {
    guard let path = answer.path else { return [] }
    let before = plan.items
    return StudentPlan.items(of: path, in: model).flatMap { item in
      model.units[item.unit].ids.compactMap { id in
        let old = before.first { plan.model.units[$0.unit].ids.contains(id) }
        guard let old, old.slots.lowerBound != item.slots.lowerBound else { return nil }
        return (id, old.slots.lowerBound, item.slots.lowerBound, item.kind == .resit)
      }
    }
  }
}
