internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel
internal import LeerlijnXML

/// A sheet of an XLSX workbook, rewritten as CSV: one line for each row, at the same number.
package struct Workbook {
  package static let mostCells = 5_000_000
  package static let mostColumns = 500
  package static let mostRows = 1_048_576

  /// Why a workbook gives no table.
  package enum Failure: Error {
    case archive(Archive.Failure)
    case damaged
    case noSuchSheet([String])
    case tooLarge
  }

  private let path: String
  private var sharedStrings: [String] = []
  private var styles = DateStyles()
  private var startsIn1904 = false

  /// - Parameter sheet: its name; nil for the first.
  package static func csv(_ path: String, sheet: String?) throws(Failure) -> [UInt8] {
    do {
      let archive = try Archive(path)
      var workbook = Workbook(path: path)
      let sheetPart = try workbook.open(archive, sheet: sheet)
      return try workbook.rows(of: workbook.parse(archive.part(sheetPart)))
    } catch let failure as Archive.Failure {
      throw .archive(failure)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .damaged
    }
  }

  /// The texts of a sheet's cells, by row and column; a row ends at its last cell, and rows that the
  /// file leaves out are empty.
  ///
  /// - Parameter sheet: its name; nil for the first.
  package static func table(
    _ path: String, sheet: String?, mostColumns: Int = mostColumns
  ) throws(Failure) -> [[String]] {
    do {
      let archive = try Archive(path)
      var workbook = Workbook(path: path)
      let sheetPart = try workbook.open(archive, sheet: sheet)
      return try workbook.table(of: workbook.parse(archive.part(sheetPart)), mostColumns)
    } catch let failure as Archive.Failure {
      throw .archive(failure)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .damaged
    }
  }

  private func table(of sheet: XMLElement, _ mostColumns: Int) throws(Failure) -> [[String]] {
    guard let data = sheet.first("sheetData") else { throw .damaged }
    var rows: [[String]] = []
    var cellCount = 0
    for row in data.elements(named: "row") {
      let number = row["r"].flatMap { Int($0) } ?? rows.count + 1
      guard number > rows.count, number <= Workbook.mostRows else { throw .tooLarge }
      while rows.count < number - 1 { rows.append([]) }
      let cells = try cells(of: row, mostColumns)
      cellCount += cells.count
      guard cellCount <= Workbook.mostCells else { throw .tooLarge }
      rows.append(cells)
    }
    return rows
  }

  /// The names of a workbook's sheets; none when it cannot be read.
  package static func sheetNames(_ path: String) -> [String] {
    do {
      let archive = try Archive(path)
      let book = try Workbook(path: path).parse(archive.part("xl/workbook.xml"))
      return book.first("sheets")?.elements(named: "sheet").compactMap { $0["name"] } ?? []
    } catch {
      return []
    }
  }

  private init(path: String) { self.path = path }

  private func parse(_ bytes: [UInt8]) throws(Failure) -> XMLElement {
    var log = DiagnosticLog()
    let source = SourceFile(path: path, bytes: bytes)
    guard let document = parseXML(source, schema: nil, reporting: &log) else { throw .damaged }
    return document.root
  }

  /// Reads what all sheets share.
  ///
  /// - Returns: the name of the sheet's part.
  private mutating func open(
    _ archive: borrowing Archive, sheet: String?
  ) throws -> String {
    let book = try parse(archive.part("xl/workbook.xml"))
    startsIn1904 = ["1", "true"].contains(book.first("workbookPr")?["date1904"] ?? "")
    let sheets = book.first("sheets").map { Array($0.elements(named: "sheet")) } ?? []
    let names = sheets.map { $0["name"] ?? "" }
    let wanted = sheet == nil ? sheets.first : zip(sheets, names).first { $0.1 == sheet }?.0
    guard let wanted else { throw Failure.noSuchSheet(names) }
    if let bytes = try? archive.part("xl/sharedStrings.xml") {
      sharedStrings = try parse(bytes).elements(named: "si").map(Workbook.text)
    }
    if let bytes = try? archive.part("xl/styles.xml") { styles = DateStyles(try parse(bytes)) }
    let relations = try parse(archive.part("xl/_rels/workbook.xml.rels"))
    let id = wanted.attributes.first { $0.name.hasSuffix(":id") }?.value
    guard let target = relations.elements.first(where: { $0["Id"] == id })?["Target"]
    else { throw Failure.damaged }
    return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
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

  private func rows(of sheet: XMLElement) throws(Failure) -> [UInt8] {
    guard let data = sheet.first("sheetData") else { throw .damaged }
    var csv = CSVWriter(for: .program)
    var line = 1
    var width = 0
    var cellCount = 0
    for row in data.elements(named: "row") {
      let number = row["r"].flatMap { Int($0) } ?? line
      guard number >= line, number <= Workbook.mostRows else { throw .tooLarge }
      while line < number {
        csv.row(EmptyCollection())
        line += 1
      }
      let cells = try cells(of: row)
      cellCount += cells.count
      guard cellCount <= Workbook.mostCells else { throw .tooLarge }
      if width == 0 { width = cells.count }
      // Rows end at their last cell in use; a table has as many fields in each.
      let missing = max(0, width - cells.count)
      var end = cells.count
      while end > width, cells[end - 1].isEmpty { end -= 1 }
      let texts = cells[0..<end].map(Workbook.onOneLine) + Array(repeating: "", count: missing)
      csv.row(cells.allSatisfy(\.isEmpty) ? [] : texts)
      line += 1
    }
    return csv.bytes
  }

  private func cells(
    of row: XMLElement, _ mostColumns: Int = Workbook.mostColumns
  ) throws(Failure) -> [String] {
    var cells: [String] = []
    for cell in row.elements(named: "c") {
      let position = cell["r"].flatMap(Workbook.column) ?? cells.count
      guard position < mostColumns, position >= cells.count else { throw .tooLarge }
      while cells.count < position { cells.append("") }
      cells.append(value(of: cell))
    }
    return cells
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
      if styles.isDate(cell["s"]) { return day(number) ?? raw }
      return Workbook.decimal(number)
    }
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
    text.contains(where: \.isNewline) ? String(text.map { $0.isNewline ? " " : $0 }) : text
  }
}

/// Which styles of a workbook show a number as a day.
private struct DateStyles {
  private var areDates: [Bool] = []

  init() {}

  init(_ styles: XMLElement) {
    var formats: [String: Bool] = [:]
    for format in styles.first("numFmts").map({ Array($0.elements) }) ?? [] {
      formats[format["numFmtId"] ?? ""] = DateStyles.showsDay(format["formatCode"] ?? "")
    }
    for style in styles.first("cellXfs").map({ Array($0.elements(named: "xf")) }) ?? [] {
      let id = style["numFmtId"] ?? ""
      areDates.append(formats[id] ?? Int(id).map { (14...17).contains($0) || $0 == 22 } ?? false)
    }
  }

  func isDate(_ style: String?) -> Bool {
    guard let index = style.flatMap({ Int($0) }), areDates.indices.contains(index)
    else { return false }
    return areDates[index]
  }

  /// Whether a format has a year or a day in it, outside quotes and brackets.
  private static func showsDay(_ code: String) -> Bool {
    var inQuotes = false
    var inBrackets = false
    for character in code.lowercased() {
      switch character {
      case "\"": inQuotes.toggle()
      case "[": inBrackets = true
      case "]": inBrackets = false
      case "y", "d", "j": if !inQuotes, !inBrackets { return true }
      default: break
      }
    }
    return false
  }
}
