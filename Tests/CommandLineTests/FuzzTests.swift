import Foundation
import Testing

/// The readers, tried with inputs that nobody would write; `make fuzz` does it for as long as one likes.
struct FuzzTests {
  private static let program = URL(fileURLWithPath: Tool.path).deletingLastPathComponent()
    .appending(path: "leerlijn-fuzz")

  private func fuzz(_ arguments: [String]) throws -> Tool.Outcome {
    try Tool.start(Self.program, arguments, nil)
  }

  @Test(arguments: ["curriculum", "manifest", "csv", "workbook", "json", "plan"])
  func breakNoReader(_ subject: String) throws {
    let folder = try Folder()
    let outcome = try fuzz([
      "--seconds", "3", "--seed", "7", "--root", Tool.root.path, "--found", folder.url.path,
      "--only", subject,
    ])
    #expect(outcome.status == 0, "\(outcome.results)")
    #expect(outcome.results.contains("inputs tried"))
  }

  static let known = try? FileManager.default.contentsOfDirectory(
    atPath: Tool.root.appending(path: "Tests/Fixtures/hostile").path)

  /// What broke a reader once.
  @Test(arguments: known ?? [])
  func breakNoReaderAgain(_ name: String) throws {
    let folder = try Folder()
    let path = Tool.root.appending(path: "Tests/Fixtures/hostile/" + name).path
    let outcome = try fuzz(["--root", Tool.root.path, "--found", folder.url.path, path])
    #expect(outcome.status == 0)
  }
}
