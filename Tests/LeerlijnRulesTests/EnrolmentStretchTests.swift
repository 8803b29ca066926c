import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// Which stretch of enrolment is looked at, in whatever order the rows stand.
struct EnrolmentStretchTests {
  private static let stretches: [(year: Int, days: DayRange)] = [
    (2, days("2018-09-01", "2019-08-31")), (3, days("2019-09-01", "2020-08-31")),
    (4, days("2020-09-01", "2021-08-31")), (5, days("2021-09-01", "2022-08-31")),
  ]

  private static func world(_ order: [Int], asOf: String) -> World {
    var world = World()
    world.asOf = day(asOf)
    world.student = world.builder.addStudent("s2", cohort: 2018)
    for place in order {
      let (year, days) = stretches[place]
      world.builder.enrol(world.student, year: year, profile: "jeugd", days: days)
    }
    for year in 2...5 {
      world.rule(RuleID("is\(year)"), .measure(.isTrue(EnrolmentFact(years: [year]))))
    }
    return world
  }

  @Test(
    "is the latest that has begun, else the first to begin",
    arguments: [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2]],
    [
      ("2018-08-31", 2), ("2018-09-01", 2), ("2019-08-31", 2), ("2019-09-01", 3),
      ("2020-08-31", 3), ("2020-09-01", 4), ("2021-09-01", 5),
    ])
  func isTheLatestBegun(order: [Int], expected: (asOf: String, year: Int)) {
    let world = Self.world(order, asOf: expected.asOf)
    let audit = world.audit()
    #expect(audit.year(ofStudent: world.student) == expected.year)
    let met = (2...5).filter { world.status($0 - 2) == .met }
    #expect(met == [expected.year])
  }

  @Test("is none where the evidence tells no year")
  func isUnknown() {
    var world = World(year: 0)
    #expect(world.audit().year(ofStudent: 0) == nil)
    world.student = world.builder.addStudent("s2")
    #expect(world.audit().year(ofStudent: world.student) == nil)
  }

  @Test(
    "puts the network of the placement of today before that of the list",
    arguments: [("2019-09-01", 0), ("2019-09-02", 1), ("2020-07-03", 1), ("2020-07-04", 0)])
  func isInTheNetworkOfToday(asOf: String, network: Int) {
    var world = World(placed: false, network: "a")
    world.asOf = day(asOf)
    world.builder.place(world.student, days: days("2019-01-07", "2021-07-02"), weekly: 1680)
    world.builder.place(
      world.student, network: "b", days: days("2019-09-02", "2020-07-03"), weekly: 1680)
    #expect(world.audit().network(ofStudent: world.student) == network)
  }

  @Test("asks each session since the first day of the enrolment, and an earlier one where marked")
  func asksEachSession() {
    var world = World(enrolled: .since("2019-10-01"))
    world.sessions(["2019-09-10"])
    world.sessions(["2019-09-20"], .present)
    world.sessions(["2019-10-01"])
    world.sessions(["2019-11-12"], .present)
    world.sessions(["2020-04-14"])
    world.rule(.sessions(min: 1, each: .session))
    let members = world.verdict().measure?.members ?? []
    #expect(members.map(\.outcome) == [.met, .undecided, .met, .undecided])
    #expect(world.status() == .open)
  }
}
