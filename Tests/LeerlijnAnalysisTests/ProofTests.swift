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
  ///
  /// In the last three blocks one course must be taken together with the other.
  @Test(arguments: 0..<15) func agreesWithTryingEverything(block: Int) throws {
    var counts = [0, 0]
    for seed in 0..<6 {
      var line = SmallLine(seed: UInt64(block % 12 * 6 + seed))
      if block >= 12 {
        line.curriculum.programmes[0].courses[seed % 2].strictCorequisites = [
          ["c2", "c1"][seed % 2]
        ]
        line.curriculum.rules.append(
          Rule(
            id: "een",
            condition: Condition(
              .measure(
                Measure(
                  .grade(.course(["c1", "c2"][seed % 2])), minimum: .amount(550))))))
        line.curriculum.rules.append(
          Rule(
            id: "ander",
            condition: Condition(
              .not(
                Condition(
                  .measure(
                    Measure(
                      .grade(.course(["c2", "c1"][seed % 2])),
                      minimum: .amount(seed < 3 ? 550 : 100))))))))
      }
      let studyCase = try #require(StudyCase.all(of: line.curriculum).first)
      let world = try #require(CaseWorld(studyCase, of: line.curriculum))
      var prover = CaseProver(world)
      let rules = prover.required
      switch prover.find(rules) {
      case .possible(let events):
        counts[0] += 1
        #expect(prover.isBorneOut(events, for: rules))
        let taken = Set(
          events.happenings.compactMap { happening -> String? in
            if case .result(let unit, _, _) = happening { unit } else { nil }
          })
        for course in world.programme.courses where taken.contains(course.id.text) {
          #expect(course.strictCorequisites.allSatisfy { taken.contains($0.text) })
        }
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
    let isOfOne = !contradiction.facts.contains {
      if case .takenTogether = $0 { true } else { false }
    }
    for rule in rules where rules.count > 1 {
      #expect(
        line.tryEverything(
          in: world, rules.filter { $0 != rule }, on: Self.days, ignoresTogether: isOfOne),
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
            in: world, rules, on: Self.days, ignoring: [unit], further: further,
            ignoresTogether: isOfOne)
        }
        #expect(canHold, "\(contradiction) does not need \(fact)")
      case .sessionsDated:
        let canHold = Self.furtherSessions.contains { further in
          line.tryEverything(
            in: world, rules, on: Self.days, further: further, ignoresTogether: isOfOne)
        }
        #expect(canHold, "\(contradiction) does not need \(fact)")
      case .sessionsTakePlace:
        let canHold = [[0], [1], [0, 1]].contains { cancelled in
          line.tryEverything(
            in: world, rules, on: Self.days, cancelled: Set(cancelled), ignoresTogether: isOfOne)
        }
        #expect(canHold, "\(contradiction) does not need \(fact)")
      case .takenTogether:
        #expect(
          line.tryEverything(in: world, rules, on: Self.days, ignoresTogether: true),
          "\(contradiction) does not need \(fact)")
      default: Issue.record("\(fact) in a curriculum without it")
      }
    }
  }
}
