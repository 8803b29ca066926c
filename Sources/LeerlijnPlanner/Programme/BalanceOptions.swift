package import LeerlijnModel

/// What a designer asks of a balanced programme besides its own bounds.
package struct BalanceOptions: Sendable {
  /// What is spread.
  package enum Weight: String, Sendable, CaseIterable {
    case credits
    /// Study load in hours; where a course gives none, 28 hours for an EC.
    ///
    /// - Source: WHW 7.4: 60 EC is 1,680 hours.
    case hours
    /// The number of tests.
    case tests

    /// In the smallest part of its unit: tenths of an EC, minutes, tests.
    func amount(of course: Course) -> Int {
      switch self {
      case .credits: course.credits.tenths
      case .hours: course.workload ?? course.credits.tenths * 168
      case .tests: course.tests.count
      }
    }

    /// The same; the moments at which it is assessed stand for its tests.
    func amount(of placement: Placement) -> Int {
      switch self {
      case .credits: placement.credits.tenths
      case .hours: placement.workload ?? placement.credits.tenths * 168
      case .tests: placement.moments.count
      }
    }
  }

  package enum Fixing: Hashable, Sendable {
    case whereItLies
    case at(ProgrammeSlot)
  }

  package var weight = Weight.credits
  /// Courses that do not move, or not again.
  package var fixed: [CourseID: Fixing] = [:]
  /// Courses of one period.
  package var together: [[CourseID]] = []
  /// Courses of which no two lie in one period.
  package var apart: [[CourseID]] = []
  /// Whether a course may go to another year of its phase.
  package var acrossYears = false
  /// Whether the periods of a placement count, and what lies beside it.
  package var leavesPlacementYears = false
  package var seed: UInt64 = 1

  package init() {}
}
