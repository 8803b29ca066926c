/// The content of one text element while it is written: chunks that no line break may part.
///
/// Whitespace between chunks is a blank or a line break; where there was none, tags and words are one
/// chunk, because a blank there would change the text.
struct MixedContent {
  struct Chunk {
    var bytes: [UInt8]
    /// Characters, the unit of the length of a line.
    var width: Int
  }

  let name: String
  let attributes: [XMLWriter.Attribute]
  private(set) var chunks: [Chunk] = []
  private var hasBreak = true
  /// Elements open inside it, and whether the last start tag still lacks its `>`.
  private var open: [String] = []
  private var tagIsOpen = false

  init(_ name: String = "", _ attributes: [XMLWriter.Attribute] = []) {
    self.name = name
    self.attributes = attributes
  }

  /// Width of all chunks on one line.
  var width: Int { chunks.reduce(max(0, chunks.count - 1)) { $0 + $1.width } }

  mutating func text(_ text: String) {
    var word: [UInt8] = []
    for byte in writable(text).utf8 {
      if isXMLSpace(byte) {
        if !word.isEmpty { append(word) }
        word = []
        closeTag()
        hasBreak = true
      } else {
        // A `>` is escaped only where it would close a CDATA section that was never opened.
        let endsSection = byte == UInt8(ascii: ">") && word.suffix(2).elementsEqual("]]".utf8)
        word += endsSection ? Array("&gt;".utf8) : escapedInText(byte)
      }
    }
    if !word.isEmpty { append(word) }
  }

  mutating func start(_ name: String, _ attributes: [XMLWriter.Attribute]) {
    var markup = Array("<\(name)".utf8)
    for attribute in attributes { markup += [0x20] + attributeMarkup(attribute).bytes }
    append(markup)
    open.append(name)
    tagIsOpen = true
  }

  /// Closes the innermost element inside; `false` when it is the text element itself that ends.
  mutating func end() -> Bool {
    guard let name = open.popLast() else { return false }
    if tagIsOpen {
      tagIsOpen = false
      glue(Array("/>".utf8))
    } else {
      append(Array("</\(name)>".utf8))
    }
    return true
  }

  mutating func append(_ bytes: [UInt8]) {
    closeTag()
    if hasBreak {
      chunks.append(Chunk(bytes: bytes, width: scalarCount(bytes)))
      hasBreak = false
    } else {
      glue(bytes)
    }
  }

  private mutating func closeTag() {
    guard tagIsOpen else { return }
    tagIsOpen = false
    glue([UInt8(ascii: ">")])
  }

  private mutating func glue(_ bytes: [UInt8]) {
    guard !chunks.isEmpty else { return }
    chunks[chunks.count - 1].bytes += bytes
    chunks[chunks.count - 1].width += scalarCount(bytes)
  }
}

func scalarCount(_ bytes: [UInt8]) -> Int {
  bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
}

func escapedInText(_ byte: UInt8) -> [UInt8] {
  switch byte {
  case UInt8(ascii: "&"): Array("&amp;".utf8)
  case UInt8(ascii: "<"): Array("&lt;".utf8)
  default: [byte]
  }
}

/// An attribute as written, `name="value"`, to put into a document that stays as it is otherwise.
package func writtenAttribute(_ name: String, _ value: String) -> [UInt8] {
  attributeMarkup((name, value)).bytes
}

/// An attribute as written, `name="value"`, with tabs and line ends as references so that they survive.
func attributeMarkup(_ attribute: XMLWriter.Attribute) -> MixedContent.Chunk {
  var bytes = Array("\(attribute.name)=\"".utf8)
  for byte in writable(attribute.value).utf8 {
    switch byte {
    case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
    case 0x09, 0x0A, 0x0D: bytes += Array("&#\(byte);".utf8)
    default: bytes += escapedInText(byte)
    }
  }
  bytes.append(UInt8(ascii: "\""))
  return MixedContent.Chunk(bytes: bytes, width: scalarCount(bytes))
}

/// The text of a comment with two hyphens together written apart, as XML demands.
func separatedHyphens(_ text: String) -> String {
  var result = ""
  for scalar in writable(text).unicodeScalars {
    if scalar == "-", result.unicodeScalars.last == "-" { result += " " }
    result.unicodeScalars.append(scalar)
  }
  return result.unicodeScalars.last == "-" ? result + " " : result
}

/// Text with blanks for the characters that XML 1.0 cannot hold (its production 2).
func writable(_ text: String) -> String {
  // U+FFFE and U+FFFF begin with this byte, and little else does.
  let isSuspect = text.utf8.contains { $0 < 0x20 && !isXMLSpace($0) || $0 == 0xEF }
  guard isSuspect else { return text }
  let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: scalar
    case 0..<0x20, 0xFFFE, 0xFFFF: " "
    default: scalar
    }
  }
  return String(String.UnicodeScalarView(scalars))
}
