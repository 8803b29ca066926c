/// By what a name is put in order (Dutch: *sorteersleutel*): as Dutch lists do, prefixes do not count where
/// they begin it, nor do accents, signs and capitals.
///
/// - `De Wit, Jan` is under w, `Émile` under e; `Jan de Wit` is under j: which of its words is the family
///   name, nobody says. (In Belgium prefixes count; here they do not, whoever's name it is.)
/// - The order does not go by the language of the system: the same names stand the same everywhere.
struct NameKey: Comparable {
  private let words: String
  /// Where the rest is alike: with what was passed over.
  private let whole: String
  private let number: String

  init(_ name: String?, number: String) {
    self.number = number
    let all = (name ?? number).split(whereSeparator: \.isWhitespace)
    let rest = all.drop { Self.prefixes.contains(Self.spelled($0)) }
    words = Self.folded(rest.isEmpty ? all[...] : rest)
    whole = Self.folded(all[...])
  }

  static func < (left: NameKey, right: NameKey) -> Bool {
    (left.words, left.whole, left.number) < (right.words, right.whole, right.number)
  }

  private static let prefixes: Set<String> = [
    "aan", "bij", "de", "den", "der", "des", "du", "het", "'t", "'s", "in", "la", "le", "op", "te",
    "ten", "ter", "tot", "uit", "van", "von", "voor",
  ]

  /// In small letters, with one kind of apostrophe.
  private static func spelled(_ word: Substring) -> String {
    String(word.lowercased().map { "’‘`´".contains($0) ? "'" : $0 })
  }

  private static func folded(_ words: ArraySlice<Substring>) -> String {
    words.map(folded).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func folded(_ word: Substring) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in word.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        letters.append(contentsOf: unaccented(scalar))
      }
    }
    return String(letters)
  }

  /// A letter without its accent, as Unicode names it: LATIN SMALL LETTER E WITH ACUTE.
  private static func unaccented(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let same = String(scalar).unicodeScalars
    guard !scalar.isASCII, let name = scalar.properties.name else { return same }
    switch scalar {
    case "ĳ": return "ij".unicodeScalars
    case "ß": return "ss".unicodeScalars
    default: break
    }
    let parts = name.split(separator: " ")
    guard parts.count > 4, parts[0] == "LATIN", parts[2] == "LETTER", parts[4] == "WITH",
      parts[3].count == 1
    else { return same }
    return parts[3].lowercased().unicodeScalars
  }
}
