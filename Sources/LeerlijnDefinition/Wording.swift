internal import LeerlijnDiagnostics
internal import LeerlijnModel

// How numbers as written, lists and names read in a sentence.

/// A decimal number as it reads in each language.
func decimalWords(_ text: String) -> Phrase {
  Phrase(nl: text.replacing(".", with: ","), en: text)
}

/// `'a', 'b' en 'c'`, `'a', 'b' and 'c'`.
func listed(_ names: some Sequence<String>, joinedBy last: Phrase = .and) -> Phrase {
  let quoted = names.map { "'\($0)'" }
  return Phrase(
    nl: joined(quoted, last: last[.dutch]), en: joined(quoted, last: last[.english]))
}

private func joined(_ names: [String], last word: String) -> String {
  guard names.count > 1, let last = names.last else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " \(word) " + last
}

extension Phrase {
  static let and = Phrase(nl: "en", en: "and")
  static let or = Phrase(nl: "of", en: "or")
}

extension Titles {
  /// The first title in each language, or a name where there is none.
  func words(orNamed name: String) -> Phrase {
    Phrase(nl: text(in: .dutch) ?? name, en: text(in: .english) ?? name)
  }
}

/// A thing by its title, and by its name where that says something else: `'Stage 3' (stage-3)`.
func named(_ name: String, _ titles: Titles) -> Phrase {
  let title = titles.words(orNamed: name)
  func text(_ title: String) -> String { title == name ? "'\(name)'" : "'\(title)' (\(name))" }
  return Phrase(nl: text(title[.dutch]), en: text(title[.english]))
}
