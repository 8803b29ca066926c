import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// What running the worked examples of a rule tells.
@Suite struct ExampleRunTests {
  private static func attended(_ count: Int) -> ExampleFact {
    ExampleFact(.attended, ["series": "leernetwerk", "count": "\(count)"])
  }

  private static func run(
    _ condition: Condition, by deadline: String? = "2020-07-17", _ examples: [Example]
  ) -> ExampleRun {
    var world = World(isPlannedCompletely: false)
    world.rule(condition, by: deadline)
    world.curriculum.rules[0].examples = examples
    return RuleProgram(world.curriculum).runExamples()
  }

  /// Sessions that the calendar lacks are spread over the four periods of the year, a week apart: of
  /// thirteen the first period has four, and the others three.
  @Test(
    "spreads attended sessions over the periods, within each of them",
    arguments: [
      (13, "p1", 4), (12, "p1", 3), (13, "p2", 3), (14, "p2", 4), (16, "p4", 4), (30, "p1", 8),
      (30, "p3", 7),
    ] as [(Int, PeriodID, Int)])
  func spreadsSessions(count: Int, period: PeriodID, within: Int) {
    for (asked, status) in [(within, Status.met), (within + 1, .missed)] {
      let run = Self.run(
        .sessions(min: asked, within: .period(period)),
        [Example(facts: [Self.attended(count)], expected: status)])
      #expect(run.results.map(\.found) == [status])
      #expect(run.failures.isEmpty)
    }
  }

  @Test("judges on the day after the deadline, or on the example's own day")
  func judgesOnADay() {
    let examples = [
      Example(facts: [Self.attended(3)], expected: .met),
      Example(facts: [Self.attended(2)], expected: .missed),
      Example(asOf: day("2020-02-01"), facts: [Self.attended(2)], expected: .open),
    ]
    let run = Self.run(.sessions(min: 3), by: "2020-04-17", examples)
    #expect(run.results.map(\.asOf) == [day("2020-04-18"), day("2020-04-18"), day("2020-02-01")])
    #expect(run.results.map(\.found) == [.met, .missed, .open])
    #expect(run.gaps.isEmpty)
  }

  @Test("tells an example that comes out otherwise, and what none shows")
  func tellsFailuresAndGaps() {
    let parts = [Condition.sessions(min: 1), .hours(min: 1)]
    let run = Self.run(
      Condition(.any(parts)), [Example(facts: [Self.attended(1)], expected: .missed)])
    #expect(run.failures.map(\.found) == [.met])
    #expect(run.failures.map(\.expected) == [.missed])
    let gaps = Set(run.gaps.map { "\($0.part) \($0.missing)" })
    #expect(
      gaps == [
        "rule missed", "branch(1, exception: nil) missed", "branch(2, exception: nil) met",
      ])
  }
}
