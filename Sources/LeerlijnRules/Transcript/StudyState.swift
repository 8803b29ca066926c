package import LeerlijnModel

/// Where a student stands on a day, as a plan goes on from it (Dutch: *stand van zaken*), by what the
/// rules count.
package struct StudyState: Hashable, Sendable {
  /// The stretch of enrolment that has begun last.
  package struct Enrolment: Hashable, Sendable {
    /// Index into the curriculum's programmes.
    package var programme: Int
    /// 1 is the programme's first year; nil where the evidence does not say.
    package var year: Int?
    package var profile: ProfileID?
    /// The first day in the programme; `distantPast` where the evidence does not say.
    package var start: Day
  }

  /// A course or placement that was tried and is not passed.
  package struct Attempts: Hashable, Sendable {
    /// Results in the study year of the day; the same day and result is one.
    package var thisYear: Int
    package var lastDay: Day
  }

  /// One of the student's own placements, as one of the curriculum's.
  package struct OwnPlacement: Hashable, Sendable {
    package var placement: PlacementID
    package var days: DayRange
  }

  package var enrolment: Enrolment
  /// Courses and placements that are passed or exempted, by id.
  package var passed: Set<String>
  package var tried: [String: Attempts]
  /// Deciding grades in hundredths of what is passed with a number.
  package var grades: [String: Int]
  package var placements: [OwnPlacement]
  /// Days on which courses and placements are registered for, by id.
  package var registrations: [String: DayRange]
  /// The day up to which results are known, and of placements judgements too.
  package var resultsKnown: Day
  package var judgementsKnown: Day
  /// Days to which a decision extended a rule, course or moment, by its id.
  package var extensions: [String: Day]
  /// Whether a row about the student was left out that could have told of a course.
  package var lacksRows: Bool

  /// How long after its last day a result is waited for: an assumption, of what marking may take.
  package static let markingDays = 42

  /// What was begun by a day or has been agreed for later, without a result since it began: its days.
  private var taken: [String: DayRange] {
    var found = registrations
    for own in placements { found[own.placement.text] = own.days }
    return found.filter { id, days in
      !passed.contains(id) && tried[id].map { $0.lastDay < days.first } ?? true
    }
  }

  /// What is under way on a day, with its last day.
  package func underWay(on day: Day) -> [String: Day] {
    taken.filter { $0.value.contains(day) }.mapValues(\.last)
  }

  /// What has ended by a day and of which the result may not be known yet.
  package func awaited(on day: Day) -> Set<String> {
    let own = Set(placements.map(\.placement.text))
    return Set(
      taken.filter { id, days in
        let known = own.contains(id) ? judgementsKnown : resultsKnown
        return days.last < day && min(known, day) < days.last + StudyState.markingDays
      }.keys)
  }

  /// What begins after a day and has been agreed or registered for, with its days.
  package func agreed(after day: Day) -> [String: DayRange] {
    taken.filter { $0.value.first > day }
  }
}

/// Where a student stands, how each rule stands, and what each asks.
package struct StudentStanding: Sendable {
  package let state: StudyState
  /// By rule, in the curriculum's order.
  package let statuses: [Status]
  /// By rule, of those that are for the student.
  package let demands: [Int: RuleDemand]
}

extension Audit {
  /// Where one student stands on the as-of day.
  ///
  /// - Parameters:
  ///   - student: index into the evidence's students.
  ///   - programme: index of the programme to look at; nil for the one enrolled in last.
  /// - Returns: nil where the student was never enrolled in it.
  package func standing(ofStudent student: Int, programme: Int? = nil) -> StudentStanding? {
    var judge = Judge(tables, log: NoRecorder())
    judge.judge(student: student)
    let statuses = judge.space.ruleStatuses
    judge.begin(student: student)
    defer { judge.end() }
    guard judge.findEnrolment(programme: programme ?? ScopePlan.everyone) else { return nil }
    let own = programme ?? judge.programme(of: judge.enrolment)
    guard curriculum.programmes.indices.contains(own), judge.findEnrolment(programme: own) else {
      return nil
    }
    let state = judge.studyState(of: own)
    let demands = Dictionary(
      demands(ofStudent: student).map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
    return StudentStanding(state: state, statuses: statuses, demands: demands)
  }

  /// The last enrolled day of a student who has left by the as-of day; nil for everyone else.
  package func dayOfLeaving(ofStudent student: Int) -> Day? {
    var judge = Judge(tables, log: NoRecorder())
    judge.begin(student: student)
    defer { judge.end() }
    return judge.left
  }
}

extension Judge {
  fileprivate func studyState(of programme: Int) -> StudyState {
    let profile = enrolment.profile.map { tables.evidence.profiles[Int($0)] }
    var state = StudyState(
      enrolment: StudyState.Enrolment(
        programme: programme, year: enrolment.year == 0 ? nil : Int(enrolment.year),
        profile: profile, start: run.first),
      passed: [], tried: [:], grades: [:], placements: ownPlacements(),
      registrations: registrations(), resultsKnown: known(.results),
      judgementsKnown: min(known(.results), known(.assessments)), extensions: extensions(),
      lacksRows: [.results, .assessments, .decisions, .registrations, .placements, .enrolments]
        .contains { isLeftOut($0) })
    for unit in tables.handles.units.indices {
      let id = tables.handles.units[unit].id
      let standing = standing(ofUnit: unit, in: run, through: deadlineOfUnit(unit, run.last))
      if standing.isPassed {
        state.passed.insert(id)
        if let grade = standing.grade, standing.word == nil { state.grades[id] = grade }
      } else if let attempts = attempts(atUnit: unit) {
        state.tried[id] = attempts
      }
    }
    return state
  }

  private func attempts(atUnit unit: Int) -> StudyState.Attempts? {
    let thisYear = tables.calendar.latestBegun(by: asOf)
    var attempts: StudyState.Attempts?
    var next = space.firstResult[unit]
    while let index = nextAttempt(&next, at: unit) {
      let day = tables.evidence.results.facts[index].day
      guard day <= asOf, run.contains(day) else { continue }
      let isThisYear = tables.calendar.latestBegun(by: day) == thisYear
      attempts = StudyState.Attempts(
        thisYear: (attempts?.thisYear ?? 0) + (isThisYear ? 1 : 0),
        lastDay: max(attempts?.lastDay ?? day, day))
    }
    return attempts
  }

  private func extensions() -> [String: Day] {
    guard hasDecisions else { return [:] }
    var found: [String: Day] = [:]
    for fact in tables.evidence.decisions[student] where fact.kind == .extension {
      found[fact.about] = extensionDay(of: fact.about)
    }
    return found
  }

  /// Of one unit the registration that ends last.
  private func registrations() -> [String: DayRange] {
    var found: [String: DayRange] = [:]
    for fact in tables.evidence.registrations[student] {
      let id = tables.evidence.units[Int(fact.unit)]
      if found[id].map({ $0.last < fact.days.last }) ?? true { found[id] = fact.days }
    }
    return found
  }

  private func ownPlacements() -> [StudyState.OwnPlacement] {
    zip(tables.evidence.placements.range(of: student), space.placements).compactMap { index, own in
      guard tables.handles.placements.indices.contains(own) else { return nil }
      return StudyState.OwnPlacement(
        placement: tables.handles.placements[own].id,
        days: tables.evidence.placements.facts[index].days)
    }
  }
}
