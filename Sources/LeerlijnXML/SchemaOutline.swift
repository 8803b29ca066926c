internal import LeerlijnDiagnostics

struct SchemaOutline: Sendable {
  init(reading document: XMLDocument, reporting log: inout DiagnosticLog) {}
}
