internal import LeerlijnModel

/// A table of which is known what its columns mean.
struct BoundTable: Sendable {
  var text: TextTable
  let instructions: FileInstructions
  /// By column: its position in a row's fields; `emptyPosition` where the table lacks it.
  private let positions: [Int]
  /// Values of the columns that a manifest fixes; they stand behind `emptyPosition`.
  let constants: [FileBytes]
  let translator: CodeTranslator
  let rowChoices: BoundRowChoices
  /// Columns of which every cell is a row.
  var spread: BoundSpread?

  var kind: FactKind { instructions.kind }
  /// A field that is always empty, directly behind those of the file.
  var emptyPosition: Int { text.header.count }
  var fieldCount: Int { text.header.count + 1 + constants.count + (spread == nil ? 0 : 2) }

  init(
    _ text: TextTable, _ instructions: FileInstructions, found: [TableColumn: Int],
    spread columns: [BoundSpread.Column] = []
  ) {
    self.text = text
    self.instructions = instructions
    var positions = [Int](repeating: text.header.count, count: TableColumn.allCases.count)
    for (index, column) in TableColumn.allCases.enumerated() {
      if let position = found[column] { positions[index] = position }
    }
    var constants: [FileBytes] = []
    for fixed in instructions.fixed {
      guard let index = TableColumn.allCases.firstIndex(of: fixed.column) else { continue }
      let value = instructions.translated(fixed.value, in: fixed.column)
      constants.append(FileBytes(Array(value.utf8)))
      positions[index] = text.header.count + constants.count
    }
    let spread = BoundSpread(
      columns, instructions, firstSlot: text.header.count + 1 + constants.count)
    if let spread {
      for (index, column) in TableColumn.allCases.enumerated() {
        if column == spread.key { positions[index] = spread.keySlot }
        if column == spread.value { positions[index] = spread.valueSlot }
      }
    }
    self.spread = spread
    self.positions = positions
    self.constants = constants
    translator = CodeTranslator(instructions.codes) { found[$0] }
    rowChoices = BoundRowChoices(instructions.rows, in: text.header)
  }

  func cell(_ column: TableColumn) -> Cell {
    let index = TableColumn.allCases.firstIndex(of: column) ?? 0
    return Cell(position: positions[index], column: column)
  }

  func has(_ column: TableColumn) -> Bool { cell(column).position != emptyPosition }

  func days(_ column: TableColumn, _ allowed: AllowedDays) -> DayCell {
    DayCell(
      cell: cell(column),
      reader: DayReader(instructions.dayForm, century: instructions.century), allowed: allowed)
  }

  /// - Parameter most: in hours.
  func hours(_ column: TableColumn, most: Int = 168) -> HoursCell {
    HoursCell(
      cell: cell(column), mark: instructions.decimalMark, most: most,
      isInMinutes: instructions.minutes.contains(column))
  }

  func number(_ column: TableColumn, _ range: ClosedRange<Int>) -> NumberCell {
    NumberCell(cell: cell(column), range: range)
  }

  func codes(
    _ column: TableColumn, _ table: CodeTable, unknown kind: RowProblem.Kind = .unknownCode
  ) -> CodeCell {
    CodeCell(cell: cell(column), kind: kind, reader: CodeReader(table))
  }

  /// The student of the row that begins at an offset, as we number them; nil where it names none.
  func studentNumber(ofRowAt offset: Int) -> String? {
    if let fixed = instructions.fixed.first(where: { $0.column == .student }) {
      return instructions.students.ours(instructions.translated(fixed.value, in: .student))
    }
    guard offset >= 0, let cell = text.cell(cell(.student).position, ofRowAt: offset)
    else { return nil }
    let number = withField(of: cell.text) { $0.trimmed.text }
    return number.isEmpty
      ? nil : instructions.students.ours(instructions.translated(number, in: .student))
  }

  /// Whom a row touches that has not the shape of the others.
  ///
  /// Fields may have slipped or run together: what stands in the place of the number is one only
  /// where a student has it, and else it may have been anyone's.
  ///
  /// - Parameter readable: how many fields of the row can be read.
  func touched(
    byMisshapen row: Row, _ readable: Int, at cell: Cell, _ students: StudentIndex
  ) -> SkippedLine.Touched {
    guard let text = text(of: cell, inMisshapen: row, readable) else { return .everybody }
    let student = students.index(of: instructions.students.ours(text))
    guard student != KeyTable.notFound else { return .everybody }
    return student == StudentIndex.leftOut ? .nobody : .student(student)
  }

  /// A cell of such a row as we write it; its codes have not been translated yet.
  func text(of cell: Cell, inMisshapen row: Row, _ readable: Int) -> String? {
    let isFixed = cell.position > emptyPosition && cell.position <= emptyPosition + constants.count
    guard cell.position < readable || isFixed else { return nil }
    let text = row[cell.position].trimmed.text
    return isFixed ? text : instructions.translated(text, in: cell.column)
  }

  /// Whether a row had a code that the manifest gives for all files.
  func uses(_ shared: CodeTranslation, _ problems: ChunkProblems) -> Bool {
    problems.usedCodes.contains {
      let code = instructions.codes[$0]
      return code.isShared && code.column == shared.column && code.from == shared.from
    }
  }

  /// Codes of the manifest that no row has; none is missed in a table without rows.
  func unusedCodes(_ problems: ChunkProblems, rows: Int) -> [CodeTranslation] {
    guard rows > 0, spread?.hasDoubts != true else { return [] }
    return instructions.codes.enumerated().filter { number, code in
      !code.isShared && !problems.usedCodes.contains(number)
        && spread?.usedCodes.contains(number) != true
        && !instructions.fixed.contains { $0.column == code.column && $0.value == code.from }
    }.map(\.element)
  }
}
