package import LeerlijnModel

/// What a field holds, typed, so that only what means something else is different.
///
/// - Sets of names, numbers and words stand sorted: their order in the document means nothing.
package enum FieldValue: Hashable, Sendable {
  case text(String)
  case titles(Titles)
  case flag(Bool)
  case number(Int)
  case amount(Int, Unit)
  case bound(Bound, Unit)
  case day(Day)
  case days(DayRange)
  case date(DateExpression)
  case length(CalendarPeriod)
  case cohorts(ClosedRange<Int>)
  case grades(ClosedRange<Int>)
  case numbers([Int])
  case names(ThingKind, [String])
  /// Names whose order means something.
  case sequence(ThingKind, [String])
  /// Names of things of any kind.
  case anyNames([String])
  case words([String])
  case links([OutcomeStep])
  case judges([JudgeName])
  case citations([String])
  case condition(ConditionForm)
  case conditions([ConditionForm])
  case values([ParameterValueForm])
  case stages([String])

  static func set(_ kind: ThingKind, _ names: some Sequence<String>) -> FieldValue {
    .names(kind, Set(names).sorted())
  }
}

/// What something does for an outcome, apart from where that is written.
package struct OutcomeStep: Hashable, Sendable {
  package let step: OutcomeLink.Step
  package let outcome: String
}

/// Someone who judges at a moment.
package struct JudgeName: Hashable, Sendable {
  package let role: String
  package let decides: Bool
}

/// A condition that equals another when the two say the same, in whatever order.
package struct ConditionForm: Hashable, Sendable {
  package let condition: Condition
  package let text: String

  init(_ condition: Condition) {
    self.condition = condition
    text = condition.canonicalText
  }

  package static func == (left: ConditionForm, right: ConditionForm) -> Bool {
    left.text == right.text
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// A value of a parameter, apart from where it is written and what it cites.
package struct ParameterValueForm: Hashable, Sendable {
  package let value: Parameter.Value

  package static func == (left: Self, right: Self) -> Bool { left.key == right.key }
  package func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private var key: [Int?] {
    [
      value.amount, value.from.map { Int($0.number) }, value.until.map { Int($0.number) },
      value.cohorts?.lowerBound, value.cohorts?.upperBound, value.atOnce ? 1 : 0,
    ]
  }

  /// An order that depends on what they say alone.
  static func isBefore(_ left: Self, _ right: Self) -> Bool {
    left.key.lexicographicallyPrecedes(right.key) { ($0 ?? .min) < ($1 ?? .min) }
  }
}
