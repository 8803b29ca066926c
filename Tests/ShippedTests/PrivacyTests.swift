import Testing

@Suite struct PrivacyTests {
  private static let texts: [String] =
    Shipped.documents.map { Shipped.folder + "/" + $0 }
    + Shipped.cohorts.flatMap { cohort in
      Shipped.names(in: Shipped.folder + "/" + cohort).map { "\(Shipped.folder)/\(cohort)/\($0)" }
    } + [FactTable.path]

  @Test(arguments: texts)
  func shipsNoAddressAndNoContact(path: String) {
    let text = Shipped.text(path)
    #expect(text.firstMatch(of: /[A-Za-z0-9._-]+@[A-Za-z0-9-]+\.[a-z]/) == nil)
    #expect(!text.lowercased().contains("contactpersoon"))
    #expect(text.firstMatch(of: /\bB26\b/) == nil)
  }

  /// People are numbers in the cohort: there is no column for a name, and no word in one for who.
  @Test(arguments: ["voorbeeld", "voorbeeld-2020-07-17"])
  func knowsPeopleByNumberOnly(cohort: String) throws {
    var seen = 0
    for file in Shipped.names(in: Shipped.folder + "/" + cohort) where file.hasSuffix(".csv") {
      let table = try Table("\(Shipped.folder)/\(cohort)/\(file)")
      #expect(!table.columns.contains("name"), "\(file)")
      for column in ["student", "person", "supervisor", "assessor"] {
        for value in table.values(column) where !value.isEmpty {
          #expect(value.wholeMatch(of: /[bdp]?[0-9]+/) != nil, "\(file) has \(value)")
          seen += 1
        }
      }
    }
    #expect(seen > 100, "columns by another name would not be looked at")
  }
}

/// A CSV file of the cohort, as plain as those are: a comma, and quotes around a ground.
struct Table {
  let columns: [String]
  let rows: [[String: String]]

  init(_ path: String) throws {
    let lines = Shipped.text(path).split(separator: "\n").map { Table.cells($0) }
    let columns = try #require(lines.first)
    self.columns = columns
    rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
  }

  func values(_ column: String) -> [String] { rows.compactMap { $0[column] } }

  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      case "\r", "\r\n": continue
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
