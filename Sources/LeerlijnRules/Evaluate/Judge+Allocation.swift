import LeerlijnModel

/// What comes of filling slots with certain courses.
///
/// Many students have passed the same ones: each set is allocated once.
struct AllocationMemory {
  private struct Key: Hashable {
    /// Index into `Code.rare`.
    let plan: Int
    /// Rising.
    let courses: [Int]
  }

  struct Result {
    let filled: Int
    let isExact: Bool
  }

  private var known: [Key: Result] = [:]
  /// So that cohorts in which no two students are alike cost no memory to speak of.
  private static let mostKept = 10_000

  mutating func result(
    of plan: Int, with courses: [Int], _ allocate: () -> CourseAllocation
  ) -> Result {
    let key = Key(plan: plan, courses: courses)
    if let result = known[key] { return result }
    let allocation = allocate()
    let result = Result(filled: allocation.filled.count, isExact: allocation.isExact)
    if known.count >= AllocationMemory.mostKept { known.removeAll(keepingCapacity: true) }
    known[key] = result
    return result
  }
}

extension Judge {
  /// Slots filled by a best assignment of what is passed, and of what is passed or can still be.
  ///
  /// - Parameter index: of the plan, into `Code.rare`.
  mutating func allocated(
    _ plan: AllocationPlan, _ index: Int, _ span: Span
  ) -> Reading {
    guard span.isKnown else { return Reading(.undecided, .placementUnknown) }
    var passed: [Int] = []
    var possible: [Int] = []
    for unit in plan.units {
      let own = self.span(span, ofUnit: unit)
      let count = standing(ofUnit: unit, in: own.window, through: own.deadline).count
      if count.isCertain { passed.append(unit) }
      if count.isPossible { possible.append(unit) }
    }
    let tables = tables
    func allocation(of courses: [Int]) -> AllocationMemory.Result {
      space.allocations.result(of: index, with: courses) {
        CourseAllocation(plan, from: Set(courses), credits: tables.handles.units.map(\.credits))
      }
    }
    let now = allocation(of: passed).filled
    var reading = Reading(now: now, high: .finite(now))
    reading.offered = plan.slots.count
    if now < plan.slots.count {
      let best = allocation(of: possible)
      // A search that was given up proves nothing: what it did not find may still be there.
      reading.high = .finite(best.isExact ? best.filled : plan.slots.count)
      reading.reasons.formUnion(unknown(.results, through: span.deadline))
    }
    return reading
  }
}
