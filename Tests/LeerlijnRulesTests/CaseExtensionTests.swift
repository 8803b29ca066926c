import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// The worked cases about due days and extensions, by their number.
struct CaseExtensionTests {
  private static func extended(
    _ about: String, until last: String, judged moment: MomentID? = nil, on text: String = ""
  ) -> World {
    var world = World(enrolled: .since("2019-09-02"))
    world.builder.decide(
      world.student, about: about, .extension, on: day("2020-01-10"), until: day(last))
    if let moment { world.judge(moment, on: text) }
    return world
  }

  @Test(
    "asks each moment by its own day (62)",
    arguments: [
      ("2020-02-12", Status.open, "2020-02-14", 4), ("2020-02-14", .open, "2020-02-14", 4),
      ("2020-02-15", .missed, "2020-07-03", 2),
    ])
  func case62(asOf: String, status: Status, deadline: String, high: Int) {
    var world = World(enrolled: .since("2019-09-02"))
    world.asOf = day(asOf)
    world.rule("all", .measure(.assessed("stage-3", nil)), by: "2020-07-03")
    world.rule("each", .measure(.assessed("stage-3", nil), each: .moment), by: "2020-07-03")
    #expect(world.judged() == Judged([0, high], status))
    #expect(world.status(1) == status)
    if status == .open {
      #expect(world.verdict().deadline == day(deadline))
      #expect(world.verdict().measure?.deadline == day(deadline))
    }
  }

  @Test("counts judgements from the first day of the placement (62)")
  func countsFromTheStart() {
    for (text, status) in [("2019-09-01", Status.missed), ("2019-09-02", .met)] {
      var world = World(enrolled: .since("2018-09-03"))
      world.judge("midterm", on: text)
      world.rule(.assessed("midterm"))
      #expect(world.status() == status)
    }
  }

  @Test("asks for the second moment once the first is judged (62)")
  func asksForTheNext() {
    var world = World(enrolled: .since("2019-09-02"))
    world.asOf = day("2020-02-12")
    world.judge("midterm", on: "2020-02-10")
    world.rule(.measure(.assessed("stage-3", nil)), by: "2020-07-03")
    #expect(world.judged() == Judged([2, 4], .open))
    #expect(world.verdict().deadline == day("2020-07-03"))
    // An earlier `by` cuts the due day of the second.
    world.rule("early", .measure(.assessed("stage-3", nil)), by: "2020-06-01")
    #expect(world.verdict(1).deadline == day("2020-06-01"))
  }

