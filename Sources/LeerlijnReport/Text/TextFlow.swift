package import LeerlijnDiagnostics

/// Lines of plain text that fit a width.
package struct TextFlow {
  package let width: Int
  package let style: TextStyle

  /// - Parameter width: columns; kept between what a sentence needs and what an eye follows.
  package init(width: Int, style: TextStyle = .plain) {
    self.width = min(max(width, 60), 110)
    self.style = style
  }

  /// A paragraph broken at spaces, its later lines set in deeper than the first.
  ///
  /// - Parameter opening: goes before the text without being counted as one word; may hold colour.
  package func paragraph(
    _ text: String, indent: Int = 0, hanging: Int? = nil, opening: String = "",
    openingWidth: Int = 0
  ) -> String {
    let rest = String(repeating: " ", count: hanging ?? indent)
    var result = String(repeating: " ", count: indent) + opening
    var column = indent + openingWidth
    var isFirst = true
    for word in text.split(separator: " ") {
      if !isFirst, column + 1 + word.count > width {
        result += "\n" + rest
        column = rest.count
      } else if !isFirst {
        result += " "
        column += 1
      }
      result += word
      column += word.count
      isFirst = false
    }
    return result + "\n"
  }
}

extension String {
  /// Padded with spaces to a number of characters; never cut.
  func padded(to width: Int, alignedRight: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - count))
    return alignedRight ? space + self : self + space
  }

  /// Cut to a number of characters, with a sign that it was.
  func cut(to width: Int) -> String {
    count <= width ? self : prefix(max(0, width - 1)) + "…"
  }
}
