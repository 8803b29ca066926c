internal import CLibXML2
internal import LeerlijnDiagnostics

/// What one parse gathers while libxml2 calls back: the flat tree, and the first thing that went wrong.
///
/// Text is never handed over: it is what lies between the markup, so that the offsets of markup are
/// enough. libxml2 tells where a construct ends; where it starts is the next `<` after the last end,
/// because a raw `<` cannot stand in text or in a tag.
struct DocumentBuilder {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: XMLLimits
  private(set) var records: [XMLRecord] = []
  private(set) var attributes: [XMLAttributeRecord] = []
  private(set) var names = NameTable()
  private(set) var declarations: [XMLNamespaceDeclaration] = []
  /// Indices of the elements that are not closed yet.
  private(set) var open: [UInt32] = []
  private(set) var root: Int?
  /// Offset after the last markup.
  private(set) var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits) {
    self.bytes = bytes
    self.limits = limits
    records.reserveCapacity(bytes.count / 40)
    attributes.reserveCapacity(bytes.count / 40)
  }

  /// A bound that a construct passes.
  enum Excess {
    case depth(at: Int)
    case text(at: Int)
    case name(at: Int)
  }

  typealias Text = UnsafePointer<xmlChar>?
  typealias Attributes = UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  mutating func start(
    _ local: Text, _ prefix: Text, _ namespace: Text, attributeCount: Int,
    attributes given: Attributes, cursor: Int
  ) -> Excess? {
    // libxml2 tells of a start tag before it looks for the `>`; without one it stops right after.
    guard let tagEnd = tagEnd(at: cursor) else { return nil }
    let start = markupStart()
    if open.count >= limits.maximumDepth { return .depth(at: start) }
    if start - offset > limits.maximumTextLength { return .text(at: offset) }
    let index = UInt32(records.count)
    records.append(
      XMLRecord(
        name: names.number(local, prefix, namespace), start: UInt32(start),
        tagEnd: UInt32(tagEnd), end: 0, next: 0, firstAttribute: UInt32(attributes.count)))
    if attributeCount > 0, let given { addAttributes(attributeCount, given, tag: start) }
    if names.longest > limits.maximumNameLength { return .name(at: start) }
    if root == nil { root = Int(index) }
    open.append(index)
    offset = tagEnd
    return nil
  }

  /// The namespaces that the element started last declares: prefixes and names by turns.
  mutating func declare(_ given: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, count: Int) {
    // A start tag without its `>` is no element.
    guard let element = open.last, Int(element) == records.count - 1 else { return }
    for index in 0..<count {
      declarations.append(
        XMLNamespaceDeclaration(
          element: element, prefix: given[index * 2].map { String(cString: $0) } ?? "",
          namespace: given[index * 2 + 1].map { String(cString: $0) } ?? ""))
    }
  }

  private func tagEnd(at cursor: Int) -> Int? {
    guard cursor < bytes.count else { return nil }
    if bytes[cursor] == UInt8(ascii: ">") { return cursor + 1 }
    guard cursor + 1 < bytes.count, bytes[cursor + 1] == UInt8(ascii: ">") else { return nil }
    return cursor + 2
  }

  private mutating func addAttributes(
    _ count: Int, _ given: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, tag: Int
  ) {
    let base = UInt(bitPattern: bytes.baseAddress)
    for index in 0..<count {
      let value = UInt(bitPattern: given[index * 5 + 3])
      let end = UInt(bitPattern: given[index * 5 + 4])
      guard value >= base, end <= base + UInt(bytes.count) else {
        attributes.removeLast(index)
        return rescanAttributes(count, given, tag: tag)
      }
      attributes.append(
        XMLAttributeRecord(
          name: names.number(given[index * 5], given[index * 5 + 1], given[index * 5 + 2]),
          valueStart: UInt32(value - base), valueEnd: UInt32(end - base)))
    }
  }

  /// Some value was copied by libxml2, because it holds more than plain ASCII: reads the tag again.
  private mutating func rescanAttributes(
    _ count: Int, _ given: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, tag: Int
  ) {
    var index = 0
    let scanner = StartTagScanner(bytes, at: tag)
    for attribute in scanner where !scanner.isNamespaceDeclaration(attribute.name) {
      guard index < count else { return }
      attributes.append(
        XMLAttributeRecord(
          name: names.number(given[index * 5], given[index * 5 + 1], given[index * 5 + 2]),
          valueStart: UInt32(attribute.value.lowerBound),
          valueEnd: UInt32(attribute.value.upperBound)))
      index += 1
    }
  }

  mutating func end(cursor: Int) -> Excess? {
    let index = Int(open.removeLast())
    if cursor > offset, markupStart() - offset > limits.maximumTextLength {
      return .text(at: offset)
    }
    records[index].end = UInt32(cursor)
    records[index].next = UInt32(records.count)
    offset = cursor
    return nil
  }

  /// A comment or processing instruction that ended at the cursor.
  mutating func aside(_ mark: UInt32, cursor: Int) {
    let start = markupStart()
    records.append(
      XMLRecord(
        name: mark, start: UInt32(start), tagEnd: UInt32(cursor), end: UInt32(cursor),
        next: UInt32(records.count + 1), firstAttribute: UInt32(attributes.count)))
    offset = cursor
  }

  /// Offset of the `<` of the markup after the last, CDATA sections passed over.
  func markupStart() -> Int {
    var start = offset
    while true {
      start = find(UInt8(ascii: "<"), from: start)
      guard start + 8 < bytes.count, bytes[start + 1] == UInt8(ascii: "!"),
        bytes[start...].starts(with: cdataStart)
      else { return declarationPassed(start) }
      start += cdataStart.count
      while true {
        start = find(UInt8(ascii: "]"), from: start)
        guard start + 2 < bytes.count else { return bytes.count }
        if bytes[start + 1] == UInt8(ascii: "]"), bytes[start + 2] == UInt8(ascii: ">") { break }
        start += 1
      }
    }
  }

  /// libxml2 does not tell of the XML declaration: passes over it at the start of the file.
  private func declarationPassed(_ start: Int) -> Int {
    guard offset == 0, bytes[start...].starts(with: "<?xml".utf8), start + 5 < bytes.count,
      isXMLSpace(bytes[start + 5])
    else { return start }
    return find(UInt8(ascii: "<"), from: start + 1)
  }

  private func find(_ byte: UInt8, from start: Int) -> Int {
    leerlijn_find(bytes.baseAddress, start, bytes.count, Int32(byte))
  }

  /// The finished tree; `nil` when there was no root.
  consuming func finish(_ source: SourceFile) -> XMLStorage? {
    guard let root, open.isEmpty else { return nil }
    records.append(
      XMLRecord(
        name: XMLRecord.comment, start: 0, tagEnd: 0, end: 0, next: 0,
        firstAttribute: UInt32(attributes.count)))
    return XMLStorage(
      source: source, records: records, attributes: attributes, names: names.names,
      declarations: declarations, root: root)
  }
}
