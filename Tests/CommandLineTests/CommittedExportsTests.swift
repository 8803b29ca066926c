import Foundation
import Testing

/// The exports in `exports/` are what the tool makes of the shipped curricula today.
///
/// `LEERLIJN_RECORD=1 swift test --filter CommittedExportsTests` makes them anew; such a run fails.
struct CommittedExportsTests {
  struct Export: CustomTestStringConvertible, Sendable {
    let format: String
    let curriculum: String
    var options: [String] = []
    /// Behind the curriculum in the name of the folder, where there is more than one of it.
    var suffix = ""

    var testDescription: String { "\(format)/\(curriculum)\(suffix)" }
  }

  static let cohort = ["--evidence", "curricula/voorbeeld", "--as-of", "2020-03-11"]

  static let lines = ["leerlijn-jeugd", "leerlijn-jeugd-2020-2021"]

  static let exports: [Export] =
    ["case", "elm", "html", "oeapi", "oeapi-v5"].flatMap { format in
      lines.map { Export(format: format, curriculum: $0) }
    }
    + ["ics", "ics-deadlines", "csv", "xlsx"].map {
      Export(format: $0, curriculum: "leerlijn-jeugd", options: cohort)
    }
    + students

  /// Two years of results, with exemptions and hours; a graduate to be; a student of the master.
  private static let students = ["9000269", "9000430", "9000500"].map { student in
    Export(
      format: "elmo", curriculum: "leerlijn-jeugd", options: cohort + ["--student", student],
      suffix: "-" + student)
  }

  static let folder = Tool.root.appending(path: "exports")

  private func contents(of folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[name] = try Data(contentsOf: folder.appending(path: name))
    }
    return files
  }

  @Test(arguments: exports) func isWhatTheToolMakes(export: Export) throws {
    let fresh = try Folder()
    let outcome = try Tool.run(
      ["export", "curricula/\(export.curriculum).xml", "--to", export.format, "-o", fresh.url.path]
        + export.options)
    try #require(outcome.status == 0, "\(outcome.messages)")
    let committed = Self.folder.appending(path: export.testDescription)
    if ProcessInfo.processInfo.environment["LEERLIJN_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: committed.deletingLastPathComponent(), withIntermediateDirectories: true)
      if FileManager.default.fileExists(atPath: committed.path) {
        try FileManager.default.removeItem(at: committed)
      }
      try FileManager.default.copyItem(at: fresh.url, to: committed)
      Issue.record("made anew: exports/\(export.testDescription)")
      return
    }
    let (expected, made) = (try contents(of: committed), try contents(of: fresh.url))
    #expect(Set(expected.keys) == Set(made.keys))
    let different = made.keys.filter { made[$0] != expected[$0] }.sorted()
    #expect(different.isEmpty, "`make exports` makes them anew; then look at the difference")
  }

  @Test func holdsNothingElse() throws {
    let known = Set(Self.exports.map(\.testDescription))
    var found: Set<String> = []
    for format in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    where format != "README.md" {
      let inside = try FileManager.default.contentsOfDirectory(
        atPath: Self.folder.appending(path: format).path)
      found.formUnion(inside.map { "\(format)/\($0)" })
    }
    #expect(found == known)
  }
}
