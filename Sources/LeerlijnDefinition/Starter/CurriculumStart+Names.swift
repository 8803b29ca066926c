// Names for references out of titles for people, and the other way round.

/// The name that stands for a title in references: `Sociaal Werk` is `sociaal-werk`; nil where the
/// title has no letter or digit that a name may have.
func name(ofWords text: String) -> String? {
  var name = ""
  for character in text.lowercased().decomposedStringOfLetters {
    if character.isASCII, character.isLetter || character.isNumber {
      name.append(character)
    } else if !name.isEmpty, name.last != "-" {
      name.append("-")
    }
  }
  while name.last == "-" { name.removeLast() }
  return name.isEmpty ? nil : String(name.prefix(60).trimmingHyphens)
}

/// The title that a name suggests: `sociaal-werk` is `Sociaal werk`.
func words(ofName name: String) -> String {
  let words = name.map { "-_.".contains($0) ? " " : $0 }
  return String(words.prefix(1)).uppercased() + String(words.dropFirst())
}

/// Whether the schema takes it for an id: letters without accents, digits, and single dots or
/// hyphens between them.
func isName(_ text: String) -> Bool {
  text.wholeMatch(of: /[A-Za-z0-9_]+([.\-][A-Za-z0-9_]+)*/) != nil
}

extension Substring {
  fileprivate var trimmingHyphens: Substring {
    var text = self
    while text.last == "-" { text.removeLast() }
    return text
  }
}

extension String {
  /// Letters with an accent as the letter alone; other characters as they are.
  fileprivate var decomposedStringOfLetters: String {
    String(
      map { character in
        guard !character.isASCII else { return character }
        for (letter, accented) in String.accents where accented.contains(character) {
          return letter
        }
        return character
      })
  }

  private static let accents: [(Character, String)] = [
    ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"),
    ("u", "ùúûü"), ("y", "ýÿ"),
  ]
}
