/// Two programs that do the same work, timed as whole processes, in turns.
struct TimedPrograms {
  let ours: [String]
  let theirs: [String]
  static let rounds = 5

  /// Runs each once to warm the file cache and five times to measure, and prints the medians.
  func run(_ ourName: String, against theirName: String, goal: String) throws(BenchmarkFault) {
    _ = try MeasuredRun(ours)
    _ = try MeasuredRun(theirs)
    var ourRuns: [MeasuredRun] = []
    var theirRuns: [MeasuredRun] = []
    for _ in 0..<Self.rounds {
      ourRuns.append(try MeasuredRun(ours))
      theirRuns.append(try MeasuredRun(theirs))
    }
    print(line(ourName, ourRuns))
    print(line(theirName, theirRuns))
    let ratio = median(ourRuns.map(\.wall)) / median(theirRuns.map(\.wall))
    let load = median(ourRuns.map(\.processor)) / median(theirRuns.map(\.processor))
    print("  ratio: wall \(decimals(ratio)), processor \(decimals(load)); goal \(goal)")
  }

  private func line(_ name: String, _ runs: [MeasuredRun]) -> String {
    let wall = median(runs.map(\.wall)).inSeconds
    let processor = median(runs.map(\.processor)).inSeconds
    let memory = median(runs.map(\.peakMemory)) >> 20
    return "  \(name): wall \(wall) s, processor \(processor) s, peak \(memory) MB"
  }
}

/// The middle one of an odd number of values.
func median<Value: Comparable>(_ values: [Value]) -> Value { values.sorted()[values.count / 2] }

/// A number with two decimals.
func decimals(_ number: Double) -> String {
  let hundredths = Int((number * 100).rounded())
  let fraction = hundredths % 100
  return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
  var inSeconds: String { decimals(seconds) }
  var inMilliseconds: String { decimals(seconds * 1000) }
}
