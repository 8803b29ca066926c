import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// The worked cases about the study year that is looked at, by their number.
struct CaseWindowTests {
  static let visits = ["2019-10-01", "2019-12-03", "2020-03-03", "2020-05-12"]

  /// Present at the first so many of the four sessions of 2019-2020.
  private static func attended(
    _ count: Int, enrolled: DayRange = .since("2019-09-02"), asOf: String = "2020-09-15"
  ) -> World {
    var world = World(enrolled: enrolled, years: [2018, 2019, 2020])
    world.asOf = day(asOf)
    world.sessions(Array(visits.prefix(count)), .present)
    world.sessions(Array(visits.dropFirst(count)), .absent)
    return world
  }

  @Test(
    "leaves room for sessions of a study year that has not begun (43)",
    arguments: ["2019-09-01", "2019-09-02", "2019-09-30"])
  func case43(asOf: String) {
    var world = World(enrolled: .since("2019-09-02"), years: [2018, 2019])
    world.asOf = day(asOf)
    world.sessions(Self.visits)
    world.rule(.sessions(min: 4), by: "2020-07-17")
    #expect(world.judged() == Judged([0, 4], .open))
    #expect(world.verdict().isTight)
    #expect(world.verdict().window == days("2019-09-02", "2020-07-17"))
    #expect(world.verdict().measure?.studyYear == "2019-2020")
  }

  @Test(
    "looks ahead by the year of an enrolment that is renewed each year (43)",
    arguments: [nil, "year.end", "year.end-P2W"])
  func looksAhead(by deadline: String?) {
    var world = World(enrolled: days("2019-09-02", "2020-08-31"), years: [2018, 2019])
    world.asOf = day("2019-09-01")
    world.sessions(Array(Self.visits))
    world.rule(.sessions(min: 4), by: deadline)
    #expect(world.judged() == Judged([0, 4], .open))
    #expect(world.verdict().measure?.studyYear == "2019-2020")
  }

  @Test("misses nothing before an enrolment without end begins (43)", arguments: [nil, "year.end"])
  func waitsForTheEnrolment(by deadline: String?) {
    var world = World(enrolled: .since("2019-09-02"), years: [2018, 2019])
    world.asOf = day("2019-09-01")
    world.sessions(Self.visits)
    world.rule(.sessions(min: 4), by: deadline)
    #expect(world.status() == .open)
  }

  @Test(
    "keeps judging the year of the deadline when the next one begins (44)",
    arguments: ["2020-08-30", "2020-08-31", "2020-09-15"])
  func case44(asOf: String) {
    for by in ["2020-07-17", "2020-08-30", "2020-08-31"] {
      var met = Self.attended(4, asOf: asOf)
      met.rule(.sessions(min: 4), by: by)
      #expect(met.judged() == Judged([4, 4], .met))
      var missed = Self.attended(2, asOf: asOf)
      missed.rule("r", .sessions(min: 4), by: by)
      // The same where the measure names its own deadline.
      missed.rule("own", .sessions(min: 4, by: by))
      #expect(missed.judged() == Judged([2, 2], .missed))
      #expect(missed.judged(1) == Judged([2, 2], .missed))
    }
  }

  @Test(
    "keeps judging year 3 in year 4 (45)", arguments: [nil, "year.end", "year.end-P1M"],
    ["2020-08-30", "2020-08-31", "2020-09-01", "2020-09-15"])
  func case45(by deadline: String?, asOf: String) {
    for (count, status) in [(4, Status.met), (2, .missed)] {
      var world = Self.attended(count, enrolled: days("2019-09-01", "2020-08-31"), asOf: asOf)
      world.builder.enrol(
        world.student, year: 4, profile: "jeugd", days: .since("2020-09-01"))
      world.rule("r", .sessions(min: 4), by: deadline, scope: Rule.Scope(years: [3]))
      #expect(world.judged() == Judged([count, count], status))
      #expect(world.verdict().measure?.studyYear == "2019-2020")
      #expect(world.verdict().window == days("2019-09-02", "2020-08-30"))
    }
  }

  @Test(
    "lets a year run to the day before the next one begins (45)",
    arguments: [("2020-08-29", [3, 4], Status.open), ("2020-08-30", [3, 3], .missed)])
  func turnsWithTheYear(asOf: String, interval: [Int], status: Status) {
    var world = World(
      enrolled: days("2019-09-01", "2020-08-31"), isPlannedCompletely: false, maximum: 4,
      years: [2019, 2020])
    world.asOf = day(asOf)
    world.sessions(Array(Self.visits.prefix(3)), .present)
    world.rule(.sessions(min: 4))
    #expect(world.judged() == Judged(interval, status))
  }

  @Test(
    "looks at the year with which an enrolment shares most days, of equals the first (45)",
    arguments: [
      ("2020-08-21", "2020-09-09", "2019-2020"), ("2020-08-21", "2020-09-10", "2020-2021"),
      ("2020-08-20", "2020-09-09", "2019-2020"), ("2020-02-03", "2021-01-31", "2019-2020"),
      ("2021-02-01", "2021-08-31", "2020-2021"), ("2019-08-01", "2020-08-31", "2019-2020"),
    ] as [(String, String, StudyYearID)])
  func sharesMostDays(first: String, last: String, year: StudyYearID) {
    for asOf in ["2020-03-11", "2020-09-15"] {
      var world = World(enrolled: days(first, last), years: [2018, 2019, 2020])
      world.asOf = day(asOf)
      world.rule(.sessions(min: 4))
      #expect(world.verdict().measure?.studyYear == year)
    }
  }

