@testable import LeerlijnPlanner

/// A path of a few units, at random: every kind of condition, option and goal there is.
struct RandomPathProblem {
  private var random: RandomSource

  init(seed: UInt64) { random = RandomSource(seed: seed) }

  private mutating func draw(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func chance(oneIn count: Int) -> Bool { draw(1...count) == 1 }

  /// - Parameters:
  ///   - negations: whether conditions may ask that something is not done.
  ///   - mostPaths: the most ways to choose an option of every unit.
  mutating func problem(
    negations: Bool = true, periods lengths: ClosedRange<Int> = 1...6,
    units counts: ClosedRange<Int> = 1...6, mostPaths: Int = 2_000
  ) -> PathProblem {
    let periods = draw(lengths)
    var units: [PathProblem.Unit] = []
    var paths = 1
    let count = draw(counts)
    let isPlain = chance(oneIn: 3)
    for index in 0..<count {
      let isRequired = !chance(oneIn: 3)
      let options = options(periods, isPlain: isPlain)
      paths *= options.count + (isRequired ? 0 : 1)
      if paths > mostPaths { break }
      units.append(
        PathProblem.Unit(
          options: options,
          entry: chance(oneIn: 3) ? condition(count, depth: 2, negations) : .always,
          corequisites: chance(oneIn: 6) ? [draw(0...(count - 1))].filter { $0 != index } : [],
          isRequired: isRequired, nominal: chance(oneIn: 2) ? draw(0...(periods - 1)) : nil))
    }
    let names = units.indices
    for index in names { units[index].corequisites.removeAll { !names.contains($0) } }
    // Units that are alike everywhere but in name are a case of their own.
    if units.count > 1, chance(oneIn: 4) {
      units[1].options = units[0].options
      units[1].entry = units[0].entry
      units[1].isRequired = units[0].isRequired
    }
    let goals = (0..<max(0, draw(-1...2))).map { _ in
      PathProblem.Goal(
        condition(count, depth: 2, negations), by: chance(oneIn: 3) ? draw(-1...periods) : nil)
    }
    var problem = PathProblem(
      units: units, goals: goals, capacity: (0..<periods).map { _ in draw(3...9) })
    for index in names { problem.units[index].entry = problem.units[index].entry.named(in: names) }
    for index in goals.indices {
      problem.goals[index].condition = goals[index].condition.named(in: names)
    }
    return problem
  }

  /// A condition of some units, of any kind.
  mutating func condition(of count: Int) -> UnitCondition {
    condition(count, depth: 3, true)
  }

  /// More units that are much alike, so that it matters which goes first: a few last longer, a few are
  /// electives.
  mutating func alikes(_ count: Int = 8) -> PathProblem {
    let periods = draw(5...6)
    let units = (0..<count).map { index -> PathProblem.Unit in
      let load = draw(1...2)
      let length = chance(oneIn: 5) ? 2 : 1
      var asked: [UnitCondition] = []
      for _ in 0..<draw(0...1) where index > 0 {
        let one = UnitCondition.done(draw(0...(index - 1)))
        asked.append(chance(oneIn: 3) ? .any([one, .done(draw(0...(index - 1)))]) : one)
      }
      return PathProblem.Unit(
        options: (0...(periods - length)).filter { _ in !chance(oneIn: 3) }
          .map { PathProblem.Option(start: $0, loads: [Int](repeating: load, count: length)) },
        entry: .all(asked), isRequired: !chance(oneIn: 4))
    }
    let terms = units.indices.filter { !units[$0].isRequired }
      .map { UnitCondition.Term($0, worth: draw(1...2)) }
    return PathProblem(
      units: units, goals: [.init(.sum(draw(1...2), of: terms))],
      capacity: (0..<periods).map { _ in draw(2...3) })
  }

  /// Courses of one period with prerequisites and different loads, more than can be tried one by one.
  mutating func courses(_ count: Int, periods: Int) -> PathProblem {
    let units = (0..<count).map { index in
      let load = draw(2...7)
      return PathProblem.Unit(
        options: (0..<periods).filter { _ in chance(oneIn: 2) }
          .map { PathProblem.Option(start: $0, loads: [load]) },
        entry: index > 0 && chance(oneIn: 2) ? .done(draw(0...(index - 1))) : .always)
    }
    return PathProblem(units: units, capacity: [Int](repeating: 14, count: periods))
  }

  private mutating func options(_ periods: Int, isPlain: Bool) -> [PathProblem.Option] {
    let load = draw(0...5)
    return (0..<periods).flatMap { start -> [PathProblem.Option] in
      if chance(oneIn: 4) { return [] }
      if isPlain { return [PathProblem.Option(start: start, loads: [load])] }
      return (0..<(chance(oneIn: 6) ? 2 : 1)).map { _ in
        let length = min(chance(oneIn: 4) ? draw(2...3) : 1, periods - start)
        let isSame = chance(oneIn: 2)
        return PathProblem.Option(
          start: start, loads: (0..<length).map { _ in isSame ? load : draw(0...5) })
      }
    }
  }

  private mutating func condition(_ count: Int, depth: Int, _ negations: Bool) -> UnitCondition {
    func unit() -> Int { draw(0...(count - 1)) }
    func parts() -> [UnitCondition] {
      (0..<draw(1...3)).map { _ in condition(count, depth: depth - 1, negations) }
    }
    func terms() -> [UnitCondition.Term] {
      (0..<draw(1...4)).map { _ in UnitCondition.Term(unit(), worth: draw(0...4)) }
    }
    switch draw(0...(depth > 0 ? 9 : 3)) {
    case 0, 1, 2: return .done(unit())
    case 3: return chance(oneIn: 8) ? .never : .always
    case 4: return .all(parts())
    case 5: return .any(parts())
    case 6: return .atLeast(draw(0...2), parts())
    case 7: return .sum(draw(0...5), of: terms())
    case 8:
      return .filled(
        (0..<draw(1...2)).map { _ in UnitCondition.Place(least: draw(0...4), terms: terms()) })
    default:
      let part = condition(count, depth: depth - 1, negations)
      return negations ? .not(part) : part
    }
  }
}

extension UnitCondition {
  /// It with the units that there are.
  fileprivate func named(in names: Range<Int>) -> UnitCondition {
    func named(_ terms: [Term]) -> [Term] {
      terms.map { Term($0.unit % names.count, worth: $0.worth) }
    }
    guard !names.isEmpty else { return .always }
    return switch self {
    case .always, .never: self
    case .done(let unit): .done(unit % names.count)
    case .all(let parts): .all(parts.map { $0.named(in: names) })
    case .any(let parts): .any(parts.map { $0.named(in: names) })
    case .atLeast(let count, let parts): .atLeast(count, parts.map { $0.named(in: names) })
    case .not(let part): .not(part.named(in: names))
    case .sum(let least, let terms): .sum(least, of: named(terms))
    case .filled(let places):
      .filled(places.map { Place(least: $0.least, terms: named($0.terms)) })
    }
  }
}

extension PathProblem {
  /// Every path that breaks nothing.
  var soundPaths: [PlacedPath] {
    var sound: [PlacedPath] = []
    let counts = units.map { $0.options.count + ($0.isRequired ? 0 : 1) }
    guard !counts.contains(0) else { return [] }
    var places = [Int](repeating: 0, count: units.count)
    while true {
      let path = PlacedPath(
        zip(units, places).map { unit, place in place < unit.options.count ? place : nil })
      if path.violations(of: self).isEmpty { sound.append(path) }
      guard let next = places.indices.first(where: { places[$0] + 1 < counts[$0] }) else {
        return sound
      }
      for index in 0..<next { places[index] = 0 }
      places[next] += 1
    }
  }

