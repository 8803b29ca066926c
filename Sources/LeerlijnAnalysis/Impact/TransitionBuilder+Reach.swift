internal import LeerlijnModel

extension TransitionBuilder {
  /// Limits the cohorts of copies to those for whom what they read has a value: a copy for cohorts
  /// from 2020 on reaches no further than its numbers do, as the rule itself did not.
  mutating func limitToValues() {
    let reaches = Dictionary(
      curriculum.parameters.compactMap { parameter in
        parameter.reach.map { (parameter.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    guard !reaches.isEmpty else { return }
    var limited: [RuleID: ClosedRange<Int>] = [:]
    for place in changes.rules.indices {
      let rule = changes.rules[place]
      guard var cohorts = rule.scope.cohorts else { continue }
      for id in rule.parameters {
        if let reach = reaches[id], let shared = cohorts.shared(with: reach) { cohorts = shared }
      }
      guard cohorts != rule.scope.cohorts else { continue }
      changes.rules[place].scope.cohorts = cohorts
      limited[rule.id] = cohorts
    }
    for place in curriculum.rules.indices {
      if let cohorts = limited[curriculum.rules[place].id] {
        curriculum.rules[place].scope.cohorts = cohorts
      }
    }
  }
}

extension Parameter {
  /// From the first to the last cohort with a value; nil where a value is for all.
  fileprivate var reach: ClosedRange<Int>? {
    let cohorts = values.compactMap(\.cohorts)
    guard cohorts.count == values.count, let first = cohorts.map(\.lowerBound).min(),
      let last = cohorts.map(\.upperBound).max()
    else { return nil }
    return first...last
  }
}

extension Rule {
  fileprivate var parameters: [ParameterID] {
    conditions.flatMap(\.measures).flatMap(\.allBounds).compactMap {
      if case .parameter(let id) = $0 { id } else { nil }
    }
  }
}
