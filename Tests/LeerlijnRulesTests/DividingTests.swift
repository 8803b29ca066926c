import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// What is said of `each` and `cap` against what evaluation does with them.
struct DividingTests {
  static let quantities: [Quantity] = [
    .hours(["stage-3"]), .hours([]),
    .sessions(["leernetwerk", "leerhuis"], counting: [.present], asShare: false),
    .assessed("stage-3", nil), .grade(.course("c1")), .credits(.programme, grades: nil),
    .courses(.programme, grades: nil),
    .allocate(Allocation(slots: [.init(id: "a", set: "set", demand: .courses(1))])),
    .dataPoints("ov.1", counting: .judgements), .experience(kinds: [], in: .hours),
    .document("vog", issuedFrom: nil), .isTrue(EnrolmentFact(years: [3])), .members([]),
    .held(["leernetwerk", "leerhuis"]),
    .perspectives(["client"], ["leernetwerk", "leerhuis"]),
  ]

  /// Everything that there is happens in one week, period, year, session, moment, theme and series;
  /// of each there is another in which nothing does.
  private func world() -> World {
    var world = World()
    world.asOf = day("2020-07-18")
    let earlier = StudyYear(
      id: "2018-2019", days: days("2018-09-03", "2019-07-19"),
      periods: [TeachingPeriod(id: "q1", days: days("2018-09-03", "2018-11-09"))])
    world.curriculum.years.insert(earlier, at: 0)
    world.curriculum.themes = [
      Theme(id: "t1", titles: Titles([])), Theme(id: "t2", titles: Titles([])),
    ]
    world.curriculum.strands = [
      Strand(
        id: "s", titles: Titles([]), outcomes: [Outcome(id: "ov.1", level: 1, titles: Titles([]))])
    ]
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "set", courses: ["c1"])]
    world.curriculum.programmes[0].series.append(
      SessionSeries(id: "leerhuis", per: .network, isPlannedCompletely: true))
    world.curriculum.programmes[0].placements[0].documents = [RequiredDocument(id: "vog", due: nil)]
    let student = world.student
    world.builder.log(student, minutes: 600, on: day("2019-10-08"))
    let held = world.builder.addSession(
      "s0", "leernetwerk", network: "a", on: day("2019-10-08"), theme: "t1")
    world.builder.mark(student, at: held)
    world.builder.involve("client", at: held)
    world.builder.addSession(
      "s1", "leerhuis", network: "a", on: day("2019-11-20"), .cancelled, theme: "t2")
    let silent = world.builder.addSession(
      "s2", "leerhuis", network: "a", on: day("2019-11-21"), .planned, theme: "t2")
    world.builder.mark(student, at: silent, .absent)
    for role in ["docent", "praktijkbegeleider"] as [RoleID] {
      world.builder.judge(
        student, at: "midterm", by: role, on: day("2019-10-10"), outcome: "ov.1")
    }
    world.builder.grade(student, "c1", .grade(700), on: day("2019-10-10"))
    world.builder.work(student, "", weekly: 600, days: days("2019-10-01", "2019-10-31"))
    world.builder.handIn(student, "vog", on: day("2019-10-10"))
    world.builder.addMember("m", of: "a", as: "client")
    return world
  }

  private func now(_ quantity: Quantity, each: Each?) -> [Int] {
    var world = world()
    var measure = Measure(quantity, minimum: .amount(1), window: .enrolment, each: each)
    if case .assessed = quantity { measure.window = nil }
    world.rule(
      Condition(.measure(measure)), subject: quantity.isOfNetwork ? .network : .student)
    let audit = world.audit()
    let rules =
      quantity.isOfNetwork
      ? audit.networkVerdicts().first { $0.network == 0 }?.rules
      : audit.verdict(ofStudent: world.student).rules
    return rules?.first?.measure?.members.map(\.reading.now) ?? []
  }

  @Test(arguments: quantities.indices, Each.allCases)
  func dividesWhatItSaysItDivides(index: Int, each: Each) throws {
    let quantity = Self.quantities[index]
    let whole = try #require(now(quantity, each: nil).first)
    #expect(whole > 0)
    let parts = now(quantity, each: each)
    // Divided, some part lacks what the whole has; else there is no part, or each is the whole.
    #expect(
      parts.contains { $0 < whole } == quantity.members.contains(each), "\(parts) of \(whole)")
  }

  @Test(arguments: quantities.filter(\.isCappable))
  func lowersTheBoundOfWhatItSaysCanBeCapped(quantity: Quantity) {
    #expect(limit(quantity, cap: true) < limit(quantity, cap: false))
  }

  private func limit(_ quantity: Quantity, cap: Bool) -> Int {
    var world = world()
    world.rule(
      .measure(quantity, min: 99, cap: cap),
      subject: quantity.isOfNetwork ? .network : .student)
    let audit = world.audit()
    let rules =
      quantity.isOfNetwork
      ? audit.networkVerdicts().first { $0.network == 0 }?.rules
      : audit.verdict(ofStudent: world.student).rules
    return rules?.first?.measure?.members.first?.limits.minimum ?? 0
  }
}
