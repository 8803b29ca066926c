internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel
internal import LeerlijnXML

/// An XLSX workbook (Dutch: *werkmap*), of which a sheet is rewritten as CSV: one line for each row, at
/// the same number.
package struct Workbook {
  /// Size of the file.
  package static let mostBytes = 256 << 20
  package static let mostCells = 5_000_000
  package static let mostColumns = 500
  package static let mostRows = 1_048_576
  /// So many bytes may the texts of a sheet's cells have together: a text that many cells share
  /// stands in a small file once.
  package static let mostText = 128 << 20

  /// Why a workbook gives no table.
  package enum Failure: Error {
    case archive(Archive.Failure)
    case damaged
    case noSuchSheet([String])
    case tooLarge

    /// Whether unpacked it is more than is read.
    package var isTooLarge: Bool {
      switch self {
      case .tooLarge, .archive(.tooLarge): true
      default: false
      }
    }
  }

  private let path: String
  private let archive: Archive
  private let sheets: [XMLElement]
  private var sharedStrings: [String] = []
  private var styles = NumberStyles()
  private let startsIn1904: Bool

  /// Reads what all sheets share.
  package init(_ bytes: [UInt8], at path: String) throws(Failure) {
    self.path = path
    archive = try Self.archive(bytes)
    let book = try Self.parse(Self.part("xl/workbook.xml", of: archive), at: path)
    startsIn1904 = ["1", "true"].contains(book.first("workbookPr")?["date1904"] ?? "")
    sheets = book.first("sheets").map { Array($0.elements(named: "sheet")) } ?? []
    if let bytes = try? archive.part("xl/sharedStrings.xml") {
      sharedStrings = try Self.parse(bytes, at: path).elements(named: "si").map(Workbook.text)
    }
    if let bytes = try? archive.part("xl/styles.xml") {
      styles = NumberStyles(try Self.parse(bytes, at: path))
    }
  }

  package var sheetNames: [String] { sheets.map { $0["name"] ?? "" } }

  /// A sheet as CSV, a row on each line.
  ///
  /// - Parameters:
  ///   - name: its name; nil for the first.
  ///   - header: which rows name the columns; every row gets as many fields at least.
  package func csv(
    sheet name: String?, header: ([[String]]) -> Range<Int> = { _ in 0..<1 }
  ) throws(Failure) -> [UInt8] {
    let table = try table(sheet: name)
    return Self.csv(of: table, from: header(table))
  }

  /// The texts of a sheet's cells, by row and column; a row ends at its last cell, and rows that the
  /// file leaves out are empty.
  ///
  /// - Parameter name: its name; nil for the first.
  package func table(
    sheet name: String?, mostColumns: Int = mostColumns
  ) throws(Failure) -> [[String]] {
    try table(of: sheet(name), mostColumns)
  }

  private func table(of sheet: XMLElement, _ mostColumns: Int) throws(Failure) -> [[String]] {
    guard let data = sheet.first("sheetData") else { throw .damaged }
    var rows: [[String]] = []
    var size = Size()
    for row in data.elements(named: "row") {
      let number = row["r"].flatMap { Int($0) } ?? rows.count + 1
      guard number > rows.count, number <= Workbook.mostRows else { throw .tooLarge }
      while rows.count < number - 1 { rows.append([]) }
      rows.append(try cells(of: row, mostColumns, adding: &size))
    }
    return rows
  }

  private static func archive(_ bytes: [UInt8]) throws(Failure) -> Archive {
    do throws(Archive.Failure) { return try Archive(bytes) } catch { throw .archive(error) }
  }

  private static func part(
    _ name: String, of archive: Archive
  ) throws(Failure) -> [UInt8] {
    do throws(Archive.Failure) { return try archive.part(name) } catch { throw .archive(error) }
  }

  private static func parse(_ bytes: [UInt8], at path: String) throws(Failure) -> XMLElement {
    var log = DiagnosticLog()
    let source = SourceFile(path: path, bytes: bytes)
    guard let document = parseXML(source, schema: nil, reporting: &log) else { throw .damaged }
    return document.root
  }

  private func sheet(_ name: String?) throws(Failure) -> XMLElement {
    let wanted = name == nil ? sheets.first : sheets.first { ($0["name"] ?? "") == name }
    guard let wanted else { throw .noSuchSheet(sheetNames) }
    let relations = try Self.parse(
      Self.part("xl/_rels/workbook.xml.rels", of: archive), at: path)
    let id = wanted.attributes.first { $0.name.hasSuffix(":id") }?.value
    guard let target = relations.elements.first(where: { $0["Id"] == id })?["Target"]
    else { throw .damaged }
    let part = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    return try Self.parse(Self.part(part, of: archive), at: path)
  }

  /// The text of a string, phonetic guides left out.
  private static func text(_ element: XMLElement) -> String {
    var text = ""
    for part in element.elements {
      if part.name == "t" { text += part.text }
      if part.name == "r" { text += part.first("t")?.text ?? "" }
    }
    return text
  }

  /// - Parameter table: within bounds already, so that nothing long is written in vain.
  private static func csv(of table: [[String]], from header: Range<Int>) -> [UInt8] {
    var csv = CSVWriter(for: .program)
    let rows = table.dropFirst(header.lowerBound).drop { $0.isEmpty }.prefix(header.count)
    let width = rows.map(\.count).max() ?? 0
    for cells in table {
      // Rows end at their last cell in use; a table has as many fields in each.
      let missing = max(0, width - cells.count)
      var end = cells.count
      while end > width, cells[end - 1].isEmpty { end -= 1 }
      let texts = cells[0..<end].map(onOneLine) + Array(repeating: "", count: missing)
      csv.row(cells.allSatisfy(\.isEmpty) ? [] : texts)
    }
    return csv.bytes
  }

  private func cells(
    of row: XMLElement, _ mostColumns: Int = Workbook.mostColumns, adding size: inout Size
  ) throws(Failure) -> [String] {
    var cells: [String] = []
    for cell in row.elements(named: "c") {
      let position = cell["r"].flatMap(Workbook.column) ?? cells.count
      guard position < mostColumns, position >= cells.count else { throw .tooLarge }
      while cells.count < position { cells.append("") }
      let value = value(of: cell)
      size.text += value.utf8.count
      guard size.text <= Workbook.mostText else { throw .tooLarge }
      cells.append(value)
    }
    size.cells += cells.count
    guard size.cells <= Workbook.mostCells else { throw .tooLarge }
    return cells
  }

  /// How much of a sheet was read.
  private struct Size {
    var cells = 0
    var text = 0
  }

  /// `AB12` is column 27, counted from 0.
  private static func column(_ reference: String) -> Int? {
    var number = 0
    for byte in reference.utf8 {
      guard (65...90).contains(byte), number < 100_000 else { break }
      number = number * 26 + Int(byte - 64)
    }
    return number > 0 ? number - 1 : nil
  }

  private func value(of cell: XMLElement) -> String {
    let raw = cell.first("v")?.text ?? ""
    switch cell["t"] ?? "n" {
    case "s":
      guard let index = Int(raw), sharedStrings.indices.contains(index) else { return "" }
      return sharedStrings[index]
    case "inlineStr": return cell.first("is").map(Workbook.text) ?? ""
    case "str", "b", "e", "d": return raw
    default:
      guard let number = Double(raw), number.isFinite, abs(number) < 1e12 else { return raw }
      switch styles.look(of: cell["s"]) {
      case .number: return Workbook.decimal(number)
      case .day: return day(number) ?? raw
      case .duration: return Workbook.time(number) ?? raw
      case .timeOfDay:
        // What is shown of a day and a half is half a day: nobody can tell which was meant.
        return number < 1 ? Workbook.time(number) ?? raw : raw + " d"
      }
    }
  }

  /// Parts of a day as hours, `24:00` for a whole one; with seconds where there are any.
  private static func time(_ days: Double) -> String? {
    guard days >= 0, days < 100_000 else { return nil }
    let seconds = Int((days * 86_400).rounded())
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let minutes = "\(seconds / 3600):\(two(seconds / 60 % 60))"
    return seconds % 60 == 0 ? minutes : minutes + ":" + two(seconds % 60)
  }

  /// A day counted by a spreadsheet; the time of day is left out.
  private func day(_ serial: Double) -> String? {
    guard serial >= 1, serial < 2_958_466 else { return nil }
    let whole = Int(serial)
    // Before March 1900 spreadsheets count a 29 February that never was.
    let epoch = startsIn1904 ? Day(number: -24_107) : Day(number: -25_569)
    return (epoch + (!startsIn1904 && whole < 60 ? whole + 1 : whole)).description
  }

  /// Spreadsheets keep 7.1 as 7.0999999999999996; four decimals are more than evidence has.
  private static func decimal(_ number: Double) -> String {
    let scaled = Int((abs(number) * 10_000).rounded())
    var text = (number < 0 && scaled > 0 ? "-" : "") + String(scaled / 10_000)
    var rest = scaled % 10_000
    guard rest > 0 else { return text }
    text += "."
    var digit = 1000
    while rest > 0 {
      text += String(rest / digit)
      rest %= digit
      digit /= 10
    }
    return text
  }

  /// A row of a sheet is one line, so that a cell never has more.
  private static func onOneLine(_ text: String) -> String {
    // Bytes: a long text is looked at once, and hardly any has a line end.
    guard text.utf8.contains(where: { (0x0A...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 })
    else { return text }
    return String(text.map { $0.isNewline ? " " : $0 })
  }
}
