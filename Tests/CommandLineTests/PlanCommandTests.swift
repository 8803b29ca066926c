import Foundation
import Testing

/// What `plan --balance` says, writes and refuses.
struct PlanCommandTests {
  private static let shipped = "curricula/sociaal-werk.xml"

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func provesHowEvenTheShippedProgrammeCanBe() throws {
    let outcome = try Tool.run("plan", Self.shipped, "--balance")
    #expect(outcome.status == 0)
    #expect(outcome.messages.isEmpty)
    let lines = outcome.results.split(separator: "\n").map(String.init)
    #expect(lines[0] == "Periodelast van Sociaal Werk")
    #expect(lines.contains { $0.hasSuffix("het kan met 116,34. Bewezen: beter kan niet.") })
    #expect(lines.contains("Wat verhuist (5)"))
    #expect(outcome.results.contains("jaar 4: p1 20 → 15, p2 15, p3 12,5 → 17,5, p4 12,5"))
    let english = try Tool.run("plan", Self.shipped, "--balance", language: "en")
    #expect(english.results.contains("116.34 is possible. Proven: nothing is better."))
  }

  @Test func givesTheKeysThatOthersBuildOn() throws {
    let outcome = try Tool.run("plan", Self.shipped, "--balance", "--format", "json")
    let document = try json(outcome.results)
    #expect(document["value"] as? Double == 116.34)
    #expect(document["bound"] as? Double == 116.34)
    #expect(document["proven"] as? Bool == true)
    #expect(document["nodes"] is Int)
    #expect(document["milliseconds"] is Double)
    let periods = try #require(document["periods"] as? [[String]])
    #expect(periods.count == 16)
    #expect(periods[0] == ["sw101", "sw102"])
    #expect((document["moves"] as? [Any])?.count == 5)
    #expect(document["current"] as? Double == 309.34)
  }

  @Test func writesACurriculumThatCheckAccepts() throws {
    let folder = try Folder()
    let new = folder.file("sociaal-werk.xml").path
    let outcome = try Tool.run("plan", Self.shipped, "--balance", "-o", new)
    #expect(outcome.status == 0)
    #expect(try Tool.run("check", new).status == 0)
    let difference = try Tool.run("diff", Self.shipped, new, "--format", "json")
    #expect(try json(difference.results)["changes"] is [Any])
    // The fragment is what was written.
    let text = try String(contentsOfFile: new, encoding: .utf8)
    let tags = outcome.results.split(separator: "\n").filter { $0.hasPrefix("  <course ") }
    #expect(tags.count == 5)
    for tag in tags { #expect(text.contains(tag.trimmingCharacters(in: .whitespaces))) }
    let again = try Tool.run("plan", new, "--balance")
    #expect(again.results.contains("nu 116,34, het kan met 116,34"))
    #expect(again.results.contains("Alles blijft waar het ligt."))
    // What is there stays.
    #expect(try Tool.run("plan", Self.shipped, "--balance", "-o", new).status == 2)
  }

  @Test func writesNothingThatCheckWouldRefuse() throws {
    let folder = try Folder()
    let new = folder.file("new.xml").path
    let outcome = try Tool.run("plan", Self.shipped, "--balance", "--across-years", "-o", new)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("LL0302"))
    #expect(outcome.messages.contains("er is niets geschreven: 'check' zou de verdeling afkeuren"))
    #expect(!FileManager.default.fileExists(atPath: new))
  }

