import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// The worked cases about order, offer and networks of sessions, by their number.
struct CaseSessionTests {
  private static let visit = Event.series("leernetwerk")
  private static let midterm = Event.moment("stage-3", "midterm")

  @Test(
    "lets a session without a row be the first (68)",
    arguments: [
      ("2019-10-10", nil, Status.open, Status.open), ("2019-10-10", .present, .met, .missed),
      ("2019-10-10", .late, .met, .missed), ("2019-10-10", .absent, .missed, .met),
      ("2019-10-10", .excused, .missed, .met), ("2019-11-19", nil, .open, .open),
      // On the day itself it is no longer before, whatever the list will say.
      ("2019-11-20", nil, .missed, .open), ("2019-11-21", nil, .missed, .met),
    ] as [(String, Attendance?, Status, Status)])
  func case68(held: String, mark: Attendance?, visitFirst: Status, midtermFirst: Status) {
    var world = World(enrolled: .since("2019-09-02"))
    world.sessions([held], mark)
    world.judge("midterm", on: "2019-11-20")
    world.rule("visit", .measure(.order(Self.visit, before: Self.midterm)))
    world.rule("midterm", .measure(.order(Self.midterm, before: Self.visit)))
    #expect([world.status(0), world.status(1)] == [visitFirst, midtermFirst])
    for rule in 0...1 {
      #expect(world.reasons(rule).contains(.waiting) == (world.status(rule) == .open))
    }
  }

  @Test("waits for an earlier session though a later one was attended (68)")
  func waitsForTheEarlier() {
    var world = World(enrolled: .since("2019-09-02"))
    world.sessions(["2019-12-01"], .present)
    world.judge("midterm", on: "2019-11-20")
    world.rule("visit", .measure(.order(Self.visit, before: Self.midterm)))
    world.rule("midterm", .measure(.order(Self.midterm, before: Self.visit)))
    #expect([world.status(0), world.status(1)] == [.missed, .met])
    world.sessions(["2019-10-10"])
    #expect([world.status(0), world.status(1)] == [.open, .open])
  }

  @Test("takes a moment for done on the day of the first judgement of each role (68)")
  func takesTheFirstJudgement() {
    var world = World(enrolled: .since("2019-09-02"))
    world.judge("midterm", on: "2019-12-20")
    world.judge("midterm", on: "2019-11-20")
    world.sessions(["2019-12-01"], .present)
    world.rule(.measure(.order(Self.midterm, before: Self.visit)))
    #expect(world.status() == .met)
  }

  @Test("does not take a list of what was held for the plan of the year (11, 17)")
  func knowsNoPlan() {
    var world = World(enrolled: .since("2019-09-02"))
    world.sessions(["2019-10-10", "2019-12-10", "2020-02-10"], .present)
    world.rule(.sessions(min: 4))
    #expect(world.judged() == Judged([3, 3], .missed))
    world.builder.hidePlan()
    #expect(world.judged() == Judged([3, .max], .open))
    // What is over is over all the same.
    #expect(world.on("2020-08-30").judged() == Judged([3, 3], .missed))
  }

  @Test("waits for the list of a session of today, and not of one to come")
  func waitsForTodaysList() {
    var world = World(enrolled: .since("2019-09-02"))
    world.sessions(["2020-03-10", "2020-03-11", "2020-03-12"])
    world.rule(.sessions(min: 3))
    #expect(world.reading()?.pending == 2)
  }

  @Test("counts what a network that is not known has through the deadline")
  func countsOfAnyNetworkThroughTheDeadline() {
    for (deadline, most) in [("2020-02-12", 1), ("2020-02-11", 0)] {
      var world = World(placed: false, enrolled: .since("2019-09-02"), network: nil)
      world.sessions(["2020-02-12"])
      world.rule(.sessions(min: 1), by: deadline)
      #expect(world.judged() == Judged([0, most], most == 0 ? .missed : .open))
    }
  }

