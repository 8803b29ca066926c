/// How the parts of a condition hang together (Dutch: *logica*): the one shape of what a rule asks as
/// it is written, as it is put to somebody, and as it was judged.
public indirect enum Logic<Part, Reference, Leaf> {
  case all([Part])
  case any([Part])
  case atLeast(Int, [Part])
  case not(Part)
  /// Not applicable while the premise is false.
  case when(Part, then: Part)
  /// Another rule, whose verdict counts.
  case rule(Reference)
  case measure(Leaf)

  /// The direct parts, in document order.
  public var parts: [Part] {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts
    case .not(let part): [part]
    case .when(let premise, let then): [premise, then]
    case .rule, .measure: []
    }
  }

  /// The same logic over other parts.
  package func mapParts<Other>(
    _ change: (Part) throws -> Other
  ) rethrows -> Logic<Other, Reference, Leaf> {
    switch self {
    case .all(let parts): .all(try parts.map(change))
    case .any(let parts): .any(try parts.map(change))
    case .atLeast(let count, let parts): .atLeast(count, try parts.map(change))
    case .not(let part): .not(try change(part))
    case .when(let premise, let then): .when(try change(premise), then: try change(then))
    case .rule(let reference): .rule(reference)
    case .measure(let leaf): .measure(leaf)
    }
  }
}

extension Logic: Sendable where Part: Sendable, Reference: Sendable, Leaf: Sendable {}

/// A tree of such logic, with rules and measures at its ends.
public protocol LogicTree {
  associatedtype Reference
  associatedtype Leaf
  var kind: Logic<Self, Reference, Leaf> { get }
}

extension LogicTree {
  /// The direct parts, in document order.
  public var children: [Self] { kind.parts }

  /// It and everything in it, outermost first.
  public var withDescendants: [Self] { [self] + children.flatMap(\.withDescendants) }

  /// Every measure in it, in document order.
  public var measures: [Leaf] {
    if case .measure(let leaf) = kind { return [leaf] }
    return children.flatMap(\.measures)
  }

  /// Every rule that it refers to, in document order.
  public var references: [Reference] {
    if case .rule(let reference) = kind { return [reference] }
    return children.flatMap(\.references)
  }
}
