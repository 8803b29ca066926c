import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

private let header = "student,course,from,until\n"

private func registered(_ rows: String) -> EvidenceReading {
  reading(["registrations.csv": header + rows])
}

/// Each registration of a student as `course first last`, in the order of the rows.
private func told(_ reading: EvidenceReading, of student: Int = 0) -> [String] {
  reading.evidence.registrations[student].sorted { $0.row < $1.row }.map { fact in
    let first = fact.days.first == .distantPast ? "…" : "\(fact.days.first)"
    let last = fact.days.last == .distantFuture ? "…" : "\(fact.days.last)"
    return "\(reading.evidence.units[Int(fact.unit)]) \(first) \(last)"
  }
}

/// Courses under way, which serve the planner alone.
@Suite struct RegistrationTests {
  @Test("reads courses and placements, by student") func readsRows() {
    let reading = registered(
      "s1000002,stage-3,2019-09-02,2020-07-03\ns1000001,swj301,2019-09-02,2020-01-31\n"
        + "s1000001,swj302,2019-11-11,2020-01-31\n")
    #expect(reading.findings == [])
    #expect(told(reading) == ["swj301 2019-09-02 2020-01-31", "swj302 2019-11-11 2020-01-31"])
    #expect(told(reading, of: 1) == ["stage-3 2019-09-02 2020-07-03"])
    #expect(reading.evidence.registrations[0].map(\.row) == [3, 4])
    #expect(reading.evidence.delivered == [.students, .sessions, .registrations])
  }

  @Test(
    "lets days without bound be empty, and the last one be the first",
    arguments: [
      (",", "swj301 … …"), ("2019-09-02,", "swj301 2019-09-02 …"),
      (",2020-01-31", "swj301 … 2020-01-31"), (" , ", "swj301 … …"),
      ("2019-09-02,2019-09-02", "swj301 2019-09-02 2019-09-02"),
      ("2014-09-01,2015-01-30", "swj301 2014-09-01 2015-01-30"),
    ])
  func readsBounds(_ days: String, _ fact: String) {
    let reading = registered("s1000001,swj301,\(days)\n")
    #expect(reading.findings == [])
    #expect(told(reading) == [fact])
  }

  @Test("knows no registrations without a file or without rows, and says nothing of it")
  func readsNone() {
    let (without, empty) = (reading([:]), registered(""))
    for reading in [without, empty] {
      #expect(reading.findings == [])
      #expect(reading.evidence.registrations.facts.isEmpty)
    }
    #expect(!without.evidence.delivered.contains(.registrations))
    #expect(empty.evidence.delivered.contains(.registrations))
  }

  @Test(
    "reads the file by its Dutch names, with semicolons and Dutch headers",
    arguments: FactKind.registrations.fileNames.dropFirst())
  func readsDutchNames(_ name: String) {
    let text = "Studentnr;Cursuscode;Begindatum;Einddatum\ns1000001;swj301;02-09-2019;31-1-2020\n"
    let reading = reading([name + ".csv": text])
    #expect(reading.findings == [])
    #expect(told(reading) == ["swj301 2019-09-02 2020-01-31"])
  }

  @Test("asks for every column", arguments: ["student", "course", "from", "until"])
  func missesColumn(_ column: String) {
    let columns = ["student", "course", "from", "until"].filter { $0 != column }
    let reading = reading(["registrations.csv": columns.joined(separator: ",") + "\n"])
    #expect(reading.findings == ["column-missing@registrations.csv:1:1"])
    #expect(!reading.isUsable)
  }

  @Test("reads codes, numbers and days as the manifest says, through the day it gives")
  func readsByManifest() {
    let reading = reading([
      "osiris.csv": "Nr;Vak;Aan;Af\n001000001;SWJ.301;2/9/2019;31/1/2020\n",
      "evidence.xml": """
      <evidence xmlns="urn:leerlijn:evidence:1">
      <file kind="registrations" path="osiris.csv" origin="Osiris" complete-through="2020-03-11"
            separator=";" dates="day-first">
        <column name="Nr" as="student"/><column name="Vak" as="course"/>
        <column name="Aan" as="from"/><column name="Af" as="until"/>
        <code column="course" from="SWJ.301" to="swj301"/>
        <students strip="00" prefix="s"/>
      </file></evidence>
      """,
    ])
    #expect(reading.findings == [])
    #expect(told(reading) == ["swj301 2019-09-02 2020-01-31"])
    #expect(reading.evidence.completeThrough == [.registrations: day("2020-03-11")])
    #expect(reading.files.first { $0.kind == .registrations }?.origin == "Osiris")
  }

  @Test("knows no course by a code that the manifest mistranslates") func checksCodes() {
    let reading = reading([
      "registrations.csv": header,
      "evidence.xml": """
      <evidence xmlns="urn:leerlijn:evidence:1">
      <file kind="registrations" path="registrations.csv">
      <code column="course" from="SWJ.301" to="swj309"/></file></evidence>
      """,
    ])
    #expect(reading.findings == ["manifest-code-unknown@evidence.xml:3:42"])
  }

