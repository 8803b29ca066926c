import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

/// What the model of events takes for possible, and what not: at the days, marks, roles and numbers at
/// which it turns.
@Suite struct EventModelTests {
  private func day(_ text: String) -> Day { SmallLine.day(text) }

  private func days(_ first: String, _ last: String) -> Window {
    .days(.fixed(day(first)), .fixed(day(last)))
  }

  private func measured(
    _ quantity: Quantity, least: Int? = nil, most: Int? = nil, within window: Window? = nil,
    each: Each? = nil, cap: Bool = false
  ) -> Condition {
    Condition(
      .measure(
        Measure(
          quantity, minimum: least.map { .amount($0) }, maximum: most.map { .amount($0) },
          window: window, each: each, cappedByOffer: cap)))
  }

  private func rule(
    _ id: RuleID, _ condition: Condition, by deadline: String? = nil,
    scope: Rule.Scope = Rule.Scope(), subject: Rule.Subject = .student
  ) -> Rule {
    Rule(
      id: id, scope: scope, subject: subject, deadline: deadline.map { .fixed(day($0)) },
      condition: condition)
  }

  private func proof(_ rules: [Rule], change: (inout Curriculum) -> Void = { _ in }) -> LineProof {
    var line = SmallLine()
    line.curriculum.rules = rules
    change(&line.curriculum)
    return LineProof(line.curriculum)
  }

  private func expect(
    _ proof: LineProof, isPossible: Bool, _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    switch proof.cases.last?.outcome {
    case .possible: #expect(isPossible, comment, sourceLocation: sourceLocation)
    case .impossible: #expect(!isPossible, comment, sourceLocation: sourceLocation)
    case let other:
      Issue.record(
        "\(comment?.rawValue ?? ""): \(String(describing: other))", sourceLocation: sourceLocation)
    }
  }

  private static let attended = Quantity.sessions(
    ["leerhuis"], counting: [.present, .late], asShare: false)
  private static let credits = Quantity.credits(.programme, grades: nil)

  // MARK: Results

  /// `c1` is taught from 2 September, so that its first result is one of the day after.
  @Test(arguments: [("2019-09-02", false), ("2019-09-03", true)])
  func aResultCanBeThereOnOneDay(text: String, isPossible: Bool) {
    let only = rule("dag", measured(Self.credits, least: 50, within: days(text, text)))
    expect(proof([only]), isPossible: isPossible)
  }

  @Test(arguments: [("2019-09-03", false), ("2019-09-04", true)])
  func aResultOfTheDayBeforeIsNoneOfTheDaysAfter(text: String, isPossible: Bool) {
    let none = rule("niets-meer", measured(Self.credits, most: 0, within: days(text, "2020-09-02")))
    let passed = rule("wel", measured(.grade(.course("c1")), least: 550))
    expect(proof([none, passed]), isPossible: isPossible)
  }

  /// A low grade by November and a pass by July, and the other way round.
  @Test(arguments: [
    (Grading.Attempt.best, true, false), (.last, true, true), (.first, false, false),
  ])
  func theAttemptThatDecidesIsTheGrade(
    attempt: Grading.Attempt, canRise: Bool, canFall: Bool
  ) {
    let grade = Quantity.grade(.course("c1"))
    let (autumn, summer) = ("2019-11-10", "2020-07-17")
    let rising = [
      rule("laag", measured(grade, most: 500), by: autumn),
      rule("voldoende", measured(grade, least: 550), by: summer),
    ]
    let falling = [
      rule("voldoende", measured(grade, least: 550), by: autumn),
      rule("laag", measured(grade, most: 500), by: summer),
    ]
    func grading(_ curriculum: inout Curriculum) {
      curriculum.programmes[0].grading.attempt = attempt
    }
    expect(proof(rising, change: grading), isPossible: canRise)
    expect(proof(falling, change: grading), isPossible: canFall)
    // Of what is tried once there is one attempt alone.
    expect(proof([rule("een", measured(grade, least: 1_000))], change: grading), isPossible: true)
  }

  // MARK: Sessions

