import LeerlijnInterchange
import Testing

@Suite struct StableIDTests {
  /// Answers of Python's `uuid.uuid5(uuid.NAMESPACE_URL, …)`.
  @Test func agreesWithAnotherImplementation() {
    let ids = StableIDs(base: "urn:leerlijn")
    #expect(ids.uuid(.course, "sw", "swj301") == "1eddd27e-7bb1-5642-acd9-78f1beea82ec")
    #expect(ids.uuid(.year, "2019-2020", "é") == "54a78538-de05-56b8-8f7e-336fd31df331")
  }

  /// The message is longer than a block, and ends just where its length no longer fits.
  @Test(arguments: [55, 56, 63, 64, 65, 119]) func staysAVersionFiveUUID(length: Int) throws {
    let id = StableIDs(base: String(repeating: "a", count: length)).uuid(.rule, "x")
    let parts = id.split(separator: "-").map(String.init)
    #expect(parts.map(\.count) == [8, 4, 4, 4, 12])
    #expect(parts[2].hasPrefix("5"))
    #expect(try "89ab".contains(#require(parts[3].first)))
  }

  @Test func tellsKindsAndBasesApart() {
    let ids = StableIDs(base: "urn:leerlijn")
    let names = StableIDs.Kind.allCases.map { ids.uuid($0, "x") }
    #expect(Set(names).count == names.count)
    #expect(ids.uuid(.test, "x") != StableIDs(base: "https://example.org").uuid(.test, "x"))
    #expect(ids.uri(.test, "x") == "urn:uuid:" + ids.uuid(.test, "x"))
  }
}
