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

  mutating func words(_ content: String) { text += content.asHTML }

  /// Markup that was made elsewhere, such as a picture; it is put in as it is.
  mutating func markup(_ content: String) { text += content }

  private static let inline: Set = [
    "a", "bdi", "span", "strong", "sup", "td", "th", "time", "li", "summary",
  ]

  private static func written(_ attributes: [(String, String?)]) -> String {
    attributes.map { name, value in value.map { " \(name)=\"\($0.asHTML)\"" } ?? "" }.joined()
  }
}
