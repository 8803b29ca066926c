import Testing

@testable import LeerlijnPlanner

/// Claims of optimality, proven again by another solver where it could be installed.
@Suite(.enabled(if: PeerSolver.isInstalled, PeerSolver.isMissing))
struct PlannerPeerTests {
  @Test(arguments: [BalanceProblem.Aim.largestLoad, .evenLoad])
  func agreesWithAnotherSolver(aim: BalanceProblem.Aim) throws {
    let problems = (0..<14).map { seed in
      var random = RandomProblem(seed: UInt64(700_000 + seed))
      return random.problem(aim, periods: 3...8, items: 8...12)
    }
    let answers = try PeerSolver.answers(to: problems.map(\.json), by: "cp_sat.py")
    var compared = 0
    for (seed, (problem, peer)) in zip(problems, answers).enumerated() {
      let end = ContinuousClock.now + .seconds(5)
      let own = BalanceSolver(problem).solve { ContinuousClock.now > end }
      if own.isProven {
        #expect(peer.value == own.placing?.value(in: problem), "seed \(seed)")
        #expect(peer.status == (own.placing == nil ? "INFEASIBLE" : "OPTIMAL"), "seed \(seed)")
        compared += 1
      } else {
        #expect(own.bound <= peer.value ?? .max, "seed \(seed)")
      }
    }
    #expect(compared > 7)
  }
}
