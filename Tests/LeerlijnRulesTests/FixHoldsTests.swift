import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// A fix, written down as facts, makes the rule met.
struct FixHoldsTests {
  // MARK: Hours

  @Test("names the weeks of a member, and no more than they can take")
  func hoursOfEachPeriod() throws {
    var world = World()
    world.log(600, from: "2019-09-02")
    world.rule(.measure(.hours(["stage-3"]), min: 30 * 60, each: .period))
    let steps = try world.steps()
    #expect(
      steps == [
        .workHours(1800, during: days("2020-03-12", "2020-04-17")),
        .workHours(1800, during: days("2020-04-20", "2020-07-03")),
      ])
    #expect(try world.statusAfterFix() == .met)
  }

  @Test("asks for the hours of every week that is left, and nothing is cheaper")
  func hoursOfEachWeek() throws {
    var world = World(placed: false)
    world.builder.place(world.student, days: days("2020-03-12", "2020-12-30"), weekly: 1680)
    world.rule(.measure(.hours(["stage-3"]), min: 360, each: .week))
    let fix = try #require(world.verdict().fix)
    #expect(fix.steps.count == 18)
    #expect(fix.isCheapest)
    #expect(try world.statusAfterFix() == .met)
  }

  @Test("advises nothing where the weeks left cannot take the hours")
  func hoursThatDoNotFit() {
    var world = World(placed: false)
    // Without bound, for the placement may still begin: nobody can say when to work.
    world.rule(.hours(min: 286))
    #expect(world.status() == .open)
    #expect(world.verdict().fix == nil)
  }

  @Test("approves what waits for approval, not what may be of another placement")
  func hoursThatWait() throws {
    var world = World()
    world.log(600, from: "2019-09-02")
    world.log(20, .pending, from: "2020-03-02")
    world.rule(.hours(min: 620))
    #expect(try world.steps() == [.approveHours(1200)])
    #expect(try world.statusAfterFix() == .met)
  }

  // MARK: Sessions

  @Test("plans sessions on days that count, and as many as the series may give")
  func plansWithinTheWindow() throws {
    var world = World(isPlannedCompletely: false, maximum: 5)
    world.sessions(["2019-10-10", "2019-11-21"], .present)
    world.rule(
      Condition(
        .measure(
          Measure(
            .sessions(["leernetwerk"], counting: [.present, .late], asShare: false),
            minimum: .amount(2), window: .days(.fixed(day("2020-05-01")), .fixed(day("2020-05-31")))
          ))))
    #expect(
      try world.steps() == [
        .planAndAttend("leernetwerk", count: 2, during: days("2020-05-01", "2020-05-31"))
      ])
    #expect(try world.statusAfterFix() == .met)
  }

  @Test("plans no more in all periods together than the series may give")
  func plansNoMoreThanTheMaximum() {
    var world = World(isPlannedCompletely: false, maximum: 3)
    world.sessions(["2019-10-10", "2019-11-21"], .present)
    world.rule(.sessions(min: 1, each: .period))
    #expect(world.status() == .open)
    #expect(world.verdict().fix == nil)
  }

  @Test("does not ask who sent an apology to come all the same")
  func apology() {
    var world = World()
    world.sessions(["2020-04-02"], .excused)
    world.rule(.sessions(min: 1))
    #expect(world.verdict().fix == nil)
  }

  // MARK: Courses

  @Test("names the grade where a bare pass is too low", arguments: [nil, 700])
  func passWithAGrade(grade: Int?) throws {
    var world = World()
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "one", courses: ["c1"])]
    let bounds = grade.map { GradeBounds(minimum: .amount($0), maximum: nil) }
    world.rule(.measure(.courses(.set("one"), grades: bounds), min: 1))
    #expect(try world.steps() == [.pass(unit: "c1", credits: 100, grade: grade)])
    #expect(try world.statusAfterFix() == .met)
  }

  @Test("takes the higher of two grades that one course must have")
  func twoGrades() throws {
    var world = World()
    world.rule(
      Condition(
        .all([
          .measure(.credits(.programme, grades: nil), min: 100),
          .measure(.grade(.course("c1")), min: 800),
        ])))
    #expect(try world.steps() == [.pass(unit: "c1", credits: 100, grade: 800)])
    #expect(try world.statusAfterFix() == .met)
  }

  @Test("counts electives for what their choice asks and no more")
  func choicesAreCapped() throws {
    var world = World()
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "room", courses: ["c1", "c2"])]
    world.curriculum.programmes[0].choices = [
      Choice(id: "choice", credits: Credits(tenths: 100), year: 3, set: "room")
    ]
    world.rule(.measure(.credits(.programme, grades: nil), min: 200))
    let steps = try world.steps()
    #expect(Set(steps) == [.pass(unit: "c1", credits: 100), .pass(unit: "c3", credits: 100)])
    #expect(try world.statusAfterFix() == .met)
  }

  @Test("advises no pass after the first attempt, where that decides")
  func firstAttemptDecides() {
    var world = World()
    world.curriculum.programmes[0].grading = Grading(
      pass: 550, scale: 100...1000, attempt: .first, opportunities: 2)
    world.builder.grade(world.student, "c1", .grade(400), on: day("2020-01-20"))
    world.rule(.measure(.grade(.course("c1")), min: 550))
    #expect(world.status() == .missed)
    #expect(world.verdict().fix?.steps == [.waive("r")])
  }

  // MARK: Logic

  @Test("asks nobody to make a premise true or false")
  func premise() {
    var world = World()
    world.sessions(["2020-04-02"], nil)
    world.rule(
      Condition(
        .when(.measure(.document("vog", issuedFrom: nil)), then: .sessions(min: 1))))
    #expect(world.verdict().fix == nil)
    world.builder.handIn(world.student, "vog", on: day("2020-03-01"))
    #expect(world.verdict().fix?.steps == [.attend(session: 0)])
  }

  @Test("names nothing that an exception would undo")
  func exception() {
    var world = World()
    world.sessions(["2020-03-10"], nil)
    world.rule(
      .sessions(min: 1), by: "2020-07-03",
      exceptions: [
        RuleException(days: days("2020-03-16", "2020-08-31"), condition: .hours(min: 2_000))
      ])
    #expect(world.verdict().fix == nil)
    world.curriculum.rules[0].exceptions = []
    #expect(world.verdict().fix?.steps == [.recordAttendance(session: 0)])
  }

  @Test("advises nothing to who has left")
  func left() {
    var world = World(enrolled: days("2019-09-02", "2020-01-31"))
    world.sessions(["2019-10-10"], .absent)
    world.rule(.sessions(min: 1))
    #expect(world.verdict().fix == nil)
  }

  // MARK: Decisions

  @Test("asks an extension and the hours that are short")
  func extensionAndHours() throws {
    var world = World()
    world.log(558, from: "2019-09-02")
    world.builder.judge(world.student, at: "midterm", by: "docent", on: day("2020-02-20"))
    world.builder.judge(
      world.student, at: "midterm", by: "praktijkbegeleider", on: day("2020-02-12"))
    world.rule(Condition(.all([.hours(min: 840), .assessed("midterm")])))
    #expect(world.status() == .missed)
    #expect(
      try world.steps() == [
        .extend(.moment("midterm"), until: day("2020-02-20")),
        .workHours(282 * 60, during: days("2020-03-12", "2020-07-03")),
      ])
    #expect(try world.statusAfterFix() == .met)
  }

  @Test("asks an extension of a document that came too late")
  func lateDocument() throws {
    var world = World()
    world.builder.handIn(world.student, "vog", on: day("2020-02-20"))
    world.rule(.measure(.document("vog", issuedFrom: nil), by: "2020-02-14"))
    #expect(try world.steps() == [.extend(.document("vog"), until: day("2020-02-20"))])
    #expect(try world.statusAfterFix() == .met)
  }

  @Test("asks a waiver where an extension is not enough")
  func waiver() {
    var world = World()
    world.builder.judge(world.student, at: "midterm", by: "docent", on: day("2020-02-20"))
    world.builder.judge(
      world.student, at: "midterm", by: "praktijkbegeleider", on: day("2020-02-12"))
    world.sessions(["2019-10-10"], .absent)
    world.rule(Condition(.all([.sessions(min: 1), .assessed("midterm")])))
    #expect(world.verdict().fix?.steps == [.waive("r")])
  }

  // MARK: Large numbers

  @Test("stays quick whatever number is written", arguments: [8, 999_999_999])
  func largeBounds(bound: Int) {
    var world = World(isPlannedCompletely: false, maximum: 999_999_999)
    world.sessions(["2019-10-10"], .present)
    world.rule("sessions", .sessions(min: bound, max: 999_999_999))
    world.rule("hours", .measure(.hours(["stage-3"]), min: bound, max: 999_999_999))
    world.rule("weeks", .measure(.hours(["stage-3"]), min: bound, each: .week))
    world.rule(
      "points", .measure(.dataPoints("o1", counting: .judgements), min: bound, max: 999_999_999))
    world.rule("years", .measure(.experience(kinds: [], in: .years), min: bound, max: 999_999_999))
    let clock = ContinuousClock()
    let took = clock.measure { _ = world.audit().verdict(ofStudent: world.student) }
    #expect(took < .seconds(2))
  }

  @Test("goes on looking where the first choice would fill no more of the electives")
  func goesOnLooking() throws {
    var world = World()
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "room", courses: ["c2", "c3"])]
    world.curriculum.programmes[0].choices = [
      Choice(id: "choice", credits: Credits(tenths: 100), year: 3, set: "room")
    ]
    world.rule(.measure(.credits(.programme, grades: nil), min: 200))
    #expect(
      Set(try world.steps()) == [
        .pass(unit: "c1", credits: 100), .pass(unit: "c2", credits: 100),
      ])
    #expect(try world.statusAfterFix() == .met)
  }
}
