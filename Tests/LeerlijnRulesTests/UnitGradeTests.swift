import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// What a course comes to by its tests, and until when it may be tried.
struct UnitGradeTests {
  private static func world(opportunities: Int = 2) -> World {
    var world = World(enrolled: .since("2019-09-02"))
    world.curriculum.programmes[0].grading = Grading(
      pass: 550, scale: 100...1_000, attempt: .best, opportunities: opportunities)
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "one", courses: ["c1"])]
    return world
  }

  @Test("takes a test that was failed with a word for the bottom of the scale")
  func takesAWordForTheBottom() {
    var world = Self.world()
    world.curriculum.programmes[0].courses[0].tests = [
      Test(id: "c1.t1", kind: "exam", weight: 60), Test(id: "c1.t2", kind: "exam", weight: 40),
    ]
    world.builder.grade(world.student, "c1.t1", .fail, on: day("2020-02-01"))
    world.builder.grade(world.student, "c1.t2", .grade(800), on: day("2020-02-01"))
    world.rule(.measure(.grade(.course("c1")), min: 380))
    #expect(world.reading()?.now == 380)
    #expect(world.status() == .met)
  }

  @Test(
    "lets a course be tried again in a study year that is on no calendar yet",
    arguments: [("2020-07-17", false), ("2020-09-01", false), ("2020-09-02", true)])
  func triesAgainInALaterYear(by deadline: String, mayTry: Bool) {
    var world = Self.world()
    for text in ["2019-11-02", "2020-02-01"] {
      world.builder.grade(world.student, "c1", .grade(400), on: day(text))
    }
    world.rule(.measure(.credits(.set("one"), grades: nil), min: 100), by: deadline)
    #expect(world.judged() == Judged([0, mayTry ? 100 : 0], mayTry ? .open : .missed))
  }

  @Test(
    "counts the attempts of each study year by itself",
    arguments: [(2, "2020-08-30", false), (2, "2020-08-31", true), (3, "2020-08-30", true)])
  func countsByTheYear(opportunities: Int, by deadline: String, mayTry: Bool) {
    var world = Self.world(opportunities: opportunities)
    world.curriculum.years = [2019, 2020].map(World.studyYear)
    for text in ["2019-11-02", "2020-02-01", "2020-02-01"] {
      world.builder.grade(world.student, "c1", .grade(400), on: day(text))
    }
    // Neither is an attempt.
    world.builder.grade(world.student, "c1", .noShow, on: day("2020-02-03"))
    world.rule(.measure(.grade(.course("c1")), min: 550), by: deadline)
    #expect(world.judged() == Judged([400, mayTry ? 1_000 : 400], mayTry ? .open : .missed))
  }

  @Test(
    "takes a number before a word that is worth as much, and keeps the first of two numbers",
    arguments: [true, false])
  func takesANumberForAWord(isFirst: Bool) {
    var world = Self.world(opportunities: 3)
    let rows: [(Score, String)] = [(.pass, "2020-02-01"), (.grade(550), "2020-02-03")]
    for (score, text) in isFirst ? rows : rows.reversed() {
      world.builder.grade(world.student, "c1", score, on: day(text))
    }
    world.builder.grade(world.student, "c2", .grade(700), on: day("2020-02-03"))
    world.builder.grade(world.student, "c2", .grade(700), on: day("2020-03-02"))
    world.rule("one", .measure(.grade(.course("c1")), min: 550))
    world.rule("two", .measure(.grade(.course("c2")), min: 550))
    #expect(world.reading(0)?.word == nil)
    #expect(world.reading(0)?.now == 550)
    let counted = world.verdict(1).measure?.deciding?.notes.filter { $0.effect == .counted }
    #expect(counted?.map(\.day) == [day("2020-02-03")])
  }

  @Test("tells of each attempt why it counts or not")
  func tellsOfEachAttempt() {
    var world = Self.world(opportunities: 3)
    for (score, text) in [
      (Score.grade(400), "2019-11-02"), (.grade(600), "2020-02-01"), (.grade(650), "2020-03-02"),
    ] {
      world.builder.grade(world.student, "c1", score, on: day(text))
    }
    world.rule(.measure(.credits(.set("one"), grades: nil), min: 100), by: "2020-03-01")
    func effects(_ world: World) -> [FactNote.Effect] {
      (world.verdict().measure?.deciding?.notes ?? []).sorted { $0.day < $1.day }.map(\.effect)
    }
    #expect(
      effects(world) == [
        .notCounted(.replacedByAnotherAttempt), .counted, .notCounted(.afterDeadline),
      ])
  }

  @Test(
    "counts a pass in its own period alone, and waits for none after its end",
    arguments: [
      (["2019-10-01", "2019-12-03", "2020-03-02"], Status.open), (["2019-10-01"], .missed),
      (["2019-10-01", "2020-03-02"], .missed),
    ])
  func countsByThePeriod(passed: [String], status: Status) {
    var world = Self.world()
    for (number, text) in passed.enumerated() {
      world.builder.grade(world.student, "c\(number + 1)", .grade(600), on: day(text))
    }
    world.rule(.measure(.courses(.programme, grades: nil), min: 1, each: .period))
    #expect(world.status() == status)
  }
}
