package import LeerlijnModel

/// A number of credits or courses that is asked before others can begin (Dutch: *drempel*), such as
/// the whole first phase.
///
/// It names no course, so that no measure of a course holds it; but it holds up what asks for it.
package struct CreditThreshold: Sendable {
  /// What asks for it, in every case; a set of which every course is needed is no threshold.
  package struct Asked: Hashable, Sendable {
    package let programme: ProgrammeID
    package let selection: CourseSelection
    /// Credits or courses.
    package let unit: Unit
    /// The least that is asked, in the smallest part of the unit.
    package let minimum: Int
  }

  package let asked: Asked
  /// Courses and placements by place in document order.
  package let holdsUp: [Int]

  /// Those that hold up most first, then in document order.
  static func all(in curriculum: Curriculum, _ prerequisites: Prerequisites) -> [CreditThreshold] {
    let reader = ThresholdReader(curriculum, prerequisites)
    var order: [Asked] = []
    var holdsUp: [Asked: [Int]] = [:]
    for (index, name) in prerequisites.order.enumerated() {
      guard let unit = prerequisites.units[name], let requires = unit.requires else { continue }
      for asked in reader.thresholds(of: requires, for: unit) {
        if holdsUp[asked] == nil { order.append(asked) }
        if holdsUp[asked]?.last != index { holdsUp[asked, default: []].append(index) }
      }
    }
    let all = order.map { CreditThreshold(asked: $0, holdsUp: holdsUp[$0] ?? []) }
    return all.enumerated().sorted {
      ($1.element.holdsUp.count, $0.offset) < ($0.element.holdsUp.count, $1.offset)
    }.map(\.element)
  }
}

/// Finds the thresholds that a condition has in every case.
private struct ThresholdReader {
  private let prerequisites: Prerequisites
  private let rules: [RuleID: Condition]
  private let sets: [CourseSetID: CourseSet]
  private let values: BoundValues

  init(_ curriculum: Curriculum, _ prerequisites: Prerequisites) {
    self.prerequisites = prerequisites
    rules = Dictionary(curriculum.rules.map { ($0.id, $0.condition) }) { first, _ in first }
    sets = Dictionary(curriculum.courseSets.map { ($0.id, $0) }) { first, _ in first }
    values = BoundValues(curriculum)
  }

  func thresholds(
    of condition: Condition, for unit: Prerequisites.Unit
  ) -> [CreditThreshold.Asked] {
    condition.demanded(following: rules).compactMap { threshold($0.measure, for: unit) }
  }

  private func threshold(
    _ measure: Measure, for unit: Prerequisites.Unit
  ) -> CreditThreshold.Asked? {
    let selection: CourseSelection
    switch measure.quantity {
    case .units(let courses, .credits), .units(let courses, .courses): selection = courses
    default: return nil
    }
    if case .set(let id) = selection {
      let needed = Set((prerequisites.steps[unit.name] ?? []).map(\.needed))
      guard let set = sets[id], !set.courses.allSatisfy({ needed.contains($0.text) }) else {
        return nil
      }
    }
    let counted = measure.quantity.unit
    guard let least = values.all(measure.minimum, in: counted).min(), least > 0 else { return nil }
    return CreditThreshold.Asked(
      programme: unit.programme, selection: selection, unit: counted, minimum: least)
  }
}
