import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// What an import of CASE names of all that it leaves behind.
@Suite struct CASELeftOutTests {
  private static func child(_ origin: String, _ goal: String, _ type: String = "isChildOf")
    -> String
  {
    """
    {"identifier": "\(type)-\(origin)", "uri": "https://example.org/\(origin)",
     "associationType": "\(type)", "originNodeURI": {"identifier": "\(origin)"},
     "destinationNodeURI": {"identifier": "\(goal)"}}
    """
  }

  private static let text = """
    {"CFDocument": {"identifier": "d", "creator": "Instelling", "title": "Raamwerk",
      "language": "nl"},
     "CFItems": [
      {"identifier": "1", "humanCodingScheme": "D1", "fullStatement": "Domein"},
      {"identifier": "2", "humanCodingScheme": "D1.1", "fullStatement": "Deelgebied"},
      {"identifier": "3", "humanCodingScheme": "D1.1.a", "fullStatement": "Uitkomst",
       "abbreviatedStatement": "kort", "notes": "uitleg", "educationLevel": ["06"],
       "CFItemType": "Standard", "extensions": {"other": 1}},
      {"identifier": "4", "humanCodingScheme": "D1.2", "fullStatement": "Losse uitkomst"},
      {"identifier": "5", "humanCodingScheme": "D2", "fullStatement": "Domein 2"},
      {"identifier": "6", "humanCodingScheme": "D2.1", "fullStatement": "Uitkomst 2"}],
     "CFAssociations": [\(child("1", "d")), \(child("2", "1")), \(child("3", "2")),
      \(child("4", "1")), \(child("5", "d")), \(child("6", "5")),
      \(child("2", "6", "precedes")), \(child("3", "6", "isRelatedTo"))],
     "CFRubrics": [{"identifier": "r"}]}
    """

  private func read(_ text: String) -> [String] { curriculum(text).told }

  private func curriculum(_ text: String) -> (strands: [Strand], told: [String]) {
    var log = DiagnosticLog()
    let source = SourceFile(path: "case.json", bytes: Array(text.utf8))
    let curriculum = CASE.read(source, reporting: &log)
    return (curriculum?.strands ?? [], log.diagnostics.map(\.message.english))
  }

  @Test func namesEveryFieldThatItLeavesOut() {
    let told = read(Self.text).filter { $0.contains("has no place for it") }
      .map { String($0.split(separator: "'")[0]) }
    #expect(
      told == [
        "CFAssociations.uri", "CFDocument.creator", "CFItems.CFItemType",
        "CFItems.abbreviatedStatement", "CFItems.educationLevel", "CFItems.extensions.other",
        "CFItems.notes", "CFPackage.CFRubrics",
      ])
  }

  /// A part that has outcomes and a parent keeps both, also where its parent has no outcomes.
  @Test func keepsWhereAStrandStands() throws {
    let strands = curriculum(Self.text).strands
    #expect(strands.map(\.id) == ["D1", "D1.1", "D2"])
    #expect(strands.map(\.partOf) == [nil, "D1", nil])
    let flat = Self.text.replacing(Self.child("4", "1"), with: Self.child("4", "2"))
    let (others, told) = curriculum(flat)
    #expect(others.map { $0.outcomes.map(\.id) } == [[], ["D1.1.a", "D1.2"], ["D2.1"]])
    #expect(others.map(\.partOf) == [nil, "D1", nil])
    #expect(!told.contains { $0.hasPrefix("'D1") && $0.contains("was not taken over") })
  }

  @Test func namesLinksThatAreGone() {
    let told = read(Self.text)
    #expect(told.contains { $0.hasPrefix("'precedes' from 'D1.1' to 'D2.1'") })
    #expect(told.contains { $0.hasPrefix("'isRelatedTo' from 'D1.1.a' to 'D2.1'") })
    #expect(told.contains { $0.hasPrefix("'identifier' (15 times) was not kept") })
  }

  /// What goes out of ours comes back: nothing is lost.
  @Test func isSilentOfOurOwn() throws {
    var log = DiagnosticLog()
    let material = ExportMaterial(
      try ShippedCurricula.read("leerlijn-jeugd"), asOf: try #require(Day(iso: "2020-03-11")))
    let file = try #require(CASE.files(of: material, reporting: &log).first)
    let told = read(String(decoding: file.bytes, as: UTF8.self))
    #expect(!told.contains { $0.contains("was not") })
  }

  @Test func bringsPartsOfStrandsBack() throws {
    var curriculum = try ShippedCurricula.read("leerlijn-jeugd")
    curriculum.strands[1].partOf = curriculum.strands[0].id
    curriculum.strands.append(
      Strand(id: "leeg", titles: Titles(nl: "Leeg"), outcomes: [], partOf: "professionaliseren"))
    var log = DiagnosticLog()
    let day = try #require(Day(iso: "2020-03-11"))
    let file = try #require(
      CASE.files(of: ExportMaterial(curriculum, asOf: day), reporting: &log).first)
    let back = self.curriculum(String(decoding: file.bytes, as: UTF8.self)).strands
    let expected = Dictionary(uniqueKeysWithValues: curriculum.strands.map { ($0.id, $0.partOf) })
    #expect(Dictionary(uniqueKeysWithValues: back.map { ($0.id, $0.partOf) }) == expected)
    #expect(back.first { $0.id == "leeg" }?.outcomes.isEmpty == true)
  }
}

