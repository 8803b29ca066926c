import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnWorkbook
import Testing

@testable import LeerlijnEvidence

func spreadManifest(_ file: String, _ content: String) -> String {
  "<evidence xmlns=\"urn:leerlijn:evidence:1\"><file \(file)>\(content)</file></evidence>"
}

/// Lists with a column per session, week or course.
@Suite struct SpreadTests {
  private let sessions = """
    session,network,series,date,period,theme,status
    curium.ln1,curium,leernetwerk,2019-09-23,1,,held
    curium.ln2,curium,leernetwerk,2019-12-03,2,,held
    cardea-1.ln2,cardea-1,leernetwerk,2019-12-03,2,,held
    curium.ln3,curium,leernetwerk,2020-02-11,3,,planned

    """
  private let marks = """
    <code column="status" from="x" to="present"/><code column="status" from="a" to="excused"/>
    """

  /// But for codes of the manifest that a list of one test does not have.
  private func told(_ reading: EvidenceReading) -> [String] {
    reading.findings.filter { !$0.hasPrefix("manifest-code-unused") }
  }

  private func attendance(
    _ list: String, _ spread: String, _ more: String = "", file: String = ""
  ) -> EvidenceReading {
    reading([
      "sessions.csv": sessions, "lijst.csv": list,
      "evidence.xml": spreadManifest(
        "kind=\"attendance\" path=\"lijst.csv\" \(file)",
        "\(marks)\(more)<spread as=\"session\" value=\"status\" \(spread)/>"),
    ])
  }

  private func attended(_ reading: EvidenceReading) -> [String] {
    reading.evidence.students.indices.flatMap { student in
      reading.evidence.attendance[student].map {
        "\(student + 1) \(reading.evidence.sessions[Int($0.session)].id.text) \($0.mark) \($0.row)"
      }
    }
  }

