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
  /// What is not kept to.
  var without: Set<PathConstraint> = []
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
    guard let calendar = PlanCalendar(programme, curriculum, asOf: asOf, through: until) else {
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
    var taught: [TaughtPart] =
      programme.courses.filter { course in
        course.profile == nil || course.profile == profile || chosen.contains(course.id.text)
          || wishes.fixed[course.id.text] != nil
      }.map { TaughtPart(course: $0, offering) }
      + programme.placements.filter { $0.profile == nil || $0.profile == profile }
      .map { TaughtPart(placement: $0, offering) }
    taught.removeAll { state.passed.contains($0.id) }
    if wishes.countsUnderWay {
      for part in taught where model.calendar.slots(duringRestOf: underWay(part.id)).isEmpty {
        if underWay(part.id) != nil { model.passed.insert(part.id) }
      }
      taught.removeAll { model.passed.contains($0.id) }
    }
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

  private func members(of choice: Choice) -> [String] {
    curriculum.courseSets.first { $0.id == choice.set }?.courses.map(\.text) ?? []
  }

  /// The last day of what the student is taking; nil for what has yet to begin.
  func underWay(_ id: String) -> Day? { failedAt[id] == nil ? state.underWay(on: asOf)[id] : nil }

  private func unit(
    of part: TaughtPart, in calendar: PlanCalendar, _ offering: UnitOffering
  ) -> (meaning: PathModel.Unit, taken: PathProblem.Unit) {
    var meaning = PathModel.Unit(
      ids: [part.id], credits: part.credits, years: part.year.map { [$0] } ?? [],
      isOfferingUnknown: part.isOfferingUnknown, isPlacement: part.isPlacement)
    var taken = PathProblem.Unit(
      options: [], isRequired: !part.isElective && !without.contains(.needed(part.id)),
      nominal: part.nominal)
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
    if let days = state.placements.first(where: { $0.placement.text == part.id })?.days,
      days.first > asOf, failed == nil
    {
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

  // MARK: - What it waits for

  func reader(_ model: PathModel) -> ConditionReader {
    var indices: [String: Int] = [:]
    for (index, unit) in model.units.enumerated() { for id in unit.ids { indices[id] = index } }
    var credits: [String: Int] = [:]
    for course in curriculum.courses { credits[course.id.text] = course.credits.tenths }
    for placement in curriculum.placements { credits[placement.id.text] = placement.credits.tenths }
    var state = state
    state.passed = model.passed
    return ConditionReader(
      rules: rules, state: state, statuses: statuses, demands: demands, indices: indices,
      credits: credits)
  }

  private func addEntries(to model: inout PathModel) {
    let reader = reader(model)
    let alongside = Dictionary(
      programme.courses.map { ($0.id.text, $0.corequisites.map(\.text)) }
    ) { first, _ in first }
    for index in model.units.indices where model.units[index].underWayUntil == nil {
      let ids = model.units[index].ids
      let entries = ids.filter { !without.contains(.entry($0)) }.map(reader.entry)
      model.problem.units[index].entry = UnitCondition.all(entries).simplified
      let others = ids.filter { !without.contains(.alongside($0)) }.flatMap { alongside[$0] ?? [] }
      model.problem.units[index].corequisites = Set(others.compactMap { reader.indices[$0] })
        .subtracting([index]).sorted()
    }
  }

  private func addGoals(to model: inout PathModel) {
    let reader = reader(model)
    let choices = programme.choices.filter { !without.contains(.choice($0.id)) }
    let places = ChoiceRoom.places(
      choices.map { ($0.credits.tenths, members(of: $0)) }, passed: model.passed, reader.indices,
      reader.credits)
    // Choices that share courses are filled together.
    for group in UnitCondition.Place.sharing(places) {
      model.problem.goals.append(PathProblem.Goal(.filled(group)))
      let ids = Set(group.flatMap { $0.terms.map(\.unit) })
      let choice = choices.first { choice in
        members(of: choice).contains { reader.indices[$0].map(ids.contains) ?? false }
      }
      model.goals.append(.choice(choice?.id ?? ""))
    }
    addRules(to: &model, reader)
  }

  /// What rules ask of units by a day. A rule that is missed already asks nothing more; one for later
  /// years has its day only once the student is in them.
  private func addRules(to model: inout PathModel, _ reader: ConditionReader) {
    var reader = reader
    reader.takesPracticeAsWhole = false
    for (index, rule) in curriculum.rules.prefix(rules.ownCount).enumerated()
    where !rule.isAdvisory && rule.subject == .student && statuses[index] == .open {
      guard let demand = demands[index], !without.contains(.rule(rule.id)), !ignoresRules else {
        continue
      }
      let condition = reader.condition(ofRule: index).simplified
      // What the engine keeps open by a decision is not for the plan to close.
      guard condition != .always, condition != .never else { continue }
      switch rule.deadline {
      case .relative(.placementStart, _)?:
        admit(&model, rule.id, condition) { model, unit in
          model.units[unit].isPlacement && rule.isFor(model.units[unit].years)
        }
      case .relative(.yearStart, _)? where !rulesOfToday.contains(index):
        admit(&model, rule.id, condition) { model, unit in
          !rule.scope.years.isEmpty && rule.isFor(model.units[unit].years)
        }
      default:
        guard rulesOfToday.contains(index) else { continue }
        let deadline = demand.deadline ?? .distantFuture
        let slot = model.calendar.lastSlot(through: deadline)
        guard deadline >= model.calendar.slots.first?.days.last ?? .distantPast else { continue }
        // What runs already may be over before its period is.
        let done = model.units.indices.filter {
          model.units[$0].underWayUntil.map { $0 <= deadline } ?? false
        }
        let rest = condition.supposing(Set(done)).simplified
        guard rest != .always else { continue }
        let isByTheEnd = deadline == .distantFuture || slot == model.problem.periods - 1
        model.problem.goals.append(PathProblem.Goal(rest, by: isByTheEnd ? nil : slot))
        model.goals.append(.rule(rule.id))
      }
    }
  }

  /// What a rule asks before some units begin.
  private func admit(
    _ model: inout PathModel, _ rule: RuleID, _ condition: UnitCondition,
    _ isAsked: (PathModel, Int) -> Bool
  ) {
    for unit in model.units.indices
    where model.units[unit].underWayUntil == nil && isAsked(model, unit) {
      let entry = model.problem.units[unit].entry
      // What is needed to begin cannot be waited for by what it needs.
      guard !condition.units.contains(unit) else { continue }
      model.problem.units[unit].entry = UnitCondition.all([entry, condition]).simplified
      if model.admissions.last != rule { model.admissions.append(rule) }
    }
  }

  // MARK: - What is wished

  private func keepToWishes(_ model: inout PathModel, _ faults: inout [PathFault]) {
    for (id, place) in wishes.fixed.sorted(by: { $0.key < $1.key })
    where !without.contains(.fixed(id)) {
      guard let (unit, slot) = wished(id, place, model, &faults) else { continue }
      model.problem.units[unit].isRequired = true
      let all = model.problem.units[unit].options
      keep(&model, unit) { $0.start == slot }
      if model.problem.units[unit].options.isEmpty {
        let others = all.map(\.start).prefix(3).map { model.calendar.place(of: $0) }
        faults.append(.notOffered(id, at: place, instead: others))
      }
    }
    for (id, place) in wishes.notBefore.sorted(by: { $0.key < $1.key })
    where !without.contains(.notBefore(id)) {
      guard let (unit, slot) = wished(id, place, model, &faults) else { continue }
      keep(&model, unit) { $0.start >= slot }
    }
  }

  private func keep(
    _ model: inout PathModel, _ unit: Int, _ isKept: (PathProblem.Option) -> Bool
  ) {
    let options = model.problem.units[unit].options
    let kept = options.indices.filter { isKept(options[$0]) }
    model.problem.units[unit].options = kept.map { options[$0] }
    model.units[unit].resits = Set(
      kept.indices.filter { model.units[unit].resits.contains(kept[$0]) })
  }

  private func wished(
    _ id: String, _ place: PathWishes.Place, _ model: PathModel, _ faults: inout [PathFault]
  ) -> (unit: Int, slot: Int)? {
    guard let unit = model.index(of: id) else {
      faults.append(model.passed.contains(id) ? .alreadyPassed(id) : .unknownUnit(id))
      return nil
    }
    guard model.units[unit].underWayUntil == nil else {
      faults.append(.underWay(id))
      return nil
    }
    // What has begun by now is a place only for a test that is done once more.
    guard let slot = model.calendar.slot(at: place),
      model.calendar.canBegin(in: slot)
        || model.problem.units[unit].options.contains(where: { $0.start == slot })
    else {
      faults.append(.unknownPlace(place, of: id))
      return nil
    }
    return (unit, slot)
  }

  /// What runs already is carried whatever the bound.
  private func addCapacity(to model: inout PathModel) {
    let most = without.contains(.load) ? Int(Int32.max) : wishes.load ?? model.usualLoad
    model.problem.capacity = [Int](repeating: most, count: model.problem.periods)
    var given = [Int](repeating: 0, count: model.problem.periods)
    for (index, unit) in model.units.enumerated() where unit.underWayUntil != nil {
      guard let option = model.problem.units[index].options.first else { continue }
      for (step, load) in option.loads.enumerated() { given[option.start + step] += load }
    }
    for slot in given.indices {
      model.problem.capacity[slot] = max(model.problem.capacity[slot], given[slot])
    }
  }
}

extension Rule {
  /// Whether it is for something of these years of the programme, as far as either says.
  fileprivate func isFor(_ years: [Int]) -> Bool {
    scope.years.isEmpty || years.isEmpty || years.contains { scope.years.contains($0) }
  }
}
