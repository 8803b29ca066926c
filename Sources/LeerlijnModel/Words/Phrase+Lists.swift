package import LeerlijnDiagnostics

extension Sequence<Phrase> {
  /// `a, b en c`, `a, b and c`.
  package var joinedByAnd: Phrase {
    Phrase(
      nl: Phrase.list(map(\.dutch), last: " en "), en: Phrase.list(map(\.english), last: " and "))
  }

  /// `a, b of c`, `a, b or c`.
  package var joinedByOr: Phrase {
    Phrase(
      nl: Phrase.list(map(\.dutch), last: " of "), en: Phrase.list(map(\.english), last: " or "))
  }

  /// `a, b, c`: a bare enumeration, as between brackets.
  package var joinedByCommas: Phrase {
    Phrase(nl: map(\.dutch).joined(separator: ", "), en: map(\.english).joined(separator: ", "))
  }

  /// `a, b en c`, or `a, b en nog 3` where there are more than so many.
  package func joinedByAnd(atMost most: Int) -> Phrase {
    let all = Array(self)
    let rest = all.count - most
    guard rest > 0 else { return joinedByAnd }
    let first = all.prefix(most).joinedByCommas
    return Phrase(
      nl: "\(first.dutch) en nog \(rest)", en: "\(first.english) and \(rest) more")
  }

  /// `a; b; c`: parts that have commas of their own.
  package var joinedBySemicolons: Phrase {
    Phrase(nl: map(\.dutch).joined(separator: "; "), en: map(\.english).joined(separator: "; "))
  }

  /// Whole sentences after each other.
  package var asParagraph: Phrase {
    Phrase(nl: map(\.dutch).joined(separator: " "), en: map(\.english).joined(separator: " "))
  }
}

extension Phrase {
  fileprivate static func list(_ parts: [String], last: String) -> String {
    guard let end = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + last + end
  }

  /// In quotation marks.
  package var quoted: Phrase { Phrase(nl: "‘\(dutch)’", en: "‘\(english)’") }

  /// With a capital, at the start of a sentence.
  package var capitalised: Phrase {
    func raised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Phrase(nl: raised(dutch), en: raised(english))
  }

  /// With a small first letter, within a sentence; abbreviations keep their capitals.
  package var lowered: Phrase {
    func lowered(_ text: String) -> String {
      let start = text.prefix(2)
      guard let second = start.dropFirst().first, second.isLowercase else { return text }
      return start.prefix(1).lowercased() + text.dropFirst()
    }
    return Phrase(nl: lowered(dutch), en: lowered(english))
  }
}
