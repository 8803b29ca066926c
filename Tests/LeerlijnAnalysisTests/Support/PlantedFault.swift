import LeerlijnDiagnostics
import Testing

@testable import LeerlijnAnalysis
@testable import LeerlijnDefinition

/// A copy of the shipped line in which something was changed.
struct ChangedLine {
  private(set) var texts: [String: String]

  static let names = [
    "leerlijn-jeugd.xml", "master-jeugdzorg.xml", "samen-werken-samen-leren.xml",
    "sociaal-werk.xml",
  ]

  init() throws {
    texts = [:]
    for name in Self.names {
      texts[name] = try Documents.text(Documents.curricula + "/" + name)
    }
  }

  /// Replaces what stands exactly once.
  mutating func replace(_ old: String, in name: String, by new: String) throws {
    let text = try #require(texts[name])
    let first = try #require(text.firstRange(of: old), "\(name) has no \(old)")
    #expect(!text[first.upperBound...].contains(old), "\(name) has \(old) more than once")
    texts[name] = String(text[..<first.lowerBound] + new + text[first.upperBound...])
  }

  /// Takes a whole element out, with the line it begins on.
  ///
  /// - Returns: what was taken out.
  @discardableResult
  mutating func remove(_ element: String, _ id: String, from name: String) throws -> String {
    let text = try #require(texts[name])
    let open = try #require(text.firstRange(of: "<\(element) id=\"\(id)\""))
    let line = text[..<open.lowerBound].lastIndex(of: "\n").map { text.index(after: $0) }
    let close = "</\(element)>\n"
    let end = try #require(text[open.lowerBound...].firstRange(of: close))
    let start = line ?? text.startIndex
    texts[name] = String(text[..<start] + text[end.upperBound...])
    return String(text[start..<end.upperBound])
  }

  /// Takes out every line that holds a text.
  mutating func removeLines(with part: String, from name: String) throws {
    let text = try #require(texts[name])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let left = lines.filter { !$0.contains(part) }
    try #require(left.count < lines.count, "\(name) has no \(part)")
    texts[name] = left.joined(separator: "\n")
  }

  /// The first line that holds a text, counted from 1.
  func line(of part: String, in name: String) throws -> Int {
    let lines = try #require(texts[name]).split(
      separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(part) }, "\(name) has no \(part)") + 1
  }

  func findings() throws -> DeepFindings {
    let sources = try Self.names.map { name in
      SourceFile(path: name, bytes: Array(try #require(texts[name]).utf8))
    }
    var log = DiagnosticLog()
    let curriculum = try #require(
      readCurriculum(sources[0], library: Array(sources.dropFirst()), reporting: &log))
    return DeepFindings(curriculum, log)
  }
}

/// A finding by what it says and in which document, wherever in it.
struct Said: Hashable {
  let code: String
  let path: String
  let message: String

  init(_ finding: Diagnostic) {
    code = finding.code.name
    path = finding.place?.file.path ?? ""
    message = finding.message.dutch
  }
}

/// What the untouched line brings up, found once.
enum UntouchedLine {
  static let findings: DeepFindings? = try? ChangedLine().findings()
  static let said = Set((findings?.all.diagnostics ?? []).map(Said.init))
  static let ordinary = Set((findings?.ordinary.diagnostics ?? []).map(Said.init))
}

extension DeepFindings {
  /// What the untouched line does not bring up.
  var news: [Diagnostic] { all.diagnostics.filter { !UntouchedLine.said.contains(Said($0)) } }

  var said: Set<Said> { Set(all.diagnostics.map(Said.init)) }

  /// The one new finding, at its line.
  func only(
    _ code: String, at line: Int, of name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Diagnostic {
    #expect(news.map(\.code.name) == [code], sourceLocation: sourceLocation)
    let finding = try #require(
      news.first { $0.code.name == code }, sourceLocation: sourceLocation)
    #expect(finding.place?.file.path == name, sourceLocation: sourceLocation)
    #expect(finding.place?.start.line == line, sourceLocation: sourceLocation)
    return finding
  }
}

extension Diagnostic {
  /// Whether a note says something, at a line of a document where one is given.
  func notes(_ part: String, at line: Int? = nil, of name: String? = nil) -> Bool {
    notes.contains { note in
      note.message.dutch.contains(part)
        && (line ?? note.place?.start.line) == note.place?.start.line
        && (name ?? note.place?.file.path) == note.place?.file.path
    }
  }
}
