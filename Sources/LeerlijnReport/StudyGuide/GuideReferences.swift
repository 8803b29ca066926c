internal import LeerlijnAnalysis
internal import LeerlijnModel

/// What rules and conditions of entry speak of, and which rules speak of a thing.
struct GuideReferences {
  private var rules: [String: [RuleID]] = [:]

  init(_ curriculum: Curriculum) {
    for rule in curriculum.rules {
      let conditions = rule.conditions
      var seen: Set<String> = []
      for place in conditions.flatMap(Self.places) where seen.insert(place).inserted {
        rules[place, default: []].append(rule.id)
      }
    }
  }

  /// The rules that speak of what stands at a place, in document order.
  func rules(about place: String) -> [RuleID] { rules[place] ?? [] }

  /// The places of all that a condition names.
  static func places(of condition: Condition) -> [String] {
    condition.measures.flatMap(places)
      + condition.referredRules.map { GuidePlaces.place(.rule, $0.rule.text) }
  }

  static func places(of measure: Measure) -> [String] {
    var places = places(of: measure.quantity)
    for case .parameter(let id)? in [measure.minimum, measure.maximum] {
      places.append(GuidePlaces.place(.parameter, id.text))
    }
    switch measure.window {
    case .period(let id): places.append(GuidePlaces.place(.period, id.text))
    case .phase(let id): places.append(GuidePlaces.place(.phase, id.text))
    case .programme(let id): places.append(GuidePlaces.place(.programme, id.text))
    default: break
    }
    return places
  }

  private static func places(of quantity: Quantity) -> [String] {
    switch quantity {
    case .hours(let placement):
      return placement.map { [GuidePlaces.place(.placement, $0.text)] } ?? []
    case .sessions(let series, _, _), .held(let series):
      return series.map { GuidePlaces.place(.series, $0.text) }
    case .assessed(let placement, let moment):
      return [GuidePlaces.place(.placement, placement.text)]
        + (moment.map { [GuidePlaces.place(.moment, placement.text, $0.text)] } ?? [])
    case .grade(.course(let id)): return [GuidePlaces.place(.course, id.text)]
    case .grade(.test(let id)): return [GuidePlaces.place(.test, id.text)]
    case .grade(.placement(let id)): return [GuidePlaces.place(.placement, id.text)]
    case .credits(let selection, let grades), .courses(let selection, let grades):
      return places(of: selection) + places(of: grades)
    case .allocate(let allocation):
      return allocation.slots.map { GuidePlaces.place(.set, $0.set.text) }
    case .dataPoints(let id, _): return [GuidePlaces.place(.outcome, id.text)]
    case .order(let first, let second): return places(of: first) + places(of: second)
    case .document(let id, _): return [GuidePlaces.place(.document, id.text)]
    case .experience: return []
    case .isTrue(let fact):
      return fact.profiles.map { GuidePlaces.place(.profile, $0.text) }
        + fact.programmes.map { GuidePlaces.place(.programme, $0.text) }
        + fact.degrees.map { GuidePlaces.place(.document, $0.text) }
    case .members(let roles): return roles.map { GuidePlaces.place(.role, $0.text) }
    case .perspectives(let roles, let series):
      return roles.map { GuidePlaces.place(.role, $0.text) }
        + series.map { GuidePlaces.place(.series, $0.text) }
    }
  }

  private static func places(of selection: CourseSelection) -> [String] {
    switch selection {
    case .set(let id): [GuidePlaces.place(.set, id.text)]
    case .phase(let id): [GuidePlaces.place(.phase, id.text)]
    case .years, .programme: []
    }
  }

  private static func places(of grades: GradeBounds?) -> [String] {
    [grades?.minimum, grades?.maximum].compactMap { bound in
      if case .parameter(let id)? = bound { GuidePlaces.place(.parameter, id.text) } else { nil }
    }
  }

  private static func places(of event: Event) -> [String] {
    switch event {
    case .moment(let placement, let id):
      [GuidePlaces.place(.moment, placement.text, id.text)]
    case .course(let id): [GuidePlaces.place(.course, id.text)]
    case .document(let id): [GuidePlaces.place(.document, id.text)]
    case .placementStart(let id): [GuidePlaces.place(.placement, id.text)]
    case .series(let id): [GuidePlaces.place(.series, id.text)]
    }
  }
}
