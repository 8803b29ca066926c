/// Evens out a path without finishing it later, then draws it near to the periods the edition has: by
/// moving one unit or letting two change places, while that is better.
///
/// - Measure: the sum over periods of the square of the load, or of what else is made even, then the sum
///   of the periods between each start and the one the edition has.
/// - Source: resource levelling by shifts, Burgess and Killebrew, "Variation in activity level on a
///   cyclical arrow diagram" (1962).
final class PathSmoothing {
  private static let mostRounds = 40

  private let problem: PathProblem
  private let finish: Int
  private var path: PlacedPath
  private var loads: [Int]
  /// What is made even, per period.
  private var amounts: [Int]
  /// Units whose entry, and goals whose condition, speak of a unit; units that have it as corequisite.
  private var entriesOf: [[Int]]
  private var goalsOf: [[Int]]
  private var tiedTo: [[Int]]
  /// Per unit the periods some option begins in, the first option of each period, and where its options
  /// are in the rows below.
  private let starts: [UInt64]
  private let firstOptions: [Int]
  private let rows: [Int]
  /// What is made even, of each option: per period it runs in.
  private let shares: [[Int]]
  private let nominals: [Int?]
  /// Where each unit begins; -1 where it is not taken.
  private var places: [Int]
  /// The period at whose end each is done; the greatest number where it is not taken.
  private var endings: [Int]

  /// - Parameter path: one that breaks nothing.
  init(_ problem: PathProblem, _ path: PlacedPath) {
    self.problem = problem
    self.path = path
    finish = path.finish(in: problem)
    loads = path.loads(in: problem)
    amounts = []
    entriesOf = [[Int]](repeating: [], count: problem.units.count)
    (goalsOf, tiedTo) = (entriesOf, entriesOf)
    for (index, unit) in problem.units.enumerated() {
      for other in Set(unit.entry.units) { entriesOf[other].append(index) }
      for other in Set(unit.corequisites) { tiedTo[other].append(index) }
    }
    for (index, goal) in problem.goals.enumerated() {
      for unit in Set(goal.condition.units) { goalsOf[unit].append(index) }
    }
    starts = problem.units.map { PeriodSet($0.options.map(\.start)).bits }
    places = problem.units.indices.map { path.option(of: $0, in: problem)?.start ?? -1 }
    nominals = problem.units.map(\.nominal)
    endings = problem.units.indices.map { path.option(of: $0, in: problem)?.end ?? .max }
    var firstOptions = [Int](repeating: -1, count: problem.units.count * problem.periods)
    var rows: [Int] = []
    var shares: [[Int]] = []
    for (unit, options) in problem.units.map(\.options).enumerated() {
      rows.append(shares.count)
      shares += options.map { problem.units[unit].shares(of: $0) }
      for (choice, option) in options.enumerated().reversed() {
        firstOptions[unit * problem.periods + option.start] = choice
      }
    }
    (self.firstOptions, self.rows, self.shares) = (firstOptions, rows, shares)
    countLoads()
  }

  func smoothed(isOver: () -> Bool) -> PlacedPath {
    leaveUnasked()
    for _ in 0..<Self.mostRounds {
      var isBetter = false
      for unit in problem.units.indices where path.choices[unit] != nil {
        if isOver() { return path }
        if move(unit) { isBetter = true }
        if exchange(unit) { isBetter = true }
      }
      if !isBetter { break }
    }
    return path
  }

  /// Takes no elective that nothing asks for, nor those that only ask for one another.
  private func leaveUnasked() {
    for unit in problem.units.indices.reversed() where isElective(unit) {
      var left = [unit]
      var index = 0
      while index < left.count {
        left += tiedTo[left[index]].filter { path.choices[$0] != nil && !left.contains($0) }
        index += 1
      }
      guard left.allSatisfy(isElective) else { continue }
      var fewer = path
      for other in left { fewer.choices[other] = nil }
      guard fewer.violations(of: problem).isEmpty else { continue }
      path = fewer
      for other in left { (places[other], endings[other]) = (-1, .max) }
    }
    countLoads()
  }

  private func countLoads() {
    loads = path.loads(in: problem)
    amounts = [Int](repeating: 0, count: problem.periods)
    for unit in problem.units.indices {
      guard let choice = path.choices[unit] else { continue }
      let start = problem.units[unit].options[choice].start
      for (step, share) in shares[rows[unit] + choice].enumerated() {
        amounts[start + step] += share
      }
    }
  }

  private func isElective(_ unit: Int) -> Bool {
    path.choices[unit] != nil && !problem.units[unit].isRequired
  }

  private func move(_ unit: Int) -> Bool {
    var isBetter = false
    for choice in problem.units[unit].options.indices where choice != path.choices[unit] {
      if accepts([(unit, choice)]) { isBetter = true }
    }
    return isBetter
  }

