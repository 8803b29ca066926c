import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

@Suite struct RuleTextTests {
  private static func curriculum(_ condition: String) -> String {
    """
    <curriculum xmlns="urn:leerlijn:curriculum:1" id="c" edition="1" xml:lang="nl">
      <title>C</title>
      <sources><source id="s" kind="assumption"><title>S</title></source></sources>
      <parameters><parameter id="norm" unit="credits"><title>Norm</title>
        <value cohorts="2018">40</value><value cohorts="2019">45</value></parameter></parameters>
      <calendar><year id="2019-2020" starts="2019-09-02" ends="2020-07-17"/></calendar>
      <roles><role id="client"><title>Cliënt</title></role>
        <role id="docent"><title>Docent</title></role></roles>
      <strands><strand id="st"><title>St</title>
        <outcome id="o" level="1"><title>Vraagt door</title></outcome></strand></strands>
      <programme id="sw" level="bachelor" credits="240"><title>Sociaal Werk</title>
        <profile id="jeugd"><title>Jeugd</title></profile>
        <phase id="pr" credits="60" years="1"><title>Propedeuse</title></phase>
        <set id="keuze" courses="a"><title>Keuze</title></set>
        <course id="a" credits="10"><title>Project</title>
          <test id="t" kind="opdracht" weight="100"><title>Verslag</title></test></course>
        <placement id="d" credits="30" starts="2020-02-03" ends="2020-07-03"><title>Stage</title>
          <moment id="m" due="2020-07-03"><title>Eind</title><by role="docent" decides="true"/></moment>
          <document id="vog"><title>VOG</title></document></placement>
        <series id="ln" per="network"><title>Leernetwerk</title></series>
      </programme>
      <rule id="andere"><title>Andere regel</title><cite source="s"/><is year="1"/></rule>
      <rule id="r"><title>R</title><cite source="s"/>\(condition)</rule>
    </curriculum>
    """
  }

  @Test(arguments: [
    (
      #"<hours placement="d" min="840" each="week"/>"#,
      "ten minste 840 uur van ‘Stage’, in elke week",
      "at least 840 hours of ‘Stage’, in every week"
    ),
    (
      #"<sessions series="ln" count="absent late" max="1" within="study-year"/>"#,
      "hoogstens 1 bijeenkomst van ‘Leernetwerk’ (te laat of afwezig), binnen het studiejaar",
      "at most 1 session of ‘Leernetwerk’ (late or absent), within the study year"
    ),
    (
      #"<sessions series="ln" share="0.8"/>"#, "ten minste 80 % van ‘Leernetwerk’",
      "at least 80% of ‘Leernetwerk’"
    ),
    (
      #"<assessed placement="d" moment="m"/>"#, "alle beoordelaars bij ‘Eind’",
      "all assessors at ‘Eind’"
    ),
    (
      #"<grade test="t" min="5.5"/>"#, "ten minste 5,5 voor de toets ‘Verslag’",
      "at least 5.5 for the test ‘Verslag’"
    ),
    (#"<grade course="a"/>"#, "een voldoende voor ‘Project’", "a pass for ‘Project’"),
    (
      #"<credits phase="pr" min="$norm"/>"#, "ten minste 40 EC of 45 EC van ‘Propedeuse’",
      "at least 40 EC or 45 EC of ‘Propedeuse’"
    ),
    (
      #"<courses set="keuze" min="1" max="1"/>"#, "precies 1 onderwijseenheid van ‘Keuze’",
      "exactly 1 course of ‘Keuze’"
    ),
    (
      #"<allocate><slot id="x" set="keuze" courses="1"/></allocate>"#,
      "alle onderdelen gevuld uit ‘Keuze’", "all parts filled out of ‘Keuze’"
    ),
    (
      #"<order><event placement="d" moment="m"/><event course="a"/></order>"#,
      "‘Eind’ eerder dan ‘Project’", "‘Eind’ before ‘Project’"
    ),
    (
      #"<document ref="vog" issued-from="placement.start-P1Y3M"/>"#,
      "‘VOG’ is binnen, niet ouder dan 1 jaar en 3 maanden vóór de start van de eigen stage",
      "‘VOG’ is in, issued no earlier than 1 year and 3 months before the start of the own placement"
    ),
    (
      #"<datapoints outcome="o" min="3"/>"#, "ten minste 3 oordelen over ‘Vraagt door’",
      "at least 3 judgements on ‘Vraagt door’"
    ),
    (
      #"<is programme="sw" profile="jeugd" cohort="2018-2019"/>"#,
      "profiel ‘Jeugd’, opleiding ‘Sociaal Werk’, cohorten 2018 tot en met 2019",
      "profile ‘Jeugd’, programme ‘Sociaal Werk’, cohorts 2018 through 2019"
    ),
    (
      #"<when><if><is year="3"/></if><then><not><rule ref="andere"/></not></then></when>"#,
      "als geldt: jaar 3, dan: niet: de regel ‘Andere regel’",
      "where this holds: year 3, then: not: the rule ‘Andere regel’"
    ),
    (
      """
      <any><all><is year="1"/><is year="2"/></all>
        <atLeast count="1"><is year="3"/><is year="4"/></atLeast></any>
      """,
      "(jaar 1; jaar 2) of (ten minste 1 van deze: jaar 3; jaar 4)",
      "(year 1; year 2) or (at least 1 of these: year 3; year 4)"
    ),
  ]) func saysWhatIsAsked(condition: String, dutch: String, english: String) throws {
    var log = DiagnosticLog()
    let source = SourceFile(path: "c.xml", bytes: Array(Self.curriculum(condition).utf8))
    let curriculum = try #require(
      readCurriculum(source, checking: .namesOnly, reporting: &log))
    try #require(!log.hasErrors, "\(log.diagnostics.map(\.message.english))")
    let rule = try #require(curriculum.rules.last)
    let words = RuleText(curriculum).words(of: rule.condition)
    #expect(words.dutch == dutch)
    #expect(words.english == english)
  }

