internal import LeerlijnModel

/// What would open a path where there is none.
extension PathConflict {
  /// Of one conflict every single change that opens a path, the cheapest first; of several that stand in
  /// each other's way the easiest of each together.
  func changes(_ conflicts: [[PathConstraint]], of model: PathModel) -> [PathChange] {
    let picks: [[PathConstraint]] =
      conflicts.count == 1
      ? conflicts[0].map { [$0] }
      : [conflicts.compactMap { Self.easiest(of: $0, in: model) }]
    return picks.compactMap { change(without: $0, of: model) }.sorted {
      ($0.cost, $0.finish) < ($1.cost, $1.finish)
    }
  }

  private func change(without picks: [PathConstraint], of model: PathModel) -> PathChange? {
    guard let branch = solve(without: Set(picks)), let path = branch.answer.path else { return nil }
    if picks == [.load] { return leastLoad(of: model) }
    let finish = path.finish(in: branch.model.problem)
    var cost = 0
    let isFuller =
      (path.loads(in: branch.model.problem).max() ?? 0) > builder.wishes.load ?? model.usualLoad
    let picks = picks.filter { $0 != .load || isFuller }
    let kinds = picks.compactMap { pick -> PathChange.Kind? in
      let (kind, own) = step(pick, branch, path, finish, model)
      cost += own
      return kind
    }
    guard kinds.count == picks.count else { return nil }
    return PathChange(kinds: kinds, cost: cost, finish: finish)
  }

  private func step(
    _ pick: PathConstraint, _ branch: StudentPlan.Branch, _ path: PlacedPath, _ finish: Int,
    _ model: PathModel
  ) -> (kind: PathChange.Kind?, cost: Int) {
    switch pick {
    case .until:
      let later = max(finish - (model.problem.periods - 1), 1)
      return (.later(slot: finish), 10 * later)
    case .load:
      let most = path.loads(in: branch.model.problem).max() ?? 0
      let more = max(most - (builder.wishes.load ?? model.usualLoad), 1)
      return (.load(most), 10 * ((more + 24) / 25))
    case .fixed, .notBefore: return (.release(pick), pick.leastCost)
    case .needed(let id): return (.exempt(id), pick.leastCost)
    case .entry(let id), .alongside(let id): return (.admit(id), pick.leastCost)
    case .offering(let id):
      let start = branch.model.index(of: id)
        .flatMap { path.option(of: $0, in: branch.model.problem)?.start }
      return (start.map { .offer(id, slot: $0) }, pick.leastCost)
    case .rule(let id):
      guard let slot = slot(inWhichHolds: pick, path, branch, model) else {
        return (.waive(id), 1_500)
      }
      return (.extend(id, slot: slot), pick.leastCost)
    case .choice: return (nil, 0)
    }
  }

  /// The first period at whose end what a rule asks is there after all.
  private func slot(
    inWhichHolds rule: PathConstraint, _ path: PlacedPath, _ branch: StudentPlan.Branch,
    _ model: PathModel
  ) -> Int? {
    // What has no day cannot be put off.
    guard let goal = model.goals.firstIndex(of: rule), model.problem.goals[goal].by != nil else {
      return nil
    }
    let condition = model.problem.goals[goal].condition
    return branch.model.problem.capacity.indices.first { slot in
      condition.holds {
        path.option(of: $0, in: branch.model.problem).map { $0.end <= slot } ?? false
      }
    }
  }

  /// The smallest bound on the load of a period that leaves a path, in steps of 2.5 EC.
  private func leastLoad(of model: PathModel) -> PathChange? {
    let now = builder.wishes.load ?? model.usualLoad
    var (low, high) = (1, 24)
    var found: PathChange?
    while low <= high {
      let steps = (low + high) / 2
      var more = builder
      more.wishes.load = now + 25 * steps
      var faults: [PathFault] = []
      let model = more.build(faults: &faults)
      let answer = model.map { PathSolver($0.problem, seed: seed).solve(isOver: isOver) }
      if let model, let path = answer?.path {
        found = PathChange(
          kinds: [.load(now + 25 * steps)], cost: 10 * steps, finish: path.finish(in: model.problem)
        )
        high = steps - 1
      } else {
        low = steps + 1
      }
    }
    return found
  }
}

extension PathConstraint {
  /// What letting it go costs at least (see ``PathChange``).
  var leastCost: Int {
    switch self {
    case .until, .load, .fixed, .notBefore: 10
    case .rule, .offering: 1_000
    case .entry, .alongside: 1_200
    case .needed: 1_500
    case .choice: 10_000
    }
  }
}
