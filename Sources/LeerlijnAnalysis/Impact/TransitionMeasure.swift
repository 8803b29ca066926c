package import LeerlijnModel

/// A transition measure (Dutch: *overgangsregeling*): the new edition with an arrangement in it for
/// those who are under way.
package struct TransitionMeasure: Sendable {
  package enum Kind: Hashable, Sendable {
    /// What is new is for cohorts from this one on; earlier ones keep the old.
    case newCohorts(from: Int)
    /// What is new holds for everyone from a day on.
    case fromDay(Day)
    /// Earlier cohorts keep the old through a last day (Dutch: *laatste kans*), then get the new.
    case phaseOut(from: Int, until: Day)
    /// Results of courses that are no more still count.
    case oldResults
  }

  package let kind: Kind
  /// The new edition with the measure in it; nil where there is nothing that it could change.
  package let curriculum: Curriculum?
  /// What is to be pasted: each replaces the part of the same kind and id, or stands beside others
  /// of its kind.
  package let changes: Changes
  /// For each rule of the new edition that the measure takes apart: the rules it became, of which
  /// the first that applies counts.
  let parts: [RuleID: [RuleID]]
  /// Rules that are an old one, limited to those who keep it.
  let kept: Set<RuleID>
  /// What this vocabulary cannot say; there the new edition holds at once.
  package let obstacles: [Obstacle]

  package struct Changes: Sendable {
    /// Sources that the new edition lacks altogether.
    package var sources: [Source] = []
    /// Passages to add to sources that it has.
    package var passages: [(source: SourceID, passage: Passage)] = []
    package var parameters: [Parameter] = []
    /// By programme; sets and courses to put in it.
    package var courseSets: [(programme: ProgrammeID, set: CourseSet)] = []
    package var courses: [(programme: ProgrammeID, course: Course)] = []
    package var rules: [Rule] = []

    package var isEmpty: Bool {
      parameters.isEmpty && courseSets.isEmpty && courses.isEmpty && rules.isEmpty
    }
  }

  package enum Obstacle: Hashable, Sendable {
    /// The old rule speaks of things that the new edition no longer has.
    case namesGone(rule: RuleID, names: [String])
    /// The old rule's last day has no place in the new edition's calendar or placement.
    case dayOutside(rule: RuleID, Day)
    /// The new rule's last day lies before the day from which it would hold: it needs a later one.
    case dayTooEarly(rule: RuleID, Day)
    /// Likewise for a rule that the old edition lacks, which therefore holds at once.
    case cannotWait(rule: RuleID, Day)
    /// Rules about networks know no cohort.
    case ofNetwork(RuleID)
    /// Values for all cohorts stand among values for some.
    case mixedValues(ParameterID)
    /// A placement, unlike a course, has no place outside the programme.
    case placementGone(PlacementID)
    /// Rules that count all that is of a year or programme count what is put back as attainable too.
    case countsAsAttainable([CourseID])
  }
}

extension TransitionMeasure.Kind {
  /// The usual measures, as of a day: from the study year after it.
  static func usual(
    _ old: Curriculum, _ new: Curriculum, asOf: Day
  ) -> [TransitionMeasure.Kind] {
    let starts = (new.years + old.years).map(\.days.first).filter { $0 > asOf }
    let year = asOf.civil.year
    let september = [year, year + 1].compactMap { Day(year: $0, month: 9, day: 1) }
    let start = starts.min() ?? september.first { $0 > asOf } ?? asOf
    // A study year that begins on the last days of August is that of the same civil year.
    let cohort = start.civil.year
    return [
      .newCohorts(from: cohort), .fromDay(start),
      .phaseOut(from: cohort, until: start.adding(CalendarPeriod(months: 12)) - 1), .oldResults,
    ]
  }
}
