internal import LeerlijnGroundwork
internal import LeerlijnModel
internal import LeerlijnWorkbook

/// The workbooks of a folder, each opened once, and which of their sheets were read (Dutch:
/// *werkmappen*).
struct WorkbookShelf {
  private var books: [String: Workbook] = [:]
  private var read: [String: Set<String>] = [:]

  /// A file of its own for every sheet that the manifest takes together.
  ///
  /// - Throws: as `openWorkbook`, where the workbook cannot be opened or lacks a sheet.
  mutating func files(
    _ instructions: FileInstructions, _ path: String, inside folder: String
  ) throws -> [FileInstructions] {
    guard isWorkbook(path) else { return [instructions] }
    let book = try book(path, inside: folder)
    let names = book.sheetNames
    guard let choice = instructions.sheets else {
      if let name = instructions.sheet ?? names.first { read[path, default: []].insert(name) }
      guard let column = instructions.sheetColumn, let name = instructions.sheet ?? names.first
      else { return [instructions] }
      return [instructions.with(sheet: name, as: column)]
    }
    let wanted: [String]
    switch choice {
    case .all: wanted = names.filter(book.hasCells)
    case .named(let chosen):
      guard chosen.allSatisfy(names.contains) else { throw Workbook.Failure.noSuchSheet(names) }
      wanted = chosen
    }
    read[path, default: []].formUnion(wanted)
    return wanted.map { instructions.with(sheet: $0, as: instructions.sheetColumn) }
  }

  mutating func book(_ path: String, inside folder: String) throws -> Workbook {
    if let known = books[path] { return known }
    let book = try openWorkbook(path, inside: folder)
    books[path] = book
    return book
  }

  /// By path: sheets with anything on them that no file of the manifest is read from.
  var unread: [(path: String, sheets: [String])] {
    books.keys.sorted().compactMap { path in
      guard let book = books[path], let read = read[path] else { return nil }
      let others = book.sheetNames.filter { !read.contains($0) && book.hasCells($0) }
      return others.isEmpty ? nil : (path, others)
    }
  }
}

extension FileInstructions {
  /// How a message names the file: with the sheet, where it is one of several.
  func shownPath(_ path: String) -> String {
    sheets == nil ? path : path + "!" + (sheet ?? "")
  }

  fileprivate func with(sheet name: String, as column: TableColumn?) -> FileInstructions {
    var own = self
    own.sheet = name
    if let column { own.fixed.append((column, name)) }
    return own
  }
}

extension Workbook {
  /// Whether a sheet has a filled cell; one that is no table, such as a chart, has none.
  fileprivate func hasCells(_ name: String) -> Bool {
    do throws(Failure) {
      return try table(sheet: name).contains { $0.contains { !$0.isEmpty } }
    } catch {
      return error.isTooLarge
    }
  }
}
