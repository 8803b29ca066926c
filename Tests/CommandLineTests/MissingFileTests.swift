import Foundation
import Testing

/// Evidence in which a file is missing that a rule reads: every command that takes it says so.
@Suite struct MissingFileTests {
  private func folder() throws -> Folder {
    let folder = try Material.folder()
    try FileManager.default.removeItem(at: folder.file("bewijs").appending(path: "attendance.csv"))
    return folder
  }

  @Test(arguments: [
    "audit C E --as-of 2020-03-11", "explain C E --as-of 2020-03-11 --student s1 --rule leerhuis",
    "diff C C --evidence E --as-of 2020-03-11",
    "export C --to csv -o O --evidence E --as-of 2020-03-11",
  ])
  func namesTheRulesThatWait(_ line: String) throws {
    let folder = try folder()
    let paths = ["C": "c.xml", "E": "bewijs", "O": "uit"]
    let arguments = line.split(separator: " ").map { word in
      paths[String(word)].map { folder.file($0).path } ?? String(word)
    }
    let outcome = try Tool.run(arguments)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.messages.contains("let op LL0713: geen bestand gaat over aanwezigheid"))
    #expect(outcome.messages.contains("‘Leerhuis’ blijft nog open"))
  }

  @Test func isSilentWhereTheManifestSaysThatThereIsNone() throws {
    let folder = try folder()
    let manifest =
      "<evidence xmlns=\"urn:leerlijn:evidence:1\"><none kind=\"attendance\"/></evidence>"
    try Data(manifest.utf8).write(to: folder.file("bewijs").appending(path: "evidence.xml"))
    let outcome = try Tool.run(
      "audit", folder.file("c.xml").path, folder.file("bewijs").path, "--as-of", "2020-03-11")
    #expect(outcome.status == 0)
    #expect(outcome.messages.isEmpty, "\(outcome.messages)")
  }
}
