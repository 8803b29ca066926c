import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// Students by name or mail address, through a list that ties them to numbers.
@Suite struct PeopleTests {
  private let list =
    "Nr;Naam;E-mail\ns1000001;Noor Élise van Dam;n.dam@x.example\ns1000002;Sam Bos;s.bos@x.example\n"
    + "s1000003;Kim de Wit;k.wit@x.example\n"

  private func read(
    _ names: [String], list: String? = nil,
    people: String = "number=\"Nr\" name=\"Naam\" mail=\"E-mail\""
  ) -> EvidenceReading {
    reading([
      "lijst.csv": list ?? self.list,
      "uren.csv": "wie;date;hours;status\n"
        + names.map { "\"\($0)\";2019-10-04;8;approved\n" }.joined(),
      "evidence.xml": """
      <evidence xmlns="urn:leerlijn:evidence:1"><file kind="hours" path="uren.csv">
      <column name="wie" as="student"/>
      <people file="lijst.csv" \(people)/></file></evidence>
      """,
    ])
  }

  @Test(
    "finds who is meant, however the name is written",
    arguments: [
      "Noor Élise van Dam", "noor elise VAN DAM", "van Dam, Noor Élise", " Noor  Elise van Dam ",
      "N.Dam@x.example", "s1000001",
    ])
  func findsPeople(_ name: String) {
    let reading = read([name])
    #expect(reading.findings.isEmpty)
    #expect(reading.evidence.hours[0].count == 1)
  }

  @Test("asks about a near miss, and leaves nobody's facts known that may be theirs")
  func asksNearMisses() {
    let reading = read(["Sam Boss", "Noor Élise van Dam"])
    #expect(reading.findings == ["student-unknown@uren.csv:2:1"])
    let message = reading.log.diagnostics.last?.message.dutch
    #expect(message == "'Sam Boss' staat niet in 'lijst.csv'. Bedoel je 'Sam Bos'?")
    #expect(reading.evidence.leftOut.ofEverybody.contains(.hours))
  }

  @Test("leaves nothing unknown for who is in the list and no student here")
  func passesOverOthers() {
    let reading = read(["Bo Smit"], list: list + "s9999999;Bo Smit;b.smit@x.example\n")
    #expect(reading.findings == ["student-unknown@uren.csv:2:1"])
    #expect(reading.skippedRowCount == 1 && reading.evidence.leftOut.isEmpty)
  }

  @Test("refuses a name that two students have") func refusesNamesakes() {
    let reading = read(["Sam Bos", "sam bos"], list: list + "s1000003;Sam Bos;b@x.example\n")
    #expect(reading.skippedRowCount == 2)
    #expect(reading.evidence.hours.facts.isEmpty)
    #expect(reading.log.diagnostics.last?.message.dutch.contains("meer dan een") == true)
    // The same person twice is one.
    #expect(read(["Sam Bos"], list: list + "s1000002;Sam Bos;b@x.example\n").findings.isEmpty)
  }

  @Test("lets a person be named by number in the manifest") func takesCodes() {
    let reading = reading([
      "lijst.csv": list,
      "uren.csv": "student;date;hours;status\nSam Boss;2019-10-04;8;approved\n",
      "evidence.xml": """
      <evidence xmlns="urn:leerlijn:evidence:1"><file kind="hours" path="uren.csv">
      <code column="student" from="Sam Boss" to="s1000002"/>
      <people file="lijst.csv" number="Nr" name="Naam"/></file></evidence>
      """,
    ])
    #expect(reading.findings.isEmpty && reading.evidence.hours[1].count == 1)
  }

  @Test(
    "reports what is wrong with the list at its place",
    arguments: [
      ("number=\"Nr\"", "manifest-attribute-missing@evidence.xml:3:2"),
      ("number=\"Nummer\" name=\"Naam\"", "manifest-header-missing@evidence.xml:3:34"),
      ("name=\"Naam\"", "manifest-attribute-missing@evidence.xml:3:2"),
      ("number=\"Nr\" naam=\"Naam\"", "manifest-attribute-unknown@evidence.xml:3:44"),
    ])
  func reportsMistakes(_ people: String, _ finding: String) {
    let reading = read(["Sam Bos"], people: people)
    #expect(reading.findings.first == finding)
    #expect(!reading.isUsable)
  }

  @Test("refuses a list that is not there, is no table, or lies outside")
  func refusesLists() {
    for list in ["weg.csv", "../lijst.csv", ""] {
      let reading = reading([
        "uren.csv": "student,date,hours,status\n",
        "evidence.xml": """
        <evidence xmlns="urn:leerlijn:evidence:1"><file kind="hours" path="uren.csv">
        <people file="\(list)" number="Nr" name="Naam"/></file></evidence>
        """,
      ])
      #expect(reading.findings == ["manifest-list-unreadable@evidence.xml:2:15"], "\(list)")
    }
    let ragged = read(["Sam Bos"], list: list + "s1000003;x\n")
    #expect(ragged.findings == ["manifest-list-unreadable@evidence.xml:3:15"])
  }

  @Test("does not make a docent of a student's name a student") func keepsDocents() {
    let reading = reading([
      "lijst.csv": list,
      "leden.csv":
        "network;person;role;from;until\ncurium;Sam Bos;docent;;\ncurium;Kim de Wit;student;;\n",
      "evidence.xml": """
      <evidence xmlns="urn:leerlijn:evidence:1"><file kind="members" path="leden.csv">
      <people file="lijst.csv" number="Nr" name="Naam"/></file></evidence>
      """,
    ])
    #expect(reading.findings.isEmpty)
    #expect(reading.evidence.memberships.map(\.student) == [nil, 2])
  }

  @Test("is proposed for a file without numbers") func isProposed() {
    let folder = Folder(
      standard.merging([
        "lijst.csv": list,
        "uren.csv":
          "Naam;Datum;Uren;Status\nvan Dam, Noor Élise;2019-10-04;8;akkoord\nSam Bos;2019-10-04;8;akkoord\n",
      ]) { $1 })
    let names = ["students.csv", "lijst.csv", "uren.csv"].map { folder.path + "/" + $0 }
    let text = proposeManifest(for: names, curriculum: stageYear()).text
    #expect(
      text.contains("<column name=\"Naam\" as=\"student\"/> <!-- waarschijnlijk: geen kolom met"))
    #expect(
      text.contains(
        "<people file=\"lijst.csv\" number=\"Nr\" name=\"Naam\"/> <!-- waarschijnlijk: zo krijgen 2 van 2"
      ))
  }

  @Test("lets numbers of several forms meet") func mixesForms() {
    let ours: Set = ["1000001", "1000002", "1000003"]
    let found = NumberMatch.find(["s1000001", "1000002", "s1000003"], ours)
    #expect(found?.numbers.strip == "s" && found?.matching == 3)
    let zeros = NumberMatch.find(["0001000001", "1000002"], ours)
    #expect(zeros?.numbers.strip == "000" && zeros?.matching == 2)
    // Where both are students, none becomes the other.
    #expect(NumberMatch.find(["s1000001", "s1000002"], ours.union(["s1000001"])) == nil)
  }
}
