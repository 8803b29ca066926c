import Foundation
import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnReport

/// The overview as a page, by readers of others.
@Suite struct OverviewPageTests {
  private func page(_ language: Language, in folder: URL) throws -> URL {
    let asOf = try #require(Day(iso: "2020-03-11"))
    let material = try Exported.material("leerlijn-jeugd", evidence: "voorbeeld", asOf: asOf)
    let evidence = try #require(material.evidence)
    let audit = Audit(RuleProgram(material.curriculum), of: evidence, asOf: asOf)
    let file = folder.appending(path: "overzicht-\(language.rawValue).html")
    try OverviewPage(SelectedAudit(audit), in: language).text()
      .write(to: file, atomically: true, encoding: .utf8)
    return file
  }

  private func scratch() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "leerlijn-overview-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test(Proof.needsPython) func satisfiesTheNuChecker() throws {
    let folder = try scratch()
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    let outcome = try Proof.run("nu.py", [try page(.dutch, in: folder).path])
    #expect(outcome.status == 0, "\(outcome.said)")
  }

  /// Light and dark, wide and narrow.
  @Test(Proof.needsBrowser) func satisfiesAxe() throws {
    let folder = try scratch()
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    let pages = try Language.allCases.map { try page($0, in: folder).path }
    let outcome = try Proof.run("axe.py", pages)
    #expect(outcome.status == 0, "\(outcome.said)")
    // A proof that accepts everything proves nothing: a box that nobody can name is a finding.
    let text = try String(contentsOfFile: pages[0], encoding: .utf8)
    try text.replacing(/<input ([^>]*) aria-labelledby="[^"]*"/) { "<input \($0.1)" }
      .replacing("<label ", with: "<span ").replacing("</label>", with: "</span>")
      .write(toFile: pages[0], atomically: true, encoding: .utf8)
    let wrong = try Proof.run("axe.py", [pages[0]])
    #expect(wrong.status == 1 && wrong.said.contains("label"), "\(wrong.said)")
  }
}
