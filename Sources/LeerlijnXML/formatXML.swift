internal import LeerlijnDiagnostics

/// Rewrites a document in its one canonical form, with its comments and processing instructions.
///
/// Elements stand on lines of their own, two blanks in per level; text elements as `XMLWriter` says. Between the
/// children of the root stands a blank line where the name changes or either holds elements; deeper, where the author left one or
/// more. A comment stays on the line of what it followed. Formatting the result gives the same bytes.
///
/// - Parameters:
///   - attributeOrder: names, by an element's local name, that come first in this order; the others
///     follow as written, and declarations of namespaces go before all.
///   - isMixed: whether an element with this local name may hold text. One that holds some, does anyway.
public func formatXML(
  _ document: XMLDocument, attributeOrder: (_ element: String) -> [String] = { _ in [] },
  isMixed: (_ element: String) -> Bool = { _ in false }
) -> [UInt8] {
  withoutActuallyEscaping(attributeOrder) { order in
    withoutActuallyEscaping(isMixed) { isMixed in
      var formatter = XMLFormatter(attributeOrder: order, isMixed: isMixed)
      return formatter.format(document)
    }
  }
}

/// Rewrites a document in the canonical form of its schema: attributes in the order of their
/// declarations, and text where the schema allows it.
public func formatXML(_ document: XMLDocument, schema: XMLSchema) -> [UInt8] {
  formatXML(
    document, attributeOrder: { schema.attributeOrder(of: $0) }, isMixed: { schema.holdsText($0) })
}

/// Walks a document and tells a writer what to write.
private struct XMLFormatter {
  let attributeOrder: (String) -> [String]
  let isMixed: (String) -> Bool
  private var writer = XMLWriter()

  init(attributeOrder: @escaping (String) -> [String], isMixed: @escaping (String) -> Bool) {
    self.attributeOrder = attributeOrder
    self.isMixed = isMixed
  }

  mutating func format(_ document: XMLDocument) -> [UInt8] {
    let storage = document.storage
    let end = Int(document.root.record.next)
    for index in 0..<storage.root { writeAside(storage, index) }
    write(document.root)
    for index in end..<storage.recordCount { writeAside(storage, index) }
    return writer.finish()
  }

  private mutating func writeAside(_ storage: XMLStorage, _ index: Int) {
    let record = storage.records[index]
    writeAside(storage.source.bytes, Int(record.start)..<Int(record.end), sameLine: false)
  }

  private mutating func writeAside(_ bytes: [UInt8], _ range: Range<Int>, sameLine: Bool) {
    writer.aside(decodeLines(bytes, in: range), sameLine: sameLine)
  }

  private mutating func write(_ element: XMLElement, isTopLevel: Bool = false) {
    if element["xml:space"] == "preserve" {
      return writer.verbatim(
        Array(decodeLines(element.storage.source.bytes, in: element.range.bytes).utf8))
    }
    let holdsText = isTextElement(element)
    writer.start(
      element.qualifiedName, orderedAttributes(element), layout: holdsText ? .text : .block)
    if holdsText { writeText(element) } else { writeBlock(element) }
    writer.end()
  }

  /// Text decides; without any, a schema's word does where a line break could change the text.
  private func isTextElement(_ element: XMLElement) -> Bool {
    let bytes = element.storage.source.bytes
    var touching = false
    var hasChild = false
    var afterText = false
    for piece in XMLPieces(element) {
      if case .text(let range) = piece {
        if decodeText(bytes, in: range).utf8.contains(where: { !isXMLSpace($0) }) { return true }
        afterText = true
      } else {
        if hasChild, !afterText { touching = true }
        hasChild = true
        afterText = false
      }
    }
    return isMixed(element.name) && (touching || !hasChild)
  }

  private mutating func writeText(_ element: XMLElement) {
    let bytes = element.storage.source.bytes
    for piece in XMLPieces(element) {
      switch piece {
      case .element(let child): write(child, inTextOf: element)
      case .text(let range): writer.text(decodeText(bytes, in: range))
      case .comment(let range), .instruction(let range):
        writeAside(bytes, range, sameLine: true)
      }
    }
  }

  private mutating func write(_ child: XMLElement, inTextOf _: XMLElement) {
    if child["xml:space"] == "preserve" { return write(child) }
    writer.start(child.qualifiedName, orderedAttributes(child))
    writeText(child)
    writer.end()
  }

  private mutating func writeBlock(_ element: XMLElement) {
    let bytes = element.storage.source.bytes
    let isRoot = element.index == element.storage.root
    var gap = Gap()
    var previous: XMLElement?
    /// Comments wait for the element that they belong to.
    var waiting: [(range: Range<Int>, gap: Gap)] = []
    var isFirst = true
    func flush(_ formatter: inout XMLFormatter, separated: Bool?) {
      for (index, comment) in waiting.enumerated() {
        let wanted = index == 0 ? separated ?? comment.gap.hasBlankLine : comment.gap.hasBlankLine
        if wanted { formatter.writer.blankLine() }
        formatter.writeAside(bytes, comment.range, sameLine: false)
      }
    }
    for piece in XMLPieces(element) {
      switch piece {
      case .text(let range): gap = Gap(bytes[range])
      case .comment(let range), .instruction(let range):
        if waiting.isEmpty, !isFirst, !gap.hasLineEnd {
          writeAside(bytes, range, sameLine: true)
        } else {
          waiting.append((range, gap))
        }
        gap = Gap()
      case .element(let child):
        let separated = isRoot ? previous.map { needsBlankLine(between: $0, child) } : nil
        flush(&self, separated: separated)
        if waiting.isEmpty ? separated ?? gap.hasBlankLine : gap.hasBlankLine { writer.blankLine() }
        waiting = []
        write(child)
        previous = child
        gap = Gap()
      }
      if case .text = piece { continue }
      isFirst = false
    }
    flush(&self, separated: nil)
  }

  private func needsBlankLine(between first: XMLElement, _ second: XMLElement) -> Bool {
    func holdsElements(_ element: XMLElement) -> Bool {
      element.elements.contains { _ in true }
    }
    return first.name != second.name || holdsElements(first) || holdsElements(second)
  }

  private func orderedAttributes(_ element: XMLElement) -> [XMLWriter.Attribute] {
    let written = element.writtenAttributes()
    let order = attributeOrder(element.name)
    func rank(_ name: String) -> Int {
      if name == "xmlns" { return -2 }
      if name.hasPrefix("xmlns:") { return -1 }
      return order.firstIndex(of: name) ?? order.count
    }
    return written.enumerated()
      .sorted { (rank($0.element.name), $0.offset) < (rank($1.element.name), $1.offset) }
      .map(\.element)
  }
}

/// What stood between two children, as far as layout goes.
private struct Gap {
  var hasLineEnd = false
  var hasBlankLine = false

  init() {}

  init(_ bytes: ArraySlice<UInt8>) {
    let lines = bytes.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    hasLineEnd = lines > 0
    hasBlankLine = lines > 1
  }
}

extension XMLElement {
  /// All attributes as written, namespace declarations included, with their values decoded.
  func writtenAttributes() -> [XMLWriter.Attribute] {
    let bytes = storage.source.bytes
    return bytes.withUnsafeBufferPointer { buffer in
      StartTagScanner(buffer, at: Int(record.start)).map {
        (
          String(decoding: buffer[$0.name], as: UTF8.self),
          decodeAttributeValue(bytes, in: $0.value)
        )
      }
    }
  }
}
