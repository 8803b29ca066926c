import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// The worked cases about what the evidence does not say, by their number.
struct CaseKnownTests {
  /// Two students with 324 approved hours, who can reach 800.
  private static func twoStudents() -> World {
    var world = World(enrolled: .since("2019-09-02"))
    world.log(324, from: "2019-09-02")
    world.student = world.builder.addStudent("s2", cohort: 2017, network: "a")
    world.builder.enrol(world.student, year: 3, profile: "jeugd", days: .since("2019-09-02"))
    world.builder.place(world.student, days: days("2019-09-02", "2020-07-03"), weekly: 1680)
    world.log(324, from: "2019-09-02")
    world.student = 0
    world.rule(.hours(min: 840))
    return world
  }

  @Test("gives the hours of a left-out row no bound, and nobody else's (57)")
  func case57() {
    var world = Self.twoStudents()
    world.builder.leaveOut(.hours, ofStudent: 0)
    #expect(world.judged() == Judged([324 * 60, .max], .open))
    #expect(world.reasons().contains(.rowLeftOut))
    world.student = 1
    #expect(world.judged() == Judged([324 * 60, 800 * 60], .missed))
    #expect(!world.reasons().contains(.rowLeftOut))
  }

  @Test("keeps missed hours open while a row of their placement was left out (57)")
  func leavesOutAPlacement() {
    var world = Self.twoStudents()
    world.builder.leaveOut(.placements, ofStudent: 0)
    #expect(world.interval().last == .max)
    #expect(world.status() == .open)
    #expect(world.reasons().contains(.rowLeftOut))
    world.student = 1
    #expect(world.status() == .missed)
  }

  @Test("keeps missed rules open while a decision was left out (57)")
  func leavesOutADecision() {
    var world = Self.twoStudents()
    world.builder.leaveOut(.decisions, ofStudent: 0)
    world.rule("met", .hours(min: 1))
    #expect(world.status() == .open)
    #expect(world.verdict().reasons.contains(.rowLeftOut))
    #expect(world.status(1) == .met)
    world.student = 1
    #expect(world.status() == .missed)
  }

  @Test("gives attendance of a left-out row no bound (57)")
  func leavesOutAttendance() {
    var world = Self.twoStudents()
    world.sessions(["2019-10-01"], .absent)
    world.builder.mark(1, at: 0, .absent)
    world.rule("visits", .sessions(min: 1))
    world.rule("order", .measure(.order(.series("leernetwerk"), before: .course("c1"))))
    world.builder.grade(0, "c1", .grade(700), on: day("2020-02-01"))
    world.builder.grade(1, "c1", .grade(700), on: day("2020-02-01"))
    world.builder.leaveOut(.attendance, ofStudent: 0)
    #expect(world.judged(1) == Judged([0, .max], .open))
    #expect(world.status(2) == .open)
    #expect(world.reasons(1).contains(.rowLeftOut))
    #expect(world.reasons(2).contains(.rowLeftOut))
    world.student = 1
    #expect([world.status(1), world.status(2)] == [.missed, .missed])
  }

  @Test(
    "waits for attendance that is late or not delivered (42, 47)",
    arguments: [
      (nil, Reading.Reasons.notDelivered), ("2020-02-19", .notYetRegistered),
      ("2020-02-20", .waiting), ("2020-03-11", .waiting),
    ] as [(String?, Reading.Reasons)])
  func waitsForAttendance(complete: String?, reason: Reading.Reasons) {
    var world = World(enrolled: .since("2019-09-02"))
    world.sessions(["2020-02-20"])
    world.builder.withhold(.decisions)
    if let complete {
      world.builder.setComplete(.attendance, through: day(complete))
    } else {
      world.builder.withhold(.attendance)
    }
    world.rule("visits", .sessions(min: 1))
    world.rule("missed", .sessions(min: 2))
    #expect(world.judged() == Judged([0, 1], .open))
    #expect(world.reasons() == reason)
    // No file of decisions means that there are none.
    #expect(world.judged(1) == Judged([0, 1], .missed))
  }

  @Test("keeps a session that was left out to the students of its network (57)")
  func leavesOutASession() {
    var world = World(enrolled: .since("2019-09-02"))
    world.asOf = day("2020-07-20")
    let other = world.builder.addStudent("s2", cohort: 2017, network: "b")
    world.builder.enrol(other, year: 3, profile: "jeugd", days: .since("2019-09-02"))
    world.rule(.sessions(min: 1))
    world.builder.leaveOutSession(ofNetwork: "b")
    #expect(world.status() == .missed)
    world.student = other
    #expect(world.judged() == Judged([0, .max], .open))
    #expect(world.reasons().contains(.rowLeftOut))
  }

