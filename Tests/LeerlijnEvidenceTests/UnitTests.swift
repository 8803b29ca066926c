import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// Columns of time that count minutes.
@Suite struct UnitTests {
  private func read(_ cells: [String], unit: String) -> EvidenceReading {
    reading([
      "uren.csv": "student;date;Duur;status\n"
        + cells.map { "s1000001;2019-10-04;\($0);approved\n" }.joined(),
      "evidence.xml": """
      <evidence xmlns="urn:leerlijn:evidence:1"><file kind="hours" path="uren.csv">
      <column name="Duur" as="hours" unit="\(unit)"/></file></evidence>
      """,
    ])
  }

  @Test(
    "reads bare numbers as minutes, and amounts with a unit as they say",
    arguments: [
      ("450", 450), ("7", 7), ("0", 0), ("7:20", 440), ("8u", 480), ("450 min", 450),
      ("10080", 10_080),
      ("24:00", 1_440),
    ])
  func readsMinutes(_ cell: String, _ minutes: Int) {
    for unit in ["minutes", "minuten"] {
      let reading = read([cell], unit: unit)
      #expect(reading.findings.isEmpty)
      #expect(reading.evidence.hours.facts.map(\.minutes) == [numericCast(minutes)])
    }
  }

  @Test(
    "refuses what is no minute, too much or less than nothing",
    arguments: [
      ("7,5", "hours-not-in-quarters"), ("7,333", "hours-not-in-quarters"),
      ("10081", "hours-absurd"),
      ("-15", "hours-negative"),
    ])
  func refuses(_ cell: String, _ finding: String) {
    #expect(read([cell], unit: "minutes").findings == ["\(finding)@uren.csv:2:21"])
  }

  @Test("takes hours for hours") func readsHours() {
    for unit in ["hours", "uren"] {
      #expect(read(["7,5"], unit: unit).evidence.hours.facts.map(\.minutes) == [450])
    }
  }

  @Test("refuses an open question, another unit, and one of a column without time")
  func refusesUnits() {
    #expect(read(["8"], unit: "").findings == ["manifest-question-open@evidence.xml:2:32"])
    #expect(read(["8"], unit: "dagen").findings == ["manifest-value-unknown@evidence.xml:2:38"])
    let other = reading([
      "uren.csv": "student,date,hours,status\n",
      "evidence.xml": """
      <evidence xmlns="urn:leerlijn:evidence:1"><file kind="hours" path="uren.csv">
      <column name="date" as="date" unit="hours"/></file></evidence>
      """,
    ])
    #expect(other.findings == ["manifest-attribute-unknown@evidence.xml:2:37"])
  }

  @Test(
    "asks for the unit only where neither the header nor a decimal tells",
    arguments: [
      ("Uren", ["8", "4"], "as=\"hours\"/>"), ("Duur", ["8", "7,5"], "as=\"hours\"/>"),
      ("Minuten", ["480"], "as=\"hours\" unit=\"minutes\"/>"),
      ("Duur", ["8", "4"], "as=\"hours\" unit=\"\"/>"),
      ("Duur", ["480"], "as=\"hours\" unit=\"\"/>"),
    ])
  func asks(_ header: String, _ cells: [String], _ expected: String) {
    let rows = cells.map { "s1000001;2019-10-04;\($0);approved\n" }.joined()
    let folder = Folder(["uren.csv": "student;date;\(header);status\n" + rows])
    let proposal = proposeManifest(for: [folder.path + "/uren.csv"], curriculum: stageYear())
    #expect(proposal.text.contains("<column name=\"\(header)\" \(expected)"))
    let question = proposal.questions.first { $0.id == "unit|uren.csv|hours" }
    #expect((question != nil) == expected.contains("unit=\"\""))
    if let question { #expect(question.suggestion == (cells == ["480"] ? "minutes" : "")) }
  }
}
