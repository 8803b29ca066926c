import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnXML
import Testing

@testable import LeerlijnInterchange

@Suite struct CASETests {
  private func export(
    _ curriculum: Curriculum, in language: Language = .dutch
  ) throws -> (text: String, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let day = try #require(Day(iso: "2020-03-11"))
    let material = ExportMaterial(curriculum, asOf: day, language: language)
    let file = try #require(CASE.files(of: material, reporting: &log).first)
    return (String(decoding: file.bytes, as: UTF8.self), log)
  }

  private func read(_ text: String) -> (Curriculum?, DiagnosticLog) {
    var log = DiagnosticLog()
    let source = SourceFile(path: "case.json", bytes: Array(text.utf8))
    return (CASE.read(source, reporting: &log), log)
  }

  @Test(arguments: ShippedCurricula.names.filter { $0 != "samen-werken-samen-leren" })
  func comesBackAsItWentOut(name: String) throws {
    let curriculum = try ShippedCurricula.read(name)
    for language in Language.allCases {
      let (text, _) = try export(curriculum, in: language)
      let (back, log) = read(text)
      let repairs = log.diagnostics.filter { $0.severity > .advice }
      #expect(repairs.isEmpty, "\(repairs.map(\.message.english))")
      let kept = try KeptParts(of: curriculum, CASE.carriage)
      let returned = try KeptParts(of: try #require(back), CASE.carriage)
      #expect(returned.difference(from: kept).isEmpty)
    }
  }

  @Test func keepsInTheShippedLineWhatTheTableSays() throws {
    // No source says on which day the line was decided, and none of its strands is part of another.
    var line = try ShippedCurricula.read("leerlijn-jeugd")
    line.decided = Day(iso: "2019-06-20")
    line.strands[1].partOf = line.strands[0].id
    let kept = try KeptParts(of: line, CASE.carriage)
    let said = CASE.carriage.rows.filter { if case .kept = $0.fate { true } else { false } }
    #expect(kept.met == Set(said.map(\.part)))
  }

  @Test func givesTheSameBytesTwiceAndTheSameCodesNextYear() throws {
    let first = try export(ShippedCurricula.read("leerlijn-jeugd"))
    #expect(try export(ShippedCurricula.read("leerlijn-jeugd")).text == first.text)
    let next = try export(ShippedCurricula.read("leerlijn-jeugd-2020-2021"))
    func codes(_ text: String) -> Set<String> {
      Set(text.matches(of: /"humanCodingScheme": "([^"]+)"/).map { String($0.1) })
    }
    let (old, new) = (codes(first.text), codes(next.text))
    #expect(old.intersection(new).count > old.count * 9 / 10)
  }

  @Test func tellsWhatIsLost() throws {
    let (_, log) = try export(ShippedCurricula.read("leerlijn-jeugd"))
    #expect(log.diagnostics.contains { $0.code == ExchangeCodes.notCarried })
    #expect(!log.hasErrors)
  }

  @Test func writesNothingOfNothing() throws {
    var log = DiagnosticLog()
    let day = try #require(Day(iso: "2020-03-11"))
    let empty = Curriculum(id: "c", edition: "1", titles: Titles(nl: "Leeg"))
    #expect(CASE.files(of: ExportMaterial(empty, asOf: day), reporting: &log).isEmpty)
    #expect(log.diagnostics.map(\.code) == [ExchangeCodes.nothingToExport])
  }

  @Test func letsWhatTheStandardHasWin() throws {
    let (text, _) = try export(ShippedCurricula.read("sociaal-werk"))
    let statement = "Werken met jongeren en gezinnen"
    let changed = text.replacing(
      "\"fullStatement\": \"\(statement)\"", with: "\"fullStatement\": \"Werken met jeugd\"")
    let strand = try #require(read(changed).0?.strands.first { $0.id == "gezin" })
    #expect(strand.titles.text(in: .dutch) == "Werken met jeugd")
    #expect(strand.titles.text(in: .english) == "Working with young people and families")
  }

  // MARK: What comes from others

  private static let foreign = """
    {"CFDocument": {"identifier": "d", "title": "Maths", "language": "en-US"},
     "CFItems": [
      {"identifier": "s", "humanCodingScheme": "OA", "fullStatement": "Operations"},
      {"identifier": "a", "humanCodingScheme": "OA.1", "fullStatement": "<p>Add &amp; take</p>"},
      {"identifier": "b", "humanCodingScheme": "OA.2", "fullStatement": "Multiply"},
      {"identifier": "c", "humanCodingScheme": "OA 3", "fullStatement": ""},
      {"identifier": "a", "fullStatement": "Again"}],
     "CFAssociations": [
      {"associationType": "isChildOf", "originNodeURI": {"identifier": "s"},
       "destinationNodeURI": {"identifier": "d"}},
      {"associationType": "isChildOf", "sequenceNumber": 2, "originNodeURI": {"identifier": "a"},
       "destinationNodeURI": {"identifier": "s"}},
      {"associationType": "isChildOf", "sequenceNumber": "1", "originNodeURI": "x/b",
       "destinationNodeURI": {"uri": "https://example.org/CFItems/s"}},
      {"associationType": "precedes", "originNodeURI": {"identifier": "b"},
       "destinationNodeURI": {"identifier": "a"}},
      {"associationType": "precedes", "originNodeURI": {"identifier": "b"},
       "destinationNodeURI": {"identifier": "gone"}},
      {"associationType": "exactMatchOf", "originNodeURI": {"identifier": "b"},
       "destinationNodeURI": {"identifier": "a"}}]}
    """

  @Test func makesACurriculumOfAForeignFramework() throws {
    let (curriculum, log) = read(Self.foreign)
    let strands = try #require(curriculum).strands
    #expect(strands.map(\.id.text) == ["OA", "maths"])
    #expect(strands[0].outcomes.map(\.id.text) == ["OA.2", "OA.1"])
    #expect(strands[0].outcomes.map(\.level) == [1, 2])
    #expect(strands[0].outcomes[1].titles.text(in: .english) == "Add & take")
    #expect(strands[1].outcomes.map(\.id.text) == ["OA-3"])
    let codes = Set(log.diagnostics.filter { $0.severity == .warning }.map(\.code))
    #expect(
      codes == [
        ExchangeCodes.shape, ExchangeCodes.name, ExchangeCodes.repeated,
        ExchangeCodes.unknownReference,
        ExchangeCodes.unattached,
      ])
    #expect(log.diagnostics.allSatisfy { $0.place?.file.path == "case.json" })
    #expect(log.diagnostics.first { $0.code == ExchangeCodes.repeated }?.place?.start.line == 7)
  }

