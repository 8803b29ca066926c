import Foundation
import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnModel
import LeerlijnXML
import Testing

@testable import LeerlijnReport

/// The mapping table of the study guide, against its documentation and the shipped curricula.
@Suite struct StudyGuideCarriageTests {
  @Test func isWhatTheDocumentationSays() throws {
    let path = Proof.package.appending(
      path: "Sources/LeerlijnReport/LeerlijnReport.docc/StudyGuide.md")
    let text = try String(contentsOf: path, encoding: .utf8)
    let part = try #require(text.components(separatedBy: "\n## What goes where\n").last)
    let lines = part.components(separatedBy: "\n## ")[0].split(separator: "\n")
    let rows = lines.filter { $0.hasPrefix("|") }.dropFirst(2).map { row in
      row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().prefix(3).map {
        $0.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "`", with: "")
      }
    }
    let ours = StudyGuideFormat.carriage.rows.map { row in
      switch row.fate {
      case .kept(let place): [row.part, place, "yes"]
      case .shown(let place): [row.part, place, "no"]
      case .lost: [row.part, "–", "–"]
      }
    }
    #expect(rows == ours)
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
    #expect(used == Set(StudyGuideFormat.carriage.rows.map(\.part)))
  }
}
