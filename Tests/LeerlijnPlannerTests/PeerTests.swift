import Foundation
import Testing

@testable import LeerlijnPlanner

/// OR-Tools CP-SAT, in an environment of this checkout's own.
private enum Peer {
  private static let root = URL(fileURLWithPath: #filePath).appending(path: "../../..").standardized
  static let python = root.appending(path: ".venv-planner/bin/python").path
  static let program = root.appending(path: "Sources/leerlijn-bench/Peers/cp_sat.py").path

  struct Answer: Decodable {
    let status: String
    let value: Int?
  }

  static func answers(to problems: [BalanceProblem]) throws -> [Answer] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try problems.map { $0.json + "\n" }.joined().write(to: input, atomically: true, encoding: .utf8)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [program, "60"]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
    }
  }
}

/// Claims of optimality, proven again by another solver where it could be installed.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: Peer.python),
    "Skipped: OR-Tools could not be installed in .venv-planner."))
struct PlannerPeerTests {
  @Test(arguments: [BalanceProblem.Aim.largestLoad, .evenLoad])
  func agreesWithAnotherSolver(aim: BalanceProblem.Aim) throws {
    let problems = (0..<14).map { seed in
      var random = RandomProblem(seed: UInt64(700_000 + seed))
      return random.problem(aim, periods: 3...8, items: 8...12)
    }
    let answers = try Peer.answers(to: problems)
    try #require(answers.count == problems.count)
    var compared = 0
    for (seed, (problem, peer)) in zip(problems, answers).enumerated() {
      let end = ContinuousClock.now + .seconds(5)
      let own = BalanceSolver(problem).solve { ContinuousClock.now > end }
      if own.isProven {
        #expect(peer.value == own.placing?.value(in: problem), "seed \(seed)")
        #expect(peer.status == (own.placing == nil ? "INFEASIBLE" : "OPTIMAL"), "seed \(seed)")
        compared += 1
      } else {
        #expect(own.bound <= peer.value ?? .max, "seed \(seed)")
      }
    }
    #expect(compared > 7)
  }
}
