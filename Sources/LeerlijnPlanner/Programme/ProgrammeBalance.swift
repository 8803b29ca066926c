package import LeerlijnModel

/// A programme whose load is to lie evenly over its periods (Dutch: *gelijkmatige periodelast*), as
/// the problem of placing what can move.
///
/// - A course of one period moves, within its year unless the options say otherwise; one without a
///   year may lie anywhere. What takes several periods, and a placement, stays: its load is given,
///   spread evenly over its periods.
/// - Of a choice every student takes its credits: they are given, spread over the periods of the
///   courses to choose from as these are (an assumption: all are chosen alike).
/// - A course comes later than what it certainly needs, no earlier than its co-requisites, and in the
///   period of its strict ones.
package struct ProgrammeBalance: Sendable {
  package let curriculum: Curriculum
  package let programme: Programme
  package let slots: ProgrammeSlots
  package let options: BalanceOptions
  /// What is balanced, each by itself; nil stands for the whole programme.
  package let groups: [PeriodLoad.Group?]
  /// Courses that lie together, as one item of the problem.
  package let items: [[CourseID]]
  package let problem: BalanceProblem
  /// Where each item lies now; nil where that is nowhere, or in different periods.
  package let current: [Int?]
  /// Tenths of an EC, minutes or tests in one unit of the problem.
  package let unit: Int
  /// Where all lies that does not move and has a load, by first and last period.
  package let given: [String: ClosedRange<Int>]

  /// Courses that are taken on: memory grows with their square.
  package static let mostItems = 2_000

  /// The most load of a group, in tenths of an EC or minutes: a thousand times what any
  /// programme has, and far from what the numbers of a search hold.
  static let mostLoad = 100_000_000

  /// - Parameter faults: all that stands in the way; then there is nothing to solve.
  package init?(
    _ programme: Programme, of curriculum: Curriculum, _ options: BalanceOptions,
    faults: inout [BalanceFault]
  ) {
    guard let slots = ProgrammeSlots(programme, curriculum) else {
      faults.append(.noPeriods)
      return nil
    }
    guard programme.courses.count <= Self.mostItems else {
      faults.append(.tooManyCourses(programme.courses.count))
      return nil
    }
    guard slots.count <= PeriodSet.capacity else {
      faults.append(.tooManyPeriods(slots.count))
      return nil
    }
    var builder = BalanceBuilder(programme, curriculum, slots, options)
    builder.build()
    faults += builder.faults
    guard builder.faults.isEmpty else { return nil }
    self.curriculum = curriculum
    self.programme = programme
    self.slots = slots
    self.options = options
    groups = builder.groups
    items = builder.items
    current = builder.current
    given = builder.given
    (problem, unit) = builder.problem()
    let heaviest = problem.groups.map { problem.total(of: $0) }.max() ?? 0
    guard heaviest <= Self.mostLoad else {
      faults.append(.tooHeavy)
      return nil
    }
  }

  /// - Parameter isOver: asked often whether to stop with the best so far.
  package func solve(isOver: () -> Bool) -> BalancedProgramme {
    var answer = BalanceSolver(problem, seed: options.seed).solve(isOver: isOver)
    if let placing = answer.placing {
      answer.placing = placing.nearing(current, in: problem)
    }
    return BalancedProgramme(self, answer)
  }
}
