import Foundation
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnReport
import LeerlijnXML
import Testing

@testable import LeerlijnEvidence

/// Every code that the product can report.
private let allCodes =
  XMLCodes.all + DefinitionCodes.all + ExampleCode.all + EvidenceFindings.codes
private let allPages = DiagnosticCatalogue.pages + ExampleCode.pages + EvidenceFindings.pages

@Suite struct PageTests {
  @Test("has one page for every code, and none for another") func explainsEveryCode() {
    #expect(
      allPages.map(\.code.label).sorted() == allCodes.map(\.label).sorted(),
      "a code without a page, or a page too many")
    for page in allPages { #expect(allCodes.contains(page.code), "\(page.code.label)") }
  }

  @Test("uses every number and every name once") func usesNumbersOnce() {
    for code in allCodes {
      #expect(allCodes.count { $0.number == code.number } == 1, "\(code.label) is there twice")
      #expect(allCodes.count { $0.name == code.name } == 1, "'\(code.name)' is there twice")
      #expect((100..<1000).contains(code.number))
    }
  }

  /// A code that no registry lists would escape the tests above. Those from 1000 on belong to rooms
  /// that cannot be seen from here; their own tests do the same.
  @Test("finds every code of the sources in a registry") func missesNoCode() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources").standardized
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    let known = Set(allCodes.map { "\($0.number) \($0.name)" })
    var found = 0
    for case let name as String in files where name.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      for match in text.matches(of: /DiagnosticCode\((\d{1,3}),\s*"([^"]+)"\)/) {
        found += 1
        #expect(known.contains("\(match.1) \(match.2)"), "\(match.1) in \(name) is in no registry")
      }
    }
    #expect(found > 60)
  }

  @Test("says what it means and what to do, in both languages", arguments: EvidenceFindings.pages)
  func speaksBothLanguages(_ page: DiagnosticPage) {
    for phrase in [page.meaning, page.remedy] {
      #expect(phrase.dutch != phrase.english || phrase.dutch.hasPrefix("<"))
      for text in [phrase.dutch, phrase.english] {
        #expect(text.hasSuffix(".") && !text.contains("  ") && !text.contains("!"))
      }
    }
    #expect(page.text(in: .dutch).hasPrefix("\(page.code.label) \(page.code.name)\n"))
  }

  @Test(
    "finds a page by label, number and name", arguments: ["LL0712", "ll712", "712", "no-manifest"])
  func findsPage(_ text: String) {
    #expect(allPages.page(for: text)?.code.number == 712)
    #expect(allPages.page(for: "LL0999") == nil)
  }
}
