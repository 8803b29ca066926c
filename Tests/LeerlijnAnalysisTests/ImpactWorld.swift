import LeerlijnModel
import LeerlijnRules

@testable import LeerlijnAnalysis

func day(_ text: String) -> Day { Day(iso: text) ?? .distantPast }

/// A small programme with one series and some courses, and students who took part in a few.
struct ImpactWorld {
  var old = ImpactWorld.curriculum()
  var new = ImpactWorld.curriculum()
  var builder: EvidenceBuilder
  var asOf = day("2020-03-11")
  private(set) var sessions: [Int] = []

  init() {
    builder = EvidenceBuilder(for: old)
    let days = ["2019-10-08", "2019-12-10", "2020-02-11", "2020-04-14", "2020-05-20"]
    for (index, text) in days.enumerated() {
      sessions.append(
        builder.addSession(
          SessionID("n\(index)"), "leernetwerk", network: "a", on: day(text),
          index < 3 ? .held : .planned))
    }
  }

  /// A student who was at the first so many sessions, and absent at the other ones held.
  @discardableResult
  mutating func student(_ id: String, cohort: Int = 2017, attended: Int) -> Int {
    let student = builder.addStudent(StudentID(id), cohort: cohort, network: "a")
    builder.enrol(student, year: 3, profile: "jeugd", days: .always)
    for (index, session) in sessions.prefix(3).enumerated() {
      builder.mark(student, at: session, index < attended ? .present : .absent)
    }
    return student
  }

  func impact(_ options: Impact.Options = Impact.Options()) -> Impact {
    Impact(from: old, to: new, of: builder.build(), asOf: asOf, options)
  }

  static func sessionsRule(atLeast count: Int, id: RuleID = "leernetwerk") -> Rule {
    Rule(
      id: id, titles: Titles(nl: "Leernetwerkbijeenkomsten"),
      scope: Rule.Scope(programme: "sw"), deadline: .fixed(day("2020-07-17")),
      condition: Condition(
        .measure(
          Measure(
            .sessions(["leernetwerk"], counting: [.present, .late], asShare: false),
            minimum: .amount(count)))))
  }

  static func creditsRule(atLeast tenths: Int) -> Rule {
    Rule(
      id: "punten", titles: Titles(nl: "Studiepunten"), scope: Rule.Scope(programme: "sw"),
      deadline: .fixed(day("2020-02-28")),
      condition: Condition(
        .measure(Measure(.credits(.set("kern"), grades: nil), minimum: .amount(tenths)))))
  }

  static func curriculum() -> Curriculum {
    var curriculum = Curriculum(id: "test", edition: "1", titles: Titles(nl: "Test"))
    curriculum.years = [
      StudyYear(id: "2019-2020", days: DayRange(day("2019-09-02"), day("2020-07-17"))),
      StudyYear(id: "2020-2021", days: DayRange(day("2020-08-31"), day("2021-07-16"))),
    ]
    curriculum.roles = [Role(id: "student", titles: Titles([]))]
    curriculum.networks = [LearningNetwork(id: "a"), LearningNetwork(id: "b")]
    var programme = Programme(id: "sw", level: "bachelor", credits: Credits(tenths: 2400))
    programme.profiles = [Profile(id: "jeugd"), Profile(id: "zorg")]
    programme.series = [
      SessionSeries(id: "leernetwerk", per: .network, isPlannedCompletely: true)
    ]
    programme.courses = ["c1", "c2", "c3"].map {
      Course(id: $0, credits: Credits(tenths: 100), year: 3)
    }
    programme.courseSets = [CourseSet(id: "kern", courses: ["c1", "c2", "c3"])]
    curriculum.programmes = [programme]
    curriculum.rules = [sessionsRule(atLeast: 3)]
    return curriculum
  }
}
