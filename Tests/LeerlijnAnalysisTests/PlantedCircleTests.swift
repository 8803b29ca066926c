import LeerlijnDiagnostics
import Testing

@testable import LeerlijnAnalysis
@testable import LeerlijnDefinition

private let bachelor = "sociaal-werk.xml"
private let master = "master-jeugdzorg.xml"
private let networks = "samen-werken-samen-leren.xml"

/// Things that wait for each other, over three files, and things that come too early.
@Suite struct PlantedCircleTests {
  /// Documents are joined by `uses`: one may name a course of another that it does not use itself, as
  /// long as whoever reads them uses both.
  @Test func findsConditionsOfEntryInACircleOverThreeFiles() throws {
    var line = try ChangedLine()
    try line.replace(
      "      <introduces outcome=\"et.1\"/>\n", in: bachelor,
      by: "      <introduces outcome=\"et.1\"/>\n" + entry("kennismaking", "oer", "volgorde"))
    try line.replace(
      "      <introduces outcome=\"et.5\"/>\n      <develops outcome=\"et.5\"/>\n", in: master,
      by: "      <introduces outcome=\"et.5\"/>\n      <develops outcome=\"et.5\"/>\n"
        + entry("sw104", "oer-master", "toelating"))
    let course = """
        <programme id="proeverij" level="other" credits="1" mode="part-time">
          <title>Proeverij</title>
          <course id="kennismaking" credits="1">
            <title>Kennismaking</title>
      \(entry("mjz102", "oer", "volgorde"))\
            <test id="kennismaking.t1" kind="opdracht" weight="100"/>
          </course>
        </programme>

      """
    try line.replace(
      "  <programme id=\"leernetwerken\"", in: networks,
      by: course + "  <programme id=\"leernetwerken\"")
    let findings = try line.findings()
    // Every condition of entry has its advice about the regulations besides.
    let news = findings.news.filter { $0.severity > .advice }
    #expect(news.map(\.code.name) == ["prerequisite-cycle"])
    let finding = try #require(news.first)
    let first = try line.line(of: "<grade course=\"kennismaking\"", in: bachelor)
    #expect(finding.place?.start.line == first)
    #expect(finding.message.dutch.contains("'sw104' → 'kennismaking' → 'mjz102' → 'sw104'"))
    #expect(finding.notes("'sw104' vraagt hier 'kennismaking'", at: first, of: bachelor))
    #expect(
      finding.notes(
        "'kennismaking' vraagt hier 'mjz102'",
        at: try line.line(of: "<grade course=\"mjz102\"", in: networks), of: networks))
    #expect(
      finding.notes(
        "'mjz102' vraagt hier 'sw104'",
        at: try line.line(of: "<grade course=\"sw104\"", in: master), of: master))
    // One step out of the circle, and it is none.
    try line.removeLines(with: "<grade course=\"sw104\"", from: master)
    try line.replace(
      "      <requires>\n        <cite source=\"oer-master\" passage=\"toelating\"/>\n      </requires>\n",
      in: master, by: "")
    let left = try line.findings().news.filter { $0.severity > .advice }
    #expect(left.map(\.summary) == [])
  }

  @Test func tellsCoursesInACircleThatComeTooLateOnce() throws {
    var line = try ChangedLine()
    // sw201 of year 2 asks for sw101 already.
    try line.replace(
      "      <introduces outcome=\"gz.1\"/>\n", in: bachelor,
      by: "      <introduces outcome=\"gz.1\"/>\n")
    try line.replace(
      "      <introduces outcome=\"po.1\"/>\n", in: bachelor,
      by: "      <introduces outcome=\"po.1\"/>\n" + entry("sw201", "oer", "volgorde"))
    let news = try line.findings().news.filter { $0.severity > .advice }
    #expect(news.map(\.code.name) == ["prerequisite-cycle"])
    let finding = try #require(news.first)
    #expect(
      finding.notes(
        "Daardoor vraagt 'sw101' hier 'sw201', dat dan nog niet gegeven is.",
        at: try line.line(of: "<grade course=\"sw201\"", in: bachelor), of: bachelor))
  }

  @Test func findsDocumentsThatUseEachOtherInACircle() throws {
    var line = try ChangedLine()
    try line.replace(
      "  <sources>\n    <source id=\"wet\"", in: bachelor,
      by: "  <uses curriculum=\"samen-werken-samen-leren\" edition=\"2019-2020\"/>\n"
        + "  <sources>\n    <source id=\"wet\"")
    let findings = try line.findings()
    let finding = try findings.only(
      "uses-cycle", at: line.line(of: "<uses curriculum=\"sociaal-werk\"", in: networks),
      of: networks)
    #expect(
      finding.notes(
        "'sociaal-werk' gebruikt hier 'samen-werken-samen-leren'",
        at: try line.line(of: "<uses curriculum=\"samen-werken", in: bachelor), of: bachelor))
    #expect(
      finding.notes(
        "'sociaal-werk' → 'samen-werken-samen-leren' → 'master-jeugdzorg' → 'sociaal-werk'",
        at: try line.line(of: "<uses curriculum=\"sociaal-werk\"", in: master), of: master))
    try line.removeLines(with: "<uses curriculum=\"samen-werken", from: bachelor)
    #expect(try line.findings().said == UntouchedLine.said)
  }

  @Test func findsOutcomeAssessedBeforeItIsIntroduced() throws {
    var line = try ChangedLine()
    try line.replace(
      "      <introduces outcome=\"ov.2\"/>\n", in: bachelor,
      by: "      <introduces outcome=\"ov.2\"/>\n      <assesses outcome=\"et.2\"/>\n")
    let findings = try line.findings()
    let finding = try findings.only(
      "assessed-before-introduced", at: line.line(of: "<assesses outcome=\"et.2\"", in: bachelor),
      of: bachelor)
    #expect(
      finding.notes(
        "Hier komt zij voor het eerst aan bod",
        at: try line.line(of: "<introduces outcome=\"et.2\"", in: bachelor), of: bachelor))
    // Taught a year earlier, it may be assessed there.
    try line.replace(
      "      <introduces outcome=\"et.1\"/>\n", in: bachelor,
      by: "      <introduces outcome=\"et.1\"/>\n      <introduces outcome=\"et.2\"/>\n")
    #expect(try line.findings().said == UntouchedLine.said)
  }

  private func entry(_ course: String, _ source: String, _ passage: String) -> String {
    """
          <requires>
            <cite source="\(source)" passage="\(passage)"/>
            <grade course="\(course)" min="5.5"/>
          </requires>

    """
  }
}
