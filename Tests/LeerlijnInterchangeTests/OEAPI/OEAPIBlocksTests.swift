import Testing

@testable import LeerlijnInterchange

@Suite struct OEAPIBlocksTests {
  private typealias Object = OEAPIFixture.Object

  private func structure() throws -> Object {
    let export = try OEAPIFixture()
    return try #require(
      try export.extra(export.item("programmes", "sw"))["structure"] as? Object)
  }

  /// Name, rule and parts of a block, each block on a line, two blanks deeper per level.
  private func outline(_ block: Object, _ depth: Int = 0) -> [String] {
    let name = (block["name"] as? [[String: String]])?.first?["value"] ?? ""
    let rule = block["relatedBlocksRule"] as? Object ?? [:]
    let words = ["blockRuleType", "minRequiredBlocks", "maxAllowedBlocks", "unit"].compactMap {
      key in
      rule[key].map { "\($0)" }
    }
    let line =
      String(repeating: "  ", count: depth) + name
      + (words.isEmpty ? "" : ": " + words.joined(separator: " "))
    let parts = block["relatedBlocks"] as? [Object] ?? []
    return [line] + parts.flatMap { outline($0, depth + 1) }
  }

  @Test func laysOutPhasesYearsChoicesProfilesAndRules() throws {
    #expect(
      try outline(structure()) == [
        "Sociaal Werk: all",
        "  Propedeuse: all",
        "    Begin",
        "  Jaar 2: all",
        "    Stage",
        "    Ruimte: range 7.5 ects",
        "      Tweede",
        "      Derde",
        "    Profiel: one_of",
        "      Jeugd: all",
        "        Tweede",
        "  Keuze van twee: one_of",
        "    ten minste 1 onderwijseenheid van ‘Keuze’: range 1 blocks",
        "      Tweede",
        "      Derde",
        "    ten minste 7,5 EC van ‘Keuze’: range 7.5 ects",
        "      Tweede",
        "      Derde",
        "  Verdeling: range 1 blocks",
        "    Keuze: range 1 blocks",
        "      Tweede",
        "      Derde",
        "    Keuze: range 7.5 ects",
        "      Tweede",
        "      Derde",
      ])
  }

  /// A course may stand in several places; each place is a block of its own.
  @Test func givesEveryBlockAnIdOfItsOwn() throws {
    func ids(_ block: Object) -> [String] {
      [block["blockId"] as? String ?? ""]
        + (block["relatedBlocks"] as? [Object] ?? []).flatMap(ids)
    }
    let all = try ids(structure())
    #expect(Set(all).count == all.count && !all.contains(""))
  }

  @Test func namesTheEducationThatABlockStandsFor() throws {
    let export = try OEAPIFixture()
    let root = try structure()
    let programme = try export.item("programmes", "sw")
    #expect(root["educationId"] as? String == programme["programmeId"] as? String)
    let phase = try #require((root["relatedBlocks"] as? [Object])?.first)
    #expect(phase["blockType"] as? String == "program" && phase["educationId"] == nil)
    let unit = try #require((phase["relatedBlocks"] as? [Object])?.first)
    let course = try export.item("courses", "a1")
    #expect(unit["blockType"] as? String == "course")
    #expect(unit["educationId"] as? String == course["courseId"] as? String)
  }
}
