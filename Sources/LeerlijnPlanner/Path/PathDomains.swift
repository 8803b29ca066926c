/// What is left of the options of each unit from each period on, in rows to be looked up.
final class PathDomains {
  let network: PathNetwork
  /// Units that every path takes, an earlier one never after what it must be done for.
  let forced: [Int]
  let isForced: Flat<Bool>
  let lastStart: Flat<Int>
  let before: FlatRows
  let corequisites: FlatRows
  private let width: Int
  private let measures: Int
  private let starts: Flat<Int>
  private let soonests: Flat<Int>
  private let leasts: Flat<Int>
  private let runs: Flat<UInt64>
  private let usable: Flat<Bool>

  init(_ windows: PathWindows) {
    network = windows.network
    width = network.periods + 1
    measures = network.measures.count
    forced = (0..<network.count).filter { windows.isForced[$0] }
      .sorted { (windows.first[$0], $0) < (windows.first[$1], $1) }
    isForced = Flat(windows.isForced)
    lastStart = Flat(windows.lastStart)
    before = FlatRows(windows.before)
    corequisites = FlatRows(network.corequisites)
    starts = Flat(repeating: network.periods, count: network.count * width)
    soonests = Flat(repeating: network.periods, count: network.count * width)
    leasts = Flat(repeating: 0, count: network.count * width * measures)
    runs = Flat(repeating: 0, count: network.count * width)
    usable = Flat(repeating: false, count: network.starts.count)
    for unit in 0..<network.count { fill(unit, windows) }
  }

  private func fill(_ unit: Int, _ windows: PathWindows) {
    var rest = Array(network.rows[unit].filter { windows.isUsable($0, of: unit) })
    for option in rest { usable[option] = true }
    var (start, soonest, run) = (network.periods, network.periods, UInt64(0))
    var least = [Int](repeating: .max, count: measures)
    for period in stride(from: network.periods - 1, through: 0, by: -1) {
      while let option = rest.last, network.starts[option] == period {
        rest.removeLast()
        start = period
        soonest = min(soonest, network.ends[option])
        for measure in 0..<measures {
          least[measure] = min(least[measure], network.count(option, measure))
        }
        run |= network.run(option)
      }
      let place = unit * width + period
      (starts[place], soonests[place], runs[place]) = (start, soonest, run)
      for measure in 0..<measures {
        leasts[place * measures + measure] = run == 0 ? 0 : least[measure]
      }
    }
  }

  @inline(__always) func isUsable(_ option: Int) -> Bool { usable[option] }
  /// The first period from this one on in which the unit can begin; the number of periods for none.
  @inline(__always) func start(_ unit: Int, from period: Int) -> Int {
    starts[unit * width + period]
  }
  /// The first period at whose end it can be done, when it begins no sooner than this.
  @inline(__always) func soonest(_ unit: Int, from period: Int) -> Int {
    soonests[unit * width + period]
  }
  @inline(__always) func least(_ unit: Int, _ measure: Int, from period: Int) -> Int {
    leasts[(unit * width + period) * measures + measure]
  }
  @inline(__always) func run(_ unit: Int, from period: Int) -> UInt64 {
    runs[unit * width + period]
  }
}
