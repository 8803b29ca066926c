import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// A demand that is missed where its kind of fact tells nothing through the last day that counts.
struct Silence: Sendable, CustomTestStringConvertible {
  let name: String
  let kind: FactKind
  let condition: Condition
  /// The last day whose facts count.
  let last: Day
  /// Facts of the kind without bound: the high end is not a number.
  let isUnbounded: Bool

  init(
    _ name: String, _ kind: FactKind, through last: String, isUnbounded: Bool = false,
    _ condition: Condition
  ) {
    self.name = name
    self.kind = kind
    self.condition = condition
    self.last = day(last)
    self.isUnbounded = isUnbounded
  }

  var testDescription: String { name }

  /// Of students; attendance and decisions, where silence means something else, stand apart.
  static let ofStudents = [
    Silence("hours", .hours, through: "2020-07-03", .hours(min: 1)),
    Silence("sessions", .sessions, through: "2020-07-17", isUnbounded: true, .sessions(min: 1)),
    Silence("assessed", .assessments, through: "2020-07-03", .assessed("final")),
    Silence(
      "grade of a placement", .assessments, through: "2020-07-17",
      .measure(.grade(.placement("stage-3")), min: 550, by: "2020-07-17")),
    Silence(
      "grade of a course", .results, through: "2020-07-17",
      .measure(.grade(.course("c1")), min: 550, by: "2020-07-17")),
    Silence(
      "credits", .results, through: "2020-07-17",
      .measure(.credits(.set("one"), grades: nil), min: 100, by: "2020-07-17")),
    Silence(
      "courses", .results, through: "2020-07-17",
      .measure(.courses(.set("one"), grades: nil), min: 1, by: "2020-07-17")),
    Silence(
      "judgements", .assessments, through: "2020-07-17", isUnbounded: true,
      .measure(.dataPoints("o1", counting: .judgements), min: 1, by: "2020-07-17")),
    Silence(
      "results on an outcome", .results, through: "2020-07-17", isUnbounded: true,
      .measure(.dataPoints("o1", counting: .judgements), min: 1, by: "2020-07-17")),
    Silence(
      "order", .documents, through: "2020-07-17",
      .measure(.order(.document("plan"), before: .course("c1")), by: "2020-07-17")),
    Silence(
      "document", .documents, through: "2019-10-31",
      .measure(.document("plan", issuedFrom: nil))),
    Silence(
      "degree", .documents, through: "2020-07-20",
      .measure(.isTrue(EnrolmentFact(degrees: ["bachelor"])))),
    Silence(
      "experience", .experience, through: "2020-07-17", isUnbounded: true,
      .measure(.experience(kinds: [], in: .hours), min: 4, by: "2020-07-17")),
  ]

  /// The world in which nothing happened, and the year is over; the one rule is the demand.
  var world: World {
    var world = World(enrolled: .since("2019-09-02"))
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "one", courses: ["c1"])]
    world.curriculum.programmes[0].placements[0].documents = [
      RequiredDocument(id: "plan", due: .fixed(day("2019-10-31")))
    ]
    world.asOf = day("2020-07-20")
    world.rule(condition)
    return world
  }
}

/// The worked cases about what is not known, for every kind of fact, by their number.
struct CaseSilenceTests {
  @Test("takes a file with only a header for nothing (82)", arguments: Silence.ofStudents)
  func case82(silence: Silence) {
    let world = silence.world
    #expect(world.status() == .missed)
    #expect(world.interval() == [0, 0])
    #expect(world.reasons().isDisjoint(with: [.notDelivered, .notYetRegistered, .rowLeftOut]))
  }

  @Test(
    "knows nothing of a kind that no file brings (47, 82)", arguments: Silence.ofStudents,
    [false, true])
  func case47(silence: Silence, hasManifest: Bool) {
    var world = silence.world
    if hasManifest { world.builder.setComplete(.students, through: world.asOf) }
    var alone = world
    alone.builder.withhold(silence.kind)
    #expect(alone.status() == .open)
    #expect(alone.reasons().contains(.notDelivered))
    #expect(!alone.reasons().contains(.notYetRegistered))
    #expect((alone.interval().last == .max) == silence.isUnbounded)
    guard silence.kind != .hours else { return }
    for kind in FactKind.allCases where kind != .students && kind != .hours {
      world.builder.withhold(kind)
    }
    #expect(world.status() == .open)
    #expect(world.reasons().contains(.notDelivered))
  }

  @Test(
    "knows nothing of a student whom no file of the kind names, though it names others",
    arguments: Silence.ofStudents)
  func unlisted(silence: Silence) {
    var world = silence.world
    let other = world.builder.addStudent("s2", cohort: 2017, network: "a")
    world.builder.enrol(other, year: 3, profile: "jeugd", days: .since("2019-09-02"))
    world.builder.place(other, days: days("2019-09-02", "2020-07-03"), weekly: 1680)
    var withheld = world
    withheld.builder.withhold(silence.kind)
    world.builder.unlist(silence.kind, world.student)
    // To the student it is as if no file of the kind were there at all.
    #expect(world.judged() == withheld.judged())
    #expect(world.status() == .open)
    #expect(world.reasons() == withheld.reasons())
    #expect(world.reasons().contains(.notDelivered))
    world.student = other
    #expect(world.judged() == Judged([0, 0], .missed))
    #expect(world.reasons().isDisjoint(with: [.notDelivered, .notYetRegistered, .rowLeftOut]))
  }

