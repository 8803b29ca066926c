internal import LeerlijnModel

/// Other paths that finish as early: another elective, or another year for a placement. Only the order
/// of things is no other path.
struct PathAlternatives {
  let model: PathModel
  let path: PlacedPath
  let seed: UInt64
  let isOver: () -> Bool
  /// So many are told.
  static let most = 5

  func found() -> [StudentPlan.Alternative] {
    let problem = model.problem.through(path.finish(in: model.problem))
    var found: [StudentPlan.Alternative] = []
    for unit in model.units.indices {
      guard let choice = path.choices[unit], model.units[unit].underWayUntil == nil else {
        continue
      }
      var without = problem
      if !problem.units[unit].isRequired {
        without.units[unit].options = []
      } else if model.units[unit].isPlacement {
        let start = model.problem.units[unit].options[choice].start
        without.units[unit].options.removeAll { $0.start == start }
      } else {
        continue
      }
      // The other choices stay, so that each alternative is one thing.
      for other in model.units.indices where other != unit && !problem.units[other].isRequired {
        if path.choices[other] != nil { without.units[other].isRequired = true }
      }
      // One after the other, each without those before it.
      while found.count < Self.most, !isOver() {
        let answer = PathSolver(without, seed: seed).solve(isOver: isOver)
        guard let other = answer.path else { break }
        let alternative = difference(other, without, of: unit)
        guard !alternative.taken.isEmpty, !found.contains(alternative) else { break }
        found.append(alternative)
        guard alternative.slot == nil else { break }
        for other in model.units.indices where !model.units[other].ids.isDisjoint(alternative.taken)
        {
          without.units[other].options = []
        }
      }
    }
    return found
  }

  private func difference(
    _ other: PlacedPath, _ problem: PathProblem, of unit: Int
  ) -> StudentPlan.Alternative {
    if let option = other.option(of: unit, in: problem) {
      return StudentPlan.Alternative(
        instead: model.units[unit].ids, taken: model.units[unit].ids, slot: option.start)
    }
    func ids(_ isIn: (Int) -> Bool) -> [String] {
      model.units.indices.filter(isIn).flatMap { model.units[$0].ids }
    }
    return StudentPlan.Alternative(
      instead: ids { path.choices[$0] != nil && other.choices[$0] == nil },
      taken: ids { path.choices[$0] == nil && other.choices[$0] != nil }, slot: nil)
  }
}

extension [String] {
  fileprivate func isDisjoint(_ others: [String]) -> Bool { !contains { others.contains($0) } }
}

extension PathProblem {
  /// The same with no more periods than through one.
  func through(_ last: Int) -> PathProblem {
    var shorter = self
    shorter.capacity = Array(capacity.prefix(last + 1))
    for unit in units.indices { shorter.units[unit].options.removeAll { $0.end > last } }
    for goal in goals.indices {
      if let by = goals[goal].by, by > last { shorter.goals[goal].by = nil }
    }
    return shorter
  }
}
