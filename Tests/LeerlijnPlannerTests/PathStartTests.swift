import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnPlanner

/// From where a path starts: what is awaited, agreed, extended, supposed.
struct PathStartTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func days(_ first: String, _ last: String) throws -> DayRange {
    DayRange(try day(first), try day(last))
  }

  /// The day that a decision gives a rule is the day of the plan too.
  @Test(arguments: [("2020-11-30", true), (nil, false)])
  func keepsToTheExtendedDayOfARule(until: String?, hasPath: Bool) throws {
    let until = try until.map(day)
    let decided = try day("2020-03-01")
    let plan = try SmallPath(
      """
      <set id="early" courses="a"><title>Early</title></set>
      <course id="a" credits="5" year="1" periods="p1"><title>A</title></course>
      """,
      rules: """
        <rule id="soon" programme="p" by="2020-08-31"><title>Soon</title><cite source="s" passage="p"/>
          <courses set="early" min="1"/></rule>
        """
    ) {
      if let until { $0.decide(0, about: "soon", .extension, on: decided, until: until) }
    }.plan()
    #expect((plan.answer.path != nil) == hasPath)
    #expect(hasPath || plan.withoutRules?.missed == ["soon"])
    #expect(hasPath || plan.changes.first?.kinds.count == 1)
  }

  /// What has just ended may still get its result; after six weeks nobody waits for it.
  @Test(arguments: [("2020-02-20", true), ("2020-03-20", false)])
  func waitsForAResultForAWhile(asOf: String, isAwaited: Bool) throws {
    let run = try days("2019-11-11", "2020-01-31")
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p2"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4"><title>B</title>
        <requires><cite source="s" passage="p"/><grade course="a" min="5.5"/></requires></course>
      """
    ) { $0.register(0, "a", days: run) }.plan(on: asOf)
    #expect(plan.model.awaited == (isAwaited ? ["a"] : []))
    #expect(!plan.state.passed.contains("a"))
    #expect(plan.places["b"] == (isAwaited ? "2019-2020.p4" : "2020-2021.p4"))
    if isAwaited { #expect(plan.withoutUnderWay?.places["b"] == "2020-2021.p4") }
  }

  /// A placement whose days are over is not passed by that.
  @Test func callsNoPlacementPassedWithoutAJudgement() throws {
    let run = try days("2019-09-02", "2019-10-01")
    let plan = try SmallPath(
      """
      <placement id="stage" credits="20" year="1" starts="2019-09-02" ends="2020-01-31"><title>Stage</title></placement>
      """
    ) { $0.place(0, at: "stage", days: run, weekly: nil) }.plan()
    #expect(plan.places == ["stage": "2020-2021.p1"])
  }

  /// An elective that runs stays; one that nothing asks for is named.
  @Test func keepsWhatRunsAndNamesWhatCountsForNothing() throws {
    let run = try days("2020-02-03", "2020-04-17")
    let path = try SmallPath(
      """
      <set id="free" courses="a b c"><title>Free</title></set>
      <choice id="room" credits="5" from="free"><title>Room</title></choice>
      <course id="a" credits="5" year="1" periods="p4" elective="true"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p3" elective="true"><title>B</title></course>
      <course id="c" credits="5" year="1" periods="p3" elective="true"><title>C</title></course>
      """
    ) {
      $0.register(0, "b", days: run)
      $0.register(0, "c", days: run)
    }
    let plan = try path.plan()
    #expect(plan.places == ["b": "2019-2020.p3", "c": "2019-2020.p3"])
    let placed = try #require(plan.answer.path)
    #expect(Set(plan.model.superfluous { placed.choices[$0] != nil }) == ["b", "c"])
  }

  @Test func keepsWhatIsAgreedForLater() throws {
    let run = try days("2021-02-01", "2021-04-16")
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p3"><title>B</title></course>
      """
    ) { $0.register(0, "b", days: run) }.plan(on: "2020-02-01")
    #expect(plan.places == ["a": "2019-2020.p4", "b": "2020-2021.p3"])
  }

  /// What is asked of a profile only is asked where that profile is supposed.
  @Test func asksWhatASupposedProfileAsks() throws {
    let path = try SmallPath(
      """
      <profile id="x"><title>X</title></profile><profile id="y"><title>Y</title></profile>
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p3"><title>B</title>
        <requires><cite source="s" passage="p"/>
          <when><if><is profile="x"/></if><then><grade course="a" min="5.5"/></then></when></requires></course>
      """)
    #expect(try path.plan(on: "2020-02-01") { $0.profile = "x" }.places["b"] == "2020-2021.p3")
    #expect(try path.plan(on: "2020-02-01") { $0.profile = "y" }.places["b"] == "2019-2020.p3")
    let free = try path.plan(on: "2020-02-01")
    #expect(free.model.profile == "y" && !free.hasTiedProfile)
  }

  @Test func takesNothingBeforeTheEnrolmentBegins() throws {
    let path = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p1"><title>A</title></course>
      """)
    #expect(try path.plan(on: "2019-06-01").places == ["a": "2019-2020.p1"])
  }

  /// Where the first attempt decides, a fail leaves no way.
  @Test func plansNothingAgainWhereTheFirstAttemptDecides() throws {
    let failed = try day("2019-11-08")
    let plan = try SmallPath(
      """
      <grading pass="5.5" scale="1-10" attempt="first"/>
      <course id="a" credits="5" year="1" periods="p1"><title>A</title></course>
      """
    ) { $0.grade(0, "a", .grade(400), on: failed) }.plan()
    #expect(plan.answer.path == nil && plan.answer.isProven)
    #expect(plan.changes.map(\.kinds) == [[.exempt("a")]])
  }

  /// A course of two periods and its practical in the second of them run together.
  @Test func takesWhatOverlapsTogether() throws {
    let plan = try SmallPath(
      """
      <course id="a" credits="10" year="1" periods="p3 p4"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4" strict-corequisites="a"><title>B</title></course>
      """
    ).plan(on: "2020-02-01")
    #expect(plan.answer.path?.loads(in: plan.model.problem).prefix(2) == [50, 100])
  }

  /// A calendar of many periods is looked at as far as 64 of them.
  @Test func looksAheadAsFarAsItCan() throws {
    let path = try SmallPath(
      "<course id=\"a\" credits=\"5\" year=\"1\" periods=\"p1\"><title>A</title></course>")
    let plan = try path.plan()
    #expect(plan.model.calendar.slots.count == 64 && plan.model.calendar.isCut)
    let bounded = try path.plan { $0.until = Day(iso: "2021-07-31") }
    #expect(!bounded.model.calendar.isCut)
  }

  /// Failing one thing leaves awaited what is awaited.
  @Test func awaitsTheSameWhereSomethingElseIsFailed() throws {
    let run = try days("2019-11-11", "2020-01-31")
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p2"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4"><title>B</title></course>
      """
    ) { $0.register(0, "a", days: run) }.plan(on: "2020-02-20") { $0.failing = ["b"] }
    let failed = try #require(plan.failing.first)
    #expect(failed.branch.places == ["b": "2020-2021.p4"])
  }

  /// Changes name their periods from the day on which the enrolment begins.
  @Test func namesChangesFromTheFirstDayOfTheEnrolment() throws {
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p1"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p1"><title>B</title></course>
      """, enrolledFrom: "2020-08-31"
    ).plan(on: "2019-09-01") {
      $0.load = 50
      $0.until = Day(iso: "2021-02-01")
    }
    let later = try #require(
      plan.changes.first { if case .later? = $0.kinds.first { true } else { false } })
    let calendar = try #require(plan.calendarOfChanges)
    #expect(calendar.slots[later.finish].year == "2021-2022")
  }

  /// A kept plan is not told that what is only awaited is passed.
  @Test func callsNothingPassedThatIsAwaited() throws {
    let run = try days("2019-11-11", "2020-02-28")
    let path = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p2"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4"><title>B</title></course>
      """
    ) { $0.register(0, "a", days: run) }
    let review = try path.review([
      PlanReview.Kept(unit: "a", place: PathWishes.Place(year: "2019-2020", period: "p2")),
      PlanReview.Kept(unit: "b", place: PathWishes.Place(year: "2019-2020", period: "p4")),
    ])
    #expect(review.plan.model.awaited == ["a"])
    #expect(review.findings.isEmpty)
  }
}
