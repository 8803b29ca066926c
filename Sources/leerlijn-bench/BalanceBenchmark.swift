import Glibc
import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnModel
import LeerlijnPlanner

/// Published instances of balanced curricula, side by side with OR-Tools CP-SAT in the same run.
struct BalanceBenchmark {
  /// What a curriculum of several groups may take, and what CP-SAT gets for it.
  private static let within = Duration.seconds(10)
  private static let peerSeconds = 15
  private static let seeds: [UInt64] = [1, 2, 3]

  private let peer: PeerSolver?
  private let folder: String

  /// - Returns: nil where there are no instances.
  init?(_ place: Workplace) {
    guard let peer = place.peer, access(peer + "/../data/bacp", R_OK) == 0 else { return nil }
    self.peer = PeerSolver("cp_sat.py", seconds: Self.peerSeconds, place)
    folder = peer + "/../data/bacp"
  }

  func run() throws(BenchmarkFault) {
    print("balanced curricula: published instances, one thread")
    for name in names() {
      guard let balance = balance(name) else { continue }
      let ours =
        balance.problem.aim == .largestLoad ? exactly(balance) : inSeeds(balance)
      print("  \(name): \(ours)" + (try theirs(balance.problem)))
    }
  }

  private func names() -> [String] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".json") { names.append(String(name.dropLast(5))) }
    }
    return names.sorted()
  }

  private func balance(_ name: String) -> ProgrammeBalance? {
    var log = DiagnosticLog()
    var faults: [BalanceFault] = []
    let path = "\(folder)/\(name).json"
    guard let bytes = try? readFile(path), let format = ImportFormats.named("bacp"),
      let curriculum = format.read(SourceFile(path: path, bytes: bytes), reporting: &log),
      let programme = curriculum.programmes.first
    else { return nil }
    return ProgrammeBalance(programme, of: curriculum, BalanceOptions(), faults: &faults)
  }

  /// The median of some runs to the proof.
  private func exactly(_ balance: ProgrammeBalance) -> String {
    var answer = ""
    let times = (0..<TimedPrograms.rounds).map { _ in
      ContinuousClock().measure {
        let found = BalanceSolver(balance.problem).solve { false }
        answer = told(found, balance.problem)
      }
    }
    return "\(answer), \(median(times).inMilliseconds) ms"
  }

  /// What each seed comes to in its time.
  private func inSeeds(_ balance: ProgrammeBalance) -> String {
    Self.seeds.map { seed in
      let start = ContinuousClock.now
      let found = BalanceSolver(balance.problem, seed: seed).solve {
        ContinuousClock.now - start >= Self.within
      }
      let taken = ContinuousClock.now - start
      return "\(told(found, balance.problem)), \(taken.inMilliseconds) ms"
    }.joined(separator: " | ")
  }

  private func told(_ answer: BalanceAnswer, _ problem: BalanceProblem) -> String {
    let value = answer.placing.map { String($0.value(in: problem)) } ?? "none"
    return "\(value) (bound \(answer.bound)\(answer.isProven ? ", proven" : ""), "
      + "\(answer.nodes) nodes)"
  }

  /// What CP-SAT comes to; empty where it could not be installed.
  private func theirs(_ problem: BalanceProblem) throws(BenchmarkFault) -> String {
    guard let answer = try peer?.answers(to: [problem.json]).first else { return "" }
    return "; CP-SAT \(answer.status) \(answer.value) (bound \(answer.bound)), "
      + "\(Int(answer.milliseconds)) ms"
  }
}
