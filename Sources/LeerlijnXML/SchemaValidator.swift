internal import CLibXML2

/// A violation as libxml2 told it.
struct Violation {
  let code: Int
  /// Which element was open, counted from 0 in the order of their start tags.
  let element: Int
  /// Its text, only to take values from; never shown.
  let message: String
}

/// libxml2's validator at work on one document: it is handed a parser's events one by one.
///
/// Used by one thread at a time; its callback comes only from inside its own calls.
final class SchemaValidator {
  private let validator: xmlSchemaValidCtxtPtr
  private let plug: xmlSchemaSAXPlugPtr
  /// libxml2 keeps the addresses of these two, and writes to them when it is unplugged.
  private let handlers: UnsafeMutablePointer<xmlSAXHandlerPtr?>
  private let data: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  private let limit: Int
  private var started = 0
  private var open: [Int] = []
  private(set) var violations: [Violation] = []

  init(_ schema: XMLSchema, limit: Int) {
    handlers = .allocate(capacity: 1)
    data = .allocate(capacity: 1)
    handlers.initialize(to: nil)
    data.initialize(to: nil)
    guard let validator = schema.makeValidator(),
      let plug = leerlijn_plug(validator, handlers, data)
    else { preconditionFailure("libxml2 has no memory for a validator") }
    self.validator = validator
    self.plug = plug
    self.limit = limit
    xmlSchemaSetValidStructuredErrors(
      validator, onViolation, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    xmlSchemaSAXUnplug(plug)
    xmlSchemaFreeValidCtxt(validator)
    handlers.deallocate()
    data.deallocate()
  }

  typealias Text = UnsafePointer<xmlChar>?
  typealias Texts = UnsafeMutablePointer<Text>?

  func start(
    _ name: Text, _ prefix: Text, _ uri: Text, namespaces: Texts, count namespaceCount: Int32,
    attributes: Texts, count attributeCount: Int32
  ) {
    open.append(started)
    started += 1
    leerlijn_validate_start(
      handlers.pointee, data.pointee, name, prefix, uri, namespaceCount, namespaces, attributeCount,
      0, attributes)
  }

  func end(_ name: Text, _ prefix: Text, _ uri: Text) {
    leerlijn_validate_end(handlers.pointee, data.pointee, name, prefix, uri)
    open.removeLast()
  }

  func text(_ text: Text, _ length: Int32) {
    leerlijn_validate_text(handlers.pointee, data.pointee, text, length)
  }

  func cdata(_ text: Text, _ length: Int32) {
    leerlijn_validate_cdata(handlers.pointee, data.pointee, text, length)
  }

  fileprivate func add(_ error: xmlError) {
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue, violations.count < limit else { return }
    violations.append(
      Violation(
        code: Int(error.code), element: open.last ?? 0,
        message: error.message.map { String(cString: $0) } ?? ""))
  }
}

private let onViolation: xmlStructuredErrorFunc = { data, error in
  guard let data, let error else { return }
  Unmanaged<SchemaValidator>.fromOpaque(data).takeUnretainedValue().add(error.pointee)
}
