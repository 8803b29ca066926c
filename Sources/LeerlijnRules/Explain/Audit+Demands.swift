package import LeerlijnModel

extension Audit {
  /// What the rules that are for a student ask; in the curriculum's order.
  package func demands(ofStudent student: Int) -> [RuleDemand] {
    var judge = Judge(tables, log: NoRecorder())
    judge.begin(student: student)
    defer { judge.end() }
    return tables.code.rules.indices.compactMap { rule in
      tables.scopes[rule].isForStudents ? judge.demand(ofRule: rule) : nil
    }
  }

  /// What the rules that are for a network ask; of the curriculum as a whole for nil.
  package func demands(ofNetwork network: Int?) -> [RuleDemand] {
    var judge = Judge(tables, log: NoRecorder())
    judge.begin(network: network ?? -1)
    return tables.code.rules.indices.compactMap { rule in
      judge.appliesToNetwork(rule) ? judge.demand(ofRule: rule) : nil
    }
  }

  /// The status of every rule that is for a network, or for the curriculum as a whole for nil.
  package func statuses(ofNetwork network: Int?) -> [Int: Status] {
    var judge = Judge(tables, log: NoRecorder())
    judge.judge(network: network ?? -1)
    var statuses: [Int: Status] = [:]
    for rule in tables.code.rules.indices where judge.appliesToNetwork(rule) {
      statuses[rule] = judge.space.ruleStatuses[rule]
    }
    return statuses
  }
}

extension Judge {
  /// - Returns: nil when the rule is not for the student or network at hand.
  fileprivate mutating func demand(ofRule rule: Int) -> RuleDemand? {
    guard let root = prepare(rule: rule) else { return nil }
    let plan = tables.code.rules[rule]
    return RuleDemand(
      rule: rule, exception: plan.exceptions.firstIndex(of: root),
      deadline: unextendedDeadline(of: plan), tree: tree(of: root))
  }

  private mutating func tree(of node: Int) -> DemandTree {
    switch tables.code.nodes[node] {
    case .leaf(let leaf): .measure(demand(ofLeaf: leaf))
    case .merged(_, let expression): tree(of: expression)
    case .all(let parts): .all(trees(of: parts))
    case .any(let parts): .any(trees(of: parts))
    case .atLeast(let count, let parts): .atLeast(count, trees(of: parts))
    case .not(let part): .not(tree(of: part))
    case .when(let premise, let then): .when(tree(of: premise), then: tree(of: then))
    case .rule(let rule): .rule(rule)
    }
  }

  private mutating func trees(of parts: Range<Int>) -> [DemandTree] {
    parts.map { tree(of: tables.code.children[$0]) }
  }

  private mutating func demand(ofLeaf index: Int) -> Demand {
    let leaf = tables.code.leaves[index]
    let plan = tables.code.readings[leaf.reading]
    let (window, deadline) = span(of: plan)
    var parts: [Demand.Part] = []
    let everything = whole(of: plan.quantity)
    let minimum = leaf.minimum.flatMap { value(of: $0, plan, all: everything) }
    let maximum = leaf.maximum.flatMap { value(of: $0, plan, all: everything) }
    forEachMember(of: plan) { judge, member in
      var minimum = minimum
      if case .moment(let moment, _) = member, case .everything? = leaf.minimum {
        minimum = judge.tables.judgeRoles[moment].count
      }
      parts.append(
        Demand.Part(
          member: member, days: window.intersection(judge.days(of: member)), minimum: minimum,
          maximum: maximum))
    }
    return Demand(
      measure: tables.code.measures[index], parts: parts, deadline: deadline,
      dueDays: dueDays(of: plan, deadline), issuedFrom: earliestIssue(of: plan.quantity),
      grades: grades(of: plan), units: units(of: plan.quantity),
      lacksValue: leaf.minimum != nil && minimum == nil || leaf.maximum != nil && maximum == nil)
  }

  /// What `everything` stands for: every role, perspective or slot.
  private func whole(of quantity: QuantityPlan) -> Int {
    switch quantity {
    case .assessed(let moments):
      return moments.reduce(0) { $0 + tables.judgeRoles[tables.code.lists[$1]].count }
    case .rare(let index):
      switch tables.code.rare[index] {
      case .perspectives(let roles, _): return roles.count
      case .allocate(let allocation): return allocation.slots.count
      default: return 1
      }
    default: return 1
    }
  }

  private func grades(of plan: ReadingPlan) -> Limits? {
    guard case .units(_, let grades, _) = plan.quantity else { return nil }
    return gradeLimits(grades, plan)
  }

  private func units(of quantity: QuantityPlan) -> [String] {
    guard case .units(let units, _, _) = quantity else { return [] }
    return tables.code.handles(units).map { tables.handles.units[$0].id }
  }

  private mutating func dueDays(of plan: ReadingPlan, _ deadline: Day) -> [Demand.MomentDue] {
    let explicit = explicitDeadline(of: plan)
    switch plan.quantity {
    case .assessed(let moments):
      return tables.code.handles(moments).map { moment in
        let due = due(of: moment, ignoringDecisions: true)
        return Demand.MomentDue(moment: moment, day: min(due, explicit ?? due))
      }
    case .rare(let index):
      guard case .document(let id, _, let due) = tables.code.rare[index] else { return [] }
      let own = due.flatMap { resolve($0, placement: placement(with: id)) }
      return [
        Demand.MomentDue(moment: -1, day: own.map { min($0, explicit ?? $0) } ?? deadline)
      ]
    default: return []
    }
  }

  private mutating func earliestIssue(of quantity: QuantityPlan) -> Day? {
    guard case .rare(let index) = quantity,
      case .document(let id, let issuedFrom?, _) = tables.code.rare[index]
    else { return nil }
    return resolve(issuedFrom, placement: placement(with: id))
  }
}
