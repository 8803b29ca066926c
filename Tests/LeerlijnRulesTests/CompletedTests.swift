import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// Case 51 of the worked cases, as far as it asks for all of a programme.
@Suite struct CompletedTests {
  /// 240 EC: a placement of 30, courses of 180, and 30 out of electives of 60; beside it one of 0.
  private static func world(_ passed: [String], asOf: String = "2020-03-11") -> World {
    var world = World(enrolled: .since("2019-09-02"))
    var programme = world.curriculum.programmes[0]
    func course(_ id: String, _ tenths: Int, isElective: Bool = false) -> Course {
      var course = Course(id: CourseID(id), credits: Credits(tenths: tenths), year: 3)
      course.isElective = isElective
      return course
    }
    programme.courses = [
      course("kern", 1_800), course("free", 0), course("e1", 300, isElective: true),
      course("e2", 300, isElective: true),
    ]
    programme.courseSets = [CourseSet(id: "electives", courses: ["e1", "e2"])]
    programme.choices = [
      Choice(id: "room", credits: Credits(tenths: 300), year: nil, set: "electives")
    ]
    world.curriculum.programmes[0] = programme
    for unit in passed {
      world.builder.grade(world.student, unit, .grade(700), on: day("2020-02-01"))
    }
    world.asOf = day(asOf)
    world.rule(.measure(.units(.programme, .completed)), by: "2020-07-17")
    return world
  }

  private static func numbers(_ world: World) -> [Int]? {
    world.reading().map { reading in
      [reading.low, reading.high.number ?? 0, reading.offered].map { $0 / max(1, reading.whole) }
    }
  }

  @Test(
    "is decided by units, whatever more was passed (51)",
    arguments: [
      (["kern", "free", "e1", "e2"], "2020-03-11", [2_100, 2_400, 2_400], Status.open),
      (["kern", "free", "e1", "e2"], "2020-07-20", [2_100, 2_100, 2_400], .missed),
      (["kern", "free", "e1", "stage-3"], "2020-03-11", [2_400, 2_400, 2_400], .met),
      (["kern", "e1", "stage-3"], "2020-03-11", [2_400, 2_400, 2_400], .open),
      (["kern", "e1", "stage-3"], "2020-07-20", [2_400, 2_400, 2_400], .missed),
      (["kern", "free", "stage-3"], "2020-07-20", [2_100, 2_100, 2_400], .missed),
    ])
  func case51(passed: [String], asOf: String, numbers: [Int], status: Status) {
    let world = Self.world(passed, asOf: asOf)
    #expect(world.status() == status)
    #expect(Self.numbers(world) == numbers)
  }

  @Test("takes an exemption for a pass, and turns round under a negation")
  func takesAnExemption() {
    var world = Self.world(["kern", "e1", "stage-3"])
    world.rule(
      "not", Condition(.not(.measure(.units(.programme, .completed)))), by: "2020-07-17")
    #expect([world.status(0), world.status(1)] == [.open, .open])
    world.builder.grade(world.student, "free", .exempt, on: day("2020-02-01"))
    #expect([world.status(0), world.status(1)] == [.met, .missed])
  }

  @Test("asks for what is missing, that of 0 EC too")
  func asksForAll() throws {
    let world = Self.world(["kern", "e2"])
    #expect(
      Set(try world.steps()) == [
        .pass(unit: "free", credits: 0, grade: nil),
        .pass(unit: "stage-3", credits: 300, grade: nil),
      ])
    #expect(try world.statusAfterFix() == .met)
  }

  @Test("counts no credit for what is worth none, however much of it there is")
  func countsNoCreditForNothing() {
    var world = Self.world([])
    let free = (1...3).map { Course(id: CourseID("free\($0)"), credits: Credits(tenths: 0)) }
    world.curriculum.programmes[0].courses = [world.curriculum.programmes[0].courses[0]] + free
    world.curriculum.programmes[0].choices = []
    for course in free {
      world.builder.grade(world.student, course.id.text, .pass, on: day("2020-02-01"))
    }
    #expect(Self.numbers(world) == [0, 2_100, 2_100])
    #expect(world.status() == .open)
  }

  @Test(
    "fills no choices beyond what all courses are worth, where there are too many ways to divide")
  func boundsTheFilling() {
    let units = Array(0..<16)
    let credits = Dictionary(uniqueKeysWithValues: units.map { ($0, 1 << $0) })
    let rooms = [10, 20, 30].map { ChoiceRoom(credits: $0 * 100_000, units: units) }
    let worth = ChoiceFilling(rooms, with: units, credits, true)
    #expect(worth.least == 65_535)
    #expect(worth.most == 65_535)
    let count = ChoiceFilling(rooms, with: units, credits, false)
    #expect(count.least == 16)
    #expect(count.most == 16)
  }
}
