import LeerlijnModel
import Testing

struct ProgrammeTests {
  @Test func gradesFromOneToTenAndPassesAtFiveAndAHalf() {
    let grading = programme().grading
    #expect(Unit.grade.text(grading.pass) == "5.5")
    #expect(Unit.grade.text(grading.scale.lowerBound) == "1")
    #expect(Unit.grade.text(grading.scale.upperBound) == "10")
    #expect(grading.attempt == .best && grading.opportunities == nil && grading.mayResitPassed)
  }

  @Test(
    arguments: [
      (nil, []), ("dual", ["dual"]), ("full-time part-time", ["full-time", "part-time"]),
    ] as [(String?, [String])])
  func hasAModePerWord(mode: String?, modes: [String]) {
    #expect(programme { $0.mode = mode }.modes == modes)
  }
}
