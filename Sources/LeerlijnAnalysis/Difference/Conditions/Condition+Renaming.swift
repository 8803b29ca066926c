import LeerlijnModel

extension Condition {
  /// The same with every measure changed; logic and places stay.
  func mapMeasures(_ change: (Measure) -> Measure) -> Condition {
    mapParts(measure: change, rule: { $0 })
  }

  /// The same in the names of another edition.
  func renamed(by names: Renames) -> Condition {
    mapParts(measure: { $0.renamed(by: names) }, rule: { names[.rule, $0] })
  }

  private func mapParts(
    measure: (Measure) -> Measure, rule: (RuleID) -> RuleID
  ) -> Condition {
    func map(_ part: Condition) -> Condition { part.mapParts(measure: measure, rule: rule) }
    let changed: Kind =
      switch kind {
      case .all(let parts): .all(parts.map(map))
      case .any(let parts): .any(parts.map(map))
      case .atLeast(let count, let parts): .atLeast(count, parts.map(map))
      case .not(let part): .not(map(part))
      case .when(let premise, let then): .when(map(premise), then: map(then))
      case .rule(let id): .rule(rule(id))
      case .measure(let part): .measure(measure(part))
      }
    return Condition(changed, at: place)
  }
}

extension Measure {
  fileprivate func renamed(by names: Renames) -> Measure {
    var result = mapBounds { bound in
      guard case .parameter(let id) = bound else { return bound }
      return .parameter(names[.parameter, id])
    }
    result.quantity = result.quantity.renamed(by: names)
    result.window = window.map { window in
      switch window {
      case .period(let id): .period(names[.period, id])
      case .year(let id): .year(names[.year, id])
      case .phase(let id): .phase(names[.phase, id])
      case .programme(let id): .programme(names[.programme, id])
      case .studyYear, .placement, .enrolment, .days: window
      }
    }
    return result
  }

  /// The same with every bound changed, those on grades included.
  func mapBounds(_ change: (Bound) -> Bound) -> Measure {
    mapLimits(change).mapGradeBounds(change)
  }

  /// The same with what it is compared with changed.
  func mapLimits(_ change: (Bound) -> Bound) -> Measure {
    var result = self
    result.minimum = minimum.map(change)
    result.maximum = maximum.map(change)
    return result
  }

  /// The same with the grades between which a course counts changed: they are part of what is read.
  func mapGradeBounds(_ change: (Bound) -> Bound) -> Measure {
    var result = self
    func map(_ grades: GradeBounds?) -> GradeBounds? {
      grades.map {
        GradeBounds(minimum: $0.minimum.map(change), maximum: $0.maximum.map(change))
      }
    }
    switch quantity {
    case .credits(let selection, let grades):
      result.quantity = .credits(selection, grades: map(grades))
    case .courses(let selection, let grades):
      result.quantity = .courses(selection, grades: map(grades))
    default: break
    }
    return result
  }
}

extension Quantity {
  fileprivate func renamed(by names: Renames) -> Quantity {
    switch self {
    case .hours(let id): return .hours(id.map { names[.placement, $0] })
    case .sessions(let ids, let marks, let asShare):
      return .sessions(ids.map { names[.series, $0] }, counting: marks, asShare: asShare)
    case .assessed(let placement, let moment):
      return .assessed(names[.placement, placement], moment.map { names[.moment, $0] })
    case .grade(.course(let id)): return .grade(.course(names[.course, id]))
    case .grade(.test(let id)): return .grade(.test(names[.test, id]))
    case .grade(.placement(let id)): return .grade(.placement(names[.placement, id]))
    case .credits(let selection, let grades):
      return .credits(selection.renamed(by: names), grades: grades)
    case .courses(let selection, let grades):
      return .courses(selection.renamed(by: names), grades: grades)
    case .allocate(let allocation):
      let slots = allocation.slots.map {
        Allocation.Slot(id: $0.id, set: names[.set, $0.set], demand: $0.demand)
      }
      return .allocate(Allocation(slots: slots, sharing: allocation.sharing))
    case .dataPoints(let id, let counting):
      return .dataPoints(names[.outcome, id], counting: counting)
    case .order(let first, let second):
      return .order(first.renamed(by: names), before: second.renamed(by: names))
    case .document(let id, let issuedFrom):
      return .document(names[.document, id], issuedFrom: issuedFrom)
    case .experience: return self
    case .isTrue(var fact):
      fact.profiles = fact.profiles.map { names[.profile, $0] }
      fact.programmes = fact.programmes.map { names[.programme, $0] }
      fact.degrees = fact.degrees.map { names[.document, $0] }
      return .isTrue(fact)
    case .members(let ids): return .members(ids.map { names[.role, $0] })
    case .held(let ids): return .held(ids.map { names[.series, $0] })
    case .perspectives(let roles, let ids):
      return .perspectives(
        roles.map { names[.role, $0] }, ids.map { names[.series, $0] })
    }
  }
}

extension CourseSelection {
  fileprivate func renamed(by names: Renames) -> CourseSelection {
    switch self {
    case .set(let id): .set(names[.set, id])
    case .phase(let id): .phase(names[.phase, id])
    case .years, .programme: self
    }
  }
}

extension Event {
  fileprivate func renamed(by names: Renames) -> Event {
    switch self {
    case .moment(let placement, let moment):
      .moment(names[.placement, placement], names[.moment, moment])
    case .course(let id): .course(names[.course, id])
    case .document(let id): .document(names[.document, id])
    case .placementStart(let id): .placementStart(names[.placement, id])
    case .series(let id): .series(names[.series, id])
    }
  }
}
