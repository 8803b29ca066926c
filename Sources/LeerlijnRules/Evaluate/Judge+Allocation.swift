import LeerlijnModel

extension Judge {
  /// Slots filled by a best assignment of what is passed, and of what is passed or can still be.
  mutating func allocated(
    _ plan: AllocationPlan, in window: DayRange, through deadline: Day
  ) -> Reading {
    var passed: Set<Int> = []
    var possible: Set<Int> = []
    for unit in Set(plan.slots.flatMap(\.units)) {
      let standing = self.standing(ofUnit: unit, in: window, through: deadline)
      if standing.isPassed { passed.insert(unit) }
      if standing.isPassed || canStillPass(unit, standing, through: deadline) {
        possible.insert(unit)
      }
    }
    let credits = tables.handles.units.map(\.credits)
    let now = CourseAllocation(plan, from: passed, credits: credits).filledSlots
    let high =
      now == plan.slots.count
      ? now : CourseAllocation(plan, from: possible, credits: credits).filledSlots
    var reading = Reading(now: now, high: high)
    reading.offered = plan.slots.count
    return reading
  }
}
