import Foundation
import Testing

/// What each command is for, on material of its own.
struct CommandTests {
  private func audit(_ more: String...) throws -> Tool.Outcome {
    let folder = try Material.folder()
    let parts =
      ["audit", folder.file("c.xml").path, folder.file("bewijs").path, "--as-of", "2020-03-11"]
      + more
    return try Tool.shell("\"$leerlijn\" " + parts.joined(separator: " "))
  }

  @Test func auditOpensWithWhoNeedsAttention() throws {
    let outcome = try audit()
    #expect(outcome.status == 0)
    #expect(outcome.results.hasPrefix("Proef 2019-2020 · stand van wo 11 maart 2020\n"))
    #expect(outcome.results.contains("1 van de 2 studenten vraagt aandacht"))
    #expect(outcome.results.contains("12 december 2019 afwezig"))
    #expect(!outcome.results.contains("\u{1B}"))
  }

  @Test func auditSpeaksEnglishWhenAsked() throws {
    let outcome = try audit("--lang en")
    #expect(outcome.results.contains("1 of 2 students needs attention"))
  }

  @Test func auditSummaryLeavesStudentsOut() throws {
    let text = try audit("--summary").results
    #expect(!text.contains("s2"))
    let json = try audit("--summary --format json").results
    let document = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let counts = (document?["summary"] as? [String: [String: Int]])?["leerhuis"]
    #expect(counts?["missed"] == 1 && counts?["open"] == 1)
    #expect(document?["students"] == nil)
  }

  @Test func auditNotesThatEvidenceIsOld() throws {
    let folder = try Material.folder()
    let outcome = try Tool.run("audit", folder.file("c.xml").path, folder.file("bewijs").path)
    #expect(outcome.messages.contains("--as-of 2019-12-12"))
  }

  @Test func auditOfOldEvidenceIsNoYoungerByItsRegistrations() throws {
    let folder = try Material.folder()
    _ = try folder.write("student,course,from,until\n", to: "bewijs/registrations.csv")
    _ = try folder.write(
      """
      <evidence xmlns="urn:leerlijn:evidence:1">
      <file kind="attendance" path="attendance.csv" complete-through="2020-03-01"/>
      <file kind="registrations" path="registrations.csv" complete-through="2999-01-01"/>
      </evidence>
      """, to: "bewijs/evidence.xml")
    let outcome = try Tool.run("audit", folder.file("c.xml").path, folder.file("bewijs").path)
    #expect(outcome.messages.contains("--as-of 2020-03-01"), "\(outcome.messages)")
  }

  @Test(arguments: ["nl", "en"], ["text", "json"])
  func auditIsTheSameWithRegistrationsAndWithout(language: String, format: String) throws {
    let cohort = Tool.root.appending(path: "curricula/voorbeeld")
    let folder = try Folder()
    let other = folder.file("bewijs")
    try FileManager.default.copyItem(at: cohort, to: other)
    try FileManager.default.removeItem(at: other.appending(path: "registrations.csv"))
    let manifest = other.appending(path: "evidence.xml")
    let lines = try String(contentsOf: manifest, encoding: .utf8).split(separator: "\n")
    let fewer = lines.filter { !$0.contains("registrations") }
    #expect(lines.count - fewer.count == 1)
    try Data(fewer.joined(separator: "\n").utf8).write(to: manifest)
    func audit(_ evidence: String) throws -> Tool.Outcome {
      try Tool.run(
        [
          "audit", "curricula/leerlijn-jeugd.xml", evidence, "--as-of", "2020-03-11", "--format",
          format,
        ], language: language)
    }
    let (with, without) = (try audit("curricula/voorbeeld"), try audit(other.path))
    #expect(with.status == without.status && with.messages == without.messages)
    #expect(with.results == without.results)
    #expect(with.messages.isEmpty && with.results.count > 1000)
  }

  @Test func auditLeavesOutABadRegistrationAndJudgesAlike() throws {
    let folder = try Material.folder()
    let parts = [
      "audit", folder.file("c.xml").path, folder.file("bewijs").path, "--as-of", "2020-03-11",
      "--format", "json",
    ]
    func students(_ results: String) throws -> NSArray {
      let document = try JSONSerialization.jsonObject(with: Data(results.utf8)) as? [String: Any]
      return try #require(document?["students"] as? NSArray)
    }
    let plain = try students(Tool.run(parts).results)
    _ = try folder.write(
      "student,course,from,until\ns1,c9,2019-09-02,\ns2,c1,2019-09-02,2019-09-01\n,c1,,\n",
      to: "bewijs/registrations.csv")
    let refused = try Tool.run(parts)
    #expect(refused.status == 2)
    #expect(refused.messages.contains("onderwijseenheid 'c9' is niet bekend"))
    let judged = try Tool.run(parts + ["--skip-bad-rows"])
    #expect(judged.status == 0)
    #expect(try students(judged.results) == plain)
  }

