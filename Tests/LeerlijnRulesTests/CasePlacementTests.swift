import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// The worked cases about which placement a fact is of, by their number.
struct CasePlacementTests {
  /// A curriculum with stage-3 and stage-4 over the same days; the student has these of them.
  private static func world(placed names: [String]) -> World {
    var world = World(placed: false, enrolled: .since("2019-09-02"))
    var other = world.curriculum.programmes[0].placements[0]
    (other.id, other.days) = ("stage-4", days("2019-09-02", "2020-06-26"))
    other.documents = [RequiredDocument(id: "d4", due: nil)]
    world.curriculum.programmes[0].placements[0].documents = [RequiredDocument(id: "d3", due: nil)]
    world.curriculum.programmes[0].placements.append(other)
    for name in names {
      world.builder.place(
        world.student, at: name, days: days("2019-09-02", "2020-07-03"), weekly: 1680)
    }
    return world
  }

  @Test("takes an unnamed placement for the first of those that fit it as well as another")
  func takesTheFirst() {
    var world = Self.world(placed: [""])
    world.curriculum.programmes[0].placements[1].days =
      world.curriculum.programmes[0].placements[0].days
    world.log(28, from: "2019-09-02")
    world.rule("three", .hours(min: 28))
    world.rule("four", .measure(.hours(["stage-4"]), min: 28 * 60))
    #expect([world.status(0), world.status(1)] == [.met, .open])
  }

  /// Who does a placement a year late is of year 4, and has one without a name: it may be either.
  @Test("knows nothing of a placement asked by name where students.csv alone tells of another")
  func knowsOneOfStudents() {
    var world = World(placed: false, enrolled: .since("2019-09-02"), year: 4)
    var other = world.curriculum.programmes[0].placements[0]
    (other.id, other.year, other.days) = ("stage-4", 4, days("2020-02-03", "2020-07-03"))
    world.curriculum.programmes[0].placements[0].year = 3
    world.curriculum.programmes[0].placements.append(other)
    world.builder.place(world.student, days: days("2019-09-02", "2020-07-03"), weekly: 1680)
    world.asOf = day("2020-07-20")
    world.builder.log(world.student, minutes: 1680, on: day("2020-02-10"))
    world.rule("three", .measure(.hours(["stage-3"]), min: 28 * 60))
    world.rule("four", .measure(.hours(["stage-4"]), min: 28 * 60))
    #expect([world.status(0), world.status(1)] == [.missed, .met])
    world.builder.withhold(.placements)
    #expect([world.status(0), world.status(1)] == [.open, .met])
    #expect(world.reasons(0).contains(.notDelivered))
  }

  @Test("takes a placement that is listed by another code for the one that has that code")
  func takesTheOneOfThatCode() {
    for (code, status) in [("stage-oud", Status.met), ("elders", .open)] {
      // It shares more days with the other.
      var world = Self.world(placed: [code])
      world.curriculum.programmes[0].placements[1].aliases = ["stage-oud"]
      world.log(28, from: "2019-09-02")
      world.rule(.measure(.hours(["stage-4"]), min: 28 * 60))
      #expect(world.status() == status)
    }
  }

  @Test(
    "counts no hours of another placement (48)",
    arguments: [
      ("2020-03-11", [0, Int.max], Status.open), ("2020-07-03", [0, .max], .open),
      ("2020-07-04", [0, 0], .missed), ("2020-07-10", [0, 0], .missed),
    ])
  func case48(asOf: String, interval: [Int], status: Status) {
    var world = Self.world(placed: ["stage-4"])
    world.asOf = day(asOf)
    for week in 0..<25 {
      world.builder.log(
        world.student, minutes: 1680, on: day("2019-09-02") + 7 * week, at: "stage-4")
    }
    world.rule("three", .hours(min: 640))
    world.rule("four", .measure(.hours(["stage-4"]), min: 640 * 60))
    #expect(world.judged() == Judged(interval, status))
    #expect(world.status(1) == .met)
    // A row that names none is of the placement of that day.
    world.builder.log(world.student, minutes: 1680, on: day("2020-03-02"))
    #expect(world.interval() == interval)
    #expect(world.reading(1)?.now == 26 * 1_680)
  }

