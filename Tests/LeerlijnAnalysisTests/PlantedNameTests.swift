import LeerlijnDiagnostics
import Testing

@testable import LeerlijnAnalysis
@testable import LeerlijnDefinition

private let bachelor = "sociaal-werk.xml"
private let master = "master-jeugdzorg.xml"
private let networks = "samen-werken-samen-leren.xml"

/// Something named in the shipped line is taken away: one finding, with all that follows from it as
/// its notes; put back elsewhere, nothing remains.
@Suite struct PlantedNameTests {
  @Test func findsCourseRemovedFromTheFirstYear() throws {
    var line = try ChangedLine()
    let course = try line.remove("course", "sw107", from: bachelor)
    let findings = try line.findings()
    let finding = try findings.only(
      "unknown-reference", at: line.line(of: "course=\"sw107\"", in: bachelor), of: bachelor)
    #expect(finding.message.dutch.contains("'sw107'"))
    #expect(
      finding.notes(
        "Daardoor telt leerjaar 1 van 'Sociaal Werk' (sw) op tot 50 in plaats van 60 EC.",
        at: try line.line(of: "<phase id=\"propedeuse\"", in: bachelor), of: bachelor))
    for outcome in ["gz.1", "et.1", "sa.1"] {
      #expect(
        finding.notes(
          "(\(outcome)) nergens getoetst",
          at: try line.line(of: "<outcome id=\"\(outcome)\"", in: bachelor)))
    }
    // Every place that names it is there, each once.
    let text = try #require(line.texts[bachelor])
    let places = finding.notes.filter { $0.message.dutch == "Ook hier staat 'sw107'." }
    #expect(places.count + 1 == text.ranges(of: "\"sw107\"").count)
    #expect(Set(places.map { $0.place?.bytes.lowerBound }).count == places.count)
    // Mended in another place than where it stood.
    try line.replace(
      "    <placement id=\"stage-3\"", in: bachelor, by: course + "    <placement id=\"stage-3\"")
    #expect(try line.findings().said == UntouchedLine.said)
  }

  @Test func findsProfileCourseRemovedFromSetsAndRules() throws {
    var line = try ChangedLine()
    let course = try line.remove("course", "swj301", from: bachelor)
    let findings = try line.findings()
    let finding = try findings.only(
      "unknown-reference", at: line.line(of: "courses=\"skj1 swj301\"", in: bachelor), of: bachelor
    )
    #expect(
      finding.notes(
        "leerjaar 3 van 'Sociaal Werk' (sw) (profiel Jeugd) op tot 50 in plaats van 60 EC."))
    #expect(finding.notes.count { $0.message.dutch.hasPrefix("Daardoor") } == 1)
    try line.replace(
      "    <course id=\"swj302\"", in: bachelor, by: course + "    <course id=\"swj302\"")
    #expect(try line.findings().said == UntouchedLine.said)
  }

  @Test func findsSetThatBecameTooSmallAsConsequence() throws {
    var line = try ChangedLine()
    try line.remove("course", "swm402", from: bachelor)
    try line.replace(
      "<choice id=\"minor\" credits=\"30\"", in: bachelor, by: "<choice id=\"minor\" credits=\"90\""
    )
    let findings = try line.findings()
    // That year 4 now asks for 90 instead of 30 is another fault, and stays one; so is that a source
    // says 30.
    #expect(
      findings.news.map(\.code.name).sorted() == [
        "credits-mismatch", "source-disagrees", "unknown-reference",
      ])
    let finding = try #require(findings.news.first { $0.code.name == "unknown-reference" })
    #expect(finding.notes("Daardoor biedt 'minors' nog 60 EC, terwijl er hier 90 gekozen worden."))
  }

  @Test func findsCourseRemovedFromTheMaster() throws {
    var line = try ChangedLine()
    let course = try line.remove("course", "mjz104", from: master)
    let findings = try line.findings()
    let finding = try findings.only(
      "unknown-reference", at: line.line(of: "courses=\"mjz104 mjz204\"", in: master), of: master)
    #expect(finding.notes("Daardoor telt 'Master Jeugdzorg' (mjz) op tot 55 in plaats van 60 EC."))
    #expect(finding.notes("(ov.5) nergens getoetst"))
    #expect(finding.notes.count { $0.message.dutch.hasPrefix("Daardoor") } == 2)
    try line.replace(
      "    <course id=\"mjz105\"", in: master, by: course + "    <course id=\"mjz105\"")
    #expect(try line.findings().said == UntouchedLine.said)
  }

  @Test func findsPlacementRemovedWithAllItHeld() throws {
    var line = try ChangedLine()
    try line.remove("placement", "stage-3", from: bachelor)
    let findings = try line.findings()
    let finding = try findings.only(
      "unknown-reference", at: line.line(of: "placement=\"stage-3\"", in: bachelor), of: bachelor)
    for part in ["'midterm'", "'final'", "'stageovereenkomst'", "'vog'", "'leerwerkplan'"] {
      #expect(finding.notes("Daardoor bestaat ook \(part) niet"))
    }
    #expect(finding.notes("op tot 30 in plaats van 60 EC."))
    #expect(finding.notes("(po.3) nergens getoetst"))
  }

  @Test func findsStrandLevelRemoved() throws {
    var line = try ChangedLine()
    try line.remove("outcome", "ov.2", from: bachelor)
    let named = try line.findings()
    let finding = try named.only(
      "unknown-reference", at: line.line(of: "outcome=\"ov.2\"", in: bachelor), of: bachelor)
    #expect(finding.notes.count == 2)
    // With its mentions gone too, the gap itself shows.
    try line.removeLines(with: "outcome=\"ov.2\"", from: bachelor)
    let gap = try line.findings().only(
      "level-gap", at: line.line(of: "<outcome id=\"ov.3\"", in: bachelor), of: bachelor)
    #expect(gap.message.dutch.contains("springt van niveau 1 naar niveau 3"))
  }

  @Test func tellsGapAtTheTransitionOnce() throws {
    var line = try ChangedLine()
    try line.remove("outcome", "ov.4", from: bachelor)
    try line.removeLines(with: "outcome=\"ov.4\"", from: bachelor)
    let finding = try line.findings().only(
      "transition-gap", at: line.line(of: "<outcome id=\"ov.5\"", in: master), of: master)
    #expect(finding.notes("Daardoor springt leerlijn ‘Onderzoekend vermogen’ van niveau 3 naar"))
  }

  @Test func keepsUnrelatedFaultsApart() throws {
    var line = try ChangedLine()
    try line.remove("course", "sw101", from: bachelor)
    // Another year of the same programme, and an outcome of another programme.
    try line.replace(
      "<course id=\"swj302\" credits=\"5\" workload=\"140\"", in: bachelor,
      by: "<course id=\"swj302\" credits=\"3\" workload=\"84\"")
    try line.removeLines(with: "<assesses outcome=\"po.5\"/>", from: master)
    let news = try line.findings().news
    #expect(
      news.map(\.code.name).sorted() == [
        "credits-mismatch", "outcome-never-assessed", "unknown-reference",
      ])
    let missing = try #require(news.first { $0.code.name == "unknown-reference" })
    #expect(missing.notes("leerjaar 1 van 'Sociaal Werk' (sw) op tot 50"))
    #expect(!missing.notes("leerjaar 3"))
    #expect(!missing.notes("(po.5)"))
  }

  @Test func keepsTwoRemovedCoursesApart() throws {
    var line = try ChangedLine()
    try line.remove("course", "sw207", from: bachelor)
    try line.remove("course", "mjz101", from: master)
    let news = try line.findings().news
    #expect(news.map(\.code.name) == ["unknown-reference", "unknown-reference"])
    let (first, second) = (news[0], news[1])
    #expect(first.notes("leerjaar 2") && first.notes("(gz.2)") && !first.notes("(gz.5)"))
    #expect(second.notes("'Master Jeugdzorg'") && second.notes("(gz.5)"))
  }

  @Test func findsQualificationWithoutOutcome() throws {
    var line = try ChangedLine()
    try line.replace(
      "  </qualifications>", in: bachelor,
      by: """
            <qualification id="leidinggeven" framework="NLQF6 2.1.4">
              <title>Leidinggeven</title>
              <title xml:lang="en">Leading</title>
              <cite source="domeinprofiel" passage="2.1.3"/>
            </qualification>
          </qualifications>
        """)
    let finding = try line.findings().only(
      "unaligned", at: line.line(of: "<qualification id=\"leidinggeven\"", in: bachelor),
      of: bachelor)
    #expect(finding.message.dutch.contains("Geen leeruitkomst leidt naar eindkwalificatie"))
    // An outcome that serves it mends it.
    try line.replace(
      "<outcome id=\"po.4\" level=\"4\" qualification=\"professionaliseren\">", in: bachelor,
      by: "<outcome id=\"po.4\" level=\"4\" qualification=\"professionaliseren leidinggeven\">")
    #expect(try line.findings().said == UntouchedLine.said)
  }
}
