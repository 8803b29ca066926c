import Foundation
import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnReport

/// Every finding of the fixtures as people read it: the whole message in both languages, with what to do
/// and its notes, compared with what was read and approved before.
///
/// `LEERLIJN_RECORD=1 swift test --filter FindingMessagesTests` writes them anew; such a run fails.
@Suite struct FindingMessagesTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  private static func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: fixtures.appending(path: folder).path)
    return (names ?? []).sorted()
  }

  @Test(arguments: names(in: "checks"))
  func tellsAFindingOfACheck(_ name: String) throws {
    let folder = FindingMessagesTests.fixtures.appending(path: "checks/\(name)")
    var log = DiagnosticLog()
    _ = readCurriculum(at: folder.appending(path: "bad.xml").path, reporting: &log)
    try compare(log, in: folder, "messages.txt")
  }

  @Test(arguments: names(in: "deep"))
  func tellsAFindingOfADeepCheck(_ name: String) throws {
    let folder = FindingMessagesTests.fixtures.appending(path: "deep/\(name)")
    for file in FindingMessagesTests.names(in: "deep/\(name)")
    where file.hasPrefix("bad") && file.hasSuffix(".xml") {
      var log = DiagnosticLog()
      let curriculum = try #require(
        readCurriculum(at: folder.appending(path: file).path, reporting: &log))
      try compare(
        ProvenCurriculum(curriculum).findings, in: folder,
        "messages-" + file.replacingOccurrences(of: ".xml", with: ".txt"))
    }
  }

  private func compare(_ log: DiagnosticLog, in folder: URL, _ name: String) throws {
    let text = Language.allCases.map { language in
      DiagnosticText(in: language).text(of: log)
        .replacingOccurrences(of: folder.path + "/", with: "")
    }.joined(separator: "\n")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["LEERLIJN_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
