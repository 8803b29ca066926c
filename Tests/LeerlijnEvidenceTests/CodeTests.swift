import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

private func manifest(_ files: String) -> String {
  "<evidence xmlns=\"urn:leerlijn:evidence:1\">\n\(files)\n</evidence>\n"
}

/// Hours of which the statuses are codes, under a manifest with these elements.
private func hours(_ statuses: [String], _ elements: String) -> EvidenceReading {
  let rows = statuses.enumerated().map { "s1000001,2019-10-0\($0 + 1),8,\($1)\n" }
  return reading([
    "hours.csv": "student,date,hours,status\n" + rows.joined(),
    "evidence.xml": manifest("<file kind=\"hours\" path=\"hours.csv\">\n\(elements)</file>"),
  ])
}

@Suite struct CodeTests {
  @Test("translates codes in columns with free words and numbers as in coded ones")
  func translatesEverywhere() {
    let experience = "student,from,until,hours_per_week,kind\n"
    let assessments = "student,moment,role,date,grade,kind,assessor\n"
    let enrolments = "student,programme,mode,year,profile,from,until\n"
    let decisions = "student,about,kind,date,until,authority,ground\n"
    let placements = "student,placement,organisation,network,supervisor,start,end,hours_per_week\n"
    let own = reading([
      "experience.csv": experience + "s1000001,2014-09-01,2018-08-31,32,jeugdzorg\n",
      "assessments.csv": assessments + "s1000001,midterm,docent,2020-02-01,8,gesprek,jansen\n",
      "enrolments.csv": enrolments + "s1000001,sw,part-time,3,jeugd,2019-09-01,\n",
      "decisions.csv": decisions + "s1000001,midterm,waiver,2020-02-01,,commissie,ziekte\n",
      "placements.csv": placements + "s1000001,stage-3,Curium,,,2019-09-02,2020-07-03,28\n",
    ])
    let foreign = reading([
      "experience.csv": experience + "s1000001,2014-09-01,2018-08-31,VT,JZ\n",
      "assessments.csv": assessments + "s1000001,midterm,docent,2020-02-01,goed, G ,12\n",
      "enrolments.csv": enrolments + "s1000001,sw,DT,j3,jeugd,2019-09-01,\n",
      "decisions.csv": decisions + "s1000001,midterm,waiver,2020-02-01,,EC,Z1\n",
      "placements.csv": placements + "s1000001,S3,C,,,2019-09-02,2020-07-03,28\n",
      "evidence.xml": manifest(
        """
        <file kind="students" path="students.csv"/>
        <file kind="sessions" path="sessions.csv"/>
        <file kind="experience" path="experience.csv">
          <code column="kind" from="JZ" to="jeugdzorg"/>
          <code column="hours_per_week" from="VT" to="32"/></file>
        <file kind="assessments" path="assessments.csv">
          <code column="grade" from="goed" to="8"/><code column="kind" from="G" to="gesprek"/>
          <code column="assessor" from="12" to="jansen"/></file>
        <file kind="enrolments" path="enrolments.csv">
          <code column="mode" from="DT" to="part-time"/><code column="year" from="j3" to="3"/></file>
        <file kind="decisions" path="decisions.csv">
          <code column="authority" from="EC" to="commissie"/>
          <code column="ground" from="Z1" to="ziekte"/></file>
        <file kind="placements" path="placements.csv">
          <code column="placement" from="S3" to="stage-3"/>
          <code column="organisation" from="C" to="Curium"/></file>
        """),
    ])
    #expect(own.findings.isEmpty)
    #expect(foreign.findings.isEmpty)
    #expect(foreign.facts == own.facts)
  }

  @Test("translates a cell once, also where a code looks like another's value")
  func translatesOnce() {
    let reading = hours(
      ["approved", "pending"],
      "<code column=\"status\" from=\"approved\" to=\"pending\"/>"
        + "<code column=\"status\" from=\"pending\" to=\"approved\"/>")
    #expect(reading.findings.isEmpty)
    #expect(reading.evidence.hours[0].map(\.status) == [.pending, .approved])
  }

  @Test("knows students and sessions by the codes of a file") func translatesNumbers() {
    let reading = reading([
      "lijst.csv": "student,session,status\nA,LN-1,present\nB,LN-1,er\nA,LN-1,late\n",
      "more.csv": "student,session,status\n",
      "evidence.xml": manifest(
        """
        <file kind="attendance" path="more.csv"/>
        <file kind="attendance" path="lijst.csv">
          <code column="student" from="A" to="s1000001"/>
          <code column="student" from="B" to="s1000002"/>
          <code column="session" from="LN-1" to="curium.ln1"/></file>
        """),
    ])
    #expect(
      reading.findings == [
        "attendance-contradicts@lijst.csv:2:1", "value-unknown@lijst.csv:3:8",
        "attendance-contradicts@lijst.csv:4:1",
      ])
    #expect(reading.touchedStudents == ["s1000001", "s1000002"])
  }

  @Test("warns of a code that no row has, at its place") func warnsOfUnused() throws {
    let reading = hours(
      ["AKK"],
      "<code column=\"status\" from=\"AKK\" to=\"approved\"/>\n"
        + "<code column=\"status\" from=\"akk\" to=\"approved\"/>\n"
        + "<code column=\"reason\" from=\"Z\" to=\"ziek\"/>")
    #expect(
      reading.findings == [
        "manifest-code-unused@evidence.xml:4:29", "manifest-code-unused@evidence.xml:5:29",
      ])
    let finding = try #require(reading.log.diagnostics.last)
    #expect(finding.severity == .warning)
    #expect(finding.message.dutch == "code 'Z' van 'reason' komt in het bestand niet voor.")
    #expect(reading.isUsable)
  }

  @Test("misses no code in a file without rows, nor one of a fixed value") func warnsNotInVain() {
    #expect(hours([], "<code column=\"status\" from=\"A\" to=\"approved\"/>").findings.isEmpty)
    let fixed = hours(
      ["approved"],
      "<column as=\"placement\" value=\"S3\"/><code column=\"placement\" from=\"S3\" to=\"stage-3\"/>"
    )
    #expect(fixed.findings.isEmpty)
    #expect(fixed.evidence.hours[0].map(\.placement) == [.ofCurriculum(0)])
  }

  @Test("gives an empty cell a value where the manifest says so") func translatesEmpty() {
    let reading = hours(["", "pending"], "<code column=\"status\" from=\"\" to=\"approved\"/>")
    #expect(reading.findings.isEmpty)
    #expect(reading.evidence.hours[0].map(\.status) == [.approved, .pending])
  }

  @Test("does not choose between two meanings of one code") func refusesTwoMeanings() {
    let reading = hours(
      ["A"],
      "<code column=\"status\" from=\"A\" to=\"approved\"/>\n"
        + "<code column=\"status\" from=\" A\" to=\"query\"/>")
    #expect(reading.findings.first == "manifest-code-twice@evidence.xml:4:29")
    #expect(!reading.isUsable)
  }
}
