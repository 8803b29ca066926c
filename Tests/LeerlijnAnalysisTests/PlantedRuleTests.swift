import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis
@testable import LeerlijnDefinition

private let bachelor = "sociaal-werk.xml"
private let networks = "samen-werken-samen-leren.xml"

/// Rules of the shipped line that cannot be met, or need not be there; what is found is as small as
/// it can be.
@Suite struct PlantedRuleTests {
  @Test func findsOrderThatTheCalendarForbids() throws {
    var line = try ChangedLine()
    try line.add(
      rule("eerst-jongeren", "Eerst jongeren van 16 tot 23, dan de stageopdracht", by: nil) {
        """
            <order>
              <event course="swj307"/>
              <event course="swj303"/>
            </order>
        """
      })
    try line.add(
      rule("stageopdracht", "Stageopdracht op tijd", by: "2020-04-17") {
        "    <grade course=\"swj303\" min=\"5.5\"/>"
      })
    let findings = try line.findings()
    let finding = try findings.only(
      "rules-contradict", at: line.line(of: "<rule id=\"eerst-jongeren\"", in: bachelor),
      of: bachelor)
    #expect(finding.severity == .error)
    #expect(finding.message.dutch.contains("‘Eerst jongeren van 16 tot 23, dan de stageopdracht’"))
    #expect(
      finding.notes(
        "Dit is regel ‘Stageopdracht op tijd’.",
        at: try line.line(of: "<rule id=\"stageopdracht\"", in: bachelor), of: bachelor))
    // Taught in period 4: that is what the calendar has to do with it.
    #expect(
      finding.notes(
        "begint op ma 20 april 2020 en is pas daarna te behalen",
        at: try line.line(of: "<course id=\"swj307\"", in: bachelor), of: bachelor))
    #expect(finding.notes.count == 2)
    try expectSmallest(findings)
    // Taught in period 2 instead, the same two rules are no trouble.
    try line.replace(
      "<course id=\"swj307\" credits=\"5\" workload=\"140\" year=\"3\" periods=\"p4\"",
      in: bachelor,
      by: "<course id=\"swj307\" credits=\"5\" workload=\"140\" year=\"3\" periods=\"p2\"")
    #expect(try line.findings().said == UntouchedLine.said)
  }

  @Test func findsSessionsThatAreNotThereInTime() throws {
    var line = try ChangedLine()
    try line.add(
      rule("casustoets", "Casustoets pas na twee Leerhuizen", by: nil) {
        """
            <when>
              <if>
                <grade course="swj302" min="5.5"/>
              </if>
              <then>
                <sessions series="leerhuis" min="2" by="2020-02-28"/>
              </then>
            </when>
        """
      })
    try line.add(
      rule("casus-in-jaar-3", "Casustoets in jaar 3", by: "2020-07-17") {
        "    <grade course=\"swj302\" min=\"5.5\"/>"
      })
    let findings = try line.findings()
    let news = findings.news.filter { $0.severity == .error }
    // Completing the programme takes the course too, and the Leerhuizen are those of this study year.
    #expect(news.map(\.code.name) == ["rules-contradict", "rules-contradict"])
    #expect(news.last?.message.dutch.contains("het afronden van ‘Sociaal Werk’") == true)
    let finding = try #require(news.first)
    #expect(
      finding.place?.start.line == (try line.line(of: "<rule id=\"casustoets\"", in: bachelor)))
    #expect(
      finding.notes(
        "Van ‘Leerhuisbijeenkomst’ zijn er alleen die van",
        at: try line.line(of: "<series id=\"leerhuis\"", in: networks), of: networks))
    try expectSmallest(findings)
  }

  @Test func findsHoursThatDoNotFitThePlacement() throws {
    var line = try ChangedLine()
    try line.replace(
      "cite=\"aanname#stage-uren\">840<", in: bachelor, by: "cite=\"aanname#stage-uren\">1800<")
    let findings = try line.findings()
    let news = findings.news.filter { $0.severity > .advice }
    #expect(news.map(\.code.name) == ["rule-unsatisfiable"])
    let finding = try #require(news.first)
    #expect(
      finding.place?.start.line == (try line.line(of: "<rule id=\"stage-uren\"", in: bachelor)))
    // 44 weeks of 40 hours: 1,760.
    #expect(
      finding.notes(
        "in al die tijd 1760 uur",
        at: try line.line(of: "<placement id=\"stage-3\"", in: bachelor), of: bachelor))
    #expect(
      finding.notes(
        "Hier staat het getal dat gevraagd wordt: 1.800 uur.",
        at: try line.line(of: "cite=\"aanname#stage-uren\"", in: bachelor), of: bachelor))
    #expect(finding.notes.count == 2)
    try expectSmallest(findings)
    // The most that fits is no error.
    try line.replace(">1800<", in: bachelor, by: ">1760<")
    #expect(try line.findings().news.allSatisfy { $0.severity == .advice })
  }

  @Test func findsRuleDoubledWithAWeakerBound() throws {
    var line = try ChangedLine()
    try line.replace(
      "  <rule id=\"stage-uren\" ", in: bachelor,
      by: """
          <rule id="stage-uren-half" programme="sw" profile="jeugd" years="3 4" by="2020-07-03">
            <title>Stage-uren, halverwege</title>
            <title xml:lang="en">Placement hours, halfway</title>
            <cite source="oer" passage="deelname"/>
            <hours placement="stage-3" min="420"/>
          </rule>

          <rule id="stage-uren"\("")
        """ + " ")
    let findings = try line.findings()
    let news = findings.news.filter { $0.code.name != "participation-without-oer" }
    #expect(news.map(\.code.name) == ["rule-implied-by"])
    let finding = try #require(news.first)
    #expect(
      finding.place?.start.line == (try line.line(of: "<rule id=\"stage-uren-half\"", in: bachelor))
    )
    #expect(
      finding.notes(
        "Dit is de strengere regel.",
        at: try line.line(of: "<rule id=\"stage-uren\" ", in: bachelor), of: bachelor))
    try line.remove("rule", "stage-uren-half", from: bachelor)
    #expect(try line.findings().said == UntouchedLine.said)
  }

  /// Whether each contradiction of a proof is as small as it can be.
  private func expectSmallest(_ findings: DeepFindings) throws {
    let line = try #require(findings.proven)
    var count = 0
    for item in line.proof.cases {
      guard case .impossible(let contradictions) = item.outcome else { continue }
      let world = try #require(CaseWorld(item.studyCase, of: line.curriculum))
      for contradiction in contradictions {
        count += 1
        expectNoMemberToSpare(contradiction, in: world)
      }
    }
    #expect(count > 0)
  }

  private func rule(
    _ id: String, _ title: String, by deadline: String?, _ condition: () -> String
  ) -> String {
    """
      <rule id="\(id)" programme="sw" profile="jeugd" years="3"\
    \(deadline.map { " by=\"\($0)\"" } ?? "")>
        <title>\(title)</title>
        <title xml:lang="en">\(title)</title>
        <cite source="oer" passage="volgorde"/>
    \(condition())
      </rule>


    """
  }
}

extension ChangedLine {
  /// Adds a rule to the bachelor, after those that were added before.
  fileprivate mutating func add(_ rule: String) throws {
    try replace(
      "  <rule id=\"stage-uren\" ", in: bachelor, by: rule + "  <rule id=\"stage-uren\" ")
  }
}
