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
