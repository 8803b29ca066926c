import Foundation
import Testing

@Suite struct DiffCommandTests {
  @Test func endsWithZeroWhenThereAreDifferences() throws {
    let outcome = try Tool.run(
      "diff", "curricula/sociaal-werk.xml", "curricula/sociaal-werk-2020-2021.xml",
      language: "nl")
    #expect(outcome.status == 0)
    #expect(outcome.messages.isEmpty)
    #expect(outcome.results.contains("‘Minimum aantal stage-uren’ gaat van 840 naar 800 uur."))
    #expect(outcome.results.contains("oordelen kunnen veranderen"))
  }

  @Test func tellsOfTheShippedLineWhatIsNewAndNothingElse() throws {
    let outcome = try Tool.run(
      "diff", "curricula/leerlijn-jeugd.xml", "curricula/leerlijn-jeugd-2020-2021.xml",
      language: "nl")
    #expect(outcome.status == 0)
    let text = outcome.results.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("gaat van 3 naar 5 bijeenkomsten, voor cohorten 2018 tot en met 2030."))
    // The master and the networks stay; nothing of the sort is new or gone.
    for name in ["Master Jeugdzorg", "Leerhuis", "Leernetwerkbijeenkomsten", "Leernetwerk Curium"] {
      #expect(!text.contains("‘\(name)’ is nieuw") && !text.contains("‘\(name)’ vervalt"))
    }
    #expect(!text.contains(": ."))
    #expect(!text.contains("9999"))
  }

  @Test func saysWhatWasComparedWhenNothingDiffers() throws {
    let folder = try Folder()
    let old = try folder.write(Material.curriculum, to: "oud.xml")
    let new = try folder.write(Material.curriculum + "<!-- Later -->\n", to: "nieuw.xml")
    let outcome = try Tool.run("diff", old, new, language: "nl")
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("Geen verschil"))
    #expect(outcome.results.contains("oud.xml"))
  }

  @Test func looksForUsedDocumentsInEachFolder() throws {
    let folder = try Folder()
    try FileManager.default.copyItem(
      at: Tool.root.appending(path: "curricula"), to: folder.file("nieuw"))
    let outcome = try Tool.run(
      "diff", "curricula/leerlijn-jeugd.xml", folder.file("nieuw/leerlijn-jeugd.xml").path,
      "--format", "json")
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("\"verdictsCanChange\": \"no\""))
    #expect(outcome.results.contains("\"changes\": []"))
  }

  @Test(arguments: ["", "<curriculum", "geen xml"])
  func refusesWhatCannotBeRead(_ text: String) throws {
    let folder = try Folder()
    let old = try folder.write(Material.curriculum, to: "oud.xml")
    let new = try folder.write(text, to: "nieuw.xml")
    let outcome = try Tool.run("diff", old, new, language: "nl")
    #expect(outcome.status == 2)
    #expect(outcome.results.isEmpty)
    #expect(outcome.messages.contains("er is niets vergeleken"))
    #expect(try Tool.run("diff", old, "\(folder.url.path)/weg.xml").status == 2)
  }

  @Test func comparesWhatHasErrorsAndSaysSo() throws {
    let folder = try Folder()
    let old = try folder.write(Material.curriculum, to: "oud.xml")
    let new = try folder.write(
      Material.curriculum.replacingOccurrences(
        of: "series=\"leerhuis\" min", with: "series=\"x\" min"),
      to: "nieuw.xml")
    let outcome = try Tool.run("diff", old, new, language: "nl")
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("nieuw.xml heeft 1 fout en is toch vergeleken"))
    #expect(outcome.results.contains("1 fout in de nieuwe editie"))
  }

  @Test func writesAPageToAFileWhole() throws {
    let folder = try Folder()
    let page = folder.file("verschil.html")
    let outcome = try Tool.run(
      "diff", "curricula/sociaal-werk.xml", "curricula/sociaal-werk-2020-2021.xml", "--format",
      "html", "-o", page.path, "--lang", "en")
    #expect(outcome.status == 0)
    #expect(outcome.results.isEmpty)
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(text.hasSuffix("</html>\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 1)
    #expect(
      try Tool.run(
        "diff", "curricula/sociaal-werk.xml", "curricula/sociaal-werk.xml", "-o",
        "\(folder.url.path)/weg/verschil.txt"
      ).status == 2)
  }

  @Test func explainsWrongUsage() throws {
    #expect(try Tool.run("diff", "curricula/sociaal-werk.xml").status == 64)
    #expect(try Tool.run("diff", "a", "b", "--format", "pdf").status == 64)
    #expect(try Tool.run("diff", "--help").results.contains("0"))
  }
}
