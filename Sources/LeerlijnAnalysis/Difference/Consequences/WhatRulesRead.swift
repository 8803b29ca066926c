import LeerlijnModel

/// What the rules of a curriculum read of it and of the evidence (Dutch: *wat regels lezen*).
///
/// The other side of `LeerlijnRules`: whatever the compiler or the evaluator looks at must show here.
/// Where it is not certain that something is left alone, it counts as read.
struct WhatRulesRead {
  private(set) var hasRules = false
  private(set) var parameters: [ParameterID: Set<RuleID>] = [:]
  /// Courses and placements whose credits, grade or result some rule reads.
  private(set) var units: [String: Set<RuleID>] = [:]
  /// Those of which credits are counted.
  private(set) var creditUnits: Set<String> = []
  private(set) var tests: Set<TestID> = []
  private(set) var sets: [CourseSetID: Set<RuleID>] = [:]
  private(set) var phases: [PhaseID: Set<RuleID>] = [:]
  private(set) var documents: [DocumentID: Set<RuleID>] = [:]
  private(set) var outcomes: [OutcomeID: Set<RuleID>] = [:]
  private(set) var series: [SeriesID: Set<RuleID>] = [:]
  private(set) var roles: Set<RoleID> = []
  /// Whether some rule counts the units of a programme, phase or year, and with them its choices.
  private(set) var readsChoices = false
  private(set) var readsJudgements = false
  private(set) var readsPlacements = false
  private(set) var readsThemes = false
  private(set) var readsOrganisations = false
  private(set) var readsPerspectives = false
  private(set) var hasNetworkRules = false
  /// Modes and documents that any condition names, whether a rule's or not: evidence may use them.
  private(set) var vocabulary: Set<String> = []

  var readsSessions: Bool { !series.isEmpty }

  private let curriculum: Curriculum
  private let setMembers: [CourseSetID: [CourseID]]
  private let placementNames: Set<String>

  init(_ curriculum: Curriculum) {
    self.curriculum = curriculum
    setMembers = Dictionary(
      curriculum.courseSets.map { ($0.id, $0.courses) }, uniquingKeysWith: { first, _ in first })
    placementNames = Set(curriculum.placements.map(\.id.text))
    hasRules = !curriculum.rules.isEmpty
    for rule in curriculum.rules {
      if rule.subject != .student { hasNetworkRules = true }
      note(rule.deadline)
      let conditions = rule.conditions
      for measure in conditions.flatMap(\.measures) { note(measure, of: rule) }
    }
    noteSeriesBounds()
    noteVocabulary()
  }

  // MARK: Measures

  private mutating func note(_ measure: Measure, of rule: Rule) {
    _ = measure.mapBounds { bound in
      if case .parameter(let id) = bound { parameters[id, default: []].insert(rule.id) }
      return bound
    }
    note(measure.deadline)
    switch measure.window {
    case .placement: readsPlacements = true
    case .phase(let id): phases[id, default: []].insert(rule.id)
    case .days(let first, let last):
      note(first)
      note(last)
    default: break
    }
    if measure.each == .theme { readsThemes = true }
    note(measure.quantity, of: rule)
  }

  private mutating func note(_ quantity: Quantity, of rule: Rule) {
    switch quantity {
    case .hours: readsPlacements = true
    case .sessions(let ids, _, _), .held(let ids): note(ids, of: rule)
    case .perspectives(let asked, let ids):
      note(ids, of: rule)
      roles.formUnion(asked)
      readsPerspectives = true
    case .assessed:
      readsJudgements = true
      readsPlacements = true
    case .grade(.course(let id)): note(unit: id.text, of: rule)
    case .grade(.placement(let id)): note(unit: id.text, of: rule)
    case .grade(.test(let id)):
      tests.insert(id)
      for course in curriculum.courses where course.tests.contains(where: { $0.id == id }) {
        note(unit: course.id.text, of: rule)
      }
    case .units(let selection, let measure):
      note(selection, of: rule, countsCredits: measure.readsCredits)
    case .allocate(let allocation):
      for slot in allocation.slots { note(.set(slot.set), of: rule, countsCredits: true) }
    case .dataPoints(let id, _):
      outcomes[id, default: []].insert(rule.id)
      readsJudgements = true
    case .order(let first, let second):
      note(first, of: rule)
      note(second, of: rule)
    case .document(let id, let issuedFrom):
      note(id, of: rule)
      note(issuedFrom)
    case .isTrue(let fact):
      for degree in fact.degrees { note(degree, of: rule) }
      if fact.organisationTakesPart != nil {
        readsOrganisations = true
        readsPlacements = true
      }
    case .members(let asked):
      roles.formUnion(asked)
      readsPlacements = true
    case .experience: break
    }
  }