  @Test("does not tell year or profile where a row of enrolment was left out (57)")
  func leavesOutAnEnrolment() {
    var world = Self.twoStudents()
    for student in 0...1 {
      world.builder.enrol(
        student, mode: "full-time", year: 3, profile: "jeugd", days: .since("2019-09-03"))
    }
    world.builder.leaveOut(.enrolments, ofStudent: 0)
    world.rule("year", .measure(.isTrue(EnrolmentFact(years: [4]))))
    world.rule("profile", .measure(.isTrue(EnrolmentFact(profiles: ["zorg"]))))
    world.rule("own", .measure(.isTrue(EnrolmentFact(years: [3]))))
    world.rule("programme", .measure(.isTrue(EnrolmentFact(programmes: ["other"]))))
    world.rule("mode", .measure(.isTrue(EnrolmentFact(modes: ["part-time"]))))
    for rule in 1...5 {
      #expect(world.judged(rule) == Judged([0, 1], .open), "rule \(rule)")
      #expect(world.reasons(rule).contains(.rowLeftOut), "rule \(rule)")
    }
    world.student = 1
    #expect((1...5).map(world.status) == [.missed, .missed, .met, .missed, .missed])
  }

  @Test(
    "keeps a rule open whose year or profile nobody knows, unless it is met (58)",
    arguments: [(1, Status.met), (840, .open), (2000, .open)], [true, false])
  func case58(asked: (hours: Int, status: Status), isAboutTheYear: Bool) {
    let (hours, status) = asked
    var world = World(
      enrolled: .always, year: isAboutTheYear ? 0 : 3, profile: isAboutTheYear ? "jeugd" : nil)
    world.builder.withhold(.enrolments)
    world.log(640, from: "2019-09-02")
    let scope = isAboutTheYear ? Rule.Scope(years: [3]) : Rule.Scope(profile: "jeugd")
    world.rule("r", .hours(min: hours), scope: scope)
    world.rule("everyone", .hours(min: hours))
    #expect(world.judged() == Judged([640 * 60, 1116 * 60], status))
    let reason = isAboutTheYear ? Reading.Reasons.yearUnknown : .profileUnknown
    #expect(world.verdict().reasons == reason)
    #expect(world.verdict(1).reasons == [])
    #expect(world.status(1) == (hours == 2000 ? .missed : status))
    // Whoever refers to it sees the same.
    world.rule("reference", Condition(.rule("r")))
    world.rule("not", Condition(.not(Condition(.rule("r")))))
    #expect(world.status(2) == status)
    #expect(world.status(3) == (hours == 2000 ? .met : .open))
  }

