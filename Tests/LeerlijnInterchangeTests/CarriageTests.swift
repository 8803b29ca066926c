import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

@Suite struct CarriageTests {
  private let carriage = Carriage([
    .init("curriculum", .kept("here")), .init("title", .shown("name")),
    .init("curriculum/rule/title", .kept("ext")), .init("curriculum/rule", .kept("text")),
    .init("course/@workload", .lost(Self.onlyCredits)), .init("set", .lost(Self.onlyCredits)),
    .init("programme/phase", .lost(Self.onlyCredits)),
  ])

  private static let onlyCredits = Phrase(nl: "daar telt alleen EC.", en: "only EC count there.")

  @Test(arguments: [
    ("curriculum/programme/course", "curriculum"), ("curriculum/programme/course/title", "title"),
    ("curriculum/rule/title", "curriculum/rule/title"),
    ("curriculum/rule/all/hours/@min", "curriculum/rule"),
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
    let source = SourceFile(path: "c.xml", bytes: Array(document.utf8))
    var ignored = DiagnosticLog()
    let curriculum = try #require(readCurriculum(source, reporting: &ignored))
    var log = DiagnosticLog()
    carriage.reportLosses(of: curriculum, to: "X", reporting: &log)
    let finding = try #require(log.diagnostics.first)
    #expect(log.diagnostics.count == 1)
    #expect(finding.code == ExchangeCodes.notCarried)
    #expect(finding.place?.start.line == 4)
    let text =
      "van onderwijseenheden (2 keer) en verzamelingen (1 keer) gaan niet mee naar X: daar telt alleen EC."
    #expect(finding.message.dutch == "Studielasten in uren " + text)
  }
}
