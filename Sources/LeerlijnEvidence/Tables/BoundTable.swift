internal import LeerlijnModel

/// A table of which is known what its columns mean.
struct BoundTable: Sendable {
  let text: TextTable
  let instructions: FileInstructions
  /// By column: its position in a row's fields; `emptyPosition` where the table lacks it.
  private let positions: [Int]
  /// Values of the columns that a manifest fixes; they stand behind `emptyPosition`.
  let constants: [FileBytes]

  var kind: FactKind { instructions.kind }
  /// A field that is always empty, directly behind those of the file.
  var emptyPosition: Int { text.header.count }
  var fieldCount: Int { text.header.count + 1 + constants.count }

  init(_ text: TextTable, _ instructions: FileInstructions, found: [TableColumn: Int]) {
    self.text = text
    self.instructions = instructions
    var positions = [Int](repeating: text.header.count, count: TableColumn.allCases.count)
    for (index, column) in TableColumn.allCases.enumerated() {
      if let position = found[column] { positions[index] = position }
    }
    var constants: [FileBytes] = []
    for fixed in instructions.fixed {
      guard let index = TableColumn.allCases.firstIndex(of: fixed.column) else { continue }
      constants.append(FileBytes(Array(fixed.value.utf8)))
      positions[index] = text.header.count + constants.count
    }
    self.positions = positions
    self.constants = constants
  }

  func cell(_ column: TableColumn) -> Cell {
    let index = TableColumn.allCases.firstIndex(of: column) ?? 0
    return Cell(position: positions[index], column: column)
  }

  func has(_ column: TableColumn) -> Bool { cell(column).position != emptyPosition }

  func days(_ column: TableColumn, _ allowed: AllowedDays) -> DayCell {
    DayCell(cell: cell(column), reader: DayReader(instructions.dayForm), allowed: allowed)
  }

  /// - Parameter most: in hours.
  func hours(_ column: TableColumn, most: Int = 168) -> HoursCell {
    HoursCell(cell: cell(column), mark: instructions.decimalMark, most: most * 4)
  }

  func number(_ column: TableColumn, _ range: ClosedRange<Int>) -> NumberCell {
    NumberCell(cell: cell(column), range: range)
  }

  func codes(
    _ column: TableColumn, _ table: CodeTable, unknown kind: RowProblem.Kind = .unknownCode
  ) -> CodeCell {
    CodeCell(
      cell: cell(column), kind: kind,
      reader: CodeReader(table, translations: translations(column, table)))
  }

  /// A manifest was checked before: what it translates to is in the table.
  private func translations(_ column: TableColumn, _ table: CodeTable) -> KeyTable? {
    let codes = instructions.codes.filter { $0.column == column }
    guard !codes.isEmpty else { return nil }
    let translations = KeyTable(minimumCapacity: codes.count)
    for code in codes {
      let value = table.value(of: code.to)
      if value != KeyTable.notFound { translations.insert(code.from, value) }
    }
    return translations
  }
}
