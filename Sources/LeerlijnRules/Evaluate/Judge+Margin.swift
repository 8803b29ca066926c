import LeerlijnModel

extension Judge {
  /// Whether an open rule is without margin, as an explanation would find it, without taking notes.
  ///
  /// - Precondition: the student is open, and so is the rule for that student.
  mutating func isTight(rule: Int) -> Bool {
    lastReading = nil
    return prepare(rule: rule).map { left == nil && isTight(node: $0) } ?? false
  }

  /// Judges a rule, and tells whether it is open without margin from what was read for it.
  mutating func judgeWithMargin(rule: Int) -> Bool {
    readsPace = true
    defer { readsPace = false }
    lastReading = nil
    guard let root = prepare(rule: rule) else {
      space.ruleOutcomes[rule] = .notApplicable
      space.ruleStatuses[rule] = .notApplicable
      return false
    }
    settle(rule: rule, outcome: outcome(of: root))
    return space.ruleStatuses[rule] == .open && left == nil && isTight(node: root)
  }

  private mutating func isTight(node: Int) -> Bool {
    switch tables.code.nodes[node] {
    case .leaf(let leaf): return isTight(leaf: leaf)
    case .merged(_, let expression): return isTight(node: expression)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts where isTight(node: tables.code.children[part]) { return true }
      return false
    case .not(let part): return isTight(node: part)
    case .when(let premise, let then): return isTight(node: premise) || isTight(node: then)
    case .rule: return false
    }
  }

  /// Decided by the member that an explanation names as deciding.
  private mutating func isTight(leaf index: Int) -> Bool {
    let leaf = tables.code.leaves[index]
    let plan = tables.code.readings[leaf.reading]
    guard leaf.minimum != nil, tables.code.measures[index].quantity.hasMargin else { return false }
    var all = OutcomeTally()
    var first: Bool?
    var missed: Bool?
    var open: Bool?
    let quantity = tables.code.measures[index].quantity
    forEachMember(of: plan) { judge, member in
      var known: Reading?
      if member == .whole, let last = judge.lastReading, last.plan == leaf.reading {
        known = last.reading
      }
      let reading = known ?? judge.read(plan, member)
      let limits = judge.limits(of: leaf, reading)
      let outcome = limits.outcome(of: reading)
      all.add(outcome)
      let isTight = quantity.isTight(reading, limits)
      first = first ?? isTight
      if outcome == .missed { missed = missed ?? isTight }
      if outcome.status == .open { open = open ?? isTight }
    }
    return all.all.status == .open && (missed ?? open ?? first ?? false)
  }
}

extension Quantity {
  /// Whether one can be without margin for it.
  fileprivate var hasMargin: Bool {
    switch self {
    case .hours, .sessions, .held, .units: true
    default: false
    }
  }

  /// No margin left, or the pace leads below the bound.
  func isTight(_ reading: Reading, _ limits: Limits) -> Bool {
    // What no file brings presses nobody.
    guard let minimum = limits.minimum, reading.hasNumbers,
      reading.reasons.isDisjoint(with: [.notDelivered, .rowLeftOut])
    else { return false }
    switch self {
    case .hours: return (reading.pace.map { $0 < minimum } ?? false)
    // Of what has no bound a share can still be anything.
    case .sessions(_, _, share: .some) where reading.unplanned == .unbounded: return false
    case .sessions, .held: return reading.high == .finite(minimum)
    // Where every course is needed from the start, nothing is tight until one is lost.
    case .units: return reading.high == .finite(minimum) && minimum < reading.offered
    default: return false
    }
  }
}
