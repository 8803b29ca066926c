internal import LeerlijnModel
internal import LeerlijnXML

/// Which sheets of a workbook a proposal takes for one file (Dutch: *bladen*): those with the same
/// header.
struct ProposedSheets: Sendable {
  /// So many sheets are looked at.
  static let most = 200

  private(set) var names: [String] = []
  /// Other sheets that hold a table.
  private var others: [String] = []
  /// Of the whole workbook.
  private var count = 1
  private(set) var areStudents = false

  init() {}

  init(_ names: [String], others: [String], count: Int) {
    self.names = names
    self.others = others
    self.count = count
  }

  var attributes: [XMLWriter.Attribute] {
    guard count > 1 else { return areStudents ? [("sheet-is", "student")] : [] }
    let isOne = names.count == 1
    let value = isOne ? names[0] : others.isEmpty ? "*" : names.joined(separator: "/")
    return [(isOne ? "sheet" : "sheets", value)] + (areStudents ? [("sheet-is", "student")] : [])
  }

  /// Whether other sheets hold something that is not read.
  var leavesOut: Bool { count > 1 && !others.isEmpty }

  /// nil where there is nothing to choose.
  var reason: String? {
    guard count > 1 else { return nil }
    let unread =
      others.isEmpty
      ? "" : " Niet gelezen: \(listed(others.map { "'\($0)'" }))."
    let students = areStudents ? " De naam van het blad is het studentnummer." : ""
    guard names.count > 1 else {
      return "sheet: \(leavesOut ? "waarschijnlijk: " : "")dit blad past het best van de \(count)."
        + unread + students
    }
    return
      "sheets: \(leavesOut ? "waarschijnlijk: " : "")deze \(names.count) bladen hebben dezelfde kop en zijn samen één bestand."
      + students + unread
  }

  /// The names of the sheets as a column of student numbers, where they look like that and no column
  /// does.
  mutating func studentSample(besides columns: [ColumnSample]) -> ColumnSample? {
    let numbers = names.count { name in withField(of: name, ColumnSample.isStudentNumber) }
    guard numbers > 0, numbers == names.count,
      !columns.contains(where: { $0.mostly($0.studentNumbers) })
    else { return nil }
    areStudents = true
    var sample = ColumnSample(header: "student", position: 0, isSpread: true)
    for name in names { withField(of: name) { sample.add($0) } }
    return sample
  }
}
