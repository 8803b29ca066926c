package import LeerlijnDiagnostics

/// What each course and placement certainly needs first: courses and placements, by name.
///
/// Only what is asked in every case counts: an alternative, a negation or a premise needs nothing.
package struct Prerequisites: Sendable {
  package struct Unit: Sendable {
    package let name: String
    package let titles: Titles
    package let programme: ProgrammeID
    package let year: Int?
    /// Days on which it is taught, where the calendar tells.
    package let days: DayRange?
    package let place: SourceRange?
    package let requires: Condition?
    /// What is taken before it or at the same time.
    package let alongside: [String]
  }

  package struct Step: Sendable {
    package let needed: String
    package let place: SourceRange?
  }

  package let units: [String: Unit]
  /// In document order.
  package let order: [String]
  package let steps: [String: [Step]]

  package init(_ curriculum: Curriculum) {
    let periods = curriculum.periodDays
    var units: [String: Unit] = [:]
    var order: [String] = []
    for programme in curriculum.programmes {
      for course in programme.courses {
        let days = course.periods.compactMap { periods[$0] }
        let first = days.map(\.first).min()
        let last = days.map(\.last).max()
        order.append(course.id.text)
        units[course.id.text] = Unit(
          name: course.id.text, titles: course.titles, programme: programme.id, year: course.year,
          days: first.flatMap { start in last.map { DayRange(start, $0) } }, place: course.place,
          requires: course.requires,
          alongside: (course.corequisites + course.strictCorequisites).map(\.text))
      }
      for placement in programme.placements {
        order.append(placement.id.text)
        units[placement.id.text] = Unit(
          name: placement.id.text, titles: placement.titles, programme: programme.id,
          year: placement.year, days: placement.days, place: placement.place,
          requires: placement.requires, alongside: [])
      }
    }
    let reader = NeedReader(curriculum)
    self.units = units
    self.order = order
    steps = units.compactMapValues { unit in
      unit.requires.map { condition in
        reader.needs(of: condition).filter { units[$0.needed] != nil }
      }
    }
  }
}

/// Reads which courses and placements a condition needs in every case.
private struct NeedReader {
  private let sets: [CourseSetID: CourseSet]
  private let rules: [RuleID: Condition]
  private let courseOfTest: [TestID: CourseID]
  private let values: BoundValues
  private let loads: [String: Int]

  init(_ curriculum: Curriculum) {
    sets = Dictionary(curriculum.courseSets.map { ($0.id, $0) }) { first, _ in first }
    rules = Dictionary(curriculum.rules.map { ($0.id, $0.condition) }) { first, _ in first }
    courseOfTest = Dictionary(
      curriculum.courses.flatMap { course in course.tests.map { ($0.id, course.id) } },
      uniquingKeysWith: { first, _ in first })
    values = BoundValues(curriculum)
    loads = Dictionary(
      curriculum.programmes.flatMap { $0.loads(on: nil, everything: true) }
        .map { ($0.name, $0.tenths) }, uniquingKeysWith: { first, _ in first })
  }

  func needs(of condition: Condition) -> [Prerequisites.Step] {
    condition.demanded(following: rules).flatMap { asked in
      names(of: asked.measure).map { Prerequisites.Step(needed: $0, place: asked.place) }
    }
  }

  private func names(of measure: Measure) -> [String] {
    switch measure.quantity {
    case .grade(.course(let course)): return [course.text]
    case .grade(.test(let test)): return courseOfTest[test].map { [$0.text] } ?? []
    case .grade(.placement(let placement)), .assessed(let placement, _): return [placement.text]
    // Of several together each may bring the hours.
    case .hours(let placements): return placements.count == 1 ? placements.map(\.text) : []
    case .units(.set(let id), .courses):
      guard let set = sets[id], let least = values.all(measure.minimum, in: .courses).min(),
        least >= set.courses.count
      else { return [] }
      return set.courses.map(\.text)
    case .units(.set(let id), .credits):
      guard let set = sets[id], let least = values.all(measure.minimum, in: .credits).min()
      else { return [] }
      let all = set.courses.map { loads[$0.text] ?? 0 }
      return zip(set.courses, all).filter { all.reduce(0, +) - $0.1 < least }.map(\.0.text)
    default: return []
    }
  }
}
