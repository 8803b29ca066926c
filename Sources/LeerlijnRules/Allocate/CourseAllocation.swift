import LeerlijnModel

/// Fills as many slots as can be filled at once with the given courses, and proves it.
///
/// A course counts in at most `sharing` slots, once in each. Courses with the same credits that fit
/// the same slots are alike, so only how many of them go where matters.
struct CourseAllocation {
  /// Slots that are filled together, in order.
  private(set) var filled: [Int] = []
  /// Per filled slot, the courses that fill it.
  private(set) var assignment: [Int: [Int]] = [:]
  /// Why not every slot can be filled; nil when every one is.
  private(set) var shortage: Shortage?
  /// False when the search was given up: then `filled` is what was found, not the most there is.
  private(set) var isExact = true

  /// Slots that cannot all be filled, and the only courses that could.
  struct Shortage: Hashable {
    let slots: [Int]
    let courses: [Int]
  }

  let slots: [AllocationPlan.Slot]
  let sharing: Int
  let kinds: [Kind]

  /// Courses that are alike.
  struct Kind {
    let credits: Int
    /// Slots they fit, as bits.
    let slots: UInt64
    var courses: [Int]
  }

  /// With more slots than this the subsets are not gone through one by one.
  private static let mostSubsets = 12

  init(_ plan: AllocationPlan, from courses: Set<Int>, credits: [Int]) {
    slots = plan.slots
    sharing = max(1, plan.allocation.sharing)
    kinds = CourseAllocation.kinds(of: courses, slots: plan.slots, credits: credits)
    // A set of slots is a word of 64 bits; beyond that nothing is claimed.
    guard slots.count <= 64 else {
      isExact = false
      return
    }
    let everything = Array(slots.indices)
    switch fill(everything) {
    case .filled(let counts): take(everything, counts)
    case .impossible(let shortage):
      self.shortage = shortage
      fillMost()
    case .givenUp:
      isExact = false
      fillMost()
    }
  }

  private static func kinds(
    of courses: Set<Int>, slots: [AllocationPlan.Slot], credits: [Int]
  ) -> [Kind] {
    var kinds: [Kind] = []
    for course in courses.sorted() {
      var fits: UInt64 = 0
      for (index, slot) in slots.enumerated().prefix(64) where slot.units.contains(course) {
        fits |= 1 << UInt64(index)
      }
      guard fits != 0 else { continue }
      if let kind = kinds.firstIndex(where: { $0.slots == fits && $0.credits == credits[course] }) {
        kinds[kind].courses.append(course)
      } else {
        kinds.append(Kind(credits: credits[course], slots: fits, courses: [course]))
      }
    }
    // Those that fit the fewest slots leave the least to choose: first.
    return kinds.sorted {
      ($0.slots.nonzeroBitCount, -$0.credits, $0.courses[0])
        < ($1.slots.nonzeroBitCount, -$1.credits, $1.courses[0])
    }
  }

  // MARK: As many slots as possible

  private mutating func fillMost() {
    guard slots.count <= CourseAllocation.mostSubsets else { return fillGreedily() }
    let subsets = (0..<(1 << slots.count)).sorted {
      ($1.nonzeroBitCount, $0) < ($0.nonzeroBitCount, $1)
    }
    for subset in subsets where subset.nonzeroBitCount < slots.count {
      let chosen = slots.indices.filter { subset & (1 << $0) != 0 }
      switch fill(chosen) {
      case .filled(let counts): return take(chosen, counts)
      case .impossible: continue
      case .givenUp: isExact = false
      }
    }
  }

  private mutating func fillGreedily() {
    isExact = false
    var chosen: [Int] = []
    for slot in slots.indices {
      guard case .filled(let counts) = fill(chosen + [slot]) else { continue }
      chosen.append(slot)
      take(chosen, counts)
    }
  }

  /// Turns how many of each kind go to each slot into courses.
  private mutating func take(_ chosen: [Int], _ counts: [[Int]]) {
    filled = chosen
    assignment = [:]
    for (kind, perSlot) in counts.enumerated() {
      let courses = kinds[kind].courses
      // Laid out one slot after the other, round and round: a course comes to as many slots as it
      // may, and never twice to one.
      var next = 0
      for (place, count) in perSlot.enumerated() {
        for _ in 0..<count {
          assignment[chosen[place], default: []].append(courses[next % courses.count])
          next += 1
        }
      }
    }
  }

  // MARK: All of some slots

  enum Outcome {
    /// Per kind and chosen slot: how many courses.
    case filled([[Int]])
    case impossible(Shortage)
    case givenUp
  }

  private func fill(_ chosen: [Int]) -> Outcome {
    let byCount = chosen.filter { if case .courses = slots[$0].demand { true } else { false } }
    let byCredits = chosen.filter { !byCount.contains($0) }
    for (part, measure) in [(byCount, Measure.courses), (byCredits, .credits)] where !part.isEmpty {
      let flow = Flow(self, part, measure)
      if let shortage = flow.shortage { return .impossible(shortage) }
      if part.count == chosen.count, measure == .courses { return .filled(flow.counts) }
    }
    return SlotSearch(self, chosen).outcome
  }

  enum Measure { case courses, credits }

  /// Slots of one measure with courses that may be cut in pieces: exact for slots that count
  /// courses, a bound for slots that ask credits.
  private struct Flow {
    private(set) var counts: [[Int]]
    private(set) var shortage: Shortage?

    init(_ allocation: CourseAllocation, _ chosen: [Int], _ measure: Measure) {
      let kinds = allocation.kinds
      let source = kinds.count + chosen.count
      var network = FlowNetwork(nodes: source + 2)
      var arcs: [[Int?]] = []
      for (index, kind) in kinds.enumerated() {
        let worth = measure == .courses ? kind.courses.count : kind.credits * kind.courses.count
        _ = network.connect(source, index, capacity: worth * allocation.sharing)
        arcs.append(
          chosen.enumerated().map { place, slot in
            guard kind.slots & (1 << UInt64(slot)) != 0 else { return nil }
            return network.connect(index, kinds.count + place, capacity: worth)
          })
      }
      var demand = 0
      for (place, slot) in chosen.enumerated() {
        let amount = allocation.demand(of: slot)
        demand += amount
        _ = network.connect(kinds.count + place, source + 1, capacity: amount)
      }
      let flow = network.maximise(from: source, to: source + 1)
      counts = arcs.map { row in row.map { arc in arc.map { network.flow(through: $0) } ?? 0 } }
      guard flow < demand else { return }
      // Slots out of reach of what is left over, and all courses that fit them.
      let reached = network.reachable(from: source)
      let short = chosen.enumerated().filter { !reached[kinds.count + $0.offset] }.map(\.element)
      shortage = allocation.shortage(of: short.isEmpty ? chosen : short)
    }
  }

  func demand(of slot: Int) -> Int {
    switch slots[slot].demand {
    case .courses(let count): count
    case .credits(let tenths): tenths
    }
  }

  func shortage(of short: [Int]) -> Shortage {
    let bits = short.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    return Shortage(
      slots: short, courses: kinds.filter { $0.slots & bits != 0 }.flatMap(\.courses).sorted())
  }
}
