internal import LeerlijnModel

/// Finds a smallest set of things that cannot be together, and what would open a path.
///
/// - Source: Junker, "QuickXplain: preferred explanations and relaxations for over-constrained
///   problems" (2004).
struct PathConflict {
  let builder: PathBuilder
  let seed: UInt64
  let isOver: () -> Bool
  /// Whether every question was settled.
  private(set) var isSettled = true

  init(_ builder: PathBuilder, seed: UInt64, isOver: @escaping () -> Bool) {
    self.builder = builder
    self.seed = seed
    self.isOver = isOver
  }

  /// All that a path keeps to. What is asked most by others comes first and so is named before what
  /// only makes it tighter.
  func constraints(of model: PathModel) -> [PathConstraint] {
    let wishes = builder.wishes
    var found: [PathConstraint] = wishes.fixed.keys.sorted().map { .fixed($0) }
    found += wishes.notBefore.keys.sorted().map { .notBefore($0) }
    if wishes.until != nil { found.append(.until) }
    found.append(.load)
    found += model.goals
    for (unit, meaning) in zip(model.problem.units, model.units)
    where meaning.underWayUntil == nil {
      for id in meaning.ids {
        if unit.isRequired { found.append(.needed(id)) }
        if unit.entry != .always { found.append(.entry(id)) }
        if !unit.corequisites.isEmpty || meaning.ids.count > 1 { found.append(.alongside(id)) }
        found.append(.offering(id))
      }
    }
    return found
  }

  /// - Returns: a set of which none can be left out; empty where it could not be told.
  mutating func smallest(of model: PathModel) -> [PathConstraint] {
    let all = constraints(of: model)
    guard isImpossible(keeping: all, of: all) else { return [] }
    return explain([], hasNew: false, all, of: all)
  }

  private mutating func explain(
    _ kept: [PathConstraint], hasNew: Bool, _ open: [PathConstraint], of all: [PathConstraint]
  ) -> [PathConstraint] {
    if hasNew, isImpossible(keeping: kept, of: all) { return [] }
    if open.count == 1 { return open }
    let middle = open.count / 2
    let (first, second) = (Array(open[..<middle]), Array(open[middle...]))
    let late = explain(kept + first, hasNew: !first.isEmpty, second, of: all)
    let early = explain(kept + late, hasNew: !late.isEmpty, first, of: all)
    return early + late
  }

  /// Whether it is proven that nothing keeps to all of some.
  private mutating func isImpossible(
    keeping kept: [PathConstraint], of all: [PathConstraint]
  ) -> Bool {
    guard let answer = solve(without: Set(all).subtracting(kept))?.answer else { return true }
    if answer.path == nil, !answer.isProven { isSettled = false }
    return answer.path == nil && answer.isProven
  }

  func solve(without: Set<PathConstraint>) -> StudentPlan.Branch? {
    var relaxed = builder
    relaxed.without.formUnion(without)
    var faults: [PathFault] = []
    guard let model = relaxed.build(faults: &faults) else { return nil }
    let answer = PathSolver(model.problem, seed: seed).solve(isOver: isOver)
    return StudentPlan.Branch(model: model, answer: answer)
  }
}

// MARK: - What opens a path

extension PathConflict {
  /// Every single change that opens a path, the cheapest first. Only what is in the conflict can.
  func changes(_ conflict: [PathConstraint], of model: PathModel) -> [PathChange] {
    conflict.flatMap { change(without: $0, of: model) }.sorted {
      ($0.cost, $0.finish) < ($1.cost, $1.finish)
    }
  }

  private func change(without constraint: PathConstraint, of model: PathModel) -> [PathChange] {
    guard let branch = solve(without: [constraint]), let path = branch.answer.path else {
      return []
    }
    let finish = path.finish(in: branch.model.problem)
    func start(of id: String) -> Int? {
      branch.model.index(of: id).flatMap { path.option(of: $0, in: branch.model.problem)?.start }
    }
    switch constraint {
    case .until:
      let later = finish - (model.problem.periods - 1)
      return [PathChange(kind: .later(slot: finish), cost: 10 * max(later, 1), finish: finish)]
    case .load: return leastLoad(of: model)
    case .fixed, .notBefore:
      return [PathChange(kind: .release(constraint), cost: 10, finish: finish)]
    case .needed(let id): return [PathChange(kind: .exempt(id), cost: 1_500, finish: finish)]
    case .entry(let id), .alongside(let id):
      return [PathChange(kind: .admit(id), cost: 1_500, finish: finish)]
    case .offering(let id):
      guard let slot = start(of: id) else { return [] }
      return [PathChange(kind: .offer(id, slot: slot), cost: 1_000, finish: finish)]
    case .rule(let id): return [PathChange(kind: .waive(id), cost: 1_500, finish: finish)]
    case .choice: return []
    }
  }

  /// The smallest bound on the load of a period that leaves a path, in steps of 2.5 EC.
  private func leastLoad(of model: PathModel) -> [PathChange] {
    let now = builder.wishes.load ?? model.usualLoad
    var (low, high) = (1, 24)
    var found: (load: Int, finish: Int, steps: Int)?
    while low <= high {
      let steps = (low + high) / 2
      var more = builder
      more.wishes.load = now + 25 * steps
      var faults: [PathFault] = []
      let model = more.build(faults: &faults)
      let answer = model.map { PathSolver($0.problem, seed: seed).solve(isOver: isOver) }
      if let model, let path = answer?.path {
        found = (now + 25 * steps, path.finish(in: model.problem), steps)
        high = steps - 1
      } else {
        low = steps + 1
      }
    }
    return found.map {
      [PathChange(kind: .load($0.load), cost: 10 * $0.steps, finish: $0.finish)]
    } ?? []
  }
}
