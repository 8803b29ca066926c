import Foundation
import Testing

/// `leerlijn evidence map --into`, with a manifest in which something is open and files in folders below.
struct EvidenceMapFolderTests {
  private static let open = """
    <?xml version="1.0" encoding="UTF-8"?>
    <evidence xmlns="urn:leerlijn:evidence:1" complete-through="" checked="">
      <file kind="students" path="students.csv"/> <!-- van mij -->
      <file kind="sessions" path="sessions.csv"/>
      <file kind="attendance" path="lijst.csv" dates="">
        <column name="Wie" as="student"/> <!-- waarschijnlijk: een kop als deze -->
        <column as="session"/>
        <code column="status" from="x" to=""/>
        <code column="status" from="&lt;" to='' />
      </file>
      <none kind="hours" complete-through=""/>
    </evidence>

    """

  private static func folder(_ manifest: String) throws -> Folder {
    let folder = try Folder()
    _ = try folder.write(Material.curriculum, to: "c.xml")
    let evidence = folder.file("bewijs")
    try FileManager.default.createDirectory(at: evidence, withIntermediateDirectories: true)
    _ = try folder.write(Material.students, to: "bewijs/students.csv")
    _ = try folder.write(Material.sessions, to: "bewijs/sessions.csv")
    _ = try folder.write("Wie;Welke;Aanwezig\ns1;l1;x\ns2;l1;<\n", to: "bewijs/lijst.csv")
    _ = try folder.write(manifest, to: "bewijs/evidence.xml")
    return folder
  }

  private static func text(_ folder: Folder) throws -> String {
    try String(contentsOf: folder.file("bewijs/evidence.xml"), encoding: .utf8)
  }

  private static func ask(_ folder: Folder, _ lines: [String]) throws -> (
    status: Int32, said: String
  ) {
    let outcome = try Terminal.run(
      ["evidence", "map", "--into", "bewijs", "--curriculum", "c.xml", "--ask"], in: folder,
      lines: lines)
    return (outcome.status, outcome.said)
  }

  // MARK: What is open already

  @Test func asksWhatIsOpenInTheManifestAndChangesNothingElse() throws {
    let folder = try Self.folder(Self.open)
    let outcome = try Self.ask(
      folder, ["2020-03-11", "dag", "Welke", "", "absent", "2020-03-01", "ja"])
    #expect(outcome.status == 0, "\(outcome.said)")
    #expect(outcome.said.contains("Wat betekent 'x' bij 'status' (lijst.csv)? [present] "))
    #expect(outcome.said.contains("Tot en met welke dag geldt dat er geen 'hours' is?"))
    #expect(outcome.said.contains("<column name=\"Wie\" as=\"student\"/> <!-- waarschijnlijk:"))
    #expect(outcome.said.contains("De antwoorden staan in"))
    let expected = Self.open.replacing(
      "1\" complete-through=\"\" checked=\"\"",
      with: "1\" complete-through=\"2020-03-11\" checked=\"ja\""
    )
    .replacing("dates=\"\"", with: "dates=\"day-first\"")
    .replacing("<column as=\"session\"/>", with: "<column as=\"session\" name=\"Welke\"/>")
    .replacing("from=\"x\" to=\"\"", with: "from=\"x\" to=\"present\"")
    .replacing("to='' ", with: "to=\"absent\" ")
    .replacing("hours\" complete-through=\"\"", with: "hours\" complete-through=\"2020-03-01\"")
    #expect(try Self.text(folder) == expected)
    let again = try Tool.shell(
      "cd \(folder.url.path); \"$leerlijn\" evidence map --into bewijs </dev/null")
    #expect(again.messages.contains("er is niets veranderd.") && !again.messages.contains("--ask"))
  }

