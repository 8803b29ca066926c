import Foundation
import Testing

/// `leerlijn import --from elmo`, as a user types it.
@Suite struct ResultImportTests {
  private static let document = "exports/elmo/leerlijn-jeugd-9000269/elmo.xml"

  private func arguments(_ file: String, _ student: String, _ folder: String) -> [String] {
    [
      "import", file, "--from", "elmo", "--curriculum", "curricula/leerlijn-jeugd.xml",
      "--student", student, "-o", folder,
    ]
  }

  @Test func writesResultsAndProposals() throws {
    let folder = try Folder()
    let place = folder.url.appending(path: "uit").path
    let outcome = try Tool.run(arguments(Self.document, "9000269", place))
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("\(place)/results.csv\n"))
    #expect(outcome.messages.contains("17 resultaten overgenomen, 2 voorstellen"))
    let names = try FileManager.default.contentsOfDirectory(atPath: place).sorted()
    #expect(names == ["SHA256SUMS", "results.csv", "vrijstellingen-voorstel.csv"])
    #expect(try Tool.run(arguments(Self.document, "9000269", place)).status == 0)
  }

  @Test func writesNothingOfADocumentOfSomeoneElse() throws {
    let folder = try Folder()
    let place = folder.url.appending(path: "uit").path
    let outcome = try Tool.run(arguments(Self.document, "9000101", place))
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("LL1161"))
    #expect(!FileManager.default.fileExists(atPath: place))
  }

  @Test func leavesEvidenceThatIsThere() throws {
    let folder = try Folder()
    let evidence = folder.url.appending(path: "results.csv")
    try "student,course,date,grade\n".write(to: evidence, atomically: true, encoding: .utf8)
    let outcome = try Tool.run(arguments(Self.document, "9000269", folder.url.path))
    #expect(outcome.status != 0)
    #expect(try String(contentsOf: evidence, encoding: .utf8) == "student,course,date,grade\n")
  }

  @Test(
    arguments: [
      ["import", document, "--from", "elmo"],
      ["import", document, "--from", "curricular-analytics", "--student", "1"],
      ["import", document, "--from", "matrix", "--into", "x.xml", "--curriculum", "y.xml"],
    ]) func tellsWhatGoesTogether(arguments: [String]) throws
  {
    #expect(try Tool.run(arguments).status == 64)
  }

  @Test func explainsItsCodes() throws {
    #expect(try Tool.run("explain", "LL1169").results.hasPrefix("LL1169 results-proposed\n"))
  }
}
