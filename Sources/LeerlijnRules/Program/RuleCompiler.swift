import LeerlijnModel

/// Turns the rules of a curriculum into the flat arrays of a program.
struct RuleCompiler {
  private var code = Code()
  private let curriculum: Curriculum
  private let handles: Handles
  private var readingIndex: [ReadingKey: Int] = [:]
  private let ruleIndex: [RuleID: Int]
  private let parameterIndex: [ParameterID: Int]
  /// The programme of the rule at hand, where it names one.
  private var programme: ProgrammeID?

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
          root: root, deadline: rule.deadline, hasExceptions: !rule.exceptions.isEmpty))
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

  private func plan(_ bound: Bound) -> BoundPlan? {
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
        each: measure.each))
    readingIndex[key] = code.readings.count - 1
    return code.readings.count - 1
  }

  private func plan(_ window: Window?) -> WindowPlan {
    switch window {
    case nil: return .own
    case .period(let id):
      let periods = curriculum.years.flatMap(\.periods)
      return periods.first { $0.id == id }.map { .fixed($0.days) } ?? .own
    case .year(let id):
      return curriculum.years.first { $0.id == id }.map { .fixed($0.days) } ?? .own
    case .phase(let id):
      let phase = curriculum.programmes.lazy.flatMap(\.phases).first { $0.id == id }
      guard let first = phase?.years.min(), let last = phase?.years.max() else { return .own }
      return .phase(first: first, last: last)
    case .programme, .enrolment: return .enrolment
    case .studyYear: return .studyYear
    case .placement: return .placement
    case .days(let first, let last): return .days(first, last)
    }
  }

  private mutating func list(_ handles: [Int]) -> Range<Int> {
    code.lists += handles
    return code.lists.count - handles.count..<code.lists.count
  }

  private mutating func rare(_ quantity: RareQuantity) -> QuantityPlan {
    code.rare.append(quantity)
    return .rare(code.rare.count - 1)
  }

  private mutating func plan(_ quantity: Quantity) -> QuantityPlan {
    switch quantity {
    case .hours(let id):
      return .hours(placement: id.flatMap(handles.placement) ?? QuantityPlan.anyPlacement)
    case .sessions(let ids, let marks, let asShare):
      return .sessions(series: list(handles.series(ids)), marks: MarkSet(marks), asShare: asShare)
    case .assessed(let placement, let moment):
      return .assessed(moments: list(handles.moments(of: placement, moment)))
    case .grade(.course(let id)): return .unitGrade(handles.unitHandles[id.text] ?? 0)
    case .grade(.placement(let id)): return .unitGrade(handles.unitHandles[id.text] ?? 0)
    case .grade(.test(let id)): return .testGrade(handles.testHandles[id] ?? 0)
    case .credits(let selection, let grades):
      return .units(list(units(of: selection)), grades: plan(grades), counting: .credits)
    case .courses(let selection, let grades):
      return .units(list(units(of: selection)), grades: plan(grades), counting: .courses)
    case .isTrue(let fact):
      code.facts.append(fact)
      return .fact(code.facts.count - 1)
    case .held(let ids): return .held(series: list(handles.series(ids)))
    case .allocate(let allocation): return rare(.allocate(plan(allocation)))
    case .dataPoints(let outcome, let counting): return rare(.dataPoints(outcome, counting))
    case .order(let first, let second): return rare(.order(plan(first), plan(second)))
    case .document(let id, let issuedFrom):
      return rare(.document(id, issuedFrom: issuedFrom, due: dueDay(of: id)))
    case .experience(let kinds, let unit): return rare(.experience(kinds, unit))
    case .members(let roles): return rare(.members(roles))
    case .perspectives(let roles, let ids):
      return rare(.perspectives(roles, series: list(handles.series(ids))))
    }
  }

  private mutating func plan(_ grades: GradeBounds?) -> Int {
    guard let grades else { return QuantityPlan.noBounds }
    code.gradeBounds.append(
      GradeBoundsPlan(
        minimum: grades.minimum.flatMap(plan), maximum: grades.maximum.flatMap(plan)))
    return code.gradeBounds.count - 1
  }

  private func dueDay(of document: DocumentID) -> DateExpression? {
    handles.placements.lazy.flatMap(\.documents).first { $0.id == document }?.due
  }

  private func plan(_ event: Event) -> EventPlan {
    switch event {
    case .moment(let placement, let moment):
      .moment(handles.moments(of: placement, moment).first ?? 0)
    case .course(let id): .unit(handles.unitHandles[id.text] ?? 0)
    case .document(let id): .document(id)
    case .placementStart(let id): .placementStart(handles.placement(id) ?? 0)
    case .series(let id): .series(handles.series([id]).first ?? 0)
    }
  }

  private func plan(_ allocation: Allocation) -> AllocationPlan {
    AllocationPlan(
      allocation: allocation,
      slots: allocation.slots.map {
        AllocationPlan.Slot(units: units(of: .set($0.set)), demand: $0.demand)
      })
  }

  private func units(of selection: CourseSelection) -> [Int] {
    switch selection {
    case .set(let id):
      let set = curriculum.courseSets.first { $0.id == id }
      return set?.courses.compactMap { handles.unitHandles[$0.text] } ?? []
    case .phase(let id):
      for programme in curriculum.programmes {
        guard let phase = programme.phases.first(where: { $0.id == id }) else { continue }
        return handles.units.indices.filter {
          handles.units[$0].programme == programme.id
            && (handles.units[$0].year.map(phase.years.contains) ?? false)
        }
      }
      return []
    case .years(let years):
      return handles.units.indices.filter {
        isOfRule($0) && (handles.units[$0].year.map(years.contains) ?? false)
      }
    case .programme:
      return handles.units.indices.filter(isOfRule)
    }
  }

  private func isOfRule(_ unit: Int) -> Bool {
    programme == nil || handles.units[unit].programme == programme
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
      return measure.quantity.hasInterval ? (measure, measure.each != nil) : nil
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
}