  @Test func makesWhatTheCheckAccepts() throws {
    let curriculum = try #require(read(Self.foreign).0)
    var log = DiagnosticLog()
    let written = SourceFile(path: "c.xml", bytes: writeCurriculum(curriculum))
    _ = readCurriculum(written, reporting: &log)
    #expect(!log.hasErrors, "\(log.diagnostics.map(\.message.english))")
  }

  @Test func cutsCircles() throws {
    func link(_ type: String, _ from: String, _ to: String) -> String {
      """
      {"associationType": "\(type)", "originNodeURI": {"identifier": "\(from)"},
       "destinationNodeURI": {"identifier": "\(to)"}}
      """
    }
    let items = ["a", "b", "s", "x", "y"].map {
      "{\"identifier\": \"\($0)\", \"humanCodingScheme\": \"\($0)\", \"fullStatement\": \"\($0)\"}"
    }
    let links = [
      link("isChildOf", "a", "s"), link("isChildOf", "b", "s"), link("precedes", "a", "b"),
      link("precedes", "b", "a"), link("precedes", "a", "a"), link("isChildOf", "x", "y"),
      link("isChildOf", "y", "x"), link("isChildOf", "s", "s"),
    ]
    let (curriculum, log) = read(
      "{\"CFItems\": [\(items.joined(separator: ","))], "
        + "\"CFAssociations\": [\(links.joined(separator: ","))]}")
    let strands = try #require(curriculum).strands
    #expect(strands.first { $0.id == "s" }?.outcomes.map(\.level) == [1, 2])
    #expect(log.diagnostics.filter { $0.code == ExchangeCodes.circle }.count == 3)
  }

  @Test(arguments: [
    "", "[]", "{}", "3", "{\"CFItems\": []}", "{\"CFItems\": {}}", "{\"CFItems\": [1, null]}",
    "{\"CFItems\": [{", "{\"CFDocument\": []}",
  ]) func refusesWhatIsNoFramework(text: String) {
    let (curriculum, log) = read(text)
    #expect(curriculum == nil && log.hasErrors)
  }

  @Test(arguments: [
    "{\"CFItems\": [{}]}", "{\"CFItems\": [{\"identifier\": 3, \"fullStatement\": [1]}]}",
    "{\"CFPackage\": {\"CFItems\": [{\"uri\": \"\"}], \"CFAssociations\": [[], {}, null]}}",
    "{\"CFDocument\": {\"title\": null, \"extensions\": 3}, \"CFItems\": [{\"extensions\": []}]}",
  ]) func makesTheBestOfWrongTypes(text: String) throws {
    let (curriculum, log) = read(text)
    #expect(try #require(curriculum).strands.count == 1)
    #expect(!log.hasErrors && log.diagnostics.contains { $0.severity == .warning })
  }

  // MARK: The documentation

  @Test func documentsItsCodes() throws {
    let rows = try MappingDocument("CASE").table("Codes").map { Array($0.prefix(3)) }
    let types = [
      ["item type", "qualification", "Qualification"], ["item type", "strand", "Strand"],
      ["item type", "outcome", "Outcome"],
    ]
    #expect(types.map { $0[2] } == CASE.ItemType.allCases.map(\.rawValue))
    let links = [
      ["association", "order and levels", "precedes"],
      ["association", "outcome of a strand, strand of the whole", "isChildOf"],
      ["association", "outcome for a qualification", "isRelatedTo"],
    ]
    #expect(Set(links.map { $0[2] }) == Set(CASE.Link.allCases.map(\.rawValue)))
    let statuses = [["status", "decided", "Adopted"], ["status", "not decided", "Draft"]]
    #expect(Set(rows) == Set(types + links + statuses))
  }
}
