/// Writes HTML in which nothing of what a curriculum says can be taken for markup.
struct MarkupWriter {
  private(set) var text = ""
  private var open: [String] = []

  /// An element and what stands in it; attributes without a value are left out.
  mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [],
    _ content: (inout MarkupWriter) -> Void
  ) {
    text += "<\(name)\(Self.written(attributes))>"
    open.append(name)
    content(&self)
    open.removeLast()
    text += "</\(name)>"
    if !Self.inline.contains(name) { text += "\n" }
  }

  mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [], text content: String
  ) {
    element(name, attributes) { $0.words(content) }
  }

  mutating func words(_ content: String) { text += Self.escaped(content) }

  /// Markup that was made elsewhere, such as a picture; it is put in as it is.
  mutating func markup(_ content: String) { text += content }

  private static let inline: Set = [
    "a", "bdi", "span", "strong", "sup", "td", "th", "time", "li", "summary",
  ]

  private static func written(_ attributes: [(String, String?)]) -> String {
    attributes.map { name, value in value.map { " \(name)=\"\(escaped($0))\"" } ?? "" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case _ where character.isForbidden: result += "\u{FFFD}"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Control characters and noncharacters: XML may hold them, HTML may not.
  fileprivate var isForbidden: Bool {
    (0x7F...0x9F).contains(value) || (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
  }
}