  @Test("takes what was excused at a network that is not known for lost, unless it does not count")
  func losesWhatWasExcused() {
    var world = World(placed: false, enrolled: .since("2019-09-02"), network: nil)
    world.sessions(["2020-02-12"], .excused)
    world.rule(.sessions(min: 1), by: "2020-02-12")
    let share = Quantity.sessions(["leernetwerk"], counting: [.present], share: .notExcused)
    world.rule("share", .measure(share, min: 5_000), by: "2020-02-12")
    #expect(world.reading(0)?.unplanned == .finite(1))
    #expect(world.reading(1)?.unplanned == .finite(0))
  }

  @Test("finds a network that has no session of a series that is planned completely")
  func findsGaps() {
    var world = World(enrolled: .since("2019-09-02"))
    world.rule(.sessions(min: 1))
    world.sessions(["2020-02-12"], network: "b")
    #expect(world.audit().sessionGaps().map(\.network) == ["a"])
    world.sessions(["2020-02-12"])
    #expect(world.audit().sessionGaps().isEmpty)
  }

  @Test("finds the first open part tight, whatever room a part that is met has")
  func findsTheOpenPartTight() {
    var world = World(enrolled: .since("2019-09-02"))
    world.sessions(["2019-09-10", "2019-09-20", "2019-12-10", "2019-12-17"], .present)
    world.sessions(["2020-03-20"])
    world.sessions(["2020-05-12", "2020-05-19"])
    world.rule(.sessions(min: 1, each: .period))
    #expect(world.verdict().status == .open)
    #expect(world.verdict().isTight)
  }

  @Test("keeps an order open through its deadline (68)")
  func waitsThroughTheDeadline() {
    var world = World(enrolled: .since("2019-09-02"))
    world.rule(.measure(.order(Self.midterm, before: Self.visit)), by: "2020-03-11")
    #expect(world.judged() == Judged([0, 1], .open))
    #expect(world.on("2020-03-12").judged() == Judged([0, 0], .missed))
  }

  @Test("takes a visit to another network, or to a cancelled session, for none (68)")
  func countsNoGuest() {
    for isGuest in [true, false] {
      var world = World(enrolled: .since("2019-09-02"))
      world.builder.handIn(world.student, "plan", on: day("2019-10-01"))
      world.sessions(["2019-11-10"], .present)
      world.sessions(
        ["2019-09-10"], network: isGuest ? "b" : "a", isGuest ? .present : nil,
        state: isGuest ? .held : .cancelled)
      world.sessions(["2019-09-01"])
      world.rule(.measure(.order(.document("plan"), before: Self.visit)), by: "2020-07-03")
      // Nor does a session before the enrolment wait for its list.
      #expect(world.judged() == Judged([1, 1], .met))
    }
  }

  @Test("counts sessions from the first enrolled day through the deadline")
  func countsBothEnds() {
    var world = World(enrolled: .since("2019-10-01"))
    world.sessions(["2019-09-30", "2019-10-01"])
    world.sessions(["2020-03-02", "2020-03-03"], .present)
    world.sessions(["2020-05-12", "2020-05-13"])
    world.rule("held", .sessions(min: 3), by: "2020-03-02")
    world.rule("coming", .sessions(min: 5), by: "2020-05-12")
    #expect(world.judged(0) == Judged([1, 2], .missed))
    #expect(world.judged(1) == Judged([2, 4], .missed))
  }

  @Test(
    "lowers the bound to what a window has, where no more may be planned (69)",
    arguments: [
      ("2019-09-20", nil, [0, 2], Status.open), ("2020-03-19", .present, [1, 2], .open),
      ("2020-03-20", .present, [2, 2], .met), ("2020-03-21", .present, [2, 2], .met),
      ("2020-03-21", .absent, [1, 1], .missed),
    ] as [(String, Attendance?, [Int], Status)])
  func case69(asOf: String, second: Attendance?, interval: [Int], status: Status) {
    var world = World(enrolled: .since("2019-09-02"), isPlannedCompletely: false, maximum: 3)
    world.asOf = day(asOf)
    world.sessions(["2019-10-10"], asOf < "2019-10-10" ? nil : .present)
    world.sessions(["2020-03-20"], second)
    world.sessions(["2020-05-12"])
    let window = Window.days(.fixed(day("2019-10-01")), .fixed(day("2020-03-31")))
    world.rule(.sessions(min: 3, within: window, cap: true))
    #expect(world.judged() == Judged(interval, status))
    #expect(world.verdict().measure?.deciding?.limits.minimum == 2)
    #expect(!world.reasons().contains(.unplanned))
  }

