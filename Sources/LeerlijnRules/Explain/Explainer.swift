import LeerlijnModel

extension Judge where Log == NoteRecorder {
  /// Judges a rule once more and writes down all it looked at.
  ///
  /// The student (or network) must be open, and the rules it refers to judged.
  mutating func explain(rule: Int) -> RuleVerdict {
    guard let root = prepare(rule: rule) else {
      space.ruleOutcomes[rule] = .notApplicable
      space.ruleStatuses[rule] = .notApplicable
      return RuleVerdict(
        rule: rule, status: .notApplicable, outcome: .notApplicable, isTight: false,
        deadline: nil, root: nil, exception: nil, decisions: [], fix: nil)
    }
    let plan = tables.code.rules[rule]
    let tree = explain(node: root)
    settle(rule: rule, outcome: tree.outcome)
    let status = space.ruleStatuses[rule]
    return RuleVerdict(
      rule: rule, status: status, outcome: tree.outcome,
      isTight: status == .open && tree.measures.contains { $0.isTight },
      deadline: lastDay(of: plan), root: tree,
      exception: activeException(of: plan), decisions: decisions(bearingOn: plan, tree),
      fix: findsFixes && (status == .open || status == .missed)
        ? fix(of: rule, root: root, tree) : nil)
  }

  private func lastDay(of plan: RulePlan) -> Day? {
    let deadline = unextendedDeadline(of: plan)
    return extendedDeadline.map { max($0, deadline ?? $0) } ?? deadline
  }

  private mutating func explain(node: Int) -> NodeVerdict {
    switch tables.code.nodes[node] {
    case .leaf(let leaf):
      let verdict = explain(leaf: leaf)
      return NodeVerdict(
        kind: .measure(verdict), outcome: verdict.outcome, hasTooFewApplicable: false)
    case .merged(_, let expression):
      let parts = explain(node: expression)
      return NodeVerdict(
        kind: parts.kind, outcome: outcome(of: node), hasTooFewApplicable: false)
    case .all(let parts):
      let children = explain(parts)
      return NodeVerdict(
        kind: .all(children), outcome: tally(children).all, hasTooFewApplicable: false)
    case .any(let parts):
      let children = explain(parts)
      return NodeVerdict(
        kind: .any(children), outcome: tally(children).any, hasTooFewApplicable: false)
    case .atLeast(let count, let parts):
      let children = explain(parts)
      let outcome = tally(children).atLeast(count)
      return NodeVerdict(
        kind: .atLeast(count, children), outcome: outcome,
        hasTooFewApplicable: outcome == .notApplicable)
    case .not(let part):
      let child = explain(node: part)
      return NodeVerdict(
        kind: .not(child), outcome: child.outcome.negated, hasTooFewApplicable: false)
    case .when(let premise, let then):
      let children = (explain(node: premise), explain(node: then))
      return NodeVerdict(
        kind: .when(children.0, then: children.1),
        outcome: .when(children.0.outcome, then: children.1.outcome), hasTooFewApplicable: false)
    case .rule(let rule):
      return NodeVerdict(
        kind: .rule(rule, space.ruleStatuses[rule]), outcome: space.ruleOutcomes[rule],
        hasTooFewApplicable: false)
    }
  }

  private mutating func explain(_ parts: Range<Int>) -> [NodeVerdict] {
    var children: [NodeVerdict] = []
    for part in parts { children.append(explain(node: tables.code.children[part])) }
    return children
  }

  private func tally(_ children: [NodeVerdict]) -> OutcomeTally {
    var tally = OutcomeTally()
    for child in children { tally.add(child.outcome) }
    return tally
  }