  @Test("lets an enrolment of more than thirteen months look at the latest year begun (45)")
  func looksAtTheLatest() {
    for (last, later) in [("2020-10-01", "2019-2020"), ("2020-10-02", "2020-2021")] {
      var world = World(enrolled: days("2019-09-02", last), years: [2018, 2019, 2020])
      world.rule(.sessions(min: 4))
      let years = ["2020-08-30", "2020-08-31", "2020-09-15"].map {
        world.on($0).verdict().measure?.studyYear
      }
      #expect(years == ["2019-2020", StudyYearID(later), StudyYearID(later)])
      // Where nobody knows of an enrolment after the summer, the year before stays.
      world.builder.setComplete(.enrolments, through: day("2020-08-30"))
      #expect(world.on("2020-09-15").verdict().measure?.studyYear == "2019-2020")
    }
  }

  @Test(
    "takes a series of which no session is known for an open one (46)",
    arguments: [
      (nil, "2020-03-11", [0, Int.max], Status.open), (5, "2020-03-11", [0, 5], .open),
      (3, "2020-03-11", [0, 3], .missed), (nil, "2020-07-16", [0, .max], .open),
      (5, "2020-07-16", [0, 5], .open), (nil, "2020-07-17", [0, 0], .missed),
      (nil, "2020-07-18", [0, 0], .missed), (5, "2020-07-18", [0, 0], .missed),
    ])
  func case46(maximum: Int?, asOf: String, interval: [Int], status: Status) {
    var world = World(enrolled: .since("2019-09-02"), maximum: maximum)
    world.asOf = day(asOf)
    world.rule(.sessions(min: 4))
    #expect(world.judged() == Judged(interval, status))
    #expect(world.reasons().contains(.unplanned) == (interval[1] > 0))
  }

  @Test(
    "lets a late list of a completely planned series hold more (46)",
    arguments: [("2020-03-10", [0, Int.max], Status.open), ("2020-03-11", [0, 1], .missed)])
  func waitsForTheList(complete: String, interval: [Int], status: Status) {
    var world = World(enrolled: .since("2019-09-02"))
    world.sessions(["2020-04-14"])
    world.builder.setComplete(.sessions, through: day(complete))
    world.rule(.sessions(min: 4))
    #expect(world.judged() == Judged(interval, status))
  }

  @Test("asks for a known session of the same series, network and year (46)")
  func looksForTheSameSeries() {
    var world = World(enrolled: .since("2019-09-02"), years: [2018, 2019, 2020])
    world.curriculum.programmes[0].series.append(
      SessionSeries(id: "leerhuis", per: .all, isPlannedCompletely: true))
    world.rule(.sessions(min: 4), by: "2020-07-17")
    world.sessions(["2020-04-14"], network: "b")
    world.sessions(["2020-04-14"], network: nil, series: "leerhuis")
    world.sessions(["2019-05-14", "2020-10-01"])
    #expect(world.judged() == Judged([0, .max], .open))
    // A session that is cancelled is known.
    world.sessions(["2020-04-14"], state: .cancelled)
    #expect(world.judged() == Judged([0, 0], .missed))
  }

  @Test(
    "looks at the year in which an enrolment ends (78)",
    arguments: ["2020-08-30", "2020-08-31", "2020-09-01", "2020-09-15"])
  func case78(asOf: String) {
    let enrolled = days("2019-09-02", "2020-08-31")
    for deadline in [nil, "year.end"] {
      var met = Self.attended(4, enrolled: enrolled, asOf: asOf)
      met.rule(.sessions(min: 4, by: deadline))
      #expect(met.judged() == Judged([4, 4], .met))
      var missed = Self.attended(2, enrolled: enrolled, asOf: asOf)
      missed.rule(.sessions(min: 4), by: deadline)
      #expect(missed.judged() == Judged([2, 2], .missed))
    }
  }

  @Test(
    "takes the first day of a study year as the end of the one before (83)",
    arguments: ["2020-08-30", "2020-08-31", "2020-09-01"])
  func case83(asOf: String) {
    var world = Self.attended(4, asOf: asOf)
    world.rule("first", .sessions(min: 4), by: "2020-08-31")
    world.rule("own", .sessions(min: 4, by: "2020-08-31"))
    world.rule("second", .sessions(min: 4), by: "2020-09-01")
    #expect(world.judged(0) == Judged([4, 4], .met))
    #expect(world.judged(1) == Judged([4, 4], .met))
    #expect(world.verdict(2).measure?.studyYear == "2020-2021")
  }

  @Test("takes only a written day for the end of the year before (83)")
  func countsAnAnchorForward() {
    var world = Self.attended(4, enrolled: .since("2019-08-31"))
    world.rule("counted", .sessions(min: 4), by: "enrolment.start+P1Y")
    world.rule("first", .sessions(min: 4), by: "2018-09-03")
    #expect(world.verdict(0).measure?.studyYear == "2020-2021")
    #expect(world.verdict(1).measure?.studyYear == "2018-2019")
  }

  @Test(
    "says whether the study year that it looks at is the current one",
    arguments: [("2020-08-30", true), ("2020-08-31", false)])
  func tellsTheCurrentYear(asOf: String, isCurrent: Bool) {
    var world = Self.attended(4, asOf: asOf)
    world.rule(.sessions(min: 4), by: "2020-07-17")
    #expect(world.verdict().measure?.isStudyYearCurrent == isCurrent)
  }
}