  @Test("keeps the full bound while another session may be planned (69)")
  func keepsTheBound() {
    var world = World(enrolled: .since("2019-09-02"), isPlannedCompletely: false, maximum: 4)
    world.sessions(["2019-10-10", "2020-03-01"], .present)
    world.sessions(["2020-05-12"])
    let window = Window.days(.fixed(day("2019-10-01")), .fixed(day("2020-03-31")))
    world.rule(.sessions(min: 3, within: window, cap: true))
    #expect(world.judged() == Judged([2, 3], .open))
    #expect(world.verdict().measure?.deciding?.limits.minimum == 3)
    #expect(world.verdict().measure?.deciding?.limits.lowestMinimum == 2)
    #expect(world.on("2020-03-31").judged() == Judged([2, 2], .met))
  }

  @Test("keeps the full bound for who can no longer attend all that is offered (69)")
  func keepsTheFullBound() {
    for (mark, status) in [(Attendance.present, Status.open), (.absent, .missed)] {
      var world = World(enrolled: .since("2019-09-02"), isPlannedCompletely: false, maximum: 4)
      world.sessions(["2019-10-10"], mark)
      world.sessions(["2020-04-14", "2020-05-12"])
      world.rule(.sessions(min: 4, cap: true))
      #expect(world.judged() == Judged(mark == .present ? [1, 4] : [0, 3], status))
    }
  }

  private static func shares(_ marks: [(String, Attendance?)], asOf: String) -> World {
    var world = World(enrolled: .since("2019-09-02"))
    world.asOf = day(asOf)
    for (day, mark) in marks { world.sessions([day], mark) }
    for (rule, share) in [("all", Quantity.Share.offered), ("rest", .notExcused)] {
      let quantity = Quantity.sessions(
        ["leernetwerk"], counting: [.present, .late], share: share)
      world.rule(RuleID(rule), .measure(quantity, min: 8_000))
    }
    return world
  }

  @Test("leaves what the student was excused from out of a share that asks so (54)")
  func case54() {
    let world = Self.shares(
      [
        ("2019-10-10", .present), ("2019-11-12", .excused), ("2019-12-10", .present),
        ("2020-01-14", .excused), ("2020-02-11", .present),
      ], asOf: "2020-07-20")
    #expect(world.judged(0) == Judged([3, 3], .missed))
    #expect(world.judged(1) == Judged([3, 3], .met))
    let wholes = [0, 1].map { world.reading($0)?.whole }
    #expect(wholes == [5, 3])
  }

  @Test(
    "may leave nothing to attend for who is excused from all so far (54)",
    arguments: [
      ("2020-03-11", Attendance.excused, Status.open), ("2020-07-20", .excused, .notApplicable),
      ("2020-07-20", .present, .met), ("2020-07-20", .absent, .missed),
    ])
  func excusedFromAll(asOf: String, second: Attendance, status: Status) {
    let past = asOf > "2020-06-09"
    let world = Self.shares(
      [("2020-02-11", .excused), ("2020-06-09", past ? second : nil)], asOf: asOf)
    #expect(world.status(1) == status)
  }

  @Test(
    "plans nothing after the deadline, nor beyond the maximum (11)",
    arguments: [("2020-03-11", [1, 1]), ("2020-03-12", [1, 3]), ("2020-07-17", [1, 3])])
  func plansByTheDeadline(by deadline: String, interval: [Int]) {
    var world = World(enrolled: .since("2019-09-02"), isPlannedCompletely: false, maximum: 3)
    world.sessions(["2019-10-10"], .present)
    // What is cancelled leaves its place to another.
    world.sessions(["2019-11-12"], state: .cancelled)
    world.rule(.sessions(min: 2), by: deadline)
    #expect(world.judged() == Judged(interval, interval[1] < 2 ? .missed : .open))
  }

