import LeerlijnModel

@testable import LeerlijnRules

// Conditions over work, which need no names, and what they come to in plain logic.

extension Condition {
  /// Hours of work of one kind: of another kind it is another quantity.
  static func work(_ kind: String, min: Int? = nil, max: Int? = nil) -> Condition {
    // A measure without a bound asks for at least one.
    .measure(
      .experience(kinds: [kind], in: .hours), min: min ?? (max == nil ? 1 : nil), max: max)
  }

  /// Whether it holds where every quantity in it has this value; nil is no value, which meets no bound.
  func holdsPlainly(for value: Int?) -> Bool {
    switch kind {
    case .measure(let measure):
      guard let value else { return false }
      if case .amount(let least) = measure.minimum, value < least { return false }
      if case .amount(let most) = measure.maximum, value > most { return false }
      return true
    case .all(let parts): return parts.allSatisfy { $0.holdsPlainly(for: value) }
    case .any(let parts): return parts.contains { $0.holdsPlainly(for: value) }
    case .atLeast(let count, let parts):
      return parts.filter { $0.holdsPlainly(for: value) }.count >= count
    case .not(let part): return !part.holdsPlainly(for: value)
    case .when, .rule: preconditionFailure("only logic over one quantity has one value")
    }
  }
}

extension Curriculum {
  static func rules(_ conditions: [Condition]) -> Curriculum {
    var curriculum = Curriculum(id: "c", edition: "e", titles: Titles([]))
    curriculum.rules = conditions.enumerated().map {
      Rule(id: RuleID("r\($0)"), condition: $1)
    }
    return curriculum
  }
}
