internal import CLibXML2
public import LeerlijnDiagnostics

/// An XML Schema, compiled once and used for any number of documents at once.
///
/// libxml2 decides whether a document is valid; an outline of the same schema, read by our own parser,
/// says in words what may stand where.
public final class XMLSchema: Sendable {
  /// Why a schema cannot be used; the log says it at its place in the schema.
  public struct Unusable: Error {
    public let log: DiagnosticLog
  }

  let outline: SchemaOutline
  let attributeOrders: [String: [String]]
  private let compiled: CompiledSchema

  /// Compiles a schema from one document.
  ///
  /// - Nothing is fetched: of imports only that of the `xml:` attributes is understood, at
  ///   `http://www.w3.org/2001/xml.xsd`; includes are refused.
  public init(source: SourceFile) throws(Unusable) {
    var log = DiagnosticLog()
    guard let document = parseXML(source, schema: nil, reporting: &log) else {
      throw Unusable(log: log)
    }
    var reader = SchemaReader(document)
    reader.inspect(reporting: &log)
    guard !log.hasErrors else { throw Unusable(log: log) }
    guard let compiled = CompiledSchema(source) else {
      log.report(.schemaDoesNotCompile(at: document.root.tagRange))
      throw Unusable(log: log)
    }
    reader.read()
    outline = reader.outline
    attributeOrders = outline.attributeOrders
    self.compiled = compiled
  }

  /// A fresh validator, for one document; the caller frees it.
  func makeValidator() -> xmlSchemaValidCtxtPtr? { xmlSchemaNewValidCtxt(compiled.pointer) }
}

/// Owns libxml2's compiled schema.
private final class CompiledSchema: Sendable {
  // Unsafe: libxml2 never writes to a schema after it was compiled, so that threads may share it; each
  // validation has a context of its own.
  nonisolated(unsafe) let pointer: xmlSchemaPtr

  init?(_ source: SourceFile) {
    ParseRun.prepare()
    let parsed = source.bytes.withUnsafeBytes { bytes -> xmlSchemaPtr? in
      let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let context = xmlSchemaNewMemParserCtxt(base, Int32(bytes.count)) else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      // Without a handler of ours libxml2 would write to standard error.
      xmlSchemaSetParserStructuredErrors(context, { _, _ in }, nil)
      return xmlSchemaParse(context)
    }
    guard let parsed else { return nil }
    pointer = parsed
  }

  deinit { xmlSchemaFree(pointer) }
}

extension Diagnostic {
  fileprivate static func schemaDoesNotCompile(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      XMLCodes.schemaViolation, .error, at: place,
      Phrase(
        nl: "dit is geen schema waarmee documenten te controleren zijn.",
        en: "this is no schema that documents can be checked with."))
  }
}
