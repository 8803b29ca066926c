import LeerlijnModel

/// Judges one student (or network) by one rule at a time.
///
/// Every definition of "What a status means" is worked out here once, in the extensions named
/// after the measures; the quick audit and the explanation both run this code, the second with a
/// recorder that takes notes.
struct Judge<Log: Recorder> {
  let tables: AuditTables
  var space: Workspace
  var log: Log

  /// Whom the judgement is about.
  var student = 0
  /// Index of the network, for rules about networks; -1 for the curriculum as a whole.
  var network = -1
  var isAboutNetwork = false

  /// The enrolment that the rule at hand looks at, and the days of all enrolments like it.
  var enrolment = EnrolmentFact.Row(
    programme: nil, year: 0, profile: nil, days: DayRange.always)
  var run = DayRange.always
  /// The student's network on every day; nil where it changes or is not known.
  var constantNetwork: Int?
  /// Whether the examencommissie decided anything about the student.
  var hasDecisions = false
  /// Index of the rule at hand.
  var rule = 0
  /// The rule's own deadline, and what a decision replaced it with.
  var ruleDeadline: Day?
  var extendedDeadline: Day?

  /// Whether hours tell where the pace leads, also when nothing is written down.
  var readsPace = false
  /// What was read last while `readsPace` held, and the index of its plan.
  var lastReading: (plan: Int, reading: Reading)?
  /// Whether an explanation looks for the cheapest fix.
  var findsFixes = true
  /// Readings to take for granted: what is tried out when a fix is looked for.
  var assumed: [ReadingSlot: Reading]?

  init(_ tables: AuditTables, log: Log) {
    self.tables = tables
    self.log = log
    space = Workspace(tables)
  }

  var asOf: Day { tables.asOf }

  // MARK: One student

  /// Judges every student rule; results stand in `space` by rule.
  mutating func judge(student: Int) {
    begin(student: student)
    for rule in tables.code.order where tables.scopes[rule].isForStudents { judge(rule: rule) }
    end()
  }

  mutating func begin(student: Int) {
    self.student = student
    isAboutNetwork = false
    space.open(student, tables)
    constantNetwork = findConstantNetwork()
    resolvePlacements()
    hasDecisions = !tables.evidence.decisions.range(of: student).isEmpty
  }

  mutating func end() { space.close(student, tables) }

  /// Judges one rule; the rules it refers to must have been judged.
  mutating func judge(rule: Int) {
    guard let root = prepare(rule: rule) else {
      space.ruleOutcomes[rule] = .notApplicable
      space.ruleStatuses[rule] = .notApplicable
      return
    }
    settle(rule: rule, outcome: outcome(of: root))
  }

  /// Precedence: not applicable, met, waived, missed, open.
  mutating func settle(rule: Int, outcome: OutcomeSet) {
    let status = outcome.status
    let isWaived =
      hasDecisions && status != .notApplicable && status != .met
      && waiver(of: tables.code.rules[rule].rule.id.text) != nil
    space.ruleOutcomes[rule] = isWaived ? .met : outcome
    space.ruleStatuses[rule] = isWaived ? .waived : status
  }

  /// Sets up enrolment and deadlines for a rule.
  ///
  /// - Returns: the condition that holds today, or nil when the rule is not for this student.
  mutating func prepare(rule: Int) -> Int? {
    self.rule = rule
    let scope = tables.scopes[rule]
    guard scope.days.contains(asOf) else { return nil }
    if !isAboutNetwork {
      guard scope.isForStudents, findEnrolment(programme: scope.programme) else { return nil }
      if scope.profile != ScopePlan.everyone {
        guard let profile = enrolment.profile, Int(profile) == scope.profile else { return nil }
      }
      if scope.years != 0 {
        guard (0..<64).contains(enrolment.year), scope.years & (1 << UInt64(enrolment.year)) != 0
        else { return nil }
      }
      if let cohorts = scope.cohorts {
        guard cohorts.contains(tables.evidence.students[student].cohort) else { return nil }
      }
    }
    let head = tables.code.heads[rule]
    ruleDeadline = head.deadline.flatMap { resolve($0, placement: nil) }
    extendedDeadline =
      hasDecisions ? extensionDay(of: tables.code.rules[rule].rule.id.text) : nil
    guard head.hasExceptions else { return head.root }
    let plan = tables.code.rules[rule]
    return activeException(of: plan).map { plan.exceptions[$0] } ?? plan.root
  }

  /// Does something in the place of another rule, with its enrolment and deadlines.
  ///
  /// - Returns: nil when that rule is not for this student.
  mutating func inPlace<Result>(
    of other: Int, _ body: (inout Self, _ root: Int) -> Result
  ) -> Result? {
    let (rule, enrolment, run) = (self.rule, self.enrolment, self.run)
    let (ruleDeadline, extendedDeadline) = (self.ruleDeadline, self.extendedDeadline)
    defer {
      // Which of the curriculum's placements a student's own one is, depends on the year.
      let isOtherYear = self.enrolment.year != enrolment.year
      (self.rule, self.enrolment, self.run) = (rule, enrolment, run)
      if isOtherYear { resolvePlacements() }
      (self.ruleDeadline, self.extendedDeadline) = (ruleDeadline, extendedDeadline)
    }
    guard let root = prepare(rule: other) else { return nil }
    return body(&self, root)
  }

  /// The exception that holds on the as-of day: its days must hold the unextended deadline too.
  func activeException(of plan: RulePlan) -> Int? {
    guard !plan.exceptions.isEmpty, let deadline = unextendedDeadline(of: plan) else { return nil }
    var active: Int?
    for (index, exception) in plan.rule.exceptions.enumerated()
    where exception.days.first <= asOf && exception.days.contains(deadline) {
      guard let earlier = active else {
        active = index
        continue
      }
      if exception.over != nil, exception.over == plan.rule.exceptions[earlier].id {
        active = index
      }
    }
    return active
  }

  /// The rule's `by`, else the last day that any of its measures looks at.
  func unextendedDeadline(of plan: RulePlan) -> Day? {
    if let ruleDeadline { return ruleDeadline }
    var latest: Day?
    for leaf in plan.leavesOfRoot {
      let reading = tables.code.readings[tables.code.leaves[leaf].reading]
      let last = reading.deadline.flatMap { resolve($0, placement: nil) } ?? lastDay(of: reading)
      latest = max(latest ?? last, last)
    }
    return latest == .distantFuture ? nil : latest
  }

  /// The last day of a measure's window, for hours the end of the placement.
  private func lastDay(of reading: ReadingPlan) -> Day {
    let last = window(of: reading).last
    switch reading.quantity {
    case .hours(let placement):
      return min(last, placementDays(placement).last)
    case .assessed(let moments):
      let handles = tables.code.handles(moments)
      return handles.map { due(of: $0, ignoringDecisions: true) }.max() ?? .distantFuture
    case .rare(let index):
      guard case .document(_, _, let due?) = tables.code.rare[index] else { return last }
      return resolve(due, placement: nil) ?? last
    default: return last
    }
  }
}

/// One member of one reading, as one rule (with its own deadline) looks at it.
struct ReadingSlot: Hashable {
  let rule: Int
  let reading: Int
  let member: Member
}
