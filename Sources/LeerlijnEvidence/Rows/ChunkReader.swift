import Glibc

/// Goes through the rows of one stretch of a table.
struct ChunkReader {
  let table: BoundTable
  let chunk: Chunk

  /// Calls `body` for each row of sound shape; others are reported and skipped.
  ///
  /// - Parameter misshapen: whom a row of another shape touches; is told how many of its fields
  ///   can be read.
  /// - Returns: the number of rows.
  @inline(__always)
  func forEachRow(
    _ problems: inout ChunkProblems,
    misshapen: (Row, Int) -> SkippedLine.Touched = { _, _ in .everybody },
    _ body: (Row, inout ChunkProblems) -> Void
  ) -> Int {
    let text = table.text
    let fields = UnsafeMutablePointer<Field>.allocate(capacity: table.fieldCount)
    fields.initialize(repeating: emptyField, count: table.fieldCount)
    defer { fields.deallocate() }
    for (index, constant) in table.constants.enumerated() {
      fields[table.emptyPosition + 1 + index] = Field(constant.start, constant.count)
    }
    var scanner = RowScanner(
      text.source.bytes(chunk.bytes), firstLine: chunk.firstLine, separator: text.separator,
      hasQuotes: text.hasQuotes, into: fields, capacity: text.header.count)
    defer { scanner.releaseUnescaped() }
    let base = text.source.start
    let translator = table.translator
    let hasCodes = !translator.isEmpty
    let choices = table.rowChoices
    let hasChoices = !choices.isEmpty
    var usedCodes = [Bool](repeating: false, count: table.instructions.codes.count)
    var count = 0
    while scanner.advance() {
      if fields[0].count == 0, isBlank(scanner, fields) { continue }
      count += 1
      let row = Row(fields: fields, line: scanner.line, offset: scanner.start - base)
      if scanner.shape != .sound || text.hasNUL {
        if let kind = shapeProblem(scanner) {
          report(kind, row, scanner, &problems, misshapen)
          continue
        }
      }
      if hasChoices {
        switch choices.verdict(fields) {
        case .read: break
        case .leftOut: continue
        case .unknown(let position):
          report(unchosen: position, row, scanner.count, &problems, misshapen)
          continue
        }
      }
      if hasCodes { translator.translate(fields, noting: &usedCodes) }
      body(row, &problems)
    }
    if hasCodes { problems.use(usedCodes) }
    return count
  }

  @inline(never)
  private func report(
    unchosen position: Int, _ row: Row, _ count: Int, _ problems: inout ChunkProblems,
    _ misshapen: (Row, Int) -> SkippedLine.Touched
  ) {
    problems.report(
      RowProblem(
        kind: .unknownCode, cell: Int16(truncatingIfNeeded: position), column: nil,
        line: row.line, offset: row.offset))
    problems.skip(SkippedLine(row, misshapen(row, count)))
  }

  /// Spreadsheets write empty lines as separators alone.
  @inline(never)
  private func isBlank(_ scanner: RowScanner, _ fields: UnsafeMutablePointer<Field>) -> Bool {
    scanner.shape == .sound && (0..<scanner.count).allSatisfy { fields[$0].trimmed.isEmpty }
  }

  @inline(never)
  private func shapeProblem(_ scanner: RowScanner) -> RowProblem.Kind? {
    switch scanner.shape {
    case .sound:
      let length = scanner.following - scanner.start
      return memchr(scanner.start, 0, length) == nil ? nil : .controlCharacter
    case .ragged: return .ragged
    case .quoteNotClosed: return .quoteNotClosed
    case .textAfterQuote: return .textAfterQuote
    case .fieldTooLong: return .fieldTooLong
    }
  }

  @inline(never)
  private func report(
    _ kind: RowProblem.Kind, _ row: Row, _ scanner: RowScanner, _ problems: inout ChunkProblems,
    _ misshapen: (Row, Int) -> SkippedLine.Touched
  ) {
    let fieldCount = Int32(truncatingIfNeeded: scanner.count)
    problems.report(
      RowProblem(
        kind: kind, cell: kind == .ragged ? -1 : Int16(truncatingIfNeeded: max(0, fieldCount - 1)),
        column: nil, line: row.line, offset: row.offset, detail: fieldCount))
    // The field in which the scanner gave up still holds that of an earlier row.
    let readable = scanner.shape == .sound || scanner.shape == .ragged
    problems.skip(SkippedLine(row, misshapen(row, scanner.count - (readable ? 0 : 1))))
  }
}
