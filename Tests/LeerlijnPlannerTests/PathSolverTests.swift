import Testing

@testable import LeerlijnPlanner

/// The first finish and its proof, against trying every path of small problems.
struct PathSolverTests {
  @Test(arguments: 0..<20)
  func agreesWithTryingEverything(block: Int) {
    var (possible, impossible) = (0, 0)
    for seed in block * 100..<(block + 1) * 100 {
      var random = RandomPathProblem(seed: UInt64(seed))
      let problem = random.problem(negations: seed % 2 == 0)
      let least = problem.firstFinish
      let answer = PathSolver(problem).solve { false }
      let label = Comment(rawValue: "seed \(seed)")
      #expect(answer.isProven, label)
      #expect(answer.path?.finish(in: problem) == least, label)
      #expect(answer.bound == least ?? problem.periods, label)
      #expect(answer.path?.violations(of: problem) ?? [] == [], label)
      #expect(PathSolver(problem).isPossible { false } == (least != nil), label)
      if least == nil { impossible += 1 } else { possible += 1 }
    }
    // Both must occur, or this compares nothing.
    #expect(possible > 20 && impossible > 20)
  }

  @Test(arguments: 0..<6)
  func claimsNothingFalseWhenStopped(block: Int) {
    for seed in block * 60..<(block + 1) * 60 {
      var random = RandomPathProblem(seed: UInt64(100_000 + seed))
      let problem = random.problem()
      let least = problem.firstFinish
      for patience in [0, 1, 2, 4, 9] {
        var asked = 0
        let answer = PathSolver(problem).solve {
          asked += 1
          return asked > patience
        }
        let label = Comment(rawValue: "seed \(seed), patience \(patience)")
        #expect(answer.path?.violations(of: problem) ?? [] == [], label)
        #expect(answer.bound <= least ?? problem.periods, label)
        if answer.isProven { #expect(answer.path?.finish(in: problem) == least, label) }
      }
    }
  }

  @Test func stopsWhenItIsOver() {
    var random = RandomPathProblem(seed: 3)
    let problem = random.courses(60, periods: 20)
    var asked = 0
    let answer = PathSolver(problem).solve {
      asked += 1
      return asked > 40
    }
    #expect(!answer.isProven)
    // After it is over only a few more ask whether it is.
    #expect(asked < 60)
  }

  @Test func findsTheSameForTheSameSeed() {
    for seed in 0..<20 {
      var random = RandomPathProblem(seed: UInt64(seed))
      let problem = random.courses(14, periods: 12)
      let paths = (0..<2).map { _ in PathSolver(problem, seed: 5).solve { false }.path }
      #expect(paths[0] == paths[1], "seed \(seed)")
    }
  }

  @Test func takesNoElectiveThatNothingAsksFor() {
    var taken = 0
    for seed in 0..<400 {
      var random = RandomPathProblem(seed: UInt64(200_000 + seed))
      let problem = random.problem()
      guard let path = PathSolver(problem).solve(isOver: { false }).path else { continue }
      for unit in problem.units.indices
      where path.choices[unit] != nil && !problem.units[unit].isRequired {
        taken += 1
        var without = path
        without.choices[unit] = nil
        #expect(without.violations(of: problem) != [], "seed \(seed), unit \(unit)")
      }
    }
    #expect(taken > 20)
  }

  @Test func choosesTheElectiveWithWhichItIsDoneFirst() {
    func elective(_ start: Int) -> PathProblem.Unit {
      PathProblem.Unit(options: [.init(start: start, loads: [5])], isRequired: false)
    }
    let problem = PathProblem(
      units: [elective(3), elective(1), elective(2)],
      goals: [.init(.filled([.init(least: 5, terms: (0..<3).map { .init($0, worth: 5) })]))],
      capacity: [5, 5, 5, 5])
    let answer = PathSolver(problem).solve { false }
    #expect(answer.path?.choices == [nil, 0, nil])
    #expect(answer.bound == 1)
  }

  @Test func hasNothingToPlanWhereNothingIsAsked() {
    let problem = PathProblem(
      units: [.init(options: [.init(start: 0, loads: [5])], isRequired: false)], capacity: [5])
    let answer = PathSolver(problem).solve { false }
    #expect(answer.path == PlacedPath([nil]))
    #expect(answer.bound == -1)
    #expect(answer.isProven)
  }

  @Test func takesAResitWithoutLoadBesideAFullPeriod() {
    let resit = PathProblem.Unit(
      options: [.init(start: 0, loads: [5]), .init(start: 1, loads: [0])])
    let course = PathProblem.Unit(options: [
      .init(start: 0, loads: [5]), .init(start: 1, loads: [5]),
    ])
    let problem = PathProblem(units: [resit, course, course], capacity: [5, 5])
    let answer = PathSolver(problem).solve { false }
    #expect(answer.path?.choices[0] == 1)
    #expect(answer.bound == 1)
  }
}
