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
  /// The day whose state is judged: the audit's, or of who has left the last enrolled day.
  var asOf: Day
  /// The last enrolled day of a student who has left; nil for everyone else.
  var left: Day?
  /// Kinds of fact of which a row about the student was left out.
  var leftOut: FactKinds = []
  /// Of these the kinds that tell of the student's network: a member's row about another is not.
  var networkLeftOut: FactKinds = []

  /// Kinds of fact of which no file tells of the student, though it tells of others.
  var unlisted: FactKinds = []

  /// The stretch of enrolment that the rule at hand looks at, and the days of all stretches in its
  /// programme together.
  var enrolment = EnrolmentFact.Row(
    programme: nil, year: 0, profile: nil, days: DayRange.always)
  var run = DayRange.always
  /// The year the student is in by now, where the rule looks at the stretch of an earlier one.
  var yearByNow: Int16 = 0
  /// The last day of these stretches, where it is past and the list of enrolments is late: nobody
  /// then knows whether another followed.
  var lastListed: Day?
  /// The programme that these stretches are in; `ScopePlan.everyone` for all together.
  var stretchesOf = ScopePlan.everyone
  /// The student's network on every day; nil where it changes or is not known.
  var constantNetwork: Int?
  /// Whether the examencommissie decided anything about the student.
  var hasDecisions = false
  /// Index of the rule at hand.
  var rule = 0
  /// The rule's own deadline, and how far a decision extended it.
  var ruleDeadline = StatedDay.none
  var extendedDeadline: Day?
  /// What the evidence does not say of whom the rule is for: it may not apply after all.
  var scopeReasons: Reading.Reasons = []

  /// Whether hours tell where the pace leads, also when nothing is written down.
  var readsPace = false
  /// Whether a bound of the rule at hand has no value for the student, so that nothing is decided.
  var lacksValue = false
  /// What was read last while `readsPace` held, and the index of its plan.
  var lastReading: (plan: Int, reading: Reading)?
  /// Whether an explanation looks for the cheapest fix.
  var findsFixes = true
  /// Readings to take for granted: what is tried out when a fix is looked for; and what the rules
  /// that are referred to would come to.
  var assumed: [ReadingSlot: Reading]?
  var triedOut: [Int: OutcomeSet] = [:]

  init(_ tables: AuditTables, log: Log) {
    self.tables = tables
    self.log = log
    asOf = tables.asOf
    space = Workspace(tables)
  }

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
    asOf = tables.asOf
    leftOut = tables.leftOutRows(ofStudent: student)
    unlisted = tables.unlistedOfStudents[student] ?? []
    left = dayOfLeaving()
    if let left { asOf = left }
    space.open(student, tables, through: asOf)
    networkLeftOut = tables.leftOutRows(ofNetworkOfStudent: student)
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
    let outcome = withDoubt(outcome)
    let status = outcome.status
    let isWaived =
      hasDecisions && status != .notApplicable && status != .met
      && waiver(of: tables.code.rules[rule].rule.id.text) != nil
    space.ruleOutcomes[rule] = isWaived ? .met : outcome
    space.ruleStatuses[rule] = isWaived ? .waived : status
  }

  /// What a rule may still come to where it is not known whether it is for the student, or where a
  /// decision was left out that might free from it.
  func withDoubt(_ outcome: OutcomeSet) -> OutcomeSet {
    var outcome = outcome
    if !scopeReasons.isEmpty { outcome.insert(.notApplicable) }
    if outcome == .missed, leftOut.contains(.decisions) { outcome = .undecided }
    return outcome
  }

  /// Sets up enrolment and deadlines for a rule.
  ///
  /// - Returns: the condition that holds today, or nil when the rule is not for this student.
  mutating func prepare(rule: Int) -> Int? {
    self.rule = rule
    let scope = tables.scopes[rule]
    scopeReasons = []
    lacksValue = false
    guard scope.days.contains(asOf) else { return nil }
    let head = tables.code.heads[rule]
    if !isAboutNetwork {
      guard scope.isForStudents, findEnrolment(programme: scope.programme, years: head.years),
        isInScope(scope)
      else { return nil }
    }
    ruleDeadline = head.deadline.map { stated($0, placements: head.placements) } ?? .none
    extendedDeadline =
      hasDecisions ? extensionDay(of: tables.code.rules[rule].rule.id.text) : nil
    guard head.hasExceptions else { return head.root }
    let plan = tables.code.rules[rule]
    return activeException(of: plan).map { plan.exceptions[$0] } ?? plan.root
  }

  /// A year or profile that the evidence does not give may be any: noted in `scopeReasons`.
  private mutating func isInScope(_ scope: ScopePlan) -> Bool {
    // Of an enrolment that was left out neither is known.
    if isLeftOut(.enrolments), scope.profile != ScopePlan.everyone || scope.years != 0 {
      scopeReasons.insert(.rowLeftOut)
    } else if !isOfProfileAndYear(scope) {
      return false
    }
    if let cohorts = scope.cohorts {
      guard cohorts.contains(tables.evidence.students[student].cohort) else { return false }
    }
    return true
  }

  private mutating func isOfProfileAndYear(_ scope: ScopePlan) -> Bool {
    if scope.profile != ScopePlan.everyone {
      if let profile = enrolment.profile {
        guard Int(profile) == scope.profile else { return false }
      } else {
        scopeReasons.insert(.profileUnknown)
      }
    }
    if scope.years != 0 {
      if enrolment.year == 0 {
        scopeReasons.insert(.yearUnknown)
      } else {
        guard scope.holds(year: Int(enrolment.year)) else { return false }
      }
    }
    return true
  }

  /// Does something in the place of another rule, with its enrolment and deadlines.
  ///
  /// - Returns: nil when that rule is not for this student.
  mutating func inPlace<Result>(
    of other: Int, _ body: (inout Self, _ root: Int) -> Result
  ) -> Result? {
    let (rule, enrolment, run) = (self.rule, self.enrolment, self.run)
    let yearByNow = self.yearByNow
    let (stretchesOf, scopeReasons) = (self.stretchesOf, self.scopeReasons)
    let lastListed = self.lastListed
    let (ruleDeadline, extendedDeadline) = (self.ruleDeadline, self.extendedDeadline)
    defer {
      (self.rule, self.enrolment, self.run) = (rule, enrolment, run)
      self.yearByNow = yearByNow
      (self.stretchesOf, self.scopeReasons) = (stretchesOf, scopeReasons)
      self.lastListed = lastListed
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
}

/// One member of one reading, as one rule (with its own deadline) looks at it.
struct ReadingSlot: Hashable {
  let rule: Int
  let reading: Int
  let member: Member
}
