import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

/// What is told of a course of events that was found: nothing that is not there, on days and with
/// grades that look like a student's.
@Suite struct CourseOfEventsTests {
  private func day(_ text: String) -> Day { SmallLine.day(text) }

  private func measured(
    _ quantity: Quantity, least: Int? = nil, most: Int? = nil, within window: Window? = nil
  ) -> Condition {
    Condition(
      .measure(
        Measure(
          quantity, minimum: least.map { .amount($0) }, maximum: most.map { .amount($0) },
          window: window)))
  }

  private func found(
    _ conditions: Condition..., change: (inout Curriculum) -> Void = { _ in }
  ) throws -> [Happening] {
    var line = SmallLine()
    line.curriculum.rules = conditions.enumerated().map {
      Rule(id: RuleID("r\($0)"), condition: $1)
    }
    change(&line.curriculum)
    guard case .possible(let events)? = LineProof(line.curriculum).cases.last?.outcome else {
      Issue.record("nothing was found")
      return []
    }
    return events.happenings
  }

  // MARK: Days of sessions

  @Test(arguments: 0..<7) func sessionsAreOnWeekdaysWhereThereIsOne(offset: Int) {
    // A Monday and the days after it.
    let first = day("2020-03-02") + offset
    for dayCount in 1...16 {
      let range = DayRange(first, first + dayCount - 1)
      let hasWeekday = (0..<dayCount).contains { (first + $0).weekday < 5 }
      for count in 0...6 {
        let days = EventModel.spread(count, over: range)
        #expect(days.count == count)
        #expect(days == days.sorted())
        #expect(days.allSatisfy(range.contains), "\(count) in \(range)")
        #expect(!hasWeekday || days.allSatisfy { $0.weekday < 5 }, "\(count) in \(range)")
      }
    }
  }

  @Test func sessionsLieAboutEquallyFarApart() {
    let week = DayRange(day("2020-03-02"), day("2020-03-06"))
    #expect(EventModel.spread(1, over: week).map { $0 - week.first } == [2])
    #expect(EventModel.spread(2, over: week).map { $0 - week.first } == [1, 3])
    let quarter = DayRange(day("2020-03-02"), day("2020-05-29"))
    let days = EventModel.spread(6, over: quarter)
    for (earlier, later) in zip(days, days.dropFirst()) {
      // 88 days in six, less or more for a weekend.
      #expect((12...17).contains(later - earlier))
    }
  }

  // MARK: Grades

  /// A good grade where any will do; no higher than may be, and no lower than must.
  @Test(
    arguments: [
      (nil, nil, 700), (550, nil, 700), (800, nil, 800), (550, 599, 599), (550, 650, 650),
      (550, 900, 700), (nil, 500, 100),
    ] as [(Int?, Int?, Int)])
  func aGradeIsGoodUnlessMoreOrLessIsAsked(least: Int?, most: Int?, grade: Int) throws {
    let bounds = [
      least.map { measured(.grade(.course("c1")), least: $0) },
      most.map { measured(.grade(.course("c1")), most: $0) },
    ].compactMap(\.self)
    let grades = try found(Condition(.all(bounds + [measured(.grade(.course("c2")), least: 550)])))
      .compactMap { happening in
        if case .result("c1", let grade, _) = happening { grade } else { nil }
      }
    #expect(grades.last == grade)
  }

  // MARK: What is told

  @Test func everythingIsToldInTheOrderOfItsDays() throws {
    let told = try found(
      measured(.grade(.course("c1")), least: 550), measured(.grade(.course("c2")), least: 550),
      measured(.sessions(["leerhuis"], counting: [.present], asShare: false), least: 2),
      measured(.document("verklaring", issuedFrom: nil)))
    let days = told.map { $0.firstDay ?? .distantFuture }
    #expect(days.count >= 5 && days == days.sorted())
  }

  /// Of days on which rules ask that there be none no hours are told.
  @Test func noHoursAreToldWhereThereAreNone() throws {
    let hours = Quantity.hours(["stage"])
    func window(_ first: String, _ last: String) -> Window {
      .days(.fixed(day(first)), .fixed(day(last)))
    }
    let told = try found(
      measured(hours, least: 40, within: window("2020-03-02", "2020-03-15")),
      measured(hours, most: 0, within: window("2020-03-16", "2020-04-15"))
    ) { curriculum in
      curriculum.programmes[0].placements = [
        Placement(
          id: "stage", credits: Credits(tenths: 0), year: 1,
          days: DayRange(day("2019-09-02"), day("2020-07-03")))
      ]
    }
    let minutes = told.compactMap { happening in
      if case .hours(_, let minutes, _) = happening { minutes } else { nil }
    }
    #expect(!minutes.isEmpty && minutes.allSatisfy { $0 > 0 })
  }
}
