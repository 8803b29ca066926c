import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnAnalysis

/// A part of a curriculum asks of a student what the whole asks.
@Suite struct CurriculumSlicesTests {
  /// What every rule asks in a case, by the names of what it reads.
  private func demands(_ studyCase: StudyCase, of curriculum: Curriculum) throws -> [String] {
    let world = try #require(CaseWorld(studyCase, of: curriculum))
    let model = EventModel(world)
    let all = Dictionary(model.demands.map { ($0.rule, $0) }) { first, _ in first }
    return model.demands.map { demand in
      var seen: Set<Int> = []
      let sources = world.sources(of: demand.rule, all, &seen).map { source in
        // Moments are numbered; here they go by their names.
        if case .moment(let index) = source { return "\(world.moments[index].moment.id)" }
        return "\(source)"
      }
      let parts = demand.tree.measures.flatMap(\.parts).map {
        "\($0.days) \($0.minimum ?? -1) \($0.maximum ?? -1)"
      }
      return "\(world.requirements[demand.rule]) \(sources.sorted()) \(parts)"
    }
  }

  private func expectTheSame(_ curriculum: Curriculum) throws {
    let slices = CurriculumSlices(curriculum)
    for studyCase in StudyCase.all(of: curriculum) {
      let part = slices.slice(for: studyCase.programme)
      #expect(try demands(studyCase, of: part) == demands(studyCase, of: curriculum))
    }
  }

  @Test func asksTheSameOfTheShippedLine() throws {
    var log = DiagnosticLog()
    let path = Documents.curricula + "/leerlijn-jeugd.xml"
    try expectTheSame(#require(readCurriculum(at: path, reporting: &log)))
  }

  @Test(arguments: 0..<10) func asksTheSameOfSeveralProgrammes(seed: UInt64) throws {
    var line = SmallLine(seed: seed)
    var other = Programme(id: "ander", level: "other", credits: Credits(tenths: 0))
    other.courses = [
      Course(id: "o1", credits: Credits(tenths: 50)),
      Course(id: "o2", credits: Credits(tenths: 70)),
    ]
    other.courseSets = [CourseSet(id: "los", courses: ["o2"])]
    line.curriculum.programmes.append(other)
    line.curriculum.rules += [
      Rule(
        id: "elders", scope: Rule.Scope(programme: "sw"),
        condition: Condition(
          .measure(Measure(.credits(.set("los"), grades: nil), minimum: .amount(70))))),
      Rule(
        id: "alle", scope: Rule.Scope(programme: seed % 2 == 0 ? nil : "ander"),
        condition: Condition(
          .measure(Measure(.credits(.programme, grades: nil), minimum: .amount(50))))),
    ]
    try expectTheSame(line.curriculum)
  }

  /// What an admission refers to is kept, also where it is a rule of the programme before.
  @Test func keepsTheRulesThatAnAdmissionRefersTo() throws {
    var line = SmallLine()
    var master = Programme(id: "ma", level: "master", credits: Credits(tenths: 0))
    var course = Course(id: "m1", credits: Credits(tenths: 50), year: 1)
    course.requires = Condition(.rule("van-sw"))
    master.courses = [course]
    line.curriculum.programmes.append(master)
    line.curriculum.rules = [
      Rule(
        id: "van-ma", scope: Rule.Scope(programme: "ma"),
        condition: Condition(.measure(Measure(.grade(.course("m1")))))),
      Rule(
        id: "van-sw", scope: Rule.Scope(programme: "sw"),
        condition: Condition(.measure(Measure(.grade(.course("c1")))))),
      Rule(
        id: "ook-van-sw", scope: Rule.Scope(programme: "sw"),
        condition: Condition(.measure(Measure(.grade(.course("c2")))))),
    ]
    line.curriculum.lines = [
      LearningLine(
        id: "lijn", stages: ["sw", "ma"].map { LearningLine.Stage(programme: $0) },
        transitions: [Condition(.rule("ook-van-sw"))])
    ]
    let part = CurriculumSlices(line.curriculum).slice(for: "ma")
    #expect(part.rules.map(\.id) == ["van-ma", "van-sw", "ook-van-sw"])
    try expectTheSame(line.curriculum)
  }

  @Test func leavesOutWhatNobodyThereCanMeet() {
    var line = SmallLine()
    var other = Programme(id: "ander", level: "other", credits: Credits(tenths: 0))
    other.courses = [Course(id: "o1", credits: Credits(tenths: 50))]
    line.curriculum.programmes.append(other)
    line.curriculum.rules = [
      Rule(
        id: "eigen", scope: Rule.Scope(programme: "ander"),
        condition: Condition(.measure(Measure(.grade(.course("o1"))))))
    ]
    // Nor are those of a line that the programme is not on.
    var master = Programme(id: "ma", level: "master", credits: Credits(tenths: 0))
    master.courses = [Course(id: "m1", credits: Credits(tenths: 50))]
    line.curriculum.programmes.append(master)
    line.curriculum.lines = [
      LearningLine(
        id: "lijn", stages: ["ander", "ma"].map { LearningLine.Stage(programme: $0) },
        transitions: [Condition(.measure(Measure(.grade(.course("o1")))))])
    ]
    let part = CurriculumSlices(line.curriculum).slice(for: "sw")
    #expect(part.rules.isEmpty)
    #expect(part.courses.map(\.id) == ["c1", "c2"])
  }
}
