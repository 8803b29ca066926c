import LeerlijnModel

extension RuleCompiler {
  func plan(_ window: Window?) -> WindowPlan {
    switch window {
    case nil: return .own
    case .period(let id):
      let periods = curriculum.years.flatMap(\.periods)
      return periods.first { $0.id == id }.map { .fixed($0.days) } ?? .own
    case .year(let id):
      return curriculum.years.first { $0.id == id }.map { .fixed($0.days) } ?? .own
    case .phase(let id):
      let phase = curriculum.programmes.lazy.flatMap(\.phases).first { $0.id == id }
      guard let first = phase?.years.min(), let last = phase?.years.max() else { return .own }
      return .phase(first: first, last: last)
    case .programme, .enrolment: return .enrolment
    case .studyYear: return .studyYear
    case .placement: return .placement
    case .days(let first, let last): return .days(first, last)
    }
  }

  private mutating func list(_ handles: [Int]) -> Range<Int> {
    code.lists += handles
    return code.lists.count - handles.count..<code.lists.count
  }

  private mutating func rare(_ quantity: RareQuantity) -> QuantityPlan {
    code.rare.append(quantity)
    return .rare(code.rare.count - 1)
  }

  mutating func plan(_ quantity: Quantity) -> QuantityPlan {
    switch quantity {
    case .hours(let id):
      return .hours(placement: id.flatMap(handles.placement) ?? QuantityPlan.anyPlacement)
    case .sessions(let ids, let marks, let asShare):
      return .sessions(series: list(handles.series(ids)), marks: MarkSet(marks), asShare: asShare)
    case .assessed(let placement, let moment):
      return .assessed(moments: list(handles.moments(of: placement, moment)))
    case .grade(.course(let id)): return .unitGrade(handles.unitHandles[id.text] ?? 0)
    case .grade(.placement(let id)): return .unitGrade(handles.unitHandles[id.text] ?? 0)
    case .grade(.test(let id)): return .testGrade(handles.testHandles[id] ?? 0)
    case .credits(let selection, let grades):
      return .units(list(units(of: selection)), grades: plan(grades), counting: .credits)
    case .courses(let selection, let grades):
      return .units(list(units(of: selection)), grades: plan(grades), counting: .courses)
    case .isTrue(let fact):
      code.facts.append(fact)
      return .fact(code.facts.count - 1)
    case .held(let ids): return .held(series: list(handles.series(ids)))
    case .allocate(let allocation): return rare(.allocate(plan(allocation)))
    case .dataPoints(let outcome, let counting): return rare(.dataPoints(outcome, counting))
    case .order(let first, let second): return rare(.order(plan(first), plan(second)))
    case .document(let id, let issuedFrom):
      return rare(.document(id, issuedFrom: issuedFrom, due: dueDay(of: id)))
    case .experience(let kinds, let unit): return rare(.experience(kinds, unit))
    case .members(let roles): return rare(.members(roles))
    case .perspectives(let roles, let ids):
      return rare(.perspectives(roles, series: list(handles.series(ids))))
    }
  }

  private mutating func plan(_ grades: GradeBounds?) -> Int {
    guard let grades else { return QuantityPlan.noBounds }
    code.gradeBounds.append(
      GradeBoundsPlan(
        minimum: grades.minimum.flatMap(plan), maximum: grades.maximum.flatMap(plan)))
    return code.gradeBounds.count - 1
  }

  private func dueDay(of document: DocumentID) -> DateExpression? {
    handles.placements.lazy.flatMap(\.documents).first { $0.id == document }?.due
  }

  private func plan(_ event: Event) -> EventPlan {
    switch event {
    case .moment(let placement, let moment):
      .moment(handles.moments(of: placement, moment).first ?? 0)
    case .course(let id): .unit(handles.unitHandles[id.text] ?? 0)
    case .document(let id): .document(id)
    case .placementStart(let id): .placementStart(handles.placement(id) ?? 0)
    case .series(let id): .series(handles.series([id]).first ?? 0)
    }
  }

  private func plan(_ allocation: Allocation) -> AllocationPlan {
    AllocationPlan(
      allocation: allocation,
      slots: allocation.slots.map {
        AllocationPlan.Slot(units: units(of: .set($0.set)), demand: $0.demand)
      })
  }

  private func units(of selection: CourseSelection) -> [Int] {
    switch selection {
    case .set(let id):
      let set = curriculum.courseSets.first { $0.id == id }
      return set?.courses.compactMap { handles.unitHandles[$0.text] } ?? []
    case .phase(let id):
      for programme in curriculum.programmes {
        guard let phase = programme.phases.first(where: { $0.id == id }) else { continue }
        return handles.units.indices.filter {
          handles.units[$0].programme == programme.id
            && (handles.units[$0].year.map(phase.years.contains) ?? false)
        }
      }
      return []
    case .years(let years):
      return handles.units.indices.filter {
        isOfRule($0) && (handles.units[$0].year.map(years.contains) ?? false)
      }
    case .programme:
      return handles.units.indices.filter(isOfRule)
    }
  }

  private func isOfRule(_ unit: Int) -> Bool {
    programme == nil || handles.units[unit].programme == programme
  }
}
