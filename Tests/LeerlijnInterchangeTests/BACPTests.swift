import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// Instances of dividing courses over periods, as they come in.
@Suite struct BACPTests {
  static func read(_ text: String) -> (curriculum: Curriculum?, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let source = SourceFile(path: "instance.json", bytes: Array(text.utf8))
    return (BACP.read(source, reporting: &log), log)
  }

  static let small = """
    {"name": "Klein voorbeeld", "family": "BACP", "objective": "min max", "periods": 3,
     "minCredits": 2.5, "maxCredits": 12, "minCourses": 1, "maxCourses": 4,
     "courses": ["a1", "b 2", "c3", "d4"],
     "credits": [5, 7.5, 3, 4.0],
     "prerequisites": [[0, 1], [0, 3], [2, 3]]}
    """

  static let general = """
    {"name": "p1", "family": "GBACP", "years": 2, "periodsPerYear": 3, "periods": 6,
     "courses": ["a", "b", "c"], "credits": [5, 5, 5],
     "curricula": [[0, 1], [1]],
     "undesired": [[0, 5], [0, 2], [0, 0], [2, 4]]}
    """

  @Test func makesOneProgrammeWithItsLoad() throws {
    let (curriculum, log) = Self.read(Self.small)
    #expect(repairs(log) == ["import-name 3", "import-assumed 1"])
    try expectAccepted(curriculum)
    let programme = try #require(curriculum?.programmes.first)
    #expect(curriculum?.id == "klein-voorbeeld" && programme.id == "klein-voorbeeld")
    #expect(programme.level == "other" && programme.credits.text == "19.5")
    #expect(programme.duration?.description == "P1Y")
    #expect(programme.courses.map(\.id) == ["a1", "b-2", "c3", "d4"])
    #expect(programme.courses[1].titles.text(in: .dutch) == "b 2")
    #expect(programme.courses.map(\.credits.tenths) == [50, 75, 30, 40])
    #expect(programme.courses.allSatisfy { $0.year == nil && $0.periods.isEmpty })
    let load = try #require(programme.load)
    #expect(load.aim == .largest && load.groups.isEmpty)
    #expect(load.minimum?.text == "2.5" && load.maximum?.text == "12")
    #expect(load.coursesMinimum == 1 && load.coursesMaximum == 4)
  }

  @Test func asksForWhatComesBefore() throws {
    let curriculum = try #require(Self.read(Self.small).curriculum)
    let steps = Prerequisites(curriculum).steps
    #expect(steps["b-2"]?.map(\.needed) == ["a1"])
    #expect(steps["d4"]?.map(\.needed) == ["a1", "c3"])
    #expect(steps["a1"]?.isEmpty ?? true)
    let written = String(decoding: writeCurriculum(curriculum), as: UTF8.self)
    #expect(written.contains("<grade course=\"c3\"/>"))
  }

  @Test func makesPeriodsOfOneYear() throws {
    let curriculum = try #require(Self.read(Self.general).curriculum)
    let year = try #require(curriculum.years.first)
    #expect(curriculum.years.count == 1)
    #expect(year.periods.map(\.id) == ["p1", "p2", "p3"])
    #expect(year.periods.first?.days.first == year.days.first)
    #expect(year.periods.last?.days.last == year.days.last)
    for (period, next) in zip(year.periods, year.periods.dropFirst()) {
      #expect(period.days.last + 1 == next.days.first && !period.days.isEmpty)
    }
    #expect(curriculum.programmes[0].duration?.description == "P2Y")
  }

  @Test func saysThatTheDaysAreMadeUp() throws {
    let (curriculum, log) = Self.read(Self.general)
    #expect(log.diagnostics.contains { $0.message.dutch.contains("maar noemt geen dagen") })
    let source = try #require(curriculum?.sources.first { $0.kind == .assumption })
    #expect(source.passages.map(\.text.count).allSatisfy { $0 > 0 })
    #expect(source.passages[0].text.contains("placeholders"))
    #expect(curriculum?.programmes[0].citations.map(\.source) == [source.id])
  }