  private mutating func note(_ ids: [SeriesID], of rule: Rule) {
    for id in ids { series[id, default: []].insert(rule.id) }
  }

  private mutating func note(_ event: Event, of rule: Rule) {
    switch event {
    case .moment:
      readsJudgements = true
      readsPlacements = true
    case .course(let id): note(unit: id.text, of: rule)
    case .document(let id): note(id, of: rule)
    case .placementStart: readsPlacements = true
    case .series(let id): note([id], of: rule)
    }
  }

  private mutating func note(_ document: DocumentID, of rule: Rule) {
    documents[document, default: []].insert(rule.id)
    // A due day may count from the placement that asks for the document.
    readsPlacements = true
  }

  private mutating func note(_ expression: DateExpression?) {
    guard case .relative(let anchor, _)? = expression else { return }
    if anchor == .placementStart || anchor == .placementEnd { readsPlacements = true }
  }

  // MARK: Courses

  private mutating func note(unit: String, of rule: Rule, countsCredits: Bool = false) {
    units[unit, default: []].insert(rule.id)
    if countsCredits { creditUnits.insert(unit) }
    if placementNames.contains(unit) {
      readsJudgements = true
      readsPlacements = true
    }
  }

  private mutating func note(
    _ selection: CourseSelection, of rule: Rule, countsCredits: Bool
  ) {
    switch selection {
    case .set(let id):
      sets[id, default: []].insert(rule.id)
      for course in setMembers[id] ?? [] {
        note(unit: course.text, of: rule, countsCredits: countsCredits)
      }
    case .phase(let id):
      phases[id, default: []].insert(rule.id)
      for programme in curriculum.programmes {
        guard let phase = programme.phases.first(where: { $0.id == id }) else { continue }
        noteUnits(of: programme, in: phase.years, rule, countsCredits)
      }
    case .years(let years):
      for programme in programmes(of: rule) {
        noteUnits(of: programme, in: years, rule, countsCredits)
      }
    case .programme:
      for programme in programmes(of: rule) {
        noteUnits(of: programme, in: nil, rule, countsCredits)
      }
    }
  }

  private func programmes(of rule: Rule) -> [Programme] {
    curriculum.programmes(of: rule.scope)
  }

  private mutating func noteUnits(
    of programme: Programme, in years: [Int]?, _ rule: Rule, _ countsCredits: Bool
  ) {
    readsChoices = true
    for choice in programme.choices {
      sets[choice.set, default: []].insert(rule.id)
      for course in setMembers[choice.set] ?? [] {
        note(unit: course.text, of: rule, countsCredits: true)
      }
    }
    func isIn(_ year: Int?) -> Bool { years.map { $0.contains(year ?? .min) } ?? true }
    for course in programme.courses where isIn(course.year) {
      note(unit: course.id.text, of: rule, countsCredits: countsCredits)
    }
    for placement in programme.placements where isIn(placement.year) {
      note(unit: placement.id.text, of: rule, countsCredits: countsCredits)
    }
  }

  // MARK: The rest

  private mutating func noteSeriesBounds() {
    guard readsSessions else { return }
    let readers = series.values.reduce(into: Set<RuleID>()) { $0.formUnion($1) }
    for series in curriculum.series {
      if case .parameter(let id) = series.maximum {
        parameters[id, default: []].formUnion(readers)
        seriesParameters.insert(id)
      }
    }
  }

  /// Parameters that say how many sessions a series has at most.
  private(set) var seriesParameters: Set<ParameterID> = []

  private mutating func noteVocabulary() {
    let conditions =
      curriculum.rules.flatMap(\.conditions)
      + curriculum.lines.flatMap(\.transitions) + curriculum.courses.compactMap(\.requires)
      + curriculum.placements.compactMap(\.requires)
    vocabulary = Set(curriculum.programmes.compactMap(\.mode).map { "mode " + $0 })
    for measure in conditions.flatMap(\.measures) {
      switch measure.quantity {
      case .isTrue(let fact):
        vocabulary.formUnion(fact.modes.map { "mode " + $0 })
        vocabulary.formUnion(fact.degrees.map { "document " + $0.text })
      case .document(let id, _): vocabulary.insert("document " + id.text)
      case .order(let first, let second):
        for case .document(let id) in [first, second] { vocabulary.insert("document " + id.text) }
      default: break
      }
    }
  }
}
