import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

private let hours = "student,date,hours,status\n"
private let attendance = "student,session,status\n"
private let sessions = "session,network,series,date,period,theme,status\n"

private func leftOut(_ file: String, _ text: String) -> [String] {
  reading([file: text]).evidence.leftOut.told
}

extension LeftOutRows {
  /// What is unknown, line by line: students and networks by their index.
  fileprivate var told: [String] {
    let ofEach = ofStudents.map { kind, students in
      "\(kind.rawValue) of " + students.sorted().map(String.init).joined(separator: " ")
    }
    return ofEverybody.map { "\($0.rawValue) of all" }.sorted() + ofEach.sorted()
      + sessionNetworks.sorted().map { "sessions of network \($0)" }
  }
}

/// Case 57 of the worked cases, and what it asks of each kind of file.
@Suite struct LeftOutTests {
  @Test(
    "keeps the facts of a student unknown whom a bad row names",
    arguments: [
      "s1000002,2019-10-04,8,aproved\n", "s1000002,2019-10-04,8\n", " s1000002 ,,8,approved\n",
      "s1000002,2019-10-04,8,\"approved\n", "s1000002,2019-10-04,8,app\0roved\n",
    ])
  func ofStudent(_ row: String) {
    #expect(leftOut("hours.csv", hours + row) == ["hours of 1"])
  }

  @Test(
    "keeps the registrations of a student unknown whom a bad row names",
    arguments: ["s1000002,swj309,2019-09-02,\n", "s1000002,swj301,2019-09-02,2019-09-01\n"])
  func ofRegistrations(_ row: String) {
    let text = "student,course,from,until\n" + row
    #expect(leftOut("registrations.csv", text) == ["registrations of 1"])
  }

  @Test(
    "keeps a kind unknown for everybody where a bad row has no legible number",
    arguments: [
      ",2019-10-04,8,approved\n", "\"s1000002,2019-10-04,8,approved\n",
      "s1\u{1}2,2019-10-04,8,query\n", "\0,2019-10-04,8,approved\n",
      "s10000022019-10-04,8,approved\n", "\u{FFFD},2019-10-04,8,query\n",
    ])
  func ofEverybody(_ row: String) {
    let before = "s1000001,2019-10-04,8,approved\n"
    #expect(leftOut("hours.csv", hours + before + row) == ["hours of all"])
  }

  @Test(
    "touches nobody with the row of someone who is not in students.csv, or was left out of it",
    arguments: [
      "s9,2019-10-04,8,approved\n", "s9,2019-10-04,8,aproved\n", "s1000001,2019-10-04,8,approved\n",
      "s1000001,2019-10-04,8\n", "s 9,2019-10-04,8,approved\n",
    ])
  func ofNobody(_ row: String) {
    let reading = reading([
      "students.csv": studentHeader + "s1000001,2017,3,jeudg,,,,\ns1000002,2017,3,jeugd,,,,\n",
      "hours.csv": hours + row,
    ])
    #expect(reading.skippedRowCount == 2)
    #expect(reading.evidence.leftOut.isEmpty)
  }

  @Test("reads the number of a bad row as the manifest says") func translatesNumber() {
    let reading = reading([
      "uren.csv": hours + "1000002,2019-10-04,8,aproved\nB,2019-10-04,8\n1000003,2019-10-04\n",
      "evidence.xml": """
      <evidence xmlns="urn:leerlijn:evidence:1"><file kind="hours" path="uren.csv">
      <code column="student" from="B" to="1000001"/><students prefix="s"/></file></evidence>
      """,
    ])
    #expect(reading.evidence.leftOut.told == ["hours of 0 1 2"])
  }

  @Test("counts rows of one student that contradict each other as left out") func contradicting() {
    let text = attendance + "s1000002,leerhuis-9,present\ns1000002,leerhuis-9,absent\n"
    #expect(leftOut("attendance.csv", text) == ["attendance of 1"])
  }