  /// The first period at whose end a path can be finished; nil where there is no path.
  var firstFinish: Int? { soundPaths.map { $0.finish(in: self) }.min() }

  /// The first finish by following, period by period, everything that may have been done: what is not
  /// begun, what is done, and which option of the rest is running. For goals at the end.
  var firstFinishByPeriods: Int? {
    var states: Set<[Int]> = [[Int](repeating: Self.unbegun, count: units.count)]
    for period in 0..<periods {
      if states.contains(where: isFinished) { return period - 1 }
      var next: Set<[Int]> = []
      for state in states { begin(0, period, state, state, &next) }
      states = Set(next.map { ended($0, period) })
    }
    return states.contains(where: isFinished) ? periods - 1 : nil
  }

  private static let unbegun = -2
  private static let done = -1

  private func isFinished(_ state: [Int]) -> Bool {
    state.allSatisfy { $0 < 0 }
      && zip(units, state).allSatisfy { !$0.isRequired || $1 == Self.done }
      && goals.allSatisfy { $0.condition.holds { state[$0] == Self.done } }
  }

  private func ended(_ state: [Int], _ period: Int) -> [Int] {
    zip(units, state).map { unit, option in
      option >= 0 && unit.options[option].end == period ? Self.done : option
    }
  }

  private func begin(
    _ unit: Int, _ period: Int, _ old: [Int], _ state: [Int], _ next: inout Set<[Int]>
  ) {
    guard unit < units.count else {
      let load = zip(units, state).reduce(0) { sum, taken in
        taken.1 < 0
          ? sum : sum + taken.0.options[taken.1].loads[period - taken.0.options[taken.1].start]
      }
      if load <= capacity[period] { next.insert(state) }
      return
    }
    begin(unit + 1, period, old, state, &next)
    guard state[unit] == Self.unbegun, units[unit].entry.holds({ old[$0] == Self.done }) else {
      return
    }
    for (choice, option) in units[unit].options.enumerated() where option.start == period {
      var begun = state
      begun[unit] = choice
      begin(unit + 1, period, old, begun, &next)
    }
  }

  /// The sum over periods of the square of the load, then of the periods from where the edition has it.
  func unevenness(of path: PlacedPath) -> (evenness: Int, nearness: Int) {
    var nearness = 0
    for (index, unit) in units.enumerated() {
      if let nominal = unit.nominal, let option = path.option(of: index, in: self) {
        nearness += abs(option.start - nominal)
      }
    }
    return (path.loads(in: self).reduce(0) { $0 + $1 * $1 }, nearness)
  }
}
