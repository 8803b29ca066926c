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
    #expect(reading.evidence.hours.facts.map(\.minutes) == Array(repeating: 450, count: 7))
  }

  @Test("are kept in whole minutes, of two decimals the nearest (65)") func areInMinutes() {
    let reading = hours("7:20", "7,33", "0.33", "7u20", "7,33 uur", "0,01", "7,3333333333")
    #expect(reading.findings.isEmpty)
    #expect(reading.evidence.hours.facts.map(\.minutes) == [440, 440, 20, 440, 440, 1, 440])
  }

  @Test("come back from two decimals, whatever the minute") func comeBack() {
    let cells = (1...600).map { Unit.hours.text($0) }
    let rows = cells.map { "s1000001;2019-10-10;\($0);approved\n" }
    let reading = reading(["hours.csv": "student;date;hours;status\n" + rows.joined()])
    #expect(reading.evidence.hours.facts.map { Int($0.minutes) } == Array(1...600))
  }

  @Test("are refused beyond a week, and where they are no minutes") func areRefused() {
    #expect(hours("168:00").findings.isEmpty)
    #expect(hours("168:01").findings == ["hours-absurd@hours.csv:2:21"])
    #expect(hours("168.01").findings == ["hours-absurd@hours.csv:2:21"])
    #expect(hours("7.412").findings == ["hours-not-in-quarters@hours.csv:2:21"])
    #expect(hours("7:30:30").findings == ["not-a-number@hours.csv:2:21"])
  }
}