  @Test("counts hours by the placement that their row names (48)")
  func tellsHoursApart() {
    var world = Self.world(placed: ["stage-3", "stage-4"])
    world.rule("three", .hours(min: 1))
    world.rule("four", .measure(.hours(["stage-4"]), min: 60))
    world.rule("all", .measure(.hours([]), min: 60))
    world.builder.log(world.student, minutes: 60, on: day("2020-03-02"), at: "stage-4")
    #expect([0, 1, 2].map { world.reading($0)?.now } == [0, 60, 60])
    // Nobody knows which of the two a row is of that names none.
    world.builder.log(world.student, minutes: 30, on: day("2020-03-02"))
    #expect([0, 1, 2].map { world.reading($0)?.now } == [0, 60, 90])
    #expect([0, 1, 2].map { world.reading($0)?.pending } == [30, 30, 0])
    #expect(world.reasons(0).contains(.waiting))
    // The second ends before the first.
    world.builder.log(world.student, minutes: 15, on: day("2020-03-03"), at: "stage-3")
    #expect([0, 1, 2].map { world.reading($0)?.now } == [15, 60, 105])
  }

  @Test(
    "counts judgements and documents by the placement that their row names (48)",
    arguments: [(nil, Status.met), ("stage-3", .met), ("stage-4", .missed)])
  func tellsFactsApart(name: PlacementID?, status: Status) {
    for placed in [["stage-3"], ["stage-3", "stage-4"]] {
      var world = Self.world(placed: placed)
      world.judge("midterm", on: "2020-02-10", placement: name)
      world.builder.handIn(world.student, "d3", on: day("2020-02-10"), placement: name)
      world.rule("judged", .assessed("midterm"))
      world.rule(
        "document", .measure(.document("d3", issuedFrom: nil)), by: "2020-02-28")
      world.rule(
        "order", .measure(.order(.moment("stage-3", "midterm"), before: .course("c1"))),
        by: "2020-02-28")
      for rule in 0...2 { #expect(world.status(rule) == status, "\(placed), rule \(rule)") }
    }
  }

  @Test("takes for the first hand-in that of the document's own placement (48)")
  func tellsEventsApart() {
    var world = Self.world(placed: ["stage-3", "stage-4"])
    world.builder.handIn(world.student, "d3", on: day("2019-10-01"), placement: "stage-4")
    world.builder.grade(world.student, "c1", .grade(700), on: day("2019-11-01"))
    world.rule(.measure(.order(.document("d3"), before: .course("c1"))))
    #expect(world.status() == .missed)
    world.builder.handIn(world.student, "d3", on: day("2019-10-31"), placement: "stage-3")
    #expect(world.status() == .met)
  }

  @Test(
    "takes the first day of that placement for its start in an order (48)",
    arguments: [("2019-11-12", Status.met), ("2019-11-11", .missed), ("2019-10-01", .missed)])
  func ordersAPlacement(passed text: String, status: Status) {
    var world = Self.world(placed: ["stage-4"])
    world.builder.place(
      world.student, at: "stage-3", days: days("2019-11-11", "2020-07-03"), weekly: 1680)
    world.builder.grade(world.student, "c1", .grade(700), on: day(text))
    world.rule(.measure(.order(.placementStart("stage-3"), before: .course("c1"))))
    #expect(world.status() == status)
  }

  @Test("takes a placement without a name for that of the student's year (48)", arguments: [3, 4])
  func namesByTheYear(year: Int) {
    var world = Self.world(placed: [])
    world.curriculum.programmes[0].placements[1].days = days("2019-09-02", "2020-07-03")
    world.curriculum.programmes[0].placements[1].year = 4
    world.builder.enrol(
      world.builder.addStudent("s2", cohort: 2017), year: year, profile: "jeugd",
      days: .since("2019-09-02"))
    world.student = 1
    world.builder.place(1, days: days("2019-09-02", "2020-07-03"), weekly: 1680)
    world.log(10, from: "2019-09-02")
    world.rule("three", .hours(min: 10))
    world.rule("four", .measure(.hours(["stage-4"]), min: 600))
    #expect([0, 1].map { world.reading($0)?.now } == (year == 3 ? [600, 0] : [0, 600]))
  }

  @Test("takes the grade of a placement from its own judgement (48)")
  func tellsGradesApart() {
    var world = Self.world(placed: ["stage-3", "stage-4"])
    world.judge("final", on: "2020-02-10", placement: "stage-4")
    world.rule("three", .measure(.grade(.placement("stage-3")), min: 550), by: "2020-02-28")
    world.rule("four", .measure(.grade(.placement("stage-4")), min: 550), by: "2020-02-28")
    #expect([world.status(0), world.status(1)] == [.missed, .met])
  }

  /// The halves of a placement of which the student has the first, with 200 approved hours.
  private static func halves(secondYear: Int? = 3, secondProfile: ProfileID? = nil) -> World {
    var world = World(placed: false, enrolled: .since("2019-09-02"))
    var (first, second) = (
      world.curriculum.programmes[0].placements[0],
      Placement(
        id: "f2", credits: Credits(tenths: 0), year: secondYear,
        days: days("2020-02-03", "2020-07-03"))
    )
    (first.id, first.days) = ("f1", days("2019-09-02", "2020-01-31"))
    second.profile = secondProfile
    world.curriculum.programmes[0].placements = [first, second]
    world.builder.place(
      world.student, at: "f1", days: days("2019-09-02", "2020-01-31"), weekly: 1680)
    world.log(200, from: "2019-09-02")
    return world
  }

  @Test(
    "leaves room for a placement that is not on the list yet (49)",
    arguments: [
      ("2020-01-15", [12_000, Int.max], Status.open), ("2020-07-03", [12_000, .max], .open),
      ("2020-07-04", [12_000, 12_000], .missed), ("2020-07-10", [12_000, 12_000], .missed),
    ])
  func case49(asOf: String, interval: [Int], status: Status) {
    for year in [3, nil] {
      var world = Self.halves(secondYear: year)
      world.asOf = day(asOf)
      world.rule(.measure(.hours([]), min: 450 * 60))
      #expect(world.judged() == Judged(interval, status))
      #expect(world.reasons().contains(.placementUnknown) == (status == .open))
      // A week that is past gets no more hours by it.
      world.rule("week", .measure(.hours([]), min: 2400, each: .week))
      #expect(world.judged(1) == Judged([1_680, 1_680], .missed))
    }
  }

  @Test(
    "adds up the placements that are named together, and waits for each of them (49)",
    arguments: [
      ("2020-01-15", [12_000, Int.max], Status.open), ("2020-07-03", [12_000, .max], .open),
      ("2020-07-04", [12_000, 12_000], .missed),
    ])
  func case49Named(asOf: String, interval: [Int], status: Status) {
    var world = Self.halves(secondYear: 3)
    world.asOf = day(asOf)
    world.rule(.measure(.hours(["f1", "f2"]), min: 450 * 60))
    #expect(world.judged() == Judged(interval, status))
    #expect(world.reasons().contains(.placementUnknown) == (status == .open))
  }

  @Test("adds up hours of what is named, with those that name it and those that name nothing")
  func addsUpWhatIsNamed() {
    var world = Self.halves()
    world.builder.place(
      world.student, at: "f2", days: days("2020-02-03", "2020-07-03"), weekly: 1680)
    world.log(249, from: "2020-02-03", at: "f2")
    world.asOf = day("2020-07-10")
    world.rule(.measure(.hours(["f1", "f2"]), min: 450 * 60))
    #expect(world.judged() == Judged([449 * 60, 449 * 60], .missed))
    world.log(1, from: "2020-06-30", at: "f1")
    #expect(world.status() == .missed)
    world.log(1, from: "2020-06-30")
    #expect(world.status() == .met)
  }

  @Test("does not carry one placement along with the extension of another")
  func carriesOneAlong() {
    var world = Self.halves()
    let rest = days("2020-02-03", "2020-05-01")
    world.builder.place(world.student, at: "f2", days: rest, weekly: 1680)
    world.builder.decide(
      world.student, about: "f1", .extension, on: day("2020-01-10"), until: day("2020-06-01"))
    world.log(4, from: "2020-05-18", at: "f2")
    world.asOf = day("2020-07-10")
    world.rule(.measure(.hours(["f1", "f2"]), min: 204 * 60))
    #expect(world.status() == .open)
  }

  @Test("is freed from what is named together only where it is from each")
  func isFreedFromEach() {
    var world = Self.halves()
    world.asOf = day("2020-07-10")
    world.rule(.measure(.hours(["f1", "f2"]), min: 450 * 60))
    for (placement, status) in [("f1", Status.missed), ("f2", .notApplicable)] {
      world.builder.decide(
        world.student, about: placement, .waiver, on: day("2020-01-10"))
      #expect(world.status() == status)
    }
  }

  @Test("waits for the placement of a later year, and for none of another profile or year (49)")
  func waitsForALaterYear() {
    for (year, profile, high) in [
      (4, nil, 200 * 60 + 3 * 1_680), (2, nil, 200 * 60 + 3 * 1_680),
      (3, "zorg", 200 * 60 + 3 * 1_680),
      (3, "jeugd", .max),
    ] as [(Int, ProfileID?, Int)] {
      var world = Self.halves(secondYear: year, secondProfile: profile)
      // The profile must be known to tell that it is another's.
      world.builder.enrol(
        world.builder.addStudent("s2", cohort: 2017), year: 3, profile: "zorg")
      world.asOf = day("2020-01-15")
      world.rule("any", .measure(.hours([]), min: 450 * 60))
      world.rule("named", .measure(.hours(["f2"]), min: 60))
      #expect(world.interval() == [12_000, high])
      #expect(world.status(1) == .open)
      let over = world.on("2020-07-10")
      #expect(over.status(1) == (year == 4 ? .open : .missed))
    }
  }

  @Test("gives a week of one placement no hours of another that may still begin (49)")
  func keepsWeeksApart() {
    var world = Self.halves(secondYear: 3)
    world.asOf = day("2019-08-20")
    world.rule("week", .measure(.hours([]), min: 1740, each: .week))
    world.rule("period", .measure(.hours([]), min: 10_000, each: .period))
    #expect(world.judged(0) == Judged([0, 1_680], .missed))
    #expect(world.judged(1) == Judged([0, .max], .open))
  }

  @Test(
    "waits for a placement of the year that the student is in by now (45, 49)",
    arguments: [("2018-09-03", Status.missed), ("2019-09-02", .open)])
  func waitsForThisYear(fourthFrom: String, status: Status) {
    // In the first the placement of year 4 is over; in the second it may still begin.
    var world = World(enrolled: days("2017-09-04", "2018-08-31"), years: [2018, 2019])
    world.builder.enrol(world.student, year: 4, profile: "jeugd", days: .since("2018-09-03"))
    var other = world.curriculum.programmes[0].placements[0]
    (other.id, other.year) = ("stage-4", 4)
    other.days = DayRange(day(fourthFrom), day(fourthFrom) + 280)
    world.curriculum.programmes[0].placements.append(other)
    world.asOf = day("2020-05-01")
    world.rule(
      "r", .measure(.hours([]), min: 900 * 60), by: "2020-07-03", scope: Rule.Scope(years: [3]))
    #expect(world.status() == status)
  }

  @Test("names the late enrolment where periods to be asked hang on it")
  func namesALateEnrolment() {
    var world = World(enrolled: days("2019-09-02", "2020-01-31"))
    world.builder.setComplete(.enrolments, through: day("2020-02-15"))
    world.rule(.measure(.hours(["stage-3"]), max: 1_000, each: .period))
    #expect(world.status() == .open)
    #expect(world.reasons() == .notYetRegistered)
  }

  @Test(
    "lets an extension carry the placement along (55)",
    arguments: [
      ("2020-07-03", 24, Status.open), ("2020-08-01", 20, .open), ("2020-12-10", 2, .open),
      ("2020-12-11", 1, .missed), ("2020-12-18", 0, .missed),
    ])
  func case55(asOf: String, weeks: Int, status: Status) {
    var world = World(enrolled: .since("2019-09-02"))
    world.asOf = day(asOf)
    world.log(600, from: "2019-09-02")
    world.rule("r", .hours(min: 640))
    world.rule("other", .hours(min: 640))
    world.builder.decide(
      world.student, about: "r", .extension, on: day("2020-06-01"), until: day("2020-12-18"))
    #expect(world.judged() == Judged([600 * 60, 600 * 60 + weeks * 1_680], status))
    #expect(world.verdict().window == days("2019-09-02", "2020-12-18"))
    #expect(world.verdict().deadline == day("2020-12-18"))
    #expect(world.status(1) == .missed)
    // Hours of the days that were added count.
    world.builder.log(world.student, minutes: 2400, on: day("2020-07-20"))
    #expect(world.reading()?.now == (asOf < "2020-07-20" ? 600 : 640) * 60)
    #expect(world.reading(1)?.now == 600 * 60)
  }

  @Test("adds no days to a placement by an extension to the day that counts already (55)")
  func keepsTheDays() {
    for (last, weeks) in [("2020-07-17", 17), ("2020-07-18", 19)] {
      var world = World(enrolled: .since("2019-09-02"))
      world.rule(.hours(min: 640), by: "2020-07-17")
      world.builder.decide(
        world.student, about: "r", .extension, on: day("2020-03-01"), until: day(last))
      #expect(world.interval() == [0, weeks * 1_680])
    }
  }

  @Test("carries only the last placement along, and not for an earlier day (55)")
  func carriesTheLast() {
    var world = World(placed: false, enrolled: .since("2019-09-02"))
    world.builder.place(
      world.student, at: "A", days: days("2019-09-02", "2020-01-31"), weekly: 1440)
    world.builder.place(
      world.student, at: "B", days: days("2020-02-03", "2020-07-03"), weekly: 1920)
    world.rule("later", .measure(.hours([]), min: 640 * 60))
    world.rule("earlier", .measure(.hours([]), min: 640 * 60))
    world.asOf = day("2020-08-01")
    world.builder.decide(
      world.student, about: "later", .extension, on: day("2020-06-01"), until: day("2020-08-14"))
    world.builder.decide(
      world.student, about: "earlier", .extension, on: day("2020-06-01"), until: day("2020-07-01"))
    #expect(world.judged(0) == Judged([0, 2 * 1_920], .missed))
    #expect(world.judged(1) == Judged([0, 0], .missed))
    #expect(world.on("2020-07-02").interval(1) == [0, 1_920])
  }
}
