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

extension ReadingTests {
  @Test("counts a course of another profile only where a set names it")
  func leavesOutOtherProfiles() {
    var world = World()
    world.curriculum.programmes[0].courses[0].profile = "zorg"
    world.curriculum.programmes[0].courses[1].profile = "jeugd"
    world.builder.enrol(world.builder.addStudent("s2", cohort: 2017), year: 3, profile: "zorg")
    world.rule(.measure(.credits(.programme, grades: nil), min: 500))
    // c2 and c3 of 10 EC, and the placement of 30; not c1.
    #expect(world.interval() == [0, 500])
    world.builder.grade(world.student, "c1", .grade(700), on: day("2020-02-01"))
    #expect(world.interval() == [0, 500])
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "all", courses: ["c1", "c2"])]
    world.rule("set", .measure(.credits(.set("all"), grades: nil), min: 200))
    #expect(world.interval(1) == [100, 200])
  }

  @Test("calls credits tight only once a course is lost")
  func findsLostCredits() {
    var world = World()
    world.curriculum.programmes[0].grading.opportunities = 1
    world.rule("all", .measure(.credits(.programme, grades: nil), min: 600), by: "2020-07-17")
    world.rule("most", .measure(.credits(.programme, grades: nil), min: 500), by: "2020-07-17")
    #expect(!world.verdict(0).isTight)
    world.builder.grade(world.student, "c1", .grade(400), on: day("2020-02-01"))
    #expect(world.verdict(1).isTight)
  }
}

extension ReadingTests {
  @Test("lets a decision about a document move its day, or do without it")
  func decidesAboutADocument() {
    var world = World()
    world.curriculum.programmes[0].placements[0].documents = [
      RequiredDocument(id: "vog", due: .relative(.placementStart, CalendarPeriod()))
    ]
    world.builder.handIn(world.student, "vog", on: day("2019-09-10"))
    world.rule(.measure(.document("vog", issuedFrom: nil)))
    #expect(world.status() == .missed)
    var extended = world
    extended.builder.decide(
      world.student, about: "vog", .extension, on: day("2019-09-01"), until: day("2019-09-15"))
    #expect(extended.status() == .met)
    var waived = world
    waived.builder.decide(world.student, about: "vog", .waiver, on: day("2019-09-01"))
    #expect(waived.status() == .met)
  }

  @Test(
    "fills a year of experience on its anniversary, and not a day before",
    arguments: [
      ("2018-03-12", Status.met), ("2018-03-13", .open), ("2016-03-01", .met),
    ])
  func countsCalendarYears(first: String, status: Status) {
    var world = World()
    let years = first == "2016-03-01" ? 4 : 2
    world.builder.work(world.student, "jeugdzorg", weekly: 960, days: days(first, "2020-03-11"))
    world.rule(
      .measure(.experience(kinds: [], in: .years), min: years * Unit.years.scale))
    #expect(world.status() == status)
  }

  @Test(
    "counts work without an end as far as the list knows",
    arguments: [("2020-03-11", Status.met, Status.missed), ("2020-03-10", .open, .open)])
  func countsWorkWithoutEnd(complete: String, atLeast: Status, atMost: Status) {
    var world = World()
    world.builder.work(world.student, "jeugdzorg", weekly: 960, days: .since("2018-03-12"))
    world.builder.setComplete(.experience, through: day(complete))
    let years = 2 * Unit.years.scale
    world.rule("least", .measure(.experience(kinds: [], in: .years), min: years))
    world.rule("less", .measure(.experience(kinds: [], in: .years), max: years - 1))
    #expect([world.status(0), world.status(1)] == [atLeast, atMost])
  }

  @Test("knows voldaan from a grade")
  func tellsWordsFromGrades() {
    var world = World()
    world.builder.grade(world.student, "c1", .pass, on: day("2020-02-01"))
    world.rule(.measure(.grade(.course("c1"))))
    #expect(world.verdict().measure?.deciding?.reading.word == .pass)
    #expect(world.status() == .met)
  }
}

/// What nobody knows yet leaves a rule open.
struct UnknownTests {
  @Test("decides nothing by a parameter that has no value for the student's cohort")
  func waitsForAParameter() {
    var world = World()
    world.curriculum.parameters = [
      Parameter(
        id: "hours", unit: .hours, titles: Titles([]),
        values: [.init(from: nil, cohorts: 2018...2020, amount: 48_000)])
    ]
    world.log(640, from: "2019-09-02")
    world.rule(
      Condition(.measure(Measure(.hours(["stage-3"]), minimum: .parameter("hours")))))
    #expect(world.status() == .open)
  }

  @Test("lets a student without a network belong to any one of them")
  func waitsForANetwork() {
    var world = World(network: nil)
    world.sessions(["2019-10-10"], network: "a", .present)
    world.sessions(["2020-05-10", "2020-05-20"], network: "a", nil)
    world.sessions(["2020-05-11"], network: "b", nil)
    world.rule(.sessions(min: 3))
    #expect(world.interval() == [0, 3])
    #expect(world.status() == .open)
  }

