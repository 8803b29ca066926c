internal import LeerlijnModel

/// Opens a table of unknown shape with the one or two rows that name its columns.
enum HeaderProposal {
  /// - Parameter open: opens the table as it is told to.
  static func open(
    _ instructions: FileInstructions, _ domain: Domain?,
    _ open: (FileInstructions) throws -> TextTable
  ) throws -> TextTable {
    let one = try open(instructions)
    if MeetingHeader.isOne(one.header) { return one }
    // A table of a known system may have days in its first row.
    if DocumentedExports.export(with: one.header) != nil { return one }
    var two = instructions
    two.headerRows = 2
    if days(one) < 2 {
      two.headerRow = Int(one.headerLine)
      if let below = try? open(two), days(below) >= 2, isNoData(below, under: one) { return below }
    } else if one.headerLine > 1 {
      two.headerRow = Int(one.headerLine) - 1
      if let above = try? open(two), above.headerLine < one.headerLine, days(above) >= 2,
        above.header.contains(where: { namesSeries($0, domain) })
      {
        return above
      }
    }
    return one
  }

  private static func days(_ text: TextTable) -> Int {
    text.header.count(where: SpreadProposal.isDay)
  }

  /// Whether the second row of a header is one: nothing in it stands under the name of a column, but
  /// where that has days beside it too.
  private static func isNoData(_ two: TextTable, under one: TextTable) -> Bool {
    let names = one.header.indices.filter { TableDescription.isHeader(one.header[$0]) }
    let isAlone = names.contains { one.header[$0] == two.header[$0] }
    // A row of data fills the columns that are known, those of students first of all.
    let filled = names.filter { one.header[$0] != two.header[$0] }
    return isAlone && filled.allSatisfy { isDay(two.header[$0]) }
      && !two.header.contains { header in
        header.split(separator: " ").contains { word in
          withField(of: String(word), ColumnSample.isStudentNumber)
        }
      }
  }

  private static func isDay(_ header: String) -> Bool { SpreadProposal.isDay(header) }

  /// Whether a series stands beside the day.
  private static func namesSeries(_ header: String, _ domain: Domain?) -> Bool {
    guard let rest = HeaderDay(header, .isoOrDutch)?.rest, !rest.isEmpty else { return false }
    return domain?.curricula.contains { curriculum in
      curriculum.series.contains { series in
        ([series.id.text] + series.titles.entries.map(\.text)).contains {
          folded($0) == folded(rest)
        }
      }
    } ?? false
  }
}

extension TextTable {
  /// What stands above the header.
  var titles: String {
    String(decoding: source.bytes(0..<min(headerStart, 4000)), as: UTF8.self)
  }
}
