// Which files of evidence a rule reads, so that it can be said what waits for one that is missing.

extension Rule {
  /// The kinds of fact that it is decided by, those of its exceptions included.
  ///
  /// A rule that it refers to is not looked into: that one reads for itself.
  package func factKinds(in curriculum: Curriculum) -> Set<FactKind> {
    conditions.reduce(into: []) {
      $0.formUnion($1.factKinds(in: curriculum))
    }
  }
}

extension Condition {
  package func factKinds(in curriculum: Curriculum) -> Set<FactKind> {
    measures.reduce(into: []) { $0.formUnion($1.quantity.factKinds(in: curriculum)) }
  }
}

extension Quantity {
  /// The kinds of fact that it counts, without those that say who is judged: students, enrolments
  /// and decisions.
  package func factKinds(in curriculum: Curriculum) -> Set<FactKind> {
    switch self {
    case .hours: [.hours, .placements]
    case .sessions: [.sessions, .attendance]
    case .assessed: [.assessments]
    case .grade(let unit): unit.factKinds(in: curriculum)
    case .units(let selection, _): selection.factKinds(in: curriculum)
    case .allocate(let allocation):
      allocation.slots.reduce(into: []) {
        $0.formUnion(CourseSelection.set($1.set).factKinds(in: curriculum))
      }
    case .dataPoints: [.assessments, .results]
    case .order(let first, let second): first.factKinds.union(second.factKinds)
    case .document: [.documents]
    case .experience: [.experience]
    case .isTrue(let fact): fact.factKinds
    case .members: [.members]
    case .held: [.sessions]
    case .perspectives: [.sessions, .involvement]
    }
  }
}

extension GradedUnit {
  fileprivate func factKinds(in curriculum: Curriculum) -> Set<FactKind> {
    guard case .placement(let id) = self else { return [.results] }
    return results(in: curriculum) { placement, _ in placement.id == id }
  }
}

extension CourseSelection {
  fileprivate func factKinds(in curriculum: Curriculum) -> Set<FactKind> {
    switch self {
    case .set(let id):
      let sets = curriculum.programmes.flatMap(\.courseSets).filter { $0.id == id }
      let units = Set(sets.flatMap(\.courses).map(\.text))
      return results(in: curriculum) { placement, _ in units.contains(placement.id.text) }
    case .phase(let id):
      return results(in: curriculum) { placement, programme in
        programme.phases.contains { $0.id == id && placement.mayLie(in: $0.years) }
      }
    case .years(let years):
      return results(in: curriculum) { placement, _ in placement.mayLie(in: years) }
    case .programme: return results(in: curriculum) { _, _ in true }
    }
  }
}

/// What tells that units were passed: a placement that is judged at moments, by those too.
private func results(
  in curriculum: Curriculum, holding isOne: (Placement, Programme) -> Bool
) -> Set<FactKind> {
  let hasMoments = curriculum.programmes.contains { programme in
    programme.placements.contains { !$0.moments.isEmpty && isOne($0, programme) }
  }
  return hasMoments ? [.results, .assessments] : [.results]
}

extension Placement {
  fileprivate func mayLie(in years: [Int]) -> Bool { year.map(years.contains) ?? true }
}

extension Event {
  fileprivate var factKinds: Set<FactKind> {
    switch self {
    case .moment: [.assessments]
    case .course: [.results]
    case .document: [.documents]
    case .placementStart: [.placements]
    case .series: [.sessions, .attendance]
    }
  }
}

extension EnrolmentFact {
  fileprivate var factKinds: Set<FactKind> {
    var kinds: Set<FactKind> = []
    if !degrees.isEmpty { kinds.insert(.documents) }
    if organisationTakesPart != nil { kinds.insert(.placements) }
    if isInNetwork { kinds.formUnion([.placements, .members]) }
    return kinds
  }
}
