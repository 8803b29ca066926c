import Foundation
import Testing

/// `export --to xlsx --sheet-per-network`: the sheets of the file; what is on them is proven by openpyxl
/// in the tests of standards.
@Suite struct NetworkSheetTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func export(_ form: String, _ more: [String], language: String? = nil) throws
    -> Tool.Outcome
  {
    try Tool.run(
      ["export", "curricula/leerlijn-jeugd.xml", "--to", form, "--evidence", "curricula/voorbeeld"]
        + ["--as-of", "2020-03-11", "-o", folder.file("uit").path] + more, language: language)
  }

  private func sheets() throws -> [String] {
    let file = folder.file("uit/audit.xlsx").path
    let text = try Tool.shell("unzip -p '\(file)' xl/workbook.xml").results
    return text.matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
  }

  @Test func hasNoneUnlessAsked() throws {
    #expect(try export("xlsx", []).status == 0)
    #expect(try sheets() == ["Aandacht", "Matrix", "Groepen", "Leernetwerken", "Toelichting"])
  }

  @Test func hasOneOfEachNetworkThatWasChosen() throws {
    let outcome = try export(
      "xlsx", ["--sheet-per-network", "--network", "curium", "--network", "jeugdformaat"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      try sheets().dropFirst(5).sorted() == ["Leernetwerk Curium", "Leernetwerk Jeugdformaat"])
  }

  /// Three networks whose titles begin alike and are too long: cut, nobody could tell them apart.
  @Test func namesASheetByTheIdWhereTheTitleIsTooLong() throws {
    #expect(
      try export("xlsx", ["--sheet-per-network", "--network", "cardea-3", "--year", "3"]).status
        == 0)
    #expect(try sheets().dropFirst(5).sorted() == ["cardea-3"])
  }

  @Test func hasWhoIsInNoneApart() throws {
    #expect(try export("xlsx", ["--sheet-per-network"], language: "en").status == 0)
    #expect(try sheets().last == "Without a learning network")
  }

  @Test func hasNoneWhereNobodyIsChosen() throws {
    let outcome = try export(
      "xlsx", ["--sheet-per-network", "--network", "curium", "--status", "notApplicable"])
    #expect(outcome.status == 0 && outcome.messages.contains("geen van de 64 studenten"))
    #expect(try sheets().count == 5)
  }

  @Test(arguments: ["csv", "ics"]) func belongsToTheWorkbook(form: String) throws {
    let outcome = try export(form, ["--sheet-per-network"])
    #expect(outcome.status == 64 && outcome.messages.contains("xlsx"), "\(outcome.messages)")
  }
}
