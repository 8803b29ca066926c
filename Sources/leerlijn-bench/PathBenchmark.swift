import LeerlijnPlanner

/// Study paths made up by chance, with OR-Tools CP-SAT on the first of each set in the same run.
///
/// All times are those of the processor: others may be using the machine. Both solvers stop by them.
struct PathBenchmark {
  /// Problems of one kind, each of its own seed.
  struct Problems: Sendable {
    let name: String
    let count: Int
    /// What each may take.
    let seconds: Int
    let problem: @Sendable (inout RandomPaths) -> PathProblem
  }

  private static let peerSeconds = 5
  private static let peerCount = 20

  private static let sets = [
    Problems(name: "53 courses of 5 EC, 15 EC a period", count: 1_000, seconds: 5) { $0.courses() },
    Problems(name: "53 courses of 2.5 to 10 EC, 15 EC a period", count: 1_000, seconds: 5) {
      $0.courses(sameLoad: false)
    },
    Problems(name: "53 courses of 5 EC, 30 EC a period", count: 1_000, seconds: 5) {
      $0.courses(capacity: 300)
    },
    Problems(name: "what is left of a programme of four years", count: 1_000, seconds: 5) {
      $0.curriculum()
    },
    Problems(name: "500 courses with ten prerequisites each, with room", count: 20, seconds: 2) {
      $0.manyCourses()
    },
    Problems(name: "500 courses with ten prerequisites each, tight", count: 20, seconds: 2) {
      $0.manyCourses(slack: 5)
    },
  ]

  private let peer: PeerSolver?
  private let most: Int

  /// - Parameter most: of each set no more than so many; nil for all.
  init(_ place: Workplace, atMost most: String?) {
    peer = PeerSolver("cp_sat_paths.py", seconds: Self.peerSeconds, place)
    self.most = max(1, most.flatMap { Int($0) } ?? .max)
  }

  func run() throws(BenchmarkFault) {
    print("study paths: made up by chance, one thread, time of the processor")
    for set in Self.sets { try run(set) }
  }

  private func run(_ set: Problems) throws(BenchmarkFault) {
    let count = min(set.count, most)
    var told: [PathFigures.Path] = []
    var lines: [String] = []
    for seed in 1...count {
      var random = RandomPaths(seed: UInt64(seed))
      let problem = set.problem(&random)
      told.append(PathFigures.Path(problem, atMost: .seconds(set.seconds)))
      if peer != nil, lines.count < Self.peerCount { lines.append(problem.json) }
    }
    let figures = PathFigures(told)
    print("  \(set.name), \(set.seconds) s:")
    for line in figures.lines { print("    \(line)") }
    guard let answers = try peer?.answers(to: lines), !answers.isEmpty else { return }
    for (index, answer) in answers.enumerated() {
      print(
        "    \(index + 1): \(told[index]); CP-SAT \(answer.status) \(answer.value) "
          + "(bound \(answer.bound)), \(Int(answer.milliseconds)) ms")
    }
    for line in PathFigures.compared(told, answers) { print("    \(line)") }
  }
}
