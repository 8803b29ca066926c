import LeerlijnPlanner

extension RandomPaths {
  /// What is left, after some periods, of a programme of four years with about forty units: courses of
  /// one period and of two, two placements, a thesis, and room for electives; two more years are there.
  ///
  /// - Parameter passed: of each hundred courses that were due, how many are done.
  mutating func curriculum(passed: Int = 85) -> PathProblem {
    var made = Curriculum()
    for year in 0..<4 { addCourses(of: year, to: &made) }
    addPlacements(to: &made)
    let electives = addElectives(to: &made)
    let now = draw(0...11)
    let isDone = made.units.map { unit in
      unit.isRequired && (unit.nominal ?? .max) < now && draw(1...100) <= passed
    }
    return made.problem(from: now, isDone: isDone, electives: electives)
  }

  private mutating func addCourses(of year: Int, to made: inout Curriculum) {
    for position in 0..<4 {
      for _ in 0..<(year == 3 ? 1 : 2) {
        let index = made.units.count
        let isLong = position < 3 && draw(0...7) == 0
        let positions = draw(0...3) == 0 ? Set([position, draw(0...3)]).sorted() : [position]
        var asked: [UnitCondition] = []
        for earlier in (0..<index).suffix(12) where draw(0...7) == 0 {
          if (made.units[earlier].nominal ?? 0) < year * 4 + position {
            asked.append(.done(earlier))
          }
        }
        if year == 1 { asked.append(.sum(300, of: made.firstYear)) }
        made.units.append(
          PathProblem.Unit(
            options: offered(positions, years: 6, loads: isLong ? [25, 25] : [50]),
            entry: .all(asked), nominal: year * 4 + position))
        if year == 0 { made.firstYear.append(UnitCondition.Term(index, worth: 50)) }
      }
    }
  }

  private mutating func addPlacements(to made: inout Curriculum) {
    let courses = made.units.indices.map { UnitCondition.Term($0, worth: 50) }
    let first = made.units.count
    made.units.append(
      PathProblem.Unit(
        options: offered([0, 2], years: 6, loads: [75, 75]),
        entry: .all([.sum(800, of: courses), .done(draw(4...10))]), nominal: 10))
    made.units.append(
      PathProblem.Unit(
        options: offered([0], years: 6, loads: [50, 50]), entry: .done(first),
        corequisites: [], nominal: 12))
    made.units.append(
      PathProblem.Unit(
        options: offered([0, 2], years: 6, loads: [100, 100]),
        entry: .all([.done(first), .sum(1_100, of: courses)]), nominal: 14))
    made.units.append(
      PathProblem.Unit(
        options: offered([0, 1, 2, 3], years: 6, loads: [25]), corequisites: [first],
        nominal: 10))
  }

  /// - Returns: the electives, of which three must be taken.
  private mutating func addElectives(to made: inout Curriculum) -> [Int] {
    (0..<8).map { _ in
      let index = made.units.count
      made.units.append(
        PathProblem.Unit(
          options: offered(positions(), years: 6, loads: [50]),
          entry: draw(0...2) == 0 ? .done(draw(0...15)) : .always, isRequired: false))
      return index
    }
  }
}

/// A programme in the making.
private struct Curriculum {
  var units: [PathProblem.Unit] = []
  var firstYear: [UnitCondition.Term] = []

  /// What is left from a period on: what is done is written into the conditions of the rest.
  func problem(from now: Int, isDone: [Bool], electives: [Int]) -> PathProblem {
    var places = [Int](repeating: -1, count: units.count)
    var left = 0
    for unit in units.indices where !isDone[unit] {
      places[unit] = left
      left += 1
    }
    let periods = 24 - now
    let rest = units.indices.filter { !isDone[$0] }.map { index in
      var unit = units[index]
      unit.options = unit.options.filter { $0.start >= now }
        .map { PathProblem.Option(start: $0.start - now, loads: $0.loads) }
      unit.entry = unit.entry.left(places)
      unit.corequisites = unit.corequisites.map { places[$0] }.filter { $0 >= 0 }
      unit.nominal = unit.nominal.flatMap { $0 >= now ? $0 - now : nil }
      return unit
    }
    let room = UnitCondition.Place(
      least: 150, terms: electives.map { UnitCondition.Term($0, worth: 50) })
    var goals = [PathProblem.Goal(.filled([room]).left(places))]
    if now < 8 {
      goals.append(PathProblem.Goal(.sum(300, of: firstYear).left(places), by: 9 - now))
    }
    return PathProblem(
      units: rest, goals: goals, capacity: [Int](repeating: 150, count: periods))
  }
}

extension UnitCondition {
  /// It for units with other names, where those without one are done.
  fileprivate func left(_ places: [Int]) -> UnitCondition {
    switch self {
    case .always, .never: return self
    case .done(let unit): return places[unit] < 0 ? .always : .done(places[unit])
    case .all(let parts): return .all(parts.map { $0.left(places) })
    case .any(let parts): return .any(parts.map { $0.left(places) })
    case .atLeast(let count, let parts): return .atLeast(count, parts.map { $0.left(places) })
    case .not(let part): return .not(part.left(places))
    case .sum(let least, let terms):
      let done = terms.reduce(0) { places[$1.unit] < 0 ? $0 + $1.worth : $0 }
      let rest = terms.filter { places[$0.unit] >= 0 }
      return .sum(least - done, of: rest.map { Term(places[$0.unit], worth: $0.worth) })
    case .filled(let asked):
      return .filled(
        asked.map { place in
          Place(
            least: place.least,
            terms: place.terms.filter { places[$0.unit] >= 0 }
              .map { Term(places[$0.unit], worth: $0.worth) })
        })
    }
  }
}
