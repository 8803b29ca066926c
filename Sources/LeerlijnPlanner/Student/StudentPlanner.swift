package import LeerlijnModel
internal import LeerlijnRules

/// Plans the paths of students: what is left, when it can be taken, and when they are done.
///
/// The engine says where a student stands and what each rule and requirement asks; the plan keeps to
/// that.
package struct StudentPlanner: Sendable {
  package let rules: EntryRules
  package let asOf: Day
  let original: Curriculum
  /// As the evidence stands.
  let now: Audit
  /// The same with everyone enrolled in the years to come, for what rules will ask then.
  let ahead: Audit

  package init(_ curriculum: Curriculum, _ evidence: Evidence, asOf: Day) {
    rules = EntryRules(curriculum)
    original = curriculum
    self.asOf = asOf
    now = Audit(rules.program, of: evidence, asOf: asOf)
    ahead = Audit(
      rules.program, of: evidence.enrolledAhead(of: asOf, curriculum), asOf: asOf + 365 * 16)
  }

  /// - Parameter isOver: asked often whether to stop; then the best so far is the answer.
  /// - Returns: nil where no path can be looked for; the faults say why.
  package func plan(
    student: Int, programme: Int? = nil, _ wishes: PathWishes, seed: UInt64 = 1,
    faults: inout [PathFault], isOver: @escaping () -> Bool
  ) -> StudentPlan? {
    if let left = now.dayOfLeaving(ofStudent: student) {
      faults.append(.left(left))
      return nil
    }
    guard let standing = now.standing(ofStudent: student, programme: programme) else {
      faults.append(.notEnrolled)
      return nil
    }
    let own = rules.curriculum.programmes[standing.state.enrolment.programme]
    if let profile = wishes.profile, !own.profiles.contains(where: { $0.id == profile }) {
      faults.append(.unknownProfile(profile.text))
      return nil
    }
    let builders = builders(of: student, standing, wishes)
    var best: StudentPlan?
    var builderOfBest: PathBuilder?
    for builder in builders {
      var own: [PathFault] = []
      let plan = plan(student, builder, seed, faults: &own, isOver)
      if let plan, best == nil || plan.isEarlier(than: best) {
        (best, builderOfBest) = (plan, builder)
      } else if plan?.finish == best?.finish {
        best?.hasTiedProfile = true
      }
      if best == nil || builders.count == 1 { faults = own }
    }
    guard var best, let builderOfBest else { return nil }
    complete(&best, builderOfBest, seed, faults: &faults, isOver)
    return best
  }

  var studentCount: Int { now.evidence.students.count }

  /// - Returns: nil for who has left, or is enrolled in nothing of the curriculum.
  func builders(of student: Int, _ wishes: PathWishes) -> [PathBuilder]? {
    guard now.dayOfLeaving(ofStudent: student) == nil,
      let standing = now.standing(ofStudent: student)
    else { return nil }
    return builders(of: student, standing, wishes)
  }

  /// One for each profile that the student may follow.
  private func builders(
    of student: Int, _ standing: StudentStanding, _ wishes: PathWishes
  ) -> [PathBuilder] {
    let own = rules.curriculum.programmes[standing.state.enrolment.programme]
    let profile = wishes.profile ?? standing.state.enrolment.profile
    let profiles: [ProfileID?] =
      profile != nil || own.profiles.isEmpty ? [profile] : own.profiles.map(\.id)
    return profiles.map { profile in
      // What is asked of a profile is asked of who is in it.
      guard profile != standing.state.enrolment.profile,
        let other = supposing(profile, of: student, standing)
      else { return builder(standing, ahead.demands(ofStudent: student), wishes, profile) }
      return builder(other.standing, other.ahead, wishes, profile)
    }
  }

  private func builder(
    _ standing: StudentStanding, _ ahead: [RuleDemand], _ wishes: PathWishes, _ profile: ProfileID?
  ) -> PathBuilder {
    var statuses = standing.statuses
    var demands = standing.demands
    for demand in ahead where demands[demand.rule] == nil {
      demands[demand.rule] = demand
      // What is not for the student yet will be.
      statuses[demand.rule] = .open
    }
    return PathBuilder(
      rules: rules, state: standing.state, statuses: statuses, demands: demands, wishes: wishes,
      asOf: asOf, profile: profile, running: standing.state.underWay(on: asOf),
      agreed: standing.state.agreed(after: asOf), rulesOfToday: Set(standing.demands.keys))
  }

  private func plan(
    _ student: Int, _ builder: PathBuilder, _ seed: UInt64, faults: inout [PathFault],
    _ isOver: @escaping () -> Bool
  ) -> StudentPlan? {
    guard let model = builder.build(faults: &faults), faults.isEmpty else { return nil }
    let answer = PathSolver(model.problem, seed: seed).solve(isOver: isOver)
    return StudentPlan(
      student: student, state: builder.state, wishes: builder.wishes, model: model, answer: answer)
  }

  /// What else is to be told of a plan: why there is no path and what would open one, or what comes of
  /// other suppositions.
  private func complete(
    _ plan: inout StudentPlan, _ builder: PathBuilder, _ seed: UInt64,
    faults: inout [PathFault], _ isOver: @escaping () -> Bool
  ) {
    guard let path = plan.answer.path else {
      guard plan.answer.isProven else { return }
      var conflict = PathConflict(builder, seed: seed, isOver: isOver)
      plan.withoutRules = branch(builder, seed, isOver)
      if plan.withoutRules?.answer.path == nil { plan.withoutRules = nil }
      plan.conflicts = conflict.all(of: plan.model)
      // What was not settled in time is no reason.
      if isOver() { plan.conflicts = [] }
      plan.areConflictsSmallest = conflict.isSettled
      plan.changes = conflict.changes(plan.conflicts, of: plan.model)
      plan.calendarOfChanges = PlanCalendar(
        plan.model.programme, rules.curriculum, asOf: plan.model.calendar.asOf)
      return
    }
    plan.notBorneOut = PlannedFuture(plan, now.evidence, original).notBorneOut()
    for id in builder.wishes.failing {
      if let failed = builder.failing(id, in: plan, seed: seed, isOver: isOver) {
        plan.failing.append(failed)
      } else {
        faults.append(plan.model.passed.contains(id) ? .alreadyPassed(id) : .notInPlan(id))
      }
    }
    plan.withMoreLoad = withMoreLoad(plan, builder, seed, isOver)
    plan.withoutUnderWay = withoutUnderWay(plan, builder, seed, isOver)
    plan.alternatives =
      PathAlternatives(model: plan.model, path: path, seed: seed, isOver: isOver).found()
  }

  /// What the assumed bound on the load of a period costs.
  private func withMoreLoad(
    _ plan: StudentPlan, _ builder: PathBuilder, _ seed: UInt64,
    _ isOver: @escaping () -> Bool
  ) -> (load: Int, finish: Int)? {
    guard builder.wishes.load == nil, let finish = plan.finish, finish > 0 else { return nil }
    var free = builder
    free.without.insert(.load)
    var faults: [PathFault] = []
    guard let model = free.build(faults: &faults) else { return nil }
    let problem = model.problem.through(finish - 1)
    guard let path = PathSolver(problem, seed: seed).solve(isOver: isOver).path else { return nil }
    return (path.loads(in: problem).max() ?? 0, path.finish(in: problem))
  }

  /// The path as if nothing of what is under way were passed; nil where nothing is.
  private func withoutUnderWay(
    _ plan: StudentPlan, _ builder: PathBuilder, _ seed: UInt64,
    _ isOver: @escaping () -> Bool
  ) -> StudentPlan.Branch? {
    var failing = builder
    for item in plan.items where item.kind == .underWay {
      for id in plan.model.units[item.unit].ids { failing.failedAt[id] = item.slots.upperBound }
    }
    failing.isAwaitingNothing = true
    let isMoot = failing.failedAt.isEmpty && plan.model.awaited.isEmpty
    return isMoot ? nil : branch(failing, seed, isOver)
  }

  /// The path of another supposition; where rules leave none, the path without them, and the rules that
  /// it misses.
  func branch(
    _ builder: PathBuilder, _ seed: UInt64, _ isOver: @escaping () -> Bool
  ) -> StudentPlan.Branch? {
    var faults: [PathFault] = []
    guard let model = builder.build(faults: &faults) else { return nil }
    let answer = PathSolver(model.problem, seed: seed).solve(isOver: isOver)
    let strict = StudentPlan.Branch(model: model, answer: answer)
    guard answer.path == nil, answer.isProven else { return strict }
    var lenient = builder
    lenient.ignoresRules = true
    guard let free = lenient.build(faults: &faults) else { return strict }
    let other = PathSolver(free.problem, seed: seed).solve(isOver: isOver)
    guard let path = other.path else { return strict }
    let missed = model.rulesMissed(by: path)
    return StudentPlan.Branch(model: free, answer: other, missed: missed)
  }
}

extension StudentPlan {
  fileprivate func isEarlier(than other: StudentPlan?) -> Bool {
    guard let other else { return true }
    guard let path = answer.path else { return false }
    guard let others = other.answer.path else { return true }
    return path.finish(in: model.problem) < others.finish(in: other.model.problem)
  }
}
