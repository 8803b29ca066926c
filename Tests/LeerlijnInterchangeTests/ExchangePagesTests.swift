import Foundation
import LeerlijnDiagnostics
import LeerlijnInterchange
import Testing

@Suite struct ExchangePagesTests {
  @Test func explainsEveryCode() {
    #expect(ExchangePages.all.map(\.code) == ExchangeCodes.all)
  }

  @Test func givesEveryCodeANumberOfItsOwn() {
    let numbers = ExchangeCodes.all.map(\.number)
    #expect(Set(numbers).count == numbers.count)
    #expect(Set(ExchangeCodes.all.map(\.name)).count == numbers.count)
    #expect(numbers.allSatisfy { (1100..<1200).contains($0) })
  }

  /// A code that the registry does not list would escape the tests above.
  @Test func missesNoCode() throws {
    let room = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/LeerlijnInterchange").standardized
    let files = try #require(FileManager.default.enumerator(atPath: room.path))
    let known = Set(ExchangeCodes.all.map { "\($0.number) \($0.name)" })
    var found: Set<String> = []
    for case let name as String in files where name.hasSuffix(".swift") {
      let text = try String(contentsOf: room.appending(path: name), encoding: .utf8)
      for match in text.matches(of: /DiagnosticCode\((\d+),\s*"([^"]+)"\)/) {
        found.insert("\(match.1) \(match.2)")
      }
    }
    #expect(found == known)
  }

  @Test(arguments: ExchangePages.all) func speaksBothLanguages(page: DiagnosticPage) {
    for phrase in [page.meaning, page.remedy] {
      #expect(phrase.dutch != phrase.english)
      for text in [phrase.dutch, phrase.english] {
        #expect(text.hasSuffix(".") && !text.contains("  ") && !text.contains("!"))
      }
    }
  }
}
