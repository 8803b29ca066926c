import LeerlijnModel
import Testing

@testable import LeerlijnRules

struct CourseAllocationTests {
  private func plan(_ slots: [(units: [Int], demand: Allocation.Demand)], sharing: Int = 1)
    -> AllocationPlan
  {
    AllocationPlan(
      allocation: Allocation(
        slots: slots.enumerated().map {
          Allocation.Slot(id: "slot-\($0.offset)", set: "set", demand: $0.element.demand)
        }, sharing: sharing),
      slots: slots.map { AllocationPlan.Slot(units: $0.units, demand: $0.demand) })
  }

  /// Every way to give each course to at most `sharing` slots, one after the other.
  private func mostFilled(_ plan: AllocationPlan, _ courses: [Int], _ credits: [Int]) -> Int {
    var most = 0
    func give(_ position: Int, _ sums: [Int]) {
      guard position < courses.count else {
        let filled = zip(plan.slots, sums).filter { slot, sum in
          switch slot.demand {
          case .courses(let count): sum >= count
          case .credits(let tenths): sum >= tenths
          }
        }
        most = max(most, filled.count)
        return
      }
      let course = courses[position]
      for subset in 0..<(1 << plan.slots.count)
      where subset.nonzeroBitCount <= plan.allocation.sharing {
        var next = sums
        var isAllowed = true
        for slot in plan.slots.indices where subset & (1 << slot) != 0 {
          if !plan.slots[slot].units.contains(course) { isAllowed = false }
          if case .courses = plan.slots[slot].demand {
            next[slot] += 1
          } else {
            next[slot] += credits[course]
          }
        }
        if isAllowed { give(position + 1, next) }
      }
    }
    give(0, plan.slots.map { _ in 0 })
    return most
  }

  @Test("fills as many slots as trying every assignment does, and its assignment is valid")
  func agreesWithTryingEverything() {
    var generator = SeededGenerator(state: 99)
    for number in 0..<1_500 {
      func random(_ most: Int) -> Int { Int.random(in: 0...most, using: &generator) }
      let credits = (0..<6).map { _ in [25, 50, 75, 100][random(3)] }
      let slots = (0..<(1 + random(2))).map { _ -> (units: [Int], demand: Allocation.Demand) in
        let units = (0..<6).filter { _ in random(2) > 0 }
        return (units, random(1) == 0 ? .courses(1 + random(2)) : .credits(50 + 25 * random(6)))
      }
      let plan = plan(slots, sharing: 1 + random(1))
      let courses = (0..<6).filter { _ in random(3) > 0 }
      let found = CourseAllocation(plan, from: Set(courses), credits: credits)
      #expect(found.isExact)
      #expect(found.filled.count == mostFilled(plan, courses, credits), "case \(number)")
      #expect((found.shortage == nil) == (found.filled.count == slots.count))
      expectValid(found, plan, Set(courses), credits)
      if let shortage = found.shortage { expectProof(shortage, plan, courses, credits) }
    }
  }

  /// The slots of a shortage cannot all be filled, not even with every course that fits them.
  private func expectProof(
    _ shortage: CourseAllocation.Shortage, _ plan: AllocationPlan, _ courses: [Int],
    _ credits: [Int]
  ) {
    let slots = shortage.slots.map { plan.slots[$0] }
    let part = self.plan(
      slots.map { ($0.units, $0.demand) }, sharing: plan.allocation.sharing)
    #expect(mostFilled(part, shortage.courses, credits) < slots.count)
    let fitting = courses.filter { course in slots.contains { $0.units.contains(course) } }
    #expect(shortage.courses == fitting)
  }

  private func expectValid(
    _ found: CourseAllocation, _ plan: AllocationPlan, _ courses: Set<Int>, _ credits: [Int]
  ) {
    var uses: [Int: Int] = [:]
    for slot in found.filled {
      let given = found.assignment[slot] ?? []
      #expect(Set(given).count == given.count)
      for course in given {
        #expect(courses.contains(course) && plan.slots[slot].units.contains(course))
        uses[course, default: 0] += 1
      }
      switch plan.slots[slot].demand {
      case .courses(let count): #expect(given.count >= count)
      case .credits(let tenths): #expect(given.reduce(0) { $0 + credits[$1] } >= tenths)
      }
    }
    #expect(uses.values.allSatisfy { $0 <= plan.allocation.sharing })
  }

  @Test("decides two slots of twenty out of the same forty courses, one course short")
  func decidesOneShort() {
    let all = Array(0..<40)
    let plan = plan([(all, .courses(20)), (all, .courses(20))])
    let credits = [Int](repeating: 50, count: 40)
    #expect(CourseAllocation(plan, from: Set(all), credits: credits).filled == [0, 1])
    let short = CourseAllocation(plan, from: Set(all.dropLast()), credits: credits)
    #expect(short.filled.count == 1)
    #expect(short.shortage == .init(slots: [0, 1], courses: Array(0..<39)))
  }

  @Test("proves that credits do not add up though there are enough of them")
  func decidesIndivisibleCredits() {
    let all = Array(0..<67)
    let plan = plan([(all, .credits(1000)), (all, .credits(1000))])
    let found = CourseAllocation(
      plan, from: Set(all), credits: [Int](repeating: 30, count: 67))
    #expect(found.isExact)
    #expect(found.filled.count == 1)
  }
}
