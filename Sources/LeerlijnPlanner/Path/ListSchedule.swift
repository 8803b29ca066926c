/// Paths made period by period of what fits, the most urgent first, where chance has a say in what is
/// urgent; what came too late in one is more urgent in the next.
///
/// - Source: the parallel schedule generation scheme with latest start times, Kolisch, "Serial and
///   parallel resource-constrained project scheduling methods revisited" (1996); squeaky wheels, Joslin
///   and Clements, "Squeaky wheel optimization" (1999).
struct ListSchedule {
  /// Periods by which a unit that came too late is more urgent, and what is left of that a list later.
  private static let blame = 1.0
  private static let fading = 0.99

  private let network: PathNetwork
  private let run: ListRun
  private var windows: PathWindows
  private var blamed: [Double]

  /// - Parameter windows: those of a finish that none is sooner than, to tell what is urgent.
  init(_ windows: PathWindows) {
    self.windows = windows
    network = windows.network
    run = ListRun(windows.network)
    blamed = [Double](repeating: 0, count: network.count)
  }

  /// Goes on with the windows of another finish.
  mutating func aim(at windows: PathWindows) { self.windows = windows }

  /// - Returns: nil where not all fits; a path may still break what no list regards.
  mutating func draw(noise: Double, random: inout RandomSource) -> PlacedPath? {
    var units = Array(0..<network.count)
    if windows.isForced.contains(false) {
      guard let choice = ElectiveChoice(windows, noise: noise / 4, random: &random) else {
        return nil
      }
      units = units.filter { choice.isTaken[$0] }
    }
    let urgent = units.map { unit in
      let latest = Double(windows.lastStart[unit]) - Double(windows.least(unit)) * 1e-6
      return (unit: unit, urgency: latest + noise * random.fraction() - blamed[unit])
    }.sorted { ($0.urgency, $0.unit) < ($1.urgency, $1.unit) }
    let isWhole = run.place(urgent.map(\.unit))
    blame()
    return isWhole ? network.path(run.chosen.array) : nil
  }

  private mutating func blame() {
    for unit in 0..<network.count {
      blamed[unit] *= Self.fading
      let option = run.chosen[unit]
      let isLate = option >= 0 ? network.ends[option] > windows.lastEnd[unit] : run.isLeft[unit]
      if isLate { blamed[unit] += Self.blame }
    }
  }
}
