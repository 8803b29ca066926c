/// Colour and weight for a terminal; plain text everywhere else.
package struct TextStyle: Sendable {
  package let isColoured: Bool

  package init(isColoured: Bool) { self.isColoured = isColoured }

  package static let plain = TextStyle(isColoured: false)

  package enum Ink: String, CaseIterable, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
  }

  package func callAsFunction(_ ink: Ink, _ text: String) -> String {
    isColoured ? "\u{1B}[\(ink.rawValue)m\(text)\(Self.end)" : text
  }

  private static let end = "\u{1B}[0m"

  /// Everything that a style puts into a text.
  static let marks = Ink.allCases.map { "\u{1B}[\($0.rawValue)m" } + [end]
}
