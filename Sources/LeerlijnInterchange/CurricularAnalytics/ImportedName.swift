/// Makes names from elsewhere into names that a curriculum may have (Dutch: *kenmerk*).
enum ImportedName {
  static let longest = 60

  /// Letters without accents, digits and underscores, with single dots and hyphens between them.
  static func valid(_ text: String) -> String {
    var name = ""
    var gap: Character?
    for scalar in text.unicodeScalars where name.count < longest {
      let character = Character(scalar)
      if scalar.isASCII, character.isLetter || character.isNumber || character == "_" {
        if let mark = gap, !name.isEmpty { name.append(mark) }
        name.append(character)
        gap = nil
      } else {
        gap = gap ?? (character == "." ? "." : "-")
      }
    }
    return name.isEmpty ? "x" : name
  }

  /// In small letters, for names of our own making.
  static func small(_ text: String) -> String { valid(text.lowercased()) }

  /// The name, or with the first number behind it that makes it unlike all others.
  static func unique(_ name: String, _ taken: inout Set<String>) -> String {
    if taken.insert(name).inserted { return name }
    var number = 2
    while !taken.insert("\(name)-\(number)").inserted {
      // Of thousands with one name the next free number is near how many there are.
      number = number == 16 ? max(17, taken.count) : number + 1
    }
    return "\(name)-\(number)"
  }
}
