import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

@Suite struct CarriageTests {
  private let carriage = Carriage([
    .init("curriculum", Phrase(nl: "alles", en: "everything"), .kept("here")),
    .init("title", Phrase(nl: "titels", en: "titles"), .shown("name")),
    .init("rule/title", Phrase(nl: "titels van regels", en: "titles of rules"), .kept("ext")),
    .init("rule", Phrase(nl: "regels", en: "rules"), .kept("text")),
    .init(
      "course/@workload", Phrase(nl: "uren", en: "hours"),
      .lost(Phrase(nl: "daar telt alleen EC.", en: "only EC count there."))),
  ])

  @Test(arguments: [
    ("curriculum/programme/course", "curriculum"), ("curriculum/programme/course/title", "title"),
    ("curriculum/rule/title", "rule/title"), ("curriculum/rule/all/hours/@min", "rule"),
    ("curriculum/programme/course/@workload", "course/@workload"),
  ]) func findsTheClosestRow(path: String, part: String) {
    #expect(carriage.row(for: path.split(separator: "/").map(String.init))?.part == part)
  }

  @Test func reportsWhatIsLostOnceWithItsFirstPlace() throws {
    let text = """
      <curriculum xmlns="urn:leerlijn:curriculum:1" id="c" edition="1">
        <programme id="p" level="bachelor" credits="20">
          <course id="a" credits="10" workload="280"/>
          <course id="b" credits="10" workload="280"/>
        </programme>
      </curriculum>
      """
    var curriculum = Curriculum(id: "c", edition: "1", titles: Titles([]))
    curriculum.files = [SourceFile(path: "c.xml", bytes: Array(text.utf8))]
    var log = DiagnosticLog()
    carriage.reportLosses(of: curriculum, to: "X", reporting: &log)
    let finding = try #require(log.diagnostics.first)
    #expect(log.diagnostics.count == 1)
    #expect(finding.code == ImportCodes.notCarried)
    #expect(finding.place?.start.line == 3)
    #expect(finding.message.dutch == "uren (2 keer) gaan niet mee naar X: daar telt alleen EC.")
  }
}
