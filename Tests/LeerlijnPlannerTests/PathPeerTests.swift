import Testing

@testable import LeerlijnPlanner

/// Claims that nothing finishes sooner, proven again by another solver where it could be installed.
@Suite(.enabled(if: PeerSolver.isInstalled, PeerSolver.isMissing))
struct PathPeerTests {
  @Test func agreesWhereEveryKindOfConditionDecides() throws {
    let problems = Part.allCases.flatMap(problems(decidedBy:))
    let (possible, impossible) = try compare(problems)
    // Both must occur, or this compares nothing.
    #expect(possible > 10 && impossible > 4)
  }

  /// Four problems that are finished at another time without a part of that kind.
  private func problems(decidedBy part: Part) -> [PathProblem] {
    let drawn = (300_000...).lazy.map { seed in
      var random = RandomPathProblem(seed: UInt64(seed))
      return random.problem(
        negations: part == .not, periods: 4...9, units: 5...10, mostPaths: .max)
    }
    let deciding = drawn.filter { finish(of: $0) != finish(of: $0.without(part)) }
    return Array(deciding.prefix(4))
  }

  private func finish(of problem: PathProblem) -> Int? {
    PathSolver(problem).solve { false }.path?.finish(in: problem)
  }

  @Test func agreesOnMoreCoursesThanCanBeTriedOneByOne() throws {
    let problems = (0..<10).map { seed in
      var random = RandomPathProblem(seed: UInt64(310_000 + seed))
      return seed < 5 ? random.courses(18, periods: 12) : random.alikes(10)
    }
    let (possible, _) = try compare(problems)
    #expect(possible > 4)
  }

  private func compare(_ problems: [PathProblem]) throws -> (possible: Int, impossible: Int) {
    let answers = try PeerSolver.answers(to: problems.map(\.json), by: "cp_sat_paths.py")
    var (possible, impossible) = (0, 0)
    for (seed, (problem, peer)) in zip(problems, answers).enumerated() {
      let own = PathSolver(problem).solve { false }
      let label = Comment(rawValue: "seed \(seed)")
      #expect(own.isProven, label)
      #expect(own.path?.finish(in: problem) == peer.value, label)
      #expect(peer.status == (own.path == nil ? "INFEASIBLE" : "OPTIMAL"), label)
      if own.path == nil { impossible += 1 } else { possible += 1 }
    }
    return (possible, impossible)
  }
}

/// What may decide when a path is finished.
private enum Part: CaseIterable {
  case done, any, atLeast, not, sum, filled, corequisite, optional, lasting, deadline
}

extension PathProblem {
  /// It without regard to something in it.
  fileprivate func without(_ part: Part) -> PathProblem {
    var less = self
    for unit in units.indices {
      less.units[unit].entry = units[unit].entry.without(part)
      if part == .corequisite { less.units[unit].corequisites = [] }
      if part == .optional { less.units[unit].isRequired = true }
      guard part == .lasting else { continue }
      less.units[unit].options = units[unit].options.map {
        Option(start: $0.start, loads: [$0.loads[0]])
      }
    }
    for goal in goals.indices {
      less.goals[goal].condition = goals[goal].condition.without(part)
      if part == .deadline { less.goals[goal].by = nil }
    }
    return less
  }
}

extension UnitCondition {
  /// It where what is of a kind holds in any case.
  fileprivate func without(_ part: Part) -> UnitCondition {
    func rest(_ parts: [UnitCondition]) -> [UnitCondition] { parts.map { $0.without(part) } }
    return switch (self, part) {
    case (.done, .done), (.any, .any), (.atLeast, .atLeast), (.not, .not), (.sum, .sum),
      (.filled, .filled):
      .always
    case (.all(let parts), _): .all(rest(parts))
    case (.any(let parts), _): .any(rest(parts))
    case (.atLeast(let count, let parts), _): .atLeast(count, rest(parts))
    case (.not(let inner), _): .not(inner.without(part))
    default: self
    }
  }
}