  private func exchange(_ unit: Int) -> Bool {
    var isBetter = false
    for other in (unit + 1)..<max(problem.units.count, unit + 1) {
      let (mine, theirs) = (places[unit], places[other])
      guard theirs >= 0, mine != theirs, starts[unit] >> UInt64(theirs) & 1 == 1,
        starts[other] >> UInt64(mine) & 1 == 1
      else { continue }
      let here = firstOptions[unit * problem.periods + theirs]
      let there = firstOptions[other * problem.periods + mine]
      if mayGain(unit, here, other, there), accepts([(unit, here), (other, there)]) {
        isBetter = true
      }
    }
    return isBetter
  }

  /// Whether two that change places may be better so; told at once where each has one period.
  private func mayGain(_ unit: Int, _ here: Int, _ other: Int, _ there: Int) -> Bool {
    guard let choice = path.choices[unit], let otherChoice = path.choices[other],
      let share = shortShare(unit, choice), let moved = shortShare(unit, here),
      let otherShare = shortShare(other, otherChoice), let otherMoved = shortShare(other, there)
    else { return true }
    let (mine, theirs) = (places[unit], places[other])
    let (amount, otherAmount) = (amounts[mine], amounts[theirs])
    let less = amount - share + otherMoved
    let more = otherAmount - otherShare + moved
    let change = less * less + more * more - amount * amount - otherAmount * otherAmount
    if change != 0 { return change < 0 }
    return distance(unit, theirs) + distance(other, mine)
      < distance(unit, mine) + distance(other, theirs)
  }

  /// Of an option of one period; nil for a longer one.
  private func shortShare(_ unit: Int, _ choice: Int) -> Int? {
    let own = shares[rows[unit] + choice]
    return own.count == 1 ? own[0] : nil
  }

  private func distance(_ unit: Int, _ start: Int) -> Int {
    nominals[unit].map { abs(start - $0) } ?? 0
  }

  /// Makes some choices where that is better and breaks nothing.
  private func accepts(_ changes: [(unit: Int, choice: Int)]) -> Bool {
    guard changes.allSatisfy({ problem.units[$0.unit].options[$0.choice].end <= finish }) else {
      return false
    }
    let old = changes.map { (unit: $0.unit, choice: path.choices[$0.unit]) }
    var change = (evenness: 0, nearness: 0)
    for (unit, _) in changes { add(unit, -1, &change) }
    for (unit, choice) in changes {
      path.choices[unit] = choice
      add(unit, 1, &change)
    }
    if change < (0, 0), changes.allSatisfy({ isSound($0.unit) }) { return true }
    for (unit, _) in changes { add(unit, -1, &change) }
    for (unit, choice) in old {
      path.choices[unit] = choice
      add(unit, 1, &change)
    }
    return false
  }

  /// Adds a unit to the loads, or takes it from there, and counts what that comes to.
  private func add(
    _ unit: Int, _ sign: Int, _ change: inout (evenness: Int, nearness: Int)
  ) {
    guard let choice = path.choices[unit] else { return }
    let option = problem.units[unit].options[choice]
    let own = shares[rows[unit] + choice]
    for (step, load) in option.loads.enumerated() {
      let period = option.start + step
      loads[period] += sign * load
      change.evenness -= amounts[period] * amounts[period]
      amounts[period] += sign * own[step]
      change.evenness += amounts[period] * amounts[period]
    }
    change.nearness += sign * distance(unit, option.start)
    if sign > 0 { (places[unit], endings[unit]) = (option.start, option.end) }
  }

  /// Whether nothing that a unit has to do with is broken.
  private func isSound(_ unit: Int) -> Bool {
    guard let option = path.option(of: unit, in: problem) else { return false }
    for (step, load) in option.loads.enumerated() where load > 0 {
      guard loads[option.start + step] <= problem.capacity[option.start + step] else {
        return false
      }
    }
    return isEntered(unit) && entriesOf[unit].allSatisfy(isEntered)
      && problem.units[unit].corequisites.allSatisfy { begins($0, noLaterThan: unit) }
      && tiedTo[unit].allSatisfy { path.choices[$0] == nil || begins(unit, noLaterThan: $0) }
      && goalsOf[unit].allSatisfy { index in
        let goal = problem.goals[index]
        let end = goal.by ?? problem.periods
        return goal.condition.holds { endings[$0] <= end }
      }
  }

  private func isEntered(_ unit: Int) -> Bool {
    let place = places[unit]
    return place < 0 || problem.units[unit].entry.holds { endings[$0] < place }
  }

  private func begins(_ unit: Int, noLaterThan other: Int) -> Bool {
    places[unit] >= 0 && places[unit] <= places[other]
  }
}

extension PathProblem.Unit {
  /// What is made even, per period of an option; what is done again by its test alone has none.
  fileprivate func shares(of option: PathProblem.Option) -> [Int] {
    guard let weight, option.loads != [0] else { return option.loads }
    return weight.parts(option.loads.count)
  }
}
