import Testing

@testable import LeerlijnPlanner

/// What is read from conditions, against their truth for every set of units.
struct PathConditionTests {
  private static let units = 4

  private func condition(_ seed: Int) -> UnitCondition {
    var random = RandomPathProblem(seed: UInt64(500_000 + seed))
    return random.condition(of: Self.units)
  }

  private func holds(_ condition: UnitCondition, _ set: Int) -> Bool {
    condition.holds { set >> $0 & 1 == 1 }
  }

  @Test(arguments: 0..<4)
  func keepsItsTruthInNormalForm(block: Int) {
    var differing = 0
    for seed in block * 500..<(block + 1) * 500 {
      let condition = condition(seed)
      let (normal, relaxed) = (condition.normalForm, condition.normalForm.relaxed)
      let lasting = condition.normalForm.lasting
      #expect(relaxed.isMonotone && lasting.isMonotone)
      for set in 0..<(1 << Self.units) {
        #expect(holds(normal, set) == holds(condition, set), "seed \(seed)")
        #expect(holds(relaxed, set) || !holds(condition, set), "seed \(seed)")
        #expect(holds(condition, set) || !holds(lasting, set), "seed \(seed)")
        if holds(relaxed, set) != holds(lasting, set) { differing += 1 }
      }
    }
    #expect(differing > 0)
  }

  @Test(arguments: 0..<4)
  func bringsDownOnlyByNegatedUnits(block: Int) {
    for seed in block * 500..<(block + 1) * 500 {
      let condition = condition(seed).normalForm
      let negated = Set(condition.negatedUnits)
      for unit in 0..<Self.units where !negated.contains(unit) {
        for set in 0..<(1 << Self.units) where holds(condition, set) {
          #expect(holds(condition, set | 1 << unit), "seed \(seed), unit \(unit)")
        }
      }
    }
  }

  @Test(arguments: 0..<4)
  func cannotDoWithoutTheNecessary(block: Int) {
    for seed in block * 500..<(block + 1) * 500 {
      let condition = condition(seed).normalForm.relaxed
      for possible in 0..<(1 << Self.units) where holds(condition, possible) {
        let necessary = condition.necessary { possible >> $0 & 1 == 1 }
        let always = (0..<Self.units).filter { unit in
          (0..<(1 << Self.units)).allSatisfy { set in
            set & ~possible != 0 || !holds(condition, set) || set >> unit & 1 == 1
          }
        }
        #expect(necessary == always, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<4)
  func asksNoMoreLoadThanSomeChoiceHas(block: Int) {
    var exact = 0
    for seed in block * 500..<(block + 1) * 500 {
      let condition = condition(seed).normalForm.relaxed
      var random = RandomSource(seed: UInt64(seed))
      let loads = (0..<Self.units).map { _ in Int.random(in: 0...5, using: &random) }
      let free = Int.random(in: 0..<(1 << Self.units), using: &random)
      let closed = Int.random(in: 0..<(1 << Self.units), using: &random) & ~free
      let asked = LeastLoad(condition) { loads[$0] }.value { unit in
        free >> unit & 1 == 1 ? .free : closed >> unit & 1 == 1 ? .closed : .open
      }
      let least = (0..<(1 << Self.units)).filter { $0 & closed == 0 && holds(condition, $0 | free) }
        .map { set in
          (0..<Self.units).reduce(0) { (set & ~free) >> $1 & 1 == 1 ? $0 + loads[$1] : $0 }
        }
        .min()
      #expect(asked <= least ?? .max, "seed \(seed)")
      if asked == least { exact += 1 }
    }
    #expect(exact > 200)
  }
}
