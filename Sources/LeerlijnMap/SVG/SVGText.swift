internal import LeerlijnPage

/// Text as it may stand in an SVG document, between tags and in attributes.
enum SVGText {
  /// Characters that turn the direction of what follows become blanks: each text has its own place.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(turns(scalar) ? " " : scalar)
    }
    return result.asMarkup
  }

  private static func turns(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Tenths as a decimal number: `2970` is `297.0`.
  static func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
}
