import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// Days as spreadsheets and people write them, where a manifest says so.
@Suite struct DateFormTests {
  private func day(_ text: String, _ form: DayForm, century: Int? = nil) -> Day? {
    withField(of: text) { DayReader(form, century: century).day($0) }
  }

  @Test(
    "reads the number of a day, with a time or without",
    arguments: [
      ("43742", "2019-10-04"), ("43742.75", "2019-10-04"), ("43742,5", "2019-10-04"),
      ("25569", "1970-01-01"), ("2019-10-04", "2019-10-04"),
    ])
  func readsSerials(_ text: String, _ expected: String) {
    #expect(day(text, .serial) == Day(iso: expected))
  }

  @Test(
    "reads no other number as a day",
    arguments: [
      "4374", "437421", "43742.", "43742x", "4-10-2019", "-43742", "",
    ])
  func readsNoOther(_ text: String) { #expect(day(text, .serial) == nil) }

  @Test("reads numbers as days only where a manifest says so") func needsTheManifest() {
    for form in [DayForm.isoOrDutch, .iso, .dayFirst, .monthFirst] {
      #expect(day("43742", form, century: 2000) == nil)
    }
  }

  @Test(
    "reads years of two digits only with their century",
    arguments: [
      ("14-10-19", DayForm.dayFirst, "2019-10-14"), ("4/1/20", .dayFirst, "2020-01-04"),
      ("10/14/19", .monthFirst, "2019-10-14"), ("4-1-20", .isoOrDutch, "2020-01-04"),
      ("19-10-14", .yearFirst, "2019-10-14"), ("20.1.4", .yearFirst, "2020-01-04"),
    ])
  func readsShortYears(_ text: String, _ form: DayForm, _ expected: String) {
    #expect(day(text, form, century: 2000) == Day(iso: expected))
    #expect(day(text, form) == nil)
    #expect(day(text, form, century: 1900)?.description.hasPrefix("19") == true)
  }

  @Test(
    "reads a year in front only where a manifest says so",
    arguments: [
      ("2019/10/14", true), ("2019.1.4", true), ("14/10/2019", false), ("2019/14/10", false),
    ])
  func readsYearsInFront(_ text: String, _ isDay: Bool) {
    #expect((day(text, .yearFirst) != nil) == isDay)
    for form in [DayForm.isoOrDutch, .monthFirst, .serial] { #expect(day(text, form) == nil) }
  }

  @Test("proposes the year in front of four digits, and asks for one of two") func yearsInFront() {
    let whole = proposal(["2019/10/14", "2019/1/4"])
    #expect(whole.text.contains("dates=\"year-first\""))
    #expect(whole.text.contains("de laatste dag in dit bestand is 2019-10-14."))
    let short = proposal(["19-10-14", "19-10-04"])
    #expect(short.text.contains("dates=\"\" century=\"\""))
    let answered = short.answered([
      "century|uren.csv": "2000", "dates|uren.csv": "year-first", "complete-through": "2019-11-01",
    ])
    let reading = Folder(
      standard.merging([
        "uren.csv": "student;Datum;Uren;Status\ns1000001;19-10-14;8;akkoord\n",
        "evidence.xml": answered,
      ]) { $1 }
    ).read()
    #expect(reading.findings.isEmpty)
    #expect(reading.evidence.hours.facts.map(\.day) == [Day(iso: "2019-10-14")])
  }

  private func proposal(_ days: [String]) -> ManifestProposal {
    let rows = days.map { "s1000001;\($0);8;akkoord\n" }.joined()
    let folder = Folder(["uren.csv": "student;Datum;Uren;Status\n" + rows])
    return proposeManifest(for: [folder.path + "/uren.csv"], curriculum: stageYear())
  }

  @Test("proposes numbers of days only for a column of days, with the last of them")
  func proposesSerials() {
    let text = proposal(["43742", "43749"]).text
    #expect(text.contains("dates=\"serial\""))
    #expect(text.contains("de laatste dag in dit bestand is 2019-10-11."))
    #expect(!proposal(["2019-10-04"]).text.contains("dates="))
  }

  @Test("asks for the century and the order of years of two digits") func asksShortYears() {
    let asked = proposal(["14-10-19", "4-10-19"])
    #expect(asked.text.contains("dates=\"\" century=\"\""))
    #expect(asked.questions.map(\.id).contains("century|uren.csv"))
    #expect(!asked.text.contains("laatste dag in dit bestand"))
    let answered = asked.answered([
      "century|uren.csv": "2000", "dates|uren.csv": "day-first", "complete-through": "2019-11-01",
    ])
    let files = standard.merging([
      "uren.csv": "student;Datum;Uren;Status\ns1000001;14-10-19;8;akkoord\n",
      "evidence.xml": answered,
    ]) { $1 }
    let reading = Folder(files).read()
    #expect(reading.findings.isEmpty)
    #expect(reading.evidence.hours.facts.map(\.day) == [Day(iso: "2019-10-14")])
  }

  @Test("refuses an open century, and one that is none") func refusesCenturies() {
    for (century, finding) in [("", "manifest-question-open"), ("20", "manifest-value-unknown")] {
      let reading = reading([
        "hours.csv": "student,date,hours,status\n",
        "evidence.xml": """
        <evidence xmlns="urn:leerlijn:evidence:1">
        <file kind="hours" path="hours.csv" century="\(century)"/></evidence>
        """,
      ])
      #expect(reading.findings.first?.hasPrefix(finding) == true)
    }
  }
}
