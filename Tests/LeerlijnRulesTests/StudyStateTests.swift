import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// Where a plan goes on from.
struct StudyStateTests {
  private static func state(_ world: World) -> StudyState? {
    world.audit().standing(ofStudent: world.student)?.state
  }

  private static func world() -> World { World(enrolled: .since("2019-09-02")) }

  @Test("knows the student's placements as those of the curriculum, the first too")
  func knowsThePlacements() {
    var world = Self.world()
    world.builder.place(
      world.student, at: "elsewhere", days: days("2021-09-01", "2021-12-31"), weekly: 1680)
    let placements = Self.state(world)?.placements
    #expect(
      placements == [
        StudyState.OwnPlacement(placement: "stage-3", days: days("2019-09-02", "2020-07-03"))
      ])
  }

  @Test("takes of two registrations for a course the one that ends last", arguments: [true, false])
  func takesTheLastRegistration(isFirst: Bool) {
    var world = Self.world()
    let both = [days("2019-09-02", "2019-11-08"), days("2020-02-03", "2020-04-17")]
    for days in isFirst ? both : both.reversed() {
      world.builder.register(world.student, "c1", days: days)
    }
    #expect(Self.state(world)?.registrations == ["c1": both[1]])
  }

  @Test("counts the attempts of this study year, and keeps the day of the last of all")
  func countsAttempts() {
    var world = World(enrolled: .since("2018-09-03"), years: [2018, 2019])
    for text in ["2020-03-11", "2019-06-03", "2019-10-07", "2020-03-12"] {
      world.builder.grade(world.student, "c1", .grade(400), on: day(text))
    }
    world.builder.grade(world.student, "c2", .grade(600), on: day("2020-02-03"))
    let state = Self.state(world)
    #expect(
      state?.tried == ["c1": StudyState.Attempts(thisYear: 2, lastDay: day("2020-03-11"))])
    #expect(state?.passed == ["c2"])
    #expect(state?.grades == ["c2": 600])
  }

  @Test("keeps what was passed with a word, or exempted, without a grade")
  func keepsNoGradeOfAWord() {
    var world = Self.world()
    world.builder.grade(world.student, "c1", .pass, on: day("2020-02-03"))
    world.builder.decide(world.student, about: "c2", .exemption, on: day("2020-02-03"))
    let state = Self.state(world)
    #expect(state?.passed == ["c1", "c2"])
    #expect(state?.grades == [:])
  }

  @Test(
    "lacks rows where one was left out that could have told of a course",
    arguments: [
      (FactKind.results, true), (.assessments, true), (.registrations, true), (.hours, false),
    ])
  func lacksRows(kind: FactKind, lacks: Bool) {
    var world = Self.world()
    #expect(Self.state(world)?.lacksRows == false)
    world.builder.leaveOut(kind, ofStudent: world.student)
    #expect(Self.state(world)?.lacksRows == lacks)
  }

  // MARK: What was taken

  /// Registered for c1 from 2 September to 31 January, results known through a day.
  private static func registered(known: String = "2020-12-31") -> StudyState {
    StudyState(
      enrolment: StudyState.Enrolment(
        programme: 0, year: 3, profile: nil, start: day("2019-09-02")),
      passed: [], tried: [:], grades: [:], placements: [],
      registrations: ["c1": days("2019-09-02", "2020-01-31")], resultsKnown: day(known),
      judgementsKnown: .distantPast, extensions: [:], lacksRows: false)
  }

  @Test(
    "waits for a result for six weeks after the last day, as far as results are known",
    arguments: [
      ("2020-01-31", "2020-12-31", false), ("2020-02-01", "2020-12-31", true),
      // 42 days after 31 January.
      ("2020-03-12", "2020-12-31", true), ("2020-03-13", "2020-12-31", false),
      // A late list keeps it waiting.
      ("2020-06-01", "2020-03-12", true), ("2020-06-01", "2020-03-13", false),
    ])
  func waitsForAResult(on text: String, known: String, isAwaited: Bool) {
    let state = Self.registered(known: known)
    #expect(state.awaited(on: day(text)) == (isAwaited ? ["c1"] : []))
  }

  @Test("waits for the judgement of a placement as far as judgements are known")
  func waitsForAJudgement() {
    var state = Self.registered()
    state.registrations = [:]
    state.placements = [
      StudyState.OwnPlacement(placement: "stage-3", days: days("2019-09-02", "2020-01-31"))
    ]
    #expect(state.awaited(on: day("2020-06-01")) == ["stage-3"])
    state.judgementsKnown = day("2020-06-01")
    #expect(state.awaited(on: day("2020-06-01")) == [])
  }

  @Test("waits for nothing that is passed, nor after a result since its first day")
  func waitsForNothingMore() {
    let asOf = day("2020-02-03")
    var state = Self.registered()
    state.passed = ["c1"]
    #expect(state.awaited(on: asOf) == [])
    state.passed = []
    for (text, isAwaited) in [("2019-09-01", true), ("2019-09-02", false)] {
      state.tried = ["c1": StudyState.Attempts(thisYear: 1, lastDay: day(text))]
      #expect(state.awaited(on: asOf) == (isAwaited ? ["c1"] : []))
    }
  }

  @Test("tells what is under way, and what has been agreed for later")
  func tellsNowFromLater() {
    let state = Self.registered()
    #expect(state.underWay(on: day("2019-09-01")) == [:])
    #expect(state.agreed(after: day("2019-09-01")).keys.sorted() == ["c1"])
    #expect(state.underWay(on: day("2019-09-02")) == ["c1": day("2020-01-31")])
    #expect(state.agreed(after: day("2019-09-02")).isEmpty)
    #expect(state.underWay(on: day("2020-01-31")).keys.sorted() == ["c1"])
    #expect(state.underWay(on: day("2020-02-01")) == [:])
  }
}