  @Test("is proposed by its headers, and not asked for where it is missing") func isProposed() {
    let text = "Studentnummer;Cursus;Vanaf;Einddatum\n1000001;SWJ.301;2-9-2019;31-1-2020\n"
    let folder = Folder(["vakken.csv": text])
    let proposal = proposeManifest(for: [folder.path + "/vakken.csv"], curriculum: stageYear()).text
    #expect(proposal.contains("<file kind=\"registrations\" path=\"vakken.csv\""))
    for column in ["student", "course", "from", "until"] {
      #expect(proposal.contains("as=\"\(column)\"/> <!-- zeker: "), "\(column)")
    }
    #expect(
      proposal.contains("<code column=\"course\" from=\"SWJ.301\" to=\"swj301\"/> <!-- zeker: "))
    let results = Folder(["cijfers.csv": "student,course,date,grade\n"])
    let other = proposeManifest(for: [results.path + "/cijfers.csv"], curriculum: nil).text
    #expect(other.contains("Geen bestand hiervoor: ") && !other.contains("registrations"))
  }

  // MARK: One course twice

  @Test(
    "takes rows of one course whose days overlap for one registration",
    arguments: [
      // Wholly equal.
      ("2019-09-02,2020-01-31", "2019-09-02,2020-01-31", "swj301 2019-09-02 2020-01-31"),
      ("2019-09-02,2019-11-08", "2019-11-08,2020-01-31", "swj301 2019-09-02 2020-01-31"),
      // One within the other, and the later row first.
      ("2019-11-11,2019-12-20", "2019-09-02,2020-01-31", "swj301 2019-09-02 2020-01-31"),
      (",2019-11-08", "2019-09-02,", "swj301 … …"),
    ])
  func mergesOverlap(_ one: String, _ other: String, _ fact: String) {
    let reading = registered("s1000001,swj301,\(one)\ns1000001,swj301,\(other)\n")
    #expect(told(reading) == [fact])
    #expect(reading.evidence.registrations[0].map(\.row) == [2])
    #expect(reading.findings == ["registration-repeated@registrations.csv:3:1"])
    #expect(reading.log.count(of: .advice) == 1)
    #expect(reading.skippedRowCount == 0)
  }

  @Test("tells of each row of a chain once, and keeps rows apart that do not overlap")
  func mergesChain() {
    let reading = registered(
      "s1000001,swj301,2019-12-01,2020-01-31\ns1000001,swj301,2020-02-03,2020-04-17\n"
        + "s1000001,swj301,2019-09-02,2019-10-15\ns1000001,swj302,2019-09-02,2019-11-08\n"
        + "s1000001,swj301,2019-10-01,2019-12-02\ns1000002,swj301,2019-09-02,2020-01-31\n")
    #expect(
      told(reading) == [
        "swj301 2019-09-02 2020-01-31", "swj301 2020-02-03 2020-04-17",
        "swj302 2019-09-02 2019-11-08",
      ])
    #expect(told(reading, of: 1) == ["swj301 2019-09-02 2020-01-31"])
    #expect(
      reading.findings
        == [
          "registration-repeated@registrations.csv:4:1",
          "registration-repeated@registrations.csv:6:1",
        ].sorted())
  }

  // MARK: Words

  @Test("says in both languages what it finds") func speaks() throws {
    let reading = registered(
      "s1000001,swj301,2019-09-02,2020-01-31\ns1000001,swj301,2019-11-11,2020-01-31\n"
        + "s1000001,swj303,2019-09-02,2020-01-31\ns1000001,swj302,2020-01-31,2019-11-11\n")
    let findings = reading.log.diagnostics.filter { $0.code.name != "no-manifest" }
    #expect(
      findings.map(\.message.dutch) == [
        "regel 2 meldt deze student voor dezelfde onderwijseenheid al aan, op dagen die "
          + "overlappen. Samen tellen ze als een aanmelding.",
        "onderwijseenheid 'swj303' is niet bekend. Bedoel je 'swj301'?",
        "het einde '2019-11-11' ligt voor het begin.",
      ])
    #expect(
      findings.map(\.message.english) == [
        "line 2 already registers this student for the same course, on days that overlap. "
          + "Together they count as one registration.",
        "course 'swj303' is not known. Do you mean 'swj301'?",
        "the end '2019-11-11' lies before the start.",
      ])
    #expect(findings[0].notes.map(\.message.dutch) == ["de andere regel staat hier"])
    #expect(
      findings[1].help?.dutch == "Bekend zijn: swj301, swj302, stage-3.")
  }
}

private func day(_ text: String) -> Day { Day(iso: text) ?? .distantPast }