  @Test func aSessionOfAnotherNetworkIsNoneOfTheStudents() {
    for (network, isPossible) in [("a", true), ("b", false)] as [(NetworkID, Bool)] {
      let two = proof([rule("twee", measured(Self.attended, least: 2))]) { curriculum in
        curriculum.networks = [LearningNetwork(id: "a"), LearningNetwork(id: "b")]
        curriculum.programmes[0].series[0].sessions[1].network = network
      }
      expect(two, isPossible: isPossible, "\(network)")
    }
  }

  @Test func aMaximumOfAYearHoldsItsSessions() throws {
    for (count, isPossible) in [(9, true), (10, false)] {
      let many = proof([rule("veel", measured(Self.attended, least: count))]) { curriculum in
        curriculum.programmes[0].series[0].isPlannedCompletely = false
        curriculum.programmes[0].series[0].maximum = .amount(9)
      }
      expect(many, isPossible: isPossible)
      if case .impossible(let found)? = many.cases.first?.outcome {
        #expect(found.map(\.facts) == [[.sessionsInYear("leerhuis", 9)]])
      }
    }
  }

  @Test func whatIsCappedAsksNoMoreThanIsOffered() {
    for cap in [true, false] {
      let capped = rule("vijf", measured(Self.attended, least: 5, cap: cap))
      expect(proof([capped]), isPossible: cap)
    }
    let missed = rule(
      "gemist",
      measured(.sessions(["leerhuis"], counting: [.absent], asShare: false), least: 1))
    let capped = rule("vijf", measured(Self.attended, least: 5, cap: true))
    expect(proof([capped, missed]), isPossible: false, "of two that take place both are asked")
  }

  /// The sessions are on 10 October and 14 May.
  @Test(arguments: [("2020-05-13", true), ("2020-05-14", false)])
  func everySessionIsEveryOneUntilTheDeadline(deadline: String, isPossible: Bool) {
    let every = rule("elke", measured(Self.attended, least: 1, each: .session), by: deadline)
    let missed = rule(
      "gemist",
      measured(
        .sessions(["leerhuis"], counting: [.absent], asShare: false), least: 1,
        within: days("2020-05-14", "2020-05-14")))
    expect(proof([every, missed]), isPossible: isPossible)
    let unbounded = rule("elke", measured(Self.attended, each: .session), by: deadline)
    expect(proof([unbounded, missed]), isPossible: isPossible, "without a bound it is every one")
  }

  /// Sessions of an open series come after a course that is over in April, not in the middle of the year.
  @Test func aSeriesIsMetAfterWhatMustComeFirst() {
    let open = Quantity.sessions(["vrij"], counting: [.present, .late], asShare: false)
    let after = rule("volgorde", measured(.order(.course("c2"), before: .series("vrij")), least: 1))
    let before = rule(
      "andersom", measured(.order(.series("vrij"), before: .course("c1")), least: 1))
    let met = rule("wel", measured(open, least: 2))
    func change(_ curriculum: inout Curriculum) {
      curriculum.programmes[0].series.append(SessionSeries(id: "vrij", per: .all))
    }
    let early = rule(
      "vroeg", measured(.grade(.course("c1")), least: 550), by: "2019-11-10")
    expect(proof([after, met], change: change), isPossible: true)
    expect(proof([before, met, early], change: change), isPossible: true)
    expect(proof([after, before, met, early], change: change), isPossible: false)
  }

  // MARK: Judgements

  private func placement(_ id: PlacementID) -> Placement {
    var placement = Placement(
      id: id, credits: Credits(tenths: 0), year: 1,
      days: DayRange(day("2019-09-02"), day("2020-07-03")))
    let judge = AssessmentMoment.Judge(role: "docent", decides: true)
    placement.moments = [
      AssessmentMoment(id: "tussen", due: .fixed(day("2020-01-31")), judges: [judge]),
      AssessmentMoment(id: "eind", due: .fixed(day("2020-07-03")), judges: [judge]),
    ]
    return placement
  }

  /// In an order one moment is meant, and no other of its placement or of its name.
  @Test func aMomentInAnOrderIsThatMoment() {
    let rules = [
      rule(
        "volgorde", measured(.order(.moment("stage", "eind"), before: .course("c2")), least: 1),
        by: "2020-07-03"),
      rule("geen-tussen", Condition(.not(measured(.assessed("stage", "tussen"), least: 1)))),
    ]
    expect(proof(rules) { $0.programmes[0].placements = [placement("stage")] }, isPossible: true)
    let other = rule("geen-eind", Condition(.not(measured(.assessed("stage", "eind"), least: 1))))
    expect(
      proof([rules[0], other]) { $0.programmes[0].placements = [placement("stage")] },
      isPossible: false)
    let ever = rule("ooit", rules[0].condition)
    expect(
      proof([ever, other]) { $0.programmes[0].placements = [placement("stage")] },
      isPossible: true, "judged after its day it comes before what comes later still")
  }

