import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// The worked cases about data points, leaving and the order of rows, by their number.
struct CaseEvidenceTests {
  private static func points(
    _ counting: Quantity.DataPointCount, min: Int, by: String? = nil
  ) -> Condition {
    .measure(.dataPoints("o1", counting: counting), min: min, by: by)
  }

  private static func tested() -> World {
    var world = World(enrolled: .since("2019-09-02"))
    var test = Test(id: "c1.t1", kind: "portfolio", weight: 100)
    test.outcomes = [OutcomeLink(.assesses, "o1")]
    world.curriculum.programmes[0].courses[0].tests = [test]
    world.builder.judge(
      world.student, at: nil, by: "docent", on: day("2020-02-10"), outcome: "o1",
      kind: "gesprek")
    return world
  }

  @Test("counts a judgement without a moment and a result on a test of the outcome (53)")
  func case53() {
    var world = Self.tested()
    world.builder.grade(world.student, "c1.t1", .grade(700), on: day("2020-01-20"))
    world.rule("judgements", Self.points(.judgements, min: 2))
    world.rule("kinds", Self.points(.kinds, min: 2))
    world.rule("assessors", Self.points(.assessors, min: 2))
    #expect((0...1).allSatisfy { world.judged($0) == Judged([2, .max], .met) })
    // Who judged a test stands nowhere.
    #expect(world.judged(2) == Judged([1, .max], .open))
    #expect(world.on("2020-02-09").judged() == Judged([1, .max], .open))
    #expect(world.on("2020-02-10").judged() == Judged([2, .max], .met))
  }

