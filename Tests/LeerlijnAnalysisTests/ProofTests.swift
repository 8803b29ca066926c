import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnAnalysis

/// Small curricula, where trying everything that can happen is the independent answer.
@Suite struct ProofTests {
  /// A few days tell everything apart: before, during and after each period.
  private static let days = [
    "2019-08-30", "2019-10-01", "2019-11-10", "2020-01-15", "2020-03-02", "2020-07-17",
  ].map { SmallLine.day($0) }

  /// One session more, in any period, or two.
  private static let furtherSessions: [[Day]] = {
    let days = ["2019-10-01", "2020-01-15", "2020-03-02", "2020-06-02"].map { SmallLine.day($0) }
    return days.map { [$0] } + days.map { [$0, $0 + 1] }
  }()

  /// Of 72 curricula about forty have something that cannot be: each is as small as it can be.
  @Test(arguments: 0..<12) func agreesWithTryingEverything(block: Int) throws {
    var counts = [0, 0]
    for seed in 0..<6 {
      let line = SmallLine(seed: UInt64(block * 6 + seed))
      let studyCase = try #require(StudyCase.all(of: line.curriculum).first)
      let world = try #require(CaseWorld(studyCase, of: line.curriculum))
      var prover = CaseProver(world)
      let rules = prover.required
      switch prover.find(rules) {
      case .possible(let events):
        counts[0] += 1
        #expect(prover.isBorneOut(events, for: rules))
      case .impossible:
        counts[1] += 1
        #expect(
          !line.tryEverything(in: world, rules, on: Self.days), "\(block * 6 + seed): impossible")
        let contradictions = prover.contradictions(among: rules)
        let found = try #require(contradictions)
        #expect(!found.isEmpty)
        for contradiction in found { expectSmallest(contradiction, world, line) }
      case .undecided: Issue.record("gave up on \(block * 6 + seed)")
      }
    }
    print("block \(block): \(counts[0]) possible, \(counts[1]) impossible")
  }

  /// Without any one of its rules, with a course taught at any time or one more session, it can hold.
  private func expectSmallest(
    _ contradiction: Contradiction, _ world: CaseWorld, _ line: SmallLine
  ) {
    expectNoMemberToSpare(contradiction, in: world)
    let rules = contradiction.requirements.compactMap { requirement in
      world.requirements.firstIndex(of: requirement)
    }
    #expect(!line.tryEverything(in: world, rules, on: Self.days))
    for rule in rules where rules.count > 1 {
      #expect(
        line.tryEverything(in: world, rules.filter { $0 != rule }, on: Self.days),
        "\(contradiction) holds without \(world.requirements[rule])")
    }
    for fact in contradiction.facts {
      switch fact {
      case .taughtFrom(let unit, _):
        // The calendar of sessions is free too where the contradiction does not name it.
        let namesSessions = contradiction.facts.contains {
          if case .sessionsDated = $0 { true } else { false }
        }
        let canHold = ([[]] + (namesSessions ? [] : Self.furtherSessions)).contains { further in
          line.tryEverything(
            in: world, rules, on: Self.days, ignoring: [unit], further: further)
        }
        #expect(canHold, "\(contradiction) does not need \(fact)")
      case .sessionsDated:
        let canHold = Self.furtherSessions.contains { further in
          line.tryEverything(in: world, rules, on: Self.days, further: further)
        }
        #expect(canHold, "\(contradiction) does not need \(fact)")
      case .sessionsTakePlace:
        let canHold = [[0], [1], [0, 1]].contains { cancelled in
          line.tryEverything(in: world, rules, on: Self.days, cancelled: Set(cancelled))
        }
        #expect(canHold, "\(contradiction) does not need \(fact)")
      default: Issue.record("\(fact) in a curriculum without it")
      }
    }
  }
}
