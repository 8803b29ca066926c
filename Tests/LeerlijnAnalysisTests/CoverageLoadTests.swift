import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

@Suite struct CoverageLoadTests {
  /// `year period: tests + moments, thousandths of a credit`.
  private func told(_ slots: [AssessmentLoad.Slot]) -> [String] {
    slots.map { slot in
      "\(slot.year.map(String.init) ?? "-") \(slot.period?.text ?? "-"): "
        + "\(slot.tests) + \(slot.moments), \(slot.weight)" + (slot.isPeak ? " peak" : "")
    }
  }

  @Test func weighsTestsInTheLastPeriodOfTheirCourse() throws {
    let load = AssessmentLoad(
      try SmallCurriculum.reading(
        SmallCurriculum.course("k1", #"year="1" periods="p2 p1""#, tests: ["", "", ""])
          + SmallCurriculum.course("k2", #"year="1" periods="p2""#, tests: [""])
          + SmallCurriculum.course("k3", #"year="1" periods="p4" elective="true""#, tests: [""])
          + SmallCurriculum.course("k4", #"year="2""#, tests: [""])
            + """
            <placement id="stage" credits="10" year="2" starts="2019-09-02" ends="2020-07-03">
              <moment id="m1" due="2020-02-14"><by role="docent"/></moment>
              <moment id="m2" due="placement.end-P1W"><by role="docent"/></moment>
              <moment id="m3" due="enrolment.start+P1Y"><by role="docent"/></moment>
            </placement>
            """))
    #expect(
      told(load.slots) == [
        "1 p1: 0 + 0, 0", "1 p2: 4 + 0, 19900 peak", "1 p3: 0 + 0, 0", "1 p4: 0 + 0, 0",
        "2 p1: 0 + 0, 0", "2 p2: 0 + 0, 0", "2 p3: 0 + 1, 0", "2 p4: 0 + 1, 0", "2 -: 1 + 1, 10000",
      ])
  }

  @Test func countsEachProfileByItsOwnPath() throws {
    let profiles =
      #"<profile id="x"><title>X</title></profile><profile id="y"><title>Y</title></profile>"#
    let load = AssessmentLoad(
      try SmallCurriculum.reading(
        SmallCurriculum.course("k1", #"year="1" periods="p1""#, tests: [""])
          + SmallCurriculum.course("k2", #"year="1" periods="p1" profile="x""#, tests: [""]),
        profiles: profiles))
    let first = load.slots.filter { $0.period == "p1" }
    #expect(first.map(\.profile) == ["x", "y"])
    #expect(first.map(\.tests) == [2, 1])
  }

  @Test func countsAChoiceWhereItMustAndWhereItCanEnd() throws {
    func elective(_ id: String, _ period: String) -> String {
      SmallCurriculum.course(
        id, #"year="1" periods="\#(period)" elective="true""#, tests: [""])
    }
    let load = AssessmentLoad(
      try SmallCurriculum.reading(
        """
        <set id="s1" courses="k1 k2"><title>S1</title></set>
        <set id="s2" courses="k3 k4"><title>S2</title></set>
        <choice id="c1" credits="10" year="1" from="s1"><title>C1</title></choice>
        <choice id="c2" credits="15" year="1" from="s2"><title>C2</title></choice>
        """ + elective("k1", "p2") + elective("k2", "p2") + elective("k3", "p3")
          + elective("k4", "p4") + elective("k5", "p1")))
    #expect(
      load.slots.map { "\($0.period?.text ?? "-"): \($0.tests) \($0.chosen) \($0.choosable)" } == [
        "p1: 0 0 0", "p2: 0 10000 10000", "p3: 0 5000 10000", "p4: 0 5000 10000",
      ])
  }

  @Test func saysNothingOfWhatHasNoTests() throws {
    #expect(AssessmentLoad(try SmallCurriculum.reading("")).slots.isEmpty)
  }
}