  @Test(
    "counts no result that is none, of another test, or too late (53)",
    arguments: [
      ("c1.t1", Score.noShow, "2020-01-20", 1), ("c1.t1", .exempt, "2020-01-20", 1),
      ("c1.t1", .fail, "2020-01-20", 2), ("c2.t1", .grade(700), "2020-01-20", 1),
      ("c1", .grade(700), "2020-01-20", 1), ("c1.t1", .grade(700), "2020-03-01", 2),
      ("c1.t1", .grade(700), "2020-03-02", 1),
    ])
  func countsResults(unit: String, score: Score, on text: String, count: Int) {
    var world = Self.tested()
    world.builder.grade(world.student, unit, score, on: day(text))
    world.rule(Self.points(.judgements, min: 2, by: "2020-03-01"))
    #expect(
      world.judged() == Judged([count, count], count == 2 ? .met : .missed))
    #expect(world.on("2020-03-01").interval().last == .max)
  }

  @Test("counts whoever is not named as one of those who are (74)")
  func case74() {
    for counting in [Quantity.DataPointCount.assessors, .kinds] {
      var world = World(enrolled: .since("2019-09-02"))
      world.rule("open", Self.points(counting, min: 2))
      world.rule("over", Self.points(counting, min: 2, by: "2020-02-28"))
      func judge(_ world: inout World, _ name: String?, on text: String) {
        world.builder.judge(
          world.student, at: "midterm", by: "docent", on: day(text), outcome: "o1",
          kind: counting == .kinds ? name : nil,
          assessor: counting == .assessors ? name : nil)
      }
      #expect(world.judged(1) == Judged([0, 0], .missed))
      judge(&world, nil, on: "2020-02-10")
      #expect(world.judged(0) == Judged([1, .max], .open))
      #expect(world.judged(1) == Judged([1, 1], .missed))
      judge(&world, "d1", on: "2020-02-11")
      #expect(world.judged(0) == Judged([1, .max], .open))
      // Whoever it was: the two may be one.
      #expect(world.judged(1) == Judged([1, 2], .open))
      #expect(world.reasons(1).contains(.waiting))
      judge(&world, "d1", on: "2020-02-12")
      #expect(world.judged(1) == Judged([1, 2], .open))
      judge(&world, "d2", on: "2020-02-13")
      #expect(world.judged(0) == Judged([2, .max], .met))
      #expect(world.judged(1) == Judged([2, 3], .met))
    }
  }

  @Test("does not let the order of rows change a number (77)")
  func case77() {
    func world(_ isTurned: Bool) -> World {
      var world = World(placed: false, enrolled: .since("2019-09-02"))
      let places = [
        ("A", days("2019-09-02", "2020-01-31"), 96), ("B", days("2020-02-03", "2020-07-03"), 128),
      ]
      for (name, days, weekly) in isTurned ? places.reversed() : places {
        world.builder.place(world.student, at: name, days: days, weekly: weekly)
      }
      let rows = [("2019-09-03", 10), ("2019-09-10", 60), ("2020-02-04", 20), ("2020-02-05", 30)]
      for (text, minutes) in isTurned ? rows.reversed() : rows {
        world.builder.log(world.student, minutes: minutes, on: day(text))
      }
      world.rule("missed", .measure(.hours([]), min: 900, each: .week))
      world.rule("open", .measure(.hours([]), min: 1440, within: .placement, each: .period))
      world.rule("all", .measure(.hours([]), min: 60000))
      world.rule("later", .measure(.hours(["stage-3"]), min: 600, each: .week), by: "2019-09-15")
      return world
    }
    let (one, other) = (world(false), world(true))
    for rule in 0...3 {
      let verdicts = [one, other].map { $0.verdict(rule).measure }
      #expect(verdicts[0]?.deciding?.reading == verdicts[1]?.deciding?.reading, "rule \(rule)")
      let readings = verdicts.map { $0?.members.map(\.reading) }
      #expect(readings[0] == readings[1], "rule \(rule)")
      #expect(one.judged(rule) == other.judged(rule), "rule \(rule)")
      #expect(one.verdict(rule).deadline == other.verdict(rule).deadline, "rule \(rule)")
    }
    #expect(one.judged() == Judged([10, 10], .missed))
  }

  @Test("asks whole weeks that begin by the deadline (77)")
  func asksWholeWeeks() {
    var world = World(enrolled: .since("2019-09-02"))
    world.asOf = day("2020-07-10")
    for deadline in [nil, "2019-09-08", "2019-09-09", "2019-09-15"] {
      world.rule(
        RuleID(deadline ?? "none"), .measure(.hours(["stage-3"]), min: 60, each: .week),
        by: deadline
      )
    }
    let counts = (0...3).map { world.verdict($0).measure?.members.count }
    // 306 days are 43 whole weeks.
    #expect(counts == [43, 1, 2, 2])
  }

  @Test("asks no weeks twice of a placement that stands on two equal rows (77)")
  func asksWeeksOnce() {
    var world = World(enrolled: .since("2019-09-02"))
    world.builder.place(world.student, days: days("2019-09-02", "2020-07-03"), weekly: 1680)
    world.asOf = day("2019-09-20")
    world.log(56, from: "2019-09-02")
    world.rule(.measure(.hours(["stage-3"]), min: 1680, each: .week), by: "2019-09-15")
    #expect(world.verdict().measure?.members.count == 2)
    #expect(world.judged() == Judged([1_680, 1_680], .met))
  }

  @Test(
    "judges who has left as of the last enrolled day (56)",
    arguments: [
      ("2020-01-31", nil), ("2020-02-01", "2020-01-31"), ("2020-02-15", "2020-01-31"),
      ("2020-03-11", "2020-01-31"), ("2020-09-15", "2020-01-31"),
    ])
  func case56(asOf: String, left: String?) {
    var world = World(enrolled: days("2019-09-02", "2020-01-31"), years: [2019, 2020])
    world.asOf = day(asOf)
    world.rule("midterm-judged", .assessed("midterm"))
    world.rule("hours", .hours(min: 600))
    world.rule("visits", .sessions(min: 2))
    world.sessions(["2019-10-01", "2020-01-31"], .present)
    world.sessions(["2020-05-13"])
    // What came after counts no more.
    world.log(640, from: "2020-02-03")
    world.judge("midterm", on: "2020-02-05")
    let verdict = world.audit().verdict(ofStudent: world.student)
    #expect(verdict.left == left.map { day($0) })
    #expect(verdict.rules.map(\.status) == [.open, .open, .met])
    #expect(verdict.status == .open)
    #expect(world.judged() == Judged([0, 2], .open))
    #expect(world.judged(1) == Judged([0, 22 * 1_680], .open))
  }

  @Test(
    "takes the periods after an enrolment that may have gone on for what may come (56)",
    arguments: [("2020-01-15", 3), ("2020-03-11", 2)])
  func asksLaterPeriods(complete: String, count: Int) {
    var world = World(enrolled: days("2019-09-02", "2020-01-31"))
    world.builder.setComplete(.enrolments, through: day(complete))
    world.rule(.sessions(min: 1, each: .period))
    #expect(world.verdict().measure?.members.count == count)
  }

  @Test("asks no period for certain of which a row may say that nobody was enrolled in it")
  func mayNotBeAskedForAPeriod() {
    var world = World()
    world.rule(.sessions(min: 1, each: .period))
    world.asOf = day("2020-07-10")
    let known = world.status()
    world.builder.leaveOut(.enrolments, ofStudent: 0)
    #expect([known, world.status()] == [.missed, .open])
    // A row that was read holds.
    var listed = World(enrolled: .since("2019-09-02"))
    listed.rule(.sessions(min: 1, each: .period))
    listed.asOf = day("2020-07-10")
    listed.builder.leaveOut(.enrolments, ofStudent: 0)
    #expect(listed.status() == .missed)
  }

  @Test("calls nobody left who may be enrolled (56)")
  func mayBeEnrolled() {
    var world = World(enrolled: days("2019-09-02", "2020-01-31"))
    world.rule(.assessed("midterm"))
    var late = world
    late.builder.setComplete(.enrolments, through: day("2020-03-10"))
    var complete = world
    complete.builder.setComplete(.enrolments, through: day("2020-03-11"))
    var renewed = world
    renewed.builder.enrol(0, year: 4, profile: "jeugd", days: .since("2020-09-01"))
    var leftOut = world
    leftOut.builder.leaveOut(.enrolments, ofStudent: 0)
    let lefts = [world, late, complete, renewed, leftOut].map {
      $0.audit().verdict(ofStudent: 0).left
    }
    let last = day("2020-01-31")
    #expect(lefts == [last, nil, last, nil, nil])
    #expect([world, late, renewed].map { $0.status() } == [.open, .missed, .missed])
  }
}
