import LeerlijnDiagnostics
import Testing

@testable import LeerlijnEvidence

/// One cause is one message, however many rows have it.
@Suite struct SameCauseTests {
  private func hours(_ rows: [String]) -> EvidenceReading {
    reading(["hours.csv": "student,date,hours,status\n" + rows.joined(separator: "\n") + "\n"])
  }

  @Test("tells an unknown code once, with the lines that have it") func tellsACodeOnce() {
    let rows = (1...9).map { "s100000\($0 % 3 + 1),2019-10-0\($0),8,\($0 < 5 ? "AKK" : "ING")" }
    let reading = hours(rows)
    #expect(reading.findings == ["value-unknown@hours.csv:2:23", "value-unknown@hours.csv:6:23"])
    let notes = reading.log.diagnostics.filter { $0.code.name == "value-unknown" }.map(\.notes)
    #expect(
      notes.map { $0.map(\.message.dutch) } == [
        ["ook op 3 andere regels: 3, 4, 5"], ["ook op 4 andere regels: 7, 8, 9, 10"],
      ])
    // What is told once is left out everywhere.
    #expect(reading.skippedRowCount == 9 && reading.skippedRows.count == 9)
  }

  @Test("tells a student who is not in the list once, not row by row") func tellsAStudentOnce() {
    let reading = hours((1...9).map { "s9,2019-10-0\($0),8,approved" })
    #expect(reading.findings == ["student-unknown@hours.csv:2:1"])
  }

  @Test("tells problems of a row by themselves") func keepsRowsApart() {
    let reading = hours(["s1000001,2019-10-01,-4,approved", "s1000001,2019-10-02,-4,approved"])
    #expect(reading.findings.count == 2)
  }

  @Test("tells the first twenty of a kind, then how many more", arguments: [20, 21, 500, 5000])
  func countsTheRest(count: Int) {
    let reading = hours((1...count).map { "s1000001,2019-10-01,8,code\($0)" })
    #expect(reading.findings.count == min(count, 21))
    let last = reading.log.diagnostics.last
    #expect((last?.code.name == "more-of-the-same") == (count > 20))
    if count > 20 { #expect(last?.message.dutch.contains("nog \(count - 20).") == true) }
  }

  @Test("says of more than a thousand rows that there are at least so many") func saysAtLeast() {
    let reading = hours((1...1500).map { _ in "s1000001,2019-10-01,8,AKK" })
    let finding = reading.log.diagnostics.first { $0.code.name == "value-unknown" }
    #expect(finding?.notes.first?.message.dutch.hasPrefix("ook op ten minste 999 andere") == true)
    #expect(reading.log.diagnostics.last?.message.dutch.contains("nog 500.") == true)
  }

  @Test("tells a list of students that lacks columns once, and nothing of the rows")
  func tellsAMissingColumnOnce() {
    let folder = Folder([
      "students.csv": "student,programme,year,cohort\ns1000001,sw,3,2017\n",
      "hours.csv": "student,date,hours,status\ns1000001,2019-10-01,8,approved\n",
    ])
    #expect(folder.read().findings == ["column-missing@students.csv:1:1"])
  }
}
