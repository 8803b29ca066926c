/// A workbook that is not read (Dutch: *andere werkmap*), by how it begins and what it is called.
enum ForeignWorkbook: Equatable {
  /// Excel 97 to 2003.
  case xls
  /// Excel's binary form.
  case xlsb
  /// OpenDocument, as LibreOffice writes.
  case ods
  /// XLSX under a password.
  case locked

  init?(_ source: FileBytes, path: String) {
    func begins(with bytes: [UInt8], at offset: Int = 0) -> Bool {
      source.count >= offset + bytes.count
        && source.bytes(offset..<offset + bytes.count).elementsEqual(bytes)
    }
    let isXLSX = isWorkbook(path)
    if begins(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = isXLSX ? .locked : .xls
    } else if begins(with: Array("PK".utf8)) {
      // OpenDocument's first part says, unpacked, what the file is.
      let type = Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8)
      if begins(with: type, at: 30) {
        self = .ods
      } else if path.lowercased().hasSuffix(".xlsb") {
        self = .xlsb
      } else {
        return nil
      }
    } else {
      return nil
    }
  }
}
