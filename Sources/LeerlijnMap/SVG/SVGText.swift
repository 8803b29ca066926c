/// Text as it may stand in an SVG document.
enum SVGText {
  /// Text between tags: markup escaped; characters that XML forbids, or that turn the direction of
  /// what follows, become blanks.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(isKept(scalar) ? scalar : " ")
      }
    }
    return result
  }

  static func attribute(_ text: String) -> String {
    var result = ""
    for character in escaped(text).unicodeScalars {
      switch character {
      case "\"": result += "&quot;"
      case "\n", "\t": result += " "
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    // A page that the picture stands in may not hold these.
    case 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }

  /// Tenths as a decimal number: `2970` is `297.0`.
  static func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
}
