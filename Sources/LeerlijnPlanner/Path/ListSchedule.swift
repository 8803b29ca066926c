/// Paths made period by period of what fits, the most urgent first, where chance has a say in what is
/// urgent.
///
/// - Source: the parallel schedule generation scheme with latest start times, Kolisch, "Serial and
///   parallel resource-constrained project scheduling methods revisited" (1996), with regret by chance.
struct ListSchedule {
  private let windows: PathWindows
  private let network: PathNetwork
  private let hasElectives: Bool

  /// - Parameter windows: those of a finish that none is sooner than, to tell what is urgent.
  init(_ windows: PathWindows) {
    self.windows = windows
    network = windows.network
    hasElectives = windows.isForced.contains(false)
  }

  /// - Returns: nil where not all fits; a path may still break what no list regards.
  func draw(noise: Double, random: inout RandomSource) -> PlacedPath? {
    var units = Array(0..<network.count)
    if hasElectives {
      guard let choice = ElectiveChoice(windows, noise: noise / 4, random: &random) else {
        return nil
      }
      units = units.filter { choice.isTaken[$0] }
    }
    let urgency = (0..<network.count).map { unit in
      Double(windows.lastStart[unit]) + noise * random.fraction()
        - Double(windows.least(unit)) * 1e-6
    }
    units.sort { (urgency[$0], $0) < (urgency[$1], $1) }
    var run = ListRun(network)
    for period in 0..<network.periods where !units.isEmpty {
      repeat {
        let left = units.filter { !run.begins($0, in: period) }
        if left.count == units.count { break }
        units = left
      } while network.hasCorequisites && !units.isEmpty
    }
    return units.isEmpty ? network.path(run.chosen) : nil
  }
}

/// What one list has placed so far.
private struct ListRun {
  private let network: PathNetwork
  private(set) var chosen: [Int]
  private var endings: [Int]
  private var loads: [Int]

  init(_ network: PathNetwork) {
    self.network = network
    chosen = [Int](repeating: -1, count: network.count)
    endings = [Int](repeating: .max, count: network.count)
    loads = [Int](repeating: 0, count: network.periods)
  }

  mutating func begins(_ unit: Int, in period: Int) -> Bool {
    guard let option = network.rows[unit].first(where: { fits($0, from: period) }),
      isEntered(unit, before: period),
      network.corequisites[unit].allSatisfy({ endings[$0] != .max })
    else { return false }
    for other in network.starts[option]...network.ends[option] {
      loads[other] += network.load(option, in: other)
    }
    chosen[unit] = option
    endings[unit] = network.ends[option]
    return true
  }

  private func isEntered(_ unit: Int, before period: Int) -> Bool {
    if let asked = network.conjunctions[unit] { return asked.allSatisfy { endings[$0] < period } }
    return network.entries[unit].holds { endings[$0] < period }
  }

  private func fits(_ option: Int, from period: Int) -> Bool {
    network.starts[option] == period
      && (period...network.ends[option]).allSatisfy {
        loads[$0] + network.load(option, in: $0) <= network.capacity[$0]
      }
  }
}
