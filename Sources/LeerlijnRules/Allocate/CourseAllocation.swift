import LeerlijnModel

/// Placeholder shape; see the extension for the search.
struct CourseAllocation {
  let filledSlots: Int

  init(_ plan: AllocationPlan, from units: Set<Int>, credits: [Int]) {
    filledSlots = 0
  }
}
