import Testing

@testable import LeerlijnInterchange

@Suite struct ELMDocumentationTests {
  @Test func saysWhatGoesWhere() throws {
    #expect(try MappingDocument("ELM").says(ELM.carriage))
  }

  @Test func saysEveryCode() throws {
    let rows = try MappingDocument("ELM").table("Codes")
    let ours = ELMCodes.rows.map {
      [$0.list.rawValue, $0.ours, $0.theirs, "cv/\($0.list.rawValue).xsd"]
    }
    #expect(rows == ours)
  }

  @Test func hasARowForEveryPartOfACurriculum() {
    #expect(ShippedElements.paths.count > 400)
    let without = ShippedElements.paths.filter { ELM.carriage.row(for: $0) == nil }
    #expect(without.isEmpty)
  }

  /// The root's row would otherwise take in, unseen, whatever the schema gets next.
  @Test func leavesNothingToTheRootAlone() {
    let left = ShippedElements.paths.filter {
      $0.count > 1 && ELM.carriage.row(for: $0)?.part == "curriculum"
    }
    #expect(left.isEmpty)
  }

  @Test func hasNoRowThatIsNeverUsed() {
    let used = Set(ShippedElements.paths.compactMap { ELM.carriage.row(for: $0)?.part })
    let idle = ELM.carriage.rows.map(\.part).filter { !used.contains($0) }
    #expect(idle.isEmpty)
  }
}