  @Test(arguments: [
    (
      #"subject="network""#, #"<held series="ln" min="4"/>"#,
      "ten minste 4 bijeenkomsten van ‘Leernetwerk’, gehouden",
      "at least 4 sessions of ‘Leernetwerk’, held"
    ),
    (
      #"subject="network""#, #"<members roles="client" min="2"/>"#,
      "ten minste 2 personen in het leernetwerk (cliënt)",
      "at least 2 persons in the learning network (cliënt)"
    ),
    (
      #"subject="network""#, #"<perspectives roles="client docent" series="ln"/>"#,
      "inbreng van cliënt en docent bij ‘Leernetwerk’",
      "what cliënt and docent bring to ‘Leernetwerk’"
    ),
  ]) func saysWhatIsAskedOfANetwork(
    subject: String, condition: String, dutch: String, english: String
  ) throws {
    let text = Self.curriculum(condition).replacing(
      "<rule id=\"r\">", with: "<rule id=\"r\" \(subject)>")
    var log = DiagnosticLog()
    let source = SourceFile(path: "c.xml", bytes: Array(text.utf8))
    let curriculum = try #require(
      readCurriculum(source, checking: .namesOnly, reporting: &log))
    try #require(!log.hasErrors, "\(log.diagnostics.map(\.message.english))")
    let words = RuleText(curriculum).words(of: try #require(curriculum.rules.last).condition)
    #expect(words.dutch == dutch)
    #expect(words.english == english)
  }

  @Test(arguments: [true, false]) func saysOnlyThatWhatIsPassedStands(mayResitPassed: Bool) throws {
    var log = DiagnosticLog()
    let source = SourceFile(
      path: "c.xml", bytes: Array(Self.curriculum(#"<grade course="a"/>"#).utf8))
    let curriculum = try #require(
      readCurriculum(source, checking: .namesOnly, reporting: &log))
    let grading = Grading(
      pass: 550, scale: 100...1000, attempt: .best, opportunities: 2, mayResitPassed: mayResitPassed
    )
    let sentences = RuleText(curriculum).sentence(of: grading)
    let last =
      mayResitPassed
      ? Phrase(
        nl: "Er zijn 2 gelegenheden per studiejaar.", en: "There are 2 opportunities a study year.")
      : Phrase(
        nl: "Wat behaald is, kan niet worden herkanst.", en: "What is passed cannot be taken again."
      )
    #expect(sentences.last == last)
    #expect(sentences.count == (mayResitPassed ? 3 : 4))
  }
}
