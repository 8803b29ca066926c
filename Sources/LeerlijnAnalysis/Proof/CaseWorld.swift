import LeerlijnModel
import LeerlijnRules

/// A curriculum as one student meets it: its rules, and what else must hold for them to get there.
struct CaseWorld {
  let studyCase: StudyCase
  /// With the further requirements as rules after its own.
  let curriculum: Curriculum
  let program: RuleProgram
  /// Per rule of `curriculum`: what it stands for.
  let requirements: [Requirement]
  let programme: Programme
  let studyYear: StudyYear
  /// The day on which all is judged: the last of the study year, its summer included.
  let asOf: Day
  /// Per year of the programme through the case's: the first day of the study year it was in.
  let yearStarts: [Day]
  var enrolmentStart: Day { yearStarts[0] }
  /// Courses and placements on the student's path or beside it, with their days.
  let units: [TaughtUnit]
  /// Those of other programmes: on the line before this one, or on nobody's path.
  let unitsElsewhere: [TaughtUnit]
  /// Moments of all placements, in the order in which rules number them.
  let moments: [(placement: Placement, moment: AssessmentMoment)]
  private let calendars: [ProgrammeID: TeachingCalendar]
  /// Programmes that the line puts before this one: how many months before its last study year each
  /// one's last was.
  let monthsBefore: [ProgrammeID: Int]
  private let unitsByID: [String: TaughtUnit]
  /// The network the student is in.
  let network: NetworkID?

