import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnXML
import Testing

@testable import LeerlijnDefinition

@Suite struct ReadCurriculumTests {
  private func document(_ body: String, id: String = "proef", edition: String = "1") -> SourceFile {
    let text =
      "<curriculum xmlns=\"urn:leerlijn:curriculum:1\" id=\"\(id)\" edition=\"\(edition)\">"
      + "<title>Proef</title>\(body)</curriculum>"
    return SourceFile(path: "\(id)-\(edition).xml", bytes: Array(text.utf8))
  }

  private func role(_ id: String) -> String {
    "<roles><role id=\"\(id)\"><title>Rol</title></role></roles>"
  }

  @Test func takesTheEditionThatIsAskedFor() throws {
    let library = [
      document(role("oud"), id: "ander", edition: "2019"),
      document(role("nieuw"), id: "ander", edition: "2020"),
    ]
    var log = DiagnosticLog()
    let main = document("<uses curriculum=\"ander\" edition=\"2020\"/>")
    let curriculum = try #require(readCurriculum(main, library: library, reporting: &log))
    #expect(curriculum.roles.map(\.id.text) == ["nieuw"])
    #expect(curriculum.files.map(\.path) == ["ander-2020.xml", "proef-1.xml"])
    #expect(log.diagnostics.isEmpty)
  }

  @Test func takesItsOwnEditionWhereNoneIsNamed() throws {
    let library = [
      document(role("oud"), id: "ander", edition: "0"), document(role("eigen"), id: "ander"),
    ]
    var log = DiagnosticLog()
    let main = document("<uses curriculum=\"ander\"/>")
    let curriculum = try #require(readCurriculum(main, library: library, reporting: &log))
    #expect(curriculum.roles.map(\.id.text) == ["eigen"])
  }

