import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

private func manifest(_ files: String) -> String {
  "<evidence xmlns=\"urn:leerlijn:evidence:1\">\n\(files)\n</evidence>\n"
}

@Suite struct ManifestTests {
  @Test("reads three foreign exports to the same facts as our own files") func readsForeign() {
    let own = reading([
      "hours.csv": "student,date,hours,status\ns1000001,2019-10-04,7.5,approved\n"
        + "s1000002,2019-10-11,8,pending\n",
      "attendance.csv": "student,session,status\ns1000001,curium.ln1,excused\n",
      "results.csv": "student,course,date,grade\ns1000002,swj301,2019-12-03,6.5\n",
    ])
    let foreign = reading([
      "uren export.csv": "Nr;Wanneer;Hoeveel;Stand;Door\n1000001;04/10/2019;7,5;AKK;x\n"
        + "1000002;11/10/2019;8,0;IB;y\n",
      "lijst.csv": "pcn,sessie,wie\n77,LN-1,AB\n",
      "nummers.csv": "pcn,student\n77,s1000001\n",
      "osiris.csv": "STUDENTNUMMER;CURSUS;TOETSDATUM;RESULTAAT\n001000002;SWJ301;03-12-2019;6,5\n",
      "evidence.xml": manifest(
        """
        <file kind="hours" path="uren export.csv" origin="plaatsing" complete-through="2020-03-01"
              separator=";" dates="day-first" decimals="comma">
          <column name="Nr" as="student"/><column name="Wanneer" as="date"/>
          <column name="Hoeveel" as="hours"/><column name="Stand" as="status"/>
          <column name="Door" ignore="true"/>
          <code column="status" from="AKK" to="approved"/>
          <code column="status" from="IB" to="in behandeling"/>
          <students prefix="s"/>
        </file>
        <file kind="attendance" path="lijst.csv">
          <column name="pcn" as="student"/><column name="wie" as="status"/>
          <code column="session" from="LN-1" to="curium.ln1"/>
          <code column="status" from="AB" to="excused"/>
          <students list="nummers.csv"/>
        </file>
        <file kind="results" path="osiris.csv" complete-through="2020-02-01">
          <code column="course" from="SWJ301" to="swj301"/>
          <students strip="00" prefix="s"/>
        </file>
        """),
    ])
    #expect(foreign.findings.isEmpty)
    #expect(foreign.facts == own.facts)
    #expect(foreign.evidence.hasManifest)
    #expect(
      foreign.evidence.completeThrough
        == [
          .hours: Day(iso: "2020-03-01"), .results: Day(iso: "2020-02-01"),
        ].compactMapValues { $0 })
    #expect(foreign.files.first { $0.kind == .hours }?.origin == "plaatsing")
  }

  @Test("reads several files of one kind, complete up to the earliest day") func readsSeveral() {
    let reading = reading([
      "a.csv": "student,date,hours,status\ns1000001,2019-10-04,8,approved\n",
      "b.csv": "student,date,hours\ns1000001,2019-10-11,8\ns1000001,2019-10-11,8\n",
      "evidence.xml": manifest(
        """
        <file kind="hours" path="a.csv" complete-through="2020-03-01"/>
        <file kind="hours" path="b.csv" complete-through="2020-02-01">
          <column as="status" value="pending"/></file>
        """),
    ])
    #expect(reading.findings == ["hours-repeated@b.csv:3:1"])
    #expect(Set(reading.evidence.hours[0].map(\.status)) == [.approved, .pending, .query])
    #expect(reading.evidence.completeThrough[.hours] == Day(iso: "2020-02-01"))
  }

  @Test(
    "reports a mistake of the manifest at its place",
    arguments: [
      ("<evidence xmlns=\"urn:x\"/>", "manifest-wrong-root@evidence.xml:1:2"),
      (manifest("<files/>"), "manifest-element-unknown@evidence.xml:2:2"),
      (manifest("<file kind=\"hours\"/>"), "manifest-attribute-missing@evidence.xml:2:2"),
      (
        manifest("<file kind=\"hour\" path=\"hours.csv\"/>"),
        "manifest-value-unknown@evidence.xml:2:13"
      ),
      (
        manifest("<file kind=\"hours\" path=\"hours.csv\" seperator=\";\"/>"),
        "manifest-attribute-unknown@evidence.xml:2:48"
      ),
      (
        manifest("<file kind=\"hours\" path=\"hours.csv\" complete-through=\"2020-02-30\"/>"),
        "manifest-value-unknown@evidence.xml:2:55"
      ),
      (manifest("<none kind=\"hobby\"/>"), "manifest-value-unknown@evidence.xml:2:13"),
      (manifest("<none kind=\"students\"/>"), "manifest-value-unknown@evidence.xml:2:13"),
      (manifest("<none/>"), "manifest-attribute-missing@evidence.xml:2:2"),
      (
        manifest("<none kind=\"results\" path=\"a.csv\"/>"),
        "manifest-attribute-unknown@evidence.xml:2:28"
      ),
      (
        manifest("<none kind=\"results\" complete-through=\"2020\"/>"),
        "manifest-value-unknown@evidence.xml:2:40"
      ),
      (
        manifest("<none kind=\"results\"><file/></none>"),
        "manifest-element-unknown@evidence.xml:2:23"
      ),
      (
        manifest("<none kind=\"results\"/>\n<none kind=\"results\"/>"),
        "manifest-none-contradicted@evidence.xml:3:13"
      ),
      (manifest("<none kind=\"hours\"/>"), "manifest-none-contradicted@evidence.xml:2:13"),
      (
        manifest("<none kind=\"hours\"/><file kind=\"hours\" path=\"hours.csv\"/>"),
        "manifest-none-contradicted@evidence.xml:2:13"
      ),
      (
        manifest("<file kind=\"hours\" path=\"../hours.csv\"/>"),
        "manifest-file-missing@evidence.xml:2:26"
      ),
      (
        manifest("<file kind=\"results\" path=\"cijfers.csv\"/>"),
        "manifest-file-missing@evidence.xml:2:28"
      ),
      (
        manifest(
          "<file kind=\"hours\" path=\"hours.csv\">\n<column name=\"x\" as=\"grade\"/></file>"),
        "manifest-column-unknown@evidence.xml:3:22"
      ),
      (
        manifest(
          "<file kind=\"hours\" path=\"hours.csv\">\n<column name=\"x\" as=\"date\"/></file>"),
        "manifest-header-missing@evidence.xml:3:15"
      ),
      (
        manifest(
          "<file kind=\"hours\" path=\"hours.csv\">\n<column name=\"date\" as=\"date\"/>\n"
            + "<column as=\"date\" value=\"2020-01-01\"/></file>"),
        "manifest-column-twice@evidence.xml:4:13"
      ),
      (
        manifest(
          "<file kind=\"hours\" path=\"hours.csv\">\n<code column=\"status\" from=\"A\" to=\"aproved\"/>"
            + "</file>"),
        "manifest-code-unknown@evidence.xml:3:36"
      ),
      (
        manifest(
          "<file kind=\"hours\" path=\"hours.csv\">\n<students list=\"x.csv\"/></file>"),
        "manifest-list-unreadable@evidence.xml:3:17"
      ),
    ])
  func reportsMistake(_ text: String, _ finding: String) {
    let reading = reading([
      "hours.csv": "student,date,hours,status\n", "evidence.xml": text,
    ])
    #expect(reading.findings == [finding])
    #expect(!reading.isUsable)
  }

  @Test("takes a kind that is not kept for delivered, up to the day it says") func readsNone() {
    let reading = reading([
      "evidence.xml": manifest(
        "<none kind=\"experience\"/>\n<none kind=\"documents\" complete-through=\"2020-03-01\"/>")
    ])
    #expect(reading.findings.isEmpty)
    #expect(reading.isUsable)
    #expect(reading.evidence.delivered == [.students, .sessions, .experience, .documents])
    #expect(reading.evidence.completeThrough == [.documents: Day(year: 2020, month: 3, day: 1)])
    #expect(reading.evidence.submissions.facts.isEmpty)
  }

  @Test(
    "takes a file with only its header for delivered",
    arguments: FactKind.allCases.filter { $0 != .students && $0 != .sessions })
  func readsEmpty(_ kind: FactKind) {
    let header = TableDescription.of(kind).columns.map(\.rawValue).joined(separator: ",")
    for text in [header, header + "\n", header + "\n\n"] {
      let reading = reading([kind.rawValue + ".csv": text])
      #expect(reading.findings.isEmpty)
      #expect(reading.evidence.delivered == [.students, .sessions, kind])
    }
  }

  @Test("does not take an open question of a proposal for an answer") func refusesOpenQuestion() {
    let reading = reading([
      "hours.csv": "student,date,hours,status\n",
      "evidence.xml": manifest(
        "<file kind=\"hours\" path=\"hours.csv\"><code column=\"status\" from=\"A\" to=\"\"/></file>"
      ),
    ])
    #expect(reading.findings.map { $0.prefix { $0 != "@" } } == ["manifest-question-open"])
  }
}
