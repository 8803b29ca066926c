extension String {
  /// As text of an HTML document, also between quotation marks: nothing of it is taken for markup, and
  /// what HTML may not hold is replaced.
  var asHTML: String {
    var result = ""
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
  /// Control characters and noncharacters: XML may hold them, HTML may not.
  fileprivate var isForbidden: Bool {
    (0x7F...0x9F).contains(value) || (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
  }
}
