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
  let enrolmentStart: Day
  /// Courses and placements on the student's path or beside it, with their days.
  let units: [TaughtUnit]
  /// Moments of all placements, in the order in which rules number them.
  let moments: [(placement: Placement, moment: AssessmentMoment)]
  private let calendar: TeachingCalendar
  private let unitIndex: [String: Int]
  /// The network the student is in.
  let network: NetworkID?

  /// - Returns: nil when the curriculum has no such programme or study year.
  init?(_ studyCase: StudyCase, of original: Curriculum) {
    guard let programme = original.programmes.first(where: { $0.id == studyCase.programme }),
      let studyYear = original.years.first(where: { $0.id == studyCase.studyYear })
    else { return nil }
    self.studyCase = studyCase
    self.programme = programme
    self.studyYear = studyYear
    let start = studyYear.days.first.adding(CalendarPeriod(months: -12 * (studyCase.year - 1)))
    enrolmentStart = start
    let next = original.years.map(\.days.first).filter { $0 > studyYear.days.first }.min()
    let full = max(
      studyYear.days.first.adding(CalendarPeriod(months: 12)), studyYear.days.last + 1)
    asOf = min(full, next.map { $0 - 1 } ?? full)
    network = original.networks.first { $0.kind == .organisation }?.id
    let calendar = TeachingCalendar(original, studyCase, studyYear, enrolmentStart: start)
    self.calendar = calendar
    moments = original.placements.flatMap { placement in
      placement.moments.map { (placement, $0) }
    }
    let units = calendar.units(of: programme)
    self.units = units
    unitIndex = Dictionary(
      units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var curriculum = original
    if !studyCase.withExceptions {
      for index in curriculum.rules.indices { curriculum.rules[index].exceptions = [] }
    }
    var requirements = original.rules.map { Requirement.rule($0.id) }
    for unit in units where unit.isOnPath {
      guard let condition = unit.requires else { continue }
      requirements.append(.entry(unit.id))
      curriculum.rules.append(
        CaseWorld.rule(
          requirements.count, condition, programme: programme.id, by: .fixed(unit.first)))
    }
    if studyCase.isFinal, programme.credits.tenths > 0, !units.isEmpty {
      requirements.append(.completion(programme.id))
      let measure = Measure(
        .credits(.programme, grades: nil), minimum: .amount(programme.credits.tenths))
      curriculum.rules.append(
        CaseWorld.rule(
          requirements.count, Condition(.measure(measure)), programme: programme.id, by: nil))
    }
    if let transition = studyCase.transition,
      let line = original.lines.first(where: { $0.id == transition.line })
    {
      requirements.append(.transition(transition))
      curriculum.rules.append(
        CaseWorld.rule(
          requirements.count, line.transitions[transition.stage - 1], programme: programme.id,
          by: .relative(.enrolmentStart, CalendarPeriod())))
    }
    self.requirements = requirements
    self.curriculum = curriculum
    program = RuleProgram(curriculum)
  }

  func unit(_ id: String) -> TaughtUnit? { unitIndex[id].map { units[$0] } }

  // MARK: The student

  /// The calendar year in which the enrolment began.
  var cohort: Int { enrolmentStart.civil.year }

  /// Days of a placement for this student.
  func days(of placement: Placement) -> DayRange { calendar.days(of: placement) }

  /// Whether the student has a placement by now.
  func isPlaced(_ placement: Placement) -> Bool {
    unit(placement.id.text)?.isOnPath ?? false
  }

  /// The student's placements, in the order in which they are written down.
  var placed: [Placement] { programme.placements.filter(isPlaced) }

  /// The number that a bound stands for, for this student.
  func amount(_ bound: Bound?) -> Int? {
    switch bound {
    case nil: return nil
    case .amount(let amount)?: return amount
    case .parameter(let id)?:
      let values = curriculum.parameters.first { $0.id == id }?.values ?? []
      let own = values.filter { $0.cohorts?.contains(cohort) ?? true }
      let begun = own.last { $0.from ?? .distantPast <= studyYear.days.first }
      return (begun ?? own.first)?.amount
    }
  }

  /// Enrolled year by year, placed, and nothing else: whom the rules are put to. The enrolment ends
  /// with the last year, so that nothing stays open for ever.
  var baseline: Evidence { builder().build() }

  func builder(takingPart: Bool = true) -> EvidenceBuilder {
    var builder = EvidenceBuilder(for: curriculum)
    let student = builder.addStudent(
      "student", cohort: cohort, network: takingPart ? network : nil)
    for year in 1...studyCase.year {
      let first = enrolmentStart.adding(CalendarPeriod(months: 12 * (year - 1)))
      let next = enrolmentStart.adding(CalendarPeriod(months: 12 * year)) - 1
      builder.enrol(
        student, programme: programme.id, mode: programme.mode, year: year,
        profile: studyCase.profile,
        days: DayRange(first, year == studyCase.year ? studyYear.days.last : next))
    }
    let taking = curriculum.networks.first { $0.id == network }?.organisations.first
    for placement in placed {
      builder.place(
        student, at: placement.id.text,
        organisation: takingPart ? taking : OrganisationID("?"), network: nil,
        days: days(of: placement), weekly: EventModel.weeklyQuarters)
    }
    return builder
  }

  /// A requirement that is no rule of the curriculum, put as one.
  private static func rule(
    _ number: Int, _ condition: Condition, programme: ProgrammeID, by deadline: DateExpression?
  ) -> Rule {
    Rule(
      id: RuleID("?\(number)"), scope: Rule.Scope(programme: programme), deadline: deadline,
      condition: condition)
  }
}
