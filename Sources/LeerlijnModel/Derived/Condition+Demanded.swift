package import LeerlijnDiagnostics

extension Condition {
  /// A measure that is asked in every case, and where: of one asked through another rule, the place of
  /// the reference.
  package struct Demanded {
    package let measure: Measure
    package let place: SourceRange?
  }

  /// Every measure that cannot be done without, by itself or by one of the rules that are followed where
  /// it refers to them: an alternative, a negation or a premise needs nothing.
  ///
  /// - Parameter consequences: whether what a premise leads to counts, though not everybody meets that.
  package func demanded(
    following rules: [RuleID: Condition] = [:], consequences: Bool = false
  ) -> [Demanded] {
    demanded(following: rules, consequences, within: [])
  }

  private func demanded(
    following rules: [RuleID: Condition], _ consequences: Bool, within open: Set<RuleID>
  ) -> [Demanded] {
    func all(_ parts: [Condition]) -> [Demanded] {
      parts.flatMap { $0.demanded(following: rules, consequences, within: open) }
    }
    switch kind {
    case .measure(let measure): return [Demanded(measure: measure, place: place)]
    case .all(let parts): return all(parts)
    case .any(let parts): return parts.count == 1 ? all(parts) : []
    case .atLeast(let count, let parts): return count >= parts.count ? all(parts) : []
    case .when(_, let then): return consequences ? all([then]) : []
    case .not: return []
    case .rule(let id):
      guard !open.contains(id), let other = rules[id] else { return [] }
      return other.demanded(following: rules, consequences, within: open.union([id]))
        .map { Demanded(measure: $0.measure, place: place) }
    }
  }
}
