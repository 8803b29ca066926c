import Testing

@testable import LeerlijnInterchange

@Suite struct ELMDocumentationTests {
  @Test func saysEveryCode() throws {
    let rows = try MappingDocument("ELM").table("Codes")
    let ours = ELMCodes.rows.map {
      [$0.list.rawValue, $0.ours, $0.theirs, "cv/\($0.list.rawValue).xsd"]
    }
    #expect(rows == ours)
  }
}
