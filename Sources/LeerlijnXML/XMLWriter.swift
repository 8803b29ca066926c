/// Writes XML whose bytes depend on nothing but what it is told: UTF-8, LF, two blanks per level.
///
/// An element is laid out in one of two ways. A *block* holds elements, each on its own line. A *text*
/// element holds text, with or without elements in between; it is written on one line if that fits in
/// `lineLength` characters, else its words fill lines of their own, broken only where there was whitespace, so
/// that its normalised text stays the same.
///
///     var writer = XMLWriter()
///     writer.start("series", [("id", "leerhuis")])
///     writer.element("title", text: "Leerhuis")
///     writer.end()
///     let bytes = writer.finish()
///
/// - Bug if violated: every `start` has its `end` before `finish`.
public struct XMLWriter {
  public enum Layout: Sendable {
    case block, text
  }

  public typealias Attribute = (name: String, value: String)

  private let lineLength: Int
  private var out: [UInt8] = []
  private var open: [String] = []
  /// The start tag just written still lacks its `>`, because an empty element ends in `/>`.
  private var tagIsOpen = false
  private var blankLineWanted = false
  private var flow: MixedContent?

  public init(declaration: Bool = true, lineLength: Int = 100) {
    self.lineLength = lineLength
    if declaration { out += Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) }
  }

  /// Opens an element; attributes are written in the order given.
  ///
  /// Inside a text element every element is part of the text, whatever `layout` says.
  public mutating func start(
    _ name: String, _ attributes: [Attribute] = [], layout: Layout = .block
  ) {
    if flow != nil {
      flow?.start(name, attributes)
      return
    }
    if layout == .text {
      flow = MixedContent(name, attributes)
      return
    }
    beginLine()
    appendStartTag(name, attributes)
    open.append(name)
    tagIsOpen = true
  }

  /// Closes the element opened last.
  public mutating func end() {
    if flow != nil {
      if flow?.end() == false { finishFlow() }
      return
    }
    guard let name = open.popLast() else { preconditionFailure("an element ends that never began") }
    blankLineWanted = false
    if tagIsOpen {
      tagIsOpen = false
      append("/>\n")
    } else {
      appendIndent()
      append("</\(name)>\n")
    }
  }

  /// An element with nothing but text; empty without any.
  public mutating func element(
    _ name: String, _ attributes: [Attribute] = [], text: String = ""
  ) {
    start(name, attributes, layout: .text)
    self.text(text)
    end()
  }

  /// Text; inside a block it makes a line of its own.
  public mutating func text(_ text: String) {
    if flow != nil {
      flow?.text(text)
      return
    }
    var lines = MixedContent()
    lines.text(text)
    guard !lines.chunks.isEmpty else { return }
    beginLine()
    out.removeLast(indent)
    appendLines(lines.chunks)
  }

  /// A comment; in a block on a line of its own, or after what was written last.
  ///
  /// Two hyphens together, which XML forbids there, are written apart.
  public mutating func comment(_ text: String, sameLine: Bool = false) {
    aside("<!--\(separatedHyphens(text))-->", sameLine: sameLine)
  }

  /// A processing instruction, as `<?xml-model …?>`.
  public mutating func instruction(_ target: String, _ data: String = "") {
    aside(data.isEmpty ? "<?\(target)?>" : "<?\(target) \(data)?>", sameLine: false)
  }

  /// Puts one blank line before what comes next, unless that ends the element.
  public mutating func blankLine() {
    if flow == nil, !tagIsOpen { blankLineWanted = true }
  }

  /// The document.
  public consuming func finish() -> [UInt8] {
    precondition(open.isEmpty && flow == nil, "an element of the document was never closed")
    return out
  }
}

extension XMLWriter {
  private var indent: Int { open.count * 2 }

  mutating func aside(_ markup: String, sameLine: Bool) {
    if flow != nil {
      flow?.append(Array(markup.utf8))
      return
    }
    if sameLine, !tagIsOpen, out.last == 0x0A {
      out.removeLast()
      append(" ")
    } else {
      beginLine()
    }
    append(markup)
    append("\n")
  }

  /// An element copied as it stands, for one whose whitespace counts.
  mutating func verbatim(_ markup: [UInt8]) {
    if flow != nil {
      flow?.append(markup)
      return
    }
    beginLine()
    out += markup
    append("\n")
  }

  private mutating func append(_ text: String) { out += Array(text.utf8) }

  private mutating func appendIndent() {
    out += repeatElement(0x20, count: indent)
  }

  private mutating func beginLine() {
    if tagIsOpen { append(">\n") }
    tagIsOpen = false
    if blankLineWanted { append("\n") }
    blankLineWanted = false
    appendIndent()
  }

  /// A start tag without its `>`, its attributes on more lines where one is too short for them.
  private mutating func appendStartTag(_ name: String, _ attributes: [Attribute]) {
    append("<" + name)
    let parts = attributes.map { attributeMarkup($0) }
    let width = parts.reduce(indent + 1 + name.unicodeScalars.count) { $0 + $1.width + 1 }
    if width + 2 <= lineLength {
      for part in parts { out += [0x20] + part.bytes }
      return
    }
    var column = indent + 1 + name.unicodeScalars.count
    for (index, part) in parts.enumerated() {
      let last = index == parts.count - 1 ? 2 : 0
      if index > 0, column + 1 + part.width + last > lineLength {
        out.append(0x0A)
        out += repeatElement(0x20, count: indent + 4)
        column = indent + 4 + part.width
      } else {
        out.append(0x20)
        column += 1 + part.width
      }
      out += part.bytes
    }
  }

  private mutating func finishFlow() {
    guard let flow else { return }
    self.flow = nil
    beginLine()
    let (name, attributes) = (flow.name, flow.attributes)
    guard !flow.chunks.isEmpty else {
      appendStartTag(name, attributes)
      return append("/>\n")
    }
    let tagWidth = attributes.reduce(indent + 2 + name.unicodeScalars.count) {
      $0 + 1 + attributeMarkup($1).width
    }
    let endTag = "</\(name)>"
    let width = tagWidth + flow.width + endTag.unicodeScalars.count
    appendStartTag(name, attributes)
    append(">")
    if flow.chunks.count == 1 || width <= lineLength {
      for (index, chunk) in flow.chunks.enumerated() {
        if index > 0 { out.append(0x20) }
        out += chunk.bytes
      }
    } else {
      append("\n")
      open.append(name)
      appendLines(flow.chunks)
      open.removeLast()
      appendIndent()
    }
    append(endTag + "\n")
  }

  /// Fills lines at the present indentation with chunks.
  private mutating func appendLines(_ chunks: [MixedContent.Chunk]) {
    var column = 0
    for chunk in chunks {
      if column > 0, column + 1 + chunk.width <= lineLength {
        out.append(0x20)
        column += 1
      } else {
        if column > 0 { out.append(0x0A) }
        appendIndent()
        column = indent
      }
      out += chunk.bytes
      column += chunk.width
    }
    out.append(0x0A)
  }
}
