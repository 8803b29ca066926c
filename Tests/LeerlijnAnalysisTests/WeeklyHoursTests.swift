import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

/// A total of hours beside a maximum for every week: twenty weeks of ten hours are no 400 hours.
@Suite struct WeeklyHoursTests {
  /// A placement of twenty weeks, a minimum in all and a maximum for each week, in hours.
  private func line(total: Int, weekly: Int) -> SmallLine {
    var line = SmallLine()
    let days = DayRange(SmallLine.day("2020-02-03"), SmallLine.day("2020-06-21"))
    line.curriculum.programmes[0].placements = [
      Placement(id: "stage", credits: Credits(tenths: 0), year: 1, days: days)
    ]
    let hours = Quantity.hours(["stage"])
    line.curriculum.rules = [
      Rule(
        id: "totaal",
        condition: Condition(.measure(Measure(hours, minimum: .amount(total * 60))))),
      Rule(
        id: "week",
        condition: Condition(.measure(Measure(hours, maximum: .amount(weekly * 60), each: .week)))),
    ]
    return line
  }

  @Test(arguments: [(400, 19), (201, 10), (640, 31)])
  func provesThatTheWeeksDoNotAddUp(total: Int, weekly: Int) throws {
    let line = line(total: total, weekly: weekly)
    let only = try #require(LineProof(line.curriculum).cases.first)
    guard case .impossible(let found) = only.outcome else {
      Issue.record("\(only.outcome)")
      return
    }
    #expect(found.map(\.requirements) == [[.rule("totaal"), .rule("week")]])
    let world = try #require(CaseWorld(only.studyCase, of: line.curriculum))
    for contradiction in found { expectNoMemberToSpare(contradiction, in: world) }
  }

  @Test(arguments: [(400, 20), (200, 10), (620, 31), (800, 40)])
  func findsTheWeeksThatJustAddUp(total: Int, weekly: Int) {
    #expect(LineProof(line(total: total, weekly: weekly).curriculum).isProven)
  }

  /// The same the other way round: at least so many every week, at most so many in all.
  @Test(arguments: [(599, 30, false), (600, 30, true), (399, 20, false), (420, 21, true)])
  func addsUpWhatEveryWeekAsks(total: Int, weekly: Int, isPossible: Bool) throws {
    var line = line(total: 0, weekly: 0)
    line.curriculum.rules = [
      Rule(
        id: "totaal",
        condition: Condition(.measure(Measure(.hours(["stage"]), maximum: .amount(total * 60))))),
      Rule(
        id: "week",
        condition: Condition(
          .measure(Measure(.hours(["stage"]), minimum: .amount(weekly * 60), each: .week)))),
    ]
    let only = try #require(LineProof(line.curriculum).cases.first)
    switch only.outcome {
    case .possible: #expect(isPossible)
    case .impossible(let found):
      #expect(!isPossible)
      #expect(found.map(\.requirements) == [[.rule("totaal"), .rule("week")]])
    case .undecided: Issue.record("\(only.outcome)")
    }
  }

  /// Weeks of a placement that a student does not have yet are none: that part drops out (design.md).
  @Test func asksNothingOfThePlacementOfALaterYear() throws {
    var line = line(total: 0, weekly: 0)
    line.curriculum.programmes[0].placements[0].year = 2
    let weekly = Condition(
      .measure(Measure(.hours(["stage"]), minimum: .amount(24 * 60), each: .week)))
    let passed = Condition(.measure(Measure(.grade(.course("c1")), minimum: .amount(550))))
    line.curriculum.rules = [
      Rule(
        id: "beide", scope: Rule.Scope(years: [1]), condition: Condition(.all([passed, weekly])))
    ]
    let first = try #require(LineProof(line.curriculum).cases.first { $0.studyCase.year == 1 })
    guard case .possible = first.outcome else {
      Issue.record("\(first.outcome)")
      return
    }
  }

  @Test func saysThatAPlacementDoesNotHoldSoManyHours() throws {
    var line = line(total: 801, weekly: 40)
    line.curriculum.rules.removeLast()
    let only = try #require(LineProof(line.curriculum).cases.first)
    guard case .impossible(let found) = only.outcome else {
      Issue.record("\(only.outcome)")
      return
    }
    #expect(found.map(\.requirements) == [[.rule("totaal")]])
    #expect(found.first?.facts.count == 1)
  }

  @Test func believesTheCurriculumWhereItAllowsMoreHoursAWeekThanIsUsual() {
    #expect(LineProof(line(total: 960, weekly: 48).curriculum).isProven)
    #expect(!LineProof(line(total: 961, weekly: 48).curriculum).isProven)
  }

  /// As many as it takes and no more, in each of twenty weeks.
  @Test(arguments: [(1, 1), (400, 20), (401, 21), (420, 21), (799, 40), (800, 40)])
  func tellsAWholeNumberOfHoursInEveryWeek(total: Int, weekly: Int) throws {
    let line = line(total: total, weekly: 40)
    guard case .possible(let events)? = LineProof(line.curriculum).cases.first?.outcome else {
      Issue.record("nothing was found")
      return
    }
    let hours = Happening.hours(
      "stage", minutes: weekly * 20 * 60,
      DayRange(SmallLine.day("2020-02-03"), SmallLine.day("2020-06-21")))
    #expect(events.happenings.filter { if case .hours = $0 { true } else { false } } == [hours])
  }

