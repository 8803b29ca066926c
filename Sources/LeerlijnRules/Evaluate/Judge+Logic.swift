import LeerlijnModel

extension Judge {
  mutating func outcome(of node: Int) -> OutcomeSet {
    switch tables.code.nodes[node] {
    case .leaf(let leaf): return outcome(ofLeaf: leaf)
    case .merged(let reading, let expression):
      return outcome(ofMerged: expression, reading: reading)
    case .all(let parts): return tally(parts).all
    case .any(let parts): return tally(parts).any
    case .atLeast(let count, let parts): return tally(parts).atLeast(count)
    case .not(let part): return outcome(of: part).negated
    case .when(let premise, let then):
      return .when(outcome(of: premise), then: outcome(of: then))
    case .rule(let rule): return triedOut[rule] ?? space.ruleOutcomes[rule]
    }
  }

  /// What a condition would come to if readings were these.
  ///
  /// - Parameter rules: the rules below it, each after those that it refers to; a waived one stays
  ///   met.
  mutating func outcome(
    of root: Int, assuming readings: [ReadingSlot: Reading], rules: [Int]
  ) -> OutcomeSet {
    assumed = readings
    defer { (assumed, triedOut) = (nil, [:]) }
    for rule in rules {
      triedOut[rule] =
        space.ruleStatuses[rule] == .waived
        ? .met
        : inPlace(of: rule) { judge, root in judge.outcome(of: root) } ?? .notApplicable
    }
    return outcome(of: root)
  }

  private mutating func tally(_ parts: Range<Int>) -> OutcomeTally {
    var tally = OutcomeTally()
    for part in parts { tally.add(outcome(of: tables.code.children[part])) }
    return tally
  }

  mutating func outcome(ofLeaf index: Int) -> OutcomeSet {
    let leaf = tables.code.leaves[index]
    let plan = tables.code.readings[leaf.reading]
    if plan.each == nil {
      return outcome(of: leaf, current(leaf.reading, plan, .whole))
    }
    var tally = OutcomeTally()
    forEachMember(of: plan) { judge, member in
      tally.add(judge.outcome(of: leaf, judge.current(leaf.reading, plan, member)))
    }
    return tally.all
  }

  private mutating func outcome(of leaf: Leaf, _ reading: Reading) -> OutcomeSet {
    let limits = limits(of: leaf, reading)
    if limits.lacksValue { lacksValue = true }
    return limits.outcome(of: reading)
  }

  /// What is assumed of a reading, else what the evidence gives.
  private mutating func current(_ index: Int, _ plan: ReadingPlan, _ member: Member) -> Reading {
    if let assumed, let reading = assumed[ReadingSlot(rule: rule, reading: index, member: member)] {
      return reading
    }
    let reading = read(plan, member)
    if readsPace, member == .whole { lastReading = (index, reading) }
    return reading
  }

  // MARK: Conditions on one quantity

  private mutating func outcome(ofMerged expression: Int, reading index: Int) -> OutcomeSet {
    let plan = tables.code.readings[index]
    if plan.each == nil { return outcome(of: expression, over: current(index, plan, .whole)) }
    var tally = OutcomeTally()
    forEachMember(of: plan) { judge, member in
      tally.add(judge.outcome(of: expression, over: judge.current(index, plan, member)))
    }
    return tally.all
  }

  private func outcome(of expression: Int, over reading: Reading) -> OutcomeSet {
    tables.code.outcome(ofMerged: expression, over: reading) { limits(of: $0, reading) }
  }
}
