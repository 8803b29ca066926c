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
    /// Neither compulsory nor of the profile: taken where a room to choose asks for it, or where it runs
    /// or is wished.
    package var isElective = false
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
  /// What is done already, and what counts as done while its result is awaited.
  package var passed: Set<String>
  /// What has ended and has no result yet.
  package var awaited: Set<String> = []
  /// The most credits of a period where nobody says so, in tenths of an EC.
  package var usualLoad: Int

  /// By course and placement, in tenths of an EC.
  package var creditsOf: [String: Int] {
    Dictionary(
      programme.courses.map { ($0.id.text, $0.credits.tenths) }
        + programme.placements.map { ($0.id.text, $0.credits.tenths) }
    ) { first, _ in first }
  }

  /// Rules whose goals a path of the same units does not come to, or before which it admits.
  func rulesMissed(by path: PlacedPath) -> [RuleID] {
    var missed: [RuleID] = []
    for violation in path.violations(of: problem) {
      switch violation {
      case .goal(let goal):
        if case .rule(let id) = goals[goal] { missed.append(id) }
      case .entry: missed += admissions
      default: continue
      }
    }
    var seen: Set<RuleID> = []
    return missed.filter { seen.insert($0).inserted }
  }

  /// What a path takes beside all that is asked: electives without which nothing is lost.
  package func superfluous(_ isDone: (Int) -> Bool) -> [String] {
    let taken = units.indices.filter(isDone)
    return taken.filter { unit in
      guard units[unit].isElective else { return false }
      func remains(_ condition: UnitCondition) -> Bool {
        !condition.holds(isDone) || condition.holds { $0 != unit && isDone($0) }
      }
      return problem.goals.allSatisfy { remains($0.condition) }
        && taken.allSatisfy { remains(problem.units[$0].entry) }
    }.flatMap { units[$0].ids }
  }

  package func index(of id: String) -> Int? { units.firstIndex { $0.ids.contains(id) } }
}
