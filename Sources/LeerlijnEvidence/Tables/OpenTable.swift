internal import LeerlijnWorkbook

/// Opens a CSV file, or a sheet of a workbook rewritten as CSV.
func openTable(
  _ path: String, _ instructions: FileInstructions, chunkSize: Int = TextTable.usualChunkSize,
  recognises: (String) -> Bool
) throws -> TextTable {
  let file = try FileBytes.open(path)
  guard isWorkbook(path) else {
    return try TextTable.open(
      file, path: path, encoding: instructions.encoding, separator: instructions.separator,
      chunkSize: chunkSize, recognises: recognises)
  }
  let bytes = try Workbook.csv(path, sheet: instructions.sheet)
  return try TextTable.open(
    FileBytes(bytes), path: path, encoding: .utf8, separator: UInt8(ascii: ","),
    chunkSize: chunkSize, recognises: recognises)
}

func isWorkbook(_ path: String) -> Bool { path.lowercased().hasSuffix(".xlsx") }
