import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// What cases beside the worked ones have taught.
struct ReadingTests {
  @Test("adds series of which one has no bound to what may come")
  func addsUnboundedSeries() {
    var world = World(isPlannedCompletely: false)
    world.curriculum.programmes[0].series.append(
      SessionSeries(id: "leerhuis", per: .all, isPlannedCompletely: true))
    world.sessions(["2020-05-20"], network: nil, nil, series: "leerhuis")
    world.rule(
      .measure(
        .sessions(["leernetwerk", "leerhuis"], counting: [.present], asShare: false), min: 4))
    #expect(world.interval() == [0, .max])
    #expect(world.status() == .open)
  }

  @Test("calls nothing unattainable while no calendar is known at all")
  func waitsForACalendar() {
    var world = World()
    world.rule(.sessions(min: 4))
    #expect(world.status() == .open)
    world.asOf = day("2020-07-18")
    #expect(world.status() == .missed)
  }

  @Test(
    "frees a student from a rule or a moment by whatever the decision is called",
    arguments: [DecisionFact.Kind.exemption, .waiver, .substitution])
  func freesFromARule(kind: DecisionFact.Kind) {
    var world = World()
    world.rule("hours", .hours(min: 8400))
    world.rule("midterm-judged", .assessed("midterm"))
    world.builder.decide(world.student, about: "hours", kind, on: day("2020-03-01"))
    world.builder.decide(world.student, about: "midterm", kind, on: day("2020-03-01"))
    #expect([world.status(0), world.status(1)] == [.waived, .met])
  }

  @Test("asks of a grade without a bound that it is a pass")
  func asksAPass() {
    var world = World()
    world.builder.grade(world.student, "c1", .grade(540), on: day("2020-02-01"))
    world.rule(.measure(.grade(.course("c1"))), by: "2020-03-01")
    #expect(world.status() == .missed)
  }

  @Test("judges every moment by its own number of roles")
  func countsRolesPerMoment() {
    var world = World()
    for role in ["docent", "praktijkbegeleider"] as [RoleID] {
      world.builder.judge(world.student, at: "midterm", by: role, on: day("2020-02-10"))
    }
    world.rule(.measure(.assessed("stage-3", nil), each: .moment))
    #expect(world.verdict().measure?.members.map(\.outcome) == [.met, .undecided])
  }
}

extension ReadingTests {
  @Test("expects no pass of a course of another profile, unless there is a result for it")
  func leavesOutOtherProfiles() {
    var world = World()
    world.curriculum.programmes[0].courses[0].profile = "zorg"
    world.curriculum.programmes[0].courses[1].profile = "jeugd"
    world.builder.enrol(world.builder.addStudent("s2", cohort: 2017), year: 3, profile: "zorg")
    world.rule(.measure(.credits(.programme, grades: nil), min: 500))
    // c2 and c3 of 10 EC, and the placement of 30; not c1.
    #expect(world.interval() == [0, 500])
    world.builder.grade(world.student, "c1", .grade(400), on: day("2020-02-01"))
    #expect(world.interval() == [0, 600])
  }

  @Test("calls credits tight only once a course is lost")
  func findsLostCredits() {
    var world = World()
    world.curriculum.programmes[0].grading.opportunities = 1
    world.rule("all", .measure(.credits(.programme, grades: nil), min: 600), by: "2020-07-17")
    world.rule("most", .measure(.credits(.programme, grades: nil), min: 500), by: "2020-07-17")
    #expect(!world.verdict(0).isTight)
    world.builder.grade(world.student, "c1", .grade(400), on: day("2020-02-01"))
    #expect(world.verdict(1).isTight)
  }
}
