import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

/// What may happen in the days that a rule names: nothing is called impossible, or always so, that the
/// engine judges otherwise.
@Suite struct WindowProofTests {
  private func day(_ text: String) -> Day { SmallLine.day(text) }

  private func days(_ first: String, _ last: String) -> Window {
    .days(.fixed(day(first)), .fixed(day(last)))
  }

  private func rule(_ id: RuleID, _ condition: Condition, by deadline: String? = nil) -> Rule {
    Rule(id: id, deadline: deadline.map { .fixed(day($0)) }, condition: condition)
  }

  private func measured(
    _ quantity: Quantity, least: Int? = nil, most: Int? = nil, within window: Window? = nil,
    each: Each? = nil
  ) -> Condition {
    Condition(
      .measure(
        Measure(
          quantity, minimum: least.map { .amount($0) }, maximum: most.map { .amount($0) },
          window: window, each: each)))
  }

  private func proof(_ rules: Rule..., change: (inout Curriculum) -> Void = { _ in }) -> LineProof {
    var line = SmallLine()
    line.curriculum.rules = rules
    change(&line.curriculum)
    return LineProof(line.curriculum)
  }

  private func placement(_ id: PlacementID) -> Placement {
    var placement = Placement(
      id: id, credits: Credits(tenths: 0), year: 1,
      days: DayRange(day("2019-09-02"), day("2020-07-03")))
    placement.moments = [
      AssessmentMoment(
        id: "eind", due: .fixed(day("2020-07-03")),
        judges: [AssessmentMoment.Judge(role: "docent", decides: true)])
    ]
    return placement
  }

  private static let attended = Quantity.sessions(
    ["vrij"], counting: [.present, .late], asShare: false)

  private func withOpenSeries(_ curriculum: inout Curriculum) {
    curriculum.programmes[0].series.append(SessionSeries(id: "vrij", per: .all))
  }

  @Test func aStudyYearRunsThroughItsSummer() {
    let summer = rule(
      "zomer",
      measured(WindowProofTests.attended, least: 3, within: days("2020-08-01", "2020-08-20")))
    #expect(proof(summer, change: withOpenSeries).isProven)
  }

  @Test func thePassesOfTheSummerComplete() {
    let late = rule(
      "laat", measured(.credits(.programme, grades: nil), most: 50), by: "2020-07-17")
    #expect(proof(late) { $0.programmes[0].credits = Credits(tenths: 150) }.isProven)
  }

