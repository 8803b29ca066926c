import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

/// What a proof may take for granted of sessions: their days, and neither that they take place nor
/// that there are few.
@Suite struct SessionProofTests {
  private func attended(share: Int? = nil, atLeast count: Int? = nil) -> Condition {
    Condition(
      .measure(
        Measure(
          .sessions(["leerhuis"], counting: [.present, .late], asShare: share != nil),
          minimum: (share ?? count).map(Bound.amount))))
  }

  /// What is asked of participants alone does not make a line impossible for those who are in no
  /// network; what nobody can do in one does, and what is asked of everybody.
  @Test func letsWhoIsInNoNetworkBe() throws {
    func inProfile(_ profiles: ProfileID...) -> Condition {
      Condition(.measure(Measure(.isTrue(EnrolmentFact(profiles: profiles)))))
    }
    let inNetwork = Condition(.measure(Measure(.isTrue(EnrolmentFact(isInNetwork: true)))))
    func isProven(_ condition: Condition, hasNetwork: Bool = true) -> Bool {
      var line = SmallLine()
      line.curriculum.programmes[0].profiles = [Profile(id: "jeugd"), Profile(id: "zorg")]
      if !hasNetwork { line.curriculum.networks = [] }
      line.curriculum.rules = [Rule(id: "r", condition: condition)]
      return LineProof(line.curriculum).isProven
    }
    for own in ["jeugd", "zorg"] as [ProfileID] {
      #expect(isProven(Condition(.when(inNetwork, then: inProfile(own)))))
    }
    let never = Condition(.not(inProfile("jeugd", "zorg")))
    #expect(!isProven(Condition(.when(inNetwork, then: never))))
    #expect(isProven(Condition(.when(inNetwork, then: never)), hasNetwork: false))
    #expect(!isProven(inProfile("jeugd")))
    #expect(isProven(inNetwork) && !isProven(inNetwork, hasNetwork: false))
  }

  /// Of two dated sessions all are attended, also where one is cancelled: then it is one.
  @Test func impliesNoNumberByAShare() throws {
    var line = SmallLine()
    line.curriculum.rules = [
      Rule(id: "alles", condition: attended(share: Unit.share.scale)),
      Rule(id: "twee", condition: attended(atLeast: 2)),
    ]
    let proof = LineProof(line.curriculum)
    #expect(proof.isProven)
    let implied = proof.ruleFacts.filter {
      if case .impliedBy = $0.kind { true } else { false }
    }
    #expect(implied.map(\.rule) == [])
  }

  @Test func namesThatSessionsTakePlaceWhereAContradictionNeedsIt() throws {
    var line = SmallLine()
    let marks: Set<Attendance> = [.present, .late]
    line.curriculum.rules = [
      Rule(
        id: "nooit",
        condition: Condition(
          .all(
            [marks, Set(Attendance.allCases).subtracting(marks)].map { marks in
              Condition(
                .measure(
                  Measure(
                    .sessions(["leerhuis"], counting: marks, asShare: false),
                    maximum: .amount(0))))
            })))
    ]
    let only = try #require(LineProof(line.curriculum).cases.first)
    guard case .impossible(let found) = only.outcome else {
      Issue.record("a session that takes place gets a mark: \(only.outcome)")
      return
    }
    let days = SmallLine.sessionDays
    #expect(found.map(\.facts) == [[.sessionsTakePlace("leerhuis", days)]])
  }

  /// An open series without a maximum has as many as are planned.
  @Test(arguments: [45, 150, 200, 201, 999, 1_000]) func knowsNoCeilingOfAnOpenSeries(
    count: Int
  ) {
    var line = SmallLine()
    line.curriculum.programmes[0].series[0].isPlannedCompletely = false
    line.curriculum.rules = [Rule(id: "veel", condition: attended(atLeast: count))]
    #expect(LineProof(line.curriculum).isProven)
  }

  /// A window over several years has the sessions of each: the maximum is that of one.
  @Test func boundsEachYearOfAWindowByItself() throws {
    var line = SmallLine()
    line.curriculum.programmes[0].series[0].isPlannedCompletely = false
    line.curriculum.programmes[0].series[0].maximum = .amount(9)
    line.curriculum.programmes[0].courses[0].year = 2
    var measure = Measure(
      .sessions(["leerhuis"], counting: [.present, .late], asShare: false), minimum: .amount(15))
    measure.window = .enrolment
    line.curriculum.rules = [
      Rule(
        id: "veel", scope: Rule.Scope(years: [2]), condition: Condition(.measure(measure)))
    ]
    let second = try #require(LineProof(line.curriculum).cases.first { $0.studyCase.year == 2 })
    if case .impossible(let found) = second.outcome { Issue.record("\(found)") }
  }

