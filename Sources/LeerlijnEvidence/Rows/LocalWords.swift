/// Free words met in one stretch of a table, numbered as they came; later they get their number
/// in the evidence.
struct LocalWords {
  private let table = KeyTable()
  private(set) var words: [String] = []

  mutating func number(of field: Field) -> UInt32 {
    let trimmed = field.trimmed
    let known = table.value(of: trimmed)
    if known != KeyTable.notFound { return known }
    table.insert(trimmed, UInt32(words.count))
    words.append(trimmed.words)
    return UInt32(words.count - 1)
  }
}

/// The words of all tables, each once, in the order in which they came.
struct WordBook {
  private let table = KeyTable()
  private(set) var words: [String] = []

  /// Starts with words that are always there.
  init(_ words: [String] = []) {
    for word in words { _ = number(of: word) }
  }

  mutating func number(of word: String) -> UInt32 {
    let known = table.value(of: word)
    if known != KeyTable.notFound { return known }
    table.insert(word, UInt32(words.count))
    words.append(word)
    return UInt32(words.count - 1)
  }

  mutating func numbers(of local: LocalWords) -> [UInt32] { local.words.map { number(of: $0) } }
}
