import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// The worked cases of "What a status means" about logic, decisions and networks, by number.
struct CaseLogicTests {
  @Test(
    "turns met and missed around (19)",
    arguments: [(2, 2, Status.open), (4, 0, .missed), (2, 1, .met)])
  func case19(present: Int, coming: Int, status: Status) {
    var world = World()
    let past = ["2019-10-01", "2019-11-20", "2020-01-10", "2020-02-10"]
    world.sessions(Array(past.prefix(present)), .present)
    world.sessions(Array(["2020-04-14", "2020-05-20"].prefix(coming)), nil)
    world.rule(Condition(.not(.sessions(min: 4))))
    #expect(world.status() == status)
  }

  @Test("merges conditions on one quantity (20)")
  func case20() {
    var world = World(placed: false)
    world.builder.place(world.student, days: days("2019-09-02", "2020-03-20"), weekly: 7200)
    world.log(150, from: "2019-09-02")
    world.rule("any", Condition(.any([.hours(min: 200), .hours(max: 200)])))
    world.rule("all", Condition(.all([.hours(min: 300), .hours(max: 250)])))
    #expect(world.status(0) == .met)
    #expect(world.status(1) == .missed)
  }

  @Test("takes a waived rule as met for whoever refers to it (21)")
  func case21() {
    var world = World()
    world.sessions(["2019-10-01", "2019-12-01"], .present)
    world.sessions(["2020-04-14", "2020-05-20"], nil)
    world.rule("r", Condition(.any([.sessions(min: 4), Condition(.rule("other"))])))
    world.rule("other", .hours(min: 8400))
    world.builder.decide(world.student, about: "other", .waiver, on: day("2020-03-01"))
    #expect(world.status(0) == .met)
    #expect(world.status(1) == .waived)
  }

  @Test("leaves a rule out while its premise is false (22)")
  func case22() {
    var world = World(profile: "zorg")
    let isJeugd = Condition.measure(.isTrue(EnrolmentFact(profiles: ["jeugd"])))
    world.rule("when", Condition(.when(isJeugd, then: .hours(min: 840))))
    let open = Condition.sessions(min: 1)
    let met = Condition.hours(min: 0)
    let missed = Condition.hours(min: 8400)
    world.sessions(["2020-05-20"], nil)
    world.rule("open", Condition(.any([Condition(.when(open, then: met)), missed])))
    #expect(world.status(0) == .notApplicable)
    #expect(world.status(1) == .open)
  }

  @Test(
    "drops what is not applicable out of atLeast (23)",
    arguments: [(2, Status.met), (3, .notApplicable)])
  func case23(dropped: Int, status: Status) {
    var world = World()
    let out = Condition(
      .when(
        .measure(.isTrue(EnrolmentFact(profiles: ["zorg"]))), then: .hours(min: 0)))
    let parts =
      Array(repeating: out, count: dropped)
      + Array(repeating: Condition.hours(min: 0), count: 7 - dropped)
    world.rule(Condition(.atLeast(5, parts)))
    #expect(world.status() == status)
    #expect(world.verdict().root?.hasTooFewApplicable == (status == .notApplicable))
  }

  @Test("moves a moment's due day by an extension (24)", arguments: [true, false])
  func case24(isExtended: Bool) {
    var world = World()
    world.builder.judge(world.student, at: "midterm", by: "docent", on: day("2020-02-20"))
    world.builder.judge(
      world.student, at: "midterm", by: "praktijkbegeleider", on: day("2020-02-20"))
    if isExtended {
      world.builder.decide(
        world.student, about: "midterm", .extension, on: day("2020-02-10"),
        until: day("2020-03-01"))
    }
    world.rule(.assessed("midterm"))
    #expect(world.status() == (isExtended ? .met : .missed))
    let late = world.verdict().measure?.deciding?.notes.filter {
      $0.effect == .notCounted(.afterDeadline)
    }
    #expect(late?.count == (isExtended ? 0 : 2))
  }

