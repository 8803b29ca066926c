internal import LeerlijnModel
internal import LeerlijnRules

/// What units wait for, and what the path must come to.
extension PathBuilder {
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

  func addEntries(to model: inout PathModel) {
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

  func addGoals(to model: inout PathModel) {
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
        let deadline = deadline(of: rule, demand.deadline, condition, model)
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

  /// The day by which a rule holds: extended for the student, or for every unit that it asks.
  private func deadline(
    of rule: Rule, _ stated: Day?, _ condition: UnitCondition, _ model: PathModel
  ) -> Day {
    guard let stated else { return .distantFuture }
    let own = state.extensions[rule.id.text] ?? stated
    let units = condition.units.flatMap { model.units[$0].ids }.map {
      state.extensions[$0] ?? stated
    }
    return max(stated, own, units.min() ?? stated)
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
}

extension Rule {
  /// Whether it is for something of these years of the programme, as far as either says.
  fileprivate func isFor(_ years: [Int]) -> Bool {
    scope.years.isEmpty || years.isEmpty || years.contains { scope.years.contains($0) }
  }
}
