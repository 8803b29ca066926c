import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

/// When a student of one case is taught what, and what is taken for known of them.
@Suite struct CaseWorldTests {
  private func day(_ text: String) -> Day { SmallLine.day(text) }

  /// The world of the last case, in the study year 2019-2020.
  private func world(_ change: (inout Curriculum) -> Void) throws -> CaseWorld {
    var line = SmallLine()
    line.curriculum.edition = "2019-2020"
    change(&line.curriculum)
    let studyCase = try #require(StudyCase.all(of: line.curriculum).last)
    return try #require(CaseWorld(studyCase, of: line.curriculum))
  }

  private func days(of unit: String, in world: CaseWorld) throws -> [String] {
    let taught = try #require(world.unit(unit))
    return ["\(taught.first)", "\(taught.last)"]
  }

  /// The calendar's year before, with periods of these names and first days.
  private func addYearBefore(
    from first: String, _ periods: [(String, String)], to curriculum: inout Curriculum
  ) {
    curriculum.years.insert(
      StudyYear(
        id: "2018-2019", days: DayRange(day(first), day("2019-07-19")),
        periods: periods.map { id, first in
          TeachingPeriod(id: PeriodID(id), days: DayRange(day(first), day(first) + 40))
        }), at: 0)
  }

  @Test(
    arguments: [
      (["p1"], "2019-09-02", "2019-11-10"), (["p2", "p1"], "2019-09-02", "2020-02-02"),
      (["p1", "p4"], "2019-09-02", "2020-07-17"), (["p4", "p3"], "2020-02-03", "2020-07-17"),
      ([], "2019-09-02", "2020-07-17"), (["p9"], "2019-09-02", "2020-07-17"),
    ] as [([PeriodID], String, String)])
  func aCourseIsTaughtFromItsFirstPeriodThroughItsLast(
    periods: [PeriodID], first: String, last: String
  ) throws {
    let world = try world { $0.programmes[0].courses[0].periods = periods }
    #expect(try days(of: "c1", in: world) == [first, last])
  }

  @Test func whatIsOfNoYearIsTaughtSinceTheEnrolmentBegan() throws {
    let world = try world {
      $0.programmes[0].courses[0].year = nil
      $0.programmes[0].courses[1].year = 3
    }
    #expect(try days(of: "c1", in: world) == ["2017-09-02", "2020-07-17"])
  }

  /// The same days a year ago, where the calendar has none of that year.
  @Test func whatLiesBehindWasTaughtOnTheSameDays() throws {
    let alone = try world { $0.programmes[0].courses[1].year = 2 }
    #expect(try days(of: "c1", in: alone) == ["2018-09-02", "2018-11-10"])
    #expect(try days(of: "c2", in: alone) == ["2020-02-03", "2020-04-19"])
    let known = try world {
      $0.programmes[0].courses[1].year = 2
      addYearBefore(from: "2018-09-03", [("p1", "2018-09-10")], to: &$0)
    }
    #expect(try days(of: "c1", in: known) == ["2018-09-10", "2018-10-20"])
    let untaught = try world {
      $0.programmes[0].courses[1].year = 2
      addYearBefore(from: "2018-09-03", [], to: &$0)
    }
    #expect(try days(of: "c1", in: untaught) == ["2018-09-02", "2018-11-10"])
  }

  /// A year that begins within two months of where it would be is that year.
  @Test(arguments: [("2018-07-06", true), ("2018-10-31", true), ("2018-11-01", false)])
  func aYearMayBeginSomeWeeksEarlierOrLater(first: String, isThatYear: Bool) throws {
    let world = try world {
      $0.programmes[0].courses[1].year = 2
      addYearBefore(from: first, [("p1", "2018-11-12")], to: &$0)
    }
    #expect(world.enrolmentStart == (isThatYear ? day(first) : day("2018-09-02")))
    #expect(try days(of: "c1", in: world).first == (isThatYear ? "2018-11-12" : "2018-09-02"))
  }

  /// Periods of another year go by other names: those of the season are meant.
  @Test(
    arguments: [
      ("2018-09-23", "2018-09-23"), ("2018-09-24", "2018-09-02"), ("2018-08-12", "2018-08-12"),
      ("2018-08-11", "2018-09-02"),
    ])
  func aPeriodOfThreeWeeksFromItIsOfTheSeason(start: String, first: String) throws {
    let world = try world {
      $0.programmes[0].courses[1].year = 2
      addYearBefore(from: "2018-09-02", [("q1", start), ("q2", "2018-12-01")], to: &$0)
    }
    #expect(try days(of: "c1", in: world).first == first)
  }

  private func placement(year: Int?) -> Placement {
    Placement(
      id: "stage", credits: Credits(tenths: 0), year: year,
      days: DayRange(day("2019-10-01"), day("2020-03-31")))
  }

