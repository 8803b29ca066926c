import Foundation
import Testing

/// A list of one group beside all students, from the manifest to what a docent reads.
@Suite struct CoverageCommandTests {
  /// The example evidence, with hours of two students alone.
  private static func audited(_ covers: String, _ arguments: String...) throws -> Tool.Outcome {
    let folder = try Folder()
    let line = Tool.root.appending(path: "curricula")
    for name in ["students", "enrolments", "placements"] {
      try FileManager.default.copyItem(
        at: line.appending(path: "voorbeeld/\(name).csv"),
        to: folder.url.appending(path: "\(name).csv"))
    }
    let hours = try String(
      contentsOf: line.appending(path: "voorbeeld/hours.csv"), encoding: .utf8)
    let rows = hours.split(separator: "\n")
    let kept = rows.prefix(1) + rows.filter { $0.contains("9000122") || $0.contains("9000129") }
    _ = try folder.write(kept.joined(separator: "\n") + "\n", to: "hours.csv")
    _ = try folder.write(
      """
      <evidence xmlns="urn:leerlijn:evidence:1" complete-through="2020-07-10">
        <file kind="students" path="students.csv"/>
        <file kind="enrolments" path="enrolments.csv"/>
        <file kind="placements" path="placements.csv"/>
        <file kind="hours" path="hours.csv" covers="\(covers)"/>
      </evidence>
      """, to: "evidence.xml")
    let first = [arguments[0], line.appending(path: "leerlijn-jeugd.xml").path, folder.url.path]
    return try Tool.run(first + ["--as-of", "2020-07-10"] + arguments.dropFirst())
  }

  private static func explained(_ covers: String, _ student: String) throws -> Tool.Outcome {
    try audited(covers, "explain", "--student", student, "--rule", "stage-uren")
  }

  @Test func saysThatNothingIsKnownOfWhomTheListDoesNotName() throws {
    let other = try Self.explained("listed", "9000101")
    #expect(other.results.contains("○ Stage-uren: nog open"), "\(other.results)")
    #expect(other.results.contains("De uren zijn alleen van andere studenten aangeleverd."))
    let named = try Self.explained("listed", "9000129")
    #expect(named.results.contains("✗ Stage-uren: niet meer haalbaar"), "\(named.results)")
    let all = try Self.explained("all", "9000101")
    #expect(all.results.contains("✗ Stage-uren: niet meer haalbaar"))
  }

  @Test func overviewSaysOfHowMany() throws {
    let text = try Self.audited("listed", "audit", "--lang", "en")
    #expect(
      text.results.replacing("\n", with: " ").contains(
        "Delivered for part of the 64 students only: the hours of 2."), "\(text.results)")
    let all = try Self.audited("all", "audit")
    #expect(!all.results.contains("Alleen van een deel"))
  }
}