  @Test("lets a waiver hold from its day (25)")
  func case25() {
    var world = World()
    world.rule(.hours(min: 8400))
    world.builder.decide(world.student, about: "r", .waiver, on: day("2020-03-01"))
    #expect(world.status() == .waived)
    world.asOf = day("2020-02-15")
    #expect(world.status() == .missed)
  }

  /// Each decision holds by itself: one that is over takes nothing away from another.
  @Test("lets a waiver hold beside a later one that is over")
  func keepsTheWaiverThatHolds() {
    var world = World()
    world.rule(.hours(min: 8400))
    world.builder.decide(world.student, about: "r", .waiver, on: day("2020-01-10"))
    world.builder.decide(
      world.student, about: "r", .waiver, on: day("2020-02-03"), until: day("2020-03-01"))
    #expect(world.status() == .waived)
    var over = World()
    over.rule(.hours(min: 8400))
    over.builder.decide(
      over.student, about: "r", .waiver, on: day("2020-02-03"), until: day("2020-03-10"))
    #expect(over.status() == .missed)
    over.asOf = day("2020-03-10")
    #expect(over.status() == .waived)
  }

  @Test("counts an exemption as credits and never as a grade (26)")
  func case26() {
    var world = World()
    world.builder.decide(world.student, about: "c1", .exemption, on: day("2019-10-01"))
    world.builder.grade(world.student, "c2", .grade(500), on: day("2019-12-01"))
    world.rule("credits", .measure(.credits(.programme, grades: nil), min: 100))
    world.rule(
      "low",
      .measure(
        .courses(.programme, grades: GradeBounds(minimum: nil, maximum: .amount(540))), max: 1))
    #expect(world.verdict(0).measure?.deciding?.reading.now == 100)
    #expect(world.status(0) == .met)
    #expect(world.verdict(1).measure?.deciding?.reading.now == 1)
  }

  @Test("waits for the named roles through the due day (27)")
  func case27() {
    var world = World()
    world.builder.judge(world.student, at: "midterm", by: "docent", on: day("2020-02-10"))
    world.builder.judge(world.student, at: "midterm", by: "student", on: day("2020-02-10"))
    world.rule(.assessed("midterm"))
    world.asOf = day("2020-02-14")
    #expect(world.status() == .open)
    world.asOf = day("2020-02-15")
    #expect(world.status() == .missed)
  }

  @Test(
    "asks a strict order (28)", arguments: [("2020-02-10", Status.missed), ("2020-02-09", .met)])
  func case28(midterm: String, status: Status) {
    var world = World()
    for role in ["docent", "praktijkbegeleider"] as [RoleID] {
      world.builder.judge(world.student, at: "midterm", by: role, on: day(midterm))
      world.builder.judge(world.student, at: "final", by: role, on: day("2020-02-10"))
    }
    world.rule(
      .measure(.order(.moment("stage-3", "midterm"), before: .moment("stage-3", "final"))))
    #expect(world.status() == status)
  }

  @Test("counts a best attempt on its own day (29)")
  func case29() {
    var world = World()
    world.builder.grade(world.student, "c1", .grade(480), on: day("2019-11-01"))
    world.builder.grade(world.student, "c1", .grade(550), on: day("2020-02-01"))
    world.rule(.measure(.credits(.programme, grades: nil), min: 100))
    #expect(world.status() == .met)
    world.asOf = day("2020-01-31")
    #expect(world.status() == .open)
  }