  @Test(arguments: [
    "<uses curriculum=\"ander\" edition=\"2020\"/><uses curriculum=\"derde\"/>",
    "<uses curriculum=\"derde\"/><uses curriculum=\"ander\" edition=\"2020\"/>",
  ])
  func takesTheEditionThatItsUserNamesWhereItNamesNone(_ uses: String) throws {
    let library = [
      document(role("oud"), id: "ander", edition: "2019"),
      document(role("nieuw"), id: "ander", edition: "2020"),
      document("<uses curriculum=\"ander\"/>", id: "derde", edition: "2019"),
    ]
    var log = DiagnosticLog()
    let curriculum = try #require(
      readCurriculum(document(uses, edition: "2020"), library: library, reporting: &log))
    #expect(curriculum.roles.map(\.id.text) == ["nieuw"])
    #expect(log.diagnostics.isEmpty)
    let alone = try #require(
      readCurriculum(
        document("<uses curriculum=\"ander\"/>", edition: "2019"), library: library,
        reporting: &log))
    #expect(alone.roles.map(\.id.text) == ["oud"])
  }

  @Test func readsADocumentThatSeveralUseOnce() throws {
    let library = [
      document(role("docent"), id: "basis"),
      document("<uses curriculum=\"basis\"/>", id: "een"),
      document("<uses curriculum=\"basis\"/>", id: "twee"),
    ]
    var log = DiagnosticLog()
    let main = document("<uses curriculum=\"een\"/><uses curriculum=\"twee\"/>")
    let curriculum = try #require(readCurriculum(main, library: library, reporting: &log))
    #expect(curriculum.roles.count == 1)
    #expect(log.diagnostics.isEmpty)
  }

  @Test func refusesWhatCannotBeRead() {
    var log = DiagnosticLog()
    #expect(readCurriculum(at: "/nergens/curriculum.xml", reporting: &log) == nil)
    #expect(log.diagnostics.map(\.code.name) == ["file-not-readable"])
    log = DiagnosticLog()
    #expect(readCurriculum(at: Fixtures.checks, reporting: &log) == nil)
    #expect(log.diagnostics.map(\.code.name) == ["file-not-readable"])
  }

  @Test func saysOfAnotherKindOfDocumentOnlyThatTheSchemaForbidsIt() {
    var log = DiagnosticLog()
    let other = SourceFile(path: "html.xml", bytes: Array("<html/>".utf8))
    #expect(readCurriculum(other, reporting: &log)?.programmes.isEmpty == true)
    #expect(Set(log.diagnostics.map(\.code.name)) == ["schema-violation"])
  }

  @Test func refusesADocumentThatUsesAnUnreadableOne() {
    var log = DiagnosticLog()
    let broken = document("<roles>", id: "ander")
    let main = document("<uses curriculum=\"ander\"/>")
    #expect(readCurriculum(main, library: [broken], reporting: &log) == nil)
    #expect(log.diagnostics.map(\.code.name) == ["xml-not-well-formed"])
  }

  @Test func namesEveryStepOfACircleOverSeveralFiles() throws {
    func course(_ id: String, _ needed: String) -> String {
      """
      <programme id="p-\(id)" level="other" credits="10"><title>P</title>
      <course id="\(id)" credits="10"><title>K</title><requires><cite source="oer"/>
      <grade course="\(needed)" min="5.5"/></requires>
      <test id="\(id).t" kind="written" weight="100"/></course></programme>
      """
    }
    let sources =
      "<sources><source id=\"oer\" kind=\"regulation\"><title>OER</title></source></sources>"
    let other = document(sources + course("k1", "k2"), id: "ander")
    let main = document("<uses curriculum=\"ander\"/>" + course("k2", "k1"))
    var log = DiagnosticLog()
    _ = try #require(readCurriculum(main, library: [other], reporting: &log))
    let cycle = try #require(log.diagnostics.first)
    #expect(log.diagnostics.count == 1)
    #expect(cycle.code == PrerequisiteCycle.code)
    #expect(cycle.notes.map { $0.place?.file.path } == ["ander-1.xml", "proef-1.xml"])
  }

  @Test func echoesNothingOfWhatTheSchemaFound() throws {
    let body = """
      <programme id="sw" level="bachelor" credits="24O"><title>SW</title>
      <course id="k1" credits="zestig" year="1"><title>K</title></course></programme>
      """
    var log = DiagnosticLog()
    _ = try #require(readCurriculum(document(body), reporting: &log))
    #expect(Set(log.diagnostics.map(\.code)) == [XMLCodes.schemaViolation])
  }

  @Test func findsNamesInBrokenDocumentsToo() throws {
    let body = """
      <roles><role id="docent" kleur="rood"><title>Docent</title></role></roles>
      <programme id="sw" level="other" credits="60"><title>SW</title>
      <series id="leerhuis" per="all" audience="docnet"/></programme>
      """
    var log = DiagnosticLog()
    _ = try #require(readCurriculum(document(body), reporting: &log))
    #expect(log.diagnostics.map(\.code.name) == ["schema-violation", "unknown-reference"])
  }

  @Test(arguments: [
    ([], "Voeg het toe, of noem met 'uses' het document waarin het staat."),
    (["docent"], "Er zijn: 'docent'."),
    (["docent", "zzzza"], "Bedoel je 'zzzza'?"),
    (["a", "b", "c", "d", "e", "f"], "Er zijn: 'a', 'b', 'c', 'd', 'e' en 'f'."),
    (
      ["a", "b", "c", "d", "e", "f", "g"],
      "Onder meer zijn er: 'a', 'b', 'c', 'd', 'e' en 'f'."
    ),
  ])
  func helpsWithANameThatIsNotThere(roles: [String], help: String) throws {
    let listed = roles.map { "<role id=\"\($0)\"><title>\($0)</title></role>" }.joined()
    let body = """
      \(roles.isEmpty ? "" : "<roles>\(listed)</roles>")
      <programme id="sw" level="other" credits="60"><title>SW</title>
      <series id="leerhuis" per="all" audience="zzzzz"/></programme>
      """
    var log = DiagnosticLog()
    _ = try #require(readCurriculum(document(body), reporting: &log))
    let unknown = log.diagnostics.first { $0.code.name == "unknown-reference" }
    #expect(unknown?.help?.dutch == help)
  }

  @Test func leavesAdviceOutWhereACurriculumIsOnlyUsed() throws {
    let path = Fixtures.checks + "/range-conflict/bad.xml"
    var log = DiagnosticLog()
    _ = try #require(readCurriculum(at: path, checking: .withoutAdvice, reporting: &log))
    #expect(log.diagnostics.isEmpty)
  }

  @Test func keepsItsWordsAboutEveryCountable() {
    let patterns = Countable.all.map(\.pattern)
    #expect(Set(patterns).count == patterns.count)
    for countable in Countable.all {
      let name = countable.pattern.replacing("*", with: "x")
      #expect(Countable.matching(name) != nil)
    }
  }
}

