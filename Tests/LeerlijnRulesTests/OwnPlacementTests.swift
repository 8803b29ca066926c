import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// Which placement of the curriculum one of the student's is that bears no name.
struct OwnPlacementTests {
  /// Placed from September to July; stage-4 of year 4 is half a year later than stage-3.
  private static func world(_ stretches: [(year: Int, days: DayRange)]) -> World {
    var world = World(placed: false)
    world.asOf = day("2020-10-01")
    var later = world.curriculum.programmes[0].placements[0]
    (later.id, later.year, later.days) = ("stage-4", 4, days("2020-02-03", "2021-02-01"))
    world.curriculum.programmes[0].placements.append(later)
    world.student = world.builder.addStudent("s2", cohort: 2017)
    for (year, days) in stretches {
      world.builder.enrol(world.student, year: year, profile: "jeugd", days: days)
    }
    world.builder.place(world.student, days: days("2019-09-02", "2020-07-03"), weekly: 1680)
    world.log(640, from: "2019-09-02")
    for placement in ["stage-3", "stage-4"] as [PlacementID] {
      world.rule(RuleID(placement.text), .measure(.hours([placement]), min: 640 * 60))
    }
    return world
  }

  @Test(
    "is that of the year in which the student was most of its days, else that with most days",
    arguments: [
      // Of the year that came after it nothing is known then.
      ([(4, days("2020-09-01", "2021-08-31"))], 0),
      ([(3, days("2019-09-01", "2020-08-31")), (4, days("2020-09-01", "2021-08-31"))], 0),
      ([(3, days("2019-09-01", "2020-01-31")), (4, days("2020-02-01", "2021-08-31"))], 1),
      ([(4, days("2020-02-01", "2021-08-31")), (3, days("2019-09-01", "2020-01-31"))], 1),
      ([(4, days("2019-09-01", "2020-08-31"))], 1),
    ] as [([(Int, DayRange)], Int)])
  func isOfTheYear(stretches: [(Int, DayRange)], rule: Int) {
    let world = Self.world(stretches)
    #expect(world.reading(rule)?.now == 640 * 60)
    #expect(world.reading(1 - rule)?.now == 0)
  }

  @Test("is none of which it shares no day")
  func isNoneElse() {
    var world = Self.world([(3, days("2019-09-01", "2022-08-31"))])
    world.builder.place(world.student, days: days("2021-02-02", "2021-07-02"), weekly: 1680)
    world.builder.log(world.student, minutes: 60, on: day("2021-02-02"), placement: 1)
    world.asOf = day("2021-03-01")
    #expect(world.reading(0)?.now == 640 * 60)
    #expect(world.reading(1)?.now == 0)
  }

  @Test("lists hours of no placement as not counted, and says nothing of those of another")
  func listsHoursOfNone() {
    var world = World(placed: false)
    world.asOf = day("2021-02-01")
    world.builder.place(
      world.student, at: "stage-3", days: days("2019-09-02", "2020-07-03"), weekly: 1680)
    world.builder.place(
      world.student, at: "elsewhere", days: days("2020-09-01", "2021-07-02"), weekly: 1680)
    for text in ["2019-09-01", "2019-09-02", "2020-07-03", "2020-08-01", "2020-09-01"] {
      world.builder.log(world.student, minutes: 60, on: day(text))
    }
    world.rule(.hours(min: 640))
    let notes = world.verdict().measure?.deciding?.notes ?? []
    #expect(notes.filter { $0.effect == .counted }.count == 2)
    #expect(
      notes.filter { $0.effect == .notCounted(.outsidePlacement) }.map(\.day)
        == [day("2019-09-01"), day("2020-08-01")])
    #expect(notes.count == 4)
  }
}