  @Test(
    "waits for a file that is late, up to the last day that counts", arguments: Silence.ofStudents)
  func waitsForALateFile(silence: Silence) {
    var late = silence.world
    late.builder.setComplete(silence.kind, through: silence.last - 1)
    #expect(late.status() == .open)
    #expect(late.reasons().contains(.notYetRegistered))
    #expect(!late.reasons().contains(.notDelivered))
    var complete = silence.world
    complete.builder.setComplete(silence.kind, through: silence.last)
    #expect(complete.judged() == Judged([0, 0], .missed))
    #expect(complete.reasons().isDisjoint(with: [.notDelivered, .notYetRegistered]))
  }

  @Test("keeps open what a left-out row may have told (57)", arguments: Silence.ofStudents)
  func case57(silence: Silence) {
    var world = silence.world
    let other = world.builder.addStudent("s2", cohort: 2017, network: "a")
    world.builder.enrol(other, year: 3, profile: "jeugd", days: .since("2019-09-02"))
    world.builder.place(other, days: days("2019-09-02", "2020-07-03"), weekly: 1680)
    var named = world
    named.builder.leaveOut(silence.kind, ofStudent: world.student)
    #expect(named.status() == .open)
    #expect(named.reasons().contains(.rowLeftOut))
    named.student = other
    #expect(named.judged() == Judged([0, 0], .missed))
    var nameless = world
    nameless.builder.leaveOut(silence.kind, ofStudent: nil)
    #expect(nameless.status() == .open)
    nameless.student = other
    #expect(nameless.status() == .open)
  }
}

/// The same for what is asked of a network.
struct NetworkSilenceTests {
  static let all = [
    Silence("members", .members, through: "2020-07-20", .measure(.members([]), min: 8)),
    Silence("held", .sessions, through: "2020-07-17", .measure(.held(["leernetwerk"]), min: 2)),
    Silence(
      "perspectives", .involvement, through: "2019-10-01",
      .measure(.perspectives(["client"], ["leernetwerk"]))),
  ]

  private static func world(_ silence: Silence) -> World {
    var world = World()
    world.asOf = day("2020-07-20")
    world.sessions(["2019-10-01"], .present)
    world.rule(silence.condition, subject: .network)
    return world
  }

  private static func status(_ world: World, network: Int = 0) -> Status? {
    world.audit().networkVerdicts().first { $0.network == network }?.rules.first?.status
  }

  @Test("knows nothing of the sessions of a network that the lists do not name")
  func unlistedNetwork() {
    var world = World()
    world.asOf = day("2020-07-20")
    world.rule(.measure(.held(["leernetwerk"]), min: 2), subject: .network)
    #expect(Self.status(world) == .missed)
    world.builder.unlistSessions(ofNetwork: "a")
    #expect(Self.status(world) == .open)
    world.builder.unlistSessions(ofNetwork: "b")
    #expect(Self.status(world) == .missed)
  }

  @Test("does not know who was seen in a network where attendance is of some students alone")
  func unlistedAttendance() {
    let roles: [RoleID] = ["student"]
    var world = World()
    world.asOf = day("2020-07-20")
    world.sessions(["2019-10-01"], .absent)
    world.rule(.measure(.perspectives(roles, ["leernetwerk"])), subject: .network)
    world.rule("few", .measure(.members([]), min: 8), subject: .network)
    func statuses(_ world: World) -> [Status]? {
      world.audit().networkVerdicts().first { $0.network == 0 }?.rules.map(\.status)
    }
    #expect(statuses(world) == [.missed, .missed])
    var seen = world
    seen.builder.unlist(.attendance, seen.builder.addStudent("s2", cohort: 2017, network: "a"))
    #expect(statuses(seen) == [.open, .missed])
    var placed = world
    placed.builder.unlist(.placements, placed.builder.addStudent("s2", cohort: 2017, network: nil))
    #expect(statuses(placed) == [.missed, .open])
  }

  @Test("knows nothing of a network that no file tells of", arguments: all)
  func waits(silence: Silence) {
    let world = Self.world(silence)
    #expect(Self.status(world) == .missed)
    var withheld = world
    withheld.builder.withhold(silence.kind)
    #expect(Self.status(withheld) == .open)
    var late = world
    late.builder.setComplete(silence.kind, through: silence.last - 1)
    #expect(Self.status(late) == .open)
    var complete = world
    complete.builder.setComplete(silence.kind, through: silence.last)
    #expect(Self.status(complete) == .missed)
    var leftOut = world
    leftOut.builder.leaveOut(silence.kind, ofStudent: nil)
    #expect(Self.status(leftOut) == .open)
    var another = world
    another.builder.leaveOut(silence.kind, ofStudent: another.student)
    #expect(Self.status(another) == .missed)
  }
}
