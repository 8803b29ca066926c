import Foundation
import Testing

/// OR-Tools CP-SAT, in an environment of this checkout's own.
enum PeerSolver {
  struct Answer: Decodable {
    let status: String
    let value: Int?
  }

  static let isMissing: Comment = "Skipped: OR-Tools could not be installed in .venv-planner."
  private static let root = URL(fileURLWithPath: #filePath).appending(path: "../../..").standardized
  private static let python = root.appending(path: ".venv-planner/bin/python").path

  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: python) }

  /// - Parameter problems: each on one line, as the program of this name reads it.
  static func answers(to problems: [String], by name: String) throws -> [Answer] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try problems.map { $0 + "\n" }.joined().write(to: input, atomically: true, encoding: .utf8)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [root.appending(path: "Sources/leerlijn-bench/Peers/\(name)").path, "60"]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let answers = try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
    }
    try #require(answers.count == problems.count)
    return answers
  }
}
