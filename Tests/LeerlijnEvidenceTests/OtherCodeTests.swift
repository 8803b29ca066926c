import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// A course or placement that evidence names by another code than its id.
struct OtherCodeTests {
  private static func curriculum() -> Curriculum {
    var curriculum = stageYear()
    curriculum.programmes[0].courses[1].aliases = ["sw106", "swj301"]
    curriculum.programmes[0].placements[0].aliases = ["stage-oud"]
    return curriculum
  }

  private static func evidence(_ files: [String: String], _ editions: [Curriculum]) -> Evidence {
    let folder = Folder(standard.merging(files) { $1 })
    let reading = readEvidence(at: folder.path, forAnyOf: editions)
    #expect(reading.findings == [])
    return reading.evidence
  }

  @Test("Results, registrations, decisions and hours of the other code are of the course")
  func standsForTheCourse() {
    let evidence = Self.evidence(
      [
        "results.csv": "student,course,date,grade\ns1000001,sw106,2020-02-01,7\n"
          + "s1000001,SW106,2020-02-02,8\ns1000001,swj302,2020-02-03,6\n"
          + "s1000001,swj301,2020-02-04,5\n",
        "registrations.csv": "student,course,from,until\ns1000001,sw106,2020-02-01,\n",
        "decisions.csv": "student,about,kind,date,until,authority,ground\n"
          + "s1000001,sw106,exemption,2020-02-01,,examencommissie,elders\n",
        "hours.csv": "student,date,hours,status,placement\n"
          + "s1000001,2020-02-03,8,approved,stage-oud\ns1000002,2020-02-03,8,approved,stage-3\n"
          + "s1000003,2020-02-03,8,approved,stage-oud\n",
        "placements.csv": "student,placement,organisation,network,supervisor,start,end,"
          + "hours_per_week\ns1000001,stage-oud,,,,2019-09-02,2020-07-03,28\n"
          + "s1000002,stage-oud,,,,2019-09-02,2020-07-03,28\n",
      ], [Self.curriculum()])
    // What is an id itself keeps its own meaning.
    #expect(
      evidence.results[0].map { evidence.units[Int($0.unit)] }
        == ["swj302", "swj302", "swj302", "swj301"])
    #expect(evidence.registrations[0].map { evidence.units[Int($0.unit)] } == ["swj302"])
    #expect(evidence.decisions[0].map(\.about) == ["swj302"])
    #expect(
      (0...2).map { evidence.hours[$0].first?.placement } == [.own(0), .own(0), .ofCurriculum(0)])
  }

  @Test("Of two editions the one that has it as an id names it")
  func isAnIdElsewhere() {
    var old = stageYear()
    old.programmes[0].courses.append(Course(id: "sw106", credits: Credits(tenths: 50)))
    let results = ["results.csv": "student,course,date,grade\ns1000001,sw106,2020-02-01,7\n"]
    for editions in [[old, Self.curriculum()], [Self.curriculum(), old]] {
      let evidence = Self.evidence(results, editions)
      #expect(evidence.results[0].map { evidence.units[Int($0.unit)] } == ["sw106"])
    }
  }
}
