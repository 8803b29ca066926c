import LeerlijnDiagnostics
import LeerlijnXML
import Testing

@testable import LeerlijnDefinition

@Suite struct CheckFixtureTests {
  static let names = Fixtures.names(in: Fixtures.checks)

  @Test(arguments: names)
  func findsNothingInGoodCurriculum(name: String) throws {
    let log = try check(name, "good.xml")
    #expect(log.diagnostics.map(\.summary) == [])
  }

  @Test(arguments: names)
  func findsExactlyWhatIsMarkedInBadCurriculum(name: String) throws {
    let log = try check(name, "bad.xml")
    var unexpected = log.diagnostics
    for file in Fixtures.documents(in: Fixtures.checks + "/" + name)
    where !file.hasSuffix("good.xml") {
      let source = try Fixtures.source(file)
      for mark in try Mark.all(in: source.text(in: 0..<source.bytes.count)) {
        let index = unexpected.firstIndex { $0.place?.file.path == file && $0.fulfils(mark) }
        #expect(index != nil, "missing \(mark)")
        if let index { unexpected.remove(at: index) }
      }
    }
    #expect(unexpected.map(\.summary) == [])
    #expect(log.diagnostics.contains { $0.code.name == name })
  }

  @Test func hasFixtureForEveryCode() {
    let documented = Set(DiagnosticCatalogue.pages.map(\.code.name))
    for code in DefinitionCodes.all where code != ReadingCodes.fileNotReadable {
      #expect(Self.names.contains(code.name), "no fixture for \(code.name)")
      #expect(documented.contains(code.name), "no page for \(code.name)")
    }
    for name in Self.names {
      #expect(DefinitionCodes.all.contains { $0.name == name }, "no check called \(name)")
    }
  }

  @Test func givesEveryCodeItsOwnNumberAndName() {
    let codes = DefinitionCodes.all + XMLCodes.all
    #expect(Set(codes.map(\.number)).count == codes.count)
    #expect(Set(codes.map(\.name)).count == codes.count)
  }

  private func path(_ name: String, _ file: String) -> String {
    Fixtures.checks + "/\(name)/\(file)"
  }

  private func check(_ name: String, _ file: String) throws -> DiagnosticLog {
    var log = DiagnosticLog()
    let curriculum = readCurriculum(at: path(name, file), reporting: &log)
    #expect(curriculum != nil)
    return log
  }
}
