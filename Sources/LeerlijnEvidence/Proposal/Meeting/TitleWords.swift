/// The words of a title, and which names stand in it (Dutch: *woorden van een titel*).
///
/// A name is there where words that follow each other are it together: 'Cardea 1' is in 'Leernetwerk
/// Cardea 1', and not in 'Leernetwerk Cardea 12'.
struct TitleWords {
  /// So many words make a name.
  private static let longest = 8

  private let words: [String]

  init(_ title: String) {
    words = title.prefix(4000).split { !$0.isLetter && !$0.isNumber }.map { bare(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// The names of which one of the spellings is there; one that is a part of another that is there
  /// is not.
  ///
  /// - Parameter names: by name, how it is written.
  func named(_ names: [(name: String, spellings: [String])]) -> Set<String> {
    var wanted: [String: [String]] = [:]
    for (name, spellings) in names {
      for spelling in spellings {
        let key = TitleWords(spelling).words.joined()
        if key.count > 2 { wanted[key, default: []].append(name) }
      }
    }
    var found: [(range: Range<Int>, names: [String])] = []
    for start in words.indices {
      var text = ""
      for end in start..<min(words.count, start + Self.longest) {
        text += words[end]
        if let names = wanted[text] { found.append((start..<end + 1, names)) }
      }
    }
    let whole = found.filter { one in
      !found.contains {
        $0.range != one.range && $0.range.clamped(to: one.range) == one.range
      }
    }
    return Set(whole.flatMap(\.names))
  }
}
