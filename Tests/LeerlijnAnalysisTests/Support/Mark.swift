import LeerlijnDiagnostics
import Testing

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
    return try lines.indices.compactMap { index in
      guard let open = lines[index].firstRange(of: "<!-- ! "),
        let end = lines[index].firstRange(of: " -->")
      else { return nil }
      let content = lines[index][open.upperBound..<end.lowerBound]
      let at = try #require(content.firstRange(of: " at "))
      let colon = try #require(content[at.upperBound...].firstRange(of: ": "))
      let head = content[..<at.lowerBound].split(separator: " ").map(String.init)
      try #require(head.count == 2)
      let target = try #require(lines[index...].firstIndex { !$0.contains("<!-- ! ") })
      let place = try #require(
        lines[target].firstRange(of: content[at.upperBound..<colon.lowerBound]))
      return Mark(
        name: head[0], severity: head[1], line: target + 1,
        column: lines[target][..<place.lowerBound].unicodeScalars.count + 1,
        message: String(content[colon.upperBound...]))
    }
  }

  func isFulfilled(by finding: Diagnostic, in path: String) -> Bool {
    guard let place = finding.place, place.file.path == path else { return false }
    return finding.code.name == name && finding.severity.rawValue == severity
      && place.start.line == line && place.start.column == column
      && finding.message.dutch.contains(message)
  }
}
