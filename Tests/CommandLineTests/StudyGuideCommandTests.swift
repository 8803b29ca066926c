import Foundation
import Testing

/// The study guide as a person makes it, from the first day of a curriculum on.
struct StudyGuideCommandTests {
  @Test(arguments: ["--level bachelor", "--level master --mode deeltijd", "--lang en"])
  func makesAGuideOfWhatNewStarts(_ options: String) throws {
    let folder = try Folder()
    let path = folder.file("nieuw.xml").path
    try #require(try Tool.shell("\"$leerlijn\" new \(options) -o \(path)").status == 0)
    let guide = folder.file("gids")
    let made = try Tool.run("export", path, "--to", "html", "-o", guide.path)
    #expect(made.status == 0, "\(made.messages)")
    #expect(made.results == "\(guide.path)/index.html\n")
    let page = try String(contentsOf: guide.appending(path: "index.html"), encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<svg "))
  }

  @Test(arguments: ["csv", "xlsx"]) func asksForTheEvidence(_ format: String) throws {
    let folder = try Folder()
    let made = try Tool.run(
      "export", "curricula/leerlijn-jeugd.xml", "--to", format, "-o", folder.file("uit").path)
    #expect(made.status != 0)
    #expect(made.messages.contains("noem het bewijs met --evidence"))
  }
}
