import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

@Suite struct OwnDocumentTests {
  private func read(_ text: String) -> (Curriculum?, DiagnosticLog) {
    var log = DiagnosticLog()
    let source = SourceFile(path: "nergens/c.xml", bytes: Array(text.utf8))
    return (OwnDocument.read(source, reporting: &log), log)
  }

  @Test func takesWhatIsRightAsItIs() throws {
    let curriculum = try ShippedCurricula.read("sociaal-werk")
    let written = String(decoding: writeCurriculum(curriculum), as: UTF8.self)
    let (back, log) = read(written)
    #expect(log.diagnostics.isEmpty)
    #expect(String(decoding: writeCurriculum(try #require(back)), as: UTF8.self) == written)
  }

  @Test func leavesOutWhatIsWrongAndTellsIt() throws {
    let (curriculum, log) = read(
      """
      <curriculum xmlns="urn:leerlijn:curriculum:1" xml:lang="nl" colour="red">
        <title>Half goed</title>
        <bijeenkomst/>
        <programme id="p" level="bachelor" credits="veel"><title>P</title>
          <course id="a" credits="10"><title>A</title></course>
          <course id="b" credits="x"><title>B</title></course>
        </programme>
      </curriculum>
      """)
    let whole = try #require(curriculum)
    #expect(whole.id == "Half-goed" && whole.edition == "import")
    #expect(whole.courses.contains { $0.id == "a" })
    #expect(log.hasErrors)
    var found = DiagnosticLog()
    let written = SourceFile(path: "c.xml", bytes: writeCurriculum(whole))
    _ = readCurriculum(written, checking: .namesOnly, reporting: &found)
    #expect(!found.hasErrors, "\(found.diagnostics.map(\.message.english))")
  }

  @Test(arguments: [
    "", "tekst", "<html/>", "<curriculum/>", "<curriculum xmlns=\"urn:leerlijn:curriculum:9\"/>",
    "<x xmlns=\"urn:leerlijn:curriculum:1\"/>", "<curriculum xmlns=\"urn:leerlijn:curriculum:1\">",
    "<!DOCTYPE a><curriculum xmlns=\"urn:leerlijn:curriculum:1\"/>",
  ]) func refusesWhatIsNotOurs(text: String) {
    let (curriculum, log) = read(text)
    #expect(curriculum == nil && log.hasErrors)
  }
}
