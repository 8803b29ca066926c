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
    case .leaf(let leaf): DemandTree(.measure(demand(ofLeaf: leaf)))
    case .merged(_, let expression): tree(of: expression)
    case .all(let parts): DemandTree(.all(trees(of: parts)))
    case .any(let parts): DemandTree(.any(trees(of: parts)))
    case .atLeast(let count, let parts): DemandTree(.atLeast(count, trees(of: parts)))
    case .not(let part): DemandTree(.not(tree(of: part)))
    case .when(let premise, let then):
      DemandTree(.when(tree(of: premise), then: tree(of: then)))
    case .rule(let rule): DemandTree(.rule(rule))
    }
  }

  private mutating func trees(of parts: Range<Int>) -> [DemandTree] {
    parts.map { tree(of: tables.code.children[$0]) }
  }

  private mutating func demand(ofLeaf index: Int) -> Demand {
    let leaf = tables.code.leaves[index]
    let plan = tables.code.readings[leaf.reading]
    let span = span(of: plan)
    let (window, deadline) = (span.window, span.deadline)
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
      measure: tables.code.measures[index], parts: parts, window: window, deadline: deadline,
      dueDays: dueDays(of: plan), issuedFrom: earliestIssue(of: plan.quantity),
      grades: grades(of: plan), units: units(of: plan.quantity),
      choices: choices(of: plan.quantity),
      lacksValue: leaf.minimum != nil && minimum == nil || leaf.maximum != nil && maximum == nil)
  }

  /// What `everything` stands for: every role, perspective or slot, all credits.
  private func whole(of quantity: QuantityPlan) -> Int {
    switch quantity {
    case .assessed(let moments):
      return moments.reduce(0) { $0 + tables.judgeRoles[tables.code.lists[$1]].count }
    case .units(let selection, _, .completed):
      let plan = tables.code.selections[selection]
      return tables.code.lists[plan.units].filter(isOfStudent)
        .reduce(0) { $0 + tables.unitHeads[$1].credits }
        + tables.code.choices[plan.choices].filter(isOfOwnProgramme).reduce(0) { $0 + $1.credits }
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
    guard case .units(let selection, _, _) = quantity else { return [] }
    return tables.code.lists[tables.code.selections[selection].units].filter { unit in
      tables.code.selections[selection].isSet || isOfStudent(unit)
    }.map { tables.handles.units[$0].id }
  }

  /// Of a programme, phase or year only what is for the student's profile is asked.
  private func isOfStudent(_ unit: Int) -> Bool {
    let head = tables.unitHeads[unit]
    return head.programme == programme(of: enrolment)
      && (head.profile == ScopePlan.everyone || enrolment.profile.map(Int.init) == head.profile)
  }

  private func choices(of quantity: QuantityPlan) -> [Demand.Choice] {
    guard case .units(let selection, _, _) = quantity else { return [] }
    return tables.code.choices[tables.code.selections[selection].choices].map { choice in
      Demand.Choice(
        units: tables.code.lists[choice.units].map { tables.handles.units[$0].id },
        credits: choice.credits)
    }
  }

  private mutating func dueDays(of plan: ReadingPlan) -> [Demand.MomentDue] {
    let stated = statedDeadline(of: plan).day
    switch plan.quantity {
    case .assessed(let moments):
      return tables.code.handles(moments).map { moment in
        Demand.MomentDue(moment: moment, day: min(due(of: moment).day, stated))
      }
    case .rare(let index):
      guard case .document(let document) = tables.code.rare[index] else { return [] }
      return [Demand.MomentDue(moment: -1, day: min(due(of: document).day, stated))]
    default: return []
    }
  }

  private mutating func earliestIssue(of quantity: QuantityPlan) -> Day? {
    guard case .rare(let index) = quantity,
      case .document(let document) = tables.code.rare[index],
      let issuedFrom = document.issuedFrom,
      case .day(let day) = stated(issuedFrom, placements: document.placements)
    else { return nil }
    return day
  }
}
