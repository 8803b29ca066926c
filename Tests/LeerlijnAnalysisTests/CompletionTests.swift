import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

/// What completing a programme asks, and what lets a student into a course of it.
@Suite struct CompletionTests {
  private func outcome(_ line: SmallLine, year: Int = 1) throws -> LineProof.Case {
    try #require(LineProof(line.curriculum).cases.first { $0.studyCase.year == year })
  }

  private func entry(_ minimum: Int) -> Condition {
    Condition(
      .measure(Measure(.credits(.years([1]), grades: nil), minimum: .amount(minimum))))
  }

  /// Year 1 of 15 EC, and a course of year 2.
  private func twoYears(entry minimum: Int, isElective: Bool) -> SmallLine {
    var line = SmallLine()
    var later = Course(id: "c3", credits: Credits(tenths: 50), year: 2)
    later.periods = ["p2"]
    later.requires = entry(minimum)
    later.isElective = isElective
    line.curriculum.programmes[0].courses.append(later)
    line.curriculum.programmes[0].credits = Credits(tenths: isElective ? 150 : 200)
    return line
  }

  @Test func findsNoWayPastAnEntryThatNobodyMeets() throws {
    let line = twoYears(entry: 160, isElective: false)
    let last = try outcome(line, year: 2)
    #expect(last.closed == [Contradiction([.entry("c3")], [])])
    guard case .impossible(let found) = last.outcome else {
      Issue.record("\(last.outcome)")
      return
    }
    #expect(found == last.closed, "what follows from the entry is not told once more")
    guard case .possible = try outcome(twoYears(entry: 150, isElective: false), year: 2).outcome
    else {
      Issue.record("15 of 15 EC is possible")
      return
    }
  }

  @Test func tellsOfACourseThatNobodyCanBeginAlsoWhereNobodyNeedsIt() throws {
    let line = twoYears(entry: 160, isElective: true)
    let last = try outcome(line, year: 2)
    #expect(last.closed.map(\.requirements) == [[.entry("c3")]])
    guard case .possible(let events) = last.outcome else {
      Issue.record("\(last.outcome)")
      return
    }
    #expect(!events.passed.contains("c3"))
    let findings = ProvenCurriculum(line.curriculum).findings.diagnostics
    #expect(findings.map(\.code.name) == ["rule-unsatisfiable"])
  }

  @Test func asksTheEntryOfAnEarlierYearInTheLast() throws {
    var line = twoYears(entry: 150, isElective: false)
    // The course before it cannot be passed by anyone who is to pass it: a rule forbids the grade.
    line.curriculum.rules.append(
      Rule(
        id: "verbod",
        condition: Condition(
          .measure(Measure(.grade(.course("c2")), maximum: .amount(500))))))
    let last = try outcome(line, year: 2)
    guard case .impossible(let found) = last.outcome else {
      Issue.record("\(last.outcome)")
      return
    }
    #expect(found.contains { $0.requirements.contains(.rule("verbod")) })
    #expect(last.untold.isEmpty)
  }

  /// 200 EC of who begins in 2019, of 15 there are; of who began before, 5.
  @Test func saysForWhichCohortANumberIsTooHigh() throws {
    var line = SmallLine()
    line.curriculum.parameters = [
      Parameter(
        id: "ec", unit: .credits, titles: Titles([]),
        values: [
          Parameter.Value(from: nil, cohorts: 2019...2019, amount: 2000),
          Parameter.Value(from: nil, cohorts: 2010...2018, amount: 50),
        ])
    ]
    line.curriculum.rules = [
      Rule(
        id: "veel",
        condition: Condition(
          .measure(Measure(.credits(.programme, grades: nil), minimum: .parameter("ec")))))
    ]
    let findings = ProvenCurriculum(line.curriculum).findings.diagnostics
    let found = try #require(findings.first { $0.code.name == "rule-unsatisfiable" })
    #expect(found.message.dutch.contains("cohort 2019)"), "\(found.message.dutch)")
    #expect(found.notes.map(\.message.english) == ["Here is the number that is asked: 200 EC."])
  }

  /// A placement in a study year before the edition's own takes the whole year of the programme there.
  @Test func leavesNoYearOfTheProgrammeOut() {
    var line = SmallLine()
    line.curriculum.years.insert(
      StudyYear(
        id: "2018-2019", days: DayRange(SmallLine.day("2018-09-03"), SmallLine.day("2019-07-19"))),
      at: 0)
    line.curriculum.programmes[0].courses[1].year = 2
    line.curriculum.programmes[0].placements = [
      Placement(
        id: "kort", titles: Titles([]), credits: Credits(tenths: 0), year: 1,
        days: DayRange(SmallLine.day("2018-10-01"), SmallLine.day("2018-12-20")))
    ]
    let cases = StudyCase.all(of: line.curriculum)
    #expect(cases.map(\.year) == [1, 2])
    #expect(cases.map(\.studyYear) == ["2018-2019", "2019-2020"])
  }

