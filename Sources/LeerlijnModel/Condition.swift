public import LeerlijnDiagnostics

/// What a rule demands (Dutch: *voorwaarde*): logic over measures, with its place in the document.
public struct Condition: LogicTree, Sendable {
  public typealias Kind = Logic<Condition, RuleID, Measure>

  public let kind: Kind
  public let place: SourceRange?

  public init(_ kind: Kind, at place: SourceRange? = nil) {
    self.kind = kind
    self.place = place
  }

  /// The same with other ends: each measure and each rule may become a condition of its own. Logic and
  /// places stay.
  package func map(
    measure: (Measure) -> Kind = { .measure($0) }, rule: (RuleID) -> Kind = { .rule($0) }
  ) -> Condition {
    switch kind {
    case .measure(let own): Condition(measure(own), at: place)
    case .rule(let id): Condition(rule(id), at: place)
    default: Condition(kind.mapParts { $0.map(measure: measure, rule: rule) }, at: place)
    }
  }

  /// The same with every measure changed.
  package func mapMeasures(_ change: (Measure) -> Measure) -> Condition {
    map(measure: { .measure(change($0)) })
  }

  /// Every rule it refers to, with the place of the reference.
  public var referredRules: [(rule: RuleID, place: SourceRange?)] {
    if case .rule(let rule) = kind { return [(rule, place)] }
    return children.flatMap(\.referredRules)
  }
}

/// A number in a rule: written out, or the value of a parameter.
public enum Bound: Hashable, Sendable {
  /// In the smallest part of the measure's unit.
  case amount(Int)
  case parameter(ParameterID)
}

/// One quantity read from the evidence and compared with bounds.
public struct Measure: Sendable {
  public var quantity: Quantity
  public var minimum: Bound?
  public var maximum: Bound?
  /// The days that count; nil leaves it to the quantity's own window.
  public var window: Window?
  /// The last day that counts; nil leaves it to the rule.
  public var deadline: DateExpression?
  /// The bound holds for every one of these.
  public var each: Each?
  /// `cap="offered"`: once a series is complete or over, the bound falls to what was offered.
  public var cappedByOffer: Bool
  public var place: SourceRange?

  public init(
    _ quantity: Quantity, minimum: Bound? = nil, maximum: Bound? = nil, window: Window? = nil,
    deadline: DateExpression? = nil, each: Each? = nil, cappedByOffer: Bool = false,
    place: SourceRange? = nil
  ) {
    self.quantity = quantity
    self.minimum = minimum
    self.maximum = maximum
    self.window = window
    self.deadline = deadline
    self.each = each
    self.cappedByOffer = cappedByOffer
    self.place = place
  }
}

/// The days within which facts count (Dutch: *venster*).
public enum Window: Hashable, Sendable {
  case period(PeriodID)
  case year(StudyYearID)
  case phase(PhaseID)
  case programme(ProgrammeID)
  /// The study year that has last begun on the as-of day.
  case studyYear
  case placement
  case enrolment
  case days(DateExpression, DateExpression)
}

/// What a bound holds for each of (Dutch: *per*).
public enum Each: String, Hashable, Sendable, CaseIterable {
  case week, session, period, moment, theme, series, year
}
