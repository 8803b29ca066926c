import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// In one list of outcomes a code stands for one thing.
@Suite struct OutcomeCodesTests {
  /// Of each kind one with the same id.
  private var curriculum: Curriculum {
    var curriculum = Curriculum(id: "c", edition: "e", titles: Titles(nl: "C"))
    curriculum.qualifications = [Qualification(id: "ov", titles: Titles(nl: "Diploma"))]
    curriculum.strands = [
      Strand(
        id: "ov", titles: Titles([]),
        outcomes: [
          Outcome(id: "ov", level: 1, titles: Titles(nl: "Vraagt"), qualifications: ["ov"])
        ])
    ]
    curriculum.programmes = [
      Programme(
        id: "p", titles: Titles(nl: "P"), level: "bachelor", credits: Credits(tenths: 2400))
    ]
    return curriculum
  }

  private func files(_ format: any ExportFormat.Type) throws -> [ExportedFile] {
    var log = DiagnosticLog()
    let day = try #require(Day(iso: "2020-03-11"))
    return format.files(of: ExportMaterial(curriculum, asOf: day), reporting: &log)
  }

  @Test func sharesNoCodeInCASE() throws {
    let file = try #require(try files(CASE.self).first)
    let text = String(decoding: file.bytes, as: UTF8.self)
    let codes = text.matches(of: /"humanCodingScheme": ?"([^"]+)"/).map { String($0.1) }
    #expect(codes == ["qualification:ov", "strand:ov", "ov"])
    var log = DiagnosticLog()
    let back = try #require(
      CASE.read(SourceFile(path: file.name, bytes: file.bytes), reporting: &log))
    #expect(back.qualifications.map(\.id) == ["ov"] && back.strands.map(\.id) == ["ov"])
    #expect(back.strands[0].outcomes.map(\.id) == ["ov"])
  }

  @Test func sharesNoCodeInOEAPI() throws {
    let files = try files(OEAPI.self)
    let file = try #require(files.first { $0.name == "learning-outcomes.json" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    let codes = text.matches(of: /"code": ?"([^"]+)"/).map { String($0.1) }
    #expect(codes == ["qualification:ov", "strand:ov", "ov"])
    let (back, log) = ResponseFolder(
      files: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
    ).read()
    let whole = try #require(back)
    #expect(whole.qualifications.map(\.id) == ["ov"] && whole.strands.map(\.id) == ["ov"])
    #expect(whole.strands[0].titles.entries.isEmpty)
    #expect(log.count(of: .warning) == 0)
  }
}
