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
      return outcome(of: expression, over: reading(index))
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

  /// As `Judge` does for conditions on one quantity: the values beside every bound, and both ends.
  private func outcome(of expression: Int, over reading: Reading) -> OutcomeSet {
    if let outcome = reading.outcomeWithoutBounds { return outcome }
    var result: OutcomeSet = []
    func sample(_ value: UpperBound) {
      guard .finite(reading.low) <= value, value <= reading.high else { return }
      result.insert(holds(expression, for: value) ? .met : .missed)
    }
    sample(.finite(reading.low))
    sample(reading.high)
    for leaf in leaves(expression) {
      let limits = limits(of: code.leaves[leaf])
      if limits.lacksValue { result.formUnion(.undecided) }
      if let minimum = limits.minimum {
        sample(.finite(minimum))
        sample(.finite(minimum - 1))
      }
      if let maximum = limits.maximum {
        sample(.finite(maximum))
        sample(.finite(maximum + 1))
      }
    }
    return result
  }

  private func holds(_ node: Int, for value: UpperBound) -> Bool {
    switch code.nodes[node] {
    case .leaf(let leaf): return limits(of: code.leaves[leaf]).holds(for: value)
    case .merged(_, let inner): return holds(inner, for: value)
    case .all(let parts): return parts.allSatisfy { holds(code.children[$0], for: value) }
    case .any(let parts): return parts.contains { holds(code.children[$0], for: value) }
    case .atLeast(let count, let parts):
      return parts.count { holds(code.children[$0], for: value) } >= count
    case .not(let part): return !holds(part, for: value)
    case .when, .rule: preconditionFailure("only logic over one quantity is merged")
    }
  }
}
