internal import LeerlijnDiagnostics
internal import LeerlijnInterchange
internal import LeerlijnModel
internal import LeerlijnWorkbook

/// `xlsx`: the tables of an audit as one workbook, a sheet each.
///
/// - Reported: more rows or columns than a sheet has, as an error; texts longer than a cell holds.
struct AuditWorkbookFormat: ExportFormat {
  static let name = "xlsx"
  static let summary = Phrase(
    nl: "hetzelfde als csv in één werkmap, met tekens en een legenda",
    en: "the same as csv in one workbook, with signs and a legend")
  static let needs = ExportNeeds.evidence
  static let hasSheetPerNetwork = true

  static func files(
    of material: ExportMaterial, reporting log: inout DiagnosticLog
  ) -> [ExportedFile] {
    guard let set = AuditTableSet(material) else { return [] }
    let tables = set.tables
    for table in tables { reportLimits(of: table, to: &log) }
    guard !log.hasErrors else { return [] }
    do throws(WorkbookWriter.Failure) {
      let content = WorkbookContent(sheets: tables.map(sheet))
      return [ExportedFile("audit.xlsx", try WorkbookWriter.bytes(of: content))]
    } catch {
      log.report(.workbookNotMade(WorkbookFault(error)))
      return []
    }
  }

  /// What a sheet cannot hold.
  static func reportLimits(of table: AuditTable, to log: inout DiagnosticLog) {
    let (rows, columns) = (table.above.count + table.rows.count + 2, table.columns.count)
    if rows > WorkbookWriter.mostRows || columns > WorkbookWriter.mostColumns {
      log.report(.tableTooLarge(table.title, rows: rows, columns: columns))
    }
    var longest = 0
    for case .text(let text) in table.rows.lazy.joined() {
      longest = max(longest, text.utf16.count)
    }
    guard longest > WorkbookWriter.longestText else { return }
    log.report(
      .cutShort(
        Phrase(
          nl: "Een cel van het blad ‘\(table.title)’", en: "A cell of the sheet ‘\(table.title)’"),
        longest, to: WorkbookWriter.longestText, in: "xlsx", at: nil))
  }

  // MARK: Sheets

  /// Above the rows stand the titles and, where systems know a column, its name.
  private static func sheet(_ table: AuditTable) -> WorkbookContent.Sheet {
    var sheet = WorkbookContent.Sheet(name: table.title)
    var head = WorkbookContent.Look.heading
    head.isWrapped = true
    head.shade = .strong
    sheet.rows = table.above.map { $0.map(cell) }
    sheet.rows.append(table.columns.map { .init($0.title, head) })
    if table.columns.contains(where: { $0.name != nil }) {
      var name = WorkbookContent.Look()
      name.shade = .light
      sheet.rows.append(table.columns.map { .init($0.name ?? "", name) })
      sheet.heights[table.above.count] = 75
    }
    sheet.frozenRows = sheet.rows.count
    if table.isFiltered { sheet.filterRow = sheet.rows.count - 1 }
    sheet.frozenColumns = table.leading
    sheet.widths = table.columns.map(\.width)
    sheet.rows += table.rows.map { $0.map(cell) }
    return sheet
  }

  private static func cell(_ cell: AuditTable.Cell) -> WorkbookContent.Cell? {
    switch cell {
    case .text(let text): .init(text, long)
    case .heading(let text): .init(text, .heading)
    case .number(let number): .init(Double(number))
    case .day(let day): .init(day: Int(day.number), long)
    case .status(let mark): .init("\(mark.sign) \(mark.words)", look(of: mark.weight))
    case .empty: nil
    }
  }

  private static let long: WorkbookContent.Look = {
    var look = WorkbookContent.Look()
    look.isWrapped = true
    return look
  }()

  /// Bold and grey, so that it reads in black and white.
  private static func look(of weight: AuditTable.Mark.Weight) -> WorkbookContent.Look {
    var look = long
    switch weight {
    case .quiet: break
    case .light: look.shade = .light
    case .strong:
      look.shade = .strong
      look.isBold = true
    }
    return look
  }
}

extension Diagnostic {
  fileprivate static func tableTooLarge(_ sheet: String, rows: Int, columns: Int) -> Diagnostic {
    .nothingToExport(
      Phrase(
        nl:
          "het blad ‘\(sheet)’ zou \(rows) rijen en \(columns) kolommen hebben; een werkblad heeft er "
          + "hoogstens \(WorkbookWriter.mostRows) en \(WorkbookWriter.mostColumns).",
        en:
          "the sheet ‘\(sheet)’ would have \(rows) rows and \(columns) columns; a sheet has at most "
          + "\(WorkbookWriter.mostRows) and \(WorkbookWriter.mostColumns)."),
      to: "xlsx", at: nil,
      help: Phrase(
        nl: "Neem csv, of exporteer minder studenten tegelijk.",
        en: "Take csv, or export fewer students at a time."))
  }

  fileprivate static func workbookNotMade(_ fault: WorkbookFault) -> Diagnostic {
    let reason = fault.reason("audit.xlsx")
    return .nothingToExport(
      reason, to: "xlsx", at: nil,
      help: Phrase(
        nl: "Maak ruimte in de map voor tijdelijke bestanden (TMPDIR) en probeer het opnieuw.",
        en: "Make room in the folder for temporary files (TMPDIR) and try again."))
  }
}
