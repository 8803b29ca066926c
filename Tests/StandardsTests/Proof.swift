import Foundation
import Testing

/// What the proofs by others need: the official schemas, the readers and validators of others.
///
/// The schemas lie in `data/standards` of the folder that `LEERLIJN_SHARED` names, else of
/// `../shared` beside the checkout. Where they do, a proof that cannot run is a failure; elsewhere it
/// says that it was skipped.
enum Proof {
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The official schemas; nil where this checkout stands alone.
  static let standards: URL? = {
    let named = ProcessInfo.processInfo.environment["LEERLIJN_SHARED"].map {
      URL(fileURLWithPath: $0)
    }
    let beside = package.appending(path: "../shared").standardized
    return [named, beside].compactMap { $0?.appending(path: "data/standards") }.first {
      FileManager.default.fileExists(atPath: $0.appending(path: "README.md").path)
    }
  }()

  /// Python with what `make standards-venv` installs; nil where it could not be had.
  static let python: URL? = {
    let python = package.appending(path: ".venv-standards/bin/python")
    let done = package.appending(path: ".venv-standards/complete")
    let isThere = [python, done].allSatisfy { FileManager.default.fileExists(atPath: $0.path) }
    return isThere ? python : nil
  }()

  static let needsStandards: ConditionTrait = .enabled(
    if: standards != nil, "Skipped: the official schemas are not beside this checkout.")

  static let needsPython: ConditionTrait = .enabled(
    if: standards != nil || python != nil,
    "Skipped: the validators could not be installed (`make standards-venv`).")

  /// Chromium, in which axe-core looks at pages; no part of a checkout, even where the schemas are.
  static let needsBrowser: ConditionTrait = .enabled(
    if: python.map { python in
      FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")
        && FileManager.default.fileExists(
          atPath: python.deletingLastPathComponent().appending(path: "playwright").path)
    } ?? false,
    "Skipped: axe-core needs Chromium and playwright (`make standards-venv` installs both).")

  struct Outcome {
    let status: Int32
    let said: String
  }

  /// Runs a script of `Validators`.
  static func run(_ script: String, _ arguments: String...) throws -> Outcome {
    try run(script, arguments)
  }

  static func run(_ script: String, _ arguments: [String]) throws -> Outcome {
    let python = try #require(
      self.python, "The validators are not installed: `make standards-venv` does so.")
    let path = package.appending(path: "Tests/StandardsTests/Validators/\(script)").path
    return try start(python, [path] + arguments)
  }

  /// Checks a document against a schema of `data/standards` with libxml2's own tool.
  static func xmllint(_ documents: URL..., schema: String) throws -> Outcome {
    try xmllint(documents, schema: schema)
  }

  /// Checks many documents at once: the schema is read a single time.
  static func xmllint(_ documents: [URL], schema: String) throws -> Outcome {
    let standards = try #require(self.standards)
    let tool = URL(fileURLWithPath: "/usr/bin/xmllint")
    try #require(
      FileManager.default.isExecutableFile(atPath: tool.path),
      "There is no xmllint: `make setup` installs it.")
    let path = standards.appending(path: schema).path
    return try start(tool, ["--nonet", "--noout", "--schema", path] + documents.map(\.path))
  }

  private static func start(_ program: URL, _ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    // A file rather than a pipe: a full pipe would stop the program while nobody reads.
    let said = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: said)
    defer { unlink(said.path) }
    let output = try FileHandle(forWritingTo: said)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      said: try String(contentsOf: said, encoding: .utf8))
  }
}
