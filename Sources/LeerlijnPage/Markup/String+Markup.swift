extension String {
  /// As text of a document of HTML or SVG, also between quotation marks: nothing of it is taken for
  /// markup, and what such a document may not hold is replaced.
  package var asMarkup: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    for character in unicodeScalars {
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
  /// Control characters and noncharacters: neither HTML nor XML may hold all of them.
  fileprivate var isForbidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
