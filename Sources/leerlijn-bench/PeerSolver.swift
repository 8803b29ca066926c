import Glibc

/// OR-Tools CP-SAT by a program of `Peers`, in an environment of this checkout's own.
struct PeerSolver {
  struct Answer {
    let status: String
    /// As it was printed; a dash where there is none.
    let value: String
    let bound: String
    let milliseconds: Double

    var isProven: Bool { ["OPTIMAL", "INFEASIBLE"].contains(status) }

    fileprivate init(_ line: Substring) {
      let fields = line.split { "{},".contains($0) }
        .map { $0.split(separator: ":").map { $0.filter { !" \"".contains($0) } } }
      func field(_ name: String) -> String {
        let found = fields.first { $0.first == name }.flatMap { $0.last } ?? "null"
        return found == "null" ? "-" : found
      }
      (status, value, bound) = (field("status"), field("value"), field("bound"))
      milliseconds = Double(field("milliseconds")) ?? 0
    }
  }

  private let python = Workplace.package + "/.venv-planner/bin/python"
  private let program: String
  private let folder: String
  private let seconds: Int

  /// - Parameter seconds: what each problem may take.
  /// - Returns: nil where OR-Tools could not be installed.
  init?(_ name: String, seconds: Int, _ place: Workplace) {
    guard access(python, X_OK) == 0 else { return nil }
    program = "\(Workplace.package)/Sources/leerlijn-bench/Peers/\(name)"
    folder = place.folder
    self.seconds = seconds
  }

  /// - Parameter problems: each on one line, as JSON.
  func answers(to problems: [String]) throws(BenchmarkFault) -> [Answer] {
    let (input, output) = ("\(folder)/peer.json", "\(folder)/peer.out")
    try writeFile(Array(problems.map { $0 + "\n" }.joined().utf8), to: input)
    let line = "\"\(python)\" \"\(program)\" \(seconds) <\"\(input)\" >\"\(output)\""
    _ = try MeasuredRun(["/bin/sh", "-c", line])
    let text = String(decoding: try readFile(output), as: UTF8.self)
    return text.split(separator: "\n").map { Answer($0) }
  }
}
