import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

/// Choices that may draw on the same courses: what can be reached is what the best division brings.
@Suite struct ChoiceProofTests {
  private struct Room {
    let credits: Int
    let courses: [Int]
  }

  /// Electives `e0`, `e1`… of so many tenths, choices that draw on them, and one rule.
  private func line(_ worths: [Int], _ rooms: [Room], asking quantity: Quantity, _ least: Int)
    -> SmallLine
  {
    var line = SmallLine()
    line.curriculum.programmes[0].courses += worths.enumerated().map { index, worth in
      var course = Course(id: CourseID("e\(index)"), credits: Credits(tenths: worth), year: 1)
      course.periods = ["p2"]
      course.isElective = true
      return course
    }
    for (index, room) in rooms.enumerated() {
      let set = CourseSetID("s\(index)")
      line.curriculum.programmes[0].courseSets.append(
        CourseSet(id: set, courses: room.courses.map { CourseID("e\($0)") }))
      line.curriculum.programmes[0].choices.append(
        Choice(id: "k\(index)", credits: Credits(tenths: room.credits), year: 1, set: set))
    }
    line.curriculum.rules = [
      Rule(id: "r", condition: Condition(.measure(Measure(quantity, minimum: .amount(least)))))
    ]
    return line
  }

  /// The most that any division of the courses over the rooms brings; a room that is full takes no more.
  private func most(_ worths: [Int], _ rooms: [Room], counted: Bool) -> Int {
    func place(_ index: Int, _ sums: [Int], _ count: Int) -> Int {
      guard index < worths.count else {
        return counted ? count : zip(sums, rooms).reduce(0) { $0 + min($1.0, $1.1.credits) }
      }
      var best = place(index + 1, sums, count)
      for (room, item) in rooms.enumerated()
      where item.courses.contains(index) && sums[room] < item.credits {
        var next = sums
        next[room] += worths[index]
        best = max(best, place(index + 1, next, count + 1))
      }
      return best
    }
    // The order in which courses go into a room decides which one goes over: the largest goes last.
    return place(0, rooms.map { _ in 0 }, 0)
  }

  @Test(arguments: 0..<200)
  func reachesWhatTheBestDivisionBringsAndNoMore(seed: UInt64) throws {
    var random = SplitMix(seed: 40 + seed)
    let worths = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      [25, 50, 100].randomElement(using: &random) ?? 50
    }.sorted()
    let rooms = (0..<Int.random(in: 1...2, using: &random)).map { _ in
      Room(
        credits: [50, 75, 100].randomElement(using: &random) ?? 50,
        courses: worths.indices.filter { _ in Int.random(in: 0..<4, using: &random) > 0 })
    }
    let counted = Bool.random(using: &random)
    // 15 EC and two courses that everybody takes.
    let highest = (counted ? 2 : 150) + most(worths, rooms, counted: counted)
    let quantity: Quantity =
      counted ? .courses(.programme, grades: nil) : .credits(.programme, grades: nil)
    for (least, isPossible) in [(highest, true), (highest + 1, false)] {
      let line = line(worths, rooms, asking: quantity, least)
      switch try #require(LineProof(line.curriculum).cases.first).outcome {
      case .possible: #expect(isPossible, "\(seed): \(worths) \(rooms) \(least)")
      case .impossible: #expect(!isPossible, "\(seed): \(worths) \(rooms) \(least)")
      case .undecided: Issue.record("\(seed): \(worths) \(rooms) \(least) is not decided")
      }
    }
  }
}

/// Judgements and sessions of each period or year.
@Suite struct EachStretchProofTests {
  private func outcome(_ measures: Measure..., change: (inout Curriculum) -> Void = { _ in }) throws
    -> LineProof.Outcome
  {
    var line = SmallLine()
    line.curriculum.rules = [
      Rule(id: "r", condition: Condition(.all(measures.map { Condition(.measure($0)) })))
    ]
    change(&line.curriculum)
    return try #require(LineProof(line.curriculum).cases.last).outcome
  }

  private func expectPossible(
    _ outcome: LineProof.Outcome, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    if case .possible = outcome { return }
    Issue.record("\(outcome)", sourceLocation: sourceLocation)
  }

  private func points(
    _ counting: Quantity.DataPointCount, least: Int? = nil, most: Int? = nil, each: Each? = nil
  ) -> Measure {
    Measure(
      .dataPoints("u1", counting: counting), minimum: least.map { .amount($0) },
      maximum: most.map { .amount($0) }, each: each)
  }

  @Test func findsJudgementsInEveryPeriod() throws {
    expectPossible(try outcome(points(.judgements, least: 2, each: .period)))
    expectPossible(
      try outcome(
        points(.judgements, least: 1, each: .period), points(.judgements, most: 4),
        points(.kinds, least: 3)))
  }

  @Test func fourPeriodsOfTwoAreNoSeven() throws {
    let found = try outcome(
      points(.judgements, least: 2, each: .period), points(.judgements, most: 7))
    guard case .impossible = found else {
      Issue.record("\(found)")
      return
    }
  }

  @Test func findsSessionsOfEveryYearSinceTheEnrolmentBegan() throws {
    let each = Measure(
      .sessions(["vrij"], counting: [.present, .late], asShare: false), minimum: .amount(3),
      window: .enrolment, each: .year)
    let found = try outcome(each) { curriculum in
      curriculum.years.insert(
        StudyYear(
          id: "2018-2019",
          days: DayRange(SmallLine.day("2018-09-03"), SmallLine.day("2019-07-19"))), at: 0)
      curriculum.edition = "2019-2020"
      curriculum.programmes[0].courses[1].year = 2
      curriculum.programmes[0].series.append(SessionSeries(id: "vrij", per: .all))
    }
    expectPossible(found)
  }
}
