import Testing

@testable import LeerlijnInterchange

@Suite struct ELMCodesTests {
  @Test func namesEveryWordOnceInAList() {
    let words = ELMCodes.rows.map { "\($0.list) \($0.ours)" }
    #expect(Set(words).count == words.count)
  }

  @Test(arguments: [
    ("0923", "0923"), ("09231", "0923"), ("0927", "092"), ("03", "03"), ("0877", "08"),
  ]) func findsAFieldOrTheNearestWider(code: String, found: String) {
    #expect(ELMCodes.isced(code)?.code == found)
    #expect(ELMCodes.isced(code)?.uri == "http://data.europa.eu/snb/isced-f/" + found)
  }

  @Test func findsNoFieldInAnUnknownCode() {
    #expect(ELMCodes.isced("77") == nil)
    #expect(ELMCodes.isced("") == nil)
  }
}
