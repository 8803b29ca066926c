import LeerlijnDiagnostics
import LeerlijnGroundwork
import Testing

@testable import LeerlijnDefinition

/// Files that tests read, found from this file's own place.
///
/// Foundation stays out: its ICU and the one that libxml2's headers bring along do not agree.
enum Fixtures {
  static let package: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()
  static let checks = package + "/Tests/Fixtures/checks"

  /// A document with everything the schema knows.
  static let complete = package + "/Tests/Fixtures/complete/complete.xml"

  /// Every curriculum among the fixtures and those that are shipped.
  static let documents: [String] =
    names(in: checks).flatMap { documents(in: checks + "/" + $0) }
    + documents(in: package + "/Tests/Fixtures/complete")
    + documents(in: package + "/Tests/Fixtures/vocabulary")
    + documents(in: package + "/curricula")

  static func documents(in folder: String) -> [String] {
    names(in: folder).filter { $0.hasSuffix(".xml") }.map { folder + "/" + $0 }
  }

  static func names(in folder: String) -> [String] {
    ((try? LeerlijnGroundwork.names(inFolder: folder)) ?? []).filter { !$0.hasPrefix(".") }
  }

  static func source(_ path: String) throws -> SourceFile {
    SourceFile(path: path, bytes: try readFile(path, atMost: 1 << 28))
  }
}

/// What a document is expected to bring up: `<!-- ! name severity at TEXT: part of the message -->`
/// stands above the line, and the finding begins where TEXT first occurs on it.
struct Mark: Hashable, CustomStringConvertible {
  let name: String
  let severity: String
  let line: Int
  let column: Int
  let message: String

  var description: String { "\(line):\(column) \(severity) \(name): \(message)" }

  static func all(in text: String) throws -> [Mark] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var marks: [Mark] = []
    for (index, line) in lines.enumerated() {
      guard let start = line.firstRange(of: "<!-- ! "), let end = line.firstRange(of: " -->") else {
        continue
      }
      let content = line[start.upperBound..<end.lowerBound]
      let at = try #require(content.firstRange(of: " at "))
      let colon = try #require(content[at.upperBound...].firstRange(of: ": "))
      let head = content[..<at.lowerBound].split(separator: " ").map(String.init)
      try #require(head.count == 2)
      var target = index + 1
      while lines[target].contains("<!-- ! ") { target += 1 }
      let wanted = content[at.upperBound..<colon.lowerBound]
      let place = try #require(
        lines[target].firstRange(of: wanted), "'\(wanted)' is not on the line")
      let column = lines[target][..<place.lowerBound].unicodeScalars.count + 1
      marks.append(
        Mark(
          name: head[0], severity: head[1], line: target + 1, column: column,
          message: String(content[colon.upperBound...])))
    }
    return marks
  }
}

extension Diagnostic {
  /// Whether this is what a mark expects.
  func fulfils(_ mark: Mark) -> Bool {
    guard let start = place?.start else { return false }
    return code.name == mark.name && severity.rawValue == mark.severity && start.line == mark.line
      && start.column == mark.column && message.dutch.contains(mark.message)
  }

  var summary: String {
    let start = place.map { "\($0.start.line):\($0.start.column)" } ?? "-"
    return "\(start) \(severity.rawValue) \(code.name): \(message.dutch)"
  }
}
