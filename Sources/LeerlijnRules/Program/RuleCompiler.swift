import LeerlijnModel

/// Turns the rules of a curriculum into the flat arrays of a program.
struct RuleCompiler {
  var code = Code()
  let curriculum: Curriculum
  let handles: Handles
  private var readingIndex: [ReadingKey: Int] = [:]
  let ruleIndex: [RuleID: Int]
  private let parameterIndex: [ParameterID: Int]
  /// The programme of the rule at hand, where it names one.
  var programme: ProgrammeID?
  /// Whether the condition at hand stands in the `if` of a `when`.
  var isPremise = false

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
      let root = add(PlacedCondition(rule.condition, number: 0))
      let leaves = firstLeaf..<code.leaves.count
      let exceptions = rule.exceptions.map {
        add(PlacedCondition($0.condition, number: 0))
      }
      code.rules.append(
        RulePlan(
          rule: rule, root: root, exceptions: exceptions, leavesOfRoot: leaves,
          references: rule.conditions.flatMap(\.referredRules).compactMap { ruleIndex[$0.rule] }))
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
    var begun = [Bool](repeating: false, count: code.rules.count)
    var settled = begun
    // No calls within calls: rules may stand in a row of thousands.
    for rule in code.rules.indices {
      var waiting = [rule]
      while let next = waiting.last {
        let references = begun[next] ? [] : code.rules[next].references.filter { !begun[$0] }
        begun[next] = true
        waiting += references.reversed()
        guard references.isEmpty else { continue }
        waiting.removeLast()
        if !settled[next] { order.append(next) }
        settled[next] = true
      }
    }
    return order
  }

  // MARK: Measures

  mutating func add(_ measure: Measure) -> Int {
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
    case .units(_, let measure): return measure.asksEverything ? .everything : .amount(1)
    case .grade(.course(let id)): return passMark(ofUnit: id.text)
    case .grade(.placement(let id)): return passMark(ofUnit: id.text)
    case .grade(.test(let id)):
      guard let test = handles.testHandles[id].map({ handles.tests[$0] }) else { return .amount(1) }
      return .amount(test.minimum ?? handles.units[test.unit].grading.pass)
    default: return .amount(1)
    }
  }

  mutating func reading(for measure: Measure) -> Int {
    let key = ReadingKey(measure, programme: programme, isPremise: isPremise)
    if let known = readingIndex[key] { return known }
    let quantity = plan(measure.quantity)
    code.readings.append(
      ReadingPlan(
        quantity: quantity, window: plan(measure.window), deadline: measure.deadline,
        each: measure.each, placements: placements(of: [measure]),
        isOfPlacement: measure.quantity.isOfPlacement,
        isOfStudyYear: measure.quantity.isOfStudyYear))
    readingIndex[key] = code.readings.count - 1
    return code.readings.count - 1
  }
}
