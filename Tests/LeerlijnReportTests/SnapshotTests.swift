import Foundation
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnReport

/// Whole accounts in both languages, compared with what was read and approved before.
///
/// `LEERLIJN_RECORD=1 swift test --filter SnapshotTests` writes them anew; such a run fails.
struct SnapshotTests {
  @Test(arguments: Scene.all, Language.allCases)
  func tellsTheWholeAccount(_ scene: Scene, in language: Language) throws {
    let text = scene.text(in: language)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Snapshots/\(scene.name).\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["LEERLIJN_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}

/// One kind of measure or logic in a few states.
struct Scene: Sendable, CustomTestStringConvertible {
  let name: String
  let situation: Situation

  init(_ name: String, _ arrange: (inout Situation) -> Void) {
    self.name = name
    var situation = Situation()
    arrange(&situation)
    self.situation = situation
  }

  var testDescription: String { name }

  func text(in language: Language) -> String {
    let flow = TextFlow(width: 100)
    let student = StudentText(situation.audit, in: language, flow: flow)
    let networks = situation.curriculum.rules.contains { $0.subject == .network }
    let overview = OverviewText(situation.audit, in: language, flow: flow)
    return networks ? overview.text() : student.text(ofStudent: 0)
  }
}
