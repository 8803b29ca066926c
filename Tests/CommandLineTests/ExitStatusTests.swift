import Foundation
import Testing

/// How the tool ends, and what goes to which stream.
struct ExitStatusTests {
  @Test func endsWell() throws {
    let folder = try Material.folder()
    let outcome = try Tool.run("check", folder.file("c.xml").path)
    #expect(outcome.status == 0)
    #expect(outcome.results == "Geen bevindingen in 1 curriculum, 1 regel, 0 bijeenkomsten.\n")
    #expect(outcome.messages.isEmpty)
  }

  @Test func endsWithOneWhereACurriculumHasErrors() throws {
    let folder = try Material.folder(
      curriculum: Material.curriculum.replacing("min=\"2\"", with: "min=\"$weg\""))
    let outcome = try Tool.run("check", folder.file("c.xml").path)
    #expect(outcome.status == 1)
    #expect(outcome.results.contains("c.xml:"))
    #expect(outcome.results.contains(": fout LL"))
  }

  @Test func endsWithTwoWhereADocumentIsNotWellFormed() throws {
    let folder = try Material.folder(curriculum: "<curriculum>")
    #expect(try Tool.run("check", folder.file("c.xml").path).status == 2)
    #expect(try Tool.run("format", folder.file("c.xml").path).status == 2)
  }

  @Test(arguments: ["check", "format", "test"])
  func endsWithTwoWhereAFileIsMissing(_ command: String) throws {
    let outcome = try Tool.run(command, "/er/is/niets.xml")
    #expect(outcome.status == 2)
    #expect(!(outcome.messages + outcome.results).isEmpty)
  }

  @Test(arguments: [
    ["--onbekend"], ["audit"], ["check"], ["audit", "a", "b", "--as-of", "morgen"],
    ["explain", "a", "b"], ["format", "a", "--check", "-o", "b"], ["chek", "a"],
    ["check", "a", "--format", "yaml"],
  ])
  func endsWith64OnWrongUsage(_ arguments: [String]) throws {
    let line = "\"$leerlijn\" " + arguments.joined(separator: " ")
    let outcome = try Tool.shell(line)
    #expect(outcome.status == 64)
    #expect(outcome.results.isEmpty)
    #expect(outcome.messages.hasPrefix("Zo gaat het niet: "))
  }

  @Test func namesTheChoicesInTheLanguageOfTheRun() throws {
    let wrong = try Tool.run("check", "a", "--lang", "fr")
    #expect(wrong.messages.contains("Kies uit 'nl' en 'en'."))
    let english = try Tool.run("check", "a", "--lang", "fr", language: "en")
    #expect(english.messages.contains("'nl' and 'en'"))
  }

  /// A number that is refused is refused once, with the reason.
  @Test(arguments: [
    ("99999999999999999999999", "het getal is te groot, het heeft hoogstens 9 cijfers"),
    ("-3", "het getal is negatief"),
    ("2.12345", "het getal is te fijn, het heeft hoogstens 4 cijfers achter de punt"),
  ])
  func refusesANumberOnce(_ number: String, _ reason: String) throws {
    let folder = try Material.folder(
      curriculum: Material.curriculum.replacing("min=\"2\"", with: "min=\"\(number)\""))
    let outcome = try Tool.run("check", folder.file("c.xml").path)
    #expect(outcome.status == 1)
    #expect(outcome.results.contains("'\(number)' past niet in attribuut 'min': \(reason). Hier"))
    #expect(outcome.results.contains("1 fout, "), "\(outcome.results)")
  }

  @Test func refusesEvidenceWithABadRow() throws {
    let folder = try Material.folder(
      attendance: Material.attendance.replacing("absent", with: "misschien"))
    let (curriculum, evidence) = (folder.file("c.xml").path, folder.file("bewijs").path)
    let outcome = try Tool.run("audit", curriculum, evidence, "--as-of", "2020-03-11")
    #expect(outcome.status == 2)
    #expect(outcome.results.isEmpty)
    #expect(outcome.messages.contains("attendance.csv:3:"))
    let skipped = try Tool.run(
      "audit", curriculum, evidence, "--as-of", "2020-03-11", "--skip-bad-rows")
    #expect(skipped.status == 0)
    #expect(skipped.results.contains("Overgeslagen: 1 rij"))
  }

  @Test func endsWithOneWhenStrictAndARuleIsMissed() throws {
    let folder = try Material.folder()
    let (curriculum, evidence) = (folder.file("c.xml").path, folder.file("bewijs").path)
    let arguments = ["audit", curriculum, evidence, "--as-of 2020-03-11 --strict"]
    func status(_ more: String) throws -> Int32 {
      try Tool.shell("\"$leerlijn\" \(arguments.joined(separator: " ")) \(more)").status
    }
    #expect(try status("") == 1)
    #expect(try status("--student s1") == 0)
    #expect(try status("--student s2 --format json") == 1)
  }

  @Test func saysThatResultsCannotBeWritten() throws {
    let outcome = try Tool.shell("\"$leerlijn\" --help > /dev/full")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("niet te schrijven"))
  }

  @Test func endsQuietlyWhenItsReaderGoesAway() throws {
    let folder = try Material.folder()
    let path = folder.file("c.xml").path
    let outcome = try Tool.shell("\"$leerlijn\" format -o - \(path) | head -n 1")
    #expect(outcome.status == 0)
    #expect(outcome.messages.isEmpty)
    let ignored = try Tool.shell(
      "trap '' PIPE; (sleep 0.2; \"$leerlijn\" --help) | true; echo \"${PIPESTATUS[0]}\"")
    #expect(ignored.messages.isEmpty)
    #expect(ignored.results == "141\n")
  }
}
