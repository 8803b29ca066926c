import Foundation
import Testing

/// The built tool, run as a person or a script would.
struct Tool {
  struct Outcome: Sendable {
    let status: Int32
    let results: String
    let messages: String
  }

  /// The tool lies beside the test program.
  static let path: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: own).deletingLastPathComponent().appending(path: "leerlijn").path
  }()

  /// The root of the repository, where the shipped curricula are.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @discardableResult
  static func run(_ arguments: String..., language: String? = nil) throws -> Outcome {
    try start(URL(fileURLWithPath: path), arguments, language)
  }

  @discardableResult
  static func run(_ arguments: [String], language: String? = nil) throws -> Outcome {
    try start(URL(fileURLWithPath: path), arguments, language)
  }

  /// Runs a line of shell in which `$leerlijn` is the tool.
  static func shell(_ line: String) throws -> Outcome {
    try start(URL(fileURLWithPath: "/bin/bash"), ["-c", line], nil)
  }

  /// - Parameter extra: variables beside those of every run.
  static func start(
    _ program: URL, _ arguments: [String], _ language: String?, with extra: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = root
    var environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "leerlijn": path]
    environment["LEERLIJN_LANG"] = language
    process.environment = environment.merging(extra) { $1 }
    process.standardInput = FileHandle.nullDevice
    // Files rather than pipes: a full pipe would stop the tool while nobody reads.
    let folder = try Folder()
    let (results, messages) = (folder.file("results"), folder.file("messages"))
    for file in [results, messages] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: results)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      results: try String(contentsOf: results, encoding: .utf8),
      messages: try String(contentsOf: messages, encoding: .utf8))
  }
}

/// A fresh folder that goes away with its owner.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "leerlijn-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: url) } catch {
      Issue.record("a folder of a test stays behind: \(url.path)")
    }
  }

  func file(_ name: String) -> URL { url.appending(path: name) }

  func write(_ text: String, to name: String) throws -> String {
    try text.write(to: file(name), atomically: true, encoding: .utf8)
    return file(name).path
  }
}
