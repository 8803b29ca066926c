import LeerlijnDiagnostics
import LeerlijnModel
import Testing

struct CurriculumTests {
  @Test func hasThePartsOfAllItsProgrammesInOrder() {
    let school = curriculum(
      programmes: ["x", "y"].map { name in
        programme(ProgrammeID(name)) {
          $0.courses = [course(CourseID("\(name)-c1")), course(CourseID("\(name)-c2"))]
          $0.placements = [placement(PlacementID("\(name)-p"))]
          $0.series = [SessionSeries(id: SeriesID("\(name)-s"), per: .all)]
          $0.courseSets = [CourseSet(id: CourseSetID("\(name)-set"), courses: [])]
        }
      })
    #expect(school.courses.map(\.id) == ["x-c1", "x-c2", "y-c1", "y-c2"])
    #expect(school.placements.map(\.id) == ["x-p", "y-p"])
    #expect(school.series.map(\.id) == ["x-s", "y-s"])
    #expect(school.courseSets.map(\.id) == ["x-set", "y-set"])
  }

  private static let both = Titles([
    .init(language: "nl", text: "Stage"), .init(language: "en", text: "Placement"),
  ])

  @Test func readsItsTitleInALanguageElseTheFirstThereIs() {
    #expect(Self.both.text(in: .dutch) == "Stage" && Self.both.text(in: .english) == "Placement")
    let german = Titles([
      .init(language: "de", text: "Praktikum"), .init(language: "en", text: "P"),
    ])
    #expect(german.text(in: .dutch) == "Praktikum" && german.text(in: .english) == "P")
    #expect(Titles(nl: "Stage").text(in: .english) == "Stage")
    #expect(Titles([]).text(in: .dutch) == nil)
    let twice = Titles(["Stage", "Praktijk"].map { .init(language: "nl", text: $0) })
    #expect(twice.text(in: .dutch) == "Stage")
  }

  @Test func readsItsTitleInBothLanguages() {
    #expect(Self.both.phrase == Phrase(nl: "Stage", en: "Placement"))
    #expect(Titles(nl: "Stage").phrase == Phrase(same: "Stage"))
    #expect(Titles([]).phrase == nil)
  }
}
