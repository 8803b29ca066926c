import Foundation
import LeerlijnDiagnostics
import LeerlijnXML
import Testing

@testable import LeerlijnInterchange

/// Every form's table of what goes where: as documented, complete, and without rows for nothing.
@Suite struct CarriageTablesTests {
  struct Table: CustomTestStringConvertible, Sendable {
    let page: String
    let carriage: Carriage

    var testDescription: String { page }
  }

  static let tables = [
    Table(page: "ICalendar", carriage: ICalendar.carriage)
  ]

  /// The path of every element and attribute of the shipped curricula, from the root.
  static let paths: Set<[String]> = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
      path: "../../curricula"
    ).standardized
    var paths: Set<[String]> = []
    func collect(_ element: XMLElement, _ above: [String]) {
      let path = above + [element.name]
      paths.insert(path)
      for attribute in element.attributes { paths.insert(path + ["@" + attribute.name]) }
      for child in element.elements { collect(child, path) }
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasSuffix(".xml") {
      var log = DiagnosticLog()
      guard let data = try? Data(contentsOf: folder.appending(path: name)),
        let document = parseXML(
          SourceFile(path: name, bytes: Array(data)), schema: nil, reporting: &log)
      else { continue }
      collect(document.root, [])
    }
    return paths
  }()

  @Test(arguments: tables) func standsInTheDocumentation(table: Table) throws {
    #expect(try MappingDocument(table.page).says(table.carriage))
  }

  @Test(arguments: tables) func hasARowForEveryPart(table: Table) throws {
    try #require(Self.paths.count > 300)
    let without = Self.paths.filter { table.carriage.row(for: $0) == nil }
    #expect(without.isEmpty)
  }

  /// A row for nothing hides that what it was for is now without one.
  @Test(arguments: tables) func hasNoRowForNothing(table: Table) {
    let used = Set(Self.paths.compactMap { table.carriage.row(for: $0)?.part })
    #expect(table.carriage.rows.map(\.part).filter { !used.contains($0) } == [])
  }

  @Test(arguments: tables) func namesEveryPartOnce(table: Table) {
    let parts = table.carriage.rows.map(\.part)
    #expect(Set(parts).count == parts.count)
    for row in table.carriage.rows {
      #expect(row.name.dutch != row.name.english || row.name.dutch == "parameters")
    }
  }
}
