import LeerlijnModel
import LeerlijnRules

/// A mean of grades within days, with its bounds.
struct MeanKey: Hashable {
  let units: [String]
  let isWeighted: Bool
  let limits: Limits
  let days: DayRange
}

extension EventModel {
  /// Grades are looked at in whole points and where the bounds lie. What they can be between two of
  /// those is left to the engine, which judges the course of events that is found: so a mean is only
  /// out of reach where the highest grades between them would not do.
  mutating func mean(
    _ demand: Demand, _ part: Demand.Part, isWeighted: Bool, in days: DayRange
  ) -> Truth {
    let key = MeanKey(
      units: demand.units, isWeighted: isWeighted,
      limits: Limits(minimum: part.minimum, maximum: part.maximum), days: days)
    // Asked twice it is the same, also where grades between decide.
    if let known = means[key] { return known }
    let truth = newMean(demand, part, isWeighted: isWeighted, in: days)
    means[key] = truth
    return truth
  }

  private mutating func newMean(
    _ demand: Demand, _ part: Demand.Part, isWeighted: Bool, in days: DayRange
  ) -> Truth {
    var there: [Literal] = []
    var steps: [MeanSteps] = []
    for id in demand.units {
      guard makeResults(of: id) != nil, let unit = world.unit(id),
        case let weight = isWeighted ? unit.credits : 1, weight > 0
      else { continue }
      let scale = unit.grading.scale
      let bounds = [part.minimum, part.maximum.map { $0 + 1 }, unit.grading.pass]
      let points = stride(
        from: scale.lowerBound, through: scale.upperBound,
        by: 100 * max(1, (scale.upperBound - scale.lowerBound) / 2_000))
      let levels = Set(Array(points) + bounds.compactMap(\.self).filter(scale.contains)).sorted()
      let reached = levels.map { isDecided(atLeast: $0, id, within: days) }
      guard let isThere = reached.first else { continue }
      there.append(isThere)
      steps.append(
        MeanSteps(weight: weight, levels: levels, reached: reached, top: scale.upperBound))
    }
    let isOut = and(there.map { !$0 })
    var isMet = [!isOut]
    if let minimum = part.minimum {
      let surely = isAtLeast(0, steps.flatMap { $0.least(above: minimum) })
      let maybe = isAtLeast(0, steps.flatMap { $0.most(above: minimum) })
      isMet.append(between(surely, maybe))
    }
    if let maximum = part.maximum {
      let surely = !isAtLeast(1, steps.flatMap { $0.most(above: maximum) })
      let maybe = !isAtLeast(1, steps.flatMap { $0.least(above: maximum) })
      isMet.append(between(surely, maybe))
    }
    return Truth(met: and(isMet), isOut: isOut)
  }

  /// True where one is, false where the other is not; neither is left open where means are sure.
  private mutating func between(_ surely: Literal, _ maybe: Literal) -> Literal {
    if surely == maybe { return surely }
    let result = solver.variable(preferring: true)
    solver.add(surely, implies: result)
    solver.add(result, implies: maybe)
    let isSure = meansAreSure ?? solver.variable(preferring: true)
    meansAreSure = isSure
    solver.add(clause: [!isSure, !result, surely])
    solver.add(clause: [!isSure, result, !maybe])
    return result
  }
}

/// The grades of one unit at which a mean is looked at.
private struct MeanSteps {
  let weight: Int
  /// Rising; the first is the lowest there is.
  let levels: [Int]
  let reached: [Literal]
  let top: Int

  /// How far it lies above a bound at least, times its weight; nothing while it has no grade.
  func least(above bound: Int) -> [Term] { terms(levels, bound) }

  /// How far at most: just below the next level.
  func most(above bound: Int) -> [Term] {
    terms(levels.dropFirst().map { $0 - 1 } + [top], bound)
  }

  private func terms(_ values: [Int], _ bound: Int) -> [Term] {
    var terms: [Term] = []
    var last = bound
    for (value, isReached) in zip(values, reached) {
      if value != last { terms.append(Term((value - last) * weight, isReached)) }
      last = value
    }
    return terms
  }
}
