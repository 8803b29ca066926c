import Foundation
import Testing

/// What a file that is there already makes of `-o`, alike for every command that writes one.
struct OutputFileTests {
  private static let line = "curricula/leerlijn-jeugd.xml"
  private static let editions = "curricula/sociaal-werk.xml curricula/sociaal-werk-2020-2021.xml"
  /// What is made anew at every run.
  private static let pictures = [
    "map \(line) -o", "schema -o", "diff \(editions) --format html -o",
    "diff \(editions) --format json -o", "diff \(editions) -o",
    "diff \(editions) -o --lang en",
  ]
  /// What a person goes on with.
  private static let work = [
    "new -o", "analyse \(line) --html", "analyse \(line) --matrix", "format \(line) -o",
    "evidence map curricula/voorbeeld/students.csv -o",
    "import plan.csv --from curricular-analytics -o",
  ]
  private static let plan = """
    Curriculum,Proof
    System Type,semester
    Courses
    Course ID,Course Name,Prerequisites,Credit Hours
    1,Start,,4

    """

  private func run(_ command: String, _ path: String, in folder: Folder) throws -> Tool.Outcome {
    let plan = try folder.write(Self.plan, to: "plan.csv")
    let line = command.replacing("plan.csv", with: plan)
    let words = line.split(separator: " --lang ", maxSplits: 1)
    let language = words.count == 2 ? " --lang \(words[1])" : ""
    return try Tool.shell("\"$leerlijn\" \(words[0]) \(path)\(language)")
  }

  private func isRefused(_ outcome: Tool.Outcome, _ path: String) -> Bool {
    outcome.status == 2 && outcome.results.isEmpty
      && outcome.messages.contains(
        "leerlijn: '\(path)' is er al en blijft zoals het is. Kies een andere naam, of neem --force."
      )
  }

  @Test(arguments: pictures + work, [Material.curriculum, "van mij", "<svg xmlns=\"x\"/>", "%PDF"])
  func leavesAloneWhatItDidNotMake(_ command: String, _ contents: String) throws {
    guard !command.contains("--lang") else { return }
    let folder = try Folder()
    let path = try folder.write(contents, to: "c")
    #expect(isRefused(try run(command, path, in: folder), path))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == contents)
  }

  @Test(arguments: pictures + work)
  func replacesAnythingWhenAsked(_ command: String) throws {
    let folder = try Folder()
    let path = try folder.write(Material.curriculum, to: "c")
    #expect(try run(command, path + " --force", in: folder).status == 0)
    #expect(FileManager.default.contents(atPath: path) != Data(Material.curriculum.utf8))
  }

  @Test(arguments: pictures + work)
  func replacesAFileWithNothingInIt(_ command: String) throws {
    let folder = try Folder()
    let path = try folder.write("", to: "c")
    #expect(try run(command, path, in: folder).status == 0)
    #expect(FileManager.default.contents(atPath: path)?.isEmpty == false)
  }

  @Test(arguments: pictures)
  func replacesAnEarlierOneOfItsKind(_ command: String) throws {
    let folder = try Folder()
    let path = folder.file("c").path
    #expect(try run(command, path, in: folder).status == 0)
    let again = try run(command, path, in: folder)
    #expect(again.status == 0 && again.messages.isEmpty)
    // And none of another kind.
    for other in Self.pictures + Self.work where kind(other) != kind(command) {
      #expect(isRefused(try run(other.replacing(" --lang en", with: ""), path, in: folder), path))
    }
  }

  private func kind(_ command: String) -> String {
    let format = ["html", "json"].first { command.contains("--format " + $0) } ?? ""
    return command.prefix { $0 != " " } + format
  }

  @Test(arguments: work)
  func leavesWorkAloneThatItBeganItself(_ command: String) throws {
    let folder = try Folder()
    let path = folder.file("c").path
    #expect(try run(command, path, in: folder).status == 0)
    #expect(isRefused(try run(command, path, in: folder), path))
  }

  @Test func writesThroughWhatIsNoFile() throws {
    let folder = try Folder()
    for command in Self.pictures.prefix(2) {
      let outcome = try run(command, "/dev/stdout", in: folder)
      #expect(outcome.status == 0 && outcome.results.hasSuffix(">\n"))
    }
    #expect(try run("map \(Self.line) -o", "/dev/null", in: folder).status == 0)
    var state = stat()
    #expect(stat("/dev/null", &state) == 0 && state.st_mode & S_IFMT == S_IFCHR)
    #expect(try run("analyse \(Self.line) --matrix", "/dev/null", in: folder).status == 0)
    #expect(stat("/dev/null", &state) == 0 && state.st_mode & S_IFMT == S_IFCHR)
  }

  @Test(arguments: ["map \(line) -o", "schema -o", "new -o", "diff \(editions) -o"])
  func takesADashForStandardOutput(_ command: String) throws {
    let folder = try Folder()
    let outcome = try run(command, "-", in: folder)
    #expect(outcome.status == 0 && !outcome.results.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: Tool.root.appending(path: "-").path))
  }

  @Test func formatsADocumentInItsOwnPlace() throws {
    let folder = try Folder()
    let path = try folder.write(Material.curriculum, to: "c.xml")
    #expect(try Tool.run("format", path, "-o", path).status == 0)
    #expect(try Tool.run("format", Self.line, "-o", path).status == 2)
  }
}
