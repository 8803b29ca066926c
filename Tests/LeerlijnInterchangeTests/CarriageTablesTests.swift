import LeerlijnDefinition
import LeerlijnModel
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

  /// Forms that carry a curriculum.
  static let tables = [
    Table(page: "CASE", carriage: CASE.carriage), Table(page: "ELM", carriage: ELM.carriage),
    Table(page: "ICalendar", carriage: ICalendar.carriage),
    Table(page: "OEAPI", carriage: OEAPI.carriage),
    Table(page: "OOAPI-v5", carriage: OOAPI.carriage),
  ]

  static let paths = curriculumSchema.paths

  /// Recorded with `LEERLIJN_RECORD=1`; the evidence's own form is ELMO.
  @Test(arguments: tables + [Table(page: "ELMO", carriage: ELMO.carriage)])
  func standsInTheDocumentation(table: Table) throws {
    try MappingDocument(table.page).expectTable(of: table.carriage)
  }

  /// The root's row would otherwise take in, unseen, whatever a curriculum gets next.
  @Test(arguments: tables) func speaksOfEveryThing(table: Table) throws {
    let things = Self.paths.filter { path in
      guard let part = Part.of(path), let thing = part.thing else { return false }
      return thing != .curriculum
    }
    try #require(things.count > 250)
    let unspoken = things.filter { path in
      let row = table.carriage.row(for: path)
      return row == nil || row?.part == "curriculum"
    }
    #expect(Set(unspoken.compactMap { Part.of($0)?.path }).sorted() == [])
  }

  @Test(arguments: tables) func namesEveryPartOnce(table: Table) {
    let parts = table.carriage.rows.map(\.part)
    #expect(Set(parts).count == parts.count)
  }
}
