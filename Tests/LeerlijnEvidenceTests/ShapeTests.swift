import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnWorkbook
import Testing

@testable import LeerlijnEvidence

/// Lists in the shapes in which people and systems have them: what `evidence map` proposes of each,
/// with the codes answered, gives the facts that the clean file gives.
@Suite struct ShapeTests {
  private let sessions = """
    session,network,series,date,period,theme,status
    curium.ln1,curium,leernetwerk,2019-10-08,1,,held
    curium.ln2,curium,leernetwerk,2019-12-03,2,,held
    curium.ln3,curium,leernetwerk,2020-02-11,3,,held
    cardea-1.ln1,cardea-1,leernetwerk,2019-12-03,2,,held
    leerhuis-9,,leerhuis,2019-10-08,1,,held

    """

  /// What the proposal for a list makes of it.
  private struct Tried {
    let proposal: String
    let reading: EvidenceReading
    /// Without the lines on which they stood.
    let facts: [String]
  }

  /// - Parameter answers: what a person answers, by code.
  private func tried(
    _ list: String, _ bytes: [UInt8], answers: [String: String] = [:], fixed columns: [String] = []
  ) -> Tried {
    let folder = Folder(standard.merging(["sessions.csv": sessions]) { $1 })
    folder.write(list, bytes)
    let names = ["students.csv", "sessions.csv", list]
    let proposal = proposeManifest(
      for: names.map { folder.path + "/" + $0 }, curriculum: stageYear()
    ).text
    var text = proposal.replacing("complete-through=\"\"", with: "complete-through=\"2020-03-11\"")
      .replacing("checked=\"\"", with: "checked=\"ja\"")
    for (code, value) in answers {
      let lines = text.split(separator: "\n").map { line -> String in
        guard line.contains("from=\"\(code)\" to=") else { return String(line) }
        return String(line).replacing(/to="[^"]*"/, with: "to=\"\(value)\"")
      }
      text = lines.joined(separator: "\n")
    }
    for column in columns {
      let name = column.prefix { $0 != "=" }
      let value = column.dropFirst(name.count + 1)
      let wanted = "<column as=\"\(name)\" value=\"\(value)\"/>"
      for asked in ["<column as=\"\(name)\" value=\"\"/>", "<column as=\"\(name)\"/>"] {
        text = text.replacing(asked, with: wanted)
      }
    }
    folder.write("evidence.xml", Array(text.utf8))
    let reading = folder.read()
    return Tried(proposal: proposal, reading: reading, facts: facts(reading))
  }

  private func facts(_ reading: EvidenceReading) -> [String] {
    reading.facts.map { $0.replacing(/row: \d+/, with: "row") }
  }

  private func clean(_ files: [String: String]) -> [String] {
    facts(reading(files.merging(["sessions.csv": sessions]) { $1 }))
  }

  private let attendance = """
    student,session,status
    s1000001,curium.ln1,present
    s1000001,curium.ln2,late
    s1000003,curium.ln1,excused
    s1000003,curium.ln3,present

    """

  private let hours = """
    student,date,hours,status
    s1000001,2019-12-20,36,approved
    s1000001,2020-01-10,7.5,approved
    s1000002,2019-12-20,28,approved

    """

  @Test("the export of attendance of a learning environment") func moodle() {
    let list = """
      Cursus\tLeernetwerk Jeugd 2019-2020
      Groep\tCurium

      Student-ID\tAchternaam\t8 okt 2019 13.00 Alle deelnemers\t3 dec 2019 13.00 Alle deelnemers\t11 feb 2020 13.00 Alle deelnemers\t19 mei 2020 13.00 Alle deelnemers\tPunten
      s1000001\tA\tA (2/2)\tT (1/2)\t\t?\t3,0 / 6,0
      s1000003\tB\tV (1/2)\t\tA (2/2)\t?\t3,0 / 6,0

      """
    let tried = tried(
      "Attendances.txt", Array(list.utf8),
      answers: ["A (2/2)": "present", "T (1/2)": "late", "V (1/2)": "excused"])
    #expect(tried.proposal.contains("kind=\"attendance\" path=\"Attendances.txt\""))
    // That the headers are days, and the network that a title names, is likely: a person looks.
    #expect(tried.proposal.contains("checked=\"\""))
    #expect(
      tried.proposal.contains(
        "<spread columns=\"8 okt 2019 13.00 Alle deelnemers..19 mei 2020 13.00 Alle deelnemers\" "
          + "as=\"session\" value=\"status\" empty=\"?\" network=\"curium\"/>"))
    // On 8 October there is a session of another series too; only a person knows which is meant.
    #expect(tried.reading.findings == ["spread-column-unclear@Attendances.txt:4:23"])
    let told = self.tried(
      "Attendances leernetwerk.txt",
      Array(list.replacing("8 okt 2019 13.00", with: "8 okt 2019 13.00 Leernetwerk").utf8),
      answers: ["A (2/2)": "present", "T (1/2)": "late", "V (1/2)": "excused"])
    #expect(told.reading.findings.isEmpty)
    #expect(told.facts == clean(["attendance.csv": attendance]))
  }

  @Test("the same in English, with the month first in words") func english() {
    let list = """
      Course,Learning networks
      Group,Curium

      "Student ID","Last name","Oct 8, 2019 1.00PM Leernetwerk","3 Dec 2019 1.00PM All students","11 Feb 2020 1.00PM All students"
      s1000001,A,P,L,
      s1000003,B,E,,P

      """
    let tried = tried(
      "attendance.csv", Array(list.utf8), answers: ["P": "present", "L": "late", "E": "excused"])
    #expect(tried.reading.findings.isEmpty, "\(tried.proposal)")
    #expect(tried.facts == clean(["attendance.csv": attendance]))
  }

  @Test("hours with a column per week and totals beside and below") func weeks() {
    let list = """
      Studentnummer;Naam;wk 51;wk 52;wk 2;Totaal
      s1000001;A;36;;7,5;43,5
      s1000002;B;28;;;28
      Totaal;;64;;7,5;71,5

      """
    let tried = tried("stage-uren per week.csv", Array(list.utf8), fixed: ["status=approved"])
    #expect(
      tried.proposal.contains(
        "<spread columns=\"wk 51..wk 2\" as=\"week\" value=\"hours\" day=\"friday\"/>"))
    #expect(tried.reading.findings == ["rows-beside-list@stage-uren per week.csv:4:1"])
    #expect(tried.facts == clean(["hours.csv": hours]))
  }

  @Test("hours with a month on each sheet, and a sheet of something else") func months() throws {
    let header = ["studentnummer", "datum", "uren", "status"]
    let bytes = try workbook([
      "Leeswijzer": [["Vul elke week in"]],
      "december": [
        header, ["s1000001", "2019-12-20", "36", "akkoord"],
        ["s1000002", "2019-12-20", "28", "akkoord"], ["Totaal", "", "64", ""],
      ],
      "januari": [["Uren januari"], header, ["s1000001", "2020-01-10", "7,5", "akkoord"]],
    ])
    let tried = tried("uren.xlsx", bytes)
    #expect(tried.proposal.contains("sheets=\"december/januari\""))
    #expect(
      tried.proposal.contains(
        "<!-- sheets: waarschijnlijk: deze 2 bladen hebben dezelfde kop en zijn samen één bestand. "
          + "Niet gelezen: 'Leeswijzer'. -->"))
    #expect(
      tried.reading.findings == [
        "header-below@uren.xlsx!januari:2:1", "sheet-not-read@uren.xlsx:1:1",
        "rows-beside-list@uren.xlsx!december:4:1",
      ])
    #expect(tried.facts == clean(["hours.csv": hours]))
  }

  @Test("hours with a student on each sheet") func students() throws {
    let header = ["datum", "uren", "status"]
    let bytes = try workbook([
      "s1000001": [
        header, ["2019-12-20", "36", "akkoord"], ["2020-01-10", "7,5", "akkoord"],
        [], ["Totaal", "43,5"],
      ],
      "s1000002": [header, ["2019-12-20", "28", "akkoord"]],
    ])
    let tried = tried("uren.xlsx", bytes)
    #expect(tried.proposal.contains("sheets=\"*\" sheet-is=\"student\""))
    #expect(tried.reading.findings == ["rows-beside-list@uren.xlsx!s1000001:5:1"])
    #expect(tried.facts == clean(["hours.csv": hours]))
  }

  @Test("attendance under two rows of headers, the series above the day") func twoRows() throws {
    let bytes = try workbook([
      "Blad1": [
        ["Aanwezigheid Curium"], [],
        ["Naam", "Studentnr", "Leernetwerk", "", "", "Leerhuis"],
        ["", "", "8-10-2019", "3-12-2019", "11-2-2020", "8-10-2019"],
        ["A", "s1000001", "x", "laat"], ["B", "s1000003", "am", "", "x"],
      ]
    ])
    let tried = tried(
      "lijst.xlsx", bytes, answers: ["x": "present", "laat": "late", "am": "excused"])
    #expect(tried.proposal.contains("header-row=\"3\" header-rows=\"2\""))
    #expect(
      tried.proposal.contains(
        "columns=\"Leernetwerk 8-10-2019..Leerhuis 8-10-2019\" as=\"session\""))
    #expect(tried.reading.findings.isEmpty)
    #expect(tried.facts == clean(["attendance.csv": attendance]))
  }

  @Test("a gradebook with a column per course and the points possible below its header")
  func gradebook() {
    let list = """
      Student,ID,SIS User ID,SIS Login ID,Section,swj301,SWJ302,Final Score
          Points Possible,,,,,10,10,(read only)
      "A, B",11,s1000001,a@example.org,SW3,7.5,,75
      "C, D",12,s1000002,c@example.org,SW3,,8,80
      "Student, Test",13,,,SW3,,,

      """
    let tried = tried(
      "grades.csv", Array(list.utf8), answers: ["SWJ302": "swj302"], fixed: ["date=2020-01-31"])
    #expect(
      tried.proposal.contains("<spread columns=\"swj301..SWJ302\" as=\"course\" value=\"grade\"/>"))
    #expect(tried.reading.isUsable, "\(tried.proposal)")
    #expect(
      tried.facts
        == clean([
          "results.csv": "student,course,date,grade\ns1000001,swj301,2020-01-31,7.5\n"
            + "s1000002,swj302,2020-01-31,8\n"
        ]))
  }
}
