internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Finds out what the columns of a table mean; reports what is missing, double or unknown.
///
/// - Returns: nil when the table cannot be read without what is missing.
func bind(
  _ text: TextTable, _ instructions: FileInstructions, reporting log: inout DiagnosticLog
) -> BoundTable? {
  let description = TableDescription.of(instructions.kind)
  let file = headerFile(text)
  if text.rowsAboveHeader > 0, instructions.headerRow == nil {
    log.report(.headerBelow(text, at: headerPlace(text, nil, file)))
  }
  let fixed = Set(instructions.fixed.map(\.column))
  let spread = spreadColumns(text, instructions, reporting: &log)
  let spreadPositions = Set(spread.columns.map(\.position))
  let spreadKinds = instructions.spreads.flatMap { [$0.key, $0.value] }
  var found: [TableColumn: Int] = [:]
  var unknown: [Int] = []
  var ignored = Set<Int>()
  var isSound = spread.isSound
  for (position, header) in text.header.enumerated() {
    guard let mapped = instructions.columns.first(where: { $0.header == header }) else { continue }
    guard let column = mapped.column else {
      ignored.insert(position)
      continue
    }
    if found[column] == nil { found[column] = position } else { ignored.insert(position) }
  }
  let claimed = Set(found.values)
  for (position, header) in text.header.enumerated()
  where !claimed.contains(position) && !ignored.contains(position)
    && !spreadPositions.contains(position)
  {
    // What a column says of its rows is no fact by itself.
    if instructions.rows.contains(where: { $0.header == header }) { continue }
    guard let column = description.column(for: header), !fixed.contains(column),
      !spreadKinds.contains(column)
    else {
      unknown.append(position)
      continue
    }
    guard let earlier = found[column] else {
      found[column] = position
      continue
    }
    if claimed.contains(earlier) {
      unknown.append(position)
    } else {
      isSound = false
      log.report(
        .columnTwice(
          column, header, first: text.header[earlier], at: headerPlace(text, position, file)))
    }
  }
  for position in unknown where !text.header[position].isEmpty {
    log.report(
      .columnUnknown(
        text.header[position], description, at: headerPlace(text, position, file)))
  }
  for row in instructions.rows where !text.header.contains(row.header) {
    isSound = false
    log.report(.headerMissing(row.header, text, at: row.place))
  }
  let missing = description.missing {
    found[$0] != nil || fixed.contains($0) || spreadKinds.contains($0)
  }
  if !missing.isEmpty {
    isSound = false
    log.report(.columnsMissing(missing, text, at: headerPlace(text, nil, file)))
  }
  return isSound
    ? BoundTable(text, instructions, found: found, spread: spread.columns) : nil
}

/// The columns that the manifest spreads, but for those it names otherwise.
private func spreadColumns(
  _ text: TextTable, _ instructions: FileInstructions, reporting log: inout DiagnosticLog
) -> (columns: [BoundSpread.Column], isSound: Bool) {
  let named = Set(instructions.columns.map(\.header))
  var columns: [Int: BoundSpread.Column] = [:]
  var isSound = true
  for (number, spread) in instructions.spreads.enumerated() {
    let found = SpreadColumns(spread.columns, in: text.header)
    for name in found.unknown {
      isSound = false
      log.report(.headerMissing(name, text, at: spread.place))
    }
    for position in found.positions where !named.contains(text.header[position]) {
      columns[position] = BoundSpread.Column(position: position, instructions: number)
    }
  }
  return (columns.values.sorted { $0.position < $1.position }, isSound)
}

/// The header alone as a file of its own, on its own line.
func headerFile(_ text: TextTable) -> SourceFile {
  var lines = ReportedLines(text)
  lines.add(line: text.headerLine, offset: text.headerStart)
  return lines.file()
}

func headerPlace(_ text: TextTable, _ position: Int?, _ file: SourceFile) -> SourceRange {
  let start = Int(text.headerLine) - 1
  guard let position, let cell = text.cell(position, ofRowAt: text.headerStart)
  else { return SourceRange(file: file, bytes: start..<start) }
  return SourceRange(
    file: file, bytes: start + cell.range.lowerBound..<start + cell.range.upperBound)
}