  @Test func saysHowManyAreOpenAndLeavesThemWhereNobodyAnswers() throws {
    let folder = try Self.folder(Self.open)
    let told = try Tool.shell(
      "cd \(folder.url.path); \"$leerlijn\" evidence map --into bewijs --curriculum c.xml </dev/null"
    )
    #expect(told.messages.contains("Er staan nog 7 vragen open; --ask stelt ze."))
    let outcome = try Self.ask(folder, ["", "", "", "absent", "", "", ""])
    #expect(outcome.said.contains("Nog 6 vragen staan open."), "\(outcome.said)")
    #expect(
      try Self.text(folder)
        == Self.open.replacing("from=\"x\" to=\"\"", with: "from=\"x\" to=\"absent\""))
  }

  @Test func asksBothWhatWasOpenAndWhatIsNew() throws {
    let folder = try Self.folder(Self.open.replacing("checked=\"\"", with: "checked=\"ja\""))
    _ = try folder.write("Student;Bijeenkomst;Aanwezig\ns1;l1;v\n", to: "bewijs/nog een.csv")
    let outcome = try Self.ask(
      folder,
      ["2020-03-11", "dag", "Welke", "", "absent", "2020-03-01", "2020-03-11", "present", "ja"])
    #expect(outcome.status == 0, "\(outcome.said)")
    let text = try Self.text(folder)
    #expect(
      text.contains("from=\"x\" to=\"present\"") && text.contains("from=\"v\" to=\"present\""))
    #expect(text.contains("path=\"nog een.csv\"") && text.contains("<!-- van mij -->"))
  }

  @Test func writesNothingWhereTheAnswersEnd() throws {
    let folder = try Self.folder(Self.open)
    let outcome = try Self.ask(folder, ["2020-03-11", "\u{4}"])
    #expect(outcome.status == 64)
    #expect(try Self.text(folder) == Self.open)
  }

  // MARK: Folders below

  @Test func addsFilesOfFoldersBelow() throws {
    let folder = try Self.folder(
      Self.open.replacing("=\"\"", with: "=\"2020-03-11\"").replacing(
        "lijst.csv", with: "map een/lijst.csv"))
    let below = folder.file("bewijs/map een/twee")
    try FileManager.default.createDirectory(at: below, withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      at: folder.file("bewijs/lijst.csv"), to: folder.file("bewijs/map een/lijst.csv"))
    let list = "Student;Bijeenkomst;Aanwezig\ns1;l1;aanwezig\n"
    _ = try folder.write(list, to: "bewijs/map een/twee/aanwezig.csv")
    // A folder with a manifest of its own is other evidence, and so is what a link leads to.
    let own = folder.file("bewijs/oud")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    _ = try folder.write(list, to: "bewijs/oud/oud.csv")
    _ = try folder.write("<evidence/>", to: "bewijs/oud/evidence.xml")
    try FileManager.default.createSymbolicLink(
      at: folder.file("bewijs/kring"), withDestinationURL: folder.file("bewijs"))
    let outcome = try Tool.shell(
      "cd \(folder.url.path); \"$leerlijn\" evidence map --into bewijs --curriculum c.xml </dev/null"
    )
    #expect(outcome.status == 0, "\(outcome.messages)")
    let text = try Self.text(folder)
    #expect(text.contains("kind=\"attendance\" path=\"map een/twee/aanwezig.csv\""))
    #expect(text.components(separatedBy: "<file ").count == 5)
    // One may be named too, by whatever way leads there.
    _ = try folder.write(list, to: "bewijs/map een/nog.csv")
    let named = try Tool.shell(
      "cd \(folder.url.path)/bewijs/map*; \"$leerlijn\" evidence map nog.csv --into .. </dev/null")
    #expect(named.status == 0, "\(named.messages)")
    #expect(try Self.text(folder).contains("path=\"map een/nog.csv\""))
    let outside = try Tool.shell(
      "cd \(folder.url.path); \"$leerlijn\" evidence map c.xml --into bewijs/oud </dev/null")
    #expect(outside.status == 2)
  }
}