@Suite struct DiagnosticCatalogueTests {
  @Test(arguments: ["LL0301", "ll301", "301", "duplicate-id"])
  func findsAPageByLabelNumberOrName(text: String) {
    #expect(DiagnosticCatalogue.page(for: text)?.code == DuplicateID.code)
  }

  @Test func hasOnePageForEveryCode() {
    let codes = (XMLCodes.all + DefinitionCodes.all).sorted { $0.number < $1.number }
    #expect(DiagnosticCatalogue.pages.map(\.code) == codes)
  }

  @Test func writesAPageInBothLanguages() throws {
    let page = try #require(DiagnosticCatalogue.page(for: "test-weights"))
    #expect(page.text(in: .dutch).hasPrefix("LL0304 test-weights\n\nDe toetsen van"))
    #expect(page.text(in: .english).contains("\nWhat to do:\nChange one of the weights"))
  }
}

@Suite struct LargeDocumentTests {
  /// Large enough to be validated on a second thread.
  private func large(_ last: String) -> SourceFile {
    let theme = "<theme id=\"t%\"><title>\(String(repeating: "Thema ", count: 200))</title></theme>"
    let themes = (0..<2000).map { theme.replacing("%", with: String($0)) }.joined()
    let text =
      "<curriculum xmlns=\"urn:leerlijn:curriculum:1\" id=\"groot\" edition=\"1\">"
      + "<title>Groot</title><themes>\(themes)</themes>\(last)</curriculum>"
    return SourceFile(path: "groot.xml", bytes: Array(text.utf8))
  }

  @Test func readsALargeDocument() throws {
    let source = large("")
    #expect(source.bytes.count > BackgroundValidation.worthwhile)
    var log = DiagnosticLog()
    let curriculum = try #require(readCurriculum(source, reporting: &log))
    #expect(curriculum.themes.count == 2000)
    #expect(log.diagnostics.isEmpty)
  }

  @Test func saysWhatTheSchemaFindsInALargeDocumentAndEchoesNothing() throws {
    let programme =
      "<programme id=\"sw\" level=\"bachelor\" credits=\"24O\"><title>SW</title></programme>"
    var log = DiagnosticLog()
    _ = try #require(readCurriculum(large(programme), reporting: &log))
    #expect(log.diagnostics.map(\.code) == [XMLCodes.schemaViolation])
  }

  @Test func refusesALargeDocumentThatIsNotWellFormed() {
    var log = DiagnosticLog()
    #expect(readCurriculum(large("</themes>"), reporting: &log) == nil)
    #expect(log.diagnostics.map(\.code) == [XMLCodes.notWellFormed])
  }

  /// Each session of it would count twice.
  @Test func takesWhatAListNamesTwiceForOne() throws {
    let text = """
      <curriculum xmlns="urn:leerlijn:curriculum:1" id="p" edition="2019-2020" xml:lang="nl">
        <title>P</title>
        <programme id="sw" level="other" credits="60"><title>SW</title>
          <course id="k" credits="60"><title>K</title><test id="t" kind="written" weight="100"/></course>
          <series id="net" per="network"/>
        </programme>
        <rule id="r"><title>R</title><sessions series="net net" min="6"/></rule>
      </curriculum>
      """
    var log = DiagnosticLog()
    let source = SourceFile(path: "p.xml", bytes: Array(text.utf8))
    let curriculum = try #require(readCurriculum(source, reporting: &log))
    guard
      case .sessions(let series, _, _)? = curriculum.rules.first?.condition.measures.first?.quantity
    else {
      Issue.record("no sessions")
      return
    }
    #expect(series == ["net"])
    #expect(log.diagnostics.contains { $0.code.name == "duplicate-id" && $0.severity == .warning })
  }
}
