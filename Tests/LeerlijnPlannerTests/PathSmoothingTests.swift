import Testing

@testable import LeerlijnPlanner

/// What is evened out after the finish is known.
struct PathSmoothingTests {
  @Test(arguments: 0..<6)
  func leavesNoMoveThatIsBetter(block: Int) {
    var (moved, least) = (0, 0)
    for seed in block * 60..<(block + 1) * 60 {
      var random = RandomPathProblem(seed: UInt64(600_000 + seed))
      let problem = random.problem(negations: seed % 2 == 0)
      let paths = problem.soundPaths
      guard let path = paths.last else { continue }
      let smoothed = PathSmoothing(problem, path).smoothed { false }
      let label = Comment(rawValue: "seed \(seed)")
      #expect(smoothed.violations(of: problem) == [], label)
      #expect(smoothed.finish(in: problem) <= path.finish(in: problem), label)
      let value = problem.unevenness(of: smoothed)
      #expect(value <= problem.unevenness(of: path), label)
      let near = paths.filter { other in
        other.finish(in: problem) <= path.finish(in: problem)
          && zip(other.choices, smoothed.choices).count { $0 != $1 } == 1
          && zip(other.choices, smoothed.choices).allSatisfy { ($0 == nil) == ($1 == nil) }
      }
      #expect(near.allSatisfy { value <= problem.unevenness(of: $0) }, label)
      if smoothed != path { moved += 1 }
      if value == problem.unevenness(of: path) { least += 1 }
    }
    #expect(moved > 5 && least > 0)
  }

  @Test func letsTwoChangePlaces() {
    func unit(_ nominal: Int) -> PathProblem.Unit {
      PathProblem.Unit(
        options: (0..<2).map { PathProblem.Option(start: $0, loads: [5]) }, nominal: nominal)
    }
    let problem = PathProblem(units: [unit(1), unit(0)], capacity: [5, 5])
    let smoothed = PathSmoothing(problem, PlacedPath([0, 1])).smoothed { false }
    #expect(smoothed == PlacedPath([1, 0]))
  }

  @Test func evensBeforeItDrawsNear() {
    func unit() -> PathProblem.Unit {
      PathProblem.Unit(
        options: (0..<2).map { PathProblem.Option(start: $0, loads: [5]) }, nominal: 0)
    }
    let last = PathProblem.Unit(options: [PathProblem.Option(start: 1, loads: [0])])
    let problem = PathProblem(units: [unit(), unit(), last], capacity: [10, 10])
    let smoothed = PathSmoothing(problem, PlacedPath([0, 0, 0])).smoothed { false }
    #expect(smoothed.loads(in: problem) == [5, 5])
  }
}
