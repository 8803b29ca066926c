internal import LeerlijnModel
internal import LeerlijnRules

/// Makes the problem of a student's path: what is left, when it can be taken, and what it waits for.
struct PathBuilder {
  let rules: EntryRules
  let state: StudyState
  let statuses: [Status]
  let demands: [Int: RuleDemand]
  var wishes: PathWishes
  let asOf: Day
  let profile: ProfileID?
  /// The last day of what runs on the day, and the days of what is agreed for later.
  let running: [String: Day]
  let agreed: [String: DayRange]
  /// What is not kept to.
  var without: Set<PathConstraint> = []
  /// Whether what has ended without a result counts as not passed.
  var isAwaitingNothing = false
  /// Units that are failed in a period, at whose end they stand open again.
  var failedAt: [String: Int] = [:]
  /// Whether rules ask nothing of the path: where something has gone wrong already.
  var ignoresRules = false
  /// Rules that are for the student on the day itself; others will be in a later year.
  let rulesOfToday: Set<Int>

  var curriculum: Curriculum { rules.curriculum }
  var programme: Programme { curriculum.programmes[state.enrolment.programme] }

  /// - Returns: nil where there is nothing to plan with; the faults say why.
  func build(faults: inout [PathFault]) -> PathModel? {
    let until = without.contains(.until) ? nil : wishes.until
    // Nothing is taken before the enrolment begins.
    let start = max(asOf, state.enrolment.start)
    guard let calendar = PlanCalendar(programme, curriculum, asOf: start, through: until) else {
      faults.append(.noPeriods)
      return nil
    }
    guard !calendar.slots.isEmpty else {
      faults.append(.untilIsPast(until ?? asOf))
      return nil
    }
    let offering = UnitOffering(
      programme: programme, curriculum: curriculum, calendar: calendar, year: state.enrolment.year)
    var model = PathModel(
      problem: PathProblem(units: [], capacity: []), units: [], calendar: calendar, goals: [],
      profile: profile, programme: programme, passed: state.passed,
      usualLoad: offering.usualLoad(on: profile))
    model.problem.capacity = [Int](repeating: 0, count: calendar.slots.count)
    addUnits(to: &model, offering)
    addWeights(to: &model)
    addEntries(to: &model)
    addGoals(to: &model)
    keepToWishes(&model, &faults)
    addCapacity(to: &model)
    return model
  }

  // MARK: - What is left

  private func addUnits(to model: inout PathModel, _ offering: UnitOffering) {
    var bundles = Bundles()
    let chosen = Set(programme.choices.flatMap { members(of: $0) })
    func isAsked(_ id: String, _ own: ProfileID?) -> Bool {
      own == nil || own == profile || chosen.contains(id) || running[id] != nil
        || agreed[id] != nil || wishes.fixed[id] != nil
    }
    var taught: [TaughtPart] =
      programme.courses.filter { isAsked($0.id.text, $0.profile) }
      .map {
        TaughtPart(course: $0, isOfPath: $0.profile == nil || $0.profile == profile, offering)
      }
      + programme.placements.filter { isAsked($0.id.text, $0.profile) }
      .map {
        TaughtPart(placement: $0, isOfPath: $0.profile == nil || $0.profile == profile, offering)
      }
    if !isAwaitingNothing {
      model.awaited = state.awaited(on: asOf).intersection(taught.map(\.id))
      model.passed.formUnion(model.awaited)
    }
    taught.removeAll { model.passed.contains($0.id) }
    let ids = Set(taught.map(\.id))
    for part in taught where !without.contains(.alongside(part.id)) && underWay(part.id) == nil {
      for other in part.strictCorequisites where ids.contains(other) && underWay(other) == nil {
        bundles.join(part.id, other)
      }
    }
    var indexOfBundle: [String: Int] = [:]
    for part in taught {
      let unit = unit(of: part, in: model.calendar, offering)
      let name = bundles.name(of: part.id)
      guard let index = indexOfBundle[name] else {
        indexOfBundle[name] = model.units.count
        model.units.append(unit.meaning)
        model.problem.units.append(unit.taken)
        continue
      }
      model.units[index].join(unit.meaning)
      model.problem.units[index].join(unit.taken)
    }
  }

