internal import LeerlijnModel

/// Everything that carries a grade, numbered, with the scale its grades stand on.
struct GradedNames {
  /// Courses and placements, then tests.
  private(set) var units: [String] = []
  private(set) var wholeCount = 0
  private(set) var unitScales: [ClosedRange<Int>] = []
  private(set) var tests: [String] = []
  private(set) var testUnits: [(test: Int, course: Int)] = []
  private(set) var moments: [String] = []
  private(set) var momentScales: [ClosedRange<Int>] = []

  init(_ curriculum: Curriculum) {
    var seen: [String: Int] = [:]
    for programme in curriculum.programmes {
      let scale = programme.grading.scale
      for name in programme.courses.map(\.id.text) + programme.placements.map(\.id.text)
      where seen[name] == nil {
        seen[name] = units.count
        units.append(name)
        unitScales.append(scale)
      }
      for moment in programme.placements.flatMap(\.moments).map(\.id.text)
      where !moments.contains(moment) {
        moments.append(moment)
        momentScales.append(scale)
      }
    }
    wholeCount = units.count
    for programme in curriculum.programmes {
      for course in programme.courses {
        guard let courseUnit = seen[course.id.text] else { continue }
        for test in course.tests
        where seen[test.id.text] == nil && units.count < Int(UInt16.max) {
          seen[test.id.text] = units.count
          testUnits.append((units.count, courseUnit))
          units.append(test.id.text)
          unitScales.append(programme.grading.scale)
          tests.append(test.id.text)
        }
      }
    }
  }
}

/// The documents that a condition asks for, degrees among them.
func documentNames(in condition: Condition) -> [String] {
  condition.measures.flatMap { measure -> [String] in
    switch measure.quantity {
    case .document(let document, _): return [document.text]
    case .isTrue(let fact): return fact.degrees.map(\.text)
    case .order(let first, let second): return [first, second].compactMap(documentName)
    default: return []
    }
  }
}

private func documentName(_ event: Event) -> String? {
  if case .document(let document) = event { return document.text }
  return nil
}
