import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// The worked cases about the study year, for rules about networks.
struct CaseNetworkTests {
  private static func world(asOf: String, by deadline: String?) -> World {
    var world = World(isPlannedCompletely: true, years: [2018, 2019, 2020])
    world.asOf = day(asOf)
    world.sessions(CaseWindowTests.visits)
    world.rule("held", .measure(.held(["leernetwerk"]), min: 4), by: deadline, subject: .network)
    world.rule(
      "own", .measure(.held(["leernetwerk"]), min: 4, by: deadline), subject: .network)
    return world
  }

  private static func verdicts(_ world: World) -> [RuleVerdict] {
    world.audit().networkVerdicts().first { $0.network == 0 }?.rules ?? []
  }

  private static func judged(_ world: World) -> [Judged] {
    verdicts(world).map {
      let reading = $0.measure?.deciding?.reading
      return Judged(reading?.interval ?? [], $0.status)
    }
  }

  @Test(
    "states no day by an enrolment, which a network has not",
    arguments: ["enrolment.start+P1M", "enrolment.end-P1M"])
  func countsFromNoEnrolment(by deadline: String) {
    let world = Self.world(asOf: "2020-07-17", by: deadline)
    #expect(Self.judged(world) == Array(repeating: Judged([4, 4], .met), count: 2))
    #expect(Self.verdicts(world).allSatisfy { $0.deadline == day("2020-08-30") })
  }

  @Test(
    "looks at the latest year begun in which a network has a session (44, 78)",
    arguments: [nil, "year.end", "2020-07-17", "2020-08-31"],
    ["2020-07-17", "2020-08-30", "2020-08-31", "2020-09-15"])
  func looksAtTheLatestYear(by deadline: String?, asOf: String) {
    var world = Self.world(asOf: asOf, by: deadline)
    world.sessions(["2020-10-01"], network: "b")
    for verdict in Self.verdicts(world) {
      #expect(verdict.measure?.studyYear == "2019-2020")
      #expect(
        verdict.deadline
          == day(
            deadline == nil ? "2020-08-30" : deadline == "2020-08-31" ? "2020-08-31" : "2020-07-17")
      )
    }
    #expect(Self.judged(world) == Array(repeating: Judged([4, 4], .met), count: 2))
    world.sessions(["2020-10-01"])
    let isNext = asOf >= "2020-08-31" && (deadline == nil || deadline == "year.end")
    let expected = isNext ? Judged([0, 1], .missed) : Judged([4, 4], .met)
    #expect(Self.judged(world) == [expected, expected])
  }

  @Test("leaves room for sessions of a year that has not begun (43)")
  func leavesRoom() {
    let world = Self.world(asOf: "2019-09-01", by: "2020-07-17")
    #expect(Self.judged(world) == Array(repeating: Judged([0, 4], .open), count: 2))
    let begun = Self.world(asOf: "2019-09-02", by: nil)
    #expect(Self.judged(begun) == Array(repeating: Judged([0, 4], .open), count: 2))
  }

  @Test(
    "takes a series of which a network has no session for an open one (46)",
    arguments: [
      ("2020-07-16", [0, Int.max], Status.open), ("2020-07-17", [0, 0], .missed),
    ])
  func opensTheSeries(asOf: String, interval: [Int], status: Status) {
    var world = World()
    world.asOf = day(asOf)
    world.sessions(["2020-04-14"], network: "b")
    world.rule(.measure(.held(["leernetwerk"]), min: 4), subject: .network)
    #expect(Self.judged(world) == [Judged(interval, status)])
  }

  @Test("counts what is held through today, and waits for what should have been")
  func countsThroughToday() {
    var world = World()
    world.sessions(["2020-03-10", "2020-03-11"], state: .held)
    world.sessions(["2020-03-11"], state: .planned)
    // Held after today is still to come.
    world.sessions(["2020-03-12"], state: .held)
    world.sessions(["2020-02-11"], state: .cancelled)
    world.rule(.measure(.held(["leernetwerk"]), min: 4), subject: .network)
    let reading = Self.verdicts(world).first?.measure?.deciding?.reading
    #expect(reading?.interval == [2, 4])
    #expect(reading?.pending == 1)
    #expect(reading?.offered == 4)
    #expect(reading?.reasons == .waiting)
  }

  @Test("counts the members of a network by their day and role, the first network's too")
  func countsMembers() {
    var world = World(network: "b")
    world.builder.addMember("d1", of: "a", as: "docent", days: days("2019-09-01", "2020-03-11"))
    world.builder.addMember("d2", of: "a", as: "docent", days: days("2020-03-12", "2020-08-31"))
    world.builder.addMember("c1", of: "a", as: "client", days: .since("2020-03-11"))
    world.builder.addMember("d3", of: "b", as: "docent")
    for roles in [[], ["docent"], ["student"]] as [[RoleID]] {
      world.rule(
        RuleID("r\(roles.first?.text ?? "")"), .measure(.members(roles), min: 9), subject: .network)
    }
    let counts = world.audit().networkVerdicts().map { network in
      network.rules.map { $0.measure?.deciding?.reading.now }
    }
    #expect(counts == [[2, 1, 0], [2, 1, 1]])
  }
}
