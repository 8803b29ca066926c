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
        deadline: nil, root: nil, exception: nil, decisions: [], reasons: [], fix: nil)
    }
    let plan = tables.code.rules[rule]
    let tree = explain(node: root)
    settle(rule: rule, outcome: tree.outcome)
    let status = space.ruleStatuses[rule]
    return RuleVerdict(
      rule: rule, status: status, outcome: withDoubt(tree.outcome),
      isTight: status == .open && left == nil && tree.measures.contains { $0.isTight },
      deadline: deadline(of: plan, tree, status), root: tree,
      exception: activeException(of: plan), decisions: decisions(bearingOn: plan, tree),
      reasons: reasons(for: tree.outcome),
      fix: findsFixes && left == nil && (status == .open || status == .missed)
        ? fix(of: rule, root: root, tree) : nil)
  }

  /// What is still asked bears its own day; of an open rule the first that is to come.
  private func deadline(of plan: RulePlan, _ tree: NodeVerdict, _ status: Status) -> Day? {
    let measures = status == .open ? tree.applicableMeasures : tree.measures
    let unsettled = measures.filter { status != .open || $0.outcome.status == .open }
    let days = unsettled.compactMap(\.deadline)
    // Of who has left nothing is asked any more.
    if status == .open, left != nil { return nil }
    if status == .open, let first = days.filter({ $0 >= asOf }).min() { return first }
    if tree.measures.count == 1, let day = days.first { return day }
    let last = unextendedDeadline(of: plan)
    return extendedDeadline.map { max($0, last ?? $0) } ?? last
  }

  private func reasons(for outcome: OutcomeSet) -> Reading.Reasons {
    outcome == .missed && leftOut.contains(.decisions)
      ? scopeReasons.union(.rowLeftOut) : scopeReasons
  }

  private mutating func explain(node: Int) -> NodeVerdict {
    let number = tables.code.numbers[node]
    switch tables.code.nodes[node] {
    case .leaf(let leaf):
      let verdict = explain(leaf: leaf)
      return NodeVerdict(.measure(verdict), verdict.outcome, number)
    case .merged(_, let expression):
      return NodeVerdict(explain(node: expression).kind, outcome(of: node), number)
    case .all(let parts):
      let children = explain(parts)
      return NodeVerdict(.all(children), tally(children).all, number)
    case .any(let parts):
      let children = explain(parts)
      return NodeVerdict(.any(children), tally(children).any, number)
    case .atLeast(let count, let parts):
      let children = explain(parts)
      let outcome = tally(children).atLeast(count)
      return NodeVerdict(
        .atLeast(count, children), outcome, number, hasTooFewApplicable: outcome == .notApplicable)
    case .not(let part):
      let child = explain(node: part)
      return NodeVerdict(.not(child), child.outcome.negated, number)
    case .when(let premise, let then):
      let children = (explain(node: premise), explain(node: then))
      return NodeVerdict(
        .when(children.0, then: children.1),
        .when(children.0.outcome, then: children.1.outcome), number)
    case .rule(let rule):
      return NodeVerdict(
        .rule(ReferredVerdict(rule: rule, status: space.ruleStatuses[rule])),
        space.ruleOutcomes[rule], number)
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
    var missingRoles: [[RoleID]] = []
    forEachMember(of: plan) { judge, member in
      missingRoles.append(judge.missingRoles(plan, of: member))
      judge.log.forget()
      let reading = judge.read(plan, member)
      let limits = judge.limits(of: leaf, reading)
      members.append(
        MemberVerdict(
          member: member, reading: reading, limits: limits,
          outcome: limits.outcome(of: reading), notes: judge.log.notes))
    }
    var tally = OutcomeTally()
    for member in members { tally.add(member.outcome) }
    let span = span(of: plan)
    let deadline = lastDay(of: plan)
    let year = plan.looksAtStudyYear(isAboutNetwork) ? studyYear(of: plan) : nil
    return MeasureVerdict(
      measure: tables.code.measures[index], outcome: members.isEmpty ? .notApplicable : tally.all,
      members: members, deadline: deadline == .distantFuture ? nil : deadline,
      dueDays: dueDays(of: plan), window: span.isKnown ? span.window : nil,
      studyYear: year.map { tables.calendar.years[$0].id },
      isStudyYearCurrent: year == tables.calendar.latestBegun(by: tables.asOf),
      parameters: parameters(of: leaf, plan), expectedOn: expectedDay(plan, members),
      missingRoles: members.indexOfDeciding.map { missingRoles[$0] } ?? [])
  }

  /// The day after which nothing counts any more, as a reader would name it.
  private func lastDay(of plan: ReadingPlan) -> Day {
    let deadline = span(of: plan).deadline
    switch plan.quantity {
    case .hours(let placements):
      // An extension of the rule makes the placement longer, one of the placement as well.
      let end = extendedDeadline.map { max($0, lastPlacedDay(plan)) } ?? lastPlacedDay(plan)
      let last = min(deadline, end)
      return max(last, extensionDay(ofPlacements: placements) ?? last)
    case .assessed(let moments):
      let stated = statedDeadline(of: plan).day
      let handles = tables.code.handles(moments)
      let missing = handles.filter { !missingJudges(at: $0, of: plan).isEmpty }
      let coming = missing.compactMap { dueDay(of: $0, stated) }.filter { $0 >= asOf }.min()
      return coming ?? handles.compactMap { dueDay(of: $0, stated) }.max() ?? deadline
    case .units(let selection, _, _):
      return lastDay(ofUnits: tables.code.selections[selection], deadline)
    case .unitGrade(let unit): return deadlineOfUnit(unit, deadline)
    case .rare(let index):
      guard case .document(let document) = tables.code.rare[index] else { return deadline }
      return lastDay(of: document, plan) ?? .distantFuture
    default: return deadline
    }
  }

  private func dueDays(of plan: ReadingPlan) -> [MomentID: Day] {
    guard case .assessed(let moments) = plan.quantity else { return [:] }
    let stated = statedDeadline(of: plan).day
    var days: [MomentID: Day] = [:]
    for moment in tables.code.lists[moments] {
      if let due = dueDay(of: moment, stated), due < .distantFuture {
        days[tables.handles.moments[moment].moment.id] = due
      }
    }
    return days
  }

  private func lastPlacedDay(_ plan: ReadingPlan) -> Day {
    if let days = placementDays(plan.placements) { return days.last }
    // One that is not in the evidence may still begin later than the curriculum has it.
    let last = nominalEnd(of: plan) ?? .distantFuture
    return last < asOf ? .distantFuture : last
  }

  /// Once the deadline is past, a course with an extension of its own may still be passed.
  private func lastDay(ofUnits selection: SelectionPlan, _ deadline: Day) -> Day {
    guard hasDecisions, deadline < asOf else { return deadline }
    let units =
      tables.code.handles(selection.units)
      + tables.code.choices[selection.choices].flatMap { tables.code.handles($0.units) }
    return units.map { deadlineOfUnit($0, deadline) }.max() ?? deadline
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

  private func missingRoles(_ plan: ReadingPlan, of member: Member) -> [RoleID] {
    guard case .rare(let index) = plan.quantity,
      case .perspectives(let roles, let series) = tables.code.rare[index]
    else { return [] }
    return missingPerspectives(roles, series, plan, of: member)
  }

  /// Decisions in force about the rule itself, and about the courses, placements, moments and
  /// documents it looks at.
  private func decisions(bearingOn plan: RulePlan, _ tree: NodeVerdict) -> [DecisionFact] {
    guard !isAboutNetwork else { return [] }
    var names: Set<String> = [plan.rule.id.text]
    for verdict in tree.measures {
      switch verdict.measure.quantity {
      case .hours(let placements): names.formUnion(placements.map(\.text))
      case .document(let document, _): names.insert(document.text)
      case .assessed(let placement, let moment):
        names.insert(placement.text)
        for handle in tables.handles.moments(of: placement, moment) {
          names.insert(tables.handles.moments[handle].moment.id.text)
        }
      case .grade(.course(let id)): names.insert(id.text)
      case .grade(.placement(let id)): names.insert(id.text)
      case .units, .allocate:
        names.formUnion(tables.handles.units.map(\.id))
      default: break
      }
    }
    return tables.evidence.decisions[student].filter {
      names.contains($0.about) && $0.day <= asOf
    }
  }
}

extension ReadingPlan {
  /// Whether one study year is its window.
  fileprivate func looksAtStudyYear(_ isAboutNetwork: Bool) -> Bool {
    switch (window, quantity) {
    case (.studyYear, _): true
    case (.own, .sessions), (.own, .held): true
    case (.own, _): isAboutNetwork
    default: false
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