  @Test func balancesEachCurriculumByItself() throws {
    let (curriculum, log) = Self.read(Self.general)
    #expect(repairs(log) == ["import-assumed 1"])
    try expectAccepted(curriculum)
    let programme = try #require(curriculum?.programmes.first)
    // A programme and a period cannot both be called p1.
    #expect(curriculum?.id == "p1" && programme.id == "p1-2")
    #expect(programme.courseSets.map(\.id) == ["curriculum-1", "curriculum-2"])
    #expect(programme.courseSets.map(\.courses) == [["a", "b"], ["b"]])
    #expect(programme.load?.aim == .even)
    #expect(programme.load?.groups == [.set("curriculum-1"), .set("curriculum-2")])
  }

  /// A period counts in every year: the sixth of two years of three is the third.
  @Test func takesUndesiredPeriodsForEveryYear() throws {
    let courses = try #require(Self.read(Self.general).curriculum).courses
    #expect(courses.map(\.undesired) == [["p1", "p3"], [], ["p2"]])
  }

  @Test(arguments: [
    (#""periods": 6"#, 1, 6), (#""periods": 6, "years": 2"#, 2, 3),
    (#""periods": 6, "periodsPerYear": 2"#, 3, 2), (#""years": 3, "periodsPerYear": 4"#, 3, 4),
    (#""periods": 52"#, 1, 52), (#""periods": 1"#, 1, 1),
  ]) func worksOutTheCalendar(keys: String, years: Int, perYear: Int) throws {
    let (curriculum, _) = Self.read(#"{\#(keys), "courses": ["a"], "credits": [5]}"#)
    try expectAccepted(curriculum)
    #expect(curriculum?.years[0].periods.count == perYear)
    #expect(curriculum?.programmes[0].duration?.description == "P\(years)Y")
  }

  @Test(arguments: [
    (#""family": "GBACP""#, PeriodLoad.Aim.even), (#""family": "bacp""#, .largest),
    (#""undesired": []"#, .even), (#""curricula": [[0]]"#, .even), (#""name": "x""#, .largest),
    (#""family": "other""#, .largest),
  ]) func takesTheAimFromTheFamily(key: String, aim: PeriodLoad.Aim) throws {
    let (curriculum, log) = Self.read(#"{\#(key), "periods": 2, "courses": ["a"], "credits": [5]}"#)
    #expect(curriculum?.programmes[0].load?.aim == aim)
    #expect(
      log.diagnostics.contains { $0.code.name == "import-unknown-code" } == key.contains("other"))
  }

  @Test func makesIDsValidAndUnique() throws {
    let (curriculum, log) = Self.read(
      """
      {"periods": 2, "credits": [1, 1, 1, 1, 1],
       "courses": ["Wis & natuur", "x",
         "x",
         "", "<b>y</b>"]}
      """)
    #expect(curriculum?.courses.map(\.id) == ["Wis-natuur", "x", "x-2", "x-3", "y"])
    #expect(
      curriculum?.courses.map { $0.titles.text(in: .english) ?? "" } == [
        "Wis & natuur", "x", "x", "x-3", "y",
      ])
    #expect(
      repairs(log).filter { !$0.hasSuffix(" 1") } == [
        "import-name 2", "import-name 3", "import-name 4", "import-shape 4",
      ])
    try expectAccepted(curriculum)
  }

  @Test func leavesOutWhatClosesACircle() throws {
    let (curriculum, log) = Self.read(
      """
      {"name": "n", "periods": 3, "courses": ["a", "b", "c"], "credits": [1, 1, 1],
       "prerequisites": [[0, 1], [1, 2],
         [2, 0],
         [1, 1],
         [0, 1]]}
      """)
    #expect(
      repairs(log) == [
        "import-repeated 5", "import-circle 2", "import-circle 4", "import-assumed 1",
      ])
    let curriculum2 = try #require(curriculum)
    #expect(Prerequisites(curriculum2).steps["a"]?.map(\.needed) == ["c"])
    try expectAccepted(curriculum)
  }

  @Test func readsThousandsOfCourses() throws {
    let count = 20_000
    let courses = (0..<count).map { "\"c\($0 / 2)\"" }.joined(separator: ",")
    let credits = Array(repeating: "0.1", count: count).joined(separator: ",")
    let needs = (1..<count).map { "[\($0 - 1), \($0)]" }.joined(separator: ",")
    let (curriculum, log) = Self.read(
      #"{"periods": 40, "courses": [\#(courses)], "credits": [\#(credits)], "#
        + #""prerequisites": [\#(needs), [\#(count - 1), 0]]}"#)
    #expect(curriculum?.courses.count == count)
    #expect(log.diagnostics.count < 200)
  }
}
