import LeerlijnModel

extension RuleCompiler {
  func plan(_ window: Window?) -> WindowPlan {
    switch window {
    case nil: return .own
    case .period(let id):
      let periods = curriculum.years.flatMap(\.periods)
      return periods.first { $0.id == id }.map { .fixed($0.days) } ?? .own
    case .year(let id):
      let calendar = StudyCalendar(curriculum.years)
      let index = calendar.years.firstIndex { $0.id == id }
      return index.map { .fixed(calendar.spans[$0]) } ?? .own
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

  mutating func list(_ handles: [Int]) -> Range<Int> {
    code.lists += handles
    return code.lists.count - handles.count..<code.lists.count
  }

  private mutating func rare(_ quantity: RareQuantity) -> QuantityPlan {
    code.rare.append(quantity)
    return .rare(code.rare.count - 1)
  }

  /// Placements as a range of handles; one alone stands in the lists already.
  private mutating func placementList(_ ids: [PlacementID]) -> Range<Int> {
    let named = Set(ids.compactMap(handles.placement)).sorted()
    return named.count == 1 ? named[0]..<named[0] + 1 : list(named)
  }

  mutating func plan(_ quantity: Quantity) -> QuantityPlan {
    switch quantity {
    case .hours(let ids): return .hours(placements: placementList(ids))
    case .sessions(let ids, let marks, let share):
      return .sessions(series: list(handles.series(ids)), marks: MarkSet(marks), share: share)
    case .assessed(let placement, let moment):
      return .assessed(moments: list(handles.moments(of: placement, moment)))
    case .grade(.course(let id)): return .unitGrade(handles.unitHandles[id.text] ?? 0)
    case .grade(.placement(let id)): return .unitGrade(handles.unitHandles[id.text] ?? 0)
    case .grade(.test(let id)): return .testGrade(handles.testHandles[id] ?? 0)
    case .units(let selection, let measure): return plan(selection, measure)
    case .isTrue(let fact):
      code.facts.append(FactPlan(fact: fact, isPremise: isPremise))
      return .fact(code.facts.count - 1)
    case .held(let ids): return .held(series: list(handles.series(ids)))
    case .allocate(let allocation): return rare(.allocate(plan(allocation)))
    case .dataPoints(let outcome, let counting): return rare(.dataPoints(outcome, counting))
    case .order(let first, let second): return rare(.order(plan(first), plan(second)))
    case .document(let id, let issuedFrom):
      return rare(.document(plan(id, issuedFrom: issuedFrom)))
    case .experience(let kinds, let unit): return rare(.experience(kinds, unit))
    case .members(let roles): return rare(.members(roles))
    case .perspectives(let roles, let ids):
      return rare(.perspectives(roles, series: list(handles.series(ids))))
    }
  }

  private func plan(_ id: DocumentID, issuedFrom: DateExpression?) -> DocumentPlan {
    let placement = handles.placement(with: id)
    return DocumentPlan(
      id: id, issuedFrom: issuedFrom,
      due: placement.flatMap { handles.placements[$0].documents.first { $0.id == id }?.due },
      placement: placement ?? -1)
  }

  /// Handles of the placements that measures are about by name, rising.
  mutating func placements(of measures: [Measure]) -> Range<Int> {
    var named: Set<Int> = []
    for measure in measures {
      switch measure.quantity {
      case .hours(let ids): named.formUnion(ids.compactMap(handles.placement))
      case .assessed(let id, _), .grade(.placement(let id)):
        if let placement = handles.placement(id) { named.insert(placement) }
      case .document(let id, _):
        if let placement = handles.placement(with: id) { named.insert(placement) }
      case .order(let first, let second):
        for event in [first, second] {
          if let placement = event.placement.flatMap(handles.placement) { named.insert(placement) }
        }
      default: break
      }
    }
    return list(named.sorted())
  }

  private func plan(_ event: Event) -> EventPlan {
    switch event {
    case .moment(let placement, let moment):
      .moment(handles.moments(of: placement, moment).first ?? 0)
    case .course(let id): .unit(handles.unitHandles[id.text] ?? 0)
    case .document(let id): .document(id, placement: handles.placement(with: id) ?? -1)
    case .placementStart(let id): .placementStart(handles.placement(id) ?? 0)
    case .series(let id): .series(handles.series([id]).first ?? 0)
    }
  }

  private func plan(_ allocation: Allocation) -> AllocationPlan {
    AllocationPlan(
      allocation: allocation,
      slots: allocation.slots.map {
        AllocationPlan.Slot(units: units(of: $0.set), demand: $0.demand)
      })
  }
}

extension Event {
  /// The placement it names.
  fileprivate var placement: PlacementID? {
    switch self {
    case .moment(let placement, _), .placementStart(let placement): placement
    case .course, .document, .series: nil
    }
  }
}
