import LeerlijnDiagnostics
import Testing

@testable import LeerlijnAnalysis
@testable import LeerlijnDefinition

/// For each deep check a curriculum that is good, and one in which a designer went wrong.
@Suite struct DeepFixtureTests {
  static let names = Documents.names(in: Documents.deep)
  /// Every document that starts with `bad`, by its folder.
  static let bad: [String] = names.flatMap { name in
    Documents.names(in: Documents.deep + "/" + name).filter { $0.hasPrefix("bad") }
      .map { "\(name)/\($0)" }
  }

  @Test(arguments: names) func findsNothingInGoodCurriculum(name: String) throws {
    let findings = try DeepFindings(at: Documents.deep + "/\(name)/good.xml")
    #expect(findings.proven != nil)
    #expect(findings.all.diagnostics.map(\.summary) == [])
  }

  @Test(arguments: bad) func findsExactlyWhatIsMarkedInBadCurriculum(path: String) throws {
    let folder = path.split(separator: "/")[0]
    let findings = try DeepFindings(at: Documents.deep + "/" + path)
    #expect(findings.proven != nil)
    var unexpected = findings.all.diagnostics
    for other in Documents.paths(in: Documents.deep + "/\(folder)")
    where other.hasSuffix(path) || !Self.bad.contains(where: other.hasSuffix) {
      for mark in try Mark.all(in: Documents.text(other)) {
        let index = unexpected.firstIndex { mark.isFulfilled(by: $0, in: other) }
        #expect(index != nil, "missing \(mark)")
        if let index { unexpected.remove(at: index) }
      }
    }
    #expect(unexpected.map(\.summary) == [])
    #expect(findings.deep.contains { $0.code.name == folder })
  }

  /// That nothing was decided cannot be brought up by a small document; see `UndecidedTests`.
  @Test func hasFixtureAndPageForEveryCode() {
    let documented = Set(DeepChecks.pages.map(\.code))
    for code in DeepChecks.all.map({ $0.code }) {
      #expect(documented.contains(code), "no page for \(code.name)")
      #expect(
        Self.names.contains(code.name) || code == ProofUndecided.code,
        "no fixture for \(code.name)")
    }
    let codes = Set(DeepChecks.all.map { $0.code.name })
    #expect(Self.names.filter { !codes.contains($0) } == [])
    #expect(DeepChecks.pages.count == codes.count)
  }
}