/// When a part of a framework changed, and where it is found.
@Suite struct CASEChangesTests {
  private func export(
    _ curriculum: Curriculum, after earlier: String? = nil, on day: String = "2021-03-11",
    base: String = ExportMaterial.standardBase
  ) throws -> (text: String, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let material = ExportMaterial(
      curriculum, asOf: try #require(Day(iso: day)), base: base,
      earlier: { _ in earlier.map { Array($0.utf8) } })
    let file = try #require(CASE.files(of: material, reporting: &log).first)
    return (String(decoding: file.bytes, as: UTF8.self), log)
  }

  private func moments(_ text: String) -> [String: Int] {
    text.matches(of: /"lastChangeDateTime": ?"([^"]+)"/).reduce(into: [:]) {
      $0[String($1.1), default: 0] += 1
    }
  }

  @Test func movesWithTheContentAlone() throws {
    var curriculum = try ShippedCurricula.read("leerlijn-jeugd")
    curriculum.decided = Day(iso: "2019-06-20")
    let first = try export(curriculum).text
    let decided = "\(try #require(curriculum.decided))T00:00:00Z"
    #expect(moments(first).keys.map { $0 } == [decided])
    #expect(try export(curriculum, after: first).text == first)
    curriculum.strands[0].outcomes[0].titles = Titles(nl: "Anders")
    let second = try export(curriculum, after: first).text
    // The outcome, the links that name it, and the document.
    let changed = try #require(moments(second)["2021-03-11T00:00:00Z"])
    #expect(changed > 1 && changed < 20)
    let document = try #require(second.firstMatch(of: /"lastChangeDateTime": ?"([^"]+)"/))
    #expect(document.1 == "2021-03-11T00:00:00Z")
    curriculum.strands[0].outcomes[0].titles = Titles(nl: "Weer anders")
    let third = try export(curriculum, after: second).text
    #expect(moments(third)["2021-03-11T00:00:01Z"] == changed)
    curriculum.strands[0].outcomes.removeLast()
    let fourth = try export(curriculum, after: third, on: "2021-04-01").text
    #expect(moments(fourth)["2021-04-01T00:00:00Z"] != nil, "a part that is gone changes the whole")
  }

  @Test(arguments: ["", "{", "{\"CFDocument\": 3}", "[]"])
  func passesOverAnEarlierFileThatIsNone(earlier: String) throws {
    let curriculum = try ShippedCurricula.read("leerlijn-jeugd")
    #expect(try export(curriculum, after: earlier).text == (try export(curriculum).text))
  }

  @Test func pointsToWhereTheInstitutionHasIt() throws {
    let curriculum = try ShippedCurricula.read("leerlijn-jeugd")
    for base in ["https://leerlijn.example.nl", "https://leerlijn.example.nl/"] {
      let (text, log) = try export(curriculum, base: base)
      #expect(!text.contains("urn:uuid"))
      #expect(!log.diagnostics.contains { $0.message.english.contains("'uri'") })
      let items = text.matches(
        of:
          /"identifier": ?"([^"]+)", ?"uri": ?"https:\/\/leerlijn\.example\.nl\/ims\/case\/v1p1\/CFItems\/([^"]+)"/
      )
      #expect(items.count > 50 && items.allSatisfy { $0.1 == $0.2 })
    }
    let (text, log) = try export(curriculum)
    #expect(text.contains("urn:uuid"))
    #expect(log.diagnostics.contains { $0.message.english.contains("--base") })
  }
}
