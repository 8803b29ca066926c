internal import LeerlijnDiagnostics
internal import LeerlijnInterchange
internal import LeerlijnModel

/// `csv`: the tables of an audit (Dutch: *uitslag per groep, matrix*), a file each.
///
/// - Shape: UTF-8 with its mark, lines end in CR LF, a cell in quotes where RFC 4180 asks it. In Dutch
///   cells are divided by semicolons and in English by commas, as Excel reads them where it speaks
///   that language.
struct AuditCSVFormat: ExportFormat {
  static let name = "csv"
  static let summary = Phrase(
    nl: "de uitslag per groep en de matrix van regels en studenten, als CSV",
    en: "the audit result per group and the matrix of rules by students, as CSV")
  static let needs = ExportNeeds.evidence

  static func files(
    of material: ExportMaterial, reporting log: inout DiagnosticLog
  ) -> [ExportedFile] {
    guard let set = AuditTableSet(material) else { return [] }
    let separator: UInt8 =
      switch material.language {
      case .dutch: UInt8(ascii: ";")
      case .english: UInt8(ascii: ",")
      }
    return set.tables.map { table in
      ExportedFile(table.file + ".csv", CSVText(table, separatedBy: separator).bytes)
    }
  }
}

/// A table as text.
struct CSVText {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  private let separator: UInt8

  init(_ table: AuditTable, separatedBy separator: UInt8) {
    self.separator = separator
    line(
      table.columns.map { column in column.name.map { "\(column.title) (\($0))" } ?? column.title })
    for row in table.rows { line(row.map(Self.text)) }
  }

  private mutating func line(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(separator) }
      write(cell)
    }
    bytes += [0x0D, 0x0A]
  }

  private static func text(_ cell: AuditTable.Cell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let number): String(number)
    case .status(let mark): mark.words
    case .empty: ""
    }
  }

  /// A cell that a spreadsheet would take for a formula gets an apostrophe in front.
  ///
  /// - Source: OWASP, CSV Injection: `=`, `+`, `-`, `@`, tab and carriage return.
  private mutating func write(_ cell: String) {
    var cell = Array(cell.utf8)
    if let first = cell.first, "=+-@\t\r".utf8.contains(first) {
      cell.insert(UInt8(ascii: "'"), at: 0)
    }
    let isQuoted =
      cell.contains { byte in
        byte == separator || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
      } || cell.first == 0x20 || cell.last == 0x20
    guard isQuoted else {
      bytes += cell
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
