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
}
