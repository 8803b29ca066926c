import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnPlanner

/// What users of other planners asked for, by the tracker in which they did.
struct AskedOfPlannersTests {
  /// Alternatives differ in a course, not in order (open-source-uc/planner PR 264).
  @Test func tellsOtherElectivesAndNoOtherOrder() throws {
    let plan = try SmallPath(
      """
      <set id="free" courses="a b c"><title>Free</title></set>
      <choice id="room" credits="5" from="free"><title>Room</title></choice>
      <course id="a" credits="5" year="1" periods="p4" elective="true"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4" elective="true"><title>B</title></course>
      <course id="c" credits="5" year="1" periods="p2" elective="true"><title>C</title></course>
      <course id="x" credits="5" year="1"><title>X</title></course>
      <course id="y" credits="5" year="1"><title>Y</title></course>
      """
    ).plan(on: "2020-02-01")
    let taken = try #require(plan.places.keys.first { ["a", "b"].contains($0) })
    let other = taken == "a" ? "b" : "a"
    #expect(
      plan.alternatives == [StudentPlan.Alternative(instead: [taken], taken: [other], slot: nil)])
  }

  /// Evenness by a weight of the course other than its EC (UTD planner #173): by credits a course goes
  /// beside the lightest, by tests beside the one that has none.
  @Test(arguments: [
    (BalanceOptions.Weight.credits, "2020-2021.p2"), (.tests, "2020-2021.p1"),
  ])
  func spreadsAnotherWeightThanCredits(weight: BalanceOptions.Weight, place: String) throws {
    func course(_ id: String, _ credits: String, _ periods: String, tests: Int) -> String {
      let tests = (0..<tests).map {
        #"<test id="\#(id).t\#($0)" kind="written" weight="1"><title>T</title></test>"#
      }.joined()
      return #"<course id="\#(id)" credits="\#(credits)" year="1" \#(periods)>"#
        + "<title>\(id)</title>\(tests)</course>"
    }
    let plan = try SmallPath(
      course("heavy", "10", #"periods="p1""#, tests: 0)
        + course("light", "5", #"periods="p2""#, tests: 3)
        + course("last", "7.5", #"periods="p3""#, tests: 1) + course("free", "5", "", tests: 3)
    ).plan(on: "2020-07-01") {
      $0.weight = weight
      $0.load = 150
    }
    #expect(plan.places["free"] == place)
  }

  @Test func tellsAnotherYearForAPlacement() throws {
    let plan = try SmallPath(
      """
      <course id="late" credits="5" year="2" periods="p4"><title>Late</title>
        <requires><cite source="s" passage="p"/><grade course="soon" min="5.5"/></requires></course>
      <course id="soon" credits="5" year="1" periods="p4"><title>Soon</title></course>
      <placement id="stage" credits="10" year="1" starts="2020-02-03" ends="2020-04-17"><title>Stage</title></placement>
      """
    ).plan(on: "2020-02-01")
    #expect(plan.places["late"] == "2020-2021.p4")
    let stages = plan.alternatives.filter { $0.taken == ["stage"] }
    #expect(stages.count == 1 && stages[0].slot != nil)
  }

  /// Planning anew keeps earlier choices that are still valid (open-source-uc/planner #168).
  @Test func keepsWhatIsStillPossibleOfAnEarlierPlan() throws {
    let path = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p3"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4"><title>B</title></course>
      <course id="c" credits="5" year="1" periods="p1"><title>C</title></course>
      <course id="d" credits="5" year="1" periods="p2"><title>D</title></course>
      """)
    func place(_ year: String, _ period: String) -> PathWishes.Place {
      PathWishes.Place(year: StudyYearID(year), period: PeriodID(period))
    }
    let review = try path.review([
      PlanReview.Kept(unit: "a", place: place("2019-2020", "p3")),
      PlanReview.Kept(unit: "b", place: place("2020-2021", "p4")),
      PlanReview.Kept(unit: "c", place: place("2020-2021", "p1")),
      PlanReview.Kept(unit: "d", place: place("2019-2020", "p2")),
    ])
    // Period 2 is over, 3 has begun; the others stay where they were, though b could be earlier.
    #expect(
      review.plan.places == [
        "a": "2020-2021.p3", "b": "2020-2021.p4", "c": "2020-2021.p1", "d": "2020-2021.p2",
      ])
    #expect(
      review.findings == [
        .notUnderWay("a", place("2019-2020", "p3")), .notPassed("d", place("2019-2020", "p2")),
        .moved("d", from: place("2019-2020", "p2"), to: place("2020-2021", "p2")),
        .moved("a", from: place("2019-2020", "p3"), to: place("2020-2021", "p3")),
      ])
  }

  /// Met, but too late for this course, is a state of its own (peterportal-client #868).
  @Test func tellsWhatIsMetTooLate() throws {
    let path = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4"><title>B</title>
        <requires><cite source="s" passage="p"/><grade course="a" min="5.5"/></requires></course>
      <course id="c" credits="5" year="1" periods="p1"><title>C</title>
        <requires><cite source="s" passage="p"/><grade course="z" min="5.5"/></requires></course>
      <course id="z" credits="5" year="1" periods="p3" elective="true"><title>Z</title></course>
      """)
    let p4 = PathWishes.Place(year: "2019-2020", period: "p4")
    let p1 = PathWishes.Place(year: "2020-2021", period: "p1")
    let review = try path.review([
      PlanReview.Kept(unit: "a", place: p4), PlanReview.Kept(unit: "b", place: p4),
      PlanReview.Kept(unit: "c", place: p1),
    ])
    #expect(review.findings.contains(.tooLate("b", p4)))
    #expect(review.findings.contains(.notAdmitted("c", p1)))
    #expect(review.plan.places["b"] == "2020-2021.p4" && review.plan.places["a"] == "2019-2020.p4")
  }

  /// Six years part-time (cugetreg #774).
  @Test func plansSixYearsOfAPartTimeLoad() throws {
    let courses = (0..<24).map { index in
      "<course id=\"c\(index)\" credits=\"5\" year=\"1\" periods=\"p\(index % 4 + 1)\"><title>C</title></course>"
    }
    let plan = try SmallPath(courses.joined(), credits: 120, duration: "P6Y").plan(on: "2019-09-01")
    {
      $0.load = 50
    }
    #expect(plan.finish == 23 && plan.answer.isProven)
    #expect(plan.model.calendar.slots[23].year == "2024-2025")
  }

  /// The cohort's numbers decide (graduatenu #612).
  @Test(arguments: [(2018, "2019-2020.p4"), (2019, "2020-2021.p4")])
  func asksWhatHoldsForTheCohort(cohort: Int, start: String) throws {
    let path = try SmallPath(
      """
      <set id="early" courses="a c"><title>Early</title></set>
      <course id="a" credits="5" year="1" periods="p1"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4"><title>B</title>
        <requires><cite source="s" passage="p"/><courses set="early" min="$least"/></requires></course>
      <course id="c" credits="5" year="1" periods="p3"><title>C</title></course>
      """,
      parameters: """
        <parameter id="least" unit="courses"><title>Least</title>
          <value cohorts="2018" cite="s#p">1</value><value cohorts="2019" cite="s#p">2</value></parameter>
        """, cohort: cohort)
    #expect(try path.plan(on: "2020-02-01").places["b"] == start)
  }

  /// A prerequisite that changed after it was passed never blocks (LICCoursePlanner #14).
  @Test func neverBlocksByWhatAPassedCourseRequires() throws {
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p1"><title>B</title>
        <requires><cite source="s" passage="p"/><grade course="a" min="5.5"/></requires></course>
      <course id="c" credits="5" year="1" periods="p4"><title>C</title>
        <requires><cite source="s" passage="p"/><grade course="b" min="5.5"/></requires></course>
      """
    ) { $0.grade(0, "b", .grade(700), on: Day(iso: "2019-11-08")!) }.plan()
    #expect(plan.places == ["a": "2019-2020.p4", "c": "2019-2020.p4"])
  }

  /// A course in the history that the curriculum does not know is no obstacle (open-source-uc/planner
  /// #520); the reader of the evidence reports it.
  @Test func plansBesideAResultOfAnUnknownCourse() throws {
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      """
    ) { $0.grade(0, "elders", .grade(700), on: Day(iso: "2019-11-08")!) }.plan()
    #expect(plan.places == ["a": "2019-2020.p4"])
  }
}
