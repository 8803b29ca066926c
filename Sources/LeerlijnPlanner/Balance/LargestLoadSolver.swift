/// Makes the largest load of a period as small as can be, with a proof of it.
///
/// From below: the least load that propagation leaves open, and each that a search refutes moves
/// it up. From above: each placing that is found. They meet in the optimum.
struct LargestLoadSolver {
  let problem: BalanceProblem
  let graph: PrecedenceGraph
  let windows: [PeriodSet]
  let seed: UInt64

  func solve(isOver: () -> Bool) -> BalanceAnswer {
    let search = LargestLoadSearch(problem, graph: graph, windows: windows, seed: seed)
    let most = max(problem.groups.map { problem.total(of: $0) }.max() ?? 0, 1)
    guard search.isOpen(ceiling: most) else { return impossible(search) }
    // Without any load the bound is 0; nothing is tried below a ceiling of 1.
    var bound = firstBound
    while !isOver(), !search.isOpen(ceiling: max(bound, 1)) { bound += 1 }
    var best: [Int]?
    var bestValue = Int.max
    var effort = 300
    var round: UInt64 = 0
    while bound < bestValue, !isOver() {
      switch search.decide(ceiling: max(bound, 1), nodes: effort, isOver: isOver) {
      case .placed(let placing):
        best = placing
        bestValue = Placing(placing).value(in: problem)
        continue
      case .impossible:
        bound += 1
        // What no ceiling makes possible is impossible for another reason than load.
        if best == nil, search.decide(ceiling: most, nodes: effort, isOver: isOver) == .impossible {
          return impossible(search)
        }
        continue
      case .undecided: break
      }
      if let found = walk(ceiling: bound, steps: min(effort * 100, 1_000_000), round: round) {
        let value = found.value(in: problem)
        if value < bestValue, found.violations(of: problem).isEmpty {
          (best, bestValue) = (found.periods, value)
        }
      }
      round += 1
      effort *= 2
    }
    return BalanceAnswer(
      placing: best.map(Placing.init), bound: min(bound, bestValue), isProven: bound >= bestValue,
      nodes: search.nodes,
      nearest: best == nil ? walk(ceiling: most, steps: 100_000, round: 0) : nil)
  }

  private func impossible(_ search: LargestLoadSearch) -> BalanceAnswer {
    let nearest = walk(ceiling: Int(Int32.max), steps: 100_000, round: 0)
    return BalanceAnswer(
      placing: nil, bound: 0, isProven: true, nodes: search.nodes, nearest: nearest)
  }

  private var firstBound: Int {
    problem.groups.filter(\.isBalanced).map { group in
      max(
        problem.mean(of: group).upperBound,
        group.items.map { problem.items[$0].weight }.max() ?? 0, group.givenLoad.max() ?? 0)
    }.max() ?? 0
  }

  /// The best placing that a short walk comes by.
  private func walk(ceiling: Int, steps: Int, round: UInt64) -> Placing? {
    let landscape = Landscape(problem, graph: graph, ceiling: ceiling)
    guard
      let tempering = Tempering(
        landscape, windows: windows, replicas: 4, temperatures: 0.3...4, seed: seed &+ round)
    else { return nil }
    tempering.run(goal: 0, steps: steps)
    return Placing(tempering.bestPlaces)
  }
}
