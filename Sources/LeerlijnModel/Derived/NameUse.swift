/// A name that a condition uses (Dutch: *verwijzing*).
package struct NameUse: Hashable, Sendable {
  package let kind: ThingKind
  package let id: String
  /// Of a moment: its placement, by its name of before any change.
  package let owner: String?

  package init(kind: ThingKind, id: String, owner: String?) {
    self.kind = kind
    self.id = id
    self.owner = owner
  }
}

// Every name of a condition stands here once: what changes names, and what looks for them, follows.

extension Condition {
  /// The names that it uses, in document order.
  package var names: [NameUse] { collected(by: mapNames) }

  /// The same under other names.
  package func mapNames(_ change: (NameUse) -> String) -> Condition {
    map(
      measure: { .measure($0.mapNames(change)) },
      rule: { .rule(RuleID(change(NameUse(kind: .rule, id: $0.text, owner: nil)))) })
  }
}

extension Measure {
  package var names: [NameUse] { collected(by: mapNames) }

  package func mapNames(_ change: (NameUse) -> String) -> Measure {
    func new<Kind>(_ kind: ThingKind, _ id: Identifier<Kind>) -> Identifier<Kind> {
      Identifier(change(NameUse(kind: kind, id: id.text, owner: nil)))
    }
    var result = self
    result.quantity = quantity.mapNames(change)
    result = result.mapBounds { bound in
      guard case .parameter(let id) = bound else { return bound }
      return .parameter(new(.parameter, id))
    }
    result.window = window.map { window in
      switch window {
      case .period(let id): .period(new(.period, id))
      case .year(let id): .year(new(.year, id))
      case .phase(let id): .phase(new(.phase, id))
      case .programme(let id): .programme(new(.programme, id))
      case .studyYear, .placement, .enrolment, .days: window
      }
    }
    return result
  }
}

extension Quantity {
  /// The names that it uses; those of parameters are its measure's.
  package var names: [NameUse] { collected(by: mapNames) }

  package func mapNames(_ change: (NameUse) -> String) -> Quantity {
    func new<Kind>(
      _ kind: ThingKind, _ id: Identifier<Kind>, of owner: String? = nil
    ) -> Identifier<Kind> {
      Identifier(change(NameUse(kind: kind, id: id.text, owner: owner)))
    }
    func new<Kind>(_ kind: ThingKind, _ ids: [Identifier<Kind>]) -> [Identifier<Kind>] {
      ids.map { new(kind, $0) }
    }
    func new(_ selection: CourseSelection) -> CourseSelection {
      switch selection {
      case .set(let id): .set(new(.set, id))
      case .phase(let id): .phase(new(.phase, id))
      case .years, .programme: selection
      }
    }
    func new(_ event: Event) -> Event {
      switch event {
      case .moment(let placement, let moment):
        .moment(new(.placement, placement), new(.moment, moment, of: placement.text))
      case .course(let id): .course(new(.course, id))
      case .document(let id): .document(new(.document, id))
      case .placementStart(let id): .placementStart(new(.placement, id))
      case .series(let id): .series(new(.series, id))
      }
    }
    switch self {
    case .hours(let ids): return .hours(new(.placement, ids))
    case .sessions(let ids, let marks, let share):
      return .sessions(new(.series, ids), counting: marks, share: share)
    case .assessed(let placement, let moment):
      return .assessed(
        new(.placement, placement), moment.map { new(.moment, $0, of: placement.text) })
    case .grade(.course(let id)): return .grade(.course(new(.course, id)))
    case .grade(.test(let id)): return .grade(.test(new(.test, id)))
    case .grade(.placement(let id)): return .grade(.placement(new(.placement, id)))
    case .units(let selection, let measure): return .units(new(selection), measure)
    case .allocate(let allocation):
      let slots = allocation.slots.map {
        Allocation.Slot(id: $0.id, set: new(.set, $0.set), demand: $0.demand)
      }
      return .allocate(Allocation(slots: slots, sharing: allocation.sharing))
    case .dataPoints(let id, let counting):
      return .dataPoints(new(.outcome, id), counting: counting)
    case .order(let first, let second): return .order(new(first), before: new(second))
    case .document(let id, let issuedFrom):
      return .document(new(.document, id), issuedFrom: issuedFrom)
    case .experience: return self
    case .isTrue(var fact):
      fact.profiles = new(.profile, fact.profiles)
      fact.programmes = new(.programme, fact.programmes)
      fact.degrees = new(.document, fact.degrees)
      return .isTrue(fact)
    case .members(let ids): return .members(new(.role, ids))
    case .held(let ids): return .held(new(.series, ids))
    case .perspectives(let roles, let ids):
      return .perspectives(new(.role, roles), new(.series, ids))
    }
  }
}

private func collected<Changed>(by mapNames: ((NameUse) -> String) -> Changed) -> [NameUse] {
  var names: [NameUse] = []
  _ = mapNames { use in
    names.append(use)
    return use.id
  }
  return names
}
