import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// On which days the steps of a fix can still be done.
struct FixDayTests {
  @Test(
    "asks for a judgement through its day, and after it while the list may hold it",
    arguments: [
      ("2020-02-14", nil, true), ("2020-02-15", nil, false),
      ("2020-03-11", "2020-02-13", true), ("2020-03-11", "2020-02-14", false),
    ] as [(String, String?, Bool)])
  func judgesInTime(asOf: String, complete: String?, isAsked: Bool) throws {
    var world = World(enrolled: .since("2019-09-02"))
    world.asOf = day(asOf)
    if let complete { world.builder.setComplete(.assessments, through: day(complete)) }
    world.rule(.assessed("midterm"))
    let judged: [FixStep] = ["docent", "praktijkbegeleider"].map {
      .judge("stage-3", "midterm", $0)
    }
    #expect(world.status() == (isAsked ? .open : .missed))
    #expect(Set(try world.steps()) == (isAsked ? Set(judged) : [.waive("r")]))
  }

  @Test("asks after the day too where a row was left out that may have been it")
  func judgesWhatWasLeftOut() throws {
    var world = World(enrolled: .since("2019-09-02"))
    world.builder.leaveOut(.assessments, ofStudent: world.student)
    world.rule(.assessed("midterm"))
    #expect(world.status() == .open)
    #expect(try world.steps().count == 2)
  }

  @Test(
    "asks for a document through its day", arguments: [("2020-03-11", true), ("2020-03-10", false)])
  func handsInInTime(by deadline: String, isAsked: Bool) throws {
    var world = World(enrolled: .since("2019-09-02"))
    world.rule(.measure(.document("vog", issuedFrom: nil), by: deadline))
    #expect(try world.steps() == [isAsked ? .handIn("vog") : .waive("r")])
  }

  @Test("lets one pass count for two readings on the later of their days")
  func passesOnTheLaterDay() throws {
    var world = World(enrolled: .since("2019-09-02"))
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "one", courses: ["c1"])]
    world.rule(
      Condition(
        .all([
          .measure(.credits(.set("one"), grades: nil), min: 100, within: .period("p4")),
          .measure(.grade(.course("c1")), min: 700),
        ])))
    let fix = try #require(world.verdict().fix)
    let pass = FixStep.pass(unit: "c1", credits: 100, grade: 700)
    #expect(fix.steps == [pass])
    #expect(fix.notBefore == [pass: day("2020-04-20")])
  }

  // MARK: Sessions

  @Test("plans sessions from tomorrow on")
  func plansFromTomorrow() throws {
    var world = World(isPlannedCompletely: false, maximum: 5)
    world.rule(.sessions(min: 1))
    #expect(
      try world.steps() == [
        .planAndAttend("leernetwerk", count: 1, during: days("2020-03-12", "2020-07-17"))
      ])
    #expect(try world.statusAfterFix() == .met)
  }

  @Test("plans more sessions than there are days, all by the last of them")
  func plansWithinAFewDays() throws {
    var world = World(isPlannedCompletely: false, maximum: 5)
    let window = Window.days(.fixed(day("2020-05-01")), .fixed(day("2020-05-02")))
    world.rule(.sessions(min: 3, within: window))
    #expect(
      try world.steps() == [
        .planAndAttend("leernetwerk", count: 3, during: days("2020-05-01", "2020-05-02"))
      ])
  }

  @Test(
    "plans as many sessions as the series may still give, and no more",
    arguments: [(3, true), (4, false)])
  func plansThroughTheMaximum(count: Int, isAsked: Bool) throws {
    var world = World(isPlannedCompletely: false, maximum: 5)
    world.sessions(["2019-10-10", "2019-11-21"], .absent)
    world.rule(.sessions(min: count))
    let steps = try world.steps()
    #expect(
      steps
        == (isAsked
          ? [.planAndAttend("leernetwerk", count: 3, during: days("2020-03-12", "2020-07-17"))]
          : [.waive("r")]))
  }

  @Test("plans beside the sessions that are listed, which ask less")
  func plansBesideTheListed() throws {
    var world = World(isPlannedCompletely: false, maximum: 5)
    world.sessions(["2020-04-14"])
    world.rule(.sessions(min: 3))
    #expect(
      Set(try world.steps()) == [
        .attend(session: 0),
        .planAndAttend("leernetwerk", count: 2, during: days("2020-03-12", "2020-07-17")),
      ])
  }

  @Test("plans a session of a series that is for all, whatever the student's network")
  func plansForAll() throws {
    var world = World(placed: false, network: nil, isPlannedCompletely: false)
    world.curriculum.programmes[0].series.append(SessionSeries(id: "leerhuis", per: .all))
    world.rule(
      "all", .measure(.sessions(["leerhuis"], counting: [.present], asShare: false), min: 1))
    world.rule("own", .sessions(min: 1))
    #expect(
      world.verdict(0).fix?.steps == [
        .planAndAttend("leerhuis", count: 1, during: days("2020-03-12", "2020-07-17"))
      ])
    // Of which network the student is nobody knows.
    #expect(world.status(1) == .open)
    #expect(world.verdict(1).fix == nil)
  }

  @Test("asks to come to what is left where absence has a maximum")
  func asksForNoMoreAbsence() throws {
    var world = World(enrolled: .since("2019-09-02"))
    world.sessions(["2019-10-10", "2019-11-21"], .absent)
    world.sessions(["2020-04-14"])
    world.rule(.sessions(max: 2, [.absent]))
    #expect(world.judged() == Judged([2, 3], .open))
    #expect(try world.steps() == [.attend(session: 2)])
  }

  // MARK: Hours

  @Test("works a week of which only the first day is left")
  func worksTheLastDay() throws {
    var world = World()
    // Three started weeks from 19 June, the last of one day.
    world.asOf = day("2020-06-18")
    world.rule(.hours(min: 84))
    #expect(world.judged() == Judged([0, 84 * 60], .open))
    #expect(try world.steps() == [.workHours(84 * 60, during: days("2020-06-19", "2020-07-03"))])
    #expect(try world.statusAfterFix() == .met)
  }

  @Test("asks nothing of a week that is full, or full once it is approved")
  func asksNothingOfAFullWeek() throws {
    var world = World(placed: false)
    // Of the week of 9 March on and the next.
    world.builder.place(world.student, days: days("2020-03-02", "2020-03-22"), weekly: 1680)
    world.builder.log(world.student, minutes: 1440, on: day("2020-03-04"))
    world.builder.log(world.student, minutes: 1440, on: day("2020-03-10"), .pending)
    world.rule(.measure(.hours(["stage-3"]), min: 1440, each: .week))
    #expect(
      Set(try world.steps()) == [
        .approveHours(1440), .workHours(1440, during: days("2020-03-16", "2020-03-22")),
      ])
  }

  // MARK: Judgements on an outcome

  @Test("asks for as many judgements, of other kinds or by other assessors, as are missing")
  func asksForAssessors() throws {
    var world = World(enrolled: .since("2019-09-02"))
    world.builder.judge(
      world.student, at: nil, by: "docent", on: day("2020-02-03"), outcome: "o1",
      kind: "gesprek", assessor: "d1")
    for counting in [Quantity.DataPointCount.assessors, .kinds, .judgements] {
      world.rule(RuleID(counting.rawValue), .measure(.dataPoints("o1", counting: counting), min: 3))
    }
    let amounts = (0...2).map { world.verdict($0).fix?.cost }
    #expect(amounts == [2, 2, 2])
  }
}
