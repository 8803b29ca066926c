import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// A file with one mistake, and where it must be found.
struct BadRow: Sendable, CustomTestStringConvertible {
  let file: String
  let text: String
  let finding: String
  var isBad = true
  var testDescription: String { finding + " in " + file }

  init(_ file: String, _ text: String, _ finding: String, isBad: Bool = true) {
    (self.file, self.text, self.finding, self.isBad) = (file, text, finding, isBad)
  }
}

private let hours = "student,date,hours,status\n"
private let attendance = "student,session,status\n"
private let assessments = "student,moment,role,date,grade,outcome\n"
private let results = "student,course,date,grade,test\n"
private let sessions = "session,network,series,date,period,theme,status\n"
private let placements =
  "student,placement,organisation,network,supervisor,start,end,hours_per_week\n"
private let enrolments = "student,programme,mode,year,profile,from,until\n"
private let decisions = "student,about,kind,date,until,authority,ground\n"
private let registrations = "student,course,from,until\n"

let badRows: [BadRow] = [
  BadRow("hours.csv", hours + "s1000001,2019-10-04,8\n", "row-ragged@2:1"),
  BadRow("hours.csv", hours + "s1000001,2019-10-04,8,approved,x\n", "row-ragged@2:1"),
  BadRow("hours.csv", hours + "s1000001,2019-10-04,\"8,approved\n", "quote-not-closed@2:21"),
  BadRow("hours.csv", hours + "s1000001,\"2019\"x,8,approved\n", "text-after-quote@2:10"),
  BadRow("hours.csv", hours + "s1000001,2019-10-04,8,app\0roved\n", "control-character@2:23"),
  BadRow(
    "hours.csv", hours + "s1000001,2019-10-04,8," + String(repeating: "x", count: 1_000_000) + "\n",
    "field-too-long@2:23"),
  BadRow("hours.csv", hours + "s1000001,,8,approved\n", "value-missing@2:10"),
  BadRow("hours.csv", hours + ",2019-10-04,8,approved\n", "value-missing@2:1"),
  BadRow("hours.csv", hours + "s1000001,2019-02-29,8,approved\n", "not-a-day@2:10"),
  BadRow("hours.csv", hours + "s1000001,31-11-2019,8,approved\n", "not-a-day@2:10"),
  BadRow("hours.csv", hours + "s1000001,2018-09-01,8,approved\n", "day-out-of-range@2:10"),
  BadRow("hours.csv", hours + "s1000001,2021-07-18,8,approved\n", "day-out-of-range@2:10"),
  BadRow("hours.csv", hours + "s1000001,2019-10-04,acht,approved\n", "not-a-number@2:21"),
  BadRow("hours.csv", hours + "s1000001,2019-10-04,-8,approved\n", "hours-negative@2:21"),
  BadRow(
    "hours.csv", hours + "s1000001,2019-10-04,7.412,approved\n", "hours-not-in-quarters@2:21"),
  BadRow(
    "hours.csv", hours + "s1000001,2019-10-04,7.125,approved\n", "hours-not-in-quarters@2:21"),
  BadRow("hours.csv", hours + "s1000001,2019-10-04,168.25,approved\n", "hours-absurd@2:21"),
  BadRow("hours.csv", hours + "s1000001,2019-10-04,8,aproved\n", "value-unknown@2:23"),
  BadRow("hours.csv", hours + "s1000009,2019-10-04,8,approved\n", "student-unknown@2:1"),
  BadRow(
    "hours.csv",
    "student,date,hours,status,placement\ns1000001,2019-10-04,8,approved,stage-4\n",
    "placement-unknown@2:32"),
  BadRow(
    "students.csv", studentHeader + "s1000001,17,3,jeugd,,,,\n", "not-a-whole-number@2:10"),
  BadRow("students.csv", studentHeader + "s1000001,2017,3,jeudg,,,,\n", "profile-unknown@2:17"),
  BadRow(
    "students.csv", studentHeader + "s1000001,2017,3,jeugd,curum,,,\n", "network-unknown@2:23"),
  BadRow(
    "students.csv", studentHeader + "s1000001,2017,3,jeugd,,2020-07-03,2019-09-02,28\n",
    "end-before-start@2:35"),
  BadRow(
    "students.csv", studentHeader + "s1000001,2017,3,jeugd,,,,\ns1000001,2017,3,zorg,,,,\n",
    "student-twice@3:1"),
  BadRow("attendance.csv", attendance + "s1000001,curium.ln9,present\n", "session-unknown@2:10"),
  BadRow(
    "attendance.csv", attendance + "s1000001,curium.ln2,present\n", "attendance-at-cancelled@2:10"),
  BadRow("attendance.csv", attendance + "s1000001,curium.ln1,er\n", "value-unknown@2:21"),
  BadRow(
    "sessions.csv", sessions + "a,curium,leernetwrk,2019-09-23,1,,held\n", "series-unknown@2:10"),
  BadRow(
    "sessions.csv",
    sessions + "a,,leernetwerk,2019-09-23,1,,held\na,,leernetwerk,2019-09-24,1,,held\n",
    "session-twice@3:1"),
  BadRow(
    "sessions.csv", sessions + "a,,leernetwerk,2019-09-23,eerste,,held\n",
    "not-a-whole-number@2:27"),
  BadRow(
    "sessions.csv", sessions + "a,,leernetwerk,2019-09-23,2,,held\n",
    "session-period-disagrees@2:27",
    isBad: false),
  BadRow(
    "sessions.csv",
    "session,network,series,date,period,theme,status,time\n"
      + "a,,leernetwerk,2019-09-23,1,,held,16:00-13:00\n", "not-a-time@2:35", isBad: false),
  BadRow(
    "assessments.csv", assessments + "s1000001,midtrm,docent,2020-02-01,7,\n",
    "moment-unknown@2:10"),
  BadRow(
    "assessments.csv", assessments + "s1000001,midterm,dokter,2020-02-01,7,\n",
    "role-unknown@2:18"),
  BadRow(
    "assessments.csv", assessments + "s1000001,midterm,docent,2020-02-01,goed,\n",
    "not-a-grade@2:36"),
  BadRow(
    "assessments.csv", assessments + "s1000001,midterm,docent,2020-02-01,11,\n",
    "grade-off-scale@2:36"),
  BadRow(
    "assessments.csv", assessments + "s1000001,midterm,docent,2020-02-01,7,ov.9\n",
    "outcome-unknown@2:38"),
  BadRow(
    "assessments.csv", assessments + "s1000001,,docent,2020-02-01,7,\n",
    "moment-or-outcome-missing@2:10"),
  BadRow(
    "assessments.csv",
    "student,role,date,grade,outcome\ns1000001,docent,2020-02-01,7, \n",
    "moment-or-outcome-missing@2:30"),
  BadRow(
    "assessments.csv", assessments + "s1000001,,docent,2020-02-01,11,ov.1\n",
    "grade-off-scale@2:29"),
  BadRow("results.csv", results + "s1000001,swj303,2020-02-01,7,\n", "course-unknown@2:10"),
  BadRow("results.csv", results + "s1000001,swj301,2020-02-01,0.9,\n", "grade-off-scale@2:28"),
  BadRow("results.csv", results + "s1000001,swj301,2020-02-01,7,swj301.t2\n", "test-unknown@2:30"),
  BadRow(
    "results.csv", results + "s1000001,swj302,2020-02-01,7,swj301.t1\n",
    "test-of-other-course@2:30"),
  BadRow(
    "placements.csv", placements + "s1000001,stage-3,Curim,,,2019-09-02,2020-07-03,28\n",
    "organisation-unknown@2:18", isBad: false),
  BadRow(
    "placements.csv", placements + "s1000001,stage-3,,,,,2020-07-03,28\n", "value-missing@2:21"),
  BadRow(
    "enrolments.csv", enrolments + "s1000001,swx,,3,jeugd,2019-09-01,\n",
    "programme-unknown@2:10"),
  BadRow(
    "enrolments.csv", enrolments + "s1000001,sw,avond,3,jeugd,2019-09-01,\n", "mode-unknown@2:13",
    isBad: false),
  BadRow(
    "decisions.csv", decisions + "s1000001,stage-uren,waiver,2020-03-01,,,\n",
    "subject-unknown@2:10"),
  BadRow(
    "decisions.csv", decisions + "s1000001,midterm,extension,2020-03-01,,,\n",
    "value-missing@2:39"),
  BadRow(
    "documents.csv", "student,document,date\ns1000001,stagecontract,2019-09-01\n",
    "document-unknown@2:10"),
  BadRow(
    "experience.csv",
    "student,from,until,hours_per_week,kind\ns1000001,1949-12-31,,24,jeugdhulp\n",
    "day-out-of-range@2:10"),
  BadRow(
    "members.csv", "network,person,role,from,until\ncurium,s1000009,student,,\n",
    "student-unknown@2:8"),
  BadRow(
    "involvement.csv", "session,role,count,mode\nleerhuis-9,client,2,brief\n",
    "value-unknown@2:21"),
  BadRow(
    "registrations.csv", registrations + "s1000001,swj309,2019-09-02,2020-01-31\n",
    "course-unknown@2:10"),
  BadRow(
    "registrations.csv", registrations + "s1000001,swj301.t1,2019-09-02,2020-01-31\n",
    "course-unknown@2:10"),
  BadRow(
    "registrations.csv", registrations + "s1000009,swj301,2019-09-02,2020-01-31\n",
    "student-unknown@2:1"),
  BadRow(
    "registrations.csv", registrations + "s1000001,,2019-09-02,2020-01-31\n",
    "value-missing@2:10"),
  BadRow(
    "registrations.csv", registrations + "s1000001,swj301,2020-01-31,2019-09-02\n",
    "end-before-start@2:28"),
  BadRow(
    "registrations.csv", registrations + "s1000001,swj301,2019-09-31,2020-01-31\n",
    "not-a-day@2:17"),
  BadRow(
    "registrations.csv", registrations + "s1000001,swj301,2019-09-02,eind p2\n",
    "not-a-day@2:28"),
  BadRow(
    "registrations.csv", registrations + "s1000001,swj301,1949-12-31,\n",
    "day-out-of-range@2:17"),
  BadRow("registrations.csv", registrations + "s1000001,swj301,2019-09-02\n", "row-ragged@2:1"),
]

