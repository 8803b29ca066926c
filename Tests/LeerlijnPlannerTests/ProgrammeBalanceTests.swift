import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnPlanner

/// What of a programme can move, and what binds it.
struct ProgrammeBalanceTests {
  private func curriculum(_ programme: String, duration: String = "P2Y") throws -> Curriculum {
    let text = """
      <curriculum xmlns="urn:leerlijn:curriculum:1" id="c" edition="1" decided="2019-06-20" xml:lang="nl">
        <title>C</title>
        <calendar><year id="2019-2020" starts="2019-09-02" ends="2020-07-17">
          <period id="p1" starts="2019-09-02" ends="2020-01-31"/>
          <period id="p2" starts="2020-02-03" ends="2020-07-17"/>
        </year></calendar>
        <strands><strand id="s"><title>S</title><outcome id="o" level="1"><title>O</title></outcome></strand></strands>
        <programme id="p" level="other" credits="60" duration="\(duration)">
          <title>P</title>\(programme)
        </programme>
      </curriculum>
      """
    var log = DiagnosticLog()
    let source = SourceFile(path: "c.xml", bytes: Array(text.utf8))
    let read = readCurriculum(source, checking: .namesOnly, reporting: &log)
    #expect(log.diagnostics.filter { $0.severity == .error }.map(\.message.english).isEmpty)
    return try #require(read)
  }

  private func balance(
    _ programme: String, duration: String = "P2Y",
    _ change: (inout BalanceOptions) -> Void = { _ in }
  ) throws -> (balance: ProgrammeBalance?, faults: [BalanceFault]) {
    let curriculum = try curriculum(programme, duration: duration)
    var options = BalanceOptions()
    change(&options)
    var faults: [BalanceFault] = []
    let balance = ProgrammeBalance(
      try #require(curriculum.programmes.first), of: curriculum, options, faults: &faults)
    return (balance, faults)
  }

  private func periods(
    _ programme: String, duration: String = "P2Y",
    _ change: (inout BalanceOptions) -> Void = { _ in }
  ) throws -> [[String]] {
    let found = try balance(programme, duration: duration, change)
    #expect(found.faults.isEmpty)
    let balanced = try #require(found.balance).solve { false }
    #expect(balanced.answer.isProven)
    return balanced.periods
  }

  @Test func movesWithinTheYearUnlessSaidOtherwise() throws {
    let programme = """
      <phase id="all" credits="60" years="1 2"/>
      <course id="a" credits="15" year="1" periods="p1"><title>A</title></course>
      <course id="b" credits="15" year="1" periods="p1"><title>B</title></course>
      <course id="c" credits="15" year="1" periods="p1"><title>C</title></course>
      <course id="d" credits="15" year="1" periods="p2"><title>D</title></course>
      """
    let kept = try periods(programme)
    #expect(kept.map(\.count) == [2, 2, 0, 0])
    let across = try periods(programme) { $0.acrossYears = true }
    #expect(across.map(\.count) == [1, 1, 1, 1])
  }

  @Test func keepsThePhase() throws {
    let across = try periods(
      """
      <phase id="first" credits="30" years="1"/><phase id="second" credits="30" years="2"/>
      <course id="a" credits="15" year="1" periods="p1"><title>A</title></course>
      <course id="b" credits="15" year="1" periods="p1"><title>B</title></course>
      <course id="c" credits="15" year="1" periods="p1"><title>C</title></course>
      """
    ) { $0.acrossYears = true }
    #expect(across[2].isEmpty && across[3].isEmpty)
  }

  @Test func movesNoMoreThanItMust() throws {
    let balanced = try #require(
      try balance(
        """
        <course id="a" credits="15" year="1" periods="p1"><title>A</title></course>
        <course id="b" credits="15" year="1" periods="p1"><title>B</title></course>
        <course id="c" credits="15" year="2" periods="p2"><title>C</title></course>
        <course id="d" credits="15" year="2" periods="p1"><title>D</title></course>
        """
      ).balance
    ).solve { false }
    #expect(balanced.moves.map(\.to) == [ProgrammeSlot(year: 1, period: PeriodID("p2"))])
    #expect(balanced.currentValue == 450)
    #expect(balanced.value == 0)
  }

  @Test func keepsTheOrderOfWhatIsNeeded() throws {
    let found = try periods(
      """
      <course id="a" credits="5"><title>A</title><requires><grade course="b"/></requires></course>
      <course id="b" credits="5"><title>B</title><requires><grade course="c"/></requires></course>
      <course id="c" credits="5"><title>C</title><requires><grade course="d"/></requires></course>
      <course id="d" credits="5"><title>D</title></course>
      """)
    #expect(found == [["d"], ["c"], ["b"], ["a"]])
  }

