import Foundation
import Testing

/// A folder from another system, friendly and not.
struct FolderImportTests {
  private static let programme = """
    {"programmeId": "p", "primaryCode": {"code": "SW"}, "name": "Sociaal Werk", "level": "undefined",
     "programmeType": "programme", "studyLoad": [{"studyLoadUnit": "ects", "value": 10}]}
    """

  private static let course = """
    {"courseId": "c", "primaryCode": {"code": "C1"}, "name": "Jeugd", "programmeIds": ["p"],
     "studyLoad": [{"studyLoadUnit": "ects", "value": 10}]}
    """

  private func responses() throws -> (Folder, String) {
    let folder = try Folder()
    let responses = folder.file("responses")
    try FileManager.default.createDirectory(
      at: responses.appending(path: "courses"), withIntermediateDirectories: true)
    _ = try folder.write(Self.programme, to: "responses/programme.json")
    _ = try folder.write(Self.course, to: "responses/courses/1.json")
    return (folder, responses.path)
  }

  private func goal(_ folder: Folder) -> String { folder.file("c.xml").path }

  @Test func readsFoldersBelowToo() throws {
    let (folder, path) = try responses()
    let outcome = try Tool.run("import", path, "--from", "oeapi", "-o", goal(folder))
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("1 onderwijseenheid naar"))
    let text = try String(contentsOfFile: goal(folder), encoding: .utf8)
    #expect(text.contains("<course id=\"C1\" credits=\"10\""))
  }

  @Test func takesAnExportOfOursBack() throws {
    let folder = try Folder()
    let path = folder.file("oeapi").path
    let line = "curricula/leerlijn-jeugd.xml"
    _ = try Tool.run("export", line, "--to", "oeapi", "-o", path)
    let back = try Tool.run("import", path, "--from", "oeapi", "-o", goal(folder))
    // SHA256SUMS lies beside the data and is none.
    #expect(back.status == 0 && back.messages.contains("met 0 reparaties"))
    let whole = folder.file("whole.xml").path
    _ = try Tool.run("import", line, "--from", "xml", "-o", whole)
    #expect(FileManager.default.contentsEqual(atPath: goal(folder), andPath: whole))
  }

  @Test func passesOverWhatIsNoPlainFile() throws {
    let (folder, path) = try responses()
    let files = FileManager.default
    try files.createSymbolicLink(atPath: path + "/loop", withDestinationPath: path)
    try files.createSymbolicLink(atPath: path + "/gone.json", withDestinationPath: "/nergens")
    mkfifo(path + "/pipe.json", 0o600)
    _ = try folder.write("tekst", to: "responses/notes.txt")
    _ = try folder.write("{}", to: "responses/README.md")
    _ = try folder.write("{\"items\": []}", to: "responses/new\nline\u{1B}[31m.json")
    // A file of 10 GB that takes no room.
    let large = open(path + "/large.json", O_WRONLY | O_CREAT, 0o600)
    #expect(ftruncate(large, 10 << 30) == 0)
    close(large)
    let outcome = try Tool.run("import", path, "--from", "oeapi", "-o", goal(folder))
    #expect(outcome.status == 0)
    for name in ["loop", "gone.json", "pipe.json", "notes.txt", "large.json"] {
      #expect(outcome.messages.contains("'\(name)' is overgeslagen"), "\(name)")
    }
    #expect(!outcome.messages.contains("README"))
    #expect(!outcome.messages.contains("\u{1B}[31m"))
  }

  @Test func saysWhereItStopsInAFolderOfManyFiles() throws {
    let (folder, path) = try responses()
    for number in 0..<20_010 { close(creat("\(path)/x\(number).json", 0o600)) }
    let outcome = try Tool.run("import", path, "--from", "oeapi", "-o", goal(folder))
    // None of the others can be read.
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("meer dan 20000 bestanden"))
    #expect(outcome.messages.utf8.count < 200_000)
  }

  @Test func leavesNothingBehindOfWhatCannotBeRead() throws {
    let folder = try Folder()
    for (name, text) in [
      ("a.json", "{\"items\": [{\"courseId\""),
      ("b.json", String(repeating: "[", count: 1_000_000)),
      ("c.json", "\u{0}\u{0}"), ("d.json", ""),
    ] {
      let path = try folder.write(text, to: name)
      for format in ["oeapi", "case"] {
        let outcome = try Tool.run("import", path, "--from", format, "-o", goal(folder))
        #expect(outcome.status == 2)
        #expect(outcome.messages.contains("LL1101"))
      }
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(kept.sorted() == ["a.json", "b.json", "c.json", "d.json"])
    #expect(try Tool.run("import", folder.url.path, "--from", "case").status == 2)
    #expect(try Tool.run("import", "nergens", "--from", "oeapi").status == 2)
  }

  @Test func namesItsFormats() throws {
    let help = try Tool.run("import", "--help").results
    for name in ["oeapi", "case", "xml", "curricular-analytics", "bacp", "matrix"] {
      #expect(help.contains(name), "\(name)")
    }
  }
}