  @Test("counts placements beyond what one student may have as left out") func excess() {
    let header = "student,placement,organisation,network,supervisor,start,end,hours_per_week\n"
    let rows = String(repeating: "s1000003,p,,,,2019-09-02,2019-10-02,8\n", count: 260)
    #expect(leftOut("placements.csv", header + rows) == ["placements of 2"])
  }

  @Test(
    "keeps sessions unknown for the network that a bad row names, else for all",
    arguments: [
      ("a,curium,leernetwerk,2019-09-33,1,,held\n", "sessions of network 0"),
      (",cardea-1,leernetwerk,2019-09-23,1,,held\n", "sessions of network 1"),
      ("a,curium,leernetwerk\n", "sessions of network 0"),
      (
        "a,curium,leernetwerk,2019-09-23,1,,held\na,cardea-1,leernetwerk,2019-09-23,1,,held\n",
        "sessions of network 1"
      ),
      ("a,,leernetwerk,2019-09-33,1,,held\n", "sessions of all"),
      ("a,curum,leernetwerk,2019-09-23,1,,held\n", "sessions of all"),
      ("a\n", "sessions of all"),
    ])
  func ofSessions(_ rows: String, _ told: String) {
    #expect(leftOut("sessions.csv", sessions + rows) == [told])
  }

  @Test("keeps attendance unknown for whom a row names a session that was left out")
  func attendanceOfLeftOut() {
    let reading = reading([
      "sessions.csv": sessions + "a,curium,leernetwerk,2019-09-33,1,,held\n",
      "attendance.csv": attendance + "s1000002,a,present\n",
    ])
    #expect(reading.evidence.leftOut.told == ["attendance of 1", "sessions of network 0"])
  }

  @Test(
    "keeps the members of networks unknown, and the network of whom they name",
    arguments: [
      ("curium,s1000001,student,2020-13-01,\n", ["members of all", "members of 0"]),
      ("curium,s1000001,student\n", ["members of all", "members of 0"]),
      ("curium,s9,student,,\n", ["members of all"]), ("curium,,docent,,\n", ["members of all"]),
    ])
  func ofMembers(_ row: String, _ told: [String]) {
    #expect(leftOut("members.csv", "network,person,role,from,until\n" + row) == told)
  }

  @Test("keeps it unknown for everybody who was involved in sessions") func ofInvolvement() {
    let text = "session,role,count,mode\nleerhuis-9,client,2,brief\n"
    #expect(leftOut("involvement.csv", text) == ["involvement of all"])
  }

  @Test(
    "keeps what students.csv stands for unknown where it says two things of a student",
    arguments: ["s1000001,2017,3,zorg,,,,\n", "s1000001,2017,3,jeudg,,,,\n"])
  func repeatedStudent(_ second: String) {
    let students = studentHeader + "s1000001,2017,3,jeugd,,,,\n" + second
    #expect(
      leftOut("students.csv", students)
        == ["enrolments of 0", "placements of 0", "students of 0"])
    let enrolled = reading([
      "students.csv": students,
      "enrolments.csv": "student,programme,mode,year,profile,from,until\ns1000001,sw,,3,jeugd,,\n",
    ])
    #expect(enrolled.evidence.leftOut.told == ["placements of 0", "students of 0"])
  }

  @Test("changes nothing for rows that count, with a warning or without") func ofGoodRows() {
    let row = "s1000001,2019-10-04,8,approved\n"
    #expect(leftOut("hours.csv", hours + row + row).isEmpty)
    #expect(reading([:]).evidence.leftOut.isEmpty)
  }

  @Test("forgets nobody, however many rows are bad") func isComplete() {
    let rows = String(repeating: "s1000001,x,8,approved\n", count: 30_000)
    let reading = reading(
      ["hours.csv": hours + rows + "s1000003,x,8,approved\n"], chunkSize: 10_000)
    #expect(reading.skippedRows.count == ChunkProblems.keptSkippedLines)
    #expect(reading.evidence.leftOut.told == ["hours of 0 2"])
  }
}