  @Test func aJudgementCountsInTheDaysItIsAskedIn() {
    let assessed = Quantity.assessed("stage", "eind")
    let apart = rule(
      "niet-laat",
      Condition(.not(measured(assessed, least: 1, within: days("2020-06-15", "2020-08-15")))))
    let judged = rule("wel", measured(assessed, least: 1))
    let line = proof(apart, judged) { $0.programmes[0].placements = [placement("stage")] }
    #expect(line.isProven)
    let both = proof(
      rule("vroeg", measured(assessed, least: 1, within: days("2019-09-02", "2019-12-31"))),
      rule("laat", measured(assessed, least: 1, within: days("2020-06-15", "2020-07-03")))
    ) { $0.programmes[0].placements = [placement("stage")] }
    #expect(both.isProven, "a role may judge twice")
    #expect(
      !both.ruleFacts.contains { if case .impliedBy = $0.kind { true } else { false } })
  }

  @Test func whatComesFirstMayHaveComeBeforeTheWindow() {
    let order = rule(
      "volgorde",
      measured(
        .order(.series("vrij"), before: .placementStart("stage")), least: 1,
        within: days("2019-09-02", "2019-11-08")))
    let line = proof(order) { curriculum in
      withOpenSeries(&curriculum)
      curriculum.programmes[0].placements = [placement("stage")]
      curriculum.programmes[0].placements[0].year = 2
      curriculum.programmes[0].courses[1].year = 2
    }
    #expect(
      line.cases.filter { $0.studyCase.year == 2 }.allSatisfy {
        if case .possible = $0.outcome { true } else { false }
      })
  }

  @Test func aWeekIsOneOfItsOwnPlacement() {
    let window = days("2020-01-06", "2020-01-12")
    let hours = Quantity.hours([])
    let line = proof(
      rule("week", measured(hours, most: 40, within: window, each: .week)),
      rule("samen", measured(hours, least: 60, within: window))
    ) { $0.programmes[0].placements = [placement("een"), placement("twee")] }
    #expect(line.isProven, "ten hours in the week of each")
  }

  @Test func theHoursOfAWeekMayStandOnOneDay() {
    let hours = Quantity.hours(["stage"])
    let line = proof(
      rule("eerst", measured(hours, most: 370 * 60), by: "2020-07-02"),
      rule("dan", measured(hours, least: 400 * 60), by: "2020-07-03")
    ) { $0.programmes[0].placements = [placement("stage")] }
    #expect(line.isProven)
  }

  @Test func oneJudgementOfEachPeriodMayBeOfOnePerson() {
    func points(_ counting: Quantity.DataPointCount) -> Quantity {
      .dataPoints("u1", counting: counting)
    }
    let line = proof(
      rule("elk", measured(points(.judgements), least: 1, most: 1, each: .period)),
      rule("mensen", measured(points(.assessors), least: 2)))
    #expect(line.isProven)
    #expect(line.ruleFacts.allSatisfy { if case .impliedBy = $0.kind { false } else { true } })
    let one = proof(
      rule("elk", measured(points(.judgements), least: 1, each: .period)),
      rule("een", measured(points(.kinds), most: 1)))
    #expect(one.isProven)
  }

  /// How many differ is kept per outcome, and kinds apart from assessors, also where one is asked over
  /// more days than the other.
  @Test func kindsAndAssessorsOfOneOutcomeAreNotThoseOfAnother() {
    func points(_ outcome: OutcomeID, _ counting: Quantity.DataPointCount) -> Quantity {
      .dataPoints(outcome, counting: counting)
    }
    let autumn = days("2019-09-02", "2020-01-31")
    let each = ["u1", "u2"].map { (outcome: OutcomeID) in
      rule(
        RuleID("elk-\(outcome)"), measured(points(outcome, .judgements), least: 2, each: .period))
    }
    let (kinds, assessors) = (Quantity.DataPointCount.kinds, Quantity.DataPointCount.assessors)
    for (one, other) in [(kinds, assessors), (assessors, kinds)] {
      let ofOne = proof(
        each[0], rule("veel", measured(points("u1", one), least: 3, within: autumn)),
        rule("een", measured(points("u1", other), most: 1)))
      #expect(ofOne.isProven, "many \(one), of one outcome")
      let ofTwo = proof(
        each[0], each[1], rule("veel", measured(points("u1", one), least: 3, within: autumn)),
        rule("een", measured(points("u2", one), most: 1)))
      #expect(ofTwo.isProven, "many \(one), of another outcome one")
      let few = proof(
        each[0], rule("weinig", measured(points("u1", one), most: 1, within: autumn)),
        rule("veel", measured(points("u1", other), least: 4)))
      #expect(few.isProven, "many \(other) of who has few \(one)")
    }
  }

  /// A degree that comes in on the first day of the enrolment was issued before the next.
  @Test func whatCameInBeforeADayWasIssuedBeforeIt() {
    var degree = EnrolmentFact()
    degree.degrees = ["vwo"]
    let (start, vwo) = (day("2019-09-02"), DocumentID("vwo"))
    for from in [start + 1, start + 2] {
      let line = proof(
        rule("toelating", measured(.isTrue(degree))),
        rule(
          "op-tijd",
          measured(.document(vwo, issuedFrom: nil), within: days("2019-09-02", "2020-01-31"))),
        rule("oud", Condition(.not(measured(.document(vwo, issuedFrom: .fixed(from))))))
      ) { $0.programmes[0].courses[0].periods = ["p2"] }
      #expect(line.isProven, "from \(from)")
    }
  }

  @Test func aSessionOutsideTheWindowIsNoneOfIt() {
    // The series has sessions on 10 October and 14 May alone.
    let each = rule(
      "elke",
      measured(
        .sessions(["leerhuis"], counting: [.absent], asShare: false), least: 2,
        within: days("2020-06-15", "2020-07-10"), each: .session))
    #expect(proof(each).isProven)
    let inside = rule(
      "elke",
      measured(
        .sessions(["leerhuis"], counting: [.absent], asShare: false), least: 2,
        within: days("2020-05-01", "2020-07-10"), each: .session))
    #expect(!proof(inside).isProven)
  }

  @Test func workOfOneKindIsWorkOfAnyKind() {
    func work(_ kinds: [String]) -> Quantity { .experience(kinds: kinds, in: .hours) }
    let line = proof(
      rule("jeugd", measured(work(["jeugd"]), least: 400)),
      rule("samen", measured(work([]), most: 399)))
    guard case .impossible(let found)? = line.cases.first?.outcome else {
      Issue.record("\(line.cases)")
      return
    }
    #expect(found.map(\.requirements) == [[.rule("jeugd"), .rule("samen")]])
  }

  @Test func anEnrolmentBeganOnTheFirstDayOfItsStudyYear() throws {
    var line = SmallLine()
    line.curriculum.years.insert(
      StudyYear(id: "2018-2019", days: DayRange(day("2018-09-03"), day("2019-07-19"))), at: 0)
    line.curriculum.edition = "2019-2020"
    line.curriculum.programmes[0].courses[1].year = 2
    let last = try #require(LineProof(line.curriculum).cases.last)
    let world = try #require(CaseWorld(last.studyCase, of: line.curriculum))
    #expect(world.yearStarts == [day("2018-09-03"), day("2019-09-02")])
  }
}
