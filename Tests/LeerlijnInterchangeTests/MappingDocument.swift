import Foundation
import Testing

@testable import LeerlijnInterchange

/// A page of the documentation that holds the mapping tables of a standard.
struct MappingDocument {
  private let text: String
  let name: String

  init(_ name: String) throws {
    self.name = name
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
      path: "../../Sources/LeerlijnInterchange/LeerlijnInterchange.docc/\(name).md")
    text = try String(contentsOf: path.standardized, encoding: .utf8)
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

  /// Whether the table "What goes where" says what a form's own table says: in the first column the
  /// part, in the second where it goes (a dash where it is lost), in the third `yes`, `no` or a dash.
  func says(_ carriage: Carriage) throws -> Bool {
    let rows = try table("What goes where").map { Array($0.prefix(3)) }
    let ours = carriage.rows.map { row in
      switch row.fate {
      case .kept(let place): [row.part, place.replacingOccurrences(of: "`", with: ""), "yes"]
      case .shown(let place): [row.part, place.replacingOccurrences(of: "`", with: ""), "no"]
      case .lost: [row.part, "–", "–"]
      }
    }
    for (said, own) in zip(rows, ours) where said != own {
      Issue.record("\(name).md says \(said), the form \(own)")
    }
    return rows == ours
  }
}
