import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// The worked cases about `within`, anchors and the end of an enrolment, by their number.
struct CaseWithinTests {
  private static let one = CourseSelection.set("one")

  @Test(
    "closes a measure with the window that it names (52)",
    arguments: [("2019-11-08", Status.open), ("2019-11-09", .missed), ("2020-03-11", .missed)])
  func case52(asOf: String, status: Status) {
    var world = World(enrolled: .since("2019-09-02"), years: [2019, 2020])
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "one", courses: ["c1"])]
    world.asOf = day(asOf)
    let first = Window.days(.fixed(day("2019-09-02")), .fixed(day("2019-11-08")))
    for (number, within) in [Window.period("p1"), first].enumerated() {
      world.rule(
        RuleID("credits \(number)"),
        .measure(.credits(Self.one, grades: nil), min: 50, within: within),
        by: "2020-11-08")
      world.rule(
        RuleID("courses \(number)"),
        .measure(.courses(Self.one, grades: nil), min: 1, within: within),
        by: "2020-11-08")
      world.rule(
        RuleID("grade \(number)"), .measure(.grade(.course("c1")), min: 550, within: within),
        by: "2020-11-08")
      world.rule(
        RuleID("points \(number)"),
        .measure(.dataPoints("o1", counting: .kinds), min: 1, within: within),
        by: "2020-11-08")
    }
    for rule in 0..<8 {
      #expect(world.status(rule) == status, "rule \(rule)")
      #expect(world.verdict(rule).deadline == day("2019-11-08"), "rule \(rule)")
    }
    #expect(world.interval() == [0, status == .open ? 100 : 0])
  }

  /// A student of two placements, each with a document of its own.
  private static func twoPlacements() -> World {
    var world = World(placed: false, enrolled: .since("2019-09-02"), years: [2019, 2020])
    let all = [("st", days("2019-09-02", "2020-07-03")), ("st4", days("2020-08-31", "2021-07-02"))]
    world.curriculum.programmes[0].placements = all.enumerated().map { index, place in
      var placement = Placement(
        id: PlacementID(place.0), credits: Credits(tenths: 0), year: 3 + index, days: place.1)
      placement.documents = [RequiredDocument(id: DocumentID("d-\(place.0)"), due: nil)]
      placement.moments = [
        AssessmentMoment(
          id: MomentID("m-\(place.0)"), due: .relative(.placementEnd, CalendarPeriod()),
          judges: [.init(role: "docent")])
      ]
      return placement
    }
    for (name, days) in all {
      world.builder.place(world.student, at: name, days: days, weekly: 1680)
    }
    world.asOf = day("2020-09-20")
    return world
  }

  private static func handedIn(_ name: DocumentID, by deadline: String? = nil) -> Condition {
    .measure(.document(name, issuedFrom: nil), by: deadline)
  }

  @Test("counts an anchor from the placement that is asked (66)", arguments: [true, false])
  func case66(isOnTheRule: Bool) {
    var world = Self.twoPlacements()
    world.builder.handIn(world.student, "d-st4", on: day("2020-08-15"))
    world.builder.handIn(world.student, "d-st", on: day("2020-09-15"))
    for (name, by) in [("d-st4", "placement.start"), ("d-st", "placement.end")] {
      let name = DocumentID(name)
      world.rule(
        RuleID(name.text), Self.handedIn(name, by: isOnTheRule ? nil : by),
        by: isOnTheRule ? by : nil)
    }
    #expect(world.judged(0) == Judged([1, 1], .met))
    #expect(world.judged(1) == Judged([0, 0], .missed))
    #expect(world.on("2020-08-14").judged(0) == Judged([0, 1], .open))
    #expect(world.on("2020-07-03").judged(1) == Judged([0, 1], .open))
    #expect(world.on("2020-07-04").judged(1) == Judged([0, 0], .missed))
  }

  @Test("takes first start and last end of the placements that a rule names, else of all (66)")
  func spansThePlacements() {
    var world = Self.twoPlacements()
    world.builder.handIn(world.student, "d-st", on: day("2019-09-01"))
    world.builder.handIn(world.student, "d-st4", on: day("2020-08-15"))
    let both = Condition(.all([Self.handedIn("d-st"), Self.handedIn("d-st4")]))
    world.rule("start", both, by: "placement.start")
    world.rule("end", both, by: "placement.end")
    world.rule("none", .measure(.dataPoints("o1", counting: .kinds), min: 1), by: "placement.end")
    #expect(world.status(0) == .missed)
    #expect(world.status(1) == .met)
    #expect(world.verdict(2).deadline == day("2021-07-02"))
  }

  @Test(
    "counts hours and judgements by the days of the placement that is asked (66)",
    arguments: [("2020-07-02", Status.open), ("2020-07-04", .missed), ("2020-09-20", .missed)])
  func countsOwnDays(asOf: String, status: Status) {
    var world = Self.twoPlacements()
    world.asOf = day(asOf)
    world.rule("judged", .measure(.assessed("st", "m-st")))
    world.rule("hours", .measure(.hours(["st"]), min: 15, by: "placement.end"))
    world.rule("later", .measure(.hours(["st4"]), min: 15), by: "placement.start+P1M")
    #expect(world.status(0) == status)
    #expect(world.status(1) == status)
    #expect(world.status(2) == .open)
    #expect(world.on("2020-07-03").status(0) == .open)
    #expect(world.verdict(2).deadline == day("2020-09-30"))
  }

  @Test("asks hours only of the periods of the placement (67)", arguments: [nil, Window.placement])
  func case67(within: Window?) {
    var world = World(enrolled: .since("2018-09-03"), years: [2018, 2019, 2020])
    for text in CaseWindowTests.visits {
      world.builder.log(world.student, minutes: 1800, on: day(text))
    }
    world.rule("r", .measure(.hours(["stage-3"]), min: 1200, within: within, each: .period))
    world.rule("any", .measure(.hours([]), min: 1200, within: within, each: .period))
    world.rule("year", .measure(.hours(["stage-3"]), min: 7200, within: within, each: .year))
    for asOf in ["2020-07-05", "2020-07-17", "2020-09-15"] {
      let later = world.on(asOf)
      for rule in 0...1 {
        #expect(later.status(rule) == .met)
        let members = later.verdict(rule).measure?.members ?? []
        #expect(
          members.map(\.member)
            == ["p1", "p2", "p3", "p4"].enumerated().map {
              .period(year: 1, ordinal: $0 + 1, PeriodID($1))
            })
        #expect(
          members.map { $0.reading.interval }
            == Array(repeating: [1_800, 1_800], count: 4))
      }
      #expect(later.verdict(2).measure?.members.map(\.member) == [.year(1, "2019-2020")])
      #expect(later.status(2) == .met)
    }
    #expect(world.on("2020-05-11").judged() == Judged([0, 8 * 1_680], .open))
  }

  @Test(
    "leaves out of a window what happened after it (71)",
    arguments: [("2018-2019", Status.missed), ("2019-2020", .met)])
  func case71(within: String, status: Status) {
    var world = World(enrolled: .since("2018-09-03"), years: [2018, 2019])
    world.curriculum.programmes[0].courseSets = [
      CourseSet(id: "stage", courses: ["stage-3"]), CourseSet(id: "one", courses: ["c1"]),
    ]
    world.asOf = day("2020-06-25")
    world.judge("final", on: "2020-06-10")
    world.builder.grade(world.student, "c1", .grade(700), on: day("2020-06-10"))
    world.builder.judge(
      world.student, at: nil, by: "docent", on: day("2020-06-10"), outcome: "o1")
    let window = Window.year(StudyYearID(within))
    world.rule("credits", .measure(.credits(.set("stage"), grades: nil), min: 300, within: window))
    world.rule("grade", .measure(.grade(.placement("stage-3")), min: 550, within: window))
    world.rule("course", .measure(.credits(Self.one, grades: nil), min: 100, within: window))
    world.rule("points", .measure(.dataPoints("o1", counting: .judgements), min: 1, within: window))
    #expect(world.interval() == (status == .met ? [300, 300] : [0, 0]))
    for rule in 0...3 { #expect(world.status(rule) == status, "rule \(rule)") }
    // A study year runs to the day before the next one begins.
    for rule in 0...3 { #expect(world.on("2019-09-01").status(rule) == .open, "rule \(rule)") }
    let next = world.on("2019-09-02")
    for rule in 0...3 {
      #expect(next.status(rule) == (status == .met ? .open : .missed), "rule \(rule)")
    }
  }

  @Test(
    "leaves out of a window what happened before it (71)",
    arguments: [("p2", Status.missed), ("p3", .met), ("p4", .missed)] as [(PeriodID, Status)])
  func countsInsideTheWindow(within: PeriodID, status: Status) {
    var world = World(enrolled: .since("2019-09-02"))
    world.asOf = day("2020-07-18")
    world.judge("final", on: "2020-03-02")
    world.builder.grade(world.student, "c1", .grade(700), on: day("2020-03-02"))
    world.rule("stage", .measure(.grade(.placement("stage-3")), min: 550, within: .period(within)))
    world.rule("course", .measure(.grade(.course("c1")), min: 550, within: .period(within)))
    #expect([world.status(0), world.status(1)] == [status, status])
  }

  @Test(
    "takes no chance away when an enrolment ends (79)",
    arguments: ["2020-08-28", "2020-08-29", "2020-08-31", "2020-09-15"])
  func case79(asOf: String) {
    var world = World(enrolled: days("2019-09-02", "2020-08-28"), years: [2019, 2020])
    world.curriculum.programmes[0].grading.opportunities = 2
    world.curriculum.programmes[0].courseSets = [CourseSet(id: "one", courses: ["c1"])]
    world.builder.grade(world.student, "c1", .grade(400), on: day("2019-11-20"))
    world.builder.grade(world.student, "c1", .grade(450), on: day("2020-01-20"))
    world.asOf = day(asOf)
    world.rule("grade", .measure(.grade(.course("c1")), min: 550))
    world.rule("credits", .measure(.credits(Self.one, grades: nil), min: 100))
    world.rule("within", .measure(.grade(.course("c1")), min: 550, within: .enrolment))
    #expect(world.judged(0) == Judged([450, 1000], .open))
    #expect(world.judged(1) == Judged([0, 100], .open))
    #expect(world.judged(2) == Judged([450, 1000], .open))
    let left = world.audit().verdict(ofStudent: world.student).left
    #expect(left == (asOf == "2020-08-28" ? nil : day("2020-08-28")))
  }
}
