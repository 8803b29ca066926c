import Foundation
import Testing

/// `leerlijn evidence map`, as a script and as a person at a terminal meet it.
struct EvidenceMapCommandTests {
  private static let list = "Wie;Bijeenkomst;Aanwezig\ns1;L1;x\ns2;L1;am\n"

  /// A folder with a curriculum, students, sessions and a list of attendance with marks.
  private static func folder() throws -> Folder {
    let folder = try Folder()
    _ = try folder.write(Material.curriculum, to: "c.xml")
    let evidence = folder.file("bewijs")
    try FileManager.default.createDirectory(at: evidence, withIntermediateDirectories: true)
    _ = try folder.write(Material.students, to: "bewijs/students.csv")
    _ = try folder.write(Material.sessions, to: "bewijs/sessions.csv")
    _ = try folder.write(list, to: "bewijs/lijst aanwezigheid.csv")
    return folder
  }

  private static func map(_ folder: Folder, _ arguments: String) throws -> Tool.Outcome {
    try Tool.shell("cd \(folder.url.path); \"$leerlijn\" evidence map \(arguments) </dev/null")
  }

  private static func text(_ folder: Folder) throws -> String {
    try String(contentsOf: folder.file("bewijs/evidence.xml"), encoding: .utf8)
  }

  // MARK: An unfinished manifest

