/// Which units may as well go first: where both could begin and one is left, nothing is lost when the
/// one that goes is the one more depends on and that is offered less often.
///
/// Both ask for the same load in one period; what asks for all of some units, with the other among
/// them, asks for the first too; and other entries that speak of the other hold already. Then they may
/// change places, whenever the first begins.
///
/// - Source: dominance by exchange, Ibaraki, "The power of dominance relations in branch-and-bound
///   algorithms" (1977).
final class UnitDominance {
  private let count: Int
  private let dominates: Flat<Bool>
  private let offers: Flat<Int>
  /// Per unit those whose entry speaks of it, but asks for something else than all of some.
  let askers: FlatRows
  private(set) var isEmpty = true

  init(_ windows: PathWindows) {
    let network = windows.network
    count = network.count
    dominates = Flat(repeating: false, count: count * count)
    offers = Flat(windows.runs.map(\.nonzeroBitCount))
    askers = FlatRows(Self.askers(network))
    let loads = Self.loads(windows)
    let freely = Self.movable(network)
    let askedBy = network.dependents.map { $0.sorted() }
    for later in 0..<count where freely[later] {
      guard let load = loads[later] else { continue }
      for sooner in 0..<count where sooner != later && loads[sooner] == load {
        guard windows.lastStart[sooner] <= windows.lastStart[later],
          Self.holds(askedBy[sooner], all: askedBy[later])
        else { continue }
        dominates[sooner * count + later] = true
        isEmpty = false
      }
    }
  }

  /// Whether nothing is lost by `sooner` beginning in a period in place of `later`, where
  /// other entries do not mind;
  /// where either may be the other's, the one that is offered less often goes.
  @inline(__always) func mayPrecede(_ sooner: Int, _ later: Int) -> Bool {
    dominates[sooner * count + later]
      && (!dominates[later * count + sooner]
        || (offers[sooner], sooner) < (offers[later], later))
  }

  /// Per unit its load where that is the same in each option, of one period; nil for others.
  private static func loads(_ windows: PathWindows) -> [Int?] {
    let network = windows.network
    return (0..<network.count).map { unit in
      let row = network.rows[unit]
      guard windows.isForced[unit], network.isShiftable[unit],
        network.corequisites[unit].isEmpty, let load = row.first.map({ network.totals[$0] }),
        row.allSatisfy({ network.starts[$0] == network.ends[$0] && network.totals[$0] == load })
      else { return nil }
      return load
    }
  }

  private static func askers(_ network: PathNetwork) -> [[Int]] {
    var askers = [[Int]](repeating: [], count: network.count)
    for unit in 0..<network.count where network.conjunctions[unit] == nil {
      for other in Set(network.entries[unit].units) { askers[other].append(unit) }
    }
    return askers
  }

  /// Whether a unit is no corequisite, and no goal at the end of a period speaks of it.
  private static func movable(_ network: PathNetwork) -> [Bool] {
    var movable = [Bool](repeating: true, count: network.count)
    for unit in 0..<network.count {
      for other in network.corequisites[unit] { movable[other] = false }
    }
    for (goal, condition) in zip(network.problem.goals, network.goals) where goal.by != nil {
      for unit in condition.units { movable[unit] = false }
    }
    return movable
  }

  private static func holds(_ units: [Int], all some: [Int]) -> Bool {
    var index = 0
    for unit in some {
      while index < units.count, units[index] < unit { index += 1 }
      guard index < units.count, units[index] == unit else { return false }
    }
    return true
  }
}
