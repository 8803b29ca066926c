internal import LeerlijnModel

extension Condition {
  /// Every measure that is said to hold, if only as one of several: none under a negation, and none
  /// that is a premise.
  var assertedMeasures: [Measure] {
    switch kind {
    case .measure(let measure): [measure]
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.flatMap(\.assertedMeasures)
    case .when(_, let then): then.assertedMeasures
    case .not, .rule: []
    }
  }

  /// Every measure that is asked of someone in any case, by itself or by one of the rules that are
  /// followed where it refers to them.
  func demanded(
    following rules: [RuleID: Condition] = [:], within open: Set<RuleID> = []
  ) -> [Measure] {
    switch kind {
    case .measure(let measure): return [measure]
    case .all(let parts): return parts.flatMap { $0.demanded(following: rules, within: open) }
    case .any(let parts) where parts.count > 1: return []
    case .any(let parts): return parts.flatMap { $0.demanded(following: rules, within: open) }
    case .atLeast(let count, let parts):
      guard count >= parts.count else { return [] }
      return parts.flatMap { $0.demanded(following: rules, within: open) }
    case .when(_, let then): return then.demanded(following: rules, within: open)
    case .not: return []
    case .rule(let id):
      guard !open.contains(id), let other = rules[id] else { return [] }
      return other.demanded(following: rules, within: open.union([id]))
    }
  }
}
