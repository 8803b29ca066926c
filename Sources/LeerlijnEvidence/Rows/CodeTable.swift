/// The values that a coded column may have, each with a number.
final class CodeTable: Sendable {
  /// As documentation writes them, for messages and for suggestions.
  let names: [String]
  private let exact: KeyTable
  /// Words that may be written in any letter case, with any spaces; keys are folded.
  private let loose: KeyTable?

  /// Identifiers, which are compared exactly, with other names which are not.
  ///
  /// - The evidence keeps most numbers in sixteen bits, of which the last stands for none.
  init(
    identifiers all: [String], aliases: [(word: String, value: Int)] = [],
    limit: Int = Int(UInt16.max)
  ) {
    let identifiers = Array(all.prefix(limit))
    names = identifiers
    exact = KeyTable(minimumCapacity: identifiers.count)
    for (index, name) in identifiers.enumerated() { exact.insert(name, UInt32(index)) }
    let loose = aliases.isEmpty ? nil : KeyTable(minimumCapacity: aliases.count)
    for alias in aliases { loose?.insert(folded(alias.word), UInt32(alias.value)) }
    self.loose = loose
  }

  /// The words of a list; the number is the place in the list.
  init<Value>(_ list: WordList<Value>) {
    names = list.names
    exact = KeyTable(minimumCapacity: names.count)
    let loose = KeyTable(minimumCapacity: names.count * 4)
    for (index, entry) in list.entries.enumerated() {
      for word in entry.words {
        exact.insert(word, UInt32(index))
        loose.insert(folded(word), UInt32(index))
      }
    }
    self.loose = loose
  }

  @inline(__always)
  func value(ofShort key: Key) -> UInt32 { exact.value(ofShort: key) }

  func exactValue(of field: Field) -> UInt32 { exact.value(of: field) }

  /// As it stands, then without the spaces around it, then as a word.
  func value(of field: Field) -> UInt32 {
    let found = exact.value(of: field)
    if found != KeyTable.notFound { return found }
    let trimmed = field.trimmed
    let foundTrimmed = exact.value(of: trimmed)
    if foundTrimmed != KeyTable.notFound { return foundTrimmed }
    // No word is longer than this, and a long field need not be folded to know that.
    guard let loose, trimmed.count < 200 else { return KeyTable.notFound }
    return loose.value(of: folded(trimmed.text))
  }

  func value(of text: String) -> UInt32 { withField(of: text) { value(of: $0) } }
}

/// Reads one coded column in one stretch of a table; remembers what it met.
struct CodeReader {
  let table: CodeTable
  private var lastKey = Key(short: emptyField)
  private var lastValue = KeyTable.notFound
  private var remembered: KeyTable?

  init(_ table: CodeTable) { self.table = table }

  /// `KeyTable.notFound` where the column may not have this value.
  @inline(__always)
  mutating func value(of field: Field) -> UInt32 {
    guard Key.keeps(field.count) else { return other(field) }
    let key = Key(short: field)
    if key == lastKey { return lastValue }
    var value = table.value(ofShort: key)
    if value == KeyTable.notFound { value = other(field) }
    lastKey = key
    lastValue = value
    return value
  }

  @inline(never)
  private mutating func other(_ field: Field) -> UInt32 {
    if !Key.keeps(field.count) {
      let value = table.exactValue(of: field)
      if value != KeyTable.notFound { return value }
    }
    if let known = remembered?.value(of: field), known != KeyTable.notFound { return known }
    let value = table.value(of: field)
    if value != KeyTable.notFound {
      // Each task has its own reader; the memory is made when first needed, never shared.
      let memory = remembered ?? KeyTable()
      memory.insert(field, value)
      remembered = memory
    }
    return value
  }
}

/// A coded column of a table.
struct CodeCell {
  let cell: Cell
  let kind: RowProblem.Kind
  var reader: CodeReader

  /// An empty cell gives `value`, and is a mistake where that is nil.
  @inline(__always)
  mutating func read(
    _ row: Row, whenEmpty value: UInt32? = nil, _ problems: inout ChunkProblems
  ) -> UInt32? {
    let found = reader.value(of: row[cell.position])
    if found != KeyTable.notFound { return found }
    return refuse(row, value, &problems)
  }

  @inline(never)
  private func refuse(_ row: Row, _ value: UInt32?, _ problems: inout ChunkProblems) -> UInt32? {
    if row[cell.position].trimmed.isEmpty {
      if value == nil { cell.complain(.valueMissing, row, &problems) }
      return value
    }
    cell.complain(kind, row, &problems)
    return nil
  }
}
