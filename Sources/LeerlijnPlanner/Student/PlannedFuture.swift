internal import LeerlijnModel
internal import LeerlijnRules

/// A plan as if all of it has happened, for the engine to judge: what the planner promises, an audit
/// accepts.
struct PlannedFuture {
  private let plan: StudentPlan
  private let evidence: Evidence
  private let curriculum: Curriculum
  private let items: [StudentPlan.Item]

  /// - Parameter curriculum: the curriculum alone, without the rules that a plan adds.
  init(_ plan: StudentPlan, _ evidence: Evidence, _ curriculum: Curriculum) {
    self.plan = plan
    self.evidence = evidence
    self.curriculum = curriculum
    items = plan.items
  }

  /// The programme where it is not completed at the end, and each unit that was begun without what it
  /// requires of others.
  func notBorneOut() -> [String] {
    var judged = plan.model.calendar.extending(curriculum)
    let first = judged.rules.count
    let scope = Rule.Scope(programme: plan.model.programme.id)
    let completed = Measure(.units(.programme, .completed))
    judged.rules.append(
      Rule(id: "?plan", scope: scope, condition: Condition(.measure(completed))))
    var names = [plan.model.programme.id.text]
    for item in items where item.kind == .planned {
      let start = plan.model.calendar.slots[item.slots.lowerBound].days.first
      for id in plan.model.units[item.unit].ids {
        guard let requires = requirement(of: id), requires.asksUnitsOnly(judged) else { continue }
        judged.rules.append(
          Rule(
            id: RuleID("?plan \(id)"), scope: scope, deadline: .fixed(start), condition: requires))
        names.append(id)
      }
    }
    let audit = Audit(RuleProgram(judged), of: future(), asOf: lastDay)
    return zip(names, audit.statuses()[0][first...])
      .filter { $1 != .met && $1 != .notApplicable && $1 != .waived }.map(\.0)
  }

  private var lastDay: Day {
    let slots = plan.model.calendar.slots
    return max(plan.model.calendar.asOf, plan.finish.map { slots[$0].days.last } ?? .distantPast)
  }

  private func requirement(of id: String) -> Condition? {
    let programme = plan.model.programme
    return programme.courses.first { $0.id.text == id }?.requires
      ?? programme.placements.first { $0.id.text == id }?.requires
  }

  // MARK: - What will have happened

  func future() -> Evidence {
    var future = evidence.only(plan.student)
    future.delivered = Set(FactKind.allCases)
    future.completeThrough = [:]
    future.leftOut = LeftOutRows()
    future.unlisted = [:]
    future.unlistedNetworks = []
    future.isPlanUnknown = false
    var profile: UInt16?
    if let id = plan.model.profile {
      let known = future.profiles.firstIndex(of: id)
      if known == nil { future.profiles.append(id) }
      profile = UInt16(clamping: known ?? future.profiles.count - 1)
    }
    future.enrolments = Grouped(offsets: [], facts: []).adding(enrolments(future, in: profile))
    future.results = future.results.adding(results(&future.units))
    return future
  }

  private func results(_ names: inout [String]) -> [ResultFact] {
    // As high as can be: which grade is asked is told beside the plan.
    let grade = Score.grade(Int16(clamping: plan.model.programme.grading.scale.upperBound))
    var day: [String: Day] = [:]
    for id in plan.model.passed.subtracting(plan.state.passed) {
      day[id] = plan.model.calendar.asOf
    }
    for item in items {
      let end = plan.model.calendar.slots[item.slots.upperBound].days.last
      for id in plan.model.units[item.unit].ids { day[id] = end }
    }
    return day.sorted { $0.key < $1.key }.map { id, day in
      let known = names.firstIndex(of: id)
      if known == nil { names.append(id) }
      return ResultFact(
        day: day, unit: UInt16(clamping: known ?? names.count - 1), score: grade)
    }
  }

  /// From study year to study year, in the next year of the programme once its phase is open.
  private func enrolments(_ future: Evidence, in profile: UInt16?) -> [EnrolmentFact.Row] {
    let asOf = plan.model.calendar.asOf
    var rows = future.enrolments[0].filter { $0.days.first <= asOf }
    guard let last = rows.indices.max(by: { rows[$0].days.first < rows[$1].days.first }) else {
      return Array(future.enrolments[0])
    }
    rows[last].profile = profile
    var row = rows[last]
    let years = plan.model.calendar.years.dropFirst()
    if let next = years.first?.days.first, row.days.last >= next {
      rows[last].days = DayRange(row.days.first, next - 1)
    }
    for (index, year) in years.enumerated() {
      if row.year > 0, isPhaseDone(of: Int(row.year), before: year.days.first) {
        row.year = Int16(clamping: Int(row.year) + 1)
      }
      let isLast = index + 1 == years.count
      row.days = DayRange(year.days.first, isLast ? .distantFuture : year.days.last)
      rows.append(row)
    }
    return rows
  }

  /// Whether the next year of the programme is open: it is in the same phase, or all that is compulsory
  /// in this one is done by then.
  private func isPhaseDone(of year: Int, before day: Day) -> Bool {
    let programme = plan.model.programme
    let phases = programme.phases
    guard let phase = phases.first(where: { $0.years.contains(year) }),
      !phase.years.contains(year + 1)
    else { return true }
    let open = items.filter { plan.model.calendar.slots[$0.slots.upperBound].days.last >= day }
      .flatMap { plan.model.units[$0.unit].years }
    return !open.contains { phase.years.contains($0) }
  }
}

extension Condition {
  /// Whether units alone decide it, through the rules it refers to as well.
  fileprivate func asksUnitsOnly(_ curriculum: Curriculum) -> Bool {
    guard referredRules.isEmpty else { return false }
    return measures.allSatisfy { measure in
      switch measure.quantity {
      case .grade, .allocate: true
      case .units(_, .mean): false
      case .units: true
      default: false
      }
    }
  }
}
