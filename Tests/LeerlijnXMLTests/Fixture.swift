import LeerlijnDiagnostics
import LeerlijnXML
import Testing

/// A source in which `⟦` and `⟧` mark the places where diagnostics are expected, in order.
struct Fixture {
  let source: SourceFile
  let marks: [Range<Int>]

  init(_ text: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var marks: [Range<Int>] = []
    var rest = Array(text.utf8)[...]
    while let next = rest.firstIndex(of: 0xE2) {
      bytes += rest[..<next]
      let (mark, after) = (Array(rest[next...].prefix(3)), min(next + 3, rest.endIndex))
      switch mark {
      case Array("⟦".utf8): starts.append(bytes.count)
      case Array("⟧".utf8): marks.append((starts.popLast() ?? 0)..<bytes.count)
      default: bytes += mark
      }
      rest = rest[after...]
    }
    bytes += rest
    source = SourceFile(path: "fixture.xml", bytes: bytes)
    self.marks = marks
  }

  struct Outcome {
    let document: XMLDocument?
    let diagnostics: [Diagnostic]
  }

  func parse(schema: XMLSchema? = nil, limits: XMLLimits = .standard) -> Outcome {
    var log = DiagnosticLog()
    let document = parseXML(source, schema: schema, limits: limits, reporting: &log)
    return Outcome(document: document, diagnostics: log.diagnostics)
  }

  /// Expects exactly these messages, in order, at the marked places.
  @discardableResult
  func expect(
    _ messages: [String], code: DiagnosticCode, schema: XMLSchema? = nil,
    limits: XMLLimits = .standard, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Outcome {
    let outcome = parse(schema: schema, limits: limits)
    #expect(
      outcome.diagnostics.map(\.message.dutch) == messages, sourceLocation: sourceLocation)
    #expect(
      outcome.diagnostics.map { $0.place?.bytes } == marks, sourceLocation: sourceLocation)
    #expect(
      outcome.diagnostics.allSatisfy { $0.code == code && $0.severity == .error },
      sourceLocation: sourceLocation)
    for diagnostic in outcome.diagnostics {
      #expect(!diagnostic.message.english.isEmpty, sourceLocation: sourceLocation)
      #expect(
        diagnostic.message.english != diagnostic.message.dutch, sourceLocation: sourceLocation)
    }
    return outcome
  }
}

func document(_ text: String, schema: XMLSchema? = nil) throws -> XMLDocument {
  let outcome = Fixture(text).parse(schema: schema)
  #expect(outcome.diagnostics.isEmpty)
  return try #require(outcome.document)
}

extension SourceRange {
  var text: String { file.text(in: bytes) }
}
