import Foundation
import Testing

@testable import LeerlijnInterchange

/// A page of the documentation that holds the mapping tables of a standard.
struct MappingDocument {
  private let text: String
  let name: String
  private let url: URL

  init(_ name: String) throws {
    self.name = name
    url =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
        path: "../../Sources/LeerlijnInterchange/LeerlijnInterchange.docc/\(name).md"
      ).standardized
    text = try String(contentsOf: url, encoding: .utf8)
  }

  /// The rows of the first table under a heading of the second level, without its head; the cells
  /// without blanks at their ends and without the signs of code.
  func table(_ heading: String) throws -> [[String]] {
    let parts = text.components(separatedBy: "\n## \(heading)\n")
    try #require(parts.count == 2, "\(name).md has no single heading '\(heading)'")
    let lines = parts[1].components(separatedBy: "\n## ")[0].split(separator: "\n")
    let rows = lines.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
    return rows.dropFirst(2).map { row in
      row.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "`", with: "")
      }
    }
  }

  /// Expects the table "What goes where" to be a form's own, word for word; with `LEERLIJN_RECORD=1`
  /// it is written instead, and the test fails.
  func expectTable(of carriage: Carriage) throws {
    let written = try #require(carriage.written(into: text), "\(name).md has no such table")
    guard ProcessInfo.processInfo.environment["LEERLIJN_RECORD"] == nil else {
      try written.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name).md")
      return
    }
    let lines = text.split(separator: "\n")
    #expect(lines.difference(from: written.split(separator: "\n")).map { "\($0)" } == [])
  }
}
