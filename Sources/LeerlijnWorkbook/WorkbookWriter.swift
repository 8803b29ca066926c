internal import CXLSXWriter
internal import Glibc
internal import LeerlijnGroundwork

/// Writes an XLSX workbook (Dutch: *werkmap*) whose bytes depend on nothing but its content.
package struct WorkbookWriter: ~Copyable {
  package static let mostRows = 1_048_576
  package static let mostColumns = 16_384
  /// What a cell of a spreadsheet holds; more is cut off.
  package static let longestText = 32_767

  /// Why there is no workbook.
  package enum Failure: Error, Equatable {
    /// More rows or columns than a sheet has.
    case tooLarge
    /// A sheet's name that spreadsheets do not take, or two that are alike.
    case sheetName(String)
    /// The number of the system's fault; 0 where it gave none.
    case notWritable(Int32)
  }

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [WorkbookContent.Look: UnsafeMutablePointer<lxw_format>] = [:]

  /// The bytes of the file, which never stands on a disk: what it holds may be personal.
  package static func bytes(of content: WorkbookContent) throws(Failure) -> [UInt8] {
    for sheet in content.sheets {
      let width = sheet.rows.map(\.count).max() ?? 0
      guard sheet.rows.count <= mostRows, width <= mostColumns else { throw .tooLarge }
    }
    let memory = memfd_create("leerlijn", 0)
    guard memory >= 0 else { throw .notWritable(errno) }
    defer { close(memory) }
    // The library takes a path and nothing else.
    let path = "/proc/self/fd/\(memory)"
    guard let workbook = workbook_new(path) else { throw .notWritable(0) }
    var writer = WorkbookWriter(workbook)
    // A day of writing would make every file another.
    var properties = lxw_doc_properties()
    properties.created = 1_577_836_800
    workbook_set_properties(workbook, &properties)
    var refused: String?
    for sheet in content.sheets where !writer.add(sheet) && refused == nil { refused = sheet.name }
    errno = 0
    let outcome = workbook_close(workbook)
    if let refused { throw .sheetName(refused) }
    guard outcome == LXW_NO_ERROR else { throw .notWritable(errno) }
    do throws(FileFault) {
      return try readFile(path, atMost: .max)
    } catch {
      throw .notWritable(0)
    }
  }

  private init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

  private mutating func add(_ sheet: WorkbookContent.Sheet) -> Bool {
    // Asked first: a refusal of the library itself is told on standard error.
    guard !sheet.name.isEmpty, workbook_validate_sheet_name(workbook, sheet.name) == LXW_NO_ERROR,
      let page = workbook_add_worksheet(workbook, sheet.name)
    else { return false }
    for (column, width) in sheet.widths.enumerated() {
      worksheet_set_column(page, UInt16(column), UInt16(column), width, nil)
    }
    for (row, height) in sheet.heights.sorted(by: { $0.key < $1.key }) {
      worksheet_set_row(page, UInt32(row), height, nil)
    }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard let cell else { continue }
        let format = format(cell.look)
        switch cell.value {
        case .text(let text):
          let shown = text.utf16.count > Self.longestText ? Self.cut(text) : text
          if shown.isEmpty {
            worksheet_write_blank(page, UInt32(row), UInt16(column), format)
          } else {
            worksheet_write_string(page, UInt32(row), UInt16(column), shown, format)
          }
        case .number(let number):
          worksheet_write_number(page, UInt32(row), UInt16(column), number, format)
        case .day(let day):
          worksheet_write_number(page, UInt32(row), UInt16(column), Double(day), format)
        }
      }
    }
    if let head = sheet.filterRow, head < sheet.rows.count, let last = sheet.rows[head].indices.last
    {
      worksheet_autofilter(
        page, UInt32(head), 0, UInt32(sheet.rows.count - 1), UInt16(last))
    }
    worksheet_freeze_panes(page, UInt32(sheet.frozenRows), UInt16(sheet.frozenColumns))
    return true
  }

  private static func cut(_ text: String) -> String {
    var count = 0
    var end = text.startIndex
    while end < text.endIndex {
      count += text[end].utf16.count
      if count > longestText { break }
      end = text.index(after: end)
    }
    return String(text[..<end])
  }

  /// One format per look, in the order in which looks come up.
  private mutating func format(
    _ look: WorkbookContent.Look
  ) -> UnsafeMutablePointer<lxw_format>? {
    if look == .plain { return nil }
    if let known = formats[look] { return known }
    guard let format = workbook_add_format(workbook) else { return nil }
    if look.isBold { format_set_bold(format) }
    if look.isWrapped { format_set_text_wrap(format) }
    if look.isRotated { format_set_rotation(format, 90) }
    if look.isCentred { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    if look.isDay { format_set_num_format(format, "yyyy-mm-dd") }
    switch look.shade {
    case .none: break
    case .light: format_set_bg_color(format, 0xF2F2F2)
    case .strong: format_set_bg_color(format, 0xD9D9D9)
    }
    formats[look] = format
    return format
  }
}
