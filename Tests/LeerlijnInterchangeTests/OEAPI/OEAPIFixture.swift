import Foundation
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// Exports a small curriculum and reads what came out as plain JSON.
struct OEAPIFixture {
  typealias Object = [String: Any]

  let files: [String: Object]
  let log: DiagnosticLog
  let bytes: [[UInt8]]

  /// A curriculum with one of everything that has a form of its own.
  static let text = """
    <curriculum xmlns="urn:leerlijn:curriculum:1" id="c" edition="2019" decided="2019-06-20"
        xml:lang="nl">
      <title>Proef</title>
      <sources><source id="s" kind="assumption"><title>Bron</title>
        <passage id="p" locator="1">Tekst</passage></source></sources>
      <parameters><parameter id="grens" unit="credits"><title>Grens</title>
        <value from="2019-09-01" cite="s#p">10</value></parameter></parameters>
      <calendar><year id="2019-2020" starts="2019-09-02" ends="2020-07-17">
        <period id="p1" starts="2019-09-02" ends="2019-11-08"/>
        <period id="p2" starts="2019-11-11" ends="2020-01-31"><title>Periode 2</title></period>
        <recess starts="2019-12-23" ends="2020-01-03"><title>Kerst</title></recess>
      </year></calendar>
      <roles><role id="docent"><title>Docent</title></role></roles>
      <themes><theme id="veilig"><title>Veiligheid</title></theme></themes>
      <qualifications><qualification id="q"><title>Diploma</title></qualification></qualifications>
      <strands><strand id="ov"><title>Onderzoek</title>
        <outcome id="ov.1" level="1" qualification="q"><title>Vraagt</title></outcome>
      </strand></strands>
      <organisations><organisation id="h" kind="hogeschool" location="Leiden"><title>Hogeschool</title>
        <alias>HL</alias></organisation></organisations>
      <networks><network id="n" organisations="h" lead="h" from="2019-09-01">
        <title>Netwerk</title></network></networks>
      <programme id="sw" level="bachelor" framework="NLQF6" credits="240" mode="full-time"
          duration="P4Y" isced="0923" organisations="h">
        <title>Sociaal Werk</title><title xml:lang="en">Social Work</title>
        <grading pass="5.5" scale="1-10" attempt="best" opportunities="2"/>
        <profile id="jeugd"><title>Jeugd</title></profile>
        <profile id="zorg"><title>Zorg</title></profile>
        <phase id="propedeuse" credits="60" years="1"><title>Propedeuse</title></phase>
        <set id="keuze" courses="a2 a3"><title>Keuze</title></set>
        <choice id="ruimte" credits="7.5" year="2" from="keuze"><title>Ruimte</title></choice>
        <course id="a1" credits="7.5" workload="210" year="1" periods="p1 p2">
          <title>Begin</title><cite source="s" passage="p"/>
          <introduces outcome="ov.1"/><assesses outcome="ov.1"/>
          <test id="a1.t" kind="portfolio" weight="60" minimum="5.5"><title>Portfolio</title></test>
          <test id="a1.u" kind="dansvoorstelling" weight="40"><title>Dans</title></test>
        </course>
        <course id="a2" credits="10" year="2" profile="jeugd" corequisites="a3">
          <title>Tweede</title>
          <requires><cite source="s"/><credits phase="propedeuse" min="$grens"/></requires>
          <test id="a2.t" kind="opdracht" weight="100"><title>Opdracht</title></test></course>
        <course id="a3" credits="10" year="2" elective="true"><title>Derde</title>
          <test id="a3.t" kind="opdracht" weight="100"><title>Opdracht</title></test></course>
        <placement id="stage" credits="30" workload="840" year="2" starts="2020-02-03"
            ends="2020-07-03">
          <title>Stage</title><develops outcome="ov.1"/>
          <moment id="eind" due="placement.end-P2W"><title>Eind</title>
            <by role="docent" decides="true"/></moment>
          <document id="contract" due="placement.start"><title>Contract</title></document>
        </placement>
        <series id="ln" per="network" planned="complete" maximum="5" audience="docent" open="true">
          <title>Leernetwerk</title><activity>Praten</activity>
          <session id="ln1" date="2019-10-27" theme="veilig" network="n" period="p1"/></series>
      </programme>
      <programme id="los" level="other" credits="0" mode="avond"><title>Los</title></programme>
      <rule id="keuzes" programme="sw"><title>Keuze van twee</title><cite source="s"/>
        <any><courses set="keuze" min="1"/><credits set="keuze" min="7.5"/></any></rule>
      <rule id="verdeling" programme="sw"><title>Verdeling</title><cite source="s"/>
        <allocate min="1"><slot id="s1" set="keuze" courses="1"/>
          <slot id="s2" set="keuze" credits="7.5"/></allocate></rule>
      <rule id="jaarlast" programme="sw" advisory="true"><title>Jaarlast</title><cite source="s"/>
        <credits years="1" min="60"/></rule>
      <rule id="zorgen" programme="sw" profile="zorg"><title>Zorgen</title><cite source="s"/>
        <credits years="1" min="60"/></rule>
      <rule id="uren" programme="sw" by="2020-07-03"><title>Uren</title><cite source="s"/>
        <hours placement="stage" min="840"/></rule>
      <line id="l"><title>Lijn</title><stage programme="sw"/>
        <transition><rule ref="uren"/></transition><stage programme="los"/></line>
    </curriculum>
    """

  init(_ format: any ExportFormat.Type = OEAPI.self, _ text: String = OEAPIFixture.text) throws {
    var log = DiagnosticLog()
    let source = SourceFile(path: "c.xml", bytes: Array(text.utf8))
    let curriculum = try #require(
      readCurriculum(source, checking: .namesOnly, reporting: &log),
      "\(log.diagnostics.map(\.message.english))")
    let wrong = log.diagnostics.filter { $0.severity == .error }
    try #require(wrong.isEmpty, "\(wrong.map(\.message.english))")
    try self.init(format, of: curriculum)
  }

  init(_ format: any ExportFormat.Type = OEAPI.self, of curriculum: Curriculum) throws {
    let day = try #require(Day(iso: "2020-03-11"))
    var log = DiagnosticLog()
    let made = format.files(of: ExportMaterial(curriculum, asOf: day), reporting: &log)
    self.log = log
    bytes = made.map(\.bytes)
    var files: [String: Object] = [:]
    for file in made {
      let value = try JSONSerialization.jsonObject(with: Data(file.bytes))
      files[file.name] = try #require(value as? Object)
    }
    self.files = files
  }

  func items(_ file: String) throws -> [Object] {
    try #require(files["\(file).json"]?["items"] as? [Object], "\(file)")
  }

  /// By our own id, and which of our elements it is where that says too little.
  func item(_ file: String, _ code: String, _ element: String? = nil) throws -> Object {
    let found = try items(file).filter { item in
      (item["primaryCode"] as? Object)?["code"] as? String == code
        && (element == nil || (try? extra(item))?["element"] as? String == element)
    }
    return try #require(found.first, "\(file) has no \(code)")
  }

  func extra(_ item: Object) throws -> Object {
    try #require((item["ext"] as? Object)?["leerlijn"] as? Object)
  }

  /// Texts by language.
  func texts(_ value: Any?) -> [String: String] {
    var texts: [String: String] = [:]
    for entry in value as? [[String: String]] ?? [] {
      if let language = entry["language"] { texts[language] = entry["value"] }
    }
    return texts
  }

  func findings(_ code: DiagnosticCode) -> [Diagnostic] {
    log.diagnostics.filter { $0.code == code }
  }
}