  /// For who decides on it: what moves, what that does to verdicts, and the map before and after.
  @Test func showsTheMapBeforeAndAfterOnAPage() throws {
    let folder = try Folder()
    let path = folder.file("verdeling.html").path
    let outcome = try Tool.run("plan", Self.shipped, "--balance", "-o", path)
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("5 wijzigingen. Bewezen is dat niemands oordeel verandert."))
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.contains("5 wijzigingen. Bewezen is dat niemands oordeel verandert."))
    #expect(page.contains("20 → <strong>15</strong>"))
    #expect(page.contains("(swj302): van jaar 3, p1 naar jaar 3, p4"))
    #expect(page.contains("&lt;course id=&quot;swj302&quot;"))
    // The same course lies elsewhere on the second of two maps, and no id stands twice.
    let maps = page.split(separator: "<svg ").dropFirst()
    #expect(maps.count == 2 && Set(maps).count == 2)
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(ids.count == Set(ids).count)
    // A page is made anew; anything else stays.
    #expect(try Tool.run("plan", Self.shipped, "--balance", "-o", path).status == 0)
    let other = try folder.write("werk", to: "werk.html")
    #expect(try Tool.run("plan", Self.shipped, "--balance", "-o", other).status == 2)
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "werk")
  }

  @Test func showsOnThePageWhatCheckWouldRefuse() throws {
    let folder = try Folder()
    let path = folder.file("verdeling.html").path
    let outcome = try Tool.run(
      "plan", Self.shipped, "--balance", "--across-years", "--within", "1s", "-o", path)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("'check' zou het curriculum met deze verdeling afkeuren"))
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.contains("Wat &#39;check&#39; hiervan zou afkeuren"))
    #expect(page.contains("Een studiejaar is 60 EC"))
    #expect(page.contains("Dit is een herziening: oordelen kunnen veranderen."))
  }

  /// A programme of a document that another one uses is divided where it stands.
  @Test func writesNoDocumentInWhichNothingMoves() throws {
    let folder = try Folder()
    let new = folder.file("new.xml").path
    let outcome = try Tool.run(
      "plan", "curricula/leerlijn-jeugd.xml", "--balance", "--programme", "sw", "-o", new)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("wat verhuist staat in curricula/sociaal-werk.xml"))
    #expect(!FileManager.default.fileExists(atPath: new))
  }

  @Test func namesAllThatIsInTheWay() throws {
    let outcome = try Tool.run(
      "plan", Self.shipped, "--balance", "--fix", "sw103=1.p9", "--fix", "nergens", "--apart",
      "sw101,sw1O2")
    #expect(outcome.status == 2)
    #expect(outcome.results.isEmpty)
    for name in ["'nergens'", "'sw1O2'", "periode 'p9' bestaat niet"] {
      #expect(outcome.messages.contains(name))
    }
    #expect(try Tool.run("plan", Self.shipped).status == 64)
    #expect(try Tool.run("plan", Self.shipped, "--balance", "--within", "0s").status == 64)
    let many = try Tool.run("plan", "curricula/leerlijn-jeugd.xml", "--balance")
    #expect(many.status == 2)
    #expect(many.messages.contains("Kies met --programme: sw, skj, mjz"))
    let missing = try Tool.run("plan", "nergens.xml", "--balance")
    #expect(missing.status == 2)
    #expect(missing.messages.contains("nergens.xml is niet verdeeld"))
  }

  @Test func tellsThatNothingKeepsToTheBounds() throws {
    let folder = try Folder()
    let source = try String(
      contentsOfFile: Tool.root.appending(path: Self.shipped).path, encoding: .utf8)
    let bounded = source.replacing(
      "<course id=\"sw101\"", with: "<load maximum=\"14\"/>\n    <course id=\"sw101\"",
      maxReplacements: 1)
    let file = try folder.write(bounded, to: "sociaal-werk.xml")
    let outcome = try Tool.run("plan", file, "--balance")
    #expect(outcome.status == 1)
    #expect(outcome.results.contains("geen verdeling houdt zich aan alles wat gevraagd is"))
    #expect(outcome.results.contains("hoogstens 14 EC"))
    let document = try json(
      try Tool.run("plan", file, "--balance", "--format", "json").results)
    #expect(document["value"] is NSNull)
    #expect(document["proven"] as? Bool == true)
    #expect((document["periods"] as? [Any])?.isEmpty == true)
  }

  @Test func takesAnImportedInstanceToItsOptimum() throws {
    let folder = try Folder()
    let instance = try folder.write(
      """
      {"name": "four", "family": "BACP", "periods": 2, "courses": ["a", "b", "c", "d"],
       "credits": [1, 2, 3, 4], "prerequisites": [[3, 2]]}
      """, to: "four.json")
    let curriculum = folder.file("four.xml").path
    #expect(
      try Tool.run("import", instance, "--from", "bacp", "-o", curriculum).status == 0)
    let document = try json(
      try Tool.run("plan", curriculum, "--balance", "--format", "json").results)
    #expect(document["value"] as? Int == 5)
    let periods = try #require(document["periods"] as? [[String]])
    #expect(periods == [["a", "d"], ["b", "c"]])
  }
}
