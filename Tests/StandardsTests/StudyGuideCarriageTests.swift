import Foundation
import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnModel
import LeerlijnXML
import Testing

@testable import LeerlijnReport

/// The mapping table of the study guide, against its documentation and the shipped curricula.
@Suite struct StudyGuideCarriageTests {
  /// Recorded with `LEERLIJN_RECORD=1`.
  @Test func isWhatTheDocumentationSays() throws {
    let page = Proof.package.appending(
      path: "Sources/LeerlijnReport/LeerlijnReport.docc/StudyGuide.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let written = try #require(StudyGuideFormat.carriage.written(into: text))
    guard ProcessInfo.processInfo.environment["LEERLIJN_RECORD"] == nil else {
      try written.write(to: page, atomically: true, encoding: .utf8)
      Issue.record("recorded StudyGuide.md")
      return
    }
    #expect(text == written)
  }

  @Test func hasARowForEveryPartAndNoRowForNothing() throws {
    var used: Set<String> = []
    func walk(_ element: XMLElement, _ path: [String]) {
      let path = path + [element.name]
      for part in [path] + element.attributes.map({ path + ["@" + $0.name] }) {
        let row = StudyGuideFormat.carriage.row(for: part)
        #expect(row != nil, "\(part.joined(separator: "/"))")
        if let row { used.insert(row.part) }
      }
      for child in element.elements { walk(child, path) }
    }
    for name in ["leerlijn-jeugd", "leerlijn-jeugd-2020-2021"] {
      for file in try Exported.material(name, evidence: nil, asOf: nil).curriculum.files {
        var log = DiagnosticLog()
        walk(try #require(parseXML(file, schema: nil, reporting: &log)).root, [])
      }
    }
    // What no shipped curriculum has.
    let complete = Proof.package.appending(path: "Tests/Fixtures/complete/complete.xml")
    var log = DiagnosticLog()
    let file = SourceFile(
      path: complete.path, bytes: Array(try Data(contentsOf: complete)))
    walk(try #require(parseXML(file, schema: nil, reporting: &log)).root, [])
    #expect(used == Set(StudyGuideFormat.carriage.rows.map(\.part)))
  }
}
