import Glibc
import LeerlijnPlanner

/// What came of solving many paths.
struct PathFigures {
  /// One of them, solved.
  struct Path: CustomStringConvertible {
    let finish: Int?
    let bound: Int
    let isProven: Bool
    let nodes: Int
    let time: Duration

    init(_ problem: PathProblem, atMost limit: Duration) {
      let start = Self.processor
      let answer = PathSolver(problem).solve { Self.processor - start >= limit }
      time = Self.processor - start
      finish = answer.path?.finish(in: problem)
      (bound, isProven, nodes) = (answer.bound, answer.isProven, answer.nodes)
    }

    /// What this thread has had of the processor.
    private static var processor: Duration {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    var description: String {
      let value = finish.map { String($0) } ?? "none"
      return "\(value) (bound \(bound)\(isProven ? ", proven" : "")), \(time.inMilliseconds) ms"
    }
  }

  private static let soon = Duration.milliseconds(50)

  private let paths: [Path]

  init(_ paths: [Path]) { self.paths = paths }

  var lines: [String] {
    let proven = paths.filter(\.isProven)
    let soon = proven.filter { $0.time <= Self.soon }
    let times = paths.map(\.time).sorted()
    let nodes = paths.map(\.nodes).sorted()
    func time(_ hundredths: Int) -> String {
      times[min(times.count * hundredths / 100, times.count - 1)].inMilliseconds
    }
    var lines = [
      "\(paths.count) paths: \(share(proven)) proven, \(share(soon)) within 50 ms; "
        + "\(proven.count { $0.finish == nil }) proven to be impossible",
      "time: median \(time(50)) ms, 85 % \(time(85)) ms, 98 % \(time(98)) ms, longest \(time(100)) ms",
      "nodes: median \(nodes[nodes.count / 2]), most \(nodes.last ?? 0)",
    ]
    let gaps = paths.filter { !$0.isProven }.compactMap { path in
      path.finish.map { Double($0 - path.bound) }
    }
    if !gaps.isEmpty {
      let mean = decimals(gaps.reduce(0, +) / Double(gaps.count))
      lines.append(
        "not proven: \(paths.count - proven.count), \(mean) periods from the bound in the mean")
    }
    return lines
  }

  private func share(_ some: [Path]) -> String {
    "\(some.count) (\(decimals(100 * Double(some.count) / Double(paths.count))) %)"
  }

  /// What another solver says of the first ones.
  static func compared(_ paths: [Path], _ answers: [PeerSolver.Answer]) -> [String] {
    let pairs = Array(zip(paths, answers))
    let both = pairs.filter { $0.isProven && $1.isProven }
    let agreed = both.count { $0.finish.map { String($0) } ?? "-" == $1.value }
    let later = pairs.count { path, answer in
      path.finish.map { $0 < Int(answer.value) ?? .max } ?? false
    }
    let times = pairs.map(\.1.milliseconds)
    let (longest, longestHere) = (times.max() ?? 0, pairs.map(\.0.time).max() ?? .zero)
    return [
      "of these \(pairs.count): \(pairs.count(where: \.0.isProven)) proven here, "
        + "\(pairs.count(where: \.1.isProven)) by CP-SAT; \(agreed) the same of "
        + "\(both.count) proven by both; \(later) where CP-SAT finishes later or has none",
      "their time: here median \(median(pairs.map(\.0.time)).inMilliseconds) ms, longest "
        + "\(longestHere.inMilliseconds) ms; CP-SAT median \(decimals(median(times))) ms, longest "
        + "\(decimals(longest)) ms",
    ]
  }
}
