/// A code as the abbreviation of a name (Dutch: *afkorting*).
struct Abbreviation {
  struct Meanings {
    /// The likeliest first.
    let names: [String]
    let isUnique: Bool
    let reason: String
  }

  private let code: String
  private let key: String
  private let parts: Set<String>

  init(_ code: String) {
    self.code = code
    key = bare(code)
    parts = Set(code.split { !$0.isLetter && !$0.isNumber }.map { bare(String($0)) })
  }

  /// The names that it may abbreviate, by the strictest of the ways in which any fits: a part of the
  /// code is the name; the name begins with it; its letters stand in the name in this order, the first in
  /// front.
  func meanings(among names: [ColumnNames.Name]) -> Meanings {
    let ways: [(reason: String, fits: (String) -> Bool)] = [
      ("een deel van de code is deze naam", { parts.count > 1 && parts.contains(bare($0)) }),
      ("het begin van de naam", { key.count >= 3 && bare($0).hasPrefix(key) }),
      ("een afkorting van de naam", { !$0.contains(" ") && isSkeleton(of: bare($0)) }),
    ]
    guard !key.isEmpty else { return Meanings(names: [], isUnique: false, reason: "") }
    for (reason, fits) in ways {
      let found = names.compactMap { name -> (name: String, length: Int)? in
        let words = name.words.filter(fits)
        return words.map(\.count).min().map { (name.name, $0) }
      }
      guard !found.isEmpty else { continue }
      // What a name itself begins with goes before what a title does.
      let byName = found.map(\.name).filter(fits)
      let likeliest = found.enumerated().min {
        ($0.element.length, $0.offset) < ($1.element.length, $1.offset)
      }
      let first = byName.count == 1 ? byName.first : likeliest?.element.name
      return Meanings(
        names: [first].compactMap(\.self) + found.map(\.name).filter { $0 != first },
        isUnique: found.count == 1 || byName.count == 1, reason: reason)
    }
    return Meanings(names: [], isUnique: false, reason: "")
  }

  private func isSkeleton(of word: String) -> Bool {
    guard word.first == key.first, word.count > key.count else { return false }
    var rest = key[...]
    for letter in word where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
