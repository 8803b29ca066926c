import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// Hours as people and spreadsheets write them.
@Suite struct AmountTests {
  private func hours(_ cells: String...) -> EvidenceReading {
    let rows = cells.enumerated().map { "s1000001;2019-10-\($0 + 10);\($1);approved\n" }
    return reading(["hours.csv": "student;date;hours;status\n" + rows.joined()])
  }

  @Test("are the same in every form that means as much") func areTheSame() {
    let reading = hours("7,5", "7.5", "7:30", "7u30", "7,5 uur", "450 min", "7 uur 30")
    #expect(reading.findings.isEmpty)
    #expect(reading.evidence.hours.facts.map(\.quarters) == Array(repeating: 30, count: 7))
  }

  @Test("are refused beyond a week, and where they are no quarters") func areRefused() {
    #expect(hours("168:00").findings.isEmpty)
    #expect(hours("168:15").findings == ["hours-absurd@hours.csv:2:21"])
    #expect(hours("7:20").findings == ["hours-not-in-quarters@hours.csv:2:21"])
    #expect(hours("7,33 uur").findings == ["hours-not-in-quarters@hours.csv:2:21"])
    #expect(hours("7:30:30").findings == ["not-a-number@hours.csv:2:21"])
  }
}
