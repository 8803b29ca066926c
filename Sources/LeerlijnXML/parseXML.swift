internal import CLibXML2
public import LeerlijnDiagnostics

/// Parses a document and, with a schema, validates it.
///
/// - Reported: everything that is wrong, in the order of the document. What is not well-formed or is
///   refused ends the reading with one error; violations of the schema are all told.
/// - Returns: the tree, also when it violates the schema; `nil` when there is none to trust.
/// - Safety: no DOCTYPE, no entities but XML's five, nothing fetched, all bounds of `limits`.
/// - Cost: linear in the bytes, of which one copy is made; safe to call from many threads at once.
public func parseXML(
  _ source: SourceFile, schema: XMLSchema?, limits: XMLLimits = .standard,
  reporting log: inout DiagnosticLog
) -> XMLDocument? {
  let refusal = source.bytes.withUnsafeBufferPointer {
    ByteInspection(source: source, limits: limits, bytes: $0).refusal()
  }
  if let refusal {
    log.report(refusal)
    return nil
  }
  switch ParseRun.run(source, limits: limits) {
  case .failure(let refused):
    log.report(refused.diagnostic)
    return nil
  case .success(let storage):
    let document = XMLDocument(storage: storage)
    if let schema { validateXML(document, by: schema, limits: limits, reporting: &log) }
    return document
  }
}