  private func addWeights(to model: inout PathModel) {
    guard wishes.weight != .credits else { return }
    let amounts = Dictionary(
      programme.courses.map { ($0.id.text, wishes.weight.amount(of: $0)) }
        + programme.placements.map { ($0.id.text, wishes.weight.amount(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    for (index, unit) in model.units.enumerated() {
      model.problem.units[index].weight = unit.ids.reduce(0) { $0 + (amounts[$1] ?? 0) }
    }
  }

  func members(of choice: Choice) -> [String] {
    curriculum.courseSets.first { $0.id == choice.set }?.courses.map(\.text) ?? []
  }

  /// The last day of what the student is taking; nil for what has yet to begin.
  func underWay(_ id: String) -> Day? { failedAt[id] == nil ? running[id] : nil }

  private func unit(
    of part: TaughtPart, in calendar: PlanCalendar, _ offering: UnitOffering
  ) -> (meaning: PathModel.Unit, taken: PathProblem.Unit) {
    var meaning = PathModel.Unit(
      ids: [part.id], credits: part.credits, years: part.year.map { [$0] } ?? [],
      isOfferingUnknown: part.isOfferingUnknown, isPlacement: part.isPlacement)
    meaning.isElective = part.isElective
    let agreed = failedAt[part.id] == nil ? self.agreed[part.id] : nil
    let isSure = !part.isElective || underWay(part.id) != nil || agreed != nil
    var taken = PathProblem.Unit(
      options: [], isRequired: isSure && !without.contains(.needed(part.id)), nominal: part.nominal)
    if var last = underWay(part.id) {
      if last == .distantFuture { last = part.lastDay(runningIn: calendar) ?? asOf }
      meaning.underWayUntil = last
      let slots = calendar.slots(duringRestOf: last)
      let load = part.credits / max(part.length, 1)
      if let end = slots.last {
        taken.options = [
          PathProblem.Option(start: 0, loads: [Int](repeating: load, count: end + 1))
        ]
      }
      return (meaning, taken)
    }
    let failed = failedAt[part.id]
    if var days = agreed {
      if days.last == .distantFuture {
        let length = part.credits == 0 ? 1 : max(part.length, 1)
        let first = calendar.slots.firstIndex { $0.days.last >= days.first } ?? 0
        days = DayRange(
          days.first, calendar.slots[min(first + length, calendar.slots.count) - 1].days.last)
      }
      let slots = calendar.slots(during: days)
      if let first = slots.first {
        taken.options = [
          PathProblem.Option(start: first, loads: part.credits.parts(slots.count))
        ]
      }
    } else {
      taken.options =
        without.contains(.offering(part.id)) ? part.anywhere(in: calendar) : part.options
      taken.options.removeAll { $0.start <= failed ?? -1 }
    }
    // Where the first attempt decides, nothing that comes after a fail counts.
    let hasFailed = failed != nil || state.tried[part.id] != nil
    if programme.grading.attempt == .first, hasFailed { taken.options = [] }
    let resits = resits(of: part, in: calendar).filter { slot in
      !taken.options.contains { $0.start == slot && $0.loads == [0] }
    }
    taken.options += resits.map { PathProblem.Option(start: $0, loads: [0]) }
    taken.options.sort { ($0.start, $0.loads.count) < ($1.start, $1.loads.count) }
    for (index, option) in taken.options.enumerated()
    where option.loads == [0] && resits.contains(option.start) && part.credits > 0 {
      meaning.resits.insert(index)
    }
    return (meaning, taken)
  }

  /// Periods of the study year of a fail at whose end it can be tried once more.
  private func resits(of part: TaughtPart, in calendar: PlanCalendar) -> [Int] {
    let grading = programme.grading
    guard !part.isPlacement, grading.attempt != .first else { return [] }
    let before = state.tried[part.id]?.thisYear ?? 0
    if let failed = failedAt[part.id] {
      let year = calendar.slots[failed].yearIndex
      let used = 1 + (year == 0 ? before : 0)
      guard grading.opportunities.map({ used < $0 }) ?? true else { return [] }
      return calendar.slots.indices.filter { $0 > failed && calendar.slots[$0].yearIndex == year }
    }
    guard before > 0, grading.opportunities.map({ before < $0 }) ?? true else { return [] }
    return calendar.slots.indices.filter { calendar.slots[$0].yearIndex == 0 }
  }
}
