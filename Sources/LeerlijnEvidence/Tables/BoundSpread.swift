internal import LeerlijnModel

/// Columns of a table that each stand for one session, day, week or course, and what every one of
/// them stands for (Dutch: *uitgespreide kolommen*).
struct BoundSpread: Sendable {
  /// A column with what its header says of every cell under it.
  struct Column: Sendable {
    let position: Int
    /// The place of its instructions in the manifest's list.
    let instructions: Int
    var key = SpreadKey.unclear
  }

  var columns: [Column]
  let key: TableColumn
  let value: TableColumn
  /// Where a row of the ordinary table has what the header says, and where the cell.
  let keySlot: Int
  let valueSlot: Int
  /// Codes of the column that the cells hold.
  let translator: CodeTranslator
  /// What cells say that say nothing.
  private let empty = KeyTable()
  /// Codes of the manifest that a header had, by number.
  var usedCodes: Set<Int> = []
  /// Whether a filled column was left unread, since nobody knows what it stands for.
  var hasDoubts = false
  /// The networks of students, where keys differ by them.
  var networks: NetworkOfStudent?

  /// - Parameter firstSlot: the first position behind those that a table has without.
  init?(_ columns: [Column], _ instructions: FileInstructions, firstSlot: Int) {
    guard let first = instructions.spreads.first else { return nil }
    self.columns = columns
    (key, value) = (first.key, first.value)
    keySlot = firstSlot
    valueSlot = firstSlot + 1
    let slot = firstSlot + 1
    for mark in instructions.spreads.flatMap(\.empty) { empty.insert(mark, 0) }
    translator = CodeTranslator(instructions.codes) { $0 == first.value ? slot : nil }
  }
}

extension BoundSpread {
  /// Whether a cell says that it says nothing.
  func isEmpty(_ field: Field) -> Bool {
    empty.value(of: field.trimmed) != KeyTable.notFound
  }
}

/// What the header of a spread column stands for, as our table would have it.
enum SpreadKey: Sendable {
  case one(FileBytes)
  /// By network of the student, for those of whom it is unknown, and for those of another: what the
  /// header says itself, which is no session.
  case byNetwork([UInt16: FileBytes], unknown: FileBytes, others: FileBytes)
  /// No cell under it is filled, else nothing is read.
  case unclear
}

/// The network of the student whom a cell names.
struct NetworkOfStudent: Sendable {
  let students: StudentIndex
  /// By student.
  let networks: [UInt16?]
  let numbers: StudentNumbers

  func callAsFunction(_ field: Field) -> UInt16? {
    let student = students.index(of: numbers.ours(field.trimmed.text))
    return student < StudentIndex.leftOut ? networks[Int(student)] : nil
  }
}
