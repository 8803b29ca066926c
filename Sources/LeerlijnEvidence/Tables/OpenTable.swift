internal import LeerlijnGroundwork
internal import LeerlijnWorkbook

/// Opens a CSV file, or a sheet of a workbook rewritten as CSV.
///
/// - Parameter folder: the folder the file must lie in; nil for a file that a person named.
func openTable(
  _ path: String, inside folder: String? = nil, _ instructions: FileInstructions,
  chunkSize: Int = TextTable.usualChunkSize, recognises: (String) -> Bool
) throws -> TextTable {
  guard isWorkbook(path) else {
    return try TextTable.open(
      FileBytes.open(path, inside: folder), path: path, encoding: instructions.encoding,
      separator: instructions.separator, headerLine: instructions.headerRow,
      headerRows: instructions.headerRows, chunkSize: chunkSize,
      recognises: recognises)
  }
  return try openTable(
    openWorkbook(path, inside: folder), path, instructions, chunkSize: chunkSize,
    recognises: recognises)
}

/// Opens a sheet of a workbook rewritten as CSV.
func openTable(
  _ workbook: Workbook, _ path: String, _ instructions: FileInstructions,
  chunkSize: Int = TextTable.usualChunkSize, recognises: (String) -> Bool
) throws -> TextTable {
  var header = instructions.headerRow
  let csv = try workbook.csv(sheet: instructions.sheet) { rows in
    // A row of the sheet is a line of the text.
    let line =
      header ?? HeaderRow.index(of: Array(rows.prefix(HeaderRow.mostRows)), recognises: recognises)
      + 1
    header = line
    return line - 1..<line - 1 + instructions.headerRows
  }
  return try TextTable.open(
    FileBytes(csv), path: path, encoding: .utf8, separator: UInt8(ascii: ","), headerLine: header,
    headerRows: instructions.headerRows, chunkSize: chunkSize, recognises: recognises)
}

func openWorkbook(_ path: String, inside folder: String? = nil) throws -> Workbook {
  let bytes = try readFile(path, inside: folder, atMost: Workbook.mostBytes)
  if let foreign = ForeignWorkbook(FileBytes(Array(bytes.prefix(100))), path: path) {
    throw NotATable.foreignWorkbook(foreign)
  }
  return try Workbook(bytes, at: path)
}

func isWorkbook(_ path: String) -> Bool { path.lowercased().hasSuffix(".xlsx") }
