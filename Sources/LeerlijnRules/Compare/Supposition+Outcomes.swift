import LeerlijnModel

extension Supposition {
  func outcome(ofRule rule: Int) -> OutcomeSet { outcome(of: code.rules[rule].root) }

  private func outcome(of node: Int) -> OutcomeSet {
    if variableOfNode[node] >= 0, case .outcomes(let cases) = variables[variableOfNode[node]] {
      return cases[current[variableOfNode[node]]]
    }
    switch code.nodes[node] {
    case .leaf(let leaf):
      let plan = code.leaves[leaf]
      return limits(of: plan).outcome(of: reading(plan.reading))
    case .merged(let index, let expression):
      return code.outcome(ofMerged: expression, over: reading(index), limits)
    case .all(let parts): return tally(parts).all
    case .any(let parts): return tally(parts).any
    case .atLeast(let count, let parts): return tally(parts).atLeast(count)
    case .not(let part): return outcome(of: part).negated
    case .when(let premise, let then):
      return .when(outcome(of: premise), then: outcome(of: then))
    case .rule: return .undecided
    }
  }

  private func tally(_ parts: Range<Int>) -> OutcomeTally {
    var tally = OutcomeTally()
    for part in parts { tally.add(outcome(of: code.children[part])) }
    return tally
  }

  private func reading(_ index: Int) -> Reading {
    let variable = variableOfReading[index]
    guard variable >= 0, case .readings(let cases) = variables[variable] else { return Reading() }
    return cases[current[variable]]
  }

  /// Bounds that do not move; a parameter that is left stands for one without a value.
  private func limits(of leaf: Leaf) -> Limits {
    func value(_ bound: BoundPlan?) -> Int? {
      if case .amount(let amount) = bound { return amount }
      return nil
    }
    let (minimum, maximum) = (value(leaf.minimum), value(leaf.maximum))
    return Limits(
      minimum: minimum, maximum: maximum,
      lacksValue: leaf.minimum != nil && minimum == nil || leaf.maximum != nil && maximum == nil)
  }
}
