/// Where a long word may be broken (Dutch: *afbreken*): between its parts, else between syllables.
///
/// Good enough for Dutch and English titles in narrow boxes; it knows the parts that words of
/// education are put together of, and for the rest that a syllable begins with one consonant.
struct WordSeams {
  private let parts: [Int]
  private let syllables: [Int]

  init(_ letters: [Character]) {
    let shortest = 3
    let inside = shortest..<max(shortest + 1, letters.count - shortest + 1)
    parts = inside.filter { place in
      letters.count - place >= shortest
        && (letters[place - 1] == "-" || letters[place - 1] == "/"
          || WordSeams.endings.contains { letters[place...].starts(with: $0) })
    }
    let near = Set(parts.flatMap { [$0 - 2, $0 - 1, $0 + 1, $0 + 2] })
    syllables = inside.filter {
      $0 < letters.count && !near.contains($0) && WordSeams.opensSyllable(letters, $0)
    }
  }

  /// The last good place among the first letters, a seam between parts before a later syllable.
  func last(upTo most: Int) -> Int? {
    let part = parts.last { $0 <= most }
    let syllable = syllables.last { $0 <= most }
    guard let part else { return syllable }
    guard let syllable else { return part }
    return syllable - part > 8 ? syllable : part
  }

  private static func opensSyllable(_ letters: [Character], _ place: Int) -> Bool {
    guard isConsonant(letters, place), letters[..<place].contains(where: vowels.contains) else {
      return false
    }
    // One consonant goes along, or two that are said as one.
    let pair = String(letters[place...].prefix(2))
    let next = place + (pairs.contains(pair) ? 2 : 1)
    guard next < letters.count, !isConsonant(letters, next) else { return false }
    return !pairs.contains(String(letters[place - 1...place]))
  }

  private static func isConsonant(_ letters: [Character], _ place: Int) -> Bool {
    let letter = letters[place]
    if letter == "j", place > 0, letters[place - 1] == "i" { return false }
    return letter.isLetter && !vowels.contains(letter)
  }

  private static let vowels: Set<Character> = [
    "a", "e", "i", "o", "u", "y", "á", "à", "ä", "é", "è", "ë", "ê", "í", "ï", "ó", "ö", "ú", "ü",
  ]
  private static let pairs: Set<String> = [
    "bl", "br", "ch", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "ph", "pl", "pr", "sch",
    "sh", "th", "tr", "vr", "wr", "zw", "qu",
  ]
  private static let endings: [[Character]] = [
    "begeleid", "behoefte", "beoordel", "bescherm", "bijeenkomst", "gericht", "gesprek", "kennis",
    "krijg", "mishandel", "netwerk", "onderwijs", "onderzoek", "ontwikkel", "opdracht", "opleiding",
    "organisatie", "plezier", "praktijk", "problematiek", "proef", "product", "seminar", "stage",
    "student", "studie", "toets", "verlening", "vermogen", "verslag", "voorziening", "vraag",
    "wetenschap", "zorg",
  ].map(Array.init)
}
