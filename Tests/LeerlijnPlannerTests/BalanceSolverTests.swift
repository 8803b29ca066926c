import Testing

@testable import LeerlijnPlanner

/// What is found and proven, against trying every placing of small problems.
struct BalanceSolverTests {
  @Test(arguments: 0..<12, [BalanceProblem.Aim.largestLoad, .evenLoad])
  func agreesWithTryingEverything(block: Int, aim: BalanceProblem.Aim) {
    var possible = 0
    var impossible = 0
    for seed in 0..<40 {
      var random = RandomProblem(seed: UInt64(block * 1000 + seed))
      let problem = random.problem(aim)
      let least = problem.leastValue
      let answer = BalanceSolver(problem).solve { false }
      let label = Comment(rawValue: "block \(block), seed \(seed)")
      #expect(answer.isProven, label)
      #expect(answer.placing?.value(in: problem) == least, label)
      if let least {
        #expect(answer.bound == least, label)
        possible += 1
      } else {
        impossible += 1
      }
    }
    // Both must occur, or this compares nothing.
    #expect(possible > 8 && impossible > 2)
  }

  @Test(arguments: 0..<4, [BalanceProblem.Aim.largestLoad, .evenLoad])
  func claimsNothingFalseWhenStopped(block: Int, aim: BalanceProblem.Aim) {
    for seed in 0..<30 {
      var random = RandomProblem(seed: UInt64(50_000 + block * 1000 + seed))
      let problem = random.problem(aim)
      let least = problem.leastValue
      for patience in [0, 1, 3] {
        var asked = 0
        let answer = BalanceSolver(problem).solve {
          asked += 1
          return asked > patience
        }
        let label = Comment(rawValue: "block \(block), seed \(seed), patience \(patience)")
        if let placing = answer.placing {
          #expect(placing.violations(of: problem).isEmpty, label)
          #expect(least.map { $0 <= placing.value(in: problem) } ?? false, label)
        }
        if answer.isProven { #expect(answer.placing?.value(in: problem) == least, label) }
        if let least { #expect(answer.bound <= least, label) }
      }
    }
  }

  @Test func findsTheSameForTheSameSeed() {
    var random = RandomProblem(seed: 7)
    let problem = random.problem(.evenLoad)
    let answers = (0..<3).map { _ in BalanceSolver(problem, seed: 5).solve { false } }
    #expect(Set(answers.map { $0.placing?.periods }).count == 1)
  }

  @Test func boundsAGroupByWhatItCostsAlone() {
    for seed in 0..<200 {
      var random = RandomProblem(seed: UInt64(90_000 + seed))
      var problem = random.problem(.evenLoad)
      problem.precedences = []
      problem.groups = [problem.groups[0]]
      for item in problem.items.indices {
        problem.items[item].undesired = .none
        problem.items[item].allowed = PeriodSet(before: problem.periods)
      }
      var minimum = GroupMinimum(problem.groups[0], in: problem)
      guard let least = problem.leastValue, !problem.groups[0].items.isEmpty else { continue }
      #expect(minimum.bound() == least, "seed \(seed)")
    }
  }
}

/// Sizes at which numbers of a narrow type would run over.
struct LargeProblemTests {
  private func problem(_ aim: BalanceProblem.Aim, weight: Int) -> BalanceProblem {
    let none = [Int](repeating: 0, count: 24)
    return BalanceProblem(
      periods: 24,
      items: (0..<600).map { item in
        BalanceProblem.Item(
          weight: weight + item % 3, allowed: PeriodSet(before: 24), undesired: .none)
      },
      precedences: (1..<600).filter { $0 % 7 == 0 }.map { BalanceProblem.Precedence($0 - 1, $0) },
      groups: (0..<3).map { group in
        BalanceProblem.Group(
          items: (0..<600).filter { $0 % 3 != group || $0 % 2 == 0 }, givenLoad: none,
          givenCourses: none, load: 0...Int(Int32.max), courses: 0...600)
      }, aim: aim)
  }

  @Test(arguments: [BalanceProblem.Aim.largestLoad, .evenLoad], [1, 25_000])
  func takesManyAndHeavyItems(aim: BalanceProblem.Aim, weight: Int) throws {
    let problem = problem(aim, weight: weight)
    var asked = 0
    let answer = BalanceSolver(problem).solve {
      asked += 1
      return asked > 1
    }
    let placing = try #require(answer.placing ?? answer.nearest)
    #expect(placing.violations(of: problem).isEmpty)
    #expect(answer.bound <= placing.value(in: problem))
  }

  /// Distances at which a walk counts each period alike: nothing may be called proven by that.
  @Test(arguments: 1...8) func provesNothingByWhatItCountsNoFurther(seed: UInt64) {
    let none = [0, 0, 0]
    let problem = BalanceProblem(
      periods: 3,
      items: [10_000, 100, 100, 70].map {
        BalanceProblem.Item(weight: $0, allowed: PeriodSet(before: 3), undesired: .none)
      },
      precedences: [],
      groups: [
        BalanceProblem.Group(
          items: [0, 1, 2, 3], givenLoad: none, givenCourses: none, load: 0...20_000,
          courses: 0...4)
      ], aim: .evenLoad)
    let answer = BalanceSolver(problem, seed: seed).solve { false }
    #expect(answer.isProven)
    #expect(answer.placing?.value(in: problem) == problem.leastValue)
    #expect(answer.bound == problem.leastValue)
  }
}
