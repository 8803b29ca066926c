import LeerlijnModel
import LeerlijnRules

// Credits and courses.

extension EventModel {
  mutating func amount(_ demand: Demand, _ part: Demand.Part, in days: DayRange) -> Literal {
    var terms = credits(of: demand.units, demand, in: days)
    var choices: [(parts: [Term], room: Int)] = []
    for choice in demand.choices {
      choices.append((credits(of: choice.units, demand, in: days), choice.credits))
    }
    if case .credits = demand.measure.quantity {
      for (parts, room) in choices { terms += steps(of: parts, upTo: room) }
    } else {
      terms = (terms + choices.flatMap(\.parts)).map { Term(1, $0.literal) }
    }
    return isBetween(part.minimum, part.maximum, terms)
  }

  /// For each unit that it counts, with its credits.
  private mutating func credits(
    of ids: [String], _ demand: Demand, in days: DayRange
  ) -> [Term] {
    var terms: [Term] = []
    for id in ids {
      guard makeResults(of: id) != nil, let unit = world.unit(id) else { continue }
      terms.append(Term(unit.credits, counts(unit, demand.grades, in: days)))
    }
    return terms
  }

  /// Room for electives counts for what it asks and no more: each sum up to that is a step.
  private mutating func steps(of parts: [Term], upTo room: Int) -> [Term] {
    var sums: Set<Int> = [0]
    for part in parts { sums.formUnion(sums.map { min(room, $0 + part.weight) }) }
    let ordered = sums.sorted()
    var steps: [Term] = []
    for (sum, next) in zip(ordered, ordered.dropFirst()) {
      steps.append(Term(next - sum, isAtLeast(next, parts)))
    }
    return steps
  }

  private mutating func counts(
    _ unit: TaughtUnit, _ grades: Limits?, in days: DayRange
  ) -> Literal {
    let key = CountKey(unit: unit.id, grades: grades, days: days)
    if let known = counted[key] { return known }
    let literal = newCounts(unit, grades, in: days)
    counted[key] = literal
    return literal
  }

  private mutating func newCounts(
    _ unit: TaughtUnit, _ grades: Limits?, in days: DayRange
  ) -> Literal {
    guard let grades else { return isDecided(atLeast: unit.grading.pass, unit.id, within: days) }
    let lowest = unit.grading.scale.lowerBound
    let minimum = max(grades.minimum ?? lowest, lowest)
    var parts = [isDecided(atLeast: minimum, unit.id, within: days)]
    if let maximum = grades.maximum {
      parts.append(!isDecided(atLeast: maximum + 1, unit.id, within: days))
    }
    return and(parts)
  }
}
