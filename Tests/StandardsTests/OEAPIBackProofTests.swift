import Foundation
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnModel
import Testing

/// An export holds the whole curriculum, and the page tells another reader how to get it out.
@Suite(Proof.needsPython) struct OEAPIBackProofTests {
  static let curricula = [
    "leerlijn-jeugd", "leerlijn-jeugd-2020-2021", "sociaal-werk", "sociaal-werk-2020-2021",
    "master-jeugdzorg", "samen-werken-samen-leren",
  ]

  @Test(arguments: [("oeapi", "6"), ("oeapi-v5", "5")], curricula)
  func isPutTogetherAgain(form: (name: String, version: String), curriculum: String) throws {
    let material = try Exported.material(curriculum, evidence: nil, asOf: nil)
    let exported = try Exported(form.name, of: material.curriculum)
    defer { withExtendedLifetime(exported) {} }
    let outcome = try compare(exported.folder, form.version, material.curriculum)
    #expect(outcome.status == 0, "\(outcome.said)")
  }

  /// A comparison that lets these pass proves nothing.
  @Test(arguments: [
    ("courses.json", #""periods": ["p1"]"#, #""periods": ["p2"]"#),
    ("learning-component-offerings.json", "2020-07-03T23:59:59", "2020-07-04T23:59:59"),
    ("service.json", #"min=\"$stage-uren\""#, #"min=\"840\""#),
    ("learning-outcomes.json", #""level": 2"#, #""level": 3"#),
  ]) func seesAnotherValue(file: String, part: String, other: String) throws {
    let material = try Exported.material("leerlijn-jeugd", evidence: nil, asOf: nil)
    let planted = try Planted("oeapi", file, part, other)
    defer { withExtendedLifetime(planted) {} }
    let outcome = try compare(planted.folder, "6", material.curriculum)
    #expect(outcome.status == 1 && outcome.said.contains("1 differences"), "\(outcome.said)")
  }

  /// What no shipped curriculum has.
  private static let rest = """
    <curriculum xmlns="urn:leerlijn:curriculum:1" id="rest" edition="1" xml:lang="en">
      <title>Rest</title><title xml:lang="nl">De rest</title><title xml:lang="nl-BE">Rest</title>
      <parameters><parameter id="most" unit="sessions"><title>Most</title><value>4</value>
        </parameter></parameters>
      <calendar><year id="y" starts="2019-09-02" ends="2020-07-17">
        <period id="p1" starts="2019-09-02" ends="2020-02-01"/></year></calendar>
      <roles><role id="r" modes="interview film"><title>R</title></role></roles>
      <strands><strand id="s"><title>S</title>
        <outcome id="o" level="1"><title>O &amp; “quotes”</title></outcome></strand>
        <strand id="t" part-of="s"><title>T</title></strand></strands>
      <networks><network id="n" from="2019-10-27" until="2020-03-29"><title>N</title></network>
      </networks>
      <programme id="p" level="other" framework="EQF6" credits="30.5" credit-system="semester-hours"
          mode="deeltijd" duration="P18M">
        <title>P</title><profile id="x"><title>X</title></profile>
        <load aim="largest" maximum="7.5" of="x"/>
        <course id="a" credits="2.5" workload="70.25" corequisites="b" strict-corequisites="b"
            undesired="p1" profile="x"><title>A</title><assesses outcome="o"/>
          <test id="t" kind="dans" weight="100" minimum="5.55"><title>T</title>
            <introduces outcome="o"/><develops outcome="o"/></test></course>
        <course id="b" credits="0" elective="true"><title>B</title>
          <test id="u" kind="opdracht" weight="100"><title>U</title></test></course>
        <placement id="d" credits="20" profile="x" starts="2019-10-27" ends="2020-03-29">
          <title>D</title><introduces outcome="o"/><assesses outcome="o"/>
          <moment id="m" due="placement.end-P1M2D"><title>M</title><by role="r"/>
            <introduces outcome="o"/></moment></placement>
        <series id="e" per="all" maximum="$most"><title>E</title>
          <introduces outcome="o"/><assesses outcome="o"/>
          <session id="e1" date="2020-03-29" time="09:15"/>
          <session id="e2" date="2020-03-30" time="13:00-16:00"/></series>
      </programme>
      <programme id="q" level="associate-degree" framework="NLQF4+" credits="120" mode="part-time">
        <title>Q</title></programme>
      <programme id="v" level="bachelor" framework="NLQF6" credits="240" mode="dual">
        <title>V</title></programme>
    </curriculum>
    """

  @Test(arguments: [("oeapi", "6"), ("oeapi-v5", "5")])
  func keepsWhatNoShippedCurriculumHas(form: (name: String, version: String)) throws {
    var log = DiagnosticLog()
    let source = SourceFile(path: "rest.xml", bytes: Array(Self.rest.utf8))
    let curriculum = try #require(
      readCurriculum(source, checking: .namesOnly, reporting: &log))
    try #require(!log.hasErrors, "\(log.diagnostics.map(\.message.english))")
    let exported = try Exported(form.name, of: curriculum)
    defer { withExtendedLifetime(exported) {} }
    let outcome = try compare(exported.folder, form.version, curriculum)
    #expect(outcome.status == 0, "\(outcome.said)")
  }

  private func compare(
    _ folder: URL, _ version: String, _ curriculum: Curriculum
  ) throws -> Proof.Outcome {
    let written = folder.appending(path: "written.xml")
    try Data(writeCurriculum(curriculum)).write(to: written)
    return try Proof.run("oeapi_back.py", version, folder.path, written.path)
  }
}
