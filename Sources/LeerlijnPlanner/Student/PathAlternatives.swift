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
    let finish = path.finish(in: model.problem)
    var found: [StudentPlan.Alternative] = []
    for unit in model.units.indices where found.count < Self.most && !isOver() {
      guard let choice = path.choices[unit], model.units[unit].underWayUntil == nil else {
        continue
      }
      var problem = model.problem
      if !problem.units[unit].isRequired {
        problem.units[unit].options = []
      } else if model.units[unit].isPlacement {
        problem.units[unit].options.remove(at: choice)
      } else {
        continue
      }
      let answer = PathSolver(problem.through(finish), seed: seed).solve(isOver: isOver)
      guard let other = answer.path else { continue }
      let alternative = difference(other, problem, of: unit)
      if !found.contains(where: { $0.taken == alternative.taken && $0.slot == alternative.slot }) {
        found.append(alternative)
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
