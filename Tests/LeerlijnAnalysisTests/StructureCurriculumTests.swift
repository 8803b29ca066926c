import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

@Suite struct StructureCurriculumTests {
  private func told(_ structure: CurriculumStructure) -> [String] {
    structure.units.map { unit in
      let measures = unit.measures.map { "\($0.blocking) \($0.delay) \($0.complexity)" } ?? "-"
      return "\(unit.name): \(measures)"
    }
  }

  @Test func countsCoursesAndPlacementsAlike() throws {
    let structure = CurriculumStructure(
      try SmallCurriculum.reading(
        SmallCurriculum.course("k1")
          + SmallCurriculum.course("k2", #"corequisites="k1" strict-corequisites="stage""#)
          + SmallCurriculum.course(
            "k3", "",
            """
            <requires><all><grade course="k2" min="5.5"/>
            <any><grade course="k1" min="5.5"/><grade placement="stage" min="5.5"/></any>
            </all></requires>
            """)
            + """
            <placement id="stage" credits="10" starts="2019-09-02" ends="2020-07-03">
              <requires><grade course="k1" min="5.5"/></requires>
              <moment id="m1" due="2020-02-14"><by role="docent"/></moment>
            </placement>
            """))
    #expect(told(structure) == ["k1: 3 4 70", "k2: 1 4 50", "k3: 0 4 40", "stage: 2 4 60"])
    #expect(structure.units.map(\.isPlacement) == [false, false, false, true])
    #expect(structure.total?.complexity == 220)
    #expect(structure.cycles.isEmpty && !structure.hasQuarters)
  }

  @Test func findsTheNumbersThatHoldUpWhatAsksForThem() throws {
    let phase = #"<phase id="f" credits="20" years="1"><title>F</title></phase>"#
    let set = #"<set id="s" courses="k1 k2"><title>S</title></set>"#
    func asking(_ id: String, _ condition: String) -> String {
      SmallCurriculum.course(id, #"year="2""#, "<requires>\(condition)</requires>")
    }
    let structure = CurriculumStructure(
      try SmallCurriculum.reading(
        phase + set + SmallCurriculum.course("k1", #"year="1""#)
          + SmallCurriculum.course("k2", #"year="1""#)
          + asking("k3", #"<credits years="1" min="5"/>"#)
          + asking(
            "k4", #"<all><credits phase="f" min="20"/><grade course="k1" min="5.5"/></all>"#)
          + asking("k5", #"<credits phase="f" min="20"/>"#)
          // All of a set is each of its courses.
          + asking("k6", #"<courses set="s" min="2"/>"#)
          + asking("k7", #"<any><credits years="1" min="5"/><courses set="s" min="1"/></any>"#)))
    #expect(structure.thresholds.map(\.asked.selection) == [.phase("f"), .years([1])])
    #expect(structure.thresholds.map(\.asked.minimum) == [200, 50])
    #expect(structure.thresholds.map(\.holdsUp) == [[3, 4], [2]])
  }

  @Test func givesNoMeasuresAroundACircle() throws {
    let structure = CurriculumStructure(
      try SmallCurriculum.reading(
        SmallCurriculum.course("k1", #"corequisites="k2""#)
          + SmallCurriculum.course("k2", #"corequisites="k1""#)
          + SmallCurriculum.course("k3", #"corequisites="k2""#) + SmallCurriculum.course("k4")))
    #expect(told(structure) == ["k1: -", "k2: -", "k3: -", "k4: 0 1 10"])
    #expect(structure.cycles == [[0, 1]] && structure.total == nil)
  }
}
