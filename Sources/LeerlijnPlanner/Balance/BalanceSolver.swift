/// What came of balancing a problem.
package struct BalanceAnswer: Sendable {
  /// The best placing found, checked anew from the problem alone; nil where none was found.
  package var placing: Placing?
  /// No placing is worth less.
  package var bound: Int
  /// Whether nothing is better than the placing; without one, that there is none.
  package var isProven: Bool
  /// Steps that were tried one by one.
  package var nodes: Int
  /// Where none was found: one that breaks few bounds, to tell what is in the way.
  package var nearest: Placing?
}

/// Balances a problem: the same answer for the same seed, better the longer it may take.
package struct BalanceSolver {
  private let problem: BalanceProblem
  private let seed: UInt64

  package init(_ problem: BalanceProblem, seed: UInt64 = 1) {
    self.problem = problem
    self.seed = seed
  }

  /// - Parameter isOver: asked often whether to stop; then the best so far is the answer.
  package func solve(isOver: () -> Bool) -> BalanceAnswer {
    guard let graph = PrecedenceGraph(problem),
      let windows = graph.windows(problem.items.map(\.allowed))
    else { return BalanceAnswer(placing: nil, bound: 0, isProven: true, nodes: 0, nearest: nil) }
    var answer =
      switch problem.aim {
      case .largestLoad:
        LargestLoadSolver(problem: problem, graph: graph, windows: windows, seed: seed)
          .solve(isOver: isOver)
      case .evenLoad:
        EvenLoadSolver(problem: problem, windows: windows, seed: seed).solve(isOver: isOver)
      }
    if let placing = answer.placing, !placing.violations(of: problem).isEmpty {
      (answer.placing, answer.nearest) = (nil, placing)
    }
    return answer
  }
}
