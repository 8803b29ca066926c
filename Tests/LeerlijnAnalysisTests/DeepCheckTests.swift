import LeerlijnAnalysis
import LeerlijnDiagnostics
import Testing

@Suite struct DeepCheckTests {
  @Test func givesEveryCheckANumberOfItsOwn() {
    let numbers = DeepChecks.all.map { $0.code.number }
    #expect(Set(numbers).count == numbers.count)
    #expect(numbers.allSatisfy { (1000..<1100).contains($0) })
  }
}
