public import LeerlijnDiagnostics

/// Validates a document that was parsed already.
///
/// - Reported: every violation of the schema, in the order of the document.
/// - Cost: about twice that of parsing; safe beside others that read the same document.
public func validateXML(
  _ document: XMLDocument, by schema: XMLSchema, limits: XMLLimits = .standard,
  reporting log: inout DiagnosticLog
) {
  let storage = document.storage
  let violations = storage.source.bytes.withUnsafeBufferPointer { bytes in
    var walk = ValidationWalk(storage, bytes, schema, limit: limits.maximumViolations)
    return walk.violations()
  }
  guard !violations.isEmpty else { return }
  explainViolations(violations, in: storage, by: schema, limits: limits, reporting: &log)
}