  @Test(
    "closes a course when no opportunity is left this study year (30, 31)",
    arguments: [("2020-07-17", Status.missed), ("2020-12-01", .open)])
  func cases30And31(deadline: String, status: Status) {
    var world = World()
    world.curriculum.programmes[0].grading = Grading(
      pass: 550, scale: 100...1000, attempt: .last, opportunities: 2)
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "one", courses: ["c1"])]
    world.builder.grade(world.student, "c1", .grade(600), on: day("2019-11-01"))
    world.builder.grade(world.student, "c1", .grade(500), on: day("2020-02-01"))
    world.rule(.measure(.credits(.set("one"), grades: nil), min: 100), by: deadline)
    #expect(world.interval() == (status == .missed ? [0, 0] : [0, 100]))
    #expect(world.status() == status)
  }

  @Test("follows a student from network to network (32)")
  func case32() {
    var world = World(network: nil)
    world.builder.addMember("s1", of: "a", as: "student", days: days("2019-09-01", "2020-01-31"))
    world.builder.addMember("s1", of: "b", as: "student", days: days("2020-02-01", "2020-08-31"))
    world.sessions(["2019-10-01", "2019-12-01"], network: "a", .present)
    world.sessions(["2020-04-01"], network: "a", nil)
    world.sessions(["2019-10-02"], network: "b", nil)
    world.sessions(["2020-02-10"], network: "b", .present)
    world.sessions(["2020-05-20"], network: "b", nil)
    world.rule(.sessions(min: 4))
    #expect(world.interval() == [3, 4])
    #expect(world.status() == .open)
  }

  @Test("reads a parameter on the first day of the window (33)", arguments: [false, true])
  func case33(atOnce: Bool) {
    var world = World()
    world.curriculum.parameters = [
      Parameter(
        id: "stage-uren", unit: .hours, titles: Titles([]),
        values: [
          .init(from: day("2019-09-01"), amount: 840 * 60),
          .init(from: day("2020-02-01"), atOnce: atOnce, amount: 800 * 60),
        ])
    ]
    world.rule(
      Condition(
        .measure(Measure(.hours(["stage-3"]), minimum: .parameter("stage-uren")))))
    #expect(world.verdict().measure?.deciding?.limits.minimum == (atOnce ? 800 : 840) * 60)
    world.asOf = day("2020-01-31")
    #expect(world.verdict().measure?.deciding?.limits.minimum == 840 * 60)
  }

  @Test(
    "lets an exception hold by the unextended deadline (34)",
    arguments: [
      ("2020-03-11", "2020-07-03", false, false), ("2020-03-16", "2020-07-03", false, true),
      ("2020-09-01", "2020-07-03", false, true), ("2020-03-16", "2020-12-01", false, false),
      ("2020-03-16", "2020-07-03", true, true),
    ])
  func case34(asOf: String, deadline: String, isExtended: Bool, isExcepted: Bool) {
    var world = World()
    world.asOf = day(asOf)
    world.rule(
      .hours(min: 8400), by: deadline,
      exceptions: [
        RuleException(days: days("2020-03-16", "2020-08-31"), condition: .hours(min: 0))
      ])
    if isExtended {
      world.builder.decide(
        world.student, about: "r", .extension, on: day("2020-03-01"), until: day("2020-12-01"))
    }
    #expect(world.status() == (isExcepted ? .met : .missed))
    #expect(world.verdict().exception == (isExcepted ? 0 : nil))
  }

  @Test("measures a network today, and says when it will do (35)")
  func case35() {
    var world = World(network: nil)
    for person in 1...7 { world.builder.addMember("p\(person)", of: "a", as: "docent") }
    world.builder.addMember(
      "p8", of: "a", as: "client", days: days("2020-03-18", "2020-08-31"))
    world.rule(.measure(.members([]), min: 8, max: 15), subject: .network)
    let verdict = world.audit().networkVerdicts().first?.rules.first
    #expect(verdict?.status == .missed)
    #expect(verdict?.measure?.deciding?.reading.low == 7)
    #expect(verdict?.measure?.expectedOn == day("2020-03-18"))
  }

  @Test("sees a perspective in any mode (36)")
  func case36() {
    var world = World()
    let session = world.builder.addSession(
      "s", "leernetwerk", network: "a", on: day("2019-10-01"))
    world.builder.involve("client", at: session, mode: "interview")
    world.rule(.measure(.perspectives(["client"], ["leernetwerk"])), subject: .network)
    #expect(world.audit().networkVerdicts().first?.rules.first?.status == .met)
  }

  /// A role may say in which ways it counts; that of the perspective holds for who brings it.
  @Test(arguments: [
    ("docent", "present", true), ("docent", "film", false), ("masterdocent", "present", true),
    ("masterdocent", "film", false), ("client", "film", true), ("docent", "hologram", true),
  ])
  func seesARoleInTheWaysThatItSays(role: RoleID, mode: String, isSeen: Bool) {
    var world = World()
    world.curriculum.roles = [
      Role(id: "docent", titles: Titles(nl: "Docent"), modes: [.present]),
      Role(id: "masterdocent", titles: Titles(nl: "Docent van de master"), perspective: "docent"),
      Role(id: "client", titles: Titles(nl: "Cliënt")),
    ]
    let session = world.builder.addSession(
      "s", "leernetwerk", network: "a", on: day("2019-10-01"))
    world.builder.involve(role, at: session, mode: mode)
    let asked: RoleID = role == "client" ? "client" : "docent"
    world.rule(.measure(.perspectives([asked], ["leernetwerk"])), subject: .network)
    let status = world.audit().networkVerdicts().first?.rules.first?.status
    #expect((status == .met) == isSeen)
  }

  /// A student brings a perspective where they were, not where they were expected.
  @Test(arguments: [
    (Attendance.present, true), (.late, true), (.absent, false), (.excused, false),
  ])
  func seesAStudentWhoWasThere(mark: Attendance, isSeen: Bool) {
    var world = World()
    world.sessions(["2019-10-01"], mark)
    world.rule(.measure(.perspectives(["student"], ["leernetwerk"])), subject: .network)
    let status = world.audit().networkVerdicts().first?.rules.first?.status
    #expect((status == .met) == isSeen)
  }

  @Test("never lets an advisory rule worsen a student's status (37)")
  func case37() {
    var world = World()
    world.rule("must", .hours(min: 0))
    world.rule("may", .hours(min: 8400), isAdvisory: true)
    #expect(world.status(1) == .missed)
    #expect(world.audit().verdict(ofStudent: 0).status == .met)
  }

  @Test("counts late as present, unless on time is asked (40)")
  func case40() {
    var world = World()
    world.sessions(["2019-10-01"], .late)
    world.sessions(["2019-11-20", "2020-01-10", "2020-02-10"], .present)
    world.rule("any", .sessions(min: 4))
    world.rule("on time", .sessions(min: 4, [.present]))
    #expect(world.interval(0) == [4, 4])
    #expect(world.interval(1) == [3, 3])
    #expect([world.status(0), world.status(1)] == [.met, .missed])
  }

  @Test("counts weeks from the day the hours are complete (41)")
  func case41() {
    var world = World()
    world.log(500, from: "2019-09-02")
    world.builder.setComplete(.hours, through: day("2020-01-31"))
    world.rule(.hours(min: 840))
    #expect(world.interval() == [500 * 60, (500 + 22 * 28) * 60])
    #expect(world.status() == .open)
    #expect(
      world.verdict().measure?.deciding?.reading.reasons.contains(.notYetRegistered) == true)
  }

  @Test("waits for a planned session of the past (42)", arguments: [nil, "2020-03-11"])
  func case42(completeThrough: String?) {
    var world = World()
    world.sessions(["2020-02-20"], nil, state: .planned)
    if let completeThrough {
      world.builder.setComplete(.attendance, through: day(completeThrough))
    }
    world.rule(.sessions(min: 1))
    #expect(world.verdict().measure?.deciding?.reading.pending == 1)
    #expect(world.verdict().measure?.deciding?.reading.reasons.contains(.waiting) == true)
    #expect(world.status() == .open)
  }
}
