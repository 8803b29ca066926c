internal import CLibXML2
internal import LeerlijnDiagnostics

/// Leads libxml2's validator through a tree, element by element.
///
/// The validator wants a parser's events; the tree has all of them but text, which lies between its
/// records. Values that stand in the file as they are, nearly all, are handed over in place.
struct ValidationWalk {
  private let storage: XMLStorage
  private let bytes: UnsafeBufferPointer<UInt8>
  private let names: CNames
  private let validator: SchemaValidator
  private var open: [Int] = []
  /// Offset after the markup that was passed last.
  private var offset = 0
  /// The next of `storage.declarations`.
  private var declaration = 0
  /// Five pointers for each attribute of a tag, as libxml2 has them; kept to be used anew.
  private var attributes: [SchemaValidator.Text] = []

  init(
    _ storage: XMLStorage, _ bytes: UnsafeBufferPointer<UInt8>, _ schema: XMLSchema, limit: Int
  ) {
    self.storage = storage
    self.bytes = bytes
    names = CNames(storage)
    validator = SchemaValidator(schema, limit: limit)
  }

  mutating func violations() -> [Violation] {
    for index in storage.root..<storage.recordCount {
      close(before: index)
      let record = storage.records[index]
      if !open.isEmpty {
        text(offset..<Int(record.start), isBeforeTag: record.isElement)
      }
      if record.isElement { start(index, record) }
      offset = Int(record.tagEnd)
    }
    close(before: storage.recordCount)
    return validator.violations
  }

  /// Ends the elements that hold no record from here on.
  private mutating func close(before index: Int) {
    while let last = open.last, Int(storage.records[last].next) <= index {
      open.removeLast()
      let record = storage.records[last]
      if record.end > record.tagEnd {
        text(offset..<endTag(before: Int(record.end)), isBeforeTag: false)
      }
      let name = names[record.name]
      validator.end(name.local, name.prefix, name.namespace)
      offset = Int(record.end)
    }
  }

  private func endTag(before end: Int) -> Int {
    var start = end - 1
    while bytes[start] != UInt8(ascii: "<") { start -= 1 }
    return start
  }

  private mutating func start(_ index: Int, _ record: XMLRecord) {
    open.append(index)
    let name = names[record.name]
    var namespaces = declaredNamespaces(of: index)
    let count = Int(storage.records[index + 1].firstAttribute - record.firstAttribute)
    var copies: [UnsafeMutableBufferPointer<UInt8>] = []
    defer { for copy in copies { copy.deallocate() } }
    attributes.removeAll(keepingCapacity: true)
    for place in Int(record.firstAttribute)..<Int(record.firstAttribute) + count {
      let attribute = storage.attributes[place]
      let name = names[attribute.name]
      let value = value(of: attribute, copies: &copies)
      attributes += [name.local, name.prefix, name.namespace, value.start, value.end]
    }
    let (validator, namespaceCount) = (validator, Int32(namespaces.count / 2))
    attributes.withUnsafeMutableBufferPointer { attributes in
      namespaces.withUnsafeMutableBufferPointer { namespaces in
        validator.start(
          name.local, name.prefix, name.namespace, namespaces: namespaces.baseAddress,
          count: namespaceCount, attributes: attributes.baseAddress, count: Int32(count))
      }
    }
  }

  /// Prefix and name of each namespace that a start tag declares, one after the other.
  private mutating func declaredNamespaces(of index: Int) -> [SchemaValidator.Text] {
    var found: [SchemaValidator.Text] = []
    while declaration < storage.declarations.count,
      Int(storage.declarations[declaration].element) == index
    {
      found += names.declarations[declaration]
      declaration += 1
    }
    return found
  }

  private func value(
    of attribute: XMLAttributeRecord, copies: inout [UnsafeMutableBufferPointer<UInt8>]
  ) -> (start: SchemaValidator.Text, end: SchemaValidator.Text) {
    let range = Int(attribute.valueStart)..<Int(attribute.valueEnd)
    let isPlain = bytes[range].allSatisfy { $0 != UInt8(ascii: "&") && $0 >= 0x20 }
    guard let base = bytes.baseAddress else { return (nil, nil) }
    if isPlain { return (base + range.lowerBound, base + range.upperBound) }
    // A parser that replaces no entities hands over an ampersand as `&#38;`, which the validator
    // undoes.
    var decoded: [UInt8] = []
    for byte in decodeAttributeValue(storage.source.bytes, in: range).utf8 {
      if byte == UInt8(ascii: "&") { decoded += "&#38;".utf8 } else { decoded.append(byte) }
    }
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: decoded.count + 1)
    _ = copy.initialize(from: decoded + [0])
    copies.append(copy)
    let start = UnsafePointer(copy.baseAddress)
    return (start, start.map { $0 + decoded.count })
  }

  // MARK: Text

  /// Whitespace before a start tag is left out: no schema looks at it, and it is most of the text of
  /// an indented document.
  private func text(_ range: Range<Int>, isBeforeTag: Bool) {
    guard !range.isEmpty else { return }
    var isBlank = true
    var isPlain = true
    for byte in UnsafeBufferPointer(rebasing: bytes[range]) {
      if !isXMLSpace(byte) { isBlank = false }
      if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == 0x0D { isPlain = false }
    }
    if isBlank, isBeforeTag { return }
    if isPlain { return hand(UnsafeBufferPointer(rebasing: bytes[range]), validator.text) }
    coded(range)
  }

  /// Text with references, CDATA sections or line ends of other systems.
  private func coded(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let isSection = bytes[start] == UInt8(ascii: "<")
      var end = isSection ? start + cdataStart.count + 3 : start + 1
      if isSection {
        while !bytes[end - 3..<end].elementsEqual("]]>".utf8) { end += 1 }
      } else {
        while end < range.upperBound, bytes[end] != UInt8(ascii: "<") { end += 1 }
      }
      var text = decodeText(storage.source.bytes, in: start..<end)
      text.withUTF8 { hand($0, isSection ? validator.cdata : validator.text) }
      start = end
    }
  }

  private func hand(
    _ text: UnsafeBufferPointer<UInt8>, _ take: (SchemaValidator.Text, Int32) -> Void
  ) {
    if !text.isEmpty { take(text.baseAddress, Int32(text.count)) }
  }
}

/// The names of a document as C has them, which the validator keeps for as long as it works.
private final class CNames {
  struct Name {
    let local: SchemaValidator.Text
    let prefix: SchemaValidator.Text
    let namespace: SchemaValidator.Text
  }

  private(set) var names: [Name] = []
  /// Prefix and name of each declared namespace.
  private(set) var declarations: [[SchemaValidator.Text]] = []
  private var owned: [UnsafeMutablePointer<UInt8>] = []

  init(_ storage: XMLStorage) {
    for name in storage.names {
      names.append(
        Name(local: text(name.local), prefix: text(name.prefix), namespace: text(name.namespace)))
    }
    for declaration in storage.declarations {
      declarations.append([text(declaration.prefix), copied(declaration.namespace)])
    }
  }

  deinit { for text in owned { text.deallocate() } }

  subscript(number: UInt32) -> Name { names[Int(number)] }

  /// nil for none, as libxml2 has it.
  private func text(_ text: String) -> SchemaValidator.Text { text.isEmpty ? nil : copied(text) }

  private func copied(_ text: String) -> SchemaValidator.Text {
    let bytes = Array(text.utf8)
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 1)
    copy.initialize(from: bytes, count: bytes.count)
    copy[bytes.count] = 0
    owned.append(copy)
    return UnsafePointer(copy)
  }
}
