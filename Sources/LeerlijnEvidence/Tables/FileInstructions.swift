internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What a manifest says of one file; without a manifest nothing.
struct FileInstructions: Sendable {
  var kind: FactKind
  /// As the manifest names it, from the folder on.
  var path: String
  /// Where the file comes from.
  var origin: String?
  var completeThrough: Day?
  /// Whether it is about those students alone whom it names.
  var isOfListed = false
  /// Of sessions: whether it holds what was held, and not what is planned.
  var isOfHeld = false
  var encoding: TextEncoding?
  var separator: UInt8?
  var dayForm = DayForm.isoOrDutch
  /// What years of two digits begin with.
  var century: Int?
  var decimalMark = DecimalMark.either
  var sheet: String?
  /// The line on which the header stands; nil where it is found.
  var headerRow: Int?
  /// How many rows name the columns together, from that line on.
  var headerRows = 1
  /// Of a workbook: the sheets that are one file together; nil where one sheet is the file.
  var sheets: SheetChoice?
  /// The column that the name of the sheet fills.
  var sheetColumn: TableColumn?
  /// Columns that each stand for one session, day, week or course.
  var spreads: [SpreadInstructions] = []
  /// Headers of the file and the column each stands for; nil for one to be ignored.
  var columns: [(header: String, column: TableColumn?)] = []
  /// Columns that have one value in every row.
  var fixed: [(column: TableColumn, value: String)] = []
  var codes: [CodeTranslation] = []
  /// Which rows are read, by what stands in a column; all of them where nothing is said.
  var rows: [RowChoice] = []
  /// Columns of amounts of time whose bare numbers are minutes; they are hours elsewhere.
  var minutes: Set<TableColumn> = []
  var students = StudentNumbers()

  init(kind: FactKind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// A value of a column as we write it: what a code stands for, else the value itself.
  func translated(_ value: String, in column: TableColumn) -> String {
    codes.first { $0.column == column && $0.from == value }?.to ?? value
  }
}

/// A code of a file and the value it stands for.
struct CodeTranslation: Sendable {
  let column: TableColumn
  /// As it stands in the file, without the spaces around it.
  let from: String
  let to: String
  /// Where the manifest writes `from`.
  let place: SourceRange
  /// Whether it stands beside the files and holds for all of them.
  var isShared = false
}

/// How the student numbers of a file become ours: a list, or something off and something on.
struct StudentNumbers: Sendable {
  /// From here on a number says nothing more, as from the domain of a mail address on.
  var before = ""
  /// Taken off the front where it stands there.
  var strip = ""
  /// Leading zeros are added up to so many digits.
  var digits = 0
  /// Put in front.
  var prefix = ""
  /// Number in the file, then our number; goes before the rest.
  var list: [String: String] = [:]

  /// Ties names and mail addresses to numbers; those then go through the rest.
  var people: PeopleList?

  var changesNothing: Bool {
    before.isEmpty && strip.isEmpty && digits == 0 && prefix.isEmpty && list.isEmpty
      && people == nil
  }

  func ours(_ text: String) -> String {
    let number = people?.number(of: text) ?? text
    if let listed = list[number] { return listed }
    var rest = Substring(number)
    if !before.isEmpty, let cut = rest.firstRange(of: before) { rest = rest[..<cut.lowerBound] }
    if !strip.isEmpty, rest.hasPrefix(strip) { rest = rest.dropFirst(strip.count) }
    return prefix + String(repeating: "0", count: max(0, digits - rest.utf8.count)) + rest
  }
}
