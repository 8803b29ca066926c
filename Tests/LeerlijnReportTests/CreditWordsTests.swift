import LeerlijnAnalysis
import LeerlijnDiagnostics
import LeerlijnMap
import LeerlijnModel
import Testing

@testable import LeerlijnReport

/// Credits of a programme from elsewhere are no EC, in whatever is told of them.
@Suite struct CreditWordsTests {
  private func curriculum(_ systems: CreditSystem?...) -> Curriculum {
    var curriculum = Curriculum(id: "p", edition: "2020", titles: Titles(nl: "Proef"))
    curriculum.programmes = systems.enumerated().map { index, system in
      var course = Course(
        id: CourseID("c\(index)"), titles: Titles(nl: "Vak"), credits: Credits(tenths: 30), year: 1)
      course.tests = [Test(id: "t", titles: Titles(nl: "Toets"), kind: "written", weight: 100)]
      var programme = Programme(
        id: ProgrammeID("p\(index)"), titles: Titles(nl: "Opleiding"), level: "other",
        credits: Credits(tenths: 1200))
      programme.courses = [course]
      programme.creditSystem = system
      return programme
    }
    return curriculum
  }

  @Test(arguments: [
    (CreditSystem.semesterHours, "semesteruren", "semester hours"),
    (.quarterHours, "kwartaaluren", "quarter hours"), (nil, "EC", "EC"),
  ])
  func callsCreditsByWhatTheyAreCountedIn(
    _ system: CreditSystem?, _ dutch: String, _ english: String
  ) {
    let curriculum = curriculum(system)
    let analysis = CurriculumAnalysis(curriculum)
    for (language, words) in [(Language.dutch, dutch), (.english, english)] {
      let map = LineMap(curriculum).svg(in: language)
      let text = AnalysisText(analysis, in: language, flow: TextFlow(width: 100)).text()
      let page = AnalysisPage(analysis, in: language).text()
      #expect(map.contains("Opleiding · 120 \(words)") && map.contains(">3 \(words)<"))
      #expect(text.contains("3 \(words) · 1") && page.contains("3 \(words) · 1"))
      for told in [map, text, page] where system != nil { #expect(!told.contains(" EC")) }
    }
  }

  @Test func callsThemCreditsWhereProgrammesDiffer() {
    let map = LineMap(curriculum(nil, .semesterHours)).svg(in: .dutch)
    #expect(map.contains(">3 EC<") && map.contains(">3 semesteruren<"))
    #expect(map.contains("onderin een vak: 2 studiepunten"))
  }

  @Test func knowsOneFromMany() {
    let words = curriculum(.semesterHours).creditWords
    #expect(words.amount(Credits(tenths: 10)).dutch == "1 semesteruur")
    #expect(words.amount(Credits(tenths: 10)).english == "1 semester hour")
    #expect(words.amount(Credits(tenths: 5)).dutch == "0,5 semesteruren")
  }
}
