internal import LeerlijnModel

/// What a rule speaks of by name, to see whether another edition still has it.
struct RuleNames {
  private let names: [NameUse]
  private let home: Curriculum

  init(_ rule: Rule, of curriculum: Curriculum) {
    home = curriculum
    let scope = rule.scope
    let ofScope =
      [
        scope.programme.map { ThingKind.programme.named($0.text) },
        scope.profile.map { ThingKind.profile.named($0.text) },
      ].compactMap(\.self) + scope.networks.map { ThingKind.network.named($0.text) }
    names = ofScope + rule.conditions.flatMap(\.names)
  }

  /// Names that the other edition lacks or uses for other days, each once, in order. Parameters are
  /// left out: what they were can be written down again.
  func missing(in other: Curriculum) -> [String] {
    let known = RuleNames.known(in: other)
    let days = (RuleNames.days(in: home), RuleNames.days(in: other))
    var seen: Set<NameUse> = []
    return names.filter { name in
      guard seen.insert(name.inItsSpace).inserted else { return false }
      switch name.kind {
      case .parameter: return false
      case .year, .period: return days.0[name.id] != days.1[name.id]
      default: return !known.contains(name.inItsSpace)
      }
    }.map(\.id)
  }

  // MARK: What an edition has

  private static func known(in curriculum: Curriculum) -> Set<NameUse> {
    var known: Set<NameUse> = []
    func add(_ kind: ThingKind, _ ids: [String]) {
      for id in ids { known.insert(kind.named(id).inItsSpace) }
    }
    let programmes = curriculum.programmes
    add(.programme, programmes.map(\.id.text))
    add(.profile, programmes.flatMap(\.profiles).map(\.id.text))
    add(.phase, programmes.flatMap(\.phases).map(\.id.text))
    add(.set, programmes.flatMap(\.courseSets).map(\.id.text))
    add(.series, programmes.flatMap(\.series).map(\.id.text))
    add(.course, curriculum.courses.map(\.id.text) + curriculum.placements.map(\.id.text))
    add(.course, curriculum.courses.flatMap(\.tests).map(\.id.text))
    add(.moment, curriculum.placements.flatMap(\.moments).map(\.id.text))
    // A degree is a document, or that of a programme itself.
    add(.document, curriculum.placements.flatMap(\.documents).map(\.id.text))
    add(.document, programmes.map(\.id.text))
    add(.outcome, curriculum.strands.flatMap(\.outcomes).map(\.id.text))
    add(.role, curriculum.roles.map(\.id.text))
    add(.network, curriculum.networks.map(\.id.text))
    add(.rule, curriculum.rules.map(\.id.text))
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

extension ThingKind {
  fileprivate func named(_ id: String) -> NameUse { NameUse(kind: self, id: id, owner: nil) }
}

extension NameUse {
  /// Courses, placements and tests share one space of names; a moment is looked for by its own.
  fileprivate var inItsSpace: NameUse {
    switch kind {
    case .placement, .test: NameUse(kind: .course, id: id, owner: nil)
    default: NameUse(kind: kind, id: id, owner: nil)
    }
  }
}
