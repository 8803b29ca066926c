import LeerlijnModel

/// Turns the rules of a curriculum into the flat arrays of a program.
struct RuleCompiler {
  var code = Code()
  let curriculum: Curriculum
  let handles: Handles
  private var readingIndex: [ReadingKey: Int] = [:]
  private let ruleIndex: [RuleID: Int]
  private let parameterIndex: [ParameterID: Int]
  /// The programme of the rule at hand, where it names one.
  var programme: ProgrammeID?

  init(_ curriculum: Curriculum, _ handles: Handles) {
    self.curriculum = curriculum
    self.handles = handles
    ruleIndex = Dictionary(
      curriculum.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    parameterIndex = Dictionary(
      curriculum.parameters.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func compile() -> Code {
    // So that one placement alone is a range too: see `Code.lists`.
    code.lists = Array(handles.placements.indices)
    for rule in curriculum.rules {
      programme = rule.scope.programme
      let firstLeaf = code.leaves.count
      let root = add(rule.condition)
      let leaves = firstLeaf..<code.leaves.count
      let exceptions = rule.exceptions.map { add($0.condition) }
      code.rules.append(
        RulePlan(rule: rule, root: root, exceptions: exceptions, leavesOfRoot: leaves))
      code.heads.append(
        RuleHead(
          root: root, deadline: rule.deadline, hasExceptions: !rule.exceptions.isEmpty,
          years: ScopePlan.bits(rule.scope.years),
          placements: placements(of: rule.condition.measures)))
    }
    code.order = referenceOrder()
    return code
  }

  /// Rules after the rules they refer to. A circle, which the checks refuse, is cut where found.
  private func referenceOrder() -> [Int] {
    var order: [Int] = []
    var seen = [Bool](repeating: false, count: code.rules.count)
    func visit(_ rule: Int) {
      guard !seen[rule] else { return }
      seen[rule] = true
      let plan = code.rules[rule].rule
      let conditions = [plan.condition] + plan.exceptions.map(\.condition)
      for (id, _) in conditions.flatMap(\.referredRules) {
        if let referred = ruleIndex[id] { visit(referred) }
      }
      order.append(rule)
    }
    for rule in code.rules.indices { visit(rule) }
    return order
  }

  // MARK: Conditions

  private mutating func add(_ condition: Condition) -> Int {
    if condition.measures.count > 1 || condition.isNegation, let key = condition.onlyReading {
      let expression = addParts(of: condition)
      return append(.merged(reading: reading(for: key.measure), expression: expression))
    }
    return addParts(of: condition)
  }

  private mutating func addParts(of condition: Condition) -> Int {
    switch condition.kind {
    case .measure(let measure): append(.leaf(add(measure)))
    case .all(let parts): append(.all(addGroup(parts, joined: Condition.Kind.all)))
    case .any(let parts): append(.any(addGroup(parts, joined: Condition.Kind.any)))
    case .atLeast(let count, let parts): append(.atLeast(count, addAll(parts)))
    case .not(let part): append(.not(add(part)))
    case .when(let premise, let then): append(.when(add(premise), add(then)))
    case .rule(let id): append(.rule(ruleIndex[id] ?? 0))
    }
  }

  /// Parts of `all` or `any`, those that read one and the same thing joined first.
  private mutating func addGroup(
    _ parts: [Condition], joined: ([Condition]) -> Condition.Kind
  ) -> Range<Int> {
    var groups: [(key: ReadingKey?, parts: [Condition])] = []
    for part in parts {
      let key = part.onlyReading.map { ReadingKey($0.measure, programme: nil) }
      if let key, let place = groups.firstIndex(where: { $0.key == key }) {
        groups[place].parts.append(part)
      } else {
        groups.append((key, [part]))
      }
    }
    guard groups.count > 1 else { return addAll(parts) }
    return addAll(
      groups.map { $0.parts.count == 1 ? $0.parts[0] : Condition(joined($0.parts)) })
  }

  private mutating func addAll(_ parts: [Condition]) -> Range<Int> {
    let indices = parts.map { add($0) }
    let first = code.children.count
    code.children += indices
    return first..<code.children.count
  }

  private mutating func append(_ node: Node) -> Int {
    code.nodes.append(node)
    return code.nodes.count - 1
  }

  // MARK: Measures

  private mutating func add(_ measure: Measure) -> Int {
    var minimum = measure.minimum.flatMap(plan)
    if minimum == nil, measure.maximum == nil { minimum = impliedMinimum(of: measure.quantity) }
    code.leaves.append(
      Leaf(
        reading: reading(for: measure), minimum: minimum, maximum: measure.maximum.flatMap(plan),
        isCappedByOffer: measure.cappedByOffer))
    code.measures.append(measure)
    return code.leaves.count - 1
  }

  func plan(_ bound: Bound) -> BoundPlan? {
    switch bound {
    case .amount(let amount): .amount(amount)
    case .parameter(let id): parameterIndex[id].map(BoundPlan.parameter)
    }
  }

  private func passMark(ofUnit id: String) -> BoundPlan {
    .amount(handles.unitHandles[id].map { handles.units[$0].grading.pass } ?? 1)
  }

  /// What a measure asks that names no bound: every role, every slot, a pass, that it is so.
  private func impliedMinimum(of quantity: Quantity) -> BoundPlan {
    switch quantity {
    case .assessed, .perspectives, .allocate: return .everything
    case .grade(.course(let id)): return passMark(ofUnit: id.text)
    case .grade(.placement(let id)): return passMark(ofUnit: id.text)
    case .grade(.test(let id)):
      guard let test = handles.testHandles[id].map({ handles.tests[$0] }) else { return .amount(1) }
      return .amount(test.minimum ?? handles.units[test.unit].grading.pass)
    default: return .amount(1)
    }
  }

  private mutating func reading(for measure: Measure) -> Int {
    let key = ReadingKey(measure, programme: programme)
    if let known = readingIndex[key] { return known }
    let quantity = plan(measure.quantity)
    code.readings.append(
      ReadingPlan(
        quantity: quantity, window: plan(measure.window), deadline: measure.deadline,
        each: measure.each, placements: placements(of: [measure]),
        isOfPlacement: measure.quantity.isOfPlacement))
    readingIndex[key] = code.readings.count - 1
    return code.readings.count - 1
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

  fileprivate var isOfPlacement: Bool {
    switch self {
    case .hours, .assessed, .document: true
    default: false
    }
  }
}
