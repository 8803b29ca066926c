import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnWorkbook
import Testing

@testable import LeerlijnEvidence

/// Totals and remarks below a list, and what is to be scored above it.
@Suite struct RowsBesideTests {
  private let rows = """
    studentnummer;datum;uren;status
    s1000001;2019-10-04;7,5;goedgekeurd
    s1000002;2019-10-11;8;goedgekeurd

    """

  @Test(
    "are left out with their lines told once",
    arguments: [
      ("Totaal;;15,5;", "4"), (";;Totaal;15,5", "4"), ("\n;;;\nGemiddelde;;7,75;\n", "6"),
      (";;15,5;", "4"), ("Ingeleverd door de docent;;;\n", "4"), ("Totaal", "4"),
      ("Totaal;;15,5;\n\nx = aanwezig\n", "4, 6"), ("Aantal studenten: 2;;;", "4"),
    ])
  func areLeftOut(below: String, lines: String) {
    for size in [1, 30, 1 << 20] {
      let folder = Folder(standard.merging(["uren.csv": rows + below]) { $1 })
      let reading = folder.read(chunkSize: size)
      #expect(
        reading.findings == ["rows-beside-list@uren.csv:\(first(lines)):1"])
      #expect(reading.log.diagnostics.last?.message.dutch.contains(" \(lines) ") == true)
      #expect(reading.evidence.hours.facts.map(\.minutes).sorted() == [450, 480])
      #expect(reading.skippedRowCount == 0 && reading.isUsable)
    }
  }

  private func first(_ lines: String) -> String { String(lines.prefix { $0 != "," }) }

  @Test(
    "are no rows of students, known or not, and nothing between rows",
    arguments: [
      ("s1000001;;;", "value-missing"),
      ("s9999999;;;", "student-unknown"), ("Jansen;2019-10-05;8;akkoord", "student-unknown"),
      ("Totaal;;8;\ns1000001;2019-10-18;8;akkoord", "student-unknown"),
      ("s1000001;2019-10-18;8;\"wacht\nTotaal\"", "value-unknown"),
    ])
  func areNoStudents(below: String, finding: String) {
    let reading = reading(["uren.csv": rows + below])
    #expect(!reading.findings.contains { $0.hasPrefix("rows-beside") })
    #expect(reading.findings.contains { $0.hasPrefix(finding) }, "\(reading.findings)")
  }

  @Test("keeps a student whose number begins like a total") func keepsKnownNumbers() {
    let reading = reading([
      "students.csv": studentHeader + "Som1,2017,3,jeugd,curium,,,\n",
      "uren.csv": "studentnummer;datum;uren;status\nSom1;2019-10-04;8;akkoord\n",
    ])
    #expect(reading.findings.isEmpty)
    #expect(reading.evidence.hours.facts.count == 1)
  }

  @Test("of lists that are not about students are only those that say so") func keepsSessions() {
    let sessions = (standard["sessions.csv"] ?? "") + "leerhuis-10,,,,,,\n"
    #expect(!reading(["sessions.csv": sessions]).findings.contains { $0.hasPrefix("rows-beside") })
    let total = (standard["sessions.csv"] ?? "") + "Totaal,3,,,,,\n"
    #expect(reading(["sessions.csv": total]).findings == ["rows-beside-list@sessions.csv:5:1"])
  }

  @Test("stand just below the header in an export of a gradebook") func stand() {
    let reading = reading([
      "cijfers.csv": "Student,ID,SIS User ID,Section,SWJ301\n"
        + "    Points Possible,,,,10\n\"Doe, A\",1,s1000001,1,7.5\n",
      "evidence.xml": spreadManifest(
        "kind=\"results\" path=\"cijfers.csv\"",
        "<column name=\"SIS User ID\" as=\"student\"/><column as=\"date\" value=\"2020-01-31\"/>"
          + "<column name=\"Student\" ignore=\"true\"/><column name=\"ID\" ignore=\"true\"/>"
          + "<column name=\"Section\" ignore=\"true\"/>"
          + "<spread columns=\"SWJ301\" as=\"course\" value=\"grade\"/>"
          + "<code column=\"course\" from=\"SWJ301\" to=\"swj301\"/>"),
    ])
    #expect(reading.findings == ["rows-beside-list@cijfers.csv:2:1"])
    #expect(reading.evidence.results[0].map(\.score) == [.grade(750)])
  }

  private let report = """
    1. Samenvatting
    Urenlijst

    2. Uren
    studentnummer;datum;uren;status
    s1000001;2019-10-04;7,5;goedgekeurd
    s1000002;2019-10-11;8;goedgekeurd

    """

  @Test(
    "leave another table below unread, and tell where it begins",
    arguments: [
      ("\n3. Gesprekken\nstudentnummer;wie\ns1000001;docent\n", 9),
      ("\n3. Gesprekken\nWie;Wat\ns1000001;docent\n", 9),
      (";;;\n\nstudentnummer;datum;uren;status\ns1000001;2019-11-11;8;akkoord\n", 10),
    ])
  func leavesAnotherTable(below: String, line: Int) {
    for size in [1, 40, 1 << 20] {
      let folder = Folder(standard.merging(["uren.csv": report + below]) { $1 })
      let reading = folder.read(chunkSize: size)
      #expect(
        reading.findings == ["header-below@uren.csv:5:1", "rows-beside-list@uren.csv:\(line):1"])
      #expect(reading.evidence.hours.facts.count == 2 && reading.isUsable)
    }
  }

  /// Were the rows below taken for another table, they would be lost.
  @Test(
    "read on below blank lines, and below what is no header of another table",
    arguments: [
      "\ns1000001;2019-11-11;8;akkoord\n", "\n\n;;;\ns1000001;2019-11-11;8;akkoord\n",
      "s1000001;2019-11-11;8;\"akkoord\n\n3. Meer\"\n",
    ])
  func readsOn(below: String) {
    let reading = reading(["uren.csv": report + below])
    #expect(!reading.findings.contains { $0.hasPrefix("rows-beside") }, "\(reading.findings)")
    #expect(reading.evidence.hours.facts.count + reading.skippedRowCount == 3)
  }

  @Test("look for no other table in a list that begins with its header") func looksNoFurther() {
    let twice = rows + "\n" + rows
    #expect(!reading(["uren.csv": twice]).findings.contains { $0.hasPrefix("rows-beside") })
  }

  private let marks = "Studentnummer;Bijeenkomst;Aanwezig\ns1000001;curium.ln1;x\n"

  @Test(
    "leave a legend of two columns out, wherever it stands",
    arguments: [
      "\nx;aanwezig;\na;afwezig;\n", "x;;aanwezig\nam;;afgemeld (met bericht)\n",
      "x;=;aanwezig\nam;=;Afwezig met bericht\n", ";x;aanwezig\n;am =;afgemeld\n",
      "\nX:;was er;\nqq;te laat;\n",
    ])
  func leavesLegends(below: String) {
    let reading = reading([
      "lijst.csv": marks + below,
      "evidence.xml": spreadManifest(
        "kind=\"attendance\" path=\"lijst.csv\"",
        "<code column=\"status\" from=\"x\" to=\"present\"/>"
          + "<code column=\"status\" from=\"qq\" to=\"late\"/>"),
    ]).findings.filter { !$0.hasPrefix("manifest-code-unused") }
    #expect(reading.count == 1 && reading[0].hasPrefix("rows-beside-list@lijst.csv:"), "\(reading)")
  }

  @Test(
    "are no rows with a student number, a name, or anything that is no mark",
    arguments: [
      "s1000001;curium.ln1;aanwezig", "Jansen;;aanwezig", "x;curium.ln1;aanwezig", "x;;12",
    ])
  func keepsRowsLikeLegends(below: String) {
    let found = reading([
      "attendance.csv": marks.replacing(";x", with: ";aanwezig") + below + "\n"
    ])
    #expect(!found.findings.contains { $0.hasPrefix("rows-beside") }, "\(found.findings)")
  }
}