  /// One that is missed among a thousand leaves a share of 99.9%.
  @Test func knowsAsManySessionsAsAShareNeeds() {
    var line = SmallLine()
    line.curriculum.programmes[0].series[0].isPlannedCompletely = false
    let missed = Measure(
      .sessions(["leerhuis"], counting: [.absent], asShare: false), minimum: .amount(1))
    line.curriculum.rules = [
      Rule(id: "bijna-alle", condition: attended(share: Unit.share.scale * 999 / 1_000)),
      Rule(id: "een-keer-niet", condition: Condition(.measure(missed))),
    ]
    #expect(LineProof(line.curriculum).isProven)
  }

  @Test(arguments: [100, 101, 400]) func knowsNoCeilingOfJudgementsAndMembers(count: Int) {
    var line = SmallLine()
    let points = Measure(.dataPoints("u1", counting: .assessors), minimum: .amount(count))
    let members = Measure(.members([]), minimum: .amount(count))
    line.curriculum.rules = [
      Rule(id: "oordelen", condition: Condition(.measure(points))),
      Rule(id: "leden", subject: .network, condition: Condition(.measure(members))),
    ]
    let proof = LineProof(line.curriculum)
    #expect(proof.isProven, "\(proof.cases.map(\.outcome))")
  }

  /// More than a course of events may hold is neither possible nor impossible.
  @Test(arguments: [30_000, 1_000_000]) func decidesNothingOfMoreThanAWitnessHolds(
    count: Int
  ) throws {
    var line = SmallLine()
    line.curriculum.programmes[0].series[0].isPlannedCompletely = false
    line.curriculum.rules = [Rule(id: "veel", condition: attended(atLeast: count))]
    let outcome = try #require(LineProof(line.curriculum).cases.first?.outcome)
    guard case .undecided(.asksTooMuch) = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  /// What is impossible however high numbers rise is so beside a rule that asks for a great many.
  @Test func provesImpossibleWhatNoNumberMends() throws {
    var line = SmallLine()
    line.curriculum.programmes[0].series[0].isPlannedCompletely = false
    let few = Measure(
      .sessions(["leerhuis"], counting: [.present, .late], asShare: false),
      maximum: .amount(29_999))
    line.curriculum.rules = [
      Rule(id: "veel", condition: attended(atLeast: 30_000)),
      Rule(id: "minder", condition: Condition(.measure(few))),
    ]
    let outcome = try #require(LineProof(line.curriculum).cases.first?.outcome)
    guard case .impossible(let found) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(found.map(\.requirements) == [[.rule("veel"), .rule("minder")]])
  }

  @Test func takesNoWorkOfLongerThanALife() throws {
    var line = SmallLine()
    let work = Measure(
      .experience(kinds: [], in: .years), minimum: .amount(61 * Unit.years.scale))
    line.curriculum.rules = [Rule(id: "werk", condition: Condition(.measure(work)))]
    let outcome = try #require(LineProof(line.curriculum).cases.first?.outcome)
    guard case .undecided(.asksTooMuch) = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  /// More than one proof counts to is neither possible nor impossible.
  @Test func decidesNothingBeyondTheHighestNumber() throws {
    var line = SmallLine()
    line.curriculum.programmes[0].series[0].isPlannedCompletely = false
    let missed = Measure(
      .sessions(["leerhuis"], counting: [.absent], asShare: false), minimum: .amount(1_000_000))
    line.curriculum.rules = [
      Rule(id: "bijna-alle", condition: attended(share: Unit.share.scale - 1)),
      Rule(id: "vaak-niet", condition: Condition(.measure(missed))),
    ]
    let proof = LineProof(line.curriculum)
    let only = try #require(proof.cases.first)
    guard case .undecided = only.outcome else {
      Issue.record("\(only.outcome)")
      return
    }
    #expect(proof.ruleFacts.map(\.rule) == [])
  }

  /// What holds for one cohort alone is nothing that always holds.
  @Test func saysNothingOfARuleWhoseNumberDiffersByCohort() {
    var line = SmallLine()
    line.curriculum.parameters = [
      Parameter(
        id: "aantal", unit: .sessions, titles: Titles([]),
        values: [
          Parameter.Value(from: nil, cohorts: 2000...2018, amount: 2),
          Parameter.Value(from: nil, cohorts: 2019...2030, amount: 0),
        ])
    ]
    line.curriculum.rules = [
      Rule(
        id: "wisselend",
        condition: Condition(
          .measure(
            Measure(
              .sessions(["leerhuis"], counting: [.present, .late], asShare: false),
              minimum: .parameter("aantal")))))
    ]
    let always = LineProof(line.curriculum).ruleFacts.filter { $0.kind == .alwaysMet }
    #expect(always.map(\.rule) == [])
  }
}