  /// A placement that goes on after all is judged, on 2 September, has room until then: five weeks that
  /// are begun, one, and none.
  @Test(
    arguments: [
      ("2020-08-03", 200, true), ("2020-08-03", 201, false), ("2020-09-02", 40, true),
      ("2020-09-02", 41, false), ("2020-09-03", 1, false),
    ])
  func aPlacementHasNoRoomAfterTheYear(start: String, total: Int, isPossible: Bool) throws {
    var line = line(total: total, weekly: 40)
    line.curriculum.rules = [
      Rule(
        id: "totaal", deadline: .fixed(SmallLine.day("2020-09-02")),
        condition: line.curriculum.rules[0].condition)
    ]
    line.curriculum.programmes[0].placements[0] = Placement(
      id: "stage", credits: Credits(tenths: 0), year: 1,
      days: DayRange(SmallLine.day(start), SmallLine.day("2021-01-31")))
    switch try #require(LineProof(line.curriculum).cases.first).outcome {
    case .possible: #expect(isPossible)
    case .impossible: #expect(!isPossible)
    case .undecided: Issue.record("not decided")
    }
  }

  // MARK: Days of others than the calendar's

  private func hours(
    _ id: RuleID, least: Int, each: Each? = nil, within window: Window? = nil
  ) -> Rule {
    Rule(
      id: id,
      condition: Condition(
        .measure(
          Measure(.hours(["stage"]), minimum: .amount(least * 60), window: window, each: each))))
  }

  private func implied(_ rules: Rule...) -> [RuleID] {
    var line = line(total: 0, weekly: 40)
    line.curriculum.rules = rules
    return LineProof(line.curriculum).ruleFacts.compactMap {
      if case .impliedBy = $0.kind { $0.rule } else { nil }
    }
  }

  /// Twenty weeks of 20 hours are 400; whoever was placed for ten weeks has 200.
  @Test func doesNotTakeTheWeeksOfTheCalendarForThoseOfEveryStudent() {
    #expect(implied(hours("week", least: 20, each: .week), hours("totaal", least: 400)) == [])
    #expect(implied(hours("jaar", least: 400, each: .year), hours("totaal", least: 400)) == [])
  }

  @Test func aStricterBoundOnEachWeekImpliesAMilderOne() {
    #expect(
      implied(hours("week", least: 20, each: .week), hours("minder", least: 10, each: .week))
        == ["minder"])
    #expect(
      implied(hours("minder", least: 10, each: .week), hours("week", least: 20, each: .week))
        == ["minder"])
    #expect(
      implied(hours("week", least: 20, each: .week), hours("jaar", least: 10, each: .year)) == [])
  }

  private static let before = Window.days(
    .fixed(SmallLine.day("2018-09-03")), .fixed(SmallLine.day("2019-07-19")))

  /// Nobody has hours in a year in which the calendar places nobody, and that is why.
  @Test func namesThePlacementWhoseDaysAreOthersThanThoseOfTheRule() throws {
    var line = line(total: 0, weekly: 40)
    line.curriculum.rules = [hours("eerder", least: 1, within: WeeklyHoursTests.before)]
    let only = try #require(LineProof(line.curriculum).cases.first)
    guard case .impossible(let found) = only.outcome else {
      Issue.record("\(only.outcome)")
      return
    }
    let contradiction = try #require(found.first)
    #expect(found.count == 1)
    guard case .placementHolds("stage", _, _, _)? = contradiction.facts.first else {
      Issue.record("\(contradiction)")
      return
    }
    let world = try #require(CaseWorld(only.studyCase, of: line.curriculum))
    expectNoMemberToSpare(contradiction, in: world)
  }

  /// So it is on one day of that year, beside a rule that looks at more of it.
  @Test func namesThePlacementAlsoOfOneDay() throws {
    var line = line(total: 0, weekly: 40)
    let first = SmallLine.day("2018-11-01")
    line.curriculum.rules = [
      hours("eerder", least: 1, within: WeeklyHoursTests.before),
      hours("dag", least: 1, within: .days(.fixed(first), .fixed(first))),
    ]
    for rules in [line.curriculum.rules, [line.curriculum.rules[1]]] {
      line.curriculum.rules = rules
      let only = try #require(LineProof(line.curriculum).cases.first)
      guard case .impossible(let found) = only.outcome else {
        Issue.record("\(only.outcome)")
        return
      }
      #expect(found.map(\.requirements) == rules.map { [.rule($0.id)] })
      #expect(found.allSatisfy { $0.facts.count == 1 }, "\(found)")
    }
  }

  /// A week of 20 hours is 20 hours; whoever was placed for two weeks has 20 in each.
  @Test func doesNotTakeTheOnlyWeekOfTheCalendarForThatOfEveryStudent() {
    var line = line(total: 0, weekly: 40)
    line.curriculum.programmes[0].placements[0].days = DayRange(
      SmallLine.day("2020-02-03"), SmallLine.day("2020-02-09"))
    let most = Measure(.hours(["stage"]), maximum: .amount(1_200), each: .week)
    line.curriculum.rules = [
      Rule(id: "week", condition: Condition(.measure(most))),
      Rule(
        id: "totaal",
        condition: Condition(.measure(Measure(.hours(["stage"]), maximum: .amount(1_200))))),
    ]
    let implied = LineProof(line.curriculum).ruleFacts.filter { $0.rule == "totaal" }
    #expect(implied.isEmpty)
  }

  @Test func hoursOfAnEarlierYearImplyNoneOfThisOne() {
    let eerder = hours("eerder", least: 10, within: WeeklyHoursTests.before)
    #expect(implied(eerder, hours("totaal", least: 1)) == [])
  }
}
