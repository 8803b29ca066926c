internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// Which sheets of a workbook are one file together (Dutch: *bladen*): a tab per month, group or
/// student.
enum SheetChoice: Sendable, Equatable {
  /// Every sheet that has anything on it.
  case all
  case named([String])
}

extension ManifestReader {
  /// Sheets stand with a slash between them: the one sign that no name of a sheet can hold.
  func readSheets(
    _ element: XMLElement, _ description: TableDescription, _ entry: inout Manifest.Entry,
    _ log: inout DiagnosticLog
  ) {
    if let sheets = element.attribute("sheets") {
      let names = sheets.value.split(separator: "/")
        .map { name in withField(of: String(name)) { $0.trimmed.text } }.filter { !$0.isEmpty }
      if !isWorkbook(entry.instructions.path) {
        log.report(.attributeUnknown(sheets, of: element, among: []))
      } else if names.isEmpty || entry.instructions.sheet != nil {
        log.report(.valueUnknown(sheets, among: ["*", "januari/februari"]))
      } else {
        entry.instructions.sheets = names == ["*"] ? .all : .named(names)
      }
    }
    guard let attribute = element.attribute("sheet-is") else { return }
    guard isWorkbook(entry.instructions.path) else {
      log.report(.attributeUnknown(attribute, of: element, among: []))
      return
    }
    guard let column = column(attribute, description, &log) else { return }
    entry.instructions.sheetColumn = column
  }
  /// The column that the sheet's name fills is filled by nothing else.
  func checkSheetColumn(
    _ element: XMLElement, _ entry: Manifest.Entry, _ log: inout DiagnosticLog
  ) {
    guard let column = entry.instructions.sheetColumn, isNamed(column, entry),
      let attribute = element.attribute("sheet-is")
    else { return }
    log.report(.columnTwice(column, at: attribute.valueRange))
  }
}
