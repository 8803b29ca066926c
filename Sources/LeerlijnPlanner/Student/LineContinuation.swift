package import LeerlijnModel
internal import LeerlijnRules

/// The next programme of a learning line, for who goes on in it (Dutch: *vervolg in de leerlijn*).
package struct LineContinuation: Sendable {
  /// The first day of the study year in which it begins.
  package let start: Day
  /// Years of work that the transition asks and that are counted from the end of the programme before:
  /// an assumption, of who begins to work then.
  package let yearsOfWork: Int
  /// What the transition asks, through the rules it refers to: those that have no more rules below.
  package let asked: [RuleID]
  package let plan: StudentPlan
}

extension StudentPlanner {
  /// The path through each following programme of the line that the student's programme is in, one after
  /// the other, as soon as the transition allows.
  ///
  /// Each is the earliest where the one before is: nothing in it can be done before the programme that
  /// lets into it.
  package func continuations(
    of plan: StudentPlan, seed: UInt64 = 1, isOver: @escaping () -> Bool
  ) -> [LineContinuation] {
    let own = plan.model.programme.id
    guard plan.answer.path != nil,
      let line = original.lines.first(where: { line in
        line.stages.dropLast().contains { stage in
          stage.programme == own && (stage.profile == nil || stage.profile == plan.model.profile)
        }
      }), let place = line.stages.firstIndex(where: { $0.programme == own })
    else { return [] }
    var found: [LineContinuation] = []
    var before = (plan: plan, planner: self)
    for stage in place + 1..<line.stages.count {
      guard
        let next = before.planner.continuation(
          of: before.plan, into: line.stages[stage],
          by: line.transitions.indices.contains(stage - 1) ? line.transitions[stage - 1] : nil,
          seed: seed, isOver: isOver)
      else { break }
      found.append(next.continuation)
      before = (next.continuation.plan, next.planner)
      guard next.continuation.plan.answer.path != nil else { break }
    }
    return found
  }

  private func continuation(
    of plan: StudentPlan, into stage: LearningLine.Stage, by transition: Condition?, seed: UInt64,
    isOver: @escaping () -> Bool
  ) -> (continuation: LineContinuation, planner: StudentPlanner)? {
    guard let index = original.programmes.firstIndex(where: { $0.id == stage.programme }) else {
      return nil
    }
    let calendar = plan.model.calendar
    let end = plan.finish.map { calendar.slots[$0].days.last } ?? asOf
    let years = transition.map { yearsOfWork(askedBy: $0, of: plan) } ?? 0
    let ready = end.adding(CalendarPeriod(months: 12 * years))
    // Far enough on for the study year in which it begins.
    let later = PlanCalendar(original.programmes[index], original, asOf: ready)
    guard let start = later?.years.first(where: { $0.days.first > ready })?.days.first else {
      return nil
    }
    var evidence = PlannedFuture(plan, now.evidence, original).future()
    evidence.enrol(in: stage.programme, stage.profile, from: start)
    let planner = StudentPlanner(original, evidence, asOf: start)
    var wishes = PathWishes()
    wishes.load = plan.wishes.load
    var faults: [PathFault] = []
    guard
      let next = planner.plan(
        student: 0, programme: index, wishes, seed: seed, faults: &faults, isOver: isOver)
    else { return nil }
    let continuation = LineContinuation(
      start: start, yearsOfWork: years, asked: transition.map(rulesAsked) ?? [], plan: next)
    return (continuation, planner)
  }

  /// The most years of work that a transition asks in every case, whatever there is already.
  private func yearsOfWork(askedBy transition: Condition, of plan: StudentPlan) -> Int {
    let conditions = Dictionary(original.rules.map { ($0.id, $0.condition) }) { first, _ in first }
    let cohort = now.evidence.students[plan.student].cohort
    return transition.demanded(following: conditions).compactMap { asked -> Int? in
      guard case .experience(_, in: .years) = asked.measure.quantity else { return nil }
      let least: Int? =
        switch asked.measure.minimum {
        case .amount(let amount)?: amount
        case .parameter(let id)?:
          original.parameters.first { $0.id == id }?.value(
            for: cohort, in: DayRange(asOf, asOf), through: asOf, on: asOf)?.amount
        case nil: nil
        }
      return least.map { ($0 + Unit.years.scale - 1) / Unit.years.scale }
    }.max() ?? 0
  }

  private func rulesAsked(by transition: Condition) -> [RuleID] {
    var found: [RuleID] = []
    var open = transition.referredRules.map(\.rule)
    var seen: Set<RuleID> = []
    while let id = open.first {
      open.removeFirst()
      guard seen.insert(id).inserted, let rule = original.rules.first(where: { $0.id == id }) else {
        continue
      }
      let below = rule.condition.referredRules.map(\.rule)
      if below.isEmpty { found.append(id) } else { open += below }
    }
    return found
  }
}

extension Evidence {
  /// Ends what the first student is enrolled in, and begins a programme on a day.
  fileprivate mutating func enrol(in programme: ProgrammeID, _ profile: ProfileID?, from day: Day) {
    func index<Name: Equatable>(of name: Name, in names: inout [Name]) -> UInt16 {
      if let known = names.firstIndex(of: name) { return UInt16(clamping: known) }
      names.append(name)
      return UInt16(clamping: names.count - 1)
    }
    var rows = enrolments[0].filter { $0.days.first < day }.map { row in
      var row = row
      row.days = DayRange(row.days.first, min(row.days.last, day - 1))
      return row
    }
    rows.append(
      EnrolmentFact.Row(
        programme: index(of: programme, in: &programmes), year: 1,
        profile: profile.map { index(of: $0, in: &profiles) },
        days: DayRange(day, .distantFuture)))
    enrolments = Grouped(offsets: [0, UInt32(rows.count)], facts: rows)
  }
}
