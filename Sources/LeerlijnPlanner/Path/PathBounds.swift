/// Finishes that nothing is sooner than, raised while a period contradicts itself.
///
/// - Source: Klein and Scholl, "Computing lower bounds by destructive improvement" (1999).
struct PathBounds {
  let network: PathNetwork
  private let energies: [IntervalEnergy]

  init(_ network: PathNetwork) {
    self.network = network
    let offered = network.rows.map { row in
      (row.reduce(0) { $0 | network.run($1) }, row.map { network.totals[$0] }.min() ?? 0)
    }
    energies = network.measures.map { IntervalEnergy(capacity: $0.capacity, offered: offered) }
  }

  /// The windows in which all is done by a finish; nil where something speaks against it.
  func windows(by finish: Int) -> PathWindows? {
    guard let windows = PathWindows(network, energies: energies, finish: finish),
      network.measures.indices.allSatisfy({ fitsInPeriods(windows, $0) })
    else { return nil }
    return windows
  }

  /// Hall's condition for what must be taken and for what electives are asked beyond it.
  private func fitsInPeriods(_ windows: PathWindows, _ measure: Int) -> Bool {
    let flow = PeriodFlow(periods: network.periods, units: network.count + 1)
    for period in 0..<network.periods {
      flow.setSpare(
        period <= windows.finish ? network.measures[measure].capacity[period] : 0, of: period)
    }
    let forced = (0..<network.count).filter { windows.isForced[$0] }
      .sorted { (windows.lastEnd[$0], $0) < (windows.lastEnd[$1], $1) }
    for unit in forced where !flow.add(windows.least(unit, measure), in: windows.runs[unit]) {
      return false
    }
    let demand = ElectiveDemand(windows)
    guard !demand.isEmpty else { return true }
    var run: UInt64 = 0
    let load = demand.leastLoad(measure) { unit in
      if windows.isForced[unit] { return .free }
      run |= windows.runs[unit]
      return windows.runs[unit] == 0 ? .closed : .open
    }
    return load < LeastLoad.unbounded && flow.add(load, in: run)
  }
}
