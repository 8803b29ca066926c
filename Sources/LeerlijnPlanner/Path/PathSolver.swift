/// What came of planning a path.
package struct PathAnswer: Sendable {
  /// The best path found, checked anew from the problem alone; nil where none was found.
  package var path: PlacedPath?
  /// No path is finished before this period; -1 where nothing needs to be taken, and the number of
  /// periods where there is no path at all.
  package var bound: Int
  /// Whether nothing finishes earlier than the path; without one, that there is none.
  package var isProven: Bool
  /// Steps that were tried one by one.
  package var nodes: Int
}

/// Plans a path: the first finish there is, then an even load, then as the edition has it planned; the
/// same answer for the same seed, better the longer it may take.
package struct PathSolver {
  private let problem: PathProblem
  private let seed: UInt64

  package init(_ problem: PathProblem, seed: UInt64 = 1) {
    self.problem = problem
    self.seed = seed
  }

  /// - Parameter isOver: asked often whether to stop; then the best so far is the answer.
  package func solve(isOver: () -> Bool) -> PathAnswer {
    var run = PathRun(problem, seed: seed)
    run.raiseBound(from: -1, isOver)
    run.close(isOver)
    var answer = run.answer
    if let path = answer.path {
      answer.path = PathSmoothing(problem, path).smoothed(isOver: isOver)
    }
    if let path = answer.path, !path.violations(of: problem).isEmpty {
      (answer.path, answer.isProven) = (nil, false)
    }
    return answer
  }

  /// Whether there is a path at all; nil where that could not be told in time.
  package func isPossible(isOver: () -> Bool) -> Bool? {
    var run = PathRun(problem, seed: seed)
    run.raiseBound(from: -1, isOver)
    run.drawLists(8, untilFirst: true, isOver)
    run.findAny(isOver)
    return run.best != nil ? true : run.answer.isProven ? false : nil
  }
}
