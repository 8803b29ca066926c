import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// Case 61 of the worked cases, and what else a mean of grades comes to.
@Suite struct MeanTests {
  private static func means(_ grades: [(String, Score)], asOf: String = "2020-07-20") -> World {
    var world = World(enrolled: .since("2019-09-02"))
    world.curriculum.programmes[0].courses[1].credits = Credits(tenths: 50)
    world.curriculum.programmes[0].grading = Grading(
      pass: 550, scale: 100...1_000, attempt: .best, opportunities: 1)
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "two", courses: ["c1", "c2"])]
    for (course, score) in grades {
      world.builder.grade(world.student, course, score, on: day("2020-02-01"))
    }
    world.asOf = day(asOf)
    return world
  }

  private static func mean(_ least: Int, isWeighted: Bool = true) -> Condition {
    .measure(.units(.set("two"), .mean(isWeighted: isWeighted)), min: least)
  }

  @Test("compares a mean exactly (61)", arguments: [(733, Status.met), (734, .missed)])
  func case61(least: Int, status: Status) {
    var world = Self.means([("c1", .grade(700)), ("c2", .grade(800))])
    world.rule(Self.mean(least), by: "2020-07-17")
    #expect(world.status() == status)
    #expect(world.reading().map { [$0.now, $0.offered] } == [110_000, 150])
    #expect(Reading.ratio(110_000, of: 150, in: .grade) == 73_333)
  }

  @Test(
    "leaves room for a first number, and none for what stays without one",
    arguments: [
      ([("c1", .grade(700))], Status.open, [75_000, 120_000]),
      ([("c1", .grade(700)), ("c2", .pass)], .met, [70_000, 70_000]),
      ([("c1", .grade(700)), ("c2", .exempt)], .met, [70_000, 70_000]),
      ([("c1", .grade(400)), ("c2", .grade(1_000))], .missed, [90_000, 90_000]),
    ] as [([(String, Score)], Status, [Int])])
  func boundsAMean(grades: [(String, Score)], status: Status, interval: [Int]) {
    var world = Self.means(grades, asOf: "2020-03-11")
    world.rule(Self.mean(650), by: "2020-07-17")
    #expect(world.judged() == Judged(interval, status))
  }

  /// Beside an 8.0 over 5 EC. Made, the second test brings 10 EC at 1.0 or 6.5; not made, no number.
  @Test(
    "bounds a mean with a course that its tests can bring no higher, whether its number comes or not",
    arguments: [(100, Int16(100), 400), (50, 300, 750)])
  func bestByTests(weight: Int, first: Int16, least: Int) {
    var world = Self.means([("c2", .grade(800))], asOf: "2020-03-11")
    world.curriculum.programmes[0].courses[0].tests = [
      Test(id: "c1.t1", kind: "written", weight: weight),
      Test(id: "c1.t2", kind: "written", weight: 100 - weight),
    ]
    world.builder.grade(world.student, "c1.t1", .grade(first), on: day("2020-02-01"))
    world.rule(Self.mean(least), by: "2020-07-17")
    #expect(world.judged() == Judged([50_000, 120_000], .open))
    #expect(world.on("2020-07-20").status() == .met)
    world.builder.grade(world.student, "c1.t2", .grade(1_000), on: day("2020-03-10"))
    #expect(world.status() == .missed)
  }

  @Test("does not apply where nothing has a number and nothing will get one")
  func hasNoMean() {
    for (asOf, status) in [("2020-03-11", Status.open), ("2020-07-20", .notApplicable)] {
      var world = Self.means([("c2", .exempt)], asOf: asOf)
      world.rule(Self.mean(650), by: "2020-07-17")
      // Whatever comes lies above the bottom of the scale.
      world.rule("any", Self.mean(100), by: "2020-07-17")
      #expect(world.status() == status)
      #expect(world.status(1) == (status == .open ? .met : .notApplicable))
    }
  }

  @Test("gives every course of a mean the same weight where that is asked")
  func weighsAlike() {
    var world = Self.means([("c1", .grade(700)), ("c2", .grade(800))])
    world.rule(Self.mean(750, isWeighted: false), by: "2020-07-17")
    world.rule("weighted", Self.mean(750), by: "2020-07-17")
    #expect([world.status(0), world.status(1)] == [.met, .missed])
  }

  @Test("asks for a grade that lifts the mean far enough")
  func liftsAMean() throws {
    var world = Self.means([("c1", .grade(700))], asOf: "2020-03-11")
    world.rule(Self.mean(733), by: "2020-07-17")
    #expect(try world.steps() == [.pass(unit: "c2", credits: 50, grade: 799)])
    #expect(try world.statusAfterFix() == .met)
  }

  @Test("asks for a bare pass where that lifts the mean far enough")
  func liftsAMeanByAPass() throws {
    var world = Self.means([("c1", .grade(700))], asOf: "2020-03-11")
    world.rule(Self.mean(600), by: "2020-07-17")
    #expect(try world.steps() == [.pass(unit: "c2", credits: 50)])
    #expect(try world.statusAfterFix() == .met)
  }
}
