import Foundation
import Testing

/// What is no plain file, leads elsewhere, or changes under the reader's hands.
struct ForeignFileTests {
  private func makePipe(_ folder: Folder, _ name: String) throws -> String {
    let path = folder.file(name).path
    try #require(mkfifo(path, 0o600) == 0)
    return path
  }

  /// Every command that takes a file or a folder, `FILE` in its place.
  @Test(arguments: [
    "check FILE", "check --deep FILE", "analyse FILE", "test FILE", "map FILE", "format FILE -o -",
    "format FILE", "diff FILE FILE", "diff C FILE", "audit FILE bewijs", "audit C FILE",
    "explain FILE bewijs --student s1", "plan FILE", "plan C --plan FILE",
    "export FILE --to ics -o uit", "export C --to csv --evidence FILE -o uit",
    "import FILE --from oeapi", "import FILE --from case", "import FILE --from xml",
    "import FILE --from curricular-analytics", "import FILE --from matrix --into C",
    "import FILE --from elmo --curriculum C --student s1 -o uit", "evidence map FILE",
    "evidence map FILE.csv", "evidence map FILE.xlsx",
  ])
  func waitsForNoPipe(_ command: String) throws {
    let folder = try Material.folder()
    for name in ["pijp", "pijp.csv", "pijp.xlsx"] { _ = try makePipe(folder, name) }
    let line = command.replacing("FILE", with: "pijp").replacing(" C", with: " c.xml")
    let outcome = try Tool.shell(
      "cd \(folder.url.path); timeout 20 \"$leerlijn\" \(line) </dev/null")
    #expect([1, 2, 64].contains(outcome.status), "\(outcome.status) \(outcome.messages)")
    #expect(!FileManager.default.fileExists(atPath: folder.file("uit").path))
  }

  @Test(arguments: [
    "evidence.xml", "students.csv", "attendance.csv", "iets.csv", "../ander.xml", "../pijp.xml",
  ])
  func waitsForNoPipeBesideAFile(_ name: String) throws {
    let folder = try Material.folder()
    let path = folder.file("bewijs/" + name).path
    _ = try? FileManager.default.removeItem(atPath: path)
    try #require(mkfifo(path, 0o600) == 0)
    for command in ["audit c.xml bewijs --as-of 2020-03-11", "check c.xml", "check ."] {
      let outcome = try Tool.shell(
        "cd \(folder.url.path); timeout 20 \"$leerlijn\" \(command) </dev/null")
      #expect([0, 1, 2].contains(outcome.status), "\(command): \(outcome.messages)")
    }
  }

  @Test func passesOverALinkOutOfAFolderOfCurricula() throws {
    let folder = try Material.folder()
    let other = try Folder()
    _ = try other.write("<curriculum geheim", to: "c.xml")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("d.xml").path, withDestinationPath: other.file("c.xml").path)
    let outcome = try Tool.run("check", folder.url.path)
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("d.xml' is overgeslagen"))
    // One that a person names is followed.
    #expect(try Tool.run("check", folder.file("d.xml").path).status == 2)
  }

  @Test func passesOverALinkOutOfAFolderOfAnotherSystem() throws {
    let folder = try Folder()
    let secret = try folder.write("{\"items\": [\"geheim\"]}", to: "geheim.json")
    let path = folder.file("responses").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: path + "/a.json", withDestinationPath: secret)
    let outcome = try Tool.run("import", path, "--from", "oeapi")
    #expect(outcome.messages.contains("'a.json' is overgeslagen: het is een koppeling die de map"))
  }

  @Test func saysThatAFileOfEvidenceChangedWhileItWasRead() throws {
    let folder = try Material.folder()
    // Long enough to be emptied in the midst of it.
    let rows = (0..<2_000_000).map { "s\($0 % 2 + 1),l\($0 % 2 + 1),present\n" }.joined()
    let text = "student,session,status\n" + rows
    for delay in [10, 20, 40, 80, 160] {
      _ = try folder.write(text, to: "bewijs/attendance.csv")
      let outcome = try Tool.shell(
        """
        cd \(folder.url.path); "$leerlijn" audit c.xml bewijs --as-of 2020-03-11 --summary &
        sleep 0.\(delay < 100 ? "0" : "")\(delay); : > bewijs/attendance.csv; wait $!
        """)
      // Never by a signal, and an answer only where it was read before or after.
      #expect([0, 1, 2].contains(outcome.status), "\(delay): \(outcome.messages)")
    }
  }
}
