import LeerlijnDiagnostics
import LeerlijnInterchange
import Testing

@Suite struct ImportPagesTests {
  @Test func explainsEveryCode() {
    #expect(ImportPages.all.map(\.code) == ImportCodes.all)
  }

  @Test func givesEveryCodeANumberOfItsOwn() {
    let numbers = ImportCodes.all.map(\.number)
    #expect(Set(numbers).count == numbers.count)
    #expect(Set(ImportCodes.all.map(\.name)).count == numbers.count)
    #expect(numbers.allSatisfy { (1100..<1200).contains($0) })
  }
}
