internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnInterchange
internal import LeerlijnModel

/// `csv`: the tables of an audit (Dutch: *uitslag per groep, matrix*), a file each.
///
/// - Shape: as a spreadsheet reads it. In Dutch cells are divided by semicolons and in English by
///   commas, as Excel has them where it speaks that language.
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
      ExportedFile(table.file + ".csv", table.csv(separatedBy: separator))
    }
  }
}

extension AuditTable {
  func csv(separatedBy separator: UInt8) -> [UInt8] {
    var csv = CSVWriter(for: .spreadsheet(separator: separator))
    csv.row(columns.map { column in column.name.map { "\(column.title) (\($0))" } ?? column.title })
    for row in rows { csv.row(row.map(\.text)) }
    return csv.bytes
  }
}

extension AuditTable.Cell {
  fileprivate var text: String {
    switch self {
    case .text(let text), .heading(let text): text
    case .number(let number): String(number)
    case .day(let day): day.description
    case .status(let mark): mark.words
    case .empty: ""
    }
  }
}
