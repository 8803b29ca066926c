/// From when to when each unit can be taken, where all is done by a given period; none where that
/// contradicts itself.
///
/// - Source: the critical path method, Kelley and Walker (1959), with a calendar per unit; destructive
///   lower bounds, Klein and Scholl, "Computing lower bounds by destructive improvement" (1999).
struct PathWindows {
  /// Rounds after which windows that still narrow are taken as they are.
  private static let mostRounds = 20

  let network: PathNetwork
  /// By measure of load.
  let energies: [IntervalEnergy]
  let finish: Int
  /// Whether every path that finishes so soon takes the unit.
  var isForced: [Bool]
  /// The first period it can begin in; the number of periods where it cannot.
  var first: [Int]
  /// The first period at whose end it can be done.
  var soonest: [Int]
  var lastStart: [Int]
  var lastEnd: [Int]
  /// Units without which it cannot begin.
  var before: [[Int]]
  /// The least that an option that is left counts, a row by measure, and the periods these run in.
  var least: [Int]
  var runs: [UInt64]
  /// Which sets of periods hold all of these.
  var holders: [UInt32]
  var hasChanged = false

  /// - Returns: nil where no path finishes so soon.
  init?(_ network: PathNetwork, energies: [IntervalEnergy], finish: Int) {
    self.network = network
    self.energies = energies
    self.finish = finish
    let count = network.count
    isForced = network.isOptional.map { !$0 }
    first = [Int](repeating: 0, count: count)
    soonest = [Int](repeating: finish, count: count)
    lastStart = [Int](repeating: finish, count: count)
    lastEnd = [Int](repeating: finish, count: count)
    before = network.conjunctions.map { $0 ?? [] }
    least = [Int](repeating: 0, count: count * network.measures.count)
    runs = [UInt64](repeating: 0, count: count)
    holders = [UInt32](repeating: 0, count: count)
    for _ in 0..<Self.mostRounds {
      hasChanged = false
      guard readOptions(), pullForward(), seeNecessary(), pushBack() else { return nil }
      if !hasChanged { return }
    }
  }

  /// Whether an option lies in what is left of its unit's window.
  @inline(__always) func isUsable(_ option: Int, of unit: Int) -> Bool {
    network.starts[option] >= first[unit] && network.starts[option] <= lastStart[unit]
      && network.ends[option] <= lastEnd[unit]
  }

  private mutating func readOptions() -> Bool {
    for unit in 0..<network.count {
      let options = network.rows[unit].filter { isUsable($0, of: unit) }
      if options.isEmpty {
        if isForced[unit] { return false }
        first[unit] = network.periods
      }
      for measure in energies.indices {
        least[unit * energies.count + measure] =
          options.reduce(options.isEmpty ? 0 : .max) { min($0, network.count($1, measure)) }
      }
      runs[unit] = options.reduce(0) { $0 | network.run($1) }
      holders[unit] = energies[0].holders(of: runs[unit])
    }
    return true
  }

  /// The least that a unit counts by a measure.
  @inline(__always) func least(_ unit: Int, _ measure: Int = 0) -> Int {
    least[unit * energies.count + measure]
  }

  /// The first period that leaves room for some units before it.
  func firstAfter(_ units: UnitSet) -> Int {
    var after = 0
    for (measure, energy) in energies.enumerated() {
      for unit in units {
        energy.add(least(unit, measure), at: first[unit], holders: holders[unit])
      }
      after = max(after, energy.firstAfter())
    }
    return after
  }

  /// The last period that leaves room for some units after it.
  func lastBefore(_ units: UnitSet) -> Int {
    var before = network.periods
    for (measure, energy) in energies.enumerated() {
      for unit in units {
        energy.add(least(unit, measure), at: lastEnd[unit], holders: holders[unit])
      }
      before = min(before, energy.lastBefore())
    }
    return before
  }

  /// The first period that leaves room before it for what a condition asks.
  func firstAfter(_ condition: UnitCondition) -> Int {
    var after = 0
    for (measure, energy) in energies.enumerated() {
      var soonest = network.periods - 1
      let load = LeastLoad(condition) { least($0, measure) }
        .value { unit in
          guard first[unit] < network.periods else { return .closed }
          soonest = min(soonest, first[unit])
          return .open
        }
      guard load < LeastLoad.unbounded else { return network.periods }
      guard load > 0 else { continue }
      energy.add(load, at: soonest, holders: IntervalEnergy.everyPeriod)
      after = max(after, energy.firstAfter())
    }
    return after
  }

  /// The first period at whose end all that is taken in any case can be done; -1 for none.
  var soonestFinish: Int {
    (0..<network.count).reduce(-1) { isForced[$1] ? max($0, soonest[$1]) : $0 }
  }

  func canBeDone(_ unit: Int, by period: Int) -> Bool {
    first[unit] < network.periods && soonest[unit] <= period
  }
}
