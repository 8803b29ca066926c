import LeerlijnModel

/// A condition and its place in the condition of its rule: 0 is the whole, the rest follow in the
/// order in which they stand in the document.
struct PlacedCondition {
  let condition: Condition
  let number: Int

  init(_ condition: Condition, number: Int) {
    self.condition = condition
    self.number = number
  }

  var children: [PlacedCondition] {
    var next = number + 1
    return condition.children.map { child in
      defer { next += child.withDescendants.count }
      return PlacedCondition(child, number: next)
    }
  }
}

extension RuleCompiler {
  mutating func add(_ placed: PlacedCondition) -> Int {
    let condition = placed.condition
    if condition.measures.count > 1 || condition.isNegation, let key = condition.onlyReading {
      let expression = addParts(of: placed)
      return append(
        .merged(reading: reading(for: key.measure), expression: expression), at: placed.number)
    }
    return addParts(of: placed)
  }

  private mutating func addParts(of placed: PlacedCondition) -> Int {
    let parts = placed.children
    let node: Node =
      switch placed.condition.kind {
      case .measure(let measure): .leaf(add(measure))
      case .all: .all(addGroups(parts, Condition.Kind.all, Node.all))
      case .any: .any(addGroups(parts, Condition.Kind.any, Node.any))
      case .atLeast(let count, _): .atLeast(count, addAll(parts))
      case .not: .not(add(parts[0]))
      case .when: .when(addPremise(parts[0]), add(parts[1]))
      case .rule(let id): .rule(ruleIndex[id] ?? 0)
      }
    return append(node, at: placed.number)
  }

  private mutating func addPremise(_ placed: PlacedCondition) -> Int {
    let outer = isPremise
    isPremise = true
    defer { isPremise = outer }
    return add(placed)
  }

  /// Parts of `all` or `any`, those that read one and the same thing joined first.
  private mutating func addGroups(
    _ parts: [PlacedCondition], _ kind: ([Condition]) -> Condition.Kind,
    _ node: (Range<Int>) -> Node
  ) -> Range<Int> {
    var groups: [(key: ReadingKey?, parts: [PlacedCondition])] = []
    for part in parts {
      let key = part.condition.onlyReading.map { ReadingKey($0.measure, programme: nil) }
      if let key, let place = groups.firstIndex(where: { $0.key == key }) {
        groups[place].parts.append(part)
      } else {
        groups.append((key, [part]))
      }
    }
    guard groups.count > 1 else { return addAll(parts) }
    return addChildren(
      groups.map { group in
        if group.parts.count == 1 { return add(group.parts[0]) }
        let together = append(node(addAll(group.parts)), at: nil)
        guard let key = Condition(kind(group.parts.map(\.condition))).onlyReading else {
          return together
        }
        return append(.merged(reading: reading(for: key.measure), expression: together), at: nil)
      })
  }

  private mutating func addAll(_ parts: [PlacedCondition]) -> Range<Int> {
    addChildren(parts.map { add($0) })
  }

  private mutating func addChildren(_ nodes: [Int]) -> Range<Int> {
    let first = code.children.count
    code.children += nodes
    return first..<code.children.count
  }

  /// - Parameter number: the place of the condition it stands for; nil where it joins parts that the
  ///   document has apart.
  private mutating func append(_ node: Node, at number: Int?) -> Int {
    code.nodes.append(node)
    code.numbers.append(number)
    return code.nodes.count - 1
  }
}

extension Condition {
  fileprivate var isNegation: Bool {
    if case .not = kind { return true }
    return false
  }

  /// The one thing that every measure in it reads, where logic over it can be judged exactly.
  ///
  /// A bound for each member only joins under `all`: elsewhere "for every one" does not
  /// distribute.
  fileprivate var onlyReading: (measure: Measure, joinsUnderAllOnly: Bool)? {
    switch kind {
    case .measure(let measure):
      // A bound that moves with the offer moves for all at once; such bounds are judged apart.
      guard measure.quantity.hasInterval, !measure.cappedByOffer else { return nil }
      return (measure, measure.each != nil)
    case .rule, .when: return nil
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      guard let first = parts.first?.onlyReading else { return nil }
      if case .atLeast(let count, _) = kind, count > parts.count { return nil }
      if first.joinsUnderAllOnly { guard case .all = kind else { return nil } }
      for part in parts.dropFirst() {
        guard let other = part.onlyReading,
          ReadingKey(other.measure, programme: nil)
            == ReadingKey(first.measure, programme: nil)
        else { return nil }
      }
      return first
    case .not(let part):
      guard let inner = part.onlyReading, !inner.joinsUnderAllOnly else { return nil }
      return inner
    }
  }
}

extension Quantity {
  /// Whether it is a number that may still move; the others are decided or judged as a whole.
  fileprivate var hasInterval: Bool {
    switch self {
    case .order, .isTrue: false
    default: true
    }
  }

  var isOfStudyYear: Bool {
    switch self {
    case .sessions, .held: true
    default: asksForNetwork
    }
  }

  var isOfPlacement: Bool {
    switch self {
    case .hours, .assessed, .document: true
    default: false
    }
  }
}
