import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// The cheapest fix against trying everything.
struct FixTests {
  @Test("names a set that makes the rule met, and none is cheaper")
  func agreesWithTryingEverything() {
    var generator = SeededGenerator(state: 7)
    var fixed = 0
    for number in 0..<6_000 {
      // What may have happened already nobody can do, nor what is past its day.
      let randomCase = RandomCase(using: &generator, isDelivered: true)
      // Hours cannot be done early without changing what the weeks to come may bring, and what is
      // done on a day on which an exception will hold is judged by that. Nobody is asked to make a
      // premise true.
      let exception = randomCase.exception
      if randomCase.rule.boundsHoursAbove || exception?.rule.boundsHoursAbove == true
        || exception?.isActive == false || randomCase.rule.hasPremise
        || exception?.rule.hasPremise == true
      {
        continue
      }
      let world = randomCase.world()
      let audit = world.audit()
      let verdict = audit.verdict(ofStudent: 0).rules[0]
      guard verdict.status == .open || verdict.status == .missed else { continue }
      let best = world.cheapestByTrying(randomCase)
      guard let fix = verdict.fix, !fix.isDecision else {
        #expect(
          best == nil, "case \(number): nothing found, but \(best ?? 0) would do \(randomCase.rule)"
        )
        continue
      }
      fixed += 1
      #expect(fix.cost == best, "case \(number): \(fix), not \(best ?? -1): \(randomCase.rule)")
      #expect(fix.cost == fix.steps.reduce(0) { $0 + $1.cost })
      #expect(fix.isCheapest)
      #expect(
        world.applying(fix.steps).status() == .met, "case \(number): \(fix) does not help")
    }
    #expect(fixed > 300)
  }

  @Test("calls an example what another step would do as well (63)")
  func namesExamples() {
    var world = World()
    world.rule("one", .measure(.courses(.programme, grades: nil), min: 1))
    world.rule("all", .measure(.courses(.programme, grades: nil), min: 4))
    let fix = world.verdict(0).fix
    #expect(fix?.steps.count == 1)
    #expect(fix.map { Set($0.steps) } == fix?.examples)
    // The placement of 30 EC is a course to pass too: all four are needed.
    #expect(world.verdict(1).fix?.steps.count == 4)
    #expect(world.verdict(1).fix?.examples == [])
    // Of two sessions to come one will do; of one, none else would.
    world.sessions(["2020-04-14", "2020-05-20"])
    world.rule("session", .sessions(min: 1))
    world.rule("sessions", .sessions(min: 2))
    #expect(world.verdict(2).fix?.examples == [.attend(session: 0)])
    #expect(world.verdict(3).fix?.examples == [])
  }

  @Test("calls a grade no example of which only a higher one would do as well")
  func namesNoExampleOfTheSameCourse() {
    var world = World()
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "one", courses: ["c1"])]
    world.rule(.measure(.units(.set("one"), .mean(isWeighted: true)), min: 700))
    let fix = world.verdict().fix
    #expect(fix?.steps == [.pass(unit: "c1", credits: 100, grade: 700)])
    #expect(fix?.examples == [])
  }

  @Test(
    "asks for the work of a thousand weeks at most",
    arguments: [(1_000, true), (1_001, false)])
  func asksForSoManyWeeks(count: Int, isAsked: Bool) {
    var world = World(placed: false)
    world.builder.place(world.student, days: days("2019-09-02", "2049-12-31"), weekly: 60)
    world.rule(.hours(min: count))
    #expect(world.status() == .open)
    #expect((world.verdict().fix != nil) == isAsked)
  }

  @Test(
    "names a week of work that is done by the last day, and none that is done after it",
    arguments: [("2020-03-18", true), ("2020-03-17", false)])
  func namesWorkInTime(by deadline: String, isInTime: Bool) {
    var world = World()
    world.rule(.measure(.experience(kinds: [], in: .hours), min: 32), by: deadline)
    let fix = world.verdict().fix
    #expect((fix.map { !$0.isDecision } ?? false) == isInTime)
  }

  @Test("says from which day on a step counts that cannot be done yet")
  func namesTheFirstDay() {
    var world = World(enrolled: .since("2020-02-03"))
    world.asOf = day("2019-12-20")
    world.rule("grade", .measure(.grade(.course("c1")), min: 550))
    world.rule("judged", .assessed("midterm"))
    let pass = FixStep.pass(unit: "c1", credits: 100)
    #expect(world.verdict(0).fix?.notBefore == [pass: day("2020-02-03")])
    // A judgement counts within the placement, which has begun.
    #expect(world.verdict(1).fix?.notBefore == [:])
    #expect(world.on("2020-02-03").verdict(0).fix?.notBefore == [:])
  }

  @Test("asks an extension to the day of the last judgement where all came late")
  func extendsALateMoment() {
    var world = World()
    world.builder.judge(world.student, at: "midterm", by: "docent", on: day("2020-02-20"))
    world.builder.judge(
      world.student, at: "midterm", by: "praktijkbegeleider", on: day("2020-02-12"))
    world.rule(.assessed("midterm"))
    let fix = world.verdict().fix
    #expect(fix?.steps == [.extend(.moment("midterm"), until: day("2020-02-20"))])
    world.builder.decide(
      world.student, about: "midterm", .extension, on: day("2020-03-01"),
      until: day("2020-02-20"))
    #expect(world.status() == .met)
  }
}