  @Test func takesTogetherWhatMustBeTakenTogether() throws {
    var line = SmallLine()
    line.curriculum.programmes[0].courses[0].strictCorequisites = ["c2"]
    line.curriculum.programmes[0].courses[1].year = 2
    line.curriculum.rules = [
      Rule(
        id: "wel", deadline: .fixed(SmallLine.day("2020-07-17")),
        condition: Condition(.measure(Measure(.grade(.course("c1")), minimum: .amount(550)))))
    ]
    guard case .impossible(let found) = try outcome(line).outcome else {
      Issue.record("c1 is not taken without c2, which is of the next year")
      return
    }
    #expect(
      found.map { Set($0.facts) } == [[.takenTogether("c1", with: "c2"), .ofLaterYear(unit: "c2")]])
    line.curriculum.programmes[0].courses[0].strictCorequisites = []
    guard case .possible = try outcome(line).outcome else {
      Issue.record("alone it can be passed")
      return
    }
  }

  @Test func letsNobodyInByWhatTheCourseItselfBrings() throws {
    var line = SmallLine()
    line.curriculum.programmes[0].credits = Credits(tenths: 150)
    line.curriculum.programmes[0].courses[1].requires = entry(60)
    // 5 EC come before it, 15 with it.
    let only = try outcome(line)
    #expect(only.closed.map(\.requirements) == [[.entry("c2")]])
    line.curriculum.programmes[0].courses[1].requires = entry(50)
    #expect(LineProof(line.curriculum).isProven)
  }

  @Test func passesACourseWithWhatItsTestAsks() throws {
    var line = SmallLine()
    line.curriculum.programmes[0].credits = Credits(tenths: 150)
    line.curriculum.programmes[0].courses[0].tests = [
      Test(id: "t1", kind: "opdracht", weight: 100, minimum: 550)
    ]
    line.curriculum.rules = [
      Rule(
        id: "op-tijd", deadline: .fixed(SmallLine.day("2020-07-17")),
        condition: Condition(.measure(Measure(.grade(.course("c1")))))),
      Rule(
        id: "slecht",
        condition: Condition(.measure(Measure(.grade(.test("t1")), maximum: .amount(400))))),
    ]
    guard case .impossible(let found) = try outcome(line).outcome else {
      Issue.record("who passes c1 has a 5.5 for its test")
      return
    }
    #expect(found.map(\.requirements) == [[.rule("op-tijd"), .rule("slecht")]])
  }

  @Test func asksEveryCompulsoryCourseAndNoMoreElectivesThanThereIsRoomFor() throws {
    var line = SmallLine()
    line.curriculum.programmes[0].credits = Credits(tenths: 200)
    for number in 1...3 {
      var course = Course(id: CourseID("k\(number)"), credits: Credits(tenths: 50), year: 1)
      course.periods = ["p2"]
      course.isElective = true
      line.curriculum.programmes[0].courses.append(course)
    }
    line.curriculum.programmes[0].courseSets = [
      CourseSet(id: "keuze", courses: ["k1", "k2", "k3"])
    ]
    line.curriculum.programmes[0].choices = [
      Choice(id: "ruimte", credits: Credits(tenths: 50), year: 1, set: "keuze")
    ]
    guard case .possible(let events) = try outcome(line).outcome else {
      Issue.record("it can be completed")
      return
    }
    #expect(events.passed == ["c1", "c2", "k1"])
    // Without c2 there are credits enough, but c2 is no elective.
    line.curriculum.rules.append(
      Rule(
        id: "niet-c2",
        condition: Condition(.measure(Measure(.grade(.course("c2")), maximum: .amount(500))))))
    guard case .impossible(let found) = try outcome(line).outcome else {
      Issue.record("c2 is compulsory")
      return
    }
    #expect(found.map(\.requirements) == [[.rule("niet-c2"), .completion("sw")]])
  }

  @Test(
    arguments: [("jeugd", ["e2", "e4"]), ("zorg", ["e3", "e4"]), (nil, ["e2", "e3"])]
      as [(ProfileID?, Set<String>)])
  func fillsAChoiceWithTheFirstThatAProfileMayTake(profile: ProfileID?, spare: Set<String>) {
    var programme = Programme(id: "sw", level: "bachelor", credits: Credits(tenths: 100))
    let profiles: [(CourseID, ProfileID?)] = [
      ("e1", nil), ("e2", "zorg"), ("e3", "jeugd"), ("e4", nil),
    ]
    for (id, profile) in profiles {
      var course = Course(id: id, credits: Credits(tenths: 50), year: 1)
      course.isElective = true
      course.profile = profile
      programme.courses.append(course)
    }
    programme.courseSets = [CourseSet(id: "keuze", courses: ["e2", "e1", "e3", "e4"])]
    programme.choices = [
      Choice(id: "ruimte", credits: Credits(tenths: 100), year: 1, set: "keuze")
    ]
    #expect(programme.spareElectives(on: profile) == spare)
  }
}

extension CourseOfEvents {
  /// Courses with a result, in order of their names.
  fileprivate var passed: [String] {
    happenings.compactMap { if case .result(let unit, _, _) = $0 { unit } else { nil } }.sorted()
  }
}
