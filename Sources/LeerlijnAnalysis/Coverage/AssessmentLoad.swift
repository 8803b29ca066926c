package import LeerlijnModel

/// How much is assessed in each teaching period (Dutch: *toetslast*), per programme, profile and year.
///
/// - A test falls in the last teaching period of its course; its weight is its share of the course's
///   credits.
/// - Of a choice every student takes its credits: those count where none of its courses can end
///   elsewhere, and may count where some can. An elective of no choice counts for nobody in particular.
/// - An assessment moment of a placement counts by number alone: a moment has no weight.
/// - A period is a peak when more than half as much again is assessed in it as in an average period
///   of the whole path, in at least two tests.
package struct AssessmentLoad: Sendable {
  package struct Slot: Sendable {
    package let programme: ProgrammeID
    /// nil where the programme has no profiles.
    package let profile: ProfileID?
    package let year: Int?
    /// nil for what has no period, or a day outside all of them.
    package let period: PeriodID?
    package fileprivate(set) var tests = 0
    package fileprivate(set) var moments = 0
    /// Of the tests, in thousandths of a credit.
    package fileprivate(set) var weight = 0
    /// Of choices, that end here for every student; in thousandths of a credit.
    package fileprivate(set) var chosen = 0
    /// Of choices, that end here for students who choose so; with those of `chosen`.
    package fileprivate(set) var choosable = 0
    package fileprivate(set) var isPeak = false
  }

  /// By programme and profile in document order, then year, then period by the calendar; a year has
  /// all periods of the study years that its programme names.
  package let slots: [Slot]

  package init(_ curriculum: Curriculum) {
    slots = curriculum.programmes.flatMap { programme -> [Slot] in
      let paths = programme.profiles.isEmpty ? [nil] : programme.profiles.map { Optional($0.id) }
      return paths.flatMap { Path(programme, $0, curriculum).slots }
    }
  }
}

/// One profile's path through a programme.
private struct Path {
  private struct Key: Hashable {
    let year: Int?
    let period: PeriodID?
  }

  private let programme: Programme
  private let profile: ProfileID?
  /// Periods of the calendar, in its order.
  private let periods: [TeachingPeriod]
  private var found: [Key: AssessmentLoad.Slot] = [:]

  init(_ programme: Programme, _ profile: ProfileID?, _ curriculum: Curriculum) {
    self.programme = programme
    self.profile = profile
    let named = Set(programme.courses.flatMap(\.periods))
    periods = curriculum.years
      .filter { year in year.periods.contains { named.contains($0.id) } }.flatMap(\.periods)
    let ranks = Dictionary(zip(periods.map(\.id), periods.indices)) { first, _ in first }
    for course in programme.courses
    where !course.isElective && (course.profile == nil || course.profile == profile) {
      let last = Path.lastPeriod(of: course, ranks)
      for test in course.tests {
        add(course.year, last) {
          $0.tests += 1
          $0.weight += course.credits.tenths * test.weight
        }
      }
    }
    for choice in programme.choices { add(choice, ranks) }
    for placement in programme.placements
    where placement.profile == nil || placement.profile == profile {
      for moment in placement.moments {
        let day = moment.due.day(of: placement)
        let period = day.flatMap { day in periods.first { $0.days.contains(day) } }
        add(placement.year, period?.id) { $0.moments += 1 }
      }
    }
  }

  private static func lastPeriod(of course: Course, _ ranks: [PeriodID: Int]) -> PeriodID? {
    course.periods.max { (ranks[$0] ?? -1) < (ranks[$1] ?? -1) }
  }

  /// What is chosen, in each period as much as must end there, and as much as can.
  private mutating func add(_ choice: Choice, _ ranks: [PeriodID: Int]) {
    guard let set = programme.courseSets.first(where: { $0.id == choice.set }) else { return }
    let members = Set(set.courses)
    let open = programme.courses.filter {
      members.contains($0.id) && $0.isElective && ($0.profile == nil || $0.profile == profile)
    }
    var offered: [Key: Int] = [:]
    for course in open {
      let key = Key(
        year: course.year ?? choice.year, period: Path.lastPeriod(of: course, ranks))
      offered[key, default: 0] += course.credits.tenths
    }
    let all = offered.values.reduce(0, +)
    for (key, tenths) in offered {
      add(key.year, key.period) {
        $0.chosen += max(0, choice.credits.tenths - (all - tenths)) * 100
        $0.choosable += min(choice.credits.tenths, tenths) * 100
      }
    }
  }

  private mutating func add(
    _ year: Int?, _ period: PeriodID?, _ change: (inout AssessmentLoad.Slot) -> Void
  ) {
    let empty = AssessmentLoad.Slot(
      programme: programme.id, profile: profile, year: year, period: period)
    change(&found[Key(year: year, period: period), default: empty])
  }

  var slots: [AssessmentLoad.Slot] {
    let years = Set(found.keys.map(\.year)).sorted { ($0 ?? .max) < ($1 ?? .max) }
    var slots = years.flatMap { year in
      (periods.map { Optional($0.id) } + [nil]).compactMap { period in
        let slot = found[Key(year: year, period: period)]
        // A period without tests says something too; what has no period only where there is any.
        guard slot == nil, let period else { return slot }
        return AssessmentLoad.Slot(
          programme: programme.id, profile: profile, year: year, period: period)
      }
    }
    markPeaks(&slots)
    return slots
  }

  private func markPeaks(_ slots: inout [AssessmentLoad.Slot]) {
    let dated = slots.filter { $0.period != nil }
    let total = dated.reduce(0) { $0 + $1.weight }
    for index in slots.indices where slots[index].period != nil && slots[index].tests >= 2 {
      slots[index].isPeak = slots[index].weight * dated.count * 2 > total * 3
    }
  }
}

extension DateExpression {
  /// The day in the placement as the curriculum dates it; nil where a student's own enrolment tells.
  fileprivate func day(of placement: Placement) -> Day? {
    switch self {
    case .fixed(let day): day
    case .relative(.placementStart, let period): placement.days.first.adding(period)
    case .relative(.placementEnd, let period): placement.days.last.adding(period)
    case .relative: nil
    }
  }
}
