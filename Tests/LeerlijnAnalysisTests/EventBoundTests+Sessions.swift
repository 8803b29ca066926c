import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

/// The bounds of what sessions count.
extension EventBoundTests {
  /// On a day, and on none before or after it.
  @Test(arguments: ["2019-09-02", "2019-09-03", "2020-03-02", "2020-07-17"])
  func sessionsCanBeOnOneDayAlone(text: String) {
    let (before, after) = (day(text) - 1, day(text) + 1)
    let rules = [
      rule("dag", EventBoundTests.open, least: 2, within: days(text, text)),
      rule("ervoor", EventBoundTests.open, most: 0, within: days("2019-09-02", "\(before)")),
      rule("erna", EventBoundTests.open, most: 0, within: days("\(after)", "2020-09-02")),
    ]
    expect(proof(rules, change: withOpenSeries), isPossible: true)
    expect(proof([rules[0]], change: withOpenSeries), isPossible: true)
  }

  @Test(arguments: [("2020-01-31", false), ("2020-02-01", true)])
  func sessionsAfterADeadlineAreNoneOfIt(last: String, isPossible: Bool) {
    let rules = [
      rule("vroeg", EventBoundTests.open, most: 0, by: "2020-01-31"),
      rule("wel", EventBoundTests.open, least: 1, within: days("2019-09-02", last)),
    ]
    expect(proof(rules, change: withOpenSeries), isPossible: isPossible)
  }

  @Test(arguments: [0, 1, 2]) func aMaximumOfAYearMayBeLessThanIsDated(maximum: Int) {
    let proof = proof([rule("twee", EventBoundTests.attended, least: 2)]) { curriculum in
      curriculum.programmes[0].series[0].isPlannedCompletely = false
      curriculum.programmes[0].series[0].maximum = .amount(maximum)
    }
    expect(proof, isPossible: true)
  }

  /// Who began anew may have been there in an earlier year, as far back as the calendar goes.
  @Test(arguments: [("2016-10-03", true), ("2017-10-02", false), ("2018-10-01", false)])
  func sessionsOfAnEarlierYearLieInTheCalendar(first: String, isImpossible: Bool) {
    let window = days(first, "\(day(first) + 30)")
    let proof = proof([rule("eerder", EventBoundTests.open, least: 1, within: window)]) {
      withOpenSeries(&$0)
      $0.edition = "2019-2020"
      $0.years += [("2017-2018", "2017-09-04"), ("2018-2019", "2018-09-03")].map { id, first in
        StudyYear(id: StudyYearID(id), days: DayRange(day(first), day(first) + 320))
      }
    }
    #expect(proof.cases.count == 1)
    for item in proof.cases {
      if case .impossible = item.outcome { #expect(isImpossible) } else { #expect(!isImpossible) }
    }
  }

  /// Of a window that reaches into the year at hand a student's own days begin with the enrolment, a
  /// network's with the calendar; a year brings two sessions.
  @Test(
    arguments: [
      (EventBoundTests.open, "2020-07-17", true), (EventBoundTests.open, "2019-09-02", true),
      (EventBoundTests.open, "2019-09-01", false), (.held(["vrij"]), "2020-07-17", false),
    ])
  func aWindowBeginsWithTheEnrolment(quantity: Quantity, last: String, isImpossible: Bool) {
    let window = days("2018-10-01", last)
    let proof = proof([rule("drie", quantity, least: 3, within: window)]) {
      withOpenSeries(&$0)
      $0.programmes[0].series[1].maximum = .amount(2)
      $0.edition = "2019-2020"
      $0.years.append(
        StudyYear(id: "2018-2019", days: DayRange(day("2018-09-03"), day("2019-07-19"))))
    }
    #expect(proof.cases.count == 1)
    for item in proof.cases {
      if case .impossible = item.outcome { #expect(isImpossible) } else { #expect(!isImpossible) }
    }
  }

  // MARK: Sessions of which each is needed

  private func neededSeries(
    _ rule: Rule, on days: [String] = ["2019-10-10", "2020-05-14"]
  ) -> [SeriesID] {
    let proof = proof([rule]) { curriculum in
      curriculum.programmes[0].series[0].sessions = days.enumerated().map {
        ScheduledSession(id: SessionID("s\($0)"), titles: Titles([]), day: day($1))
      }
    }
    return proof.ruleFacts.compactMap { if case .noSlack(let id) = $0.kind { id } else { nil } }
  }

  @Test func aSessionCanBeMissedWhereOneIsToSpare() {
    let attended = EventBoundTests.attended
    #expect(neededSeries(rule("twee", attended, least: 2)) == ["leerhuis"])
    #expect(neededSeries(rule("een", attended, least: 1)) == [])
    #expect(neededSeries(rule("geen", attended, most: 2)) == [])
    #expect(neededSeries(rule("vijf", attended, least: 5, cap: true)) == [])
  }

  /// What comes after the deadline, or lies outside the window, is to spare for nobody.
  @Test func onlySessionsThatCountAreNeeded() {
    let attended = EventBoundTests.attended
    #expect(neededSeries(rule("vroeg", attended, least: 1, by: "2020-05-13")) == ["leerhuis"])
    #expect(neededSeries(rule("laat", attended, least: 1, by: "2020-05-14")) == [])
    for window in [days("2019-10-11", "2020-05-14"), days("2019-10-10", "2020-05-13")] {
      #expect(neededSeries(rule("een", attended, least: 1, within: window)) == ["leerhuis"])
    }
    let both = days("2019-10-10", "2020-05-14")
    #expect(neededSeries(rule("een", attended, least: 1, within: both)) == [])
  }

  /// One period with a session to spare is enough, the first as well as the last.
  @Test func aSessionToSpareInAnyPeriodIsToSpare() {
    let each = rule("elke", EventBoundTests.attended, least: 1, each: .period)
    let single = ["2019-10-10", "2019-12-12", "2020-03-05", "2020-05-14"]
    #expect(neededSeries(each, on: single) == ["leerhuis"])
    #expect(neededSeries(each, on: single + ["2019-10-17"]) == [])
    #expect(neededSeries(each, on: single + ["2020-05-28"]) == [])
  }
}
