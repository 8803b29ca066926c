public import LeerlijnDiagnostics

/// What may stand in an element; processing instructions are left out.
public enum XMLNode: Sendable {
  case element(XMLElement)
  /// Text with references replaced; never empty.
  case text(String, SourceRange)
  case comment(String, SourceRange)
}

/// The nodes of an element in document order.
public struct XMLChildren: Sequence, IteratorProtocol, Sendable {
  private var pieces: XMLPieces

  init(_ element: XMLElement) { pieces = XMLPieces(element) }

  public mutating func next() -> XMLNode? {
    while let piece = pieces.next() {
      let storage = pieces.storage
      switch piece {
      case .element(let element): return .element(element)
      case .comment(let bytes):
        return .comment(decodeComment(storage.source.bytes, in: bytes), storage.range(bytes))
      case .text(let bytes):
        return .text(decodeText(storage.source.bytes, in: bytes), storage.range(bytes))
      case .instruction: continue
      }
    }
    return nil
  }
}

/// The children of an element, with text still undecoded.
struct XMLPieces: Sequence, IteratorProtocol, Sendable {
  enum Piece: Sendable {
    case element(XMLElement)
    case text(Range<Int>)
    case comment(Range<Int>)
    case instruction(Range<Int>)
  }

  let storage: XMLStorage
  private var index: Int
  private let endIndex: Int
  private var offset: Int
  private let endOffset: Int

  init(_ element: XMLElement) {
    storage = element.storage
    index = element.index + 1
    endIndex = Int(element.record.next)
    let content = element.contentBytes
    offset = content.lowerBound
    endOffset = content.upperBound
  }

  mutating func next() -> Piece? {
    let record = index < endIndex ? storage.records[index] : nil
    let start = record.map { Int($0.start) } ?? endOffset
    if offset < start {
      defer { offset = start }
      return .text(offset..<start)
    }
    guard let record else { return nil }
    defer {
      index = Int(record.next)
      offset = Int(record.end)
    }
    let bytes = start..<Int(record.end)
    switch record.name {
    case XMLRecord.comment: return .comment(bytes)
    case XMLRecord.instruction: return .instruction(bytes)
    default: return .element(XMLElement(storage: storage, index: index))
    }
  }
}

/// The element children of an element, in document order; with a name, only those called so.
public struct XMLChildElements: Sequence, IteratorProtocol, Sendable {
  private let storage: XMLStorage
  private let name: String?
  private var index: Int
  private let endIndex: Int

  init(_ element: XMLElement, named name: String?) {
    storage = element.storage
    self.name = name
    index = element.index + 1
    endIndex = Int(element.record.next)
  }

  public mutating func next() -> XMLElement? {
    while index < endIndex {
      let record = storage.records[index]
      defer { index = Int(record.next) }
      guard record.isElement else { continue }
      if let name, storage.localNames[Int(record.name)] != name { continue }
      return XMLElement(storage: storage, index: index)
    }
    return nil
  }
}

extension XMLElement {
  /// Elements, text and comments, in order.
  public var children: XMLChildren { XMLChildren(self) }

  /// The element children, in order.
  public var elements: XMLChildElements { XMLChildElements(self, named: nil) }

  /// The element children with a local name, in order.
  public func elements(named name: String) -> XMLChildElements {
    XMLChildElements(self, named: name)
  }

  /// The first element child with a local name.
  public func first(_ name: String) -> XMLElement? {
    var matching = elements(named: name)
    return matching.next()
  }

  /// All text in it, that of its descendants included, with whitespace as written.
  public var text: String {
    let bytes = storage.source.bytes
    let content = contentBytes
    if Int(record.next) == index + 1 { return decodeText(bytes, in: content) }
    var text = ""
    for piece in XMLPieces(self) {
      switch piece {
      case .element(let element): text += element.text
      case .text(let range): text += decodeText(bytes, in: range)
      case .comment, .instruction: break
      }
    }
    return text
  }

  /// `text` without whitespace at its ends, and every run of whitespace as one blank.
  public var normalizedText: String { normalizeXMLSpace(text) }
}
