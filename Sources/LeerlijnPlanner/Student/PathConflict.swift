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
    found += model.goals + model.admissions.map(PathConstraint.rule)
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

  /// Sets of things that cannot be together, of which none can be left out of its set: as many as stand
  /// in the way one after the other, the easiest of each let go before the next.
  mutating func all(of model: PathModel) -> [[PathConstraint]] {
    var found: [[PathConstraint]] = []
    var dropped: Set<PathConstraint> = []
    let constraints = constraints(of: model)
    while found.count < Self.most, !isOver() {
      let kept = constraints.filter { !dropped.contains($0) }
      guard isImpossible(keeping: kept, of: constraints) else { break }
      let conflict = explain([], hasNew: false, kept, of: constraints)
      found.append(conflict)
      guard let easiest = Self.easiest(of: conflict, in: model) else { break }
      dropped.insert(easiest)
    }
    return found
  }

  /// What costs least to let go; of equals what is asked first, since more may wait for it.
  static func easiest(of conflict: [PathConstraint], in model: PathModel) -> PathConstraint? {
    func start(_ constraint: PathConstraint) -> Int {
      switch constraint {
      case .entry(let id), .needed(let id), .offering(let id), .alongside(let id):
        model.index(of: id).flatMap { model.problem.units[$0].options.first?.start } ?? 0
      default: 0
      }
    }
    return conflict.min { ($0.leastCost, start($0)) < ($1.leastCost, start($1)) }
  }

  /// So many sets are looked for.
  private static let most = 5

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