  /// From network a, which gave four sessions, to b on 1 February.
  private static func moved(maximum: Bound?, isPlannedCompletely: Bool = false) -> World {
    var world = World(
      placed: false, enrolled: .since("2019-09-02"), network: "b",
      isPlannedCompletely: isPlannedCompletely)
    world.curriculum.programmes[0].series[0].maximum = maximum
    for (network, days) in [
      ("a", days("2019-09-02", "2020-01-31")), ("b", days("2020-02-01", "2020-07-03")),
    ] as [(NetworkID, DayRange)] {
      world.builder.place(world.student, at: "stage-3", network: network, days: days, weekly: 1680)
    }
    world.sessions(["2019-10-01", "2019-10-08"], .present)
    world.sessions(["2019-10-15", "2019-10-22"], .absent)
    world.sessions(["2020-04-21"], network: "b")
    return world
  }

  @Test(
    "lets a network that is joined later bring its own sessions (70)",
    arguments: [
      (5, "2020-03-11", [2, 7], Status.open), (1, "2020-03-11", [2, 3], .missed),
      (5, "2020-01-15", [2, 8], .open), (5, "2020-07-17", [2, 3], .missed),
      (nil, "2020-03-11", [2, .max], .open),
    ] as [(Int?, String, [Int], Status)])
  func case70(maximum: Int?, asOf: String, interval: [Int], status: Status) {
    var world = Self.moved(maximum: maximum.map(Bound.amount))
    world.asOf = day(asOf)
    world.rule(.sessions(min: 5))
    #expect(world.judged() == Judged(interval, status))
  }

  @Test("takes only the network whose sessions are known for completely planned (70)")
  func opensTheOtherNetwork() {
    var world = Self.moved(maximum: .amount(5), isPlannedCompletely: true)
    world.rule(.sessions(min: 5))
    #expect(world.judged() == Judged([2, 3], .missed))
    var silent = World(placed: false, enrolled: .since("2019-09-02"), network: "b", maximum: 5)
    silent.sessions(["2019-10-01"], network: "a")
    silent.rule(.sessions(min: 5))
    #expect(silent.judged() == Judged([0, 5], .open))
  }

  @Test("gives a series no bound whose maximum has no value for the cohort")
  func hasNoMaximum() {
    for (cohorts, high) in [(2019...2030, Int.max), (2015...2018, 7)] {
      var world = Self.moved(maximum: .parameter("most"))
      world.curriculum.parameters = [
        Parameter(
          id: "most", unit: .sessions, titles: Titles([]),
          values: [.init(from: nil, cohorts: cohorts, amount: 5)])
      ]
      world.rule("visits", .sessions(min: 5))
      world.rule("share", .sessions(min: 10_000, share: true))
      #expect(world.judged() == Judged([2, high], .open))
      #expect(world.status(1) == (high == .max ? .open : .missed))
    }
  }

  @Test("asks of a network that is not known what it gave from the first enrolled day on")
  func countsOfAnyNetworkFromTheFirstDay() {
    for (first, most) in [("2019-09-02", 1), ("2019-09-01", 0)] {
      var world = World(placed: false, enrolled: .since("2019-09-02"), network: nil)
      world.sessions([first])
      world.rule(
        .sessions(min: 1, within: .days(.fixed(day("2019-08-01")), .fixed(day("2020-07-17")))),
        by: "2020-02-01")
      #expect(world.judged() == Judged([0, most], most == 0 ? .missed : .open))
    }
  }

  @Test(
    "plans what the list's network may still give between two stretches of another",
    arguments: [true, false])
  func plansBetweenStretches(isPlaced: Bool) {
    var world = World(
      placed: false, enrolled: .since("2019-09-02"), isPlannedCompletely: false, maximum: 5)
    for stretch in [days("2019-09-02", "2020-04-30"), days("2020-06-01", "2020-08-31")] {
      if isPlaced {
        world.builder.place(world.student, network: "b", days: stretch, weekly: 1680)
      } else {
        world.builder.addMember("s1", of: "b", as: "student", days: stretch)
      }
    }
    world.rule(.sessions(min: 10))
    #expect(world.judged() == Judged([0, 10], .open))
  }
}