@Suite struct BadRowTests {
  @Test("finds a bad row at its place and leaves it out", arguments: badRows)
  func findsBadRow(_ row: BadRow) {
    let reading = reading([row.file: row.text])
    let expected = row.finding.replacing("@", with: "@\(row.file):")
    #expect(reading.findings == [expected])
    #expect(reading.isUsable)
    #expect(reading.skippedRowCount == (row.isBad ? 1 : 0))
    let line = expected.split(separator: ":")[1]
    if row.isBad { #expect(reading.skippedRows.map { String($0.line) } == [String(line)]) }
  }

  @Test("has a fixture for every kind of bad row") func coversEveryKind() {
    let elsewhere: Set<RowProblem.Kind> = [
      .tooManyWords, .attendanceContradicts, .attendanceRepeated, .hoursRepeated,
      .tooManyPlacements, .unknownTheme, .registrationRepeated,
    ]
    let shown = Set(badRows.map { String($0.finding.prefix { $0 != "@" }) })
    for kind in RowProblem.Kind.allCases where !elsewhere.contains(kind) {
      #expect(shown.contains(kind.finding.code.name), "no fixture for \(kind)")
    }
  }

  @Test("shows a value without the quotes around it and inside it", arguments: ["", "\n"])
  func showsValue(_ inside: String) {
    let rows = "s1000001,2019-10-04,8,aproved\ns1000001,2019-10-05,8,\"a\"\"b\(inside)\"\n"
    let messages = reading(["hours.csv": hours + rows]).log.diagnostics.map(\.message.dutch)
    #expect(messages.contains { $0.contains("'aproved'") })
    #expect(messages.contains { $0.contains("'a\"b") })
  }

  @Test(
    "keeps 65,535 free words apart, the empty one among them, and takes in no file with more",
    arguments: [(65_534, true), (65_535, false)])
  func keepsWordsApart(count: Int, isRead: Bool) {
    let rows = (1...count).map { "s1000001,2015-09-01,2016-08-31,24,work \($0)\n" }
    let header = "student,from,until,hours_per_week,kind\n"
    let reading = reading(["experience.csv": header + rows.joined()])
    #expect(reading.findings == (isRead ? [] : ["too-many-words@experience.csv:1:1"]))
    #expect(reading.evidence.experience.facts.count == (isRead ? count : 0))
    #expect(reading.isUsable == isRead)
  }

  @Test("finds the rows behind a quote that is closed too late, each on its own line")
  func findsRowsBehindLateQuote() {
    let long = String(repeating: "x", count: 70_000)
    let reading = reading([
      "hours.csv": hours + "s1000001,2019-10-04,\"8,approved\n"
        + "s1000001,2019-10-05,acht,approved\ns1000001,2019-10-06,8,\(long)\"\n"
    ])
    #expect(
      reading.findings == [
        "field-too-long@hours.csv:2:21", "not-a-number@hours.csv:3:21",
        "field-too-long@hours.csv:4:23",
      ])
  }

