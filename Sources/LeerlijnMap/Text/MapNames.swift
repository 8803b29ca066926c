/// Names that may stand as an id in a page and after `#` in an address.
enum MapNames {
  /// Letters, digits, `-`, `_` and `.` stay; any other character becomes `_` and its number, so that
  /// two names never become one.
  static func name(_ text: String) -> String {
    var name = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".": name.unicodeScalars.append(scalar)
      default: name += "_\(String(scalar.value, radix: 16))_"
      }
    }
    return name
  }
}
