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
      .lost(Self.onlyCredits)),
    .init("programme/set", Phrase(nl: "sets", en: "sets"), .lost(Self.onlyCredits)),
    .init("programme/phase", Phrase(nl: "fasen", en: "phases"), .lost(Self.onlyCredits)),
  ])

  private static let onlyCredits = Phrase(nl: "daar telt alleen EC.", en: "only EC count there.")

  @Test(arguments: [
    ("curriculum/programme/course", "curriculum"), ("curriculum/programme/course/title", "title"),
    ("curriculum/rule/title", "rule/title"), ("curriculum/rule/all/hours/@min", "rule"),
    ("curriculum/programme/course/@workload", "course/@workload"),
  ]) func findsTheClosestRow(path: String, part: String) {
    #expect(carriage.row(for: path.split(separator: "/").map(String.init))?.part == part)
  }

  @Test func reportsWhatIsLostOnceWithItsFirstPlace() throws {
    let document = """
      <curriculum xmlns="urn:leerlijn:curriculum:1" id="c" edition="1">
        <programme id="p" level="bachelor" credits="20">
          <set id="s" courses="a b"><title>Sets</title></set>
          <course id="a" credits="10" workload="280"/>
          <course id="b" credits="10" workload="280"/>
        </programme>
      </curriculum>
      """
    var curriculum = Curriculum(id: "c", edition: "1", titles: Titles([]))
    curriculum.files = [SourceFile(path: "c.xml", bytes: Array(document.utf8))]
    var log = DiagnosticLog()
    carriage.reportLosses(of: curriculum, to: "X", reporting: &log)
    let finding = try #require(log.diagnostics.first)
    #expect(log.diagnostics.count == 1)
    #expect(finding.code == ExchangeCodes.notCarried)
    #expect(finding.place?.start.line == 4)
    let text = "(2 keer) en sets (1 keer) gaan niet mee naar X: daar telt alleen EC."
    #expect(finding.message.dutch == "Uren " + text)
  }
}
