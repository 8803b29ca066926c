import Foundation
import Testing

/// What `import` writes, and what it leaves alone.
struct ImportCommandTests {
  private static let plan = """
    Curriculum,Proof,,
    System Type,semester,,
    Courses,,,
    Course ID,Course Name,Prerequisites,Credit Hours
    1,Start,,4
    2,Goal,1;9,4

    """

  @Test func writesACurriculumAndTellsEveryRepair() throws {
    let folder = try Folder()
    let plan = try folder.write(Self.plan, to: "plan.csv")
    let goal = folder.file("c.xml").path
    let outcome = try Tool.run("import", plan, "--from", "curricular-analytics", "-o", goal)
    #expect(outcome.status == 0)
    #expect(outcome.results.isEmpty)
    #expect(outcome.messages.contains("plan.csv:6:8: let op LL1109: 'Goal' noemt '9'"))
    #expect(outcome.messages.contains("2 onderwijseenheden naar \(goal), met 1 reparatie."))
    #expect(try Tool.run("check", goal).status == 0)
    let formatted = try Tool.run("format", goal, "--check")
    #expect(formatted.status == 0)
  }

  @Test func writesToStandardOutputWithoutAFile() throws {
    let folder = try Folder()
    let plan = try folder.write(Self.plan, to: "plan.csv")
    let outcome = try Tool.run("import", plan, "--from", "curricular-analytics", language: "en")
    #expect(outcome.results.hasPrefix("<?xml"))
    #expect(outcome.messages.contains("2 courses to standard output, with 1 repair."))
  }

  @Test func overwritesNothingUnasked() throws {
    let folder = try Folder()
    let plan = try folder.write(Self.plan, to: "plan.csv")
    let goal = try folder.write("mine", to: "c.xml")
    let refused = try Tool.run("import", plan, "--from", "curricular-analytics", "-o", goal)
    #expect(refused.status == 2)
    #expect(try String(contentsOfFile: goal, encoding: .utf8) == "mine")
    let forced = try Tool.run(
      "import", plan, "--from", "curricular-analytics", "-o", goal, "--force")
    #expect(forced.status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 2)
  }

  @Test func writesNothingOfWhatCannotBeRead() throws {
    let folder = try Folder()
    let plan = try folder.write("nothing at all\n", to: "plan.csv")
    let goal = folder.file("c.xml").path
    let outcome = try Tool.run("import", plan, "--from", "curricular-analytics", "-o", goal)
    #expect(outcome.status == 2)
    #expect(!FileManager.default.fileExists(atPath: goal))
    let endless = try Tool.run("import", "/dev/zero", "--from", "curricular-analytics")
    #expect(endless.status == 2 && endless.messages.contains("geen gewoon bestand"))
    #expect(try Tool.run("import", plan, "--from", "telex").status == 64)
    #expect(try Tool.run("import", "nergens.csv", "--from", "curricular-analytics").status == 2)
  }

  @Test func explainsItsCodes() throws {
    #expect(try Tool.run("explain", "LL1109").results.hasPrefix("LL1109 import-unknown-course\n"))
  }
}