  @Test(
    "counts no judgement after the extended deadline, whatever the moment's own day (72)",
    arguments: [
      ("2020-06-20", "2020-06-25", Status.missed), ("2020-06-01", "2020-06-25", .met),
      ("2020-06-02", "2020-06-25", .missed), ("2020-06-20", "2020-06-01", .open),
      ("2020-06-20", "2020-06-02", .missed),
    ])
  func case72(judged: String, asOf: String, status: Status) {
    var world = Self.extended("r", until: "2020-06-01", judged: "final", on: judged)
    world.asOf = day(asOf)
    world.rule("r", .assessed("final"), by: "2020-05-01")
    world.rule("plain", .assessed("final"), by: "2020-05-01")
    #expect(
      world.judged()
        == Judged(status == .met ? [2, 2] : status == .open ? [0, 2] : [0, 0], status))
    #expect(world.verdict().deadline == day("2020-06-01"))
    #expect(world.status(1) == .missed)
  }

  @Test(
    "names the day to which a moment is extended (80)",
    arguments: [
      ("2020-07-03", Status.open), ("2020-07-20", .open), ("2020-08-15", .open),
      ("2020-08-16", .missed),
    ])
  func case80(asOf: String, status: Status) {
    var world = Self.extended("midterm", until: "2020-08-15")
    world.asOf = day(asOf)
    world.rule(.assessed("midterm"), by: "2020-07-03")
    #expect(world.judged() == Judged([0, status == .open ? 2 : 0], status))
    #expect(world.verdict().deadline == day("2020-08-15"))
    world.judge("midterm", on: "2020-07-10")
    #expect(world.status() == (asOf == "2020-07-03" ? .open : .met))
  }

  @Test(
    "carries the window along with an extension of the rule (81)",
    arguments: [
      ("2020-08-10", "2020-08-20", Status.met), ("2020-08-10", "2020-08-09", .open),
      ("2020-09-01", "2020-09-15", .met), ("2020-09-02", "2020-09-15", .missed),
    ])
  func case81(judged: String, asOf: String, status: Status) {
    var world = Self.extended("r", until: "2020-09-01", judged: "midterm", on: judged)
    world.asOf = day(asOf)
    world.rule("r", .assessed("midterm"))
    world.rule("plain", .assessed("midterm"))
    #expect(world.status() == status)
    if status == .met { #expect(world.interval() == [2, 2]) }
    #expect(world.verdict().window == days("2019-09-02", "2020-09-01"))
    #expect(world.status(1) == .missed)
  }

  @Test(
    "moves the day of a document or course in the same way (72, 80, 81)",
    arguments: [
      ("r", "2020-05-20", Status.met), ("r", "2020-06-01", .met), ("r", "2020-06-02", .missed),
      ("plan", "2020-06-01", .met), ("plan", "2020-06-02", .missed),
      ("c1", "2020-05-20", .missed), ("r2", "2020-05-20", .missed),
    ])
  func movesADocument(about: String, handedIn: String, status: Status) {
    for (due, by) in [("2020-02-14", nil), ("2020-07-03", "2020-05-01"), (nil, "2020-05-01")] {
      var world = Self.extended(about, until: "2020-06-01")
      world.asOf = day("2020-06-25")
      world.curriculum.programmes[0].placements[0].documents = [
        RequiredDocument(id: "plan", due: due.map { .fixed(day($0)) })
      ]
      world.builder.handIn(world.student, "plan", on: day(handedIn))
      world.rule("r", .measure(.document("plan", issuedFrom: nil)), by: by)
      #expect(world.status() == status, "\(due ?? "no due day"), \(by ?? "no by")")
    }
  }

  @Test(
    "lets an extension of a course reach past its rule's day (80)",
    arguments: [
      ("c1", "2020-05-20", Status.met), ("c1", "2020-06-02", .missed), ("r", "2020-06-01", .met),
      ("c2", "2020-05-20", .missed),
    ])
  func movesACourse(about: String, passed: String, status: Status) {
    var world = Self.extended(about, until: "2020-06-01")
    world.asOf = day("2020-06-25")
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "one", courses: ["c1"])]
    world.builder.grade(world.student, "c1", .grade(700), on: day(passed))
    world.rule("r", .measure(.credits(.set("one"), grades: nil), min: 100), by: "2020-05-01")
    #expect(world.status() == status)
    if about != "c2" { #expect(world.on("2020-05-19").status() == .open) }
  }

  @Test("changes nothing by an extension that is no later (55, 72)")
  func neverShortens() {
    for about in ["r", "final"] {
      var world = Self.extended(about, until: "2020-06-01", judged: "final", on: "2020-06-20")
      world.asOf = day("2020-06-25")
      world.rule("r", .assessed("final"), by: "2020-07-03")
      #expect(world.judged() == Judged([2, 2], .met))
      #expect(world.verdict().window == days("2019-09-02", "2020-07-03"))
    }
  }

  @Test(
    "takes the last day of all that a rule asks for its deadline, where an exception hangs on it")
  func takesTheLastDay() {
    var world = World(enrolled: .since("2019-09-02"))
    world.asOf = day("2020-03-20")
    for condition in [
      Condition(.all([.assessed("midterm"), .hours(min: 640)])),
      Condition(.all([.hours(min: 640), .assessed("midterm")])),
    ] {
      world.curriculum.rules = []
      world.rule(
        condition,
        exceptions: [
          RuleException(days: days("2020-03-16", "2020-08-31"), condition: .hours(min: 1))
        ])
      #expect(world.verdict().exception != nil)
    }
  }

  @Test("names a decision from its own day on", arguments: [("2020-02-29", 0), ("2020-03-01", 1)])
  func namesADecisionOfToday(asOf: String, count: Int) {
    var world = World(enrolled: .since("2019-09-02"))
    world.asOf = day(asOf)
    world.rule("hours", .hours(min: 8_400))
    world.builder.decide(
      world.student, about: "stage-3", .extension, on: day("2020-03-01"), until: day("2020-08-01"))
    #expect(world.verdict().decisions.count == count)
  }
}
