internal import LeerlijnModel

/// Everything that carries a grade, numbered, with the scale its grades stand on.
struct GradedNames {
  /// Courses and placements, then tests.
  private(set) var units: [String] = []
  private(set) var wholeCount = 0
  private(set) var unitScales: [ClosedRange<Int>] = []
  private(set) var tests: [String] = []
  private(set) var testUnits: [(test: Int, course: Int)] = []
  /// Tests that another edition gives to another course.
  private(set) var movedTests: Set<MovedTest> = []
  private(set) var moments: [String] = []
  private(set) var momentScales: [ClosedRange<Int>] = []

  /// As wide as the scales of all programmes together; the usual one where there is none.
  private(set) var anyScale = Grading.standard.scale

  struct MovedTest: Hashable, Sendable {
    let test: Int
    let course: Int
  }

  /// - Parameter programmes: those of all editions; a scale is as wide as the widest of them.
  init(_ programmes: [Programme]) {
    if let first = programmes.first?.grading.scale {
      anyScale = programmes.reduce(first) { $0.widened(by: $1.grading.scale) }
    }
    var seen: [String: Int] = [:]
    var momentPlaces: [String: Int] = [:]
    for programme in programmes {
      let scale = programme.grading.scale
      for name in programme.courses.map(\.id.text) + programme.placements.map(\.id.text) {
        if let place = seen[name] {
          unitScales[place] = unitScales[place].widened(by: scale)
        } else {
          seen[name] = units.count
          units.append(name)
          unitScales.append(scale)
        }
      }
      for moment in programme.placements.flatMap(\.moments).map(\.id.text) {
        if let place = momentPlaces[moment] {
          momentScales[place] = momentScales[place].widened(by: scale)
        } else {
          momentPlaces[moment] = moments.count
          moments.append(moment)
          momentScales.append(scale)
        }
      }
    }
    wholeCount = units.count
    var testPlaces: [String: Int] = [:]
    for programme in programmes {
      for course in programme.courses {
        guard let courseUnit = seen[course.id.text] else { continue }
        for test in course.tests where units.count < Int(UInt16.max) {
          if let place = testPlaces[test.id.text] {
            let known = testUnits[place]
            if known.course != courseUnit {
              movedTests.insert(MovedTest(test: known.test, course: courseUnit))
            }
            unitScales[known.test] = unitScales[known.test].widened(
              by: programme.grading.scale)
            continue
          }
          guard seen[test.id.text] == nil else { continue }
          testPlaces[test.id.text] = testUnits.count
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

extension ClosedRange<Int> {
  fileprivate func widened(by other: Self) -> Self {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
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