  @Test func eachMomentIsJudgedByItsOwnDay() {
    let each = rule("elk", measured(.assessed("stage", nil), least: 1, each: .moment))
    func change(_ curriculum: inout Curriculum) {
      curriculum.programmes[0].placements = [placement("stage")]
      curriculum.programmes[0].placements[0].moments.removeLast()
    }
    expect(proof([each], change: change), isPossible: true)
    let late = rule(
      "laat",
      measured(.assessed("stage", "tussen"), most: 0, within: days("2019-09-02", "2020-01-31")))
    expect(proof([each, late], change: change), isPossible: false)
  }

  @Test func aDayHoldsJudgementsOfItsOwn() {
    let points = Quantity.dataPoints("u1", counting: .judgements)
    let today = rule("dag", measured(points, least: 2, within: days("2020-03-02", "2020-03-02")))
    let none = rule("later", measured(points, most: 0, within: days("2020-04-20", "2020-05-01")))
    let proof = proof([today, none])
    expect(proof, isPossible: true)
    guard case .possible(let events)? = proof.cases.first?.outcome else { return }
    let told = events.happenings.compactMap { happening -> Int? in
      if case .dataPoints(_, let count, _, _, _) = happening { count } else { nil }
    }
    #expect(told.allSatisfy { $0 > 0 })
    #expect(told.reduce(0, +) >= 2)
  }

  @Test func judgementsCountUntilTheDeadline() {
    let points = Quantity.dataPoints("u1", counting: .judgements)
    let (winter, summer) = ("2020-01-31", "2020-07-17")
    let more = [
      rule("weinig", measured(points, most: 1), by: winter),
      rule("veel", measured(points, least: 3), by: summer),
    ]
    expect(proof(more), isPossible: true)
    let fewer = [
      rule("veel", measured(points, least: 3), by: winter),
      rule("weinig", measured(points, most: 2), by: summer),
    ]
    let found = proof(fewer)
    expect(found, isPossible: false)
    if case .impossible(let contradictions)? = found.cases.first?.outcome {
      #expect(contradictions.map(\.requirements) == [[.rule("veel"), .rule("weinig")]])
    }
  }

  // MARK: Experience and networks

  @Test func everyoneHasWorkedForNoTimeAtLeast() {
    let work = Quantity.experience(kinds: ["jeugd"], in: .hours)
    #expect(proof([rule("niets", measured(work, least: 0))]).ruleFacts.map(\.kind) == [.alwaysMet])
    #expect(proof([rule("iets", measured(work, least: 1))]).ruleFacts.map(\.kind) == [])
  }

  @Test func workOfOneKindIsWorkOfAnyWhicheverIsAskedFirst() {
    let rules = [
      rule("jeugd", measured(.experience(kinds: ["jeugd"], in: .hours), least: 400)),
      rule("samen", measured(.experience(kinds: [], in: .hours), most: 399)),
    ]
    expect(proof(rules), isPossible: false)
    expect(proof(rules.reversed()), isPossible: false)
  }

  /// Of work so much is put down that there is enough of it, to the day and the month.
  @Test(arguments: [1, 22, 23, 160, 161, 1_000]) func worksAsLongAsIsAsked(amount: Int) {
    for unit in [Quantity.ExperienceUnit.hours, .years] {
      let least = amount * (unit == .years ? Unit.years.scale : 1) / (unit == .years ? 20 : 1)
      let work = Quantity.experience(kinds: ["jeugd"], in: unit)
      expect(proof([rule("werk", measured(work, least: least))]), isPossible: true, "\(least)")
    }
  }

