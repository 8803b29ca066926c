import LeerlijnPlanner

/// Study paths made up by chance: the same for a seed on every machine.
///
/// Loads are in tenths of an EC; a year has four periods.
struct RandomPaths {
  private var random: RandomSource

  init(seed: UInt64) { random = RandomSource(seed: seed) }

  mutating func draw(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// Courses of one period, each offered in one or two of the four periods of every year, with about
  /// one and a half prerequisites each, of which some let others stand in.
  ///
  /// - Parameter sameLoad: whether each is 5 EC; else 2.5 to 10.
  mutating func courses(
    _ count: Int = 53, years: Int = 6, capacity: Int = 150, sameLoad: Bool = true
  ) -> PathProblem {
    let units = (0..<count).map { index -> PathProblem.Unit in
      let load = sameLoad ? 50 : [25, 50, 50, 75, 100][draw(0...4)]
      return PathProblem.Unit(
        options: offered(positions(), years: years, loads: [load]),
        entry: entry(of: index, averagingHalves: 3))
    }
    return PathProblem(units: units, capacity: [Int](repeating: capacity, count: years * 4))
  }

  /// Very many courses with ten prerequisites each on average, near before them.
  mutating func manyCourses(_ count: Int = 500, years: Int = 15, slack: Int = 8) -> PathProblem {
    let units = (0..<count).map { index -> PathProblem.Unit in
      let asked = index == 0 ? 0 : min(index, draw(5...15))
      let layer = index * 12 / count * count / 12
      let entry =
        layer == 0
        ? []
        : (0..<asked).map { _ in
          UnitCondition.done(draw(max(0, layer - count / 6)...(layer - 1)))
        }
      return PathProblem.Unit(
        options: offered(positions(), years: years, loads: [50]), entry: .all(entry))
    }
    let room = (count * 50 / (years * 4) * slack / 5 + 49) / 50 * 50
    return PathProblem(units: units, capacity: [Int](repeating: room, count: years * 4))
  }

  mutating func positions() -> [Int] {
    let one = draw(0...3)
    return draw(0...1) == 0 ? [one] : Set([one, draw(0...3)]).sorted()
  }

  func offered(_ positions: [Int], years: Int, loads: [Int]) -> [PathProblem.Option] {
    (0..<years).flatMap { year in
      positions.map { PathProblem.Option(start: year * 4 + $0, loads: loads) }
    }.filter { $0.end < years * 4 }
  }

  private mutating func entry(of index: Int, averagingHalves halves: Int) -> UnitCondition {
    guard index > 0 else { return .always }
    var parts: [UnitCondition] = []
    for _ in 0..<draw(0...halves) {
      let one = UnitCondition.done(draw(0...(index - 1)))
      let isAny = draw(0...4) == 0
      parts.append(isAny ? .any([one, .done(draw(0...(index - 1)))]) : one)
    }
    return parts.isEmpty ? .always : .all(parts)
  }
}
