import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis
@testable import LeerlijnInterchange

/// What is published of four curricula comes out after they were imported, written and read again.
@Suite(
  .enabled(
    if: PublishedFiles.folder != nil,
    """
    Skipped: neither LEERLIJN_SHARED nor ../shared beside this checkout holds \
    data/curricular-metrics.
    """))
struct PublishedCurriculaTests {
  @Test(arguments: PublishedFiles.totals.keys.sorted())
  func measuresWhatIsPublished(name: String) throws {
    var log = DiagnosticLog()
    let plan = try #require(
      CurricularAnalytics.read(try PublishedFiles.source(name), reporting: &log))
    #expect(!log.hasErrors)
    let written = SourceFile(path: "\(name).xml", bytes: writeCurriculum(plan))
    var checked = DiagnosticLog()
    let curriculum = try #require(readCurriculum(written, reporting: &checked))
    #expect(checked.diagnostics.filter { $0.severity == .error }.map(\.message.english) == [])
    for structure in [CurriculumStructure(plan), CurriculumStructure(curriculum)] {
      try expectPublished(structure, name)
    }
  }

  private func expectPublished(_ structure: CurriculumStructure, _ name: String) throws {
    let published = try PublishedFiles.measures(of: name)
    #expect(structure.units.count == published.count)
    for unit in structure.units {
      let measures = try #require(unit.measures)
      let ours = [
        Unit.credits.text(measures.complexity), "\(measures.blocking)", "\(measures.delay)",
        "\(measures.centrality)",
      ]
      #expect(ours == published[unit.name], "course \(unit.name)")
    }
    let total = try #require(structure.total)
    #expect(Unit.credits.text(total.complexity) == PublishedFiles.totals[name])
  }

  /// The system is the programme's: two thirds of every course, rounded, and the sum of these.
  @Test func scalesQuarterSystems() throws {
    let source = try PublishedFiles.source("Colostate_CSDegree_2017")
    let text = String(decoding: source.bytes, as: UTF8.self)
      .replacing("System Type,semester", with: "System Type,quarter")
    var log = DiagnosticLog()
    let quarter = SourceFile(path: "q.csv", bytes: Array(text.utf8))
    let plan = try #require(CurricularAnalytics.read(quarter, reporting: &log))
    let published = try PublishedFiles.measures(of: "Colostate_CSDegree_2017")
    let structure = CurriculumStructure(plan)
    var sum = 0
    for unit in structure.units {
      let whole = try #require(published[unit.name].flatMap { Int($0[0]) })
      let tenths = Int((Double(whole) * 20 / 3).rounded())
      #expect(unit.measures?.complexity == tenths)
      sum += tenths
    }
    #expect(structure.total?.complexity == sum && structure.hasQuarters)
  }
}
