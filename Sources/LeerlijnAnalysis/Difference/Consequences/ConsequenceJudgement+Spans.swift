import LeerlijnModel

extension ConsequenceJudgement {
  /// For whom and when a bound has another value, where a parameter says it; empty where it is one
  /// for all, or never another.
  func spans(of edit: ConditionEdit) -> [ParameterSpan] {
    let bounds: (Bound, Bound)? =
      switch edit.kind {
      case .minimum(let first, let second): both(first.minimum, second.minimum)
      case .maximum(let first, let second): both(first.maximum, second.maximum)
      default: nil
      }
    guard let (before, after) = bounds, before.isParameter || after.isParameter,
      let first = parameter(before, among: old, isOld: true),
      let second = parameter(after, among: new, isOld: false)
    else { return [] }
    return parameterSpans(from: first, to: second).filter { $0.old != nil && $0.new != nil }
  }

  private func both(_ old: Bound?, _ new: Bound?) -> (Bound, Bound)? {
    old.flatMap { first in new.map { (first, $0) } }
  }

  /// The parameter that a bound names; a number is one that never changes.
  private func parameter(_ bound: Bound, among curriculum: Curriculum, isOld: Bool) -> Parameter? {
    switch bound {
    case .amount(let amount):
      Parameter(
        id: "", unit: .count, titles: Titles([]),
        values: [Parameter.Value(from: nil, amount: amount)])
    case .parameter(let id):
      curriculum.parameters.first { (isOld ? names[.parameter, $0.id] : $0.id) == id }
    }
  }
}

extension Bound {
  fileprivate var isParameter: Bool {
    if case .parameter = self { true } else { false }
  }
}