  @Test func putsCorequisitesNoLaterAndStrictOnesTogether() throws {
    let found = try balance(
      """
      <course id="a" credits="5" strict-corequisites="b"><title>A</title></course>
      <course id="b" credits="5"><title>B</title></course>
      <course id="c" credits="5" corequisites="d"><title>C</title></course>
      <course id="d" credits="5"><title>D</title></course>
      """)
    let balance = try #require(found.balance)
    #expect(balance.items.map { $0.map(\.text) } == [["a", "b"], ["c"], ["d"]])
    #expect(balance.problem.precedences == [BalanceProblem.Precedence(2, 1, distance: 0)])
    #expect(balance.problem.items.map(\.weight) == [10, 5, 5])
    #expect(balance.problem.items.map(\.courses) == [2, 1, 1])
  }

  @Test func leavesWhatRunsOverSeveralPeriods() throws {
    let balance = try #require(
      try balance(
        """
        <course id="a" credits="10" year="1" periods="p1 p2"><title>A</title></course>
        <course id="b" credits="5" year="1" periods="p1"><title>B</title>
          <requires><grade course="a"/></requires></course>
        <course id="c" credits="5"><title>C</title><requires><grade course="a"/></requires></course>
        """
      ) { $0.acrossYears = true }.balance)
    #expect(balance.items.map { $0.map(\.text) } == [["b"], ["c"]])
    #expect(balance.problem.groups[0].givenLoad == [5, 5, 0, 0])
    // After its last period.
    #expect(balance.problem.items[1].allowed == PeriodSet([2, 3]))
  }

  @Test func saysWhatLeavesNoRoom() throws {
    let programme = """
      <course id="a" credits="5" year="1" periods="p1"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p2"><title>B</title>
        <requires><grade course="a"/></requires></course>
      """
    let first = ProgrammeSlot(year: 1, period: PeriodID("p1"))
    let found = try balance(programme) { $0.fixed = [CourseID("b"): .at(first)] }
    #expect(found.balance == nil)
    #expect(found.faults == [.noRoom(CourseID("b"))])
    let circle = try balance(
      """
      <course id="a" credits="5"><title>A</title><requires><grade course="b"/></requires></course>
      <course id="b" credits="5"><title>B</title><requires><grade course="a"/></requires></course>
      """)
    #expect(circle.faults.count == 1)
    guard case .circle(let courses) = circle.faults.first else { return #expect(Bool(false)) }
    #expect(Set(courses.map(\.text)) == ["a", "b"])
  }

  @Test func namesAllThatIsAskedInVain() throws {
    let found = try balance(
      """
      <course id="a" credits="5"><title>A</title></course>
      <course id="b" credits="5"><title>B</title></course>
      <course id="e" credits="5" elective="true"><title>E</title></course>
      """
    ) { options in
      options.fixed = [
        CourseID("nowhere"): .whereItLies, CourseID("a"): .whereItLies,
        CourseID("b"): .at(ProgrammeSlot(year: 3, period: PeriodID("p1"))),
      ]
      options.together = [[CourseID("a"), CourseID("b")], [CourseID("a"), CourseID("e")]]
      options.apart = [[CourseID("a"), CourseID("b")]]
    }
    let expected: Set<BalanceFault> = [
      .unknownCourse("nowhere"), .hasNoPeriod(CourseID("a")),
      .unknownPeriod(ProgrammeSlot(year: 3, period: PeriodID("p1")), of: CourseID("b")),
      .notPlaced(CourseID("e")), .togetherAndApart(CourseID("a"), CourseID("b")),
    ]
    #expect(Set(found.faults) == expected)
  }

  @Test func keepsTogetherAndApart() throws {
    let programme = """
      <course id="a" credits="5"><title>A</title></course>
      <course id="b" credits="5"><title>B</title></course>
      <course id="c" credits="10"><title>C</title></course>
      """
    let together = try periods(programme, duration: "P1Y") {
      $0.together = [[CourseID("a"), CourseID("b")]]
    }
    #expect(Set(together) == [["a", "b"], ["c"]])
    let apart = try periods(programme, duration: "P1Y") {
      $0.apart = [[CourseID("a"), CourseID("b")]]
    }
    #expect(apart.allSatisfy { !Set($0).isSuperset(of: ["a", "b"]) })
  }

  @Test func balancesEachProfileByItself() throws {
    let found = try balance(
      """
      <profile id="x"><title>X</title></profile><profile id="y"><title>Y</title></profile>
      <course id="a" credits="5" year="1" periods="p1"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p1" profile="x"><title>B</title></course>
      <course id="c" credits="5" year="1" periods="p1" profile="y"><title>C</title></course>
      """)
    let balance = try #require(found.balance)
    #expect(balance.groups == [.profile(ProfileID("x")), .profile(ProfileID("y"))])
    #expect(balance.problem.groups.map(\.items) == [[0, 1], [0, 2]])
  }

  @Test func spreadsAChoiceOverWhatThereIsToChoose() throws {
    let balance = try #require(
      try balance(
        """
        <set id="k" courses="d e"><title>K</title></set>
        <choice id="ch" credits="5" year="1" from="k"><title>Ch</title></choice>
        <course id="a" credits="5" year="1" periods="p1"><title>A</title></course>
        <course id="d" credits="5" year="1" periods="p1" elective="true"><title>D</title></course>
        <course id="e" credits="5" year="1" periods="p2" elective="true"><title>E</title></course>
        """
      ).balance)
    // Tenths, since a half of five is no whole EC.
    #expect(balance.unit == 1)
    #expect(balance.problem.groups[0].givenLoad == [25, 25, 0, 0])
    #expect(balance.problem.undesiredCost == 100)
  }

  @Test func weighsHoursAndTestsToo() throws {
    let programme = """
      <course id="a" credits="5" workload="100" year="1" periods="p1"><title>A</title>
        <test id="t1" kind="written" weight="50"><title>T</title></test>
        <test id="t2" kind="written" weight="50"><title>T</title></test></course>
      <course id="b" credits="5" year="1" periods="p1"><title>B</title>
        <test id="t3" kind="written" weight="100"><title>T</title></test></course>
      """
    let hours = try #require(try balance(programme) { $0.weight = .hours }.balance)
    #expect(hours.problem.items.map(\.weight) == [100, 140])
    let tests = try #require(try balance(programme) { $0.weight = .tests }.balance)
    #expect(tests.problem.items.map(\.weight) == [2, 1])
  }

  @Test func keepsWhatIntroducesBeforeWhatJudges() throws {
    let balance = try #require(
      try balance(
        """
        <course id="a" credits="5" year="1" periods="p1"><title>A</title><introduces outcome="o"/></course>
        <course id="b" credits="5" year="1" periods="p2"><title>B</title><assesses outcome="o"/></course>
        """
      ).balance)
    #expect(balance.problem.precedences == [BalanceProblem.Precedence(0, 1, distance: 0)])
  }

  @Test func leavesYearsOfPlacementsWhenAsked() throws {
    let programme = """
      <course id="a" credits="5" year="1" periods="p1"><title>A</title></course>
      <course id="b" credits="5" year="2" periods="p1"><title>B</title></course>
      <course id="c" credits="5"><title>C</title></course>
      <placement id="st" credits="20" year="2" starts="2019-09-02" ends="2020-07-03"><title>St</title></placement>
      """
    let balance = try #require(try balance(programme) { $0.leavesPlacementYears = true }.balance)
    #expect(balance.items.map { $0.map(\.text) } == [["a"], ["c"]])
    #expect(balance.problem.items[1].allowed == PeriodSet([0, 1]))
    #expect(balance.problem.groups[0].givenLoad == [0, 0, 15, 10])
  }

  @Test func tellsWhatIsInTheWayOfBounds() throws {
    let balance = try #require(
      try balance(
        """
        <load maximum="9"/>
        <course id="a" credits="10"><title>A</title></course>
        <course id="b" credits="5"><title>B</title></course>
        """
      ).balance)
    let balanced = balance.solve { false }
    #expect(balanced.answer.placing == nil)
    #expect(balanced.answer.isProven)
    #expect(balanced.value == nil && balanced.periods.isEmpty && balanced.moves.isEmpty)
    #expect(balanced.answer.nearest?.violations(of: balance.problem).count == 1)
  }

  @Test func refusesLoadBeyondCounting() throws {
    let heavy = (0..<120).map {
      "<course id=\"c\($0)\" credits=\"5\" workload=\"999999\"><title>C</title></course>"
    }
    let found = try balance(heavy.joined()) { $0.weight = .hours }
    #expect(found.balance == nil)
    #expect(found.faults == [.tooHeavy])
  }
}
