import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// `is network="yes"`: in a network on a day of the window.
struct InNetworkTests {
  private static let inNetwork = Condition.measure(.isTrue(EnrolmentFact(isInNetwork: true)))

  /// What nobody has who is asked: to be in year 4.
  private static func asksOf(_ premise: Condition) -> Condition {
    Condition(.when(premise, then: .measure(.isTrue(EnrolmentFact(years: [4])))))
  }

  /// A student whose lists are known through a day, in a network on these days.
  private static func world(_ days: DayRange?, asOf: String, known: String? = nil) -> World {
    var world = World(
      placed: false, enrolled: .since("2019-09-02"), network: nil, years: [2018, 2019, 2020])
    world.asOf = day(asOf)
    if let days { world.builder.addMember("s1", of: "a", as: "student", days: days) }
    for kind in [FactKind.placements, .members] {
      world.builder.setComplete(kind, through: day(known ?? asOf))
    }
    return world
  }

  @Test(
    "As a premise it is so on the days that are known, and before the window it is open",
    arguments: [
      (nil, "2019-08-20", Status.open), (nil, "2020-03-11", .notApplicable),
      (nil, "2020-07-17", .notApplicable), (nil, "2020-09-20", .notApplicable),
      (days("2019-09-02", "2019-10-01"), "2020-03-11", .missed),
      (days("2020-05-01", "2020-07-03"), "2020-03-11", .missed),
      // Of another study year.
      (days("2018-09-03", "2019-07-05"), "2020-03-11", .notApplicable),
      (days("2020-09-10", "2021-07-03"), "2020-03-11", .notApplicable),
    ] as [(DayRange?, String, Status)])
  func asPremise(joined: DayRange?, asOf: String, status: Status) {
    var world = Self.world(joined, asOf: asOf)
    world.rule(Self.asksOf(Self.inNetwork), by: "2020-07-17")
    #expect(world.status() == status)
  }

  @Test(
    "Where it is asked, nobody misses it who may still join",
    arguments: [
      ("2019-08-20", nil, Status.open, Status.open), ("2020-03-11", nil, .open, .open),
      ("2020-07-17", nil, .open, .open), ("2020-07-18", nil, .missed, .met),
      ("2020-07-18", "2020-07-16", .open, .open), ("2020-07-18", "2020-07-17", .missed, .met),
    ] as [(String, String?, Status, Status)])
  func whereAsked(asOf: String, known: String?, isIn: Status, isNot: Status) {
    var world = Self.world(nil, asOf: asOf, known: known)
    world.rule("in", Self.inNetwork, by: "2020-07-17")
    world.rule("not in", Condition(.not(Self.inNetwork)), by: "2020-07-17")
    #expect([world.status(0), world.status(1)] == [isIn, isNot])
    #expect(world.reasons(0).contains(.notYetRegistered) == (known == "2020-07-16"))
  }

  @Test("One measure may stand in a premise and be asked in the same rule")
  func bothInOneRule() {
    var world = Self.world(nil, asOf: "2020-03-11")
    world.rule(
      "both", Condition(.all([Self.asksOf(Self.inNetwork), Self.inNetwork])), by: "2020-07-17")
    #expect(world.status() == .open)
  }

  @Test(
    "A list that is late, is not there, or lost a row of the student leaves it open",
    arguments: [FactKind.placements, .members])
  func isNotKnown(kind: FactKind) {
    for (index, reason) in [
      Reading.Reasons.notYetRegistered, .notDelivered, .rowLeftOut,
    ].enumerated() {
      var world = Self.world(nil, asOf: "2020-03-11")
      if index == 0 { world.builder.setComplete(kind, through: day("2020-02-28")) }
      if index == 1 { world.builder.withhold(kind) }
      if index == 2 { world.builder.leaveOut(kind, ofStudent: world.student) }
      world.rule(Self.asksOf(Self.inNetwork), by: "2020-07-17")
      world.rule("in", Self.inNetwork, by: "2020-03-01")
      #expect([world.status(0), world.status(1)] == [.open, .open], "\(reason)")
      #expect(world.reasons(1) == reason)
    }
  }

  @Test("A window of its own is looked at: who joined later is in none then")
  func withinItsOwnWindow() {
    for (last, status) in [("2019-11-08", Status.notApplicable), ("2020-02-03", .missed)] {
      var world = Self.world(days("2020-02-03", "2020-07-03"), asOf: "2020-03-11")
      var measure = Measure(.isTrue(EnrolmentFact(isInNetwork: true)))
      measure.window = .days(.fixed(day("2019-09-02")), .fixed(day(last)))
      world.rule(Self.asksOf(Condition(.measure(measure))))
      #expect(world.status() == status)
    }
  }
}
