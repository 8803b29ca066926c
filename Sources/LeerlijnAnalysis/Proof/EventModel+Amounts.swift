import LeerlijnGroundwork
import LeerlijnModel
import LeerlijnRules

// Credits and courses.

extension EventModel {
  mutating func units(
    _ measure: UnitMeasure, _ demand: Demand, _ part: Demand.Part, in days: DayRange
  ) -> Truth {
    switch measure {
    case .credits, .courses: Truth(decided: amount(demand, part, in: days))
    case .mean(let isWeighted): mean(demand, part, isWeighted: isWeighted, in: days)
    case .completed: Truth(decided: completed(demand, in: days))
    }
  }

  private mutating func amount(
    _ demand: Demand, _ part: Demand.Part, in days: DayRange
  ) -> Literal {
    var terms = credits(of: demand.units, demand, in: days)
    let choices = filled(demand, in: days)
    if demand.measure.quantity.unit == .credits {
      for (parts, room) in choices { terms += steps(of: parts, upTo: room) }
    } else {
      terms = terms.map { Term(1, $0.literal) }
      for (parts, room) in choices { terms += counted(of: parts, upTo: room) }
    }
    guard case .units(_, let measure) = demand.measure.quantity, let most = measure.atMost else {
      return isBetween(part.minimum, part.maximum, terms)
    }
    // What is beyond that many does not count: no minimum is reached with it, no maximum passed.
    if let minimum = part.minimum, minimum > most { return no }
    return isBetween(part.minimum, part.maximum.flatMap { $0 < most ? $0 : nil }, terms)
  }

  /// Each compulsory unit is passed, and each choice has what it asks.
  private mutating func completed(_ demand: Demand, in days: DayRange) -> Literal {
    var parts: [Literal] = []
    for id in demand.units {
      guard makeResults(of: id) != nil, let unit = world.unit(id) else { return no }
      parts.append(counts(unit, nil, in: days))
    }
    let choices = filled(demand, in: days)
    for (terms, room) in choices { parts.append(isAtLeast(room, terms)) }
    return and(parts)
  }

  /// As many as fit, the smallest first: one counts while those before it leave room.
  private mutating func counted(of parts: [Term], upTo room: Int) -> [Term] {
    let ordered = parts.rising(by: \.weight)
    return ordered.indices.map { index in
      let isFull = isAtLeast(room, Array(ordered[..<index]))
      return Term(1, and([ordered[index].literal, !isFull]))
    }
  }

  /// What counts for each choice, with what it asks: a unit of several fills one of them, as the student
  /// sees fit.
  private mutating func filled(
    _ demand: Demand, in days: DayRange
  ) -> [(parts: [Term], room: Int)] {
    let counts = Dictionary(demand.choices.flatMap(\.units).map { ($0, 1) }, uniquingKeysWith: +)
    var places: [String: [Term]] = [:]
    var all: [(parts: [Term], room: Int)] = []
    for choice in demand.choices {
      var parts: [Term] = []
      for id in choice.units {
        for term in credits(of: [id], demand, in: days) {
          guard let count = counts[id], count > 1 else {
            parts.append(term)
            continue
          }
          let isHere = solver.variable(preferring: true)
          places[id, default: []].append(Term(1, isHere))
          parts.append(Term(term.weight, and([term.literal, isHere])))
        }
      }
      all.append((parts, choice.credits))
    }
    for (_, terms) in places.inKeyOrder {
      solver.add(terms, atMost: 1)
    }
    return all
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
