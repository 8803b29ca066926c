import LeerlijnDiagnostics
import Testing

@testable import LeerlijnDefinition

@Suite struct ShippedCurriculaTests {
  @Test(arguments: Fixtures.documents(in: Fixtures.package + "/curricula"))
  func bringsUpNothingButAdvice(path: String) throws {
    var log = DiagnosticLog()
    _ = try #require(readCurriculum(at: path, reporting: &log))
    #expect(log.diagnostics.filter { $0.severity > .advice }.map(\.summary) == [])
  }
}
