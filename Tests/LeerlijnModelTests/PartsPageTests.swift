import Foundation
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

/// The page that lists every part, written with `LEERLIJN_RECORD=1`.
@Suite struct PartsPageTests {
  private let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
    path: "../../Sources/LeerlijnModel/LeerlijnModel.docc/Parts.md"
  ).standardized

  private var text: String {
    let rows = Part.all.map { part in
      let names = part.refersTo.map(\.noun.many.english).joined(separator: ", ")
      return "| `\(part.path)` | \(part.name.dutch) | \(part.name.english) | \(names) |"
    }
    return """
      # The parts of a curriculum

      Every element and attribute, by the path that tells it from others, with what it is called and what it
      names. Written from `Part`: `LEERLIJN_RECORD=1 swift test --filter PartsPageTests`.

      | part | Nederlands | English | names |
      |---|---|---|---|

      """ + rows.joined(separator: "\n") + "\n"
  }

  @Test func isWrittenFromTheTable() throws {
    guard ProcessInfo.processInfo.environment["LEERLIJN_RECORD"] == nil else {
      try text.write(to: page, atomically: true, encoding: .utf8)
      Issue.record("recorded Parts.md")
      return
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == text)
  }
}
