import Foundation
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnXML
import Testing

@testable import LeerlijnInterchange

/// What a table says is kept, of a written curriculum: a line for every element and attribute.
///
/// Two curricula are the same to a form when these are equal.
struct KeptParts {
  private(set) var lines: [String] = []
  /// The rows that were met.
  private(set) var met: Set<String> = []
  /// By path: there are few kinds of part and many of each.
  private var known: [String: Carriage.Row?] = [:]

  init(of curriculum: Curriculum, _ carriage: Carriage) throws {
    let source = SourceFile(path: "c.xml", bytes: writeCurriculum(curriculum))
    var log = DiagnosticLog()
    let document = try #require(parseXML(source, schema: nil, reporting: &log))
    take(document.root, [], carriage)
  }

  private mutating func take(_ element: XMLElement, _ path: [String], _ carriage: Carriage) {
    let path = path + [element.name]
    guard isKept(path, carriage) else { return }
    let text = normalizeXMLSpace(ownText(of: element))
    let start = lines.count
    lines.append(path.joined(separator: "/") + (text.isEmpty ? "" : " = \(text)"))
    for attribute in element.attributes where isKept(path + ["@" + attribute.name], carriage) {
      lines.append("\(path.joined(separator: "/"))/@\(attribute.name) = \(attribute.value)")
    }
    for child in element.elements { take(child, path, carriage) }
    // What only holds others together, such as `strands`, counts for nothing by itself.
    if lines.count == start + 1, text.isEmpty { lines.removeLast() }
  }

  private func ownText(of element: XMLElement) -> String {
    element.children.reduce(into: "") { text, child in
      if case .text(let part, _) = child { text += part }
    }
  }

  private mutating func isKept(_ path: [String], _ carriage: Carriage) -> Bool {
    let key = path.joined(separator: "/")
    let row = known[key] ?? carriage.row(for: path)
    known[key] = .some(row)
    guard let row, case .kept = row.fate else { return false }
    met.insert(row.part)
    return true
  }

  /// The lines that only one of two has.
  func difference(from other: KeptParts) -> [String] {
    guard lines != other.lines else { return [] }
    return lines.difference(from: other.lines).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }
  }
}

/// The shipped curricula, and the one with every part, read as an export reads them.
enum ShippedCurricula {
  static let names = [
    "leerlijn-jeugd", "leerlijn-jeugd-2020-2021", "master-jeugdzorg", "samen-werken-samen-leren",
    "sociaal-werk", "sociaal-werk-2020-2021",
  ]

  /// Read once: a line and all it uses takes long without optimisation.
  private static let all: [String: Curriculum] = (names + ["complete"]).reduce(into: [:]) {
    all, name in
    let folder = name == "complete" ? "Tests/Fixtures/complete" : "curricula"
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
      path: "../../\(folder)/\(name).xml")
    var log = DiagnosticLog()
    all[name] = readCurriculum(
      at: path.standardized.path, checking: .namesOnly, reporting: &log)
  }

  static func read(_ name: String) throws -> Curriculum { try #require(all[name]) }
}
