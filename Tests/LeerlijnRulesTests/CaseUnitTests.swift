import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// The worked cases about courses, grades and credits, by their number.
struct CaseUnitTests {
  private static let one = CourseSelection.set("one")

  private static func world(_ grading: Grading, _ results: [(Score, String)]) -> World {
    var world = World(enrolled: .since("2019-09-02"))
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "one", courses: ["c1"])]
    world.curriculum.programmes[0].grading = grading
    for (score, text) in results { world.builder.grade(world.student, "c1", score, on: day(text)) }
    return world
  }

  private static func grading(
    _ attempt: Grading.Attempt = .best, opportunities: Int? = 2, mayResitPassed: Bool = true
  ) -> Grading {
    Grading(
      pass: 550, scale: 100...1000, attempt: attempt, opportunities: opportunities,
      mayResitPassed: mayResitPassed)
  }

  private static func between(_ minimum: Int? = nil, _ maximum: Int? = nil) -> GradeBounds {
    GradeBounds(minimum: minimum.map(Bound.amount), maximum: maximum.map(Bound.amount))
  }

  @Test(
    "lets what is passed be improved, unless it may not be tried again (50)",
    arguments: [
      true, false,
    ])
  func case50(mayResitPassed: Bool) {
    var world = Self.world(
      Self.grading(mayResitPassed: mayResitPassed), [(.grade(640), "2019-11-20")])
    world.rule("low", .measure(.courses(Self.one, grades: Self.between(650)), min: 1))
    world.rule("high", .measure(.courses(Self.one, grades: Self.between(nil, 650)), min: 1))
    world.rule("credits", .measure(.credits(Self.one, grades: Self.between(650)), min: 100))
    world.rule("grade", .measure(.grade(.course("c1")), min: 650))
    world.rule("grade below", .measure(.grade(.course("c1")), max: 650))
    world.rule("inside", .measure(.courses(Self.one, grades: Self.between(600, 1000)), min: 1))
    let found = (0...5).map { world.judged($0) }
    #expect(
      found
        == (mayResitPassed
          ? [
            Judged([0, 1], .open), Judged([0, 1], .open), Judged([0, 100], .open),
            Judged([640, 1000], .open), Judged([640, 1000], .open), Judged([1, 1], .met),
          ]
          : [
            Judged([0, 0], .missed), Judged([1, 1], .met), Judged([0, 0], .missed),
            Judged([640, 640], .missed), Judged([640, 640], .met), Judged([1, 1], .met),
          ]))
    #expect(world.reading(1)?.now == 1)
  }

  @Test(
    "improves nothing once the deadline or the last opportunity is past (50)",
    arguments: [
      (1, "2020-07-17", "2020-03-11", false), (2, "2020-07-17", "2020-03-11", true),
      (2, "2020-03-10", "2020-03-11", false), (2, "2020-03-11", "2020-03-11", true),
      (1, "2021-07-17", "2020-03-11", true),
      (1, "2020-09-01", "2020-03-11", false), (1, "2020-09-02", "2020-03-11", true),
      (nil, "2020-07-17", "2020-07-17", true),
      (nil, "2020-07-17", "2020-07-18", false),
    ] as [(Int?, String, String, Bool)])
  func closes(opportunities: Int?, by deadline: String, asOf: String, isOpen: Bool) {
    var world = Self.world(
      Self.grading(opportunities: opportunities), [(.grade(640), "2019-11-20")])
    world.asOf = day(asOf)
    world.rule(
      "low", .measure(.courses(Self.one, grades: Self.between(650)), min: 1), by: deadline)
    world.rule(
      "high", .measure(.courses(Self.one, grades: Self.between(nil, 650)), min: 1), by: deadline)
    world.rule("grade", .measure(.grade(.course("c1")), min: 700), by: deadline)
    let expected: [Status] = isOpen ? [.open, .open, .open] : [.missed, .met, .missed]
    #expect((0...2).map(world.status) == expected)
  }

  @Test("is not sure of a grade below the pass that the last attempt may lower (50)")
  func mayLoseAGrade() {
    for (attempt, low) in [(Grading.Attempt.last, 0), (.best, 1)] {
      var world = Self.world(Self.grading(attempt), [(.grade(450), "2019-11-20")])
      world.rule(.measure(.courses(Self.one, grades: Self.between(400)), min: 1))
      #expect(world.judged() == Judged([low, 1], low == 1 ? .met : .open))
    }
  }

  @Test("takes voldaan for a pass that a higher grade may still replace (50)")
  func improvesAWord() {
    var world = Self.world(Self.grading(), [(.pass, "2019-11-20")])
    world.rule("pass", .measure(.courses(Self.one, grades: Self.between(550)), min: 1))
    #expect(world.judged() == Judged([1, 1], .met))
  }

  /// 240 EC: thirteen courses of 15, a placement of 30, and 15 to choose out of 45 of electives.
  private static func programme(zero: Bool = false) -> World {
    var world = World(enrolled: .since("2019-09-02"))
    var courses = (0..<16).map {
      Course(id: CourseID("k\($0)"), credits: Credits(tenths: 150), year: 1 + $0 % 3)
    }
    for elective in 13..<16 { courses[elective].isElective = true }
    if zero { courses.append(Course(id: "zero", credits: Credits(tenths: 0), year: 3)) }
    world.curriculum.programmes[0].courses = courses
    world.curriculum.programmes[0].courseSets = [
      CourseSet(id: "free", courses: ["k13", "k14", "k15"])
    ]
    world.curriculum.programmes[0].choices = [
      Choice(id: "keuze", credits: Credits(tenths: 150), year: 3, set: "free")
    ]
    for course in 0..<16 {
      world.builder.grade(world.student, "k\(course)", .grade(700), on: day("2019-12-10"))
    }
    return world
  }

  @Test(
    "counts a choice for what it asks and no more (51)",
    arguments: [
      (nil, "2020-03-11", [2100, 2400], Status.open),
      ("2020-02-01", "2020-02-01", [2100, 2400], .open),
      ("2020-02-01", "2020-02-02", [2100, 2100], .missed),
      ("2020-02-01", "2020-03-11", [2100, 2100], .missed),
    ])
  func case51(by deadline: String?, asOf: String, interval: [Int], status: Status) {
    var world = Self.programme()
    world.asOf = day(asOf)
    world.rule(.measure(.credits(.programme, grades: nil), min: 2400), by: deadline)
    #expect(world.judged() == Judged(interval, status))
    #expect(world.reading()?.now == 2100)
    world.judge("final", on: "2020-01-20")
    #expect(world.judged() == Judged([2400, 2400], .met))
  }

  @Test("meets the credits with a course of 0 EC still to do (51)")
  func countsNoCreditsForZero() {
    var world = Self.programme(zero: true)
    world.judge("final", on: "2020-03-02")
    world.rule("credits", .measure(.credits(.programme, grades: nil), min: 2400))
    world.rule("courses", .measure(.courses(.programme, grades: nil), min: 16))
    #expect(world.judged(0) == Judged([2400, 2400], .met))
    // 13 courses, one chosen, the placement, and the one of 0 EC.
    #expect(world.judged(1) == Judged([15, 16], .open))
  }

  @Test("counts only electives that fill the choice (51)", arguments: [0, 1, 2, 3])
  func fillsTheChoice(passed: Int) {
    var world = Self.programme()
    for course in 0..<16 where course >= 13 + passed {
      world.builder.decide(
        world.student, about: "none-\(course)", .waiver, on: day("2020-01-01"))
    }
    world.curriculum.programmes[0].choices[0].credits = Credits(tenths: 300)
    world.builder = EvidenceBuilder(for: world.curriculum)
    world.student = world.builder.addStudent("s1", cohort: 2017, network: "a")
    world.builder.enrol(world.student, year: 3, profile: "jeugd", days: .since("2019-09-02"))
    for course in 13..<13 + passed {
      world.builder.grade(world.student, "k\(course)", .grade(700), on: day("2019-12-10"))
    }
    world.rule(.measure(.credits(.programme, grades: nil), min: 300), by: "2020-02-01")
    let filled = min(passed, 2) * 150
    #expect(world.judged() == Judged([filled, filled], passed >= 2 ? .met : .missed))
  }

  @Test("lets the first attempt decide for good (75)", arguments: [nil, "2021-07-17"])
  func case75(by deadline: String?) {
    var world = Self.world(Self.grading(.first), [(.grade(400), "2019-11-20")])
    world.rule("grade", .measure(.grade(.course("c1")), min: 550), by: deadline)
    world.rule("credits", .measure(.credits(Self.one, grades: nil), min: 100), by: deadline)
    world.rule("courses", .measure(.courses(Self.one, grades: Self.between(550)), min: 1))
    let expected = [
      Judged([400, 400], .missed), Judged([0, 0], .missed), Judged([0, 0], .missed),
    ]
    #expect((0...2).map { world.judged($0) } == expected)
    for rule in 0...2 {
      #expect(world.verdict(rule).fix?.steps.allSatisfy { $0.unit == nil } != false)
    }
    #expect(world.on("2019-11-19").status() == .open)
    world.builder.grade(world.student, "c1", .grade(900), on: day("2020-03-05"))
    #expect((0...2).map { world.judged($0) } == expected)
    var leftOut = world
    leftOut.builder.leaveOut(.results, ofStudent: 0)
    #expect((0...2).allSatisfy { leftOut.status($0) == .open })
    // An earlier row that the late file does not have yet would decide.
    world.builder.setComplete(.results, through: day("2019-11-18"))
    #expect((0...2).allSatisfy { world.status($0) == .open })
    world.builder.setComplete(.results, through: day("2019-11-20"))
    #expect((0...2).map { world.judged($0) } == expected)
  }

  @Test("keeps a first pass whatever comes after (75)")
  func keepsAFirstPass() {
    var world = Self.world(
      Self.grading(.first), [(.grade(300), "2020-02-01"), (.grade(600), "2019-11-20")])
    world.rule("grade", .measure(.grade(.course("c1")), min: 550))
    world.rule("credits", .measure(.credits(Self.one, grades: nil), min: 100))
    #expect(world.judged(0) == Judged([600, 600], .met))
    #expect(world.judged(1) == Judged([100, 100], .met))
    // A fail that the late file does not have yet may come before it.
    world.builder.setComplete(.results, through: day("2019-11-18"))
    #expect(world.judged(1) == Judged([0, 100], .open))
  }

  @Test("does not assume that what is passed is lost, though the last attempt decides (75)")
  func keepsAPass() {
    var world = Self.world(Self.grading(.last), [(.grade(640), "2019-11-20")])
    world.rule("grade", .measure(.grade(.course("c1")), min: 600))
    #expect(world.judged() == Judged([640, 1000], .met))
    world.builder.grade(world.student, "c1", .grade(500), on: day("2020-01-20"))
    #expect(world.judged() == Judged([100, 1000], .open))
  }

  @Test("counts an exemption from before the enrolment, and no grade (71)")
  func countsAnEarlierExemption() {
    for (score, status) in [(Score.exempt, Status.met), (.grade(800), .missed)] {
      var world = Self.world(Self.grading(), [(score, "2019-05-01")])
      world.rule(.measure(.credits(Self.one, grades: nil), min: 100), by: "2020-03-01")
      #expect(world.judged() == Judged(status == .met ? [100, 100] : [0, 0], status))
    }
  }

  @Test("stays open with credits of which any of three courses will do (63)")
  func case63() {
    var world = World(enrolled: .since("2019-09-02"))
    let courses = (0..<6).map { Course(id: CourseID("k\($0)"), credits: Credits(tenths: 100)) }
    world.curriculum.programmes[0].courses = courses
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "one", courses: courses.map(\.id))]
    for course in 0..<3 {
      world.builder.grade(world.student, "k\(course)", .grade(700), on: day("2020-01-10"))
    }
    world.rule("credits", .measure(.credits(Self.one, grades: nil), min: 400))
    world.rule("courses", .measure(.courses(Self.one, grades: nil), min: 4))
    #expect(world.judged(0) == Judged([300, 600], .open))
    #expect(world.judged(1) == Judged([3, 6], .open))
    #expect(!world.verdict(0).isTight)
  }
}

extension FixStep {
  /// The course that is to be passed.
  fileprivate var unit: String? {
    if case .pass(let unit, _, _) = self { return unit }
    return nil
  }
}
