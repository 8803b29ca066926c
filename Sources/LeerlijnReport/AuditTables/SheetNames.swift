/// Names of sheets that a spreadsheet takes, each another's (Dutch: *bladnaam*).
///
/// - A sign that is forbidden becomes a hyphen, what is too long is cut, and of two that are alike the
///   later gets a number.
/// - Source: Excel, "Rename a worksheet": at most 31 characters, none of `/ \ ? * : [ ]`, no apostrophe
///   at either end, not `History`; upper and lower case are alike.
struct SheetNames {
  static let longest = 31

  private var taken: Set<String> = ["history"]
  /// By name: the number that the next like it gets.
  private var next: [String: Int] = [:]

  /// - Parameter taken: names of sheets that are there already.
  init(besides taken: [String]) { self.taken.formUnion(taken.map { $0.lowercased() }) }

  /// - Parameter spare: the name where nothing of the title is left.
  mutating func name(_ title: String, or spare: String) -> String {
    let clean = Self.cut(Self.cleaned(title), to: Self.longest)
    let base = clean.isEmpty ? spare : clean
    if taken.insert(base.lowercased()).inserted { return base }
    var number = next[base.lowercased()] ?? 2
    while true {
      let tail = " (\(number))"
      let name = Self.cut(base, to: Self.longest - tail.utf16.count) + tail
      number += 1
      guard taken.insert(name.lowercased()).inserted else { continue }
      next[base.lowercased()] = number
      return name
    }
  }

  private static func cleaned(_ title: String) -> String {
    let signs = title.unicodeScalars.map { sign -> Character in
      if "/\\?*:[]".unicodeScalars.contains(sign) { return "-" }
      return sign.properties.generalCategory == .control ? " " : Character(sign)
    }
    return trimmed(String(signs)[...])
  }

  /// Without blanks and apostrophes at the ends.
  private static func trimmed(_ text: Substring) -> String {
    let isEdge = { (character: Character) in character == "'" || character.isWhitespace }
    let rest = text.drop(while: isEdge)
    return String(rest.prefix(rest.count - rest.reversed().prefix(while: isEdge).count))
  }

  /// As whole characters, counted as spreadsheets do.
  private static func cut(_ text: String, to most: Int) -> String {
    guard text.utf16.count > most else { return text }
    var (end, length) = (text.startIndex, 0)
    while length + text[end].utf16.count <= most {
      length += text[end].utf16.count
      end = text.index(after: end)
    }
    return trimmed(text[..<end])
  }
}
