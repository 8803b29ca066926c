extension UnitCondition {
  /// The units of which it asks that all are done, where it asks nothing else; some more than once.
  var conjunction: [Int]? {
    switch self {
    case .always: return []
    case .done(let unit): return [unit]
    case .all(let parts):
      var units: [Int] = []
      for part in parts {
        guard let some = part.conjunction else { return nil }
        units += some
      }
      return units
    default: return nil
    }
  }

  /// It with negations of single facts only: none of a negation, and none of several parts.
  ///
  /// - Source: negation normal form, by the laws of De Morgan.
  var normalForm: UnitCondition {
    switch self {
    case .always, .never, .done, .sum, .filled: return self
    case .all(let parts): return .all(parts.map(\.normalForm))
    case .any(let parts): return .any(parts.map(\.normalForm))
    case .atLeast(let count, let parts): return .atLeast(count, parts.map(\.normalForm))
    case .not(let part):
      func negated(_ parts: [UnitCondition]) -> [UnitCondition] {
        parts.map { UnitCondition.not($0).normalForm }
      }
      switch part {
      case .always: return .never
      case .never: return .always
      case .done, .sum, .filled: return self
      case .all(let parts): return .any(negated(parts))
      case .any(let parts): return .all(negated(parts))
      case .atLeast(let count, let parts):
        return .atLeast(parts.count - count + 1, negated(parts))
      case .not(let inner): return inner.normalForm
      }
    }
  }

  /// It, in normal form, with every negation taken to hold: monotone, and true wherever it is.
  var relaxed: UnitCondition { settingNegations(.always) }

  /// It, in normal form, with every negation taken to fail: monotone, and true only where it is; so once it is true it
  /// stays true, whatever more is done.
  var lasting: UnitCondition { settingNegations(.never) }

  private func settingNegations(_ value: UnitCondition) -> UnitCondition {
    switch self {
    case .always, .never, .done, .sum, .filled: self
    case .all(let parts): .all(parts.map { $0.settingNegations(value) })
    case .any(let parts): .any(parts.map { $0.settingNegations(value) })
    case .atLeast(let count, let parts):
      .atLeast(count, parts.map { $0.settingNegations(value) })
    case .not: value
    }
  }

  /// Whether it asks, in some part, that several are done, of which it leaves open which.
  var asksSeveral: Bool {
    switch self {
    case .always, .never, .done, .not: false
    case .all(let parts), .any(let parts): parts.contains(where: \.asksSeveral)
    case .atLeast(let count, let parts): count > 1 || parts.contains(where: \.asksSeveral)
    case .sum, .filled: true
    }
  }

  /// The units that turn it false, or may, by being done.
  var negatedUnits: [Int] {
    switch self {
    case .always, .never, .done, .sum, .filled: []
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.negatedUnits)
    case .not(let part): part.units
    }
  }

  /// The units without which it does not hold, though all else is done that can be; of a monotone
  /// condition that holds with all of them.
  func necessary(_ canBeDone: (Int) -> Bool) -> [Int] {
    if let conjunction { return Set(conjunction).sorted() }
    return Set(units).sorted().filter { unit in
      canBeDone(unit) && !holds { $0 != unit && canBeDone($0) }
    }
  }

  /// It with two units in each other's place, and parts of which the order says nothing in one order.
  func exchanging(_ one: Int, _ other: Int) -> UnitCondition {
    func exchanged(_ unit: Int) -> Int { unit == one ? other : unit == other ? one : unit }
    func ordered(_ parts: [UnitCondition]) -> [UnitCondition] {
      parts.map { $0.exchanging(one, other) }.sorted {
        String(describing: $0) < String(describing: $1)
      }
    }
    func ordered(_ terms: [Term]) -> [Term] {
      terms.map { Term(exchanged($0.unit), worth: $0.worth) }
        .sorted { ($0.unit, $0.worth) < ($1.unit, $1.worth) }
    }
    switch self {
    case .always, .never: return self
    case .done(let unit): return .done(exchanged(unit))
    case .all(let parts): return .all(ordered(parts))
    case .any(let parts): return .any(ordered(parts))
    case .atLeast(let count, let parts): return .atLeast(count, ordered(parts))
    case .not(let part): return .not(part.exchanging(one, other))
    case .sum(let least, let terms): return .sum(least, of: ordered(terms))
    case .filled(let places):
      return .filled(places.map { Place(least: $0.least, terms: ordered($0.terms)) })
    }
  }
}
