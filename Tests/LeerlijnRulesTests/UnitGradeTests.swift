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
}
