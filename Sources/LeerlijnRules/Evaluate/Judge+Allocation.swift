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
    let certain = CourseAllocation(plan, from: passed, credits: credits)
    let now = certain.filled.count
    var reading = Reading(now: now, high: now)
    reading.offered = plan.slots.count
    if now < plan.slots.count {
      let best = CourseAllocation(plan, from: possible, credits: credits)
      // A search that was given up proves nothing: what it did not find may still be there.
      reading.high = best.isExact ? best.filled.count : plan.slots.count
    }
    return reading
  }
}