  @Test(arguments: [200, 300]) func aNetworkMayHaveOneMemberMoreThanAreAllowed(count: Int) {
    let few = measured(.members([]), most: count)
    let proof = proof([rule("meer", Condition(.not(few)), subject: .network)])
    expect(proof, isPossible: true)
    #expect(
      self.proof([rule("niet-meer", few, subject: .network)]).ruleFacts.map(\.kind) == [],
      "nothing but the rule itself holds a network so small")
  }

  @Test func peopleOfOneRoleArePeopleOfAny() {
    let rules = [
      rule("docenten", measured(.members(["docent"]), least: 5), subject: .network),
      rule("samen", measured(.members([]), most: 4), subject: .network),
    ]
    expect(proof(rules), isPossible: false)
    expect(proof(rules.reversed()), isPossible: false)
    let apart = rule("clienten", measured(.members(["client"]), most: 4), subject: .network)
    expect(proof([rules[0], apart]), isPossible: true)
  }

  @Test func aRuleForAnotherNetworkBindsNobodyHere() {
    for (network, isPossible) in [("a", false), ("b", true)] as [(NetworkID, Bool)] {
      let scope = Rule.Scope(networks: [network])
      let rules = [
        rule("veel", measured(.members([]), least: 5), scope: scope, subject: .network),
        rule("weinig", measured(.members([]), most: 4), scope: scope, subject: .network),
      ]
      let found = proof(rules) {
        $0.networks = [LearningNetwork(id: "a"), LearningNetwork(id: "b")]
      }
      expect(found, isPossible: isPossible, "\(network)")
    }
  }

  // MARK: Years and profiles

  /// In the first year nothing can have been done before; of a later one such a rule tells nothing.
  @Test func whatIsDueBeforeTheFirstYearIsForNobody() throws {
    let early = rule(
      "vroeg", measured(.grade(.course("c1")), least: 550), by: "2019-08-15")
    let found = proof([early])
    expect(found, isPossible: false)
    #expect(try #require(found.cases.first).untold.isEmpty)
    let second = proof([early]) { $0.programmes[0].courses[1].year = 2 }
    #expect(try #require(second.cases.last).untold == [.rule("vroeg")])
  }

  /// In the first year it is met by who is in it; in the second a grade must do so.
  @Test func whatAlwaysHoldsInOneYearNeedNotInTheNext() {
    var first = EnrolmentFact()
    first.years = [1]
    let either = Condition(
      .any([measured(.isTrue(first)), measured(.grade(.course("c1")), least: 800)]))
    func found(isTwoYears: Bool) -> [LineProof.RuleFact.Kind] {
      proof([rule("een-van-twee", either, by: "2020-07-17")]) {
        if isTwoYears { $0.programmes[0].courses[1].year = 2 }
      }.ruleFacts.map(\.kind).filter { $0 == .alwaysMet }
    }
    #expect(found(isTwoYears: false) == [.alwaysMet])
    #expect(found(isTwoYears: true) == [])
  }

  @Test func aStricterBoundOnEachWeekImpliesAMilderOne() {
    let hours = Quantity.hours(["stage"])
    let line = proof([
      rule("streng", measured(hours, least: 16, most: 80, each: .week)),
      rule("ruim", measured(hours, most: 80, each: .week)),
      rule("matig", measured(hours, least: 16, each: .week)),
    ]) { $0.programmes[0].placements = [placement("stage")] }
    #expect(line.ruleFacts.map(\.rule) == ["ruim", "matig"])
    #expect(line.ruleFacts.allSatisfy { $0.kind == .impliedBy("streng") })
  }

  /// A placement is asked of who completes the programme where it brings credits and is of their profile.
  @Test(
    arguments: [
      (10, nil, false), (0, nil, true), (10, "jeugd", false), (10, "zorg", true),
    ] as [(Int, ProfileID?, Bool)])
  func completionAsksThePlacementsOfAProfile(tenths: Int, profile: ProfileID?, isPossible: Bool) {
    let without = rule(
      "niet", Condition(.not(measured(.grade(.placement("stage")), least: 550))),
      scope: Rule.Scope(profile: "jeugd"))
    let found = proof([without]) { curriculum in
      curriculum.programmes[0].credits = Credits(tenths: 150)
      curriculum.programmes[0].profiles = [Profile(id: "zorg"), Profile(id: "jeugd")]
      var own = placement("stage")
      own.credits = Credits(tenths: tenths)
      own.profile = profile
      curriculum.programmes[0].placements = [own]
    }
    expect(found, isPossible: isPossible)
  }

  @Test(arguments: [(nil, true), ("jeugd", true), ("zorg", false)] as [(ProfileID?, Bool)])
  func aCourseOfAnotherProfileIsNotPassed(profile: ProfileID?, isPossible: Bool) {
    let passed = rule(
      "wel", measured(.grade(.course("c2")), least: 550), scope: Rule.Scope(profile: "jeugd"))
    let found = proof([passed]) { curriculum in
      curriculum.programmes[0].profiles = [Profile(id: "zorg"), Profile(id: "jeugd")]
      curriculum.programmes[0].courses[1].profile = profile
    }
    expect(found, isPossible: isPossible)
    if case .impossible(let contradictions)? = found.cases.last?.outcome {
      #expect(contradictions.map(\.facts) == [[.ofOtherProfile(unit: "c2")]])
    }
  }

  @Test(arguments: [(nil, false), ("jeugd", false), ("zorg", true)] as [(ProfileID?, Bool)])
  func completionAsksTheCoursesOfAProfile(profile: ProfileID?, isPossible: Bool) {
    let without = rule(
      "niet", Condition(.not(measured(.grade(.course("c2")), least: 550))),
      scope: Rule.Scope(profile: "jeugd"))
    let found = proof([without]) { curriculum in
      curriculum.programmes[0].credits = Credits(tenths: 50)
      curriculum.programmes[0].profiles = [Profile(id: "zorg"), Profile(id: "jeugd")]
      curriculum.programmes[0].courses[1].profile = profile
    }
    expect(found, isPossible: isPossible)
  }

  /// The day after the last of a study year that is longer than twelve months; else of its summer.
  @Test(arguments: [
    ("2020-07-17", "2020-09-02"), ("2020-09-01", "2020-09-02"), ("2020-09-30", "2020-10-01"),
  ])
  func allIsJudgedWhenTheYearIsOver(last: String, judged: String) throws {
    var line = SmallLine()
    line.curriculum.years[0].days = DayRange(day("2019-09-02"), day(last))
    let studyCase = try #require(StudyCase.all(of: line.curriculum).first)
    let world = try #require(CaseWorld(studyCase, of: line.curriculum))
    #expect(world.asOf == day(judged))
  }

  /// The first year of who chose it is where its placement lies; of others it is the edition's own.
  @Test func aPlacementOfAnotherProfileMovesNobodysYear() {
    var line = SmallLine()
    line.curriculum.edition = "2019-2020"
    line.curriculum.years.insert(
      StudyYear(id: "2018-2019", days: DayRange(day("2018-09-03"), day("2019-07-19"))), at: 0)
    line.curriculum.programmes[0].profiles = [Profile(id: "zorg"), Profile(id: "jeugd")]
    var early = placement("stage")
    early.days = DayRange(day("2018-10-01"), day("2018-12-20"))
    early.profile = "jeugd"
    line.curriculum.programmes[0].placements = [early]
    let cases = StudyCase.all(of: line.curriculum)
    #expect(cases.map(\.profile) == ["zorg", "jeugd"])
    #expect(cases.map(\.studyYear) == ["2019-2020", "2018-2019"])
  }

  @Test func aCaseDiffersByItsExceptionsAlone() {
    func made(
      year: Int = 1, _ studyYear: StudyYearID = "2019-2020", profile: ProfileID? = nil,
      programme: ProgrammeID = "sw", with exceptions: Bool
    ) -> StudyCase {
      StudyCase(
        programme: programme, profile: profile, year: year, studyYear: studyYear, isFinal: false,
        withExceptions: exceptions, transition: nil)
    }
    let plain = made(with: false)
    #expect(plain.differsByExceptions(from: made(with: true)))
    #expect(!plain.differsByExceptions(from: plain))
    let others = [
      made(year: 2, with: true), made("2018-2019", with: true), made(profile: "zorg", with: true),
      made(programme: "ander", with: true),
    ]
    for other in others { #expect(!plain.differsByExceptions(from: other)) }
  }

  @Test func aLineOfOneProgrammeIsNoLineToProve() {
    var line = SmallLine()
    line.curriculum.lines = [
      LearningLine(id: "lijn", stages: [LearningLine.Stage(programme: "sw")], transitions: [])
    ]
    #expect(LineProof(line.curriculum).lines.isEmpty)
  }
}