  @Test("tells every mistake of a row") func tellsAll() {
    let reading = reading(["hours.csv": hours + "s9,2019-13-01,-1,zeker\n"])
    #expect(
      reading.findings == [
        "student-unknown@hours.csv:2:1", "not-a-day@hours.csv:2:4",
        "hours-negative@hours.csv:2:15", "value-unknown@hours.csv:2:18",
      ])
    #expect(reading.skippedRowCount == 1)
  }

  @Test("names the student whom a bad row touches") func namesStudent() {
    let reading = reading(["hours.csv": hours + "s1000002,2019-10-04,8,aproved\n"])
    #expect(reading.skippedRows.map(\.student) == ["s1000002"])
    #expect(reading.touchedStudents == ["s1000002"])
    let unknown = Folder(
      standard.merging(["hours.csv": hours + "s9,2019-10-04,8,approved\n"]) { $1 }
    )
    .read()
    #expect(unknown.skippedRows.map(\.student) == ["s9"])
    #expect(unknown.touchedStudents.isEmpty)
  }

  @Test("says nothing of facts about a student or session that was left out itself")
  func doesNotRepeatItself() {
    let reading = reading([
      "students.csv": studentHeader + "s1000001,2017,3,jeudg,,,,\ns1000002,2017,3,jeugd,,,,\n",
      "sessions.csv": sessions + "a,,leernetwerk,2019-09-33,1,,held\n",
      "hours.csv": hours + "s1000001,2019-10-04,8,approved\n",
      "attendance.csv": attendance + "s1000002,a,present\n",
    ])
    #expect(
      reading.findings == ["profile-unknown@students.csv:2:17", "not-a-day@sessions.csv:2:16"])
    #expect(reading.skippedRowCount == 4)
    #expect(reading.touchedStudents == ["s1000002"])
  }

  @Test("gives message and help in both languages, with the value and a near miss")
  func speaksBothLanguages() throws {
    let reading = reading(["hours.csv": hours + "s1000001,2019-10-04,8,aproved\n"])
    let finding = try #require(reading.log.diagnostics.last)
    #expect(
      finding.message.dutch == "'aproved' in 'status' is niet bekend. Bedoel je 'approved'?")
    #expect(
      finding.message.english == "'aproved' in 'status' is not known. Do you mean 'approved'?")
    #expect(finding.help?.dutch.contains("approved, pending, query, rejected") == true)
  }

  @Test("numbers and names every code once") func codesAreUnique() {
    let codes = EvidenceFindings.codes
    #expect(Set(codes.map(\.number)).count == codes.count)
    #expect(Set(codes.map(\.name)).count == codes.count)
    #expect(codes.allSatisfy { (700..<900).contains($0.number) })
  }

  /// A problem finds its words by the place of its kind.
  @Test func givesEveryKindOfProblemItsOwnFinding() {
    #expect(EvidenceFindings.rows.map { $0.kind } == RowProblem.Kind.allCases)
  }
}
