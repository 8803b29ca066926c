/// Replaces the codes of a table by what they stand for, row by row, before anything is read: so
/// that a code counts in every column, with free words and numbers as much as with a closed list.
struct CodeTranslator: Sendable {
  private struct Column: Sendable {
    let position: Int
    /// By how the file writes a code: its number in the list of the manifest.
    let codes: KeyTable
  }

  private let columns: [Column]
  /// What each code stands for, by its number.
  private let values: [FileBytes]

  var isEmpty: Bool { columns.isEmpty }

  /// - Parameter position: of a column in the rows of the table; nil where it has none.
  init(_ codes: [CodeTranslation], position: (TableColumn) -> Int?) {
    values = codes.map { FileBytes(Array($0.to.utf8)) }
    columns = TableColumn.allCases.compactMap { column in
      let own = codes.enumerated().filter { $0.element.column == column }
      guard !own.isEmpty, let position = position(column) else { return nil }
      let table = KeyTable(minimumCapacity: own.count)
      for (number, code) in own { table.insert(code.from, UInt32(number)) }
      return Column(position: position, codes: table)
    }
  }

  /// - Parameter used: by code, whether a row had it.
  @inline(never)
  func translate(_ fields: UnsafeMutablePointer<Field>, noting used: inout [Bool]) {
    for column in columns {
      let number = column.codes.value(of: fields[column.position].trimmed)
      guard number != KeyTable.notFound else { continue }
      let value = values[Int(number)]
      fields[column.position] = Field(value.start, value.count)
      used[Int(number)] = true
    }
  }
}
