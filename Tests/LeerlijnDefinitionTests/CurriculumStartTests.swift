import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnDefinition

@Suite struct CurriculumStartTests {
  private static let today = Day(year: 2026, month: 3, day: 11)

  private static func start(
    _ answers: [(CurriculumStart.Choice, String)] = [], in language: Language = .dutch
  ) throws -> CurriculumStart {
    var start = CurriculumStart(today: try #require(today), language: language)
    let wrong = start.takeAll(answers)
    #expect(wrong == nil, "\(String(describing: wrong))")
    return start
  }

  /// Shapes of programmes, as far apart as the law lets them be.
  static let shapes: [[(CurriculumStart.Choice, String)]] = [
    [], [(.years, "3")], [(.credits, "180")], [(.mode, "deeltijd")],
    [(.mode, "part-time"), (.years, "7")], [(.mode, "duaal"), (.years, "8"), (.credits, "180")],
    [(.level, "master")], [(.level, "master"), (.years, "2")],
    [(.level, "master"), (.years, "8")],
    [(.level, "master"), (.mode, "deeltijd")],
    [(.level, "master"), (.mode, "dual"), (.years, "1")],
    [(.level, "master"), (.mode, "deeltijd"), (.years, "8"), (.credits, "60,1")],
    [(.level, "master"), (.mode, "deeltijd"), (.years, "2"), (.credits, "97.3")],
  ]
  static let names: [[(CurriculumStart.Choice, String)]] = [
    [],
    [(.title, "Zorg & \"Welzijn\" <jeugd> -- één"), (.institution, "Hogeschool 's-Hertogenbosch")],
    [(.id, "p1"), (.profiles, "Jeugd, Zorg, Welzijn en samenleving")],
    [(.id, "propedeuse"), (.edition, "concept")], [(.id, "hoofdfase"), (.profiles, "A")],
    [(.id, "whole-programme"), (.start, "2020-02-29"), (.edition, "p4")],
    [(.id, "2024-2025"), (.start, "2024-12-31")],
    [(.id, "hele-opleiding"), (.edition, "2031-2032")],
  ]

  @Test(arguments: shapes.indices, names.indices)
  func bringsUpNothingButTwoPiecesOfAdvice(shape: Int, name: Int) throws {
    let language = (shape + name).isMultiple(of: 2) ? Language.dutch : .english
    let start = try Self.start(Self.shapes[shape] + Self.names[name], in: language)
    let source = SourceFile(path: "nieuw.xml", bytes: start.document())
    var log = DiagnosticLog()
    let curriculum = try #require(readCurriculum(source, reporting: &log))
    #expect(
      log.diagnostics.map { "\($0.severity) \($0.code.name)" }.sorted()
        == ["advice assumption", "advice participation-without-oer"], "\(log.diagnostics)")
    #expect(curriculum.programmes.count == 1)
    #expect(curriculum.placements.count == 1)
    #expect(curriculum.rules.flatMap(\.examples).count == 3)
    // Writing puts it in canonical form already, and stops on any violation of the schema.
    #expect(formatCurriculum(source, reporting: &log) == source.bytes)
  }

  @Test func writesWhatWasChosen() throws {
    let start = try Self.start([
      (.title, "Sociaal Werk"), (.institution, "Hogeschool Leiden"), (.profiles, "Jeugd,Zorg"),
      (.start, "2026-09-07"),
    ])
    var log = DiagnosticLog()
    let source = SourceFile(path: "sw.xml", bytes: start.document(namingSchema: "../x.xsd"))
    let curriculum = try #require(readCurriculum(source, reporting: &log))
    #expect(curriculum.id == "sociaal-werk" && curriculum.edition == "2026-2027")
    let programme = try #require(curriculum.programmes.first)
    #expect(programme.profiles.map(\.id.text) == ["jeugd", "zorg"])
    #expect(programme.phases.map(\.credits.tenths) == [600, 1800])
    #expect(curriculum.organisations.map(\.id.text) == ["hogeschool-leiden"])
    #expect(curriculum.years.map(\.days.first.description) == ["2026-09-07"])
    let text = source.text(in: source.whole)
    #expect(text.contains("xsi:schemaLocation=\"urn:leerlijn:curriculum:1 ../x.xsd\""))
    #expect(!text.contains("x.xsd\"?>"))
  }

  @Test func suggestsTheStudyYearThatIsStillToBegin() throws {
    #expect(try Self.start().suggestion(for: .start) == "2026-08-31")
    #expect(try Self.start().suggestion(for: .edition) == "2026-2027")
    #expect(try Self.start([(.edition, "2030-2031")]).suggestion(for: .start) == "2030-08-26")
    let late = CurriculumStart(today: try #require(Day(iso: "2026-09-01")), language: .dutch)
    #expect(late.suggestion(for: .start) == "2027-08-30")
  }

  @Test(arguments: [
    (CurriculumStart.Choice.title, " "), (.title, "a\u{7}b"), (.id, "é"), (.id, "a b"),
    (.id, "-a"), (.edition, "2026/2027"), (.level, "mbo"), (.mode, "vol"), (.years, "0"),
    (.years, "13"), (.years, "vier"), (.years, "2"), (.credits, "200"), (.credits, "60"),
    (.credits, "240.55"), (.credits, "-240"), (.start, "1 september"), (.start, "2026-02-30"),
    (.institution, "!!"), (.profiles, "Jeugd, jeugd"), (.profiles, "…"),
  ])
  func takesNothingThatDoesNotFit(choice: CurriculumStart.Choice, answer: String) throws {
    var start = try Self.start()
    let before = start.document()
    let objection = start.take(answer, for: choice)
    let expected = try #require(objection)
    #expect(!expected.dutch.isEmpty && expected.dutch != expected.english)
    #expect(start.document() == before)
  }

  @Test(arguments: CurriculumStart.Choice.allCases)
  func takesItsOwnSuggestion(choice: CurriculumStart.Choice) throws {
    for shape in Self.shapes.prefix(8) {
      var start = try Self.start(shape)
      let before = start.document()
      #expect(start.take(start.suggestion(for: choice), for: choice) == nil)
      #expect(start.document() == before)
    }
  }

  @Test func saysOfAWholeWhatDoesNotGoTogether() throws {
    var start = try Self.start()
    let wrong = start.takeAll([(.level, "master"), (.years, "2"), (.credits, "60")])
    #expect(wrong?.0 == .credits)
    #expect(wrong?.1.dutch.contains("bij 2 jaar hoort 120 EC") == true)
  }
}