  @Test(
    "calls nobody missed because a list is late",
    arguments: [FactKind.sessions, .attendance, .members, .enrolments])
  func waitsForALateList(kind: FactKind) {
    var world = World(enrolled: days("2019-09-01", "2020-03-01"))
    world.builder.setComplete(kind, through: day("2020-01-15"))
    world.sessions(["2019-10-10"], .present)
    world.sessions(["2020-02-10"], kind == .attendance ? nil : .absent)
    world.builder.addMember("p1", of: "a", as: "docent")
    world.rule("visits", .sessions(min: 2))
    world.rule("credits", .measure(.credits(.programme, grades: nil), min: 100))
    world.rule("size", .measure(.members([]), min: 8), subject: .network)
    let network = world.audit().networkVerdicts().first?.rules.first?.status
    #expect(world.status(0) == (kind == .sessions || kind == .attendance ? .open : .missed))
    #expect(network == (kind == .members ? .open : .missed))
    // An enrolment is renewed: its end takes no chance away.
    #expect(world.verdict(1).status == .open)
  }

  @Test("counts sessions after the last day of an enrolment that is renewed every year")
  func goesOnAfterTheYear() {
    var world = World(enrolled: days("2019-09-01", "2020-05-01"))
    world.sessions(["2020-05-20"], nil)
    world.rule(.sessions(min: 1))
    #expect(world.status() == .open)
  }

  @Test("never shortens a deadline by an extension")
  func keepsTheLaterDay() {
    var world = World()
    for role in ["docent", "praktijkbegeleider"] as [RoleID] {
      world.builder.judge(world.student, at: "midterm", by: role, on: day("2020-02-10"))
    }
    world.rule(.assessed("midterm"))
    for about in ["midterm", "r"] {
      world.builder.decide(
        world.student, about: about, .extension, on: day("2020-01-01"), until: day("2020-01-31"))
    }
    #expect(world.status() == .met)
  }

  @Test("asks no document for the start of a placement that there is not yet")
  func waitsForAPlacement() {
    var world = World(placed: false)
    world.curriculum.programmes[0].placements[0].documents = [
      RequiredDocument(id: "vog", due: .relative(.placementStart, CalendarPeriod()))
    ]
    world.rule(.measure(.document("vog", issuedFrom: nil)))
    #expect(world.status() == .open)
  }

  @Test("lets a student belong to both networks on a day that two memberships share")
  func sharesADay() {
    var world = World(network: nil)
    world.builder.addMember("s1", of: "a", as: "student", days: days("2019-09-01", "2020-01-31"))
    world.builder.addMember("s1", of: "b", as: "student", days: days("2020-01-31", "2020-08-31"))
    world.sessions(["2020-01-31"], network: "a", .present)
    world.sessions(["2020-01-31"], network: "b", .present)
    world.rule(.sessions(min: 2))
    #expect(world.status() == .met)
  }
}

