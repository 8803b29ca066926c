internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnWorkbook

/// A matrix of outcomes as it came back (Dutch: *matrix*): what each part is to do for each outcome.
struct OutcomeMatrix {
  struct Row {
    let bearer: OutcomeBearer
    /// Only outcomes that have a column.
    let steps: [OutcomeID: Set<OutcomeLink.Step>]
    let place: SourceRange
  }

  private(set) var rows: [Row] = []
  private(set) var outcomes: [OutcomeID] = []

  /// - Reported: every cell, row and column that cannot be understood, all of them.
  /// - Returns: nil when there is no matrix to compare with.
  init?(workbook: SourceFile, for curriculum: Curriculum, reporting log: inout DiagnosticLog) {
    guard let sheet = MatrixSheet(workbook: workbook, reporting: &log) else { return nil }
    let bearers = curriculum.outcomeBearers
    let byName = Dictionary(grouping: bearers, by: \.key.name)
    let known = Set(curriculum.strands.flatMap(\.outcomes).map(\.id))
    var columns: [(index: Int, outcome: OutcomeID)] = []
    for (index, name) in sheet.outcomes {
      let outcome = OutcomeID(name)
      let place = sheet.place(ofRow: sheet.headerRow)
      let cell = MatrixSheet.address(row: sheet.headerRow, column: index)
      if !known.contains(outcome) {
        log.report(.matrixOutcomeUnknown(name, cell, at: place))
      } else if columns.contains(where: { $0.outcome == outcome }) {
        log.report(.matrixRepeated(name, cell, at: place))
      } else {
        columns.append((index, outcome))
      }
    }
    outcomes = columns.map(\.outcome)
    var seen: Set<OutcomeBearer.Key> = []
    for row in sheet.bearerRows {
      let place = sheet.place(ofRow: row)
      guard let bearer = sheet.bearer(inRow: row, among: byName) else {
        log.report(.matrixPartUnknown(sheet.name(inRow: row), row: row + 1, at: place))
        continue
      }
      guard seen.insert(bearer.key).inserted else {
        log.report(
          .matrixRepeated(bearer.key.name, MatrixSheet.address(row: row, column: 0), at: place))
        continue
      }
      var steps: [OutcomeID: Set<OutcomeLink.Step>] = [:]
      for (index, outcome) in columns {
        let text = sheet.text(row, index)
        if let read = OutcomeLink.Step.read(text) {
          steps[outcome] = read
        } else {
          log.report(
            .matrixCellUnreadable(text, MatrixSheet.address(row: row, column: index), at: place))
        }
      }
      rows.append(Row(bearer: bearer, steps: steps, place: place))
    }
    reportLeftOut(bearers, seen, known, sheet, reporting: &log)
  }

  private func reportLeftOut(
    _ bearers: [OutcomeBearer], _ seen: Set<OutcomeBearer.Key>, _ known: Set<OutcomeID>,
    _ sheet: MatrixSheet, reporting log: inout DiagnosticLog
  ) {
    let place = sheet.place(ofRow: sheet.headerRow)
    let parts = bearers.filter { !seen.contains($0.key) }.map(\.key.name)
    if !parts.isEmpty { log.report(.matrixPartsLeftOut(parts, at: place)) }
    let lost = known.subtracting(outcomes).map(\.text).sorted()
    if !lost.isEmpty { log.report(.matrixOutcomesLeftOut(lost, at: place)) }
  }
}

/// The sheet that holds a matrix: where its header is, and what stands in its cells.
struct MatrixSheet {
  static let mostColumns = 16_384

  private let table: [[String]]
  private let file: SourceFile
  /// Counted from 0.
  let headerRow: Int
  private let idColumn: Int
  private let kindColumn: Int?
  /// Columns behind the last word of the header, by what their head says.
  let outcomes: [(index: Int, name: String)]

  init?(workbook: SourceFile, reporting log: inout DiagnosticLog) {
    let (path, bytes) = (workbook.path, workbook.bytes)
    let start = SourceRange(file: SourceFile(path: path, bytes: []), bytes: 0..<0)
    var isTooLarge = false
    do throws(Workbook.Failure) {
      let workbook = try Workbook(bytes, at: path)
      for sheet in workbook.sheetNames {
        do throws(Workbook.Failure) {
          let table = try workbook.table(sheet: sheet, mostColumns: Self.mostColumns)
          guard let found = MatrixSheet(table, path) else { continue }
          self = found
          return
        } catch {
          isTooLarge = isTooLarge || error.isTooLarge
        }
      }
    } catch {
      isTooLarge = error.isTooLarge
    }
    log.report(isTooLarge ? .matrixTooLarge(at: start) : .matrixMissing(at: start))
    return nil
  }

  private init?(_ table: [[String]], _ path: String) {
    let header = table.firstIndex { row in
      row.contains { MatrixWords.isHeader($0.trimmedWord, MatrixWords.id) }
        && row.contains { MatrixWords.isHeader($0.trimmedWord, MatrixWords.kind) }
    }
    guard let header else { return nil }
    let words = table[header].map(\.trimmedWord)
    func column(_ word: Phrase) -> Int? { words.firstIndex { MatrixWords.isHeader($0, word) } }
    guard let id = column(MatrixWords.id) else { return nil }
    idColumn = id
    kindColumn = column(MatrixWords.kind)
    let known = Set(MatrixWords.header.compactMap(column))
    outcomes = words.enumerated()
      .filter { !known.contains($0.offset) && !$0.element.isEmpty }
      .map { ($0.offset, $0.element) }
    headerRow = header
    self.table = table
    // A line per row, so that a finding names the row.
    file = SourceFile(path: path, bytes: Array(repeating: UInt8(ascii: "\n"), count: table.count))
  }

  func text(_ row: Int, _ column: Int) -> String {
    let cells = table[row]
    return cells.indices.contains(column) ? cells[column] : ""
  }

  func place(ofRow row: Int) -> SourceRange { SourceRange(file: file, bytes: row..<row) }

  func name(inRow row: Int) -> String { text(row, idColumn).trimmedWord }

  /// Rows below the header that have a name.
  var bearerRows: [Int] {
    table.indices.filter { $0 > headerRow && !name(inRow: $0).isEmpty }
  }

  /// The part that a row is about; by its name alone where its kind does not help.
  func bearer(inRow row: Int, among bearers: [String: [OutcomeBearer]]) -> OutcomeBearer? {
    let named = bearers[name(inRow: row)] ?? []
    let kind = kindColumn.flatMap { OutcomeBearer.Kind(word: text(row, $0).trimmedWord) }
    return named.first { $0.kind == kind } ?? (named.count == 1 ? named[0] : nil)
  }

  /// `F12`, as spreadsheets say it.
  static func address(row: Int, column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let digit = (rest - 1) % 26
      letters = String(UnicodeScalar(UInt8(65 + digit))) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row + 1)"
  }
}

extension String {
  fileprivate var trimmedWord: String {
    split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }
}