  @Test func tellsOpenQuestionsOnceAndNothingThatFollows() throws {
    let folder = try Self.folder()
    #expect(
      try Self.map(folder, "bewijs/*.csv --curriculum c.xml -o bewijs/evidence.xml").status == 0)
    let audit = try Tool.shell(
      "cd \(folder.url.path); \"$leerlijn\" audit c.xml bewijs --as-of 2020-03-11")
    #expect(audit.status == 2)
    #expect(audit.messages.contains("hier staan nog 4 open vragen"))
    #expect(audit.messages.components(separatedBy: " LL0").count == 2, "\(audit.messages)")
  }

  // MARK: Weeks without a year

  /// Of four study years in the calendar only a person knows which is meant, and says it once.
  @Test func asksOnceOfWhichYearWeeksAre() throws {
    let folder = try Folder()
    let evidence = folder.file("bewijs")
    try FileManager.default.createDirectory(at: evidence, withIntermediateDirectories: true)
    let line = Tool.root.appending(path: "curricula")
    try FileManager.default.copyItem(
      at: line.appending(path: "voorbeeld/students.csv"),
      to: evidence.appending(path: "students.csv"))
    _ = try folder.write(
      "Studentnummer;wk 40;wk 41;wk 2\n9000444;20;24;\n9000451;;;8\n", to: "bewijs/stage-uren.csv")
    let curriculum = line.appending(path: "leerlijn-jeugd.xml").path
    let proposed = try Self.map(folder, "bewijs/*.csv --curriculum \(curriculum)").results
    #expect(proposed.contains("day=\"friday\" year=\"\"/>"))
    // Nobody else has hours by this list; it may be one of a group.
    #expect(proposed.contains("covers=\"listed\""))
    #expect(proposed.contains("dit bestand noemt 2 van de 64 studenten"))
    let answered = proposed.replacing(
      "complete-through=\"\"", with: "complete-through=\"2020-03-11\""
    )
    .replacing("checked=\"\"", with: "checked=\"ja\"")
    .replacing("<column as=\"status\"/>", with: "<column as=\"status\" value=\"approved\"/>")
    func audit(_ manifest: String) throws -> Tool.Outcome {
      _ = try folder.write(manifest, to: "bewijs/evidence.xml")
      return try Tool.run("audit", curriculum, evidence.path, "--as-of", "2020-03-11")
    }
    let open = try audit(answered.replacing(" year=\"\"", with: ""))
    #expect(open.status == 2 && open.messages.contains("Zo ook nog 2 kolommen."))
    #expect(open.messages.components(separatedBy: "LL0717").count == 2, "\(open.messages)")
    #expect(try audit(answered).messages.contains("year"))
    let known = try audit(answered.replacing("year=\"\"", with: "year=\"2019-2020\""))
    #expect(known.status == 0, "\(known.messages)")
    // Where the placements of all of them begin in one year, it is likely.
    _ = try folder.write(
      "Studentnummer;wk 40;wk 41;wk 2\n9000101;20;24;\n9000115;;;8\n", to: "bewijs/stage-uren.csv")
    let likely = try Self.map(
      folder, "bewijs/stage-uren.csv bewijs/students.csv --curriculum \(curriculum)"
    ).results
    #expect(likely.contains("day=\"friday\" year=\"2019-2020\"/>"))
    #expect(likely.contains("year: waarschijnlijk: de plaatsingen van deze studenten beginnen in"))
  }

  // MARK: Adding

  private static let mine = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- van mij -->
    <evidence xmlns="urn:leerlijn:evidence:1"   complete-through="2020-03-11">
    <file path="students.csv" kind="students"/><!-- zo -->
      <none kind="hours"/>
        <file kind="sessions" path="sessions.csv"/>
    </evidence>
    <!-- einde -->
    """

  @Test func addsWhatTheManifestDoesNotNameAndKeepsTheRest() throws {
    let folder = try Self.folder()
    _ = try folder.write(Self.mine, to: "bewijs/evidence.xml")
    let outcome = try Self.map(folder, "--into bewijs --curriculum c.xml")
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("aangevuld"))
    let text = try Self.text(folder)
    let (before, after) = ("\n</evidence>\n<!-- einde -->", "")
    let kept = Self.mine.replacingOccurrences(of: before, with: after)
    #expect(text.hasPrefix(kept) && text.hasSuffix("</evidence>\n<!-- einde -->"))
    #expect(text.contains("<file kind=\"attendance\" path=\"lijst aanwezigheid.csv\""))
    #expect(!text.contains("path=\"students.csv\" origin"))
    #expect(text.contains("complete-through=\"\""))
    #expect(text.contains("from=\"L1\" to=\"l1\"/> <!-- zeker: alleen de schrijfwijze verschilt"))
    // Once more there is nothing to add.
    let again = try Self.map(folder, "--into bewijs --curriculum c.xml")
    #expect(again.status == 0 && again.messages.contains("er is niets veranderd"))
    #expect(try Self.text(folder) == text)
  }

  @Test func usesWhatTheManifestSaysAlready() throws {
    let folder = try Self.folder()
    let known = Self.mine.replacingOccurrences(
      of: "  <none",
      with: """
          <file kind="attendance" path="oud.csv"><code column="status" from="am" to="excused"/></file>
          <none
        """)
    _ = try folder.write(known, to: "bewijs/evidence.xml")
    #expect(try Self.map(folder, "--into bewijs --curriculum c.xml").status == 0)
    let text = try Self.text(folder)
    #expect(
      text.contains(
        "from=\"am\" to=\"excused\"/> <!-- waarschijnlijk: zo staat het al bij een ander"))
    #expect(text.contains("from=\"x\" to=\"\"/> <!-- vraag:"))
  }

  @Test func usesListsOfNumbersThatTheManifestNames() throws {
    let folder = try Self.folder()
    _ = try folder.write("code;nummer\nP-1;s1\nP-2;s2\n", to: "bewijs/nummers.csv")
    let known = Self.mine.replacingOccurrences(
      of: "  <none",
      with: """
          <file kind="results" path="oud.csv"><students list="nummers.csv"/></file>
          <none
        """)
    _ = try folder.write(known, to: "bewijs/evidence.xml")
    _ = try folder.write("Student;Bijeenkomst;Aanwezig\nP-1;l1;x\nP-2;l1;x\n", to: "bewijs/p.csv")
    #expect(try Self.map(folder, "--into bewijs --curriculum c.xml").status == 0)
    let text = try Self.text(folder)
    #expect(
      text.contains("<students list=\"nummers.csv\"/> <!-- waarschijnlijk: deze nummers staan"))
    #expect(!text.contains("path=\"nummers.csv\""))
  }

  @Test func addsToAnEmptyManifestAndStartsOneWhereNoneIs() throws {
    let folder = try Self.folder()
    _ = try folder.write(
      "<evidence xmlns=\"urn:leerlijn:evidence:1\"/>", to: "bewijs/evidence.xml")
    #expect(try Self.map(folder, "--into bewijs").status == 0)
    #expect(try Self.text(folder).hasSuffix("</evidence>"))
    #expect(try Self.text(folder).components(separatedBy: "<file ").count == 4)
    try FileManager.default.removeItem(at: folder.file("bewijs/evidence.xml"))
    let started = try Self.map(folder, "--into bewijs")
    #expect(started.status == 0 && started.messages.contains("Het voorstel staat in"))
    #expect(try Self.text(folder).hasPrefix("<?xml"))
  }

  @Test(arguments: [
    "--into c.xml", "--into weg", "c.csv --into bewijs", "--into kapot",
  ])
  func refusesWhatItCannotAddTo(_ arguments: String) throws {
    let folder = try Self.folder()
    _ = try folder.write(Self.mine, to: "bewijs/evidence.xml")
    _ = try folder.write(Self.list, to: "c.csv")
    try FileManager.default.createDirectory(
      at: folder.file("kapot"), withIntermediateDirectories: true)
    _ = try folder.write("<evidence", to: "kapot/evidence.xml")
    let outcome = try Self.map(folder, arguments)
    #expect(outcome.status == 2)
    #expect(!outcome.messages.isEmpty)
    #expect(try Self.text(folder) == Self.mine)
  }

  // MARK: Asking

  @Test(arguments: ["bewijs/students.csv --ask", "", "--into bewijs -o e.xml"])
  func isWrongUsage(_ arguments: String) throws {
    let outcome = try Self.map(try Self.folder(), arguments)
    #expect(outcome.status == 64)
    #expect(outcome.messages.hasPrefix("Zo gaat het niet: "))
  }

  @Test func asksOneByOneWithTheAnswerReady() throws {
    let folder = try Self.folder()
    let outcome = try Terminal.run(
      ["evidence", "map", "--into", "bewijs", "--curriculum", "c.xml", "--ask"], in: folder,
      lines: ["morgen", "2020-03-11", "ziek", "afgemeld", "", "ja"])
    #expect(outcome.status == 0, "\(outcome.said)")
    #expect(outcome.said.contains("Tot en met welke dag zijn de lijsten bijgewerkt?"))
    #expect(outcome.said.contains("Dat past niet: een dag als 2020-03-01."))
    #expect(
      outcome.said.contains(
        "Wat betekent 'x' bij 'status' (lijst aanwezigheid.csv, 1 keer)? [present] "))
    #expect(outcome.said.contains("Dat past niet: een van present, late, excused, absent."))
    #expect(outcome.said.contains("Kloppen de "))
    let text = try Self.text(folder)
    #expect(
      text.contains("from=\"x\" to=\"present\"") && text.contains("from=\"am\" to=\"excused\""))
    let audit = try Tool.shell(
      "cd \(folder.url.path); \"$leerlijn\" audit c.xml bewijs --as-of 2020-03-11")
    #expect(audit.status != 2, "\(audit.messages)")
  }

  @Test func leavesOpenWhatIsNotAnswered() throws {
    let folder = try Self.folder()
    let outcome = try Terminal.run(
      ["evidence", "map", "--into", "bewijs", "--curriculum", "c.xml", "--ask"], in: folder,
      lines: ["", "", "", ""])
    #expect(outcome.status == 0)
    #expect(outcome.said.contains("Nog 2 vragen staan open."))
    #expect(try Self.text(folder).contains("complete-through=\"\" checked=\"\""))
  }

  @Test func writesNothingWhereTheAnswersEnd() throws {
    let folder = try Self.folder()
    let outcome = try Terminal.run(
      ["evidence", "map", "--into", "bewijs", "--ask"], in: folder, lines: ["2020-03-11", "\u{4}"])
    #expect(outcome.status == 64)
    #expect(!FileManager.default.fileExists(atPath: folder.file("bewijs/evidence.xml").path))
  }
}
