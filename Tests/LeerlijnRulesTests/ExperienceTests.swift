import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// Which days of work count as experience.
struct ExperienceTests {
  private static func world(_ work: [DayRange], by deadline: String? = nil) -> World {
    var world = World()
    for days in work { world.builder.work(world.student, "jeugdzorg", weekly: 420, days: days) }
    world.rule("hours", .measure(.experience(kinds: [], in: .hours), min: 1_000_000), by: deadline)
    world.rule(
      "years", .measure(.experience(kinds: [], in: .years), min: 100 * Unit.years.scale),
      by: deadline)
    return world
  }

  @Test(
    "counts work through today and through the deadline, whatever comes of it",
    arguments: [(nil, 11 * 60), ("2020-03-11", 11 * 60), ("2020-03-07", 7 * 60), ("2020-02-29", 0)]
      as [(String?, Int)])
  func countsThroughToday(by deadline: String?, minutes: Int) {
    let world = Self.world([days("2020-03-01", "2020-12-31")], by: deadline)
    #expect(world.reading(0)?.now == minutes)
    #expect(world.reading(1)?.now == minutes / 60)
  }

  @Test(
    "counts days of two jobs once as time, and as hours of each",
    arguments: [
      // Next to each other, on one day together, and with a day between.
      (days("2019-02-01", "2019-02-28"), 2, 59), (days("2019-01-31", "2019-02-28"), 2, 60),
      (days("2019-02-02", "2019-02-28"), 1, 58), (days("2019-01-08", "2019-01-14"), 1, 38),
    ])
  func countsDaysOnce(second: DayRange, months: Int, dayCount: Int) {
    for work in [
      [days("2019-01-01", "2019-01-31"), second], [second, days("2019-01-01", "2019-01-31")],
    ] {
      let world = Self.world(work)
      let month = Unit.years.scale / 12
      #expect((world.reading(1)?.now ?? 0) / month == months)
      #expect(world.reading(0)?.now == 31 * 60 + 60 * second.dayCount)
      #expect(31 + second.dayCount == dayCount)
    }
  }

  @Test("counts the kinds that are asked alone")
  func countsKinds() {
    var world = World()
    for kind in ["jeugdzorg", "horeca"] {
      world.builder.work(world.student, kind, weekly: 420, days: days("2020-01-01", "2020-01-07"))
    }
    for kinds in [[], ["horeca"], ["zorg"]] as [[String]] {
      world.rule(RuleID("r\(kinds.count)"), .measure(.experience(kinds: kinds, in: .hours), min: 1))
    }
    #expect((0...2).map { world.reading($0)?.now } == [840, 420, 0])
  }
}