  @Test("leaves a fact of year or profile open that nobody knows (58)")
  func leavesFactsOpen() {
    var world = World(enrolled: .always, year: 0, profile: nil)
    let facts = [EnrolmentFact(years: [3]), EnrolmentFact(profiles: ["jeugd"])]
    for (number, fact) in facts.enumerated() {
      let holds = Condition.measure(.isTrue(fact))
      world.rule(RuleID("is \(number)"), holds)
      world.rule(RuleID("not \(number)"), Condition(.not(holds)))
      world.rule(RuleID("when \(number)"), Condition(.when(holds, then: .hours(min: 2000))))
    }
    for rule in 0..<6 { #expect(world.status(rule) == .open, "rule \(rule)") }
    #expect(world.judged(0) == Judged([0, 1], .open))
    #expect(world.reasons(0) == .yearUnknown)
    #expect(world.reasons(3) == .profileUnknown)
  }

  @Test("takes the enrolment that begins today, whatever stands first in the file")
  func takesTodaysEnrolment() {
    for isFirst in [true, false] {
      let today = DayRange.since("2020-03-11")
      let before = DayRange.since("2019-09-02")
      var world = World(enrolled: isFirst ? today : before, year: isFirst ? 3 : 2)
      world.builder.enrol(
        world.student, year: isFirst ? 2 : 3, profile: "jeugd", days: isFirst ? before : today)
      world.rule(.measure(.isTrue(EnrolmentFact(years: [3]))))
      #expect(world.status() == .met)
    }
  }

  /// Whether the organisation of the placement takes part, by the list of placements and its holes.
  @Test(
    "knows that an organisation takes part as far as the placements are known (58)",
    arguments: [
      ("curium", nil, false, Status.met, Status.missed),
      ("elders", nil, false, .missed, .met),
      // The list is older, or a row was left out: there may be another placement by now.
      ("curium", "2020-03-10", false, .met, .missed), ("elders", "2020-03-10", false, .open, .open),
      ("curium", nil, true, .met, .missed), ("elders", nil, true, .open, .open),
      ("elders", "2020-03-11", false, .missed, .met), ("elders", "2020-03-10", true, .open, .open),
      (nil, nil, false, .missed, .met), (nil, "2020-03-10", false, .open, .open),
      (nil, nil, true, .open, .open),
    ] as [(String?, String?, Bool, Status, Status)])
  func knowsTheOrganisation(
    name: String?, complete: String?, isLeftOut: Bool, takesPart: Status, doesNot: Status
  ) {
    var world = World(placed: false, enrolled: .since("2019-09-02"), network: nil)
    world.curriculum.networks[0].organisations = ["curium"]
    if let name {
      world.builder.place(
        world.student, organisation: OrganisationID(name),
        days: days("2019-09-02", "2020-07-03"), weekly: 1680)
    }
    if let complete { world.builder.setComplete(.placements, through: day(complete)) }
    if isLeftOut { world.builder.leaveOut(.placements, ofStudent: world.student) }
    world.rule("is", .measure(.isTrue(EnrolmentFact(organisationTakesPart: true))))
    world.rule("is not", .measure(.isTrue(EnrolmentFact(organisationTakesPart: false))))
    #expect([world.status(0), world.status(1)] == [takesPart, doesNot])
  }

  @Test("does not know whether an organisation takes part where no file brings placements (58)")
  func doesNotKnowTheOrganisation() {
    var world = World(placed: false, enrolled: .since("2019-09-02"), network: nil)
    world.builder.withhold(.placements)
    world.rule(.measure(.isTrue(EnrolmentFact(organisationTakesPart: true))))
    #expect(world.status() == .open)
  }

  @Test(
    "lets a late file hold an event that comes first (73)",
    arguments: [
      ("2019-12-04", Status.open), ("2020-02-16", .open), ("2020-02-17", .missed),
      ("2020-03-11", .missed),
    ])
  func case73(complete: String, status: Status) {
    for (kind, first) in [
      (FactKind.assessments, Event.moment("stage-3", "midterm")),
      (.documents, .document("plan")), (.sessions, .series("leernetwerk")),
      (.placements, .placementStart("stage-3")), (.results, .course("c2")),
    ] {
      var world = World(placed: kind != .placements, enrolled: .since("2019-09-02"))
      world.builder.setComplete(kind, through: day(complete))
      if kind == .results {
        // The later event is of another file, so that only the first may be missing.
        world.judge("midterm", on: "2020-02-18")
        world.rule(.measure(.order(first, before: .moment("stage-3", "midterm"))))
      } else {
        world.builder.grade(world.student, "c1", .grade(700), on: day("2020-02-18"))
        world.rule(.measure(.order(first, before: .course("c1"))))
      }
      #expect(world.status() == status, "\(kind)")
      #expect(world.reasons().contains(.notYetRegistered) == (status == .open), "\(kind)")
    }
  }

  @Test(
    "waits for a placement that no file brings (84)",
    arguments: ["2020-07-03", "2020-07-04", "2020-09-01"])
  func case84(asOf: String) {
    var world = World(placed: false, enrolled: .since("2019-09-02"))
    world.asOf = day(asOf)
    world.rule(.hours(min: 640), by: "2020-07-03")
    var delivered = world
    world.builder.withhold(.placements)
    #expect(world.judged() == Judged([0, .max], .open))
    #expect(world.reasons().contains(.notDelivered))
    // Delivered and empty: the placement may begin through its last day in the curriculum.
    let isOver = asOf > "2020-07-03"
    // A list of placements of others alone says nothing of this student.
    var ofOthers = delivered
    ofOthers.builder.unlist(.placements, ofOthers.student)
    #expect(ofOthers.judged() == Judged([0, .max], .open))
    #expect(ofOthers.reasons().contains(.notDelivered))
    #expect(delivered.judged() == Judged([0, isOver ? 0 : .max], isOver ? .missed : .open))
    #expect(!delivered.reasons().contains(.notDelivered))
    delivered.builder.setComplete(.placements, through: day("2020-07-02"))
    #expect(delivered.judged() == Judged([0, .max], .open))
    #expect(delivered.reasons().contains(.notYetRegistered))
    delivered.builder.setComplete(.placements, through: day("2020-07-03"))
    #expect(delivered.status() == (isOver ? .missed : .open))
    // Likewise without a day of its own.
    delivered.rule("any", .measure(.hours([]), min: 60))
    #expect(delivered.status(1) == (isOver ? .missed : .open))
  }
}
