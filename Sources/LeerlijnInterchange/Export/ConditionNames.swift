internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Titles of the things that conditions speak of (Dutch: *titels*); an id where there is no title.
struct ConditionNames: ThingNames {
  private var titles: [ThingKind: [String: Phrase]] = [:]
  private let parameters: [ParameterID: Parameter]

  init(_ curriculum: Curriculum) {
    parameters = Dictionary(
      curriculum.parameters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for programme in curriculum.programmes {
      add(.programme, programme.id.text, programme.titles)
      for profile in programme.profiles { add(.profile, profile.id.text, profile.titles) }
      for phase in programme.phases { add(.phase, phase.id.text, phase.titles) }
      for set in programme.courseSets { add(.set, set.id.text, set.titles) }
      for course in programme.courses {
        add(.course, course.id.text, course.titles)
        for test in course.tests { add(.test, test.id.text, test.titles) }
      }
      for placement in programme.placements {
        add(.placement, placement.id.text, placement.titles)
        for moment in placement.moments { add(.moment, moment.id.text, moment.titles) }
        for document in placement.documents { add(.document, document.id.text, document.titles) }
      }
      for series in programme.series { add(.series, series.id.text, series.titles) }
    }
    for role in curriculum.roles { add(.role, role.id.text, role.titles) }
    for rule in curriculum.rules { add(.rule, rule.id.text, rule.titles) }
    for outcome in curriculum.strands.flatMap(\.outcomes) {
      add(.outcome, outcome.id.text, outcome.titles)
    }
  }

  private mutating func add(_ kind: ThingKind, _ id: String, _ title: Titles) {
    guard titles[kind]?[id] == nil, let phrase = title.phrase else { return }
    titles[kind, default: [:]][id] = kind == .role ? phrase.lowered : phrase.quoted
  }

  /// Where a course may stand a placement may, and the other way around.
  func called(_ kind: ThingKind, _ id: String) -> Phrase {
    let kinds: [ThingKind] =
      [.course, .placement].contains(kind) ? [.course, .placement] : [kind]
    return kinds.lazy.compactMap { titles[$0]?[id] }.first ?? Phrase(same: id).quoted
  }

  /// A bound with its unit; every value there is where a parameter has several.
  func bound(_ bound: Bound, _ unit: Unit) -> Phrase {
    switch bound {
    case .amount(let amount): return unit.measured(amount)
    case .parameter(let id):
      guard let parameter = parameters[id] else { return Phrase(same: id.text).quoted }
      let shown = parameter.unit == .count ? unit : parameter.unit
      return Set(parameter.values.map(\.amount)).sorted().map { shown.measured($0) }.joinedByOr
    }
  }
}
