package import LeerlijnModel

/// A student's path as a problem, with what its units and goals stand for.
package struct PathModel: Sendable {
  /// One unit of the problem.
  package struct Unit: Sendable {
    /// Courses and placements that are taken together; usually one.
    package var ids: [String]
    /// In tenths of an EC.
    package var credits: Int
    /// The years of the programme they belong to.
    package var years: [Int] = []
    /// The last day of what is under way; nil for what has yet to begin.
    package var underWayUntil: Day?
    /// Options in which only the test is done once more, without teaching.
    package var resits: Set<Int> = []
    /// Nothing says in which period it is offered.
    package var isOfferingUnknown = false
    package var isPlacement = false
  }

  package var problem: PathProblem
  package var units: [Unit]
  package var calendar: PlanCalendar
  /// What each goal of the problem is.
  package var goals: [PathConstraint]
  /// Rules that some unit's entry asks to be met.
  package var admissions: [RuleID] = []
  package var profile: ProfileID?
  package var programme: Programme
  /// What is done already.
  package var passed: Set<String>
  /// The most credits of a period where nobody says so, in tenths of an EC.
  package var usualLoad: Int

  /// By course and placement, in tenths of an EC.
  package var creditsOf: [String: Int] {
    Dictionary(
      programme.courses.map { ($0.id.text, $0.credits.tenths) }
        + programme.placements.map { ($0.id.text, $0.credits.tenths) }
    ) { first, _ in first }
  }

  package func index(of id: String) -> Int? { units.firstIndex { $0.ids.contains(id) } }
}
