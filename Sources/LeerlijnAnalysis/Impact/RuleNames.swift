internal import LeerlijnModel

/// What a rule speaks of by name, to see whether another edition still has it.
struct RuleNames {
  /// Kind and id, and whether the same name must stand for the same days.
  private struct Name: Hashable {
    let kind: String
    let id: String
  }

  private var names: [Name] = []
  private let home: Curriculum

  init(_ rule: Rule, of curriculum: Curriculum) {
    home = curriculum
    if let programme = rule.scope.programme { add("programme", programme.text) }
    if let profile = rule.scope.profile { add("profile", profile.text) }
    for network in rule.scope.networks { add("network", network.text) }
    for condition in rule.conditions {
      for (id, _) in condition.referredRules { add("rule", id.text) }
      for measure in condition.measures {
        add(measure.quantity)
        add(measure.window)
      }
    }
  }

  /// Names that the other edition lacks or uses for other days, each once, in order.
  func missing(in other: Curriculum) -> [String] {
    let known = RuleNames.known(in: other)
    let days = (RuleNames.days(in: home), RuleNames.days(in: other))
    var seen: Set<Name> = []
    return names.filter { name in
      guard seen.insert(name).inserted else { return false }
      if name.kind == "days" { return days.0[name.id] != days.1[name.id] }
      return !known.contains(name)
    }.map(\.id)
  }

  private mutating func add(_ kind: String, _ id: String) {
    names.append(Name(kind: kind, id: id))
  }

  private mutating func add(_ window: Window?) {
    switch window {
    case .period(let id): add("days", id.text)
    case .year(let id): add("days", id.text)
    case .phase(let id): add("phase", id.text)
    case .programme(let id): add("programme", id.text)
    case nil, .studyYear, .placement, .enrolment, .days: break
    }
  }

  private mutating func add(_ quantity: Quantity) {
    switch quantity {
    case .hours(let placement): if let placement { add("unit", placement.text) }
    case .sessions(let series, _, _), .held(let series):
      for id in series { add("series", id.text) }
    case .assessed(let placement, let moment):
      add("unit", placement.text)
      if let moment { add("moment", moment.text) }
    case .grade(.course(let id)): add("unit", id.text)
    case .grade(.test(let id)): add("unit", id.text)
    case .grade(.placement(let id)): add("unit", id.text)
    case .credits(let selection, _), .courses(let selection, _): add(selection)
    case .allocate(let allocation): for slot in allocation.slots { add("set", slot.set.text) }
    case .dataPoints(let outcome, _): add("outcome", outcome.text)
    case .order(let first, let second): for event in [first, second] { add(event) }
    case .document(let id, _): add("document", id.text)
    case .experience: break
    case .isTrue(let fact):
      for profile in fact.profiles { add("profile", profile.text) }
      for programme in fact.programmes { add("programme", programme.text) }
    case .members(let roles): for role in roles { add("role", role.text) }
    case .perspectives(let roles, let series):
      for role in roles { add("role", role.text) }
      for id in series { add("series", id.text) }
    }
  }

  private mutating func add(_ selection: CourseSelection) {
    switch selection {
    case .set(let id): add("set", id.text)
    case .phase(let id): add("phase", id.text)
    case .years, .programme: break
    }
  }

  private mutating func add(_ event: Event) {
    switch event {
    case .moment(let placement, let moment):
      add("unit", placement.text)
      add("moment", moment.text)
    case .course(let id): add("unit", id.text)
    case .document(let id): add("document", id.text)
    case .placementStart(let id): add("unit", id.text)
    case .series(let id): add("series", id.text)
    }
  }

  // MARK: What an edition has

  private static func known(in curriculum: Curriculum) -> Set<Name> {
    var known: Set<Name> = []
    func add(_ kind: String, _ ids: [String]) {
      for id in ids { known.insert(Name(kind: kind, id: id)) }
    }
    let programmes = curriculum.programmes
    add("programme", programmes.map(\.id.text))
    add("profile", programmes.flatMap(\.profiles).map(\.id.text))
    add("phase", programmes.flatMap(\.phases).map(\.id.text))
    add("set", programmes.flatMap(\.courseSets).map(\.id.text))
    add("series", programmes.flatMap(\.series).map(\.id.text))
    add("unit", curriculum.courses.map(\.id.text) + curriculum.placements.map(\.id.text))
    add("unit", curriculum.courses.flatMap(\.tests).map(\.id.text))
    add("moment", curriculum.placements.flatMap(\.moments).map(\.id.text))
    add("document", curriculum.placements.flatMap(\.documents).map(\.id.text))
    add("outcome", curriculum.strands.flatMap(\.outcomes).map(\.id.text))
    add("role", curriculum.roles.map(\.id.text))
    add("network", curriculum.networks.map(\.id.text))
    add("rule", curriculum.rules.map(\.id.text))
    return known
  }

  private static func days(in curriculum: Curriculum) -> [String: DayRange] {
    var days: [String: DayRange] = [:]
    for year in curriculum.years {
      days[year.id.text] = year.days
      for period in year.periods { days[period.id.text] = period.days }
    }
    return days
  }
}
