public import LeerlijnModel

/// What a student has obtained, as the rules count it (Dutch: *resultatenoverzicht*).
///
/// - Order: entries stand in the order of the curriculum.
public struct Transcript: Sendable {
  /// A course or placement with a result, an exemption or approved hours.
  public struct Entry: Sendable {
    /// The id of the course or placement.
    public let unit: String
    public let programme: ProgrammeID
    public let isPlacement: Bool
    /// The deciding result: a grade (for tests together their mean), voldaan, niet voldaan or an
    /// exemption; nil where nothing decides yet.
    public let score: Score?
    /// The day of the deciding result or of the exemption.
    public let day: Day?
    public let isPassed: Bool
    public let isExempt: Bool
    /// What counts of its credits: all of them once it is passed or exempted, else none.
    public let credits: Credits
    /// How often a result of the course itself was written down; the same day and result is one.
    public let attempts: Int
    /// Whether its tests together decide.
    public let isByTests: Bool
    /// Its tests with a deciding result.
    public let tests: [TestEntry]
    /// Approved hours of a placement through the as-of day, in minutes; nil for a course.
    public let approvedHours: Int?
  }

  public struct TestEntry: Sendable {
    public let test: TestID
    public let score: Score
    public let day: Day
    public let isPassed: Bool
  }

  /// The enrolment in a programme as the rules look at it.
  public struct Stage: Sendable {
    public let programme: ProgrammeID
    /// nil where the evidence gives no day.
    public let start: Day?
  }

  /// The programmes in which the student is or was enrolled.
  public let stages: [Stage]
  public let entries: [Entry]

  public func credits(of programme: ProgrammeID) -> Credits {
    entries.filter { $0.programme == programme }.reduce(Credits(tenths: 0)) { $0 + $1.credits }
  }
}

extension Audit {
  /// What one student has obtained on the as-of day: results within the enrolment in the programme
  /// of each course, by its grading, exemptions and extensions; hours by the measure `hours`.
  ///
  /// - Parameter student: index into the evidence's students.
  public func transcript(ofStudent student: Int) -> Transcript {
    var judge = Judge(tables, log: NoRecorder())
    judge.begin(student: student)
    defer { judge.end() }
    var stages: [Transcript.Stage] = []
    var entries: [Transcript.Entry] = []
    for (index, programme) in curriculum.programmes.enumerated() {
      let isEnrolled = judge.findEnrolment(programme: index)
      if isEnrolled {
        let start = judge.run.first
        stages.append(
          Transcript.Stage(programme: programme.id, start: start > .distantPast ? start : nil))
      } else if !judge.findEnrolment(programme: ScopePlan.everyone) {
        continue
      }
      for unit in tables.handles.units.indices
      where tables.handles.units[unit].programme == programme.id {
        if let entry = judge.entry(ofUnit: unit) { entries.append(entry) }
      }
    }
    return Transcript(stages: stages, entries: entries)
  }
}

extension Judge {
  /// Of the enrolment at hand; nil where there is nothing to tell.
  fileprivate mutating func entry(ofUnit unit: Int) -> Transcript.Entry? {
    let plan = tables.handles.units[unit]
    let last = deadlineOfUnit(unit, run.last)
    let standing = self.standing(ofUnit: unit, in: run, through: last)
    let own = results(
      unit, tables.unitHeads[unit].grading, pass: tables.unitHeads[unit].grading.pass, in: run,
      through: last)
    let tests = plan.tests.compactMap { testEntry($0, of: plan, through: last) }
    var hours: Int?
    if let placement = plan.placement, isTaken(placement) {
      hours = approvedHours(atPlacement: placement)
    }
    let score = standing.score
    guard score != nil || !tests.isEmpty || hours ?? 0 > 0 else { return nil }
    let isByTests = own.decidingFact == nil && !own.isExempt && standing.decidingFact != nil
    return Transcript.Entry(
      unit: plan.id, programme: plan.programme, isPlacement: plan.placement != nil, score: score,
      day: isByTests && !standing.isExempt ? tests.map(\.day).max() : day(of: standing),
      isPassed: standing.isPassed, isExempt: standing.isExempt,
      credits: Credits(tenths: standing.isPassed ? plan.credits : 0),
      attempts: attempts(atUnit: unit, through: last), isByTests: isByTests, tests: tests,
      approvedHours: hours)
  }

  /// Whether the student has the placement; without any, the one of the year is meant. The hours of
  /// one placement must not show as those of another too, whose days it shares.
  private func isTaken(_ placement: Int) -> Bool {
    hasPlacement(0..<0)
      ? hasPlacement(placement..<placement + 1)
      : tables.handles.placements[placement].year == Int(enrolment.year)
  }

  private func attempts(atUnit unit: Int, through last: Day) -> Int {
    var count = 0
    var next = space.firstResult[unit]
    while let index = nextAttempt(&next, at: unit) {
      let day = tables.evidence.results.facts[index].day
      if day <= last, run.contains(day) { count += 1 }
    }
    return count
  }

  private func testEntry(
    _ test: Int, of plan: UnitPlan, through last: Day
  ) -> Transcript.TestEntry? {
    let head = tables.unitHeads[tables.handles.tests[test].unit]
    let standing = results(
      tables.handles.units.count + test, head.grading,
      pass: tables.handles.tests[test].minimum ?? head.grading.scale.lowerBound, in: run,
      through: last)
    guard let score = standing.score else { return nil }
    let day = standing.decidingFact.map { tables.evidence.results.facts[$0].day }
    guard let day = day ?? standing.passedOn else { return nil }
    return Transcript.TestEntry(
      test: tables.handles.tests[test].id, score: score, day: day, isPassed: standing.isPassed)
  }

  /// An exemption has its own day, a placement judged by its moment that of the judgement.
  private func day(of standing: UnitStanding) -> Day? {
    if standing.isExempt { return standing.passedOn }
    return standing.decidingFact.map { tables.evidence.results.facts[$0].day }
      ?? standing.judgedOn
  }
}

extension UnitStanding {
  fileprivate var score: Score? {
    if isExempt { return .exempt }
    if let word { return word }
    return grade.map { .grade(Int16(clamping: $0)) }
  }
}