  @Test func explainTellsEveryReason() throws {
    let folder = try Material.folder()
    let outcome = try Tool.run(
      "explain", folder.file("c.xml").path, folder.file("bewijs").path, "--student", "s2",
      "--as-of", "2020-03-11")
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("Bron: OER (artikel 4)."))
    let unknown = try Tool.run(
      "explain", folder.file("c.xml").path, folder.file("bewijs").path, "--student", "s9")
    #expect(unknown.status == 2)
    #expect(unknown.messages.contains("'s9'"))
    let misspelt = try Tool.run(
      "explain", folder.file("c.xml").path, folder.file("bewijs").path, "--student", "s2", "--rule",
      "leerhuys")
    #expect(misspelt.status == 2)
    #expect(misspelt.messages.contains("Bedoel je 'leerhuis'?"))
  }

  @Test func explainTellsWhatACodeMeans() throws {
    #expect(try Tool.run("explain", "LL0304").results.hasPrefix("LL0304 test-weights\n"))
    #expect(try Tool.run("explain", "LL0601").status == 0)
    #expect(try Tool.run("explain", "LL9999").status == 2)
  }

  @Test func testRunsTheExamples() throws {
    let folder = try Material.folder()
    let outcome = try Tool.run("test", folder.file("c.xml").path)
    #expect(outcome.status == 0)
    #expect(
      outcome.results
        == "Alles klopt: 2 voorbeelden bij 1 regel, en elk deel heeft een voorbeeld.\n")
    let wrong = try Material.folder(
      curriculum: Material.curriculum.replacing("status=\"met\"", with: "status=\"open\""))
    let failed = try Tool.run("test", wrong.file("c.xml").path)
    #expect(failed.status == 1)
    #expect(failed.results.contains("fout LL0601"))
  }

  /// Hours before the placement began: written down in vain, which is what the designer must see.
  @Test func testTellsWhatAnExampleWroteDownInVain() throws {
    let shipped = try String(
      contentsOf: Tool.root.appending(path: "curricula/sociaal-werk.xml"), encoding: .utf8)
    let early = "<hours total=\"840\" from=\"2019-06-03\" until=\"2020-03-10\"/>"
    let folder = try Material.folder(
      curriculum: shipped.replacing("<hours total=\"840\"/>", with: early))
    let outcome = try Tool.run("test", folder.file("c.xml").path)
    #expect(outcome.status == 1)
    #expect(outcome.results.contains("telt niet mee: buiten de stageperiode."))
  }

  @Test func formatRewritesInPlaceOnce() throws {
    let folder = try Material.folder(
      curriculum: Material.curriculum.replacing(
        "  <title>Proef</title>", with: "<title>Proef</title>"))
    let path = folder.file("c.xml").path
    #expect(try Tool.run("format", path, "--check").status == 1)
    #expect(try Tool.run("format", path).status == 0)
    #expect(try Tool.run("format", path, "--check").status == 0)
    let copy = folder.file("kopie.xml").path
    #expect(try Tool.run("format", path, "-o", copy).status == 0)
    #expect(
      FileManager.default.contents(atPath: copy) == FileManager.default.contents(atPath: path))
  }

  @Test func evidenceMapProposesAManifest() throws {
    let folder = try Material.folder()
    let outcome = try Tool.run(
      "evidence", "map", folder.file("bewijs/students.csv").path,
      folder.file("bewijs/attendance.csv").path)
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("<evidence xmlns=\"urn:leerlijn:evidence:1\""))
  }

  @Test func checkGivesJSONAndSARIF() throws {
    let folder = try Material.folder(
      curriculum: Material.curriculum.replacing("min=\"2\"", with: "min=\"$weg\""))
    for format in ["json", "sarif"] {
      let outcome = try Tool.run("check", folder.file("c.xml").path, "--format", format)
      #expect(outcome.status == 1)
      #expect(
        throws: Never.self, "\(format)",
        performing: { try JSONSerialization.jsonObject(with: Data(outcome.results.utf8)) })
    }
  }

  @Test(arguments: [
    [], ["audit"], ["check"], ["explain"], ["test"], ["format"], ["evidence", "map"],
    ["schema"], ["new"],
  ])
  func helpIsDutchUnlessAskedOtherwise(_ command: [String]) throws {
    let line = "\"$leerlijn\" \(command.joined(separator: " ")) --help"
    let dutch = try Tool.shell(line)
    #expect(dutch.status == 0)
    #expect(dutch.results.hasPrefix("OVERZICHT: "))
    for word in ["OPTIONS", "USAGE", "default:", "Show "] {
      #expect(!dutch.results.contains(word), "\(word)")
    }
    let english = try Tool.shell("LEERLIJN_LANG=en " + line)
    #expect(english.results.hasPrefix("OVERVIEW: "))
    #expect(!english.results.contains("uitvoer"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionScriptsAreLeftAsTheyAre(_ shell: String) throws {
    let dutch = try Tool.run("--generate-completion-script", shell)
    #expect(dutch.status == 0)
    #expect(dutch.results.contains("leerlijn"))
  }
}
