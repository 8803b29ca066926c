internal import Foundation

/// How readily a walker takes a step that costs more.
final class Heat {
  let temperature: Double
  private let chances: Flat<UInt64>

  init(_ temperature: Double) {
    self.temperature = temperature
    chances = Flat(
      (0..<max(Int(temperature * 16), 16)).map { UInt64(exp(-Double($0) / temperature) * 0x1p63) })
  }

  @inline(__always) func takes(_ change: Int, draw: UInt64) -> Bool {
    change < chances.count && draw >> 1 < chances[change]
  }
}

/// Many walkers at rising temperatures that exchange places: the cold ones mend what the hot ones
/// find, and none stays stuck (parallel tempering).
///
/// - Source: Geyer, "Markov chain Monte Carlo maximum likelihood" (1991); Earl and Deem, "Parallel
///   tempering: theory, applications, and new perspectives" (2005).
final class Tempering:
  // Of all that it holds only the landscape is shared, and that is never written to.
  @unchecked Sendable  // Safe because one task at a time owns and walks it.
{
  private let landscape: Landscape
  private var walkers: [Walker]
  private let heats: [Heat]
  private var random: RandomSource
  private let best: Flat<Int32>
  private(set) var bestCost = Int.max
  private(set) var steps = 0

  /// - Returns: nil where no placing keeps the order of the courses within their windows.
  init?(
    _ landscape: Landscape, windows: [PeriodSet], replicas: Int = 16,
    temperatures: ClosedRange<Double> = 0.5...60, seed: UInt64
  ) {
    self.landscape = landscape
    random = RandomSource(seed: seed)
    let ratio = pow(
      temperatures.upperBound / temperatures.lowerBound, 1 / Double(max(replicas - 1, 1)))
    // One step of the scale is what one EC is.
    let scale = Double(landscape.undesiredCost)
    heats = (0..<replicas).map { Heat(scale * temperatures.lowerBound * pow(ratio, Double($0))) }
    walkers = []
    best = Flat(repeating: 0, count: landscape.itemCount)
    for _ in 0..<replicas {
      let walker = Walker(landscape, seed: random.next())
      guard walker.start(windows: windows) else { return nil }
      walkers.append(walker)
    }
    for walker in walkers { keep(walker) }
  }

  var bestPlaces: [Int] { best.array.map(Int.init) }

  private func keep(_ walker: Walker) {
    guard walker.cost < bestCost else { return }
    bestCost = walker.cost
    walker.copyPlaces(to: best)
  }

  /// Walks so many steps, or until nothing better can be.
  ///
  /// - Parameter goal: a cost at which to stop.
  func run(goal: Int, steps limit: Int) {
    guard landscape.movable.count > 0, landscape.periods > 1 else { return }
    let stretch = max(landscape.movable.count * 4, 50)
    let end = steps + limit
    while bestCost > goal, steps < end {
      for (walker, heat) in zip(walkers, heats) {
        for _ in 0..<stretch where walker.step(at: heat) && walker.cost < bestCost {
          keep(walker)
        }
        if bestCost <= goal { break }
      }
      steps += stretch * walkers.count
      exchange()
    }
  }

  private func exchange() {
    for cold in walkers.indices.dropLast() {
      let hot = cold + 1
      let gain = Double(Landscape.weigh(walkers[cold].cost - walkers[hot].cost))
      let slope = 1 / heats[cold].temperature - 1 / heats[hot].temperature
      if gain >= 0 || random.fraction() < exp(gain * slope) { walkers.swapAt(cold, hot) }
    }
  }
}
