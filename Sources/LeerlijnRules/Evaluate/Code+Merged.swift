import LeerlijnModel

// Conditions on one quantity, judged together: whoever has a number for it either meets them or not.

extension Code {
  /// What logic over one quantity comes to for what is known of it.
  ///
  /// Exact: between two neighbouring bounds the truth does not change, so the values beside every
  /// bound, and both ends of the interval, stand for all.
  ///
  /// - Parameter limits: the bounds of one of its leaves.
  @inline(__always) func outcome(
    ofMerged expression: Int, over reading: Reading, _ limits: (Leaf) -> Limits
  ) -> OutcomeSet {
    if reading.applicability == .nothing {
      return holds(expression, for: nil, limits) ? .met : .missed
    }
    if let outcome = reading.outcomeWithoutBounds { return outcome }
    var result: OutcomeSet = reading.mayNotApply ? .notApplicable : []
    func sample(_ value: UpperBound) {
      guard .finite(reading.low) <= value, value <= reading.high else { return }
      result.insert(holds(expression, for: value, limits) ? .met : .missed)
    }
    sample(.finite(reading.low))
    sample(reading.high)
    forEachLeaf(of: expression) { leaf in
      let limits = limits(leaf)
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

  private func forEachLeaf(of node: Int, _ body: (Leaf) -> Void) {
    switch nodes[node] {
    case .leaf(let leaf): body(leaves[leaf])
    case .merged(_, let inner), .not(let inner): forEachLeaf(of: inner, body)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts { forEachLeaf(of: children[part], body) }
    case .when, .rule: break
    }
  }

  /// Two-valued: whether it holds for one value; nil where there is none, which meets no bound.
  private func holds(_ node: Int, for value: UpperBound?, _ limits: (Leaf) -> Limits) -> Bool {
    switch nodes[node] {
    case .leaf(let leaf): return value.map { limits(leaves[leaf]).holds(for: $0) } ?? false
    case .merged(_, let inner): return holds(inner, for: value, limits)
    case .all(let parts): return parts.allSatisfy { holds(children[$0], for: value, limits) }
    case .any(let parts): return parts.contains { holds(children[$0], for: value, limits) }
    case .atLeast(let count, let parts):
      return parts.count { holds(children[$0], for: value, limits) } >= count
    case .not(let part): return !holds(part, for: value, limits)
    case .when, .rule: preconditionFailure("only logic over one quantity is merged")
    }
  }
}
