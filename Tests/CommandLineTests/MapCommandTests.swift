import Foundation
import Testing

/// `leerlijn map` as a person or a script would run it.
struct MapCommandTests {
  @Test func mapWritesAPictureWhole() throws {
    let folder = try Folder()
    let file = folder.file("lijn.svg").path
    let outcome = try Tool.run("map", "curricula/leerlijn-jeugd.xml", "-o", file)
    #expect(outcome.status == 0)
    #expect(outcome.results.isEmpty && outcome.messages.isEmpty)
    let picture = try String(contentsOfFile: file, encoding: .utf8)
    #expect(picture.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 1)
  }

  @Test func mapWritesToStandardOutputWithoutAFile() throws {
    let folder = try Material.folder()
    let dutch = try Tool.run("map", folder.file("c.xml").path)
    #expect(dutch.status == 0)
    #expect(dutch.results.hasPrefix("<svg ") && dutch.results.hasSuffix("</svg>\n"))
    #expect(dutch.results.contains("Legenda"))
    let english = try Tool.run("map", folder.file("c.xml").path, "--lang", "en")
    #expect(english.results.contains("Legend") && english.results.contains("lang=\"en\""))
  }

  @Test func mapEscapesWhateverStandsInTitles() throws {
    let hostile = Material.curriculum.replacingOccurrences(
      of: "<title>Alles</title>", with: "<title>A &lt;b&gt; &amp; 👩‍👧 שלום</title>")
    let folder = try Material.folder(curriculum: hostile)
    let outcome = try Tool.run("map", folder.file("c.xml").path)
    #expect(!outcome.results.contains("<b>"))
    #expect(outcome.results.contains("A &lt;b&gt; &amp; 👩‍👧 שלום (c1)"))
  }

  @Test func mapDrawsWhatIsWrongRatherThanRefuseIt() throws {
    let wrong = Material.curriculum.replacingOccurrences(
      of: "weight=\"100\"", with: "weight=\"90\"")
    let folder = try Material.folder(curriculum: wrong)
    let outcome = try Tool.run("map", folder.file("c.xml").path)
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("fout LL0304"))
  }

  @Test func mapShowsAStudent() throws {
    let folder = try Material.folder()
    let outcome = try Tool.run(
      "map", folder.file("c.xml").path, "--student", "s2", "--evidence",
      folder.file("bewijs").path, "--as-of", "2020-03-11")
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("Student s2 · stand van wo 11 maart 2020"))
    #expect(outcome.results.contains("do 12 december 2019: afwezig"))
  }

  @Test(arguments: ["nl", "en"])
  func mapRefusesWhatItCannotDraw(language: String) throws {
    let folder = try Material.folder()
    let curriculum = folder.file("c.xml").path
    let empty = Material.curriculum.replacing(#/(?s)<programme.*</rule>/#, with: "")
    let none = try folder.write(empty, to: "leeg.xml")
    let torn = try folder.write("<curriculum", to: "stuk.xml")
    let evidence = folder.file("bewijs").path
    let cases: [(arguments: [String], dutch: String, english: String)] = [
      ([torn], "is niet te lezen", "cannot be read"),
      ([none], "staat geen opleiding", "there is no programme"),
      ([curriculum, "--strand", "x"], "er zijn geen leerlijnen", "it has no strands"),
      (
        ["curricula/leerlijn-jeugd.xml", "--strand", "gezim"], "Bedoel je 'gezin'?",
        "Do you mean 'gezin'?"
      ),
      (
        [curriculum, "--student", "s9", "--evidence", evidence], "student 's9' staat niet",
        "student 's9' is not"
      ),
      (
        [curriculum, "-o", "/nergens/lijn.svg"], "is niet geschreven", "was not written"
      ),
    ]
    for (arguments, dutch, english) in cases {
      let line = "\"$leerlijn\" map " + (arguments + ["--lang", language]).joined(separator: " ")
      let outcome = try Tool.shell(line)
      #expect(outcome.status == 2, "\(arguments)")
      #expect(outcome.results.isEmpty)
      #expect(
        outcome.messages.contains(language == "nl" ? dutch : english), "\(outcome.messages)")
    }
  }

  @Test func mapAsksForEvidenceWithAStudent() throws {
    let outcome = try Tool.run("map", "c.xml", "--student", "s1")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("--evidence"))
    #expect(try Tool.run("map", "c.xml", "--as-of", "2020-03-11").status == 64)
  }
}