extension PlainRule {
  fileprivate var hasPremise: Bool {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.contains { $0.hasPremise }
    case .not(let part), .whenProfile(_, let part), .reference(let part, _): part.hasPremise
    case .when: true
    case .leaf: false
    }
  }

  fileprivate var boundsHoursAbove: Bool {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.contains { $0.boundsHoursAbove }
    case .not(let part), .whenProfile(_, let part), .reference(let part, _): part.boundsHoursAbove
    case .when(let premise, let part): premise.boundsHoursAbove || part.boundsHoursAbove
    case .leaf(let kind, _, let max, _, _): kind == .hours && max != nil
    }
  }
}

extension Fix {
  fileprivate var isDecision: Bool {
    steps.contains {
      switch $0 {
      case .extend, .waive: true
      default: false
      }
    }
  }
}

extension World {
  /// The evidence with the steps done.
  fileprivate func applying(_ steps: [FixStep]) -> World {
    var world = self
    for step in steps {
      switch step {
      case .approveHours(let minutes), .workHours(let minutes, _):
        world.builder.log(student, minutes: minutes, on: day("2019-10-02"))
      case .recordAttendance(let session): world.builder.mark(student, at: session)
      case .attend(let session): world.attendEarly(session)
      case .judge(_, let moment, let role):
        world.builder.judge(student, at: moment, by: role, on: asOf)
      case .pass(let unit, _, _): world.builder.grade(student, unit, .grade(800), on: asOf)
      case .handIn(let document): world.builder.handIn(student, document, on: asOf)
      case .planAndAttend, .gain, .recordIssueDay, .extend, .waive: break
      }
    }
    return world
  }

  /// A session to come, moved to a day of its period that has been, and attended.
  private mutating func attendEarly(_ session: Int) {
    builder.moveSession(session, to: asOf)
    builder.mark(student, at: session)
  }

  /// The least cost of any set of events that makes the first rule met; nil when none does.
  fileprivate func cheapestByTrying(_ randomCase: RandomCase) -> Int? {
    var events: [FixStep] = []
    let evidence = builder.build()
    let marked = Set(evidence.attendance[student].map { Int($0.session) })
    for (index, session) in evidence.sessions.enumerated()
    where session.state != .cancelled && !marked.contains(index) {
      events.append(
        session.day <= asOf ? .recordAttendance(session: index) : .attend(session: index))
    }
    if randomCase.resources[.document]?.coming[0] == 1 { events.append(.handIn("vog")) }
    if randomCase.resources[.course]?.coming[0] == 1 {
      events.append(.pass(unit: "c1", credits: 100))
    }
    if let moment = randomCase.resources[.moment], moment.coming[0] > 0 {
      for role in (["docent", "praktijkbegeleider"] as [RoleID]).dropFirst(moment.now[0]) {
        events.append(.judge("stage-3", "midterm", role))
      }
    }
    let hours = randomCase.resources[.hours]
    if hours?.pending[0] == 1 { events.append(.approveHours(1)) }
    let weeks = (hours?.coming[0] ?? 0) + (hours?.unknown ?? 0)
    var best: Int?
    for worked in 0...weeks {
      for subset in 0..<(1 << events.count) {
        var steps = events.indices.filter { subset & (1 << $0) != 0 }.map { events[$0] }
        if worked > 0 { steps.append(.workHours(worked, during: .always)) }
        let cost = steps.reduce(0) { $0 + $1.cost }
        if cost < best ?? .max, applying(steps).quickStatus == .met { best = cost }
      }
    }
    return best
  }

  private var quickStatus: Status {
    let tables = AuditTables(RuleProgram(curriculum), builder.build(), asOf: asOf)
    var judge = Judge(tables, log: NoRecorder())
    judge.judge(student: 0)
    return judge.space.ruleStatuses[0]
  }

  @Test(
    "calls a course an example where an elective would do in its place, or the other way round",
    arguments: ["c1", "c2"] as [CourseID])
  func namesAnElective(elective: CourseID) {
    var world = World(placed: false)
    world.curriculum.programmes[0].courses.removeLast()
    world.curriculum.programmes[0].placements = []
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "room", courses: [elective])]
    world.curriculum.programmes[0].choices = [
      Choice(id: "choice", credits: Credits(tenths: 100), year: 3, set: "room")
    ]
    world.rule(.measure(.credits(.programme, grades: nil), min: 100))
    let fix = world.verdict().fix
    #expect(fix?.steps.count == 1)
    #expect(fix.map { Set($0.steps) } == fix?.examples)
  }
}
