internal import LeerlijnXML

/// A text from elsewhere as a title can be: one line without markup (Dutch: *platte tekst*).
struct PlainText {
  let text: String
  /// Whether tags or entities were taken out.
  let hadMarkup: Bool

  init(_ raw: String) {
    var scalars = String.UnicodeScalarView()
    var found = false
    var rest = Substring(raw)
    while let first = rest.first {
      if first == "<", let end = PlainText.endOfTag(rest) {
        found = true
        scalars.append(" ")
        rest = rest[end...]
      } else if first == "&", let (character, end) = PlainText.entity(rest) {
        found = true
        scalars.append(character)
        rest = rest[end...]
      } else {
        scalars.append(contentsOf: first.unicodeScalars)
        rest = rest.dropFirst()
      }
    }
    let blanks: [Unicode.Scalar] = ["\u{A0}", "\u{FEFF}", "\u{200B}"]
    let clean = scalars.map { blanks.contains($0) || $0.properties.isWhitespace ? " " : $0 }
    text = normalizeXMLSpace(String(String.UnicodeScalarView(clean)))
    hadMarkup = found
  }

  /// The longest tag that is looked for; a `<` with no end so near is a sign of its own.
  private static let longestTag = 1_000

  /// The index behind a tag; nil where `<` begins none, as in `a < b`.
  private static func endOfTag(_ text: Substring) -> Substring.Index? {
    let name = text.dropFirst()
    guard let first = name.first, first.isLetter || first == "/" || first == "!" else { return nil }
    guard let end = text.prefix(longestTag).firstIndex(of: ">") else { return nil }
    return text.index(after: end)
  }

  private static func entity(_ text: Substring) -> (Unicode.Scalar, Substring.Index)? {
    guard let end = text.prefix(12).firstIndex(of: ";") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end]
    let after = text.index(after: end)
    if let known = known[String(name)] { return (known, after) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, JSONText.isWritable(number), let scalar = Unicode.Scalar(number) else {
      return nil
    }
    return (scalar, after)
  }

  private static let known: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "eacute": "é",
    "euml": "ë", "iuml": "ï", "egrave": "è", "ouml": "ö", "uuml": "ü", "rsquo": "’",
    "lsquo": "‘", "ldquo": "“", "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…",
  ]
}

extension PlainText {
  /// The language of a text from elsewhere, as a curriculum writes it: `nl-NL` is `nl`.
  static func language(_ tag: String) -> String? {
    let letters = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard (2...3).contains(letters.utf8.count), letters.utf8.allSatisfy({ (97...122).contains($0) })
    else { return nil }
    return letters
  }
}