  private mutating func explain(leaf index: Int) -> MeasureVerdict {
    let leaf = tables.code.leaves[index]
    let plan = tables.code.readings[leaf.reading]
    var members: [MemberVerdict] = []
    forEachMember(of: plan) { judge, member in
      judge.log.notes.removeAll(keepingCapacity: true)
      let reading = judge.read(plan, member)
      let limits = judge.limits(of: leaf, reading)
      members.append(
        MemberVerdict(
          member: member, reading: reading, limits: limits,
          outcome: limits.outcome(of: reading), notes: judge.log.notes))
    }
    var tally = OutcomeTally()
    for member in members { tally.add(member.outcome) }
    let deadline = lastDay(of: plan)
    return MeasureVerdict(
      measure: tables.code.measures[index], outcome: members.isEmpty ? .notApplicable : tally.all,
      members: members, deadline: deadline == .distantFuture ? nil : deadline,
      parameters: parameters(of: leaf, plan), expectedOn: expectedDay(plan, members),
      missingRoles: missingRoles(plan))
  }

  /// The day after which nothing counts any more, as a reader would name it.
  private func lastDay(of plan: ReadingPlan) -> Day {
    let deadline = span(of: plan).deadline
    switch plan.quantity {
    case .hours(let placement):
      let last = min(deadline, placementDays(placement).last)
      guard placement != QuantityPlan.anyPlacement else { return last }
      return max(last, extensionDay(of: tables.handles.placements[placement].id.text) ?? last)
    case .assessed(let moments):
      let due = tables.code.handles(moments).map { self.due(of: $0, ignoringDecisions: false) }
      let last = due.first { $0 >= asOf } ?? due.max() ?? deadline
      return max(last, extendedDeadline ?? last)
    case .rare(let index):
      guard case .document(let id, _, let due) = tables.code.rare[index] else { return deadline }
      let last = due.flatMap { resolve($0, placement: nil) } ?? deadline
      return [extensionDay(of: id.text), extendedDeadline].compactMap { $0 }.reduce(last, max)
    default: return deadline
    }
  }

  private func parameters(of leaf: Leaf, _ plan: ReadingPlan) -> [AppliedParameter] {
    var applied: [AppliedParameter] = []
    for (bound, role) in [
      (leaf.minimum, AppliedParameter.Role.minimum), (leaf.maximum, .maximum),
    ] {
      guard case .parameter(let index)? = bound, let value = parameterValue(index, plan) else {
        continue
      }
      applied.append(
        AppliedParameter(
          parameter: tables.program.curriculum.parameters[index].id, role: role,
          amount: value.amount, from: value.from, citation: value.citation))
    }
    return applied
  }

  private func expectedDay(_ plan: ReadingPlan, _ members: [MemberVerdict]) -> Day? {
    guard case .rare(let index) = plan.quantity, case .members(let roles) = tables.code.rare[index],
      let member = members.first,
      member.outcome == .missed
    else { return nil }
    return dayOfSize(member.limits, roles)
  }

  private func missingRoles(_ plan: ReadingPlan) -> [RoleID] {
    guard case .rare(let index) = plan.quantity,
      case .perspectives(let roles, let series) = tables.code.rare[index]
    else { return [] }
    return missingPerspectives(roles, series)
  }

  /// Decisions in force about the rule itself, and about the courses, placements, moments and
  /// documents it looks at.
  private func decisions(bearingOn plan: RulePlan, _ tree: NodeVerdict) -> [DecisionFact] {
    guard !isAboutNetwork else { return [] }
    var names: Set<String> = [plan.rule.id.text]
    for verdict in tree.measures {
      switch verdict.measure.quantity {
      case .hours(let placement?): names.insert(placement.text)
      case .document(let document, _): names.insert(document.text)
      case .assessed(let placement, let moment):
        names.insert(placement.text)
        for handle in tables.handles.moments(of: placement, moment) {
          names.insert(tables.handles.moments[handle].moment.id.text)
        }
      case .grade(.course(let id)): names.insert(id.text)
      case .grade(.placement(let id)): names.insert(id.text)
      case .credits, .courses, .allocate:
        names.formUnion(tables.handles.units.map(\.id))
      default: break
      }
    }
    return tables.evidence.decisions[student].filter {
      names.contains($0.about) && $0.day <= asOf
    }
  }
}

extension MeasureVerdict {
  /// No margin left, or the pace leads below the bound.
  var isTight: Bool {
    guard outcome.status == .open, let deciding else { return false }
    return measure.quantity.isTight(deciding.reading, deciding.limits)
  }
}
