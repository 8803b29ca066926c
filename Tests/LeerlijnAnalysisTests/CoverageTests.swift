import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

@Suite struct CoverageTests {
  private func coverage(_ parts: String, _ outcomes: [String], profiles: String = "") throws
    -> OutcomeCoverage
  {
    OutcomeCoverage(
      try SmallCurriculum.reading(
        parts, outcomes: outcomes.map(SmallCurriculum.outcome).joined(), profiles: profiles))
  }

  private func names(_ places: [Int], _ coverage: OutcomeCoverage) -> [String] {
    places.map { coverage.bearers[$0].key.name }
  }

  @Test func laysOutWhatServesEachOutcome() throws {
    let coverage = try coverage(
      SmallCurriculum.course(
        "k1", "", #"<introduces outcome="a"/><develops outcome="a"/>"#,
        tests: [#"<assesses outcome="a"/>"#])
          + """
          <placement id="stage" credits="10" starts="2019-09-02" ends="2020-07-03">
            <develops outcome="a"/>
            <moment id="m" due="2020-02-14"><by role="docent"/><assesses outcome="a"/></moment>
          </placement>
          <series id="reeks" per="all"><title>R</title><develops outcome="b"/></series>
          """, ["a", "b", "c"])
    let row = coverage.rows[0]
    #expect(names(row.steps[.introduces] ?? [], coverage) == ["k1"])
    #expect(names(row.steps[.develops] ?? [], coverage) == ["k1", "stage"])
    #expect(names(row.steps[.assesses] ?? [], coverage) == ["k1.t1", "stage/m"])
    #expect(names(coverage.rows[1].steps[.develops] ?? [], coverage) == ["reeks"])
    #expect(coverage.gaps == [1, 2])
    #expect(coverage.rows[1].missing == [.introduces, .assesses])
    #expect(coverage.rows[2].missing == [.introduces, .develops, .assesses])
  }

  @Test func findsPartsThatServeNothing() throws {
    let coverage = try coverage(
      SmallCurriculum.course("leeg", tests: [""])
        + SmallCurriculum.course("door-toets", tests: [#"<assesses outcome="a"/>"#, ""])
        + SmallCurriculum.course("zelf", "", #"<assesses outcome="a"/>"#, tests: ["", ""]), ["a"])
    #expect(names(coverage.orphans, coverage) == ["leeg", "leeg.t1", "door-toets.t2"])
  }

  @Test func findsWhatIsAssessedTwiceInAYear() throws {
    let assess = #"<assesses outcome="a"/>"#
    let coverage = try coverage(
      SmallCurriculum.course("k1", #"year="1""#, tests: [assess, assess])
        + SmallCurriculum.course("k2", #"year="2""#, tests: [assess])
        + SmallCurriculum.course("k3", #"year="1""#, tests: [assess, ""]), ["a"])
    let double = try #require(coverage.doubleAssessments.first)
    #expect(coverage.doubleAssessments.count == 1)
    #expect(double.year == 1 && names(double.bearers, coverage) == ["k1.t1", "k1.t2", "k3.t1"])
  }

  @Test func takesWhatNoStudentMeetsTwiceForNoDouble() throws {
    let assess = #"<assesses outcome="a"/>"#
    let profiles =
      #"<profile id="x"><title>X</title></profile><profile id="y"><title>Y</title></profile>"#
    let coverage = try coverage(
      // Two profiles; a course that repeats what its test says; courses without a year.
      SmallCurriculum.course("k1", #"year="1" profile="x""#, tests: [assess])
        + SmallCurriculum.course("k2", #"year="1" profile="y""#, tests: [assess])
        + SmallCurriculum.course("k3", #"year="2""#, assess, tests: [assess])
        + SmallCurriculum.course("k4", "", tests: [assess])
        + SmallCurriculum.course("k5", "", tests: [assess]), ["a"], profiles: profiles)
    #expect(coverage.doubleAssessments.isEmpty)
  }
}
