import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// The worked cases of "What a status means" about one quantity, by their number.
struct CaseTests {
  @Test("counts started weeks after the as-of day (1)")
  func case1() {
    var world = World()
    world.log(640, from: "2019-09-02")
    world.rule(.hours(min: 840))
    #expect(world.interval() == [640 * 60, 1116 * 60])
    #expect(world.status() == .open)
  }

  @Test(
    "keeps a rule open while waiting hours can still meet it (2, 3)",
    arguments: [(32, Status.missed), (40, Status.open)])
  func cases2And3(pending: Int, status: Status) {
    var world = World()
    world.asOf = day("2020-07-10")
    world.log(800, from: "2019-09-02")
    world.log(pending, .pending, from: "2020-06-15")
    world.rule(.hours(min: 840), by: "2020-07-03")
    #expect(world.interval() == [800 * 60, (800 + pending) * 60])
    #expect(world.status() == status)
    #expect(world.verdict().measure?.deciding?.reading.reasons.contains(.waiting) == true)
  }

  @Test("counts from the first day of a placement that has not begun (4)")
  func case4() {
    var world = World()
    world.asOf = day("2019-08-20")
    world.rule(.hours(min: 840))
    #expect(world.interval() == [0, 44 * 28 * 60])
    #expect(world.status() == .open)
  }

  @Test(
    "takes the weekly maximum for high and the last four weeks for pace (5)",
    arguments: [(20, false), (9, true)])
  func case5(weekly: Int, isTight: Bool) {
    var world = World(placed: false)
    world.builder.place(
      world.student, days: days("2019-09-02", "2020-07-03"), weekly: 1680, maximumWeekly: 2160)
    world.log(640 - 4 * weekly, from: "2019-09-02")
    for first in ["2020-02-10", "2020-02-17", "2020-02-24", "2020-03-02"] {
      world.builder.log(world.student, minutes: weekly * 60, on: day(first))
    }
    world.rule(.hours(min: 840))
    #expect(world.interval() == [640 * 60, (640 + 17 * 36) * 60])
    #expect(world.verdict().measure?.deciding?.reading.pace == (640 + 17 * weekly) * 60)
    #expect(world.verdict().isTight == isTight)
  }

  @Test("takes a week of no hours for one of the last four, where it was written down (5)")
  func pacesByAnEmptyWeek() {
    var world = World()
    world.log(580, from: "2019-09-02")
    for (first, hours) in [
      ("2020-02-10", 20), ("2020-02-17", 20), ("2020-02-24", 20), ("2020-03-02", 0),
    ] {
      world.builder.log(world.student, minutes: hours * 60, on: day(first))
    }
    world.rule(.hours(min: 840))
    #expect(world.verdict().measure?.deciding?.reading.pace == (640 + 17 * 15) * 60)
  }

  @Test("lists hours outside the placement as not counted (6)")
  func case6() {
    var world = World()
    for week in 0..<30 {
      world.builder.log(world.student, minutes: 1800, on: day("2019-08-01") + week)
    }
    world.rule(.hours(min: 840))
    #expect(world.interval() == [0, 17 * 28 * 60])
    #expect(world.status() == .missed)
    let notes = world.verdict().measure?.deciding?.notes ?? []
    #expect(notes.filter { $0.effect == .notCounted(.outsidePlacement) }.count == 30)
    #expect(notes.reduce(0) { $0 + $1.amount } == 54_000)
  }

  @Test("adds what each placement can still bring (7)")
  func case7() {
    var world = World(placed: false)
    world.builder.place(
      world.student, at: "A", days: days("2019-09-02", "2020-01-31"), weekly: 1440)
    world.builder.place(
      world.student, at: "B", days: days("2020-02-03", "2020-07-03"), weekly: 1920)
    world.log(400, from: "2019-09-02")
    world.log(100, from: "2020-02-03")
    world.rule(.measure(.hours([]), min: 840 * 60))
    #expect(world.interval() == [500 * 60, 1044 * 60])
    #expect(world.status() == .open)
  }

  @Test("says when no more absence is possible (8)")
  func case8() {
    var world = World()
    world.sessions(["2019-10-01", "2019-12-01"], .present)
    world.sessions(["2020-02-10"], .absent)
    world.sessions(["2020-04-14", "2020-05-20"], nil)
    world.rule(.sessions(min: 4))
    #expect(world.interval() == [2, 4])
    #expect(world.status() == .open)
    #expect(world.verdict().isTight)
  }

  @Test("names the cancellation that made a rule unattainable (9)")
  func case9() {
    var world = World()
    world.sessions(["2019-10-01", "2019-12-01"], .present)
    world.sessions(["2020-02-10"], .absent)
    world.sessions(["2020-04-14"], nil)
    world.sessions(["2020-05-20"], nil, state: .cancelled)
    world.rule(.sessions(min: 4))
    #expect(world.interval() == [2, 3])
    #expect(world.status() == .missed)
    let notes = world.verdict().measure?.deciding?.notes ?? []
    #expect(notes.contains { $0.effect == .notCounted(.cancelled) && $0.day == day("2020-05-20") })
  }