  @Test("reads every filled cell as a row, and an empty one as none") func readsCells() {
    let reading = attendance(
      "Studentnr;Naam;23-9;11-2-2020;Totaal\ns1000001;A;x;a;2\ns1000002;B;;x;1\n",
      "columns=\"23-9..11-2-2020\" network=\"curium\"",
      "<column name=\"Naam\" ignore=\"true\"/><column name=\"Totaal\" ignore=\"true\"/>")
    #expect(reading.findings.isEmpty)
    #expect(
      attended(reading) == [
        "1 curium.ln1 present 2", "1 curium.ln3 excused 2", "2 curium.ln3 present 3",
      ])
  }

  @Test("reads the same in whatever parts, and with quotes") func readsInParts() {
    let list =
      "Studentnr;\"23 sep 2019 13.00 Alle deelnemers\";11 feb 2020\ns1000001;x;a\ns1000003;;x\n"
    let files = standard.merging([
      "sessions.csv": sessions, "lijst.csv": list,
      "evidence.xml": spreadManifest(
        "kind=\"attendance\" path=\"lijst.csv\"",
        marks + "<spread columns=\"B-C\" as=\"session\" value=\"status\"/>"),
    ]) { $1 }
    for size in [1, 20, 1 << 20] {
      let reading = Folder(files).read(chunkSize: size)
      #expect(reading.findings.isEmpty)
      #expect(attended(reading).count == 3)
    }
  }

  @Test("takes the session that the header names or a code makes of it") func takesNames() {
    let reading = attendance(
      "student;curium.ln1;LN 3\ns1000001;x;a\n", "columns=\"2..\"",
      "<code column=\"session\" from=\"LN 3\" to=\"curium.ln3\"/>")
    #expect(reading.findings.isEmpty)
    #expect(attended(reading) == ["1 curium.ln1 present 2", "1 curium.ln3 excused 2"])
  }

  @Test("asks for the session of a day with none, and never takes the nearest") func asksForNear() {
    let reading = attendance("student;24-9-2019\ns1000001;x\n", "columns=\"2\"")
    #expect(reading.findings == ["spread-column-unclear@lijst.csv:1:9"])
    #expect(!reading.isUsable)
    #expect(
      reading.log.diagnostics.last?.message.dutch
        == "het is niet zeker waar kolom '24-9-2019' voor staat: op die dag is geen bijeenkomst "
        + "gepland; kort ervoor of erna wel: curium.ln1.")
  }

  @Test("says nothing of a column without a filled cell") func leavesEmptyColumns() {
    let reading = attendance("student;24-9-2019;23-9\ns1000001;;x\n", "columns=\"2..3\"")
    #expect(told(reading).isEmpty)
    #expect(attended(reading) == ["1 curium.ln1 present 2"])
  }

  @Test("asks which of the sessions of a day is meant; the network tells") func asksForNetwork() {
    let list = "student;3 dec\ns1000001;x\ns1000002;a\n"
    #expect(attendance(list, "columns=\"2\"").findings == ["spread-column-unclear@lijst.csv:1:9"])
    #expect(
      attended(attendance(list, "columns=\"2\" network=\"curium\""))
        == ["1 curium.ln2 present 2", "2 curium.ln2 excused 3"])
    #expect(
      attended(attendance(list, "columns=\"2\" network=\"own\""))
        == ["1 curium.ln2 present 2", "2 cardea-1.ln2 excused 3"])
  }

  @Test("reports whose network has no session on the day at the cell") func reportsOwnNetwork() {
    let reading = attendance(
      "student;3 dec\ns1000001;x\ns1000003;x\n", "columns=\"2\" network=\"own\"")
    #expect(told(reading) == ["session-unknown@lijst.csv:3:10"])
    #expect(reading.evidence.leftOut.ofStudents[.attendance] == [2])
  }

  @Test("does not take the only session of a day for students of another network")
  func asksForGuests() {
    let list = "student;23-9\ns1000001;x\ns1000002;x\ns1000003;x\n"
    let reading = attendance(list, "columns=\"2\"")
    #expect(told(reading) == ["session-unknown@lijst.csv:3:10"])
    #expect(
      reading.log.diagnostics.contains {
        $0.message.dutch == "op '23-9' heeft het netwerk van deze student geen bijeenkomst."
      })
    #expect(attended(reading) == ["1 curium.ln1 present 2", "3 curium.ln1 present 4"])
    #expect(told(attendance(list, "columns=\"2\" network=\"curium\"")).isEmpty)
  }

  @Test("takes what stands beside the day for series or network, or asks") func readsWords() {
    let reading = attendance(
      "student;di 3 dec Leernetwerk Cardea-1;23 sep Intervisie\ns1000002;x;x\n", "columns=\"B..C\"")
    #expect(told(reading) == ["spread-column-unclear@lijst.csv:1:39"])
    #expect(attended(reading) == ["2 cardea-1.ln2 present 2"])
    let named = attendance(
      "student;23 sep Intervisie\ns1000001;x\n", "columns=\"B\" series=\"leernetwerk\"")
    #expect(told(named).isEmpty)
  }

  @Test("tells a bad mark at its cell and its header, an unknown student once a row")
  func reportsCells() {
    let reading = attendance(
      "student;23-9;3 dec;11-2-2020\ns1000001;x;?;x\ns9999999;x;x;x\n",
      "columns=\"2..4\" network=\"curium\"")
    #expect(told(reading) == ["value-unknown@lijst.csv:2:12", "student-unknown@lijst.csv:3:1"])
    #expect(
      reading.log.diagnostics.contains { $0.message.dutch.contains("'?' in '3 dec'") })
    #expect(reading.skippedRowCount == 2)
    #expect(reading.evidence.leftOut.ofStudents[.attendance] == [0])
    #expect(attended(reading) == ["1 curium.ln1 present 2", "1 curium.ln3 present 2"])
  }

  @Test("takes marks for an empty cell of which the manifest says so") func readsEmptyMarks() {
    let reading = attendance(
      "student;23-9;11-2-2020;19-5-2020\ns1000001;?;x;?\ns1000002;x;-;?\n",
      "columns=\"2..4\" network=\"curium\" empty=\"? -\"")
    #expect(told(reading).isEmpty)
    #expect(attended(reading) == ["1 curium.ln3 present 2", "2 curium.ln1 present 3"])
  }

  @Test("takes an empty cell for what a code of the manifest makes of it") func translatesEmpty() {
    let reading = attendance(
      "student;23-9;11-2-2020\ns1000001;;x\n", "columns=\"2..3\"",
      "<code column=\"status\" from=\"\" to=\"absent\"/>")
    #expect(attended(reading) == ["1 curium.ln1 absent 2", "1 curium.ln3 present 2"])
  }

  @Test("reads two rows of headers, of which the upper one names the series") func readsTwoRows() {
    let reading = attendance(
      "Lijst\nNaam;Studentnr;Leernetwerk;;Totaal\n;;23-9;11-2-2020;\nA;s1000001;x;a;2\n",
      "columns=\"C..D\"",
      "<column name=\"Naam\" ignore=\"true\"/><column name=\"Totaal\" ignore=\"true\"/>",
      file: "header-row=\"2\" header-rows=\"2\"")
    #expect(reading.findings.isEmpty)
    #expect(attended(reading) == ["1 curium.ln1 present 4", "1 curium.ln3 excused 4"])
  }

  @Test("refuses two columns for one session, and columns that are not there") func refuses() {
    let twice = attendance("student;23-9;23 sep\ns1000001;x;a\n", "columns=\"2..3\"")
    #expect(twice.findings == ["spread-column-unclear@lijst.csv:1:14"])
    let missing = attendance("student;23-9\ns1000001;x\n", "columns=\"2, 9, 22-9\"")
    #expect(
      missing.findings.map { $0.prefix { $0 != "@" } } == [
        "manifest-header-missing", "manifest-header-missing",
      ])
  }

  @Test(
    "refuses a manifest that spreads what cannot be",
    arguments: [
      ("kind=\"sessions\"", "columns=\"2\" as=\"session\" value=\"status\""),
      ("kind=\"attendance\"", "columns=\"2\" as=\"session\" value=\"session\""),
      ("kind=\"attendance\"", "columns=\"2\" as=\"week\" value=\"status\" day=\"friday\""),
      ("kind=\"hours\"", "columns=\"2\" as=\"week\" value=\"hours\""),
      ("kind=\"hours\"", "columns=\"2\" as=\"week\" value=\"hours\" day=\"vrijdag\""),
      ("kind=\"hours\"", "columns=\"2\" as=\"date\" value=\"hours\" year=\"\""),
      ("kind=\"hours\"", "as=\"date\" value=\"hours\""),
    ])
  func refusesManifest(file: String, spread: String) {
    let reading = reading([
      "lijst.csv": "student;3-10-2019\n",
      "evidence.xml": spreadManifest("\(file) path=\"lijst.csv\"", "<spread \(spread)/>"),
    ])
    #expect(!reading.isUsable)
    #expect(reading.findings.contains { $0.hasPrefix("manifest-") })
  }

  @Test("reads hours by week, on the day that the manifest gives") func readsWeeks() {
    let reading = reading([
      "uren.csv": "Studentnr;wk 51;wk 2;Totaal\ns1000001;36;7,5;43,5\n",
      "evidence.xml": spreadManifest(
        "kind=\"hours\" path=\"uren.csv\"",
        "<column as=\"status\" value=\"approved\"/><column name=\"Totaal\" ignore=\"true\"/>"
          + "<spread columns=\"wk 51..wk 2\" as=\"week\" value=\"hours\" day=\"friday\"/>"),
    ])
    #expect(reading.findings.isEmpty)
    #expect(reading.evidence.hours[0].map(\.day.description) == ["2019-12-20", "2020-01-10"])
    #expect(reading.evidence.hours[0].map(\.minutes) == [2_160, 450])
  }

  @Test("reads results by course, and days in the form of the file") func readsCourses() {
    let results = reading([
      "cijfers.csv": "student;SWJ301;Opdracht 2\ns1000001;7,5;V\ns1000002;;8\n",
      "evidence.xml": spreadManifest(
        "kind=\"results\" path=\"cijfers.csv\"",
        "<column as=\"date\" value=\"2020-01-31\"/>"
          + "<code column=\"course\" from=\"Opdracht 2\" to=\"swj302\"/>"
          + "<code column=\"course\" from=\"SWJ301\" to=\"swj301\"/>"
          + "<spread columns=\"B..C\" as=\"course\" value=\"grade\"/>"),
    ])
    #expect(results.findings.isEmpty)
    #expect(results.evidence.results[0].map(\.score) == [.grade(750), .pass])
    let hours = reading([
      "uren.csv": "student;4/10/2019;11.10.2019\ns1000001;8;7\n",
      "evidence.xml": spreadManifest(
        "kind=\"hours\" path=\"uren.csv\" dates=\"day-first\"",
        "<column as=\"status\" value=\"approved\"/>"
          + "<spread columns=\"B..C\" as=\"date\" value=\"hours\"/>"),
    ])
    #expect(hours.findings.isEmpty)
    #expect(hours.evidence.hours[0].map(\.day.description) == ["2019-10-04", "2019-10-11"])
  }
}
