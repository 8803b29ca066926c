package import LeerlijnDiagnostics

/// A JSON file as a flat tree over its bytes (Dutch: *JSON-document*).
///
/// - Every value knows its place in the file; texts and numbers are read from the bytes on demand, so
///   that a number stays the text it is.
/// - Cost: 16 bytes for each value and each key, beside the file itself.
package final class JSONDocument: Sendable {
  package let source: SourceFile
  let nodes: [JSONNode]

  init(_ source: SourceFile, nodes: [JSONNode]) {
    self.source = source
    self.nodes = nodes
  }

  package var root: JSONValue { JSONValue(document: self, index: 0) }
}

/// What kind of value stands at a place; a key stands just before its value.
package enum JSONKind: UInt8, Sendable {
  case null, `false`, `true`, number, string, array, object, key
}

struct JSONNode {
  /// The first byte of the value, of a text its quote.
  var start: UInt32
  /// The byte after the value.
  var end: UInt32
  /// Of an array or object the node after all in it; of a key a digest of its text.
  var extent: UInt32
  var kind: JSONKind
  /// Of a text and a key: whether it has escapes, or bytes that stand for something else.
  var isCoded: Bool
}

/// How large and how deep a JSON file may be.
package struct JSONLimits: Sendable {
  package var mostBytes = 64 << 20
  package var mostNodes = 10_000_000
  package var mostDepth = 128
  /// Of each kind of repair so many are told by place, the rest by number.
  package var mostToldPerRepair = 20

  package static let standard = JSONLimits()
}

/// Reads a JSON file (RFC 8259), leniently where real exports break the rules.
///
/// - Reported as repairs: a byte order mark; a comma too many; `NaN` and `Infinity`, which become null;
///   numbers that JSON writes otherwise, kept as they stand; a bare control character in a text, an
///   unknown escape; bytes that are no UTF-8 and half a surrogate pair, which become U+FFFD;
///   characters that XML cannot hold, which become a blank; a key that comes twice, of which the last
///   holds.
/// - Reported as error, and nil: anything else, at its place; a file that breaks off, at its end.
/// - Cost: one pass, without recursion.
package func parseJSON(
  _ source: SourceFile, limits: JSONLimits = .standard, reporting log: inout DiagnosticLog
) -> JSONDocument? {
  guard source.bytes.count <= limits.mostBytes else {
    log.report(.jsonTooLarge(source, limits))
    return nil
  }
  return source.bytes.withUnsafeBufferPointer { bytes in
    var parser = JSONParser(bytes, limits)
    let fault = parser.run()
    parser.repairs.report(in: source, to: &log)
    if let fault {
      log.report(.jsonFault(fault, in: source))
      return nil
    }
    return JSONDocument(source, nodes: parser.nodes)
  }
}
