import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// The worked case about the values of a parameter, by its number, and about many names.
struct CaseValueTests {
  @Test(
    "reads a parameter alike in whatever order its values stand (59)", arguments: [true, false])
  func case59(atOnce: Bool) {
    let values = [
      Parameter.Value(from: day("2018-09-01"), amount: 900 * 60),
      Parameter.Value(from: day("2019-09-01"), amount: 840 * 60),
      Parameter.Value(from: day("2019-09-01"), cohorts: 2017...2017, amount: 820 * 60),
      Parameter.Value(from: day("2020-02-01"), cohorts: 2017...2017, atOnce: atOnce, amount: 6_000),
      Parameter.Value(from: day("2020-09-01"), amount: 4),
    ]
    for ordered in [values, values.reversed()] {
      var world = World(enrolled: .since("2019-09-02"))
      world.curriculum.parameters = [
        Parameter(id: "uren", unit: .hours, titles: Titles([]), values: ordered)
      ]
      world.log(640, from: "2019-09-02")
      world.rule(
        Condition(.measure(Measure(.hours(["stage-3"]), minimum: .parameter("uren")))))
      let expected = atOnce ? Status.met : .open
      #expect(world.status() == expected)
      #expect(world.verdict().measure?.deciding?.limits.minimum == (atOnce ? 6_000 : 820 * 60))
      #expect(world.on("2020-01-31").verdict().measure?.deciding?.limits.minimum == 820 * 60)
      world.curriculum.rules[0].examples = [
        Example(
          asOf: world.asOf,
          facts: [
            ExampleFact(.student, ["cohort": "2017", "from": "2019-09-02"]),
            ExampleFact(.placement, ["hours-per-week": "28"]),
            ExampleFact(.hours, ["total": "640", "until": "2020-03-01"]),
          ], expected: expected)
      ]
      let run = RuleProgram(world.curriculum).runExamples()
      #expect(run.failures.isEmpty)
      #expect(
        run.results[0].verdict?.measure?.deciding?.limits
          == world.verdict().measure?.deciding?.limits)
    }
  }

  @Test("tells more than 64 profiles apart")
  func knowsManyProfiles() {
    var world = World()
    world.curriculum.programmes[0].profiles = (0..<70).map { Profile(id: ProfileID("p\($0)")) }
    for number in 0..<70 {
      world.builder.enrol(
        world.builder.addStudent(StudentID("n\(number)"), cohort: 2017), year: 3,
        profile: ProfileID("p\(number)"))
    }
    for number in [63, 64, 69] {
      let profile = ProfileID("p\(number)")
      world.rule(
        RuleID("is\(number)"), .measure(.isTrue(EnrolmentFact(profiles: [profile]))))
      world.rule(
        RuleID("for\(number)"), .hours(min: 0), scope: Rule.Scope(profile: profile))
    }
    let statuses = world.audit().statuses()
    for (place, number) in [63, 64, 69].enumerated() {
      for student in [63, 64, 65, 69] {
        let isOwn = student == number
        #expect(statuses[student + 1][2 * place] == (isOwn ? .met : .missed))
        #expect(statuses[student + 1][2 * place + 1] == (isOwn ? .met : .notApplicable))
      }
    }
  }

  @Test("looks through the whole enrolment, from the cohort's first day where none is given")
  func looksThroughTheEnrolment() {
    var world = World()
    world.curriculum.parameters = [
      Parameter(
        id: "mark", unit: .grade, titles: Titles([]),
        values: [
          .init(from: nil, until: day("2017-08-31"), amount: 600),
          .init(from: day("2019-09-01"), amount: 700),
        ])
    ]
    world.rule(Condition(.measure(Measure(.grade(.course("c1")), minimum: .parameter("mark")))))
    #expect(world.verdict().measure?.deciding?.limits.minimum == 700)
  }
}
