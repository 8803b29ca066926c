import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnPlanner

/// What is planned for one student, in which period, by what the curriculum and the evidence say.
struct StudentPlannerTests {
  // MARK: - Where a student stands

  @Test func plansWhatIsLeftAsEarlyAsItIsOffered() throws {
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p1"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4"><title>B</title></course>
      """
    ) { $0.grade(0, "a", .grade(700), on: Day(iso: "2019-11-08")!) }.plan()
    #expect(plan.places == ["b": "2019-2020.p4"])
    #expect(plan.answer.isProven && plan.isBorneOut)
  }

  @Test func beginsNothingInAPeriodThatHasBegun() throws {
    let path = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p3"><title>A</title></course>
      """)
    #expect(try path.plan(on: "2020-02-03").places == ["a": "2019-2020.p3"])
    #expect(try path.plan(on: "2020-02-04").places == ["a": "2020-2021.p3"])
  }

  @Test func hasNothingToPlanWhereAllIsPassedOrExempted() throws {
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p1"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p2"><title>B</title></course>
      """
    ) {
      $0.grade(0, "a", .pass, on: Day(iso: "2019-11-08")!)
      $0.decide(0, about: "b", .exemption, on: Day(iso: "2019-12-01")!)
    }.plan()
    #expect(plan.items.isEmpty && plan.finish == nil && plan.answer.isProven)
  }

  /// A course taken elsewhere counts after a decision only (UTD planner #119).
  @Test func takesACourseFromElsewhereForDoneOnceThatIsDecided() throws {
    let course = """
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      """
    let before = try SmallPath(course) {
      $0.decide(0, about: "a", .exemption, on: Day(iso: "2020-03-12")!)
    }
    #expect(try before.plan(on: "2020-03-11").places == ["a": "2019-2020.p4"])
    #expect(try before.plan(on: "2020-03-12").places.isEmpty)
  }

  @Test func refusesWhoIsNotEnrolledAnyMore() throws {
    let path = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      """, enrolledUntil: "2020-01-31")
    #expect(try path.faults() == [.left(Day(iso: "2020-01-31")!)])
  }

  // MARK: - What comes before what

  /// A prerequisite OR another condition, not AND (open-source-uc/planner #508).
  @Test func waitsForOneOfTwoAlternatives() throws {
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p3"><title>B</title></course>
      <course id="c" credits="5" year="2" periods="p1"><title>C</title>
        <requires><cite source="s" passage="p"/>
          <any><grade course="b" min="5.5"/><grade course="d" min="5.5"/></any></requires></course>
      <course id="d" credits="5" year="2" periods="p2"><title>D</title></course>
      """
    ).plan(on: "2020-04-01")
    // Not b, which is taught once a year and has begun, but d.
    #expect(plan.places["c"] == "2021-2022.p1")
    #expect(plan.isBorneOut)
  }

  /// A prerequisite on a set: any course of a strand (nusmods #3733).
  @Test func waitsForOneOfASet() throws {
    let plan = try SmallPath(
      """
      <set id="strand" courses="a b"><title>Strand</title></set>
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p3"><title>B</title></course>
      <course id="c" credits="5" year="2" periods="p1 p2"><title>C</title>
        <requires><cite source="s" passage="p"/><courses set="strand" min="1"/></requires></course>
      """
    ).plan(on: "2020-04-01")
    #expect(plan.places["a"] == "2019-2020.p4")
    #expect(plan.places["c"] == "2020-2021.p1")
  }

  @Test func countsCreditsThatAreDoneAlready() throws {
    let programme = """
      <phase id="first" credits="15" years="1"><title>First</title></phase>
      <course id="a" credits="5" year="1" periods="p1"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p2"><title>B</title></course>
      <course id="c" credits="5" year="1" periods="p4"><title>C</title></course>
      <course id="d" credits="5" year="2" periods="p3"><title>D</title>
        <requires><cite source="s" passage="p"/><credits phase="first" min="10"/></requires></course>
      """
    let one = try SmallPath(programme) {
      $0.grade(0, "a", .grade(600), on: Day(iso: "2019-11-08")!)
    }
    #expect(try one.plan(on: "2020-02-01").places["d"] == "2020-2021.p3")
    let two = try SmallPath(programme) {
      $0.grade(0, "a", .grade(600), on: Day(iso: "2019-11-08")!)
      $0.grade(0, "b", .grade(600), on: Day(iso: "2020-01-31")!)
    }
    #expect(try two.plan(on: "2020-02-01").places["d"] == "2019-2020.p3")
  }

  @Test func keepsCorequisitesBeforeOrWith() throws {
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p3" corequisites="a"><title>B</title></course>
      """
    ).plan(on: "2020-02-01")
    #expect(plan.places == ["a": "2019-2020.p4", "b": "2020-2021.p3"])
  }

  /// A practical in the same period as its course (UTD planner #97).
  @Test func takesAPracticalInThePeriodOfItsCourse() throws {
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p3"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p3" strict-corequisites="a"><title>B</title></course>
      <course id="z" credits="15" year="1" periods="p3"><title>Z</title></course>
      """
    ).plan(on: "2020-02-01") { $0.load = 150 }
    #expect(plan.places["a"] == plan.places["b"])
    #expect(plan.places["z"] != plan.places["a"])
  }

  /// A choice is part of the optimum (CurricularAnalytics.jl #17), and two rooms of one set are filled by
  /// different courses (open-source-uc/planner PR 38).
  @Test func choosesTheElectiveThatIsDoneFirst() throws {
    let plan = try SmallPath(
      """
      <set id="free" courses="a b"><title>Free</title></set>
      <choice id="room" credits="5" from="free"><title>Room</title></choice>
      <course id="a" credits="5" year="1" periods="p2" elective="true"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4" elective="true"><title>B</title></course>
      """
    ).plan(on: "2020-02-01")
    #expect(plan.places == ["b": "2019-2020.p4"])
  }

  @Test func fillsTwoRoomsFromOneSetWithDifferentCourses() throws {
    let plan = try SmallPath(
      """
      <set id="free" courses="a b c"><title>Free</title></set>
      <choice id="large" credits="10" from="free"><title>Large</title></choice>
      <choice id="small" credits="5" from="free"><title>Small</title></choice>
      <course id="a" credits="10" year="1" periods="p3" elective="true"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4" elective="true"><title>B</title></course>
      <course id="c" credits="5" year="1" periods="p2" elective="true"><title>C</title></course>
      """
    ).plan(on: "2020-02-01")
    #expect(plan.places == ["a": "2019-2020.p3", "b": "2019-2020.p4"])
    #expect(plan.isBorneOut)
  }

  // MARK: - Time

  /// A required course whose offering is unknown is an assumption that is said (open-source-uc/planner
  /// PR 408).
  @Test func takesWhatHasNoPeriodInAnyAndSaysSo() throws {
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p3"><title>B</title></course>
      """
    ).plan(on: "2020-02-01")
    #expect(
      plan.places["a"] != nil
        && plan.finish == plan.model.calendar.slots.firstIndex { $0.position == 2 })
    #expect(plan.model.units.filter(\.isOfferingUnknown).map(\.ids) == [["a"]])
  }

  /// Bounds on the load of a period (UTD planner #55).
  @Test(arguments: [(150, "2019-2020.p4"), (50, "2021-2022.p4")])
  func keepsToTheLoadOfAPeriod(load: Int, last: String) throws {
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4"><title>B</title></course>
      <course id="c" credits="5" year="1" periods="p4"><title>C</title></course>
      """
    ).plan(on: "2020-02-01") { $0.load = load }
    #expect(plan.places.values.max() == last)
    #expect(plan.answer.isProven)
  }

  @Test func givesAPlacementItsOwnWindowOfEachYear() throws {
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      <placement id="stage" credits="20" year="2" starts="2019-09-02" ends="2020-01-31"><title>Stage</title>
        <requires><cite source="s" passage="p"/><grade course="a" min="5.5"/></requires></placement>
      """
    ).plan(on: "2020-02-01")
    #expect(plan.places == ["a": "2019-2020.p4", "stage": "2020-2021.p1"])
    #expect(plan.items.last?.slots.count == 2)
  }

  /// What is under way is answered both ways (sogrim #89).
  @Test func answersAsIfWhatIsUnderWayIsPassedAndAsIfItIsNot() throws {
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="2" periods="p1"><title>A</title>
        <requires><cite source="s" passage="p"/><grade placement="stage" min="5.5"/></requires></course>
      <placement id="stage" credits="20" year="1" starts="2020-02-03" ends="2020-07-03"><title>Stage</title></placement>
      """
    ) {
      $0.place(
        0, at: "stage", days: DayRange(Day(iso: "2020-02-03")!, Day(iso: "2020-07-03")!),
        weekly: nil)
    }.plan()
    #expect(plan.places == ["stage": "2019-2020.p3", "a": "2020-2021.p1"])
    #expect(plan.items.first?.kind == .underWay)
    let other = try #require(plan.withoutUnderWay)
    #expect(other.places == ["stage": "2020-2021.p3", "a": "2021-2022.p1"])
  }

  /// Registrations tell which courses are under way; without an end they last as the edition has it.
  @Test(arguments: ["2020-04-17", nil])
  func takesARegistrationForACourseUnderWay(until: String?) throws {
    let last = until.flatMap { Day(iso: $0) } ?? .distantFuture
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p3"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4"><title>B</title>
        <requires><cite source="s" passage="p"/><grade course="a" min="5.5"/></requires></course>
      """
    ) { $0.register(0, "a", days: DayRange(Day(iso: "2020-02-03")!, last)) }.plan()
    #expect(plan.places == ["a": "2019-2020.p3", "b": "2019-2020.p4"])
    #expect(plan.items.first?.kind == .underWay && plan.items.first?.slots.count == 1)
    #expect(plan.withoutUnderWay?.places["b"] == "2020-2021.p4")
  }

  @Test func takesAFailedRunForOver() throws {
    let plan = try SmallPath(
      """
      <grading pass="5.5" scale="1-10" attempt="best" opportunities="1"/>
      <course id="a" credits="5" year="1" periods="p3"><title>A</title></course>
      """
    ) {
      $0.register(0, "a", days: DayRange(Day(iso: "2020-02-03")!, Day(iso: "2020-04-17")!))
      $0.grade(0, "a", .grade(300), on: Day(iso: "2020-03-01")!)
    }.plan()
    #expect(plan.places == ["a": "2020-2021.p3"])
  }

  @Test func triesAFailedTestOnceMoreInItsYearAsLongAsAnOpportunityIsLeft() throws {
    let course = """
      <grading pass="5.5" scale="1-10" attempt="best" opportunities="2"/>
      <course id="a" credits="5" year="1" periods="p2"><title>A</title></course>
      """
    let once = try SmallPath(course) { $0.grade(0, "a", .grade(400), on: Day(iso: "2020-01-31")!) }
    let resit = try once.plan()
    #expect(resit.places == ["a": "2019-2020.p3"] && resit.items.map(\.kind) == [.resit])
    // A repeat too many is refused (peterportal-client #1176).
    let twice = try SmallPath(course) {
      $0.grade(0, "a", .grade(400), on: Day(iso: "2020-01-31")!)
      $0.grade(0, "a", .grade(450), on: Day(iso: "2020-03-01")!)
    }
    #expect(try twice.plan().places == ["a": "2020-2021.p2"])
  }

  @Test func keepsALaterPhaseClosedUntilItsYear() throws {
    let plan = try SmallPath(
      """
      <phase id="first" credits="5" years="1"><title>First</title></phase>
      <phase id="main" credits="5" years="2"><title>Main</title></phase>
      <course id="a" credits="5" year="1" periods="p3"><title>A</title></course>
      <course id="b" credits="5" year="2" periods="p4"><title>B</title></course>
      """
    ).plan(on: "2020-02-01")
    #expect(plan.places == ["a": "2019-2020.p3", "b": "2020-2021.p4"])
  }

  // MARK: - Wishes

  /// A course of period 2 fixed in next year's period 1 is refused, with the reason (nusmods #4231).
  @Test func refusesToFixWhereItIsNotOffered() throws {
    let path = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p2"><title>A</title></course>
      """)
    let asked = PathWishes.Place(year: "2020-2021", period: "p1")
    let faults = try path.faults { $0.fixed["a"] = asked }
    #expect(
      faults == [
        .notOffered(
          "a", at: asked,
          instead: ["2020-2021", "2021-2022", "2022-2023"].map {
            PathWishes.Place(year: StudyYearID($0), period: "p2")
          })
      ])
  }

  @Test func fixesAndPostpones() throws {
    let path = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4"><title>B</title></course>
      """)
    let plan = try path.plan {
      $0.fixed["a"] = PathWishes.Place(year: "2021-2022", period: "p4")
      $0.notBefore["b"] = PathWishes.Place(year: "2020-2021", period: "p1")
    }
    #expect(plan.places["a"] == "2021-2022.p4")
    #expect(["2020-2021.p4", "2021-2022.p4"].contains(plan.places["b"]))
  }

  /// The cheapest extra profile (UTD planner #174).
  @Test func plansAsIfInAnotherProfile() throws {
    let path = try SmallPath(
      """
      <profile id="x"><title>X</title></profile><profile id="y"><title>Y</title></profile>
      <course id="a" credits="5" year="1" periods="p4" profile="x"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p3" profile="y"><title>B</title></course>
      """, profile: "x")
    #expect(try path.plan().places == ["a": "2019-2020.p4"])
    #expect(try path.plan { $0.profile = "y" }.places == ["b": "2020-2021.p3"])
    #expect(try path.faults { $0.profile = "z" } == [.unknownProfile("z")])
  }

  /// Who has no profile yet gets the one that is done first.
  @Test func choosesTheProfileThatIsDoneFirst() throws {
    let path = try SmallPath(
      """
      <profile id="x"><title>X</title></profile><profile id="y"><title>Y</title></profile>
      <course id="a" credits="5" year="1" periods="p3" profile="x"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4" profile="y"><title>B</title></course>
      """)
    #expect(try path.plan().model.profile == "y")
  }

  // MARK: - Rules

  @Test func keepsToARuleThatHasADay() throws {
    let programme = """
      <set id="early" courses="a b"><title>Early</title></set>
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4"><title>B</title></course>
      """
    func rule(_ day: String) -> String {
      """
      <rule id="soon" programme="p" by="\(day)"><title>Soon</title><cite source="s" passage="p"/>
        <courses set="early" min="2"/></rule>
      """
    }
    let open = try SmallPath(programme, rules: rule("2021-08-31")).plan { $0.load = 50 }
    #expect(open.places.values.sorted() == ["2019-2020.p4", "2020-2021.p4"])
    let closed = try SmallPath(programme, rules: rule("2020-08-31")).plan { $0.load = 50 }
    #expect(closed.answer.path == nil && closed.answer.isProven)
    #expect(closed.conflicts.count == 1)
    #expect(closed.conflicts[0].contains(.rule("soon")) && closed.conflicts[0].contains(.load))
    #expect(closed.changes.first?.kinds == [.load(100)])
    let year = closed.model.calendar.slots.firstIndex { $0.yearIndex == 1 && $0.position == 3 }
    #expect(closed.changes.contains { $0.kinds == [.extend("soon", slot: year ?? -1)] })
  }

  /// What a rule asks of hours or papers does not close a path.
  @Test func leavesPracticeToTheRules() throws {
    let plan = try SmallPath(
      """
      <placement id="stage" credits="20" year="1" starts="2020-02-03" ends="2020-07-03"><title>Stage</title></placement>
      """,
      rules: """
        <rule id="hours" programme="p" by="2020-07-03"><title>Hours</title><cite source="s" passage="p"/>
          <hours placement="stage" min="400"/></rule>
        """
    ) {
      $0.place(
        0, at: "stage", days: DayRange(Day(iso: "2020-02-03")!, Day(iso: "2020-07-03")!),
        weekly: 1680)
    }.plan()
    #expect(plan.places == ["stage": "2019-2020.p3"])
  }
}