  @Test(
    "lowers the bound to what was offered, where the rule says so (10)", arguments: [true, false])
  func case10(cap: Bool) {
    var world = World()
    world.sessions(["2019-10-01", "2019-12-01"], .present)
    world.sessions(["2020-02-10", "2020-03-01"], nil, state: .cancelled)
    world.sessions(["2020-05-20"], nil)
    world.rule(.sessions(min: 4, cap: cap))
    #expect(world.interval() == [2, 3])
    #expect(world.status() == (cap ? .open : .missed))
    #expect(world.verdict().measure?.deciding?.limits.minimum == (cap ? 3 : 4))
  }

  @Test("leaves room for what is not planned yet (11)")
  func case11() {
    var world = World(isPlannedCompletely: false, maximum: 5)
    world.sessions(["2020-04-14", "2020-05-20"], nil)
    world.rule(.sessions(min: 4))
    #expect(world.interval() == [0, 5])
    #expect(world.status() == .open)
  }

  @Test("takes a held session without a row as waiting (12)")
  func case12() {
    var world = World()
    world.sessions(["2019-10-01", "2019-12-01"], .present)
    world.sessions(["2020-02-10", "2020-05-20"], nil)
    world.rule(.sessions(min: 4))
    #expect(world.interval() == [2, 4])
    #expect(world.verdict().measure?.deciding?.reading.pending == 1)
    #expect(world.status() == .open)
  }

  @Test("lists a visit to another network as guest (13)")
  func case13() {
    var world = World()
    world.sessions(["2019-10-01", "2019-12-01", "2020-02-10"], .present)
    world.sessions(["2020-02-20"], network: "b", .present)
    world.rule(.sessions(min: 4))
    #expect(world.interval() == [3, 3])
    #expect(world.status() == .missed)
    let notes = world.verdict().measure?.deciding?.notes ?? []
    #expect(notes.filter { $0.effect == .notCounted(.otherNetwork) }.count == 1)
  }

  @Test(
    "bounds absence from above (14)",
    arguments: [
      (["2019-10-01", "2019-12-01"], 3, [2, 5], Status.open),
      (["2019-10-01", "2019-12-01"], 0, [2, 2], .met),
      (["2019-10-01", "2019-12-01", "2020-02-10"], 2, [3, 5], .missed),
    ])
  func case14(absent: [String], coming: Int, interval: [Int], status: Status) {
    var world = World()
    world.sessions(absent, .absent)
    world.sessions(Array(["2020-04-14", "2020-05-20", "2020-06-10"].prefix(coming)), nil)
    world.rule(.sessions(max: 2, [.absent]))
    #expect(world.interval() == interval)
    #expect(world.status() == status)
  }

  @Test("meets a share early (15) and leaves an empty one out (16)")
  func cases15And16() {
    var world = World()
    world.sessions(["2019-10-01", "2019-12-01", "2020-01-10", "2020-02-10"], .present)
    world.sessions(["2020-05-20"], nil)
    world.rule(.sessions(min: 8000, share: true))
    #expect(world.interval() == [4, 5])
    #expect(world.verdict().measure?.deciding?.reading.offered == 5)
    #expect(world.status() == .met)

    var empty = World()
    empty.rule(.sessions(min: 8000, share: true))
    #expect(empty.status() == .open)
    empty.asOf = day("2020-07-18")
    #expect(empty.status() == .notApplicable)
  }

  @Test("misses a period in which nothing is planned (17)")
  func case17() {
    var world = World()
    world.sessions(["2019-10-01", "2019-12-01"], .present)
    world.sessions(["2020-04-01"], nil)
    world.rule(.sessions(min: 1, each: .period))
    #expect(world.interval() == [0, 0])
    #expect(world.status() == .missed)
    #expect(
      world.verdict().measure?.deciding?.member == .period(year: 0, ordinal: 4, "p4"))
  }

  @Test("asks nothing of the periods before the enrolment (18)")
  func case18() {
    var world = World(enrolled: days("2020-02-03", "2021-01-31"))
    world.sessions(["2019-10-01", "2019-12-01"], nil)
    world.sessions(["2020-02-10"], .present)
    world.sessions(["2020-05-20"], nil)
    world.rule(.sessions(min: 1, each: .period))
    let members = world.verdict().measure?.members ?? []
    #expect(members.map { $0.reading.interval } == [[1, 1], [0, 1]])
    #expect(world.status() == .open)
  }

  @Test("takes the hours of today into the pace, and no rejected or later ones (5)")
  func pacesThroughToday() {
    var world = World()
    world.log(572, from: "2019-09-02")
    for (first, hours) in [
      ("2020-02-17", 20), ("2020-02-24", 20), ("2020-03-02", 20), ("2020-03-11", 8),
    ] {
      world.builder.log(world.student, minutes: hours * 60, on: day(first))
    }
    world.builder.log(world.student, minutes: 600, on: day("2020-03-11"), .rejected)
    world.builder.log(world.student, minutes: 600, on: day("2020-03-12"))
    world.rule(.hours(min: 840))
    #expect(world.reading()?.now == 640 * 60)
    #expect(world.reading()?.pace == (640 + 17 * 17) * 60)
  }
}