/// What a tester found with files of the field.
struct FieldTests {
  private func tested(_ world: inout World) {
    world.curriculum.programmes[0].grading.opportunities = 2
    world.curriculum.programmes[0].courses[0].tests = [
      Test(id: "c1.t1", kind: "exam", weight: 60),
      Test(id: "c1.t2", kind: "exam", weight: 40, minimum: 550),
    ]
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "one", courses: ["c1"])]
    world.rule(
      .measure(.credits(.set("one"), grades: nil), min: 100), by: "2020-07-17")
  }

  @Test("counts attempts at one test for that test alone")
  func countsAttemptsPerTest() {
    var world = World()
    tested(&world)
    world.builder.grade(world.student, "c1.t2", .grade(300), on: day("2019-11-02"))
    world.builder.grade(world.student, "c1.t2", .grade(600), on: day("2020-01-02"))
    #expect(world.interval() == [0, 100])
    world.builder.grade(world.student, "c1.t1", .grade(600), on: day("2020-02-02"))
    #expect(world.status() == .met)
  }

  @Test("closes a course whose test below its minimum has no attempt left")
  func closesByMinimum() {
    var world = World()
    tested(&world)
    world.builder.grade(world.student, "c1.t2", .grade(300), on: day("2019-11-02"))
    world.builder.grade(world.student, "c1.t2", .grade(500), on: day("2020-01-02"))
    world.builder.grade(world.student, "c1.t1", .grade(900), on: day("2020-01-02"))
    world.rule("grade", .measure(.grade(.course("c1"))), by: "2020-07-17")
    #expect([world.status(0), world.status(1)] == [.missed, .missed])
  }

  @Test("takes an equal row of results, judgements, work or placement for the same thing")
  func ignoresRepeats() {
    var world = World()
    world.curriculum.programmes[0].grading.opportunities = 2
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "one", courses: ["c1"])]
    world.rule("credits", .measure(.credits(.set("one"), grades: nil), min: 100), by: "2020-07-17")
    world.rule("points", .measure(.dataPoints("ov", counting: .judgements), min: 2))
    world.rule("work", .measure(.experience(kinds: [], in: .hours), min: 1_000_000))
    world.rule("hours", .hours(min: 840))
    world.builder.place(world.student, days: days("2019-09-02", "2020-07-03"), weekly: 1680)
    for _ in 1...2 {
      world.builder.grade(world.student, "c1", .grade(400), on: day("2019-11-02"))
      world.builder.judge(
        world.student, at: "midterm", by: "docent", on: day("2020-02-01"), outcome: "ov")
      world.builder.work(
        world.student, "jeugdzorg", weekly: 420, days: days("2020-01-01", "2020-01-07"))
    }
    #expect(world.interval(0) == [0, 100])
    #expect(world.verdict(1).measure?.deciding?.reading.now == 1)
    #expect(world.verdict(2).measure?.deciding?.reading.now == 420)
    #expect(world.interval(3) == [0, 17 * 1_680])
  }

  @Test("asks no period that begins after the deadline, and weeks only of who has a placement")
  func asksWhatCanBeAsked() {
    var world = World(placed: false)
    world.sessions(["2019-10-01", "2019-12-01"], .present)
    world.rule("periods", .sessions(min: 1, each: .period), by: "2020-01-31")
    world.rule("weeks", .measure(.hours(["stage-3"]), min: 60, each: .week))
    #expect([world.status(0), world.status(1)] == [.met, .open])
  }

  @Test("lets no value in at once after the deadline")
  func keepsTheOldValue() {
    var world = World()
    world.curriculum.parameters = [
      Parameter(
        id: "hours", unit: .hours, titles: Titles([]),
        values: [
          .init(from: day("2019-09-01"), amount: 4),
          .init(from: day("2020-02-01"), atOnce: true, amount: 4000),
        ])
    ]
    world.log(640, from: "2019-09-02")
    world.rule(
      Condition(.measure(Measure(.hours(["stage-3"]), minimum: .parameter("hours")))),
      by: "2020-01-31")
    #expect(world.status() == .met)
  }

  @Test("lets a decision about a placement lengthen it, or do without it")
  func decidesAboutAPlacement() {
    var world = World()
    world.asOf = day("2020-08-01")
    world.log(820, from: "2019-09-02")
    world.builder.log(world.student, minutes: 1200, on: day("2020-07-20"))
    world.rule("hours", .hours(min: 840), by: "2020-07-03")
    world.rule("midterm-judged", .assessed("midterm"))
    #expect(world.status(0) == .missed)
    var extended = world
    extended.builder.decide(
      world.student, about: "stage-3", .extension, on: day("2020-07-01"), until: day("2020-07-31"))
    #expect(extended.status(0) == .met)
    var waived = world
    waived.builder.decide(world.student, about: "stage-3", .waiver, on: day("2020-07-01"))
    #expect([waived.status(0), waived.status(1)] == [.notApplicable, .met])
  }

  @Test("names the decision about what a rule looks at, and the day it gives")
  func namesTheDecision() {
    var world = World()
    world.curriculum.programmes[0].placements[0].documents = [
      RequiredDocument(id: "vog", due: .fixed(day("2020-03-01")))
    ]
    world.rule("hours", .hours(min: 8400))
    world.rule("certificate", .measure(.document("vog", issuedFrom: nil)))
    for about in ["stage-3", "vog"] {
      world.builder.decide(
        world.student, about: about, .extension, on: day("2020-03-01"), until: day("2020-08-01"))
    }
    for rule in 0...1 {
      #expect(world.verdict(rule).decisions.count == 1)
      #expect(world.verdict(rule).measure?.deadline == day("2020-08-01"))
    }
  }

  @Test("takes a placement without a name for that of the year in which it was, whatever rule asks")
  func namesAPlacementByItsOwnYear() {
    var world = World(placed: false)
    world.asOf = day("2020-10-01")
    var other = world.curriculum.programmes[0].placements[0]
    (other.id, other.year, other.days) = ("stage-4", 4, days("2019-09-02", "2021-07-02"))
    world.curriculum.programmes[0].placements.append(other)
    let student = world.builder.addStudent("s2", cohort: 2017)
    world.student = student
    world.builder.enrol(
      student, year: 3, profile: "jeugd", days: days("2019-09-01", "2020-08-31"))
    world.builder.enrol(student, year: 4, profile: "jeugd", days: days("2020-09-01", "2021-08-31"))
    world.builder.place(student, days: days("2019-09-02", "2020-07-03"), weekly: 1680)
    world.log(640, from: "2019-09-02")
    world.rule(.hours(min: 640), by: "2020-07-03")
    world.rule("four", .measure(.hours(["stage-4"]), min: 640 * 60))
    #expect(world.status() == .met)
    #expect(world.status(1) == .open)
  }
}
