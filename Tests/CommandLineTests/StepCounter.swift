import Foundation
import Testing

/// The tool built so that the compiler counts every block it goes through: what a run costs, in steps
/// that no machine and no moment changes.
enum StepCounter {
  /// `make test` builds it; an older one would count what is no longer so.
  static let isReady: Bool = {
    guard let built = changed(tool), reader != nil else { return false }
    let sources = FileManager.default.enumerator(
      at: Tool.root.appending(path: "Sources"), includingPropertiesForKeys: nil)
    while let file = sources?.nextObject() as? URL {
      if let change = changed(file), change > built { return false }
    }
    return true
  }()

  private static let tool = Tool.root.appending(path: ".build/steps/debug/leerlijn")

  /// The reader of counts that belongs to the compiler.
  private static let reader: URL? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    return path.split(separator: ":").lazy.map { URL(fileURLWithPath: "\($0)/swift") }
      .filter { FileManager.default.isExecutableFile(atPath: $0.path) }
      .map {
        $0.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "llvm-profdata")
      }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  private static func changed(_ file: URL) -> Date? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    return attributes?[.modificationDate] as? Date
  }

  /// Runs the tool and counts.
  static func run(_ arguments: [String]) throws -> (steps: Int, outcome: Tool.Outcome) {
    let folder = try Folder()
    let counts = folder.file("counts").path
    let outcome = try Tool.start(
      tool, arguments, nil,
      with: ["LLVM_PROFILE_FILE": counts, "SWIFT_DETERMINISTIC_HASHING": "1"])
    let read = try Tool.start(try #require(reader), ["show", counts], nil)
    let total = try #require(
      read.results.firstMatch(of: /Total count: (\d+)/), "\(arguments): \(outcome.messages)")
    return (try #require(Int(total.1)), outcome)
  }
}