  @Test(arguments: [(2, 0), (1, 1), (nil, 0)] as [(Int?, Int)])
  func aPlacementLiesWhereItsYearLies(year: Int?, back: Int) throws {
    let world = try world {
      $0.programmes[0].courses[1].year = 2
      $0.programmes[0].placements = [placement(year: year)]
    }
    let days = world.days(of: placement(year: year))
    #expect("\(days.first)" == "\(2019 - back)-10-01" && "\(days.last)" == "\(2020 - back)-03-31")
  }

  @Test func theEnrolmentOfOneYearEndsWhereTheNextBegins() throws {
    let world = try world { $0.programmes[0].courses[1].year = 3 }
    let rows = Array(world.baseline.enrolments[0])
    #expect(rows.map { Int($0.year) } == [1, 2, 3])
    #expect(rows.map { "\($0.days.first)" } == ["2017-09-02", "2018-09-02", "2019-09-02"])
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.days.last + 1 == $1.days.first })
    #expect(rows.last?.days.last == world.asOf)
  }

  /// What is taught in a later year, or to others, is beside the path.
  @Test func thePathIsThatOfTheProfileAndTheYear() throws {
    var line = SmallLine()
    line.curriculum.programmes[0].profiles = [Profile(id: "zorg"), Profile(id: "jeugd")]
    line.curriculum.programmes[0].courses[0].profile = "jeugd"
    line.curriculum.programmes[0].courses[1].year = 2
    let paths = try StudyCase.all(of: line.curriculum).map { studyCase in
      let world = try #require(CaseWorld(studyCase, of: line.curriculum))
      return "\(studyCase.profile?.text ?? "") \(studyCase.year) "
        + world.units.filter(\.isOnPath).map(\.id).joined(separator: " ")
    }
    #expect(paths == ["zorg 1 ", "zorg 2 c2", "jeugd 1 c1", "jeugd 2 c1 c2"])
  }

  /// A study year lasts until the next begins, in whatever order they stand.
  @Test(arguments: [false, true]) func allIsJudgedBeforeTheNextYearBegins(isReversed: Bool) throws {
    let world = try world { curriculum in
      let later = [("2020-2021", "2020-08-31"), ("2021-2022", "2021-08-30")].map { id, first in
        StudyYear(id: StudyYearID(id), days: DayRange(day(first), day(first) + 300))
      }
      curriculum.years += isReversed ? later.reversed() : later
    }
    #expect("\(world.asOf)" == "2020-08-30")
  }

  @Test(arguments: [(12, 1), (13, 2), (18, 2), (24, 2), (25, 3)])
  func aProgrammeLastsAsLongAsItTakes(months: Int, years: Int) {
    var line = SmallLine()
    line.curriculum.programmes[0].duration = CalendarPeriod(months: months)
    for index in 0..<2 { line.curriculum.programmes[0].courses[index].year = nil }
    #expect(StudyCase.all(of: line.curriculum).map(\.year) == Array(1...years))
  }

  // MARK: What a case cannot tell

  /// The rules of which each case tells nothing, by the year of the programme.
  private func untold(_ rules: [Rule], years: Int = 1) -> [[Requirement]] {
    var line = SmallLine()
    line.curriculum.programmes[0].courses[1].year = years
    line.curriculum.rules = rules
    return LineProof(line.curriculum).cases.map(\.untold)
  }

  private func passed(_ scope: Rule.Scope = Rule.Scope(), by deadline: String? = nil) -> Rule {
    Rule(
      id: "r", scope: scope, deadline: deadline.map { .fixed(day($0)) },
      condition: Condition(.measure(Measure(.grade(.course("c1")), minimum: .amount(550)))))
  }

  /// All is judged on 2 September 2020.
  @Test func aRuleIsToldOfThatIsDueByTheLastDay() {
    #expect(untold([passed(by: "2020-09-02")]) == [[]])
    #expect(untold([passed(by: "2020-09-03")]) == [[.rule("r")]])
    #expect(untold([passed()]) == [[]])
  }

  /// What was due before the year at hand is told of in the year before.
  @Test func aRuleThatWasDueBeforeIsToldOfThen() {
    #expect(untold([passed(by: "2019-09-02")], years: 2).last == [])
    #expect(untold([passed(by: "2019-09-01")], years: 2).last == [.rule("r")])
  }

  /// Without a last day it may be met in a later year, unless it is for earlier ones alone.
  @Test func aRuleWithoutALastDayMayWait() {
    #expect(untold([passed()], years: 2) == [[.rule("r")], []])
    #expect(untold([passed(Rule.Scope(years: [1]))], years: 2)[0] == [])
    #expect(untold([passed(Rule.Scope(years: [1, 2]))], years: 2)[0] == [.rule("r")])
  }
}