  /// - Parameter takesPart: whether the student is in a network, where there is one.
  /// - Returns: nil when the curriculum has no such programme or study year.
  init?(_ studyCase: StudyCase, of original: Curriculum, takesPart: Bool = true) {
    guard let programme = original.programmes.first(where: { $0.id == studyCase.programme }),
      let studyYear = original.years.first(where: { $0.id == studyCase.studyYear })
    else { return nil }
    self.studyCase = studyCase
    self.programme = programme
    self.studyYear = studyYear
    yearStarts = (1...studyCase.year).map {
      original.firstDay(ofYearNear: studyYear.days.first, yearsBack: studyCase.year - $0)
    }
    let start = yearStarts[0]
    let next = original.years.map(\.days.first).filter { $0 > studyYear.days.first }.min()
    let full = max(
      studyYear.days.first.adding(CalendarPeriod(months: 12)), studyYear.days.last + 1)
    asOf = min(full, next.map { $0 - 1 } ?? full)
    network = takesPart ? original.networks.first { $0.kind == .organisation }?.id : nil
    let monthsBefore = CaseWorld.monthsBefore(studyCase, of: original)
    self.monthsBefore = monthsBefore
    let calendars = CaseWorld.calendars(studyCase, of: original, in: studyYear, monthsBefore)
    self.calendars = calendars
    moments = original.placements.flatMap { placement in
      placement.moments.map { (placement, $0) }
    }
    let own = calendars[programme.id]?.units(of: programme) ?? []
    let elsewhere = original.programmes.filter { $0.id != programme.id }.flatMap { other in
      calendars[other.id]?.units(of: other)
        ?? TeachingCalendar.unitsElsewhere(other, before: studyYear.days.last)
    }
    units = own
    unitsElsewhere = elsewhere
    unitsByID = Dictionary(
      (own + elsewhere).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var curriculum = original
    if !studyCase.withExceptions {
      for index in curriculum.rules.indices { curriculum.rules[index].exceptions = [] }
    }
    var requirements = original.rules.map { Requirement.rule($0.id) }
    for unit in own where unit.isOnPath {
      guard let condition = unit.requires else { continue }
      requirements.append(.entry(unit.id))
      curriculum.rules.append(
        CaseWorld.rule(
          requirements.count, condition, programme: programme.id, by: .fixed(unit.first)))
    }
    if studyCase.isFinal, programme.credits.tenths > 0, !own.isEmpty {
      requirements.append(.completion(programme.id))
      curriculum.rules.append(
        CaseWorld.rule(
          requirements.count, programme.completion(on: studyCase.profile), programme: programme.id,
          by: nil))
    }
    if let transition = studyCase.transition,
      let line = original.lines.first(where: { $0.id == transition.line })
    {
      requirements.append(.transition(transition))
      // What was done before counts, whenever it was.
      let before = Window.days(.fixed(start.adding(CalendarPeriod(months: -1200))), .fixed(start))
      curriculum.rules.append(
        CaseWorld.rule(
          requirements.count, line.transitions[transition.stage - 1].looking(within: before),
          programme: nil, by: .fixed(start)))
    }
    self.requirements = requirements
    self.curriculum = curriculum
    program = RuleProgram(curriculum)
  }

  /// Indices of the student's own network and of those over all, and nil for the whole.
  var networksMet: [Int?] {
    curriculum.networks.indices.filter {
      curriculum.networks[$0].id == network || curriculum.networks[$0].kind == .umbrella
    } + [nil]
  }

  /// The rule of the curriculum at an index; nil for what must hold besides.
  func rule(_ index: Int) -> Rule? {
    guard case .rule = requirements[index] else { return nil }
    return curriculum.rules[index]
  }

  func unit(_ id: String) -> TaughtUnit? { unitsByID[id] }

  /// The calendar of the programme at hand, and of those that the line puts before it.
  private static func calendars(
    _ studyCase: StudyCase, of curriculum: Curriculum, in studyYear: StudyYear,
    _ monthsBefore: [ProgrammeID: Int]
  ) -> [ProgrammeID: TeachingCalendar] {
    var calendars = [
      studyCase.programme: TeachingCalendar(
        curriculum, profile: studyCase.profile, year: studyCase.year, in: studyYear)
    ]
    for stage in studyCase.stagesBefore(in: curriculum) {
      guard let months = monthsBefore[stage.programme],
        let programme = curriculum.programmes.first(where: { $0.id == stage.programme })
      else { continue }
      calendars[programme.id] = TeachingCalendar(
        curriculum, profile: stage.profile, year: programme.lastYear(in: curriculum),
        in: studyYear, monthsBack: months)
    }
    return calendars
  }

  /// The last year of each programme ends before the next begins, with room for the years of work
  /// that are asked.
  private static func monthsBefore(
    _ studyCase: StudyCase, of curriculum: Curriculum
  ) -> [ProgrammeID: Int] {
    var result: [ProgrammeID: Int] = [:]
    var monthsBack = 12 * (studyCase.year - 1)
    for stage in studyCase.stagesBefore(in: curriculum).reversed() {
      guard let programme = curriculum.programmes.first(where: { $0.id == stage.programme })
      else { continue }
      monthsBack += 12 * (1 + CaseWorld.yearsOfWork)
      result[programme.id] = monthsBack
      monthsBack += 12 * (programme.lastYear(in: curriculum) - 1)
    }
    return result
  }

  /// The years left open between two programmes of a line: more than any admission is known to ask.
  private static let yearsOfWork = 10

  // MARK: The student

  /// The calendar year in which the enrolment began.
  var cohort: Int { enrolmentStart.civil.year }

  /// Days of a placement for this student.
  func days(of placement: Placement) -> DayRange {
    let owner = curriculum.programmes.first { programme in
      programme.placements.contains { $0.id == placement.id }
    }
    return owner.flatMap { calendars[$0.id] }?.days(of: placement) ?? placement.days
  }

  /// Whether the student has a placement by now.
  func isPlaced(_ placement: Placement) -> Bool {
    unit(placement.id.text)?.isOnPath ?? false
  }

  /// The student's placements, in the order in which they are written down.
  var placed: [Placement] { programme.placements.filter(isPlaced) }

  /// The placement that a week is one of.
  func placement(of member: Member) -> PlacementID? {
    guard case .week(_, let place) = member, placed.indices.contains(place) else { return nil }
    return placed[place].id
  }

  /// The number that a bound stands for, for this student.
  func amount(_ bound: Bound?) -> Int? {
    switch bound {
    case nil: return nil
    case .amount(let amount)?: return amount
    case .parameter(let id)?:
      let parameter = curriculum.parameters.first { $0.id == id }
      return parameter?.value(
        for: cohort, in: studyYear.days, through: studyYear.days.last, on: asOf)?.amount
    }
  }

  /// Enrolled year by year, placed, and nothing else: whom the rules are put to. The enrolment ends
  /// with the last year, so that nothing stays open for ever.
  var baseline: Evidence { builder().build() }

  func builder(takingPart: Bool = true) -> EvidenceBuilder {
    var builder = EvidenceBuilder(for: curriculum)
    let student = builder.addStudent(
      "student", cohort: cohort, network: takingPart ? network : nil)
    for (index, first) in yearStarts.enumerated() {
      let isLast = index == yearStarts.count - 1
      builder.enrol(
        student, programme: programme.id, mode: programme.modes.first, year: index + 1,
        profile: studyCase.profile,
        days: DayRange(first, isLast ? asOf : yearStarts[index + 1] - 1))
    }
    let taking = curriculum.networks.first { $0.id == network }?.organisations.first
    for placement in placed {
      builder.place(
        student, at: placement.id.text,
        organisation: takingPart ? taking : OrganisationID("?"), network: nil,
        days: days(of: placement), weekly: EventModel.weeklyMinutes)
    }
    return builder
  }

  /// A requirement that is no rule of the curriculum, put as one.
  private static func rule(
    _ number: Int, _ condition: Condition, programme: ProgrammeID?, by deadline: DateExpression?
  ) -> Rule {
    Rule(
      id: RuleID("?\(number)"), scope: Rule.Scope(programme: programme), deadline: deadline,
      condition: condition)
  }
}

extension Curriculum {
  /// The first day of the study year that began so many years before another: the calendar's own where
  /// it has that year.
  fileprivate func firstDay(ofYearNear start: Day, yearsBack: Int) -> Day {
    let moved = start.adding(CalendarPeriod(months: -12 * yearsBack))
    return years.map(\.days.first).first { abs($0 - moved) < 60 } ?? moved
  }
}

extension Condition {
  /// The same, where what names no window looks within one.
  fileprivate func looking(within window: Window) -> Condition {
    mapMeasures { measure in
      var measure = measure
      measure.window = measure.window ?? window
      return measure
    }
  }
}
