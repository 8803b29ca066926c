import LeerlijnModel
import Testing

@testable import LeerlijnRules

func day(_ text: String) -> Day { Day(iso: text) ?? .distantPast }

func days(_ first: String, _ last: String) -> DayRange { DayRange(day(first), day(last)) }

/// The situation of the worked cases: one student at placement stage-3 in network A.
struct World {
  var curriculum = World.curriculum()
  var builder: EvidenceBuilder
  var asOf = day("2020-03-11")
  var student = 0
  /// The day by which the document of a random rule is due.
  var documentDue = "2020-07-17"

  /// - Parameter placed: whether the student has the usual placement, 28 hours a week.
  init(
    placed: Bool = true, enrolled: DayRange = .always, profile: ProfileID = "jeugd",
    network: NetworkID? = "a", isPlannedCompletely: Bool = true, maximum: Int? = nil
  ) {
    curriculum.programmes[0].series[0].isPlannedCompletely = isPlannedCompletely
    curriculum.programmes[0].series[0].maximum = maximum.map(Bound.amount)
    builder = EvidenceBuilder(for: curriculum)
    student = builder.addStudent("s1", cohort: 2017, network: network)
    builder.enrol(student, year: 3, profile: profile, days: enrolled)
    if placed {
      builder.place(student, days: days("2019-09-02", "2020-07-03"), weekly: 112)
    }
  }

  static func curriculum() -> Curriculum {
    var curriculum = Curriculum(id: "test", edition: "1", titles: Titles(nl: "Test"))
    curriculum.years = [
      StudyYear(
        id: "2019-2020", days: days("2019-09-02", "2020-07-17"),
        periods: [
          TeachingPeriod(id: "p1", days: days("2019-09-02", "2019-11-08")),
          TeachingPeriod(id: "p2", days: days("2019-11-11", "2020-01-31")),
          TeachingPeriod(id: "p3", days: days("2020-02-03", "2020-04-17")),
          TeachingPeriod(id: "p4", days: days("2020-04-20", "2020-07-17")),
        ])
    ]
    curriculum.roles = ["student", "docent", "praktijkbegeleider", "client"].map {
      Role(id: $0, titles: Titles([]))
    }
    curriculum.networks = [LearningNetwork(id: "a"), LearningNetwork(id: "b")]
    var programme = Programme(id: "sw", level: "bachelor", credits: Credits(tenths: 2400))
    programme.profiles = [Profile(id: "jeugd"), Profile(id: "zorg")]
    programme.series = [
      SessionSeries(id: "leernetwerk", per: .network, isPlannedCompletely: true)
    ]
    programme.courses = ["c1", "c2", "c3"].map {
      Course(id: $0, credits: Credits(tenths: 100), year: 3)
    }
    var placement = Placement(
      id: "stage-3", credits: Credits(tenths: 300), year: 3,
      days: days("2019-09-02", "2020-07-03"))
    let judges = [
      AssessmentMoment.Judge(role: "docent", decides: true),
      AssessmentMoment.Judge(role: "praktijkbegeleider"),
    ]
    placement.moments = [
      AssessmentMoment(id: "midterm", due: .fixed(day("2020-02-14")), judges: judges),
      AssessmentMoment(id: "final", due: .fixed(day("2020-07-03")), judges: judges),
    ]
    programme.placements = [placement]
    curriculum.programmes = [programme]
    return curriculum
  }

  // MARK: Rules

  mutating func rule(
    _ condition: Condition, by deadline: String? = nil, subject: Rule.Subject = .student,
    exceptions: [RuleException] = []
  ) {
    rule("r", condition, by: deadline, subject: subject, exceptions: exceptions)
  }

  mutating func rule(
    _ id: RuleID, _ condition: Condition, by deadline: String? = nil,
    subject: Rule.Subject = .student, isAdvisory: Bool = false, exceptions: [RuleException] = []
  ) {
    curriculum.rules.append(
      Rule(
        id: id, subject: subject, deadline: deadline.map { .fixed(day($0)) },
        isAdvisory: isAdvisory, condition: condition, exceptions: exceptions))
  }

  // MARK: Facts

  /// Approved hours, 28 a week from the start of the placement; the last week takes the rest.
  mutating func log(_ hours: Int, _ status: HoursStatus = .approved, from first: String) {
    var left = hours * 4
    var next = day(first)
    while left > 0 {
      builder.log(student, quarters: min(left, 112), on: next, status)
      left -= 112
      next = next + 7
    }
  }

  /// Sessions of the series leernetwerk, one on each day, and what the list says of the student.
  mutating func sessions(
    _ days: [String], network: NetworkID? = "a", _ mark: Attendance?,
    state: Session.State? = nil, series: SeriesID = "leernetwerk"
  ) {
    for text in days {
      let number = builder.evidence.sessions.count
      let session = builder.addSession(
        SessionID("s\(number)"), series, network: network, on: day(text),
        state ?? (day(text) <= asOf ? .held : .planned),
        period: curriculum.years[0].periods.firstIndex { $0.days.contains(day(text)) }.map {
          $0 + 1
        })
      if let mark { builder.mark(student, at: session, mark) }
    }
  }

  // MARK: Verdicts

  func audit() -> Audit {
    Audit(RuleProgram(curriculum), of: builder.build(), asOf: asOf)
  }

  func verdict(_ rule: Int = 0) -> RuleVerdict {
    let verdict = audit().verdict(ofStudent: student).rules[rule]
    #expect(verdict.status == audit().statuses()[student][rule])
    return verdict
  }

  func status(_ rule: Int = 0) -> Status { verdict(rule).status }

  /// Low and high of the deciding member, in the smallest part of the unit.
  func interval(_ rule: Int = 0) -> [Int] {
    guard let reading = verdict(rule).measure?.deciding?.reading else { return [] }
    return [reading.low, reading.high]
  }
}

extension Condition {
  static func measure(
    _ quantity: Quantity, min: Int? = nil, max: Int? = nil, each: Each? = nil, cap: Bool = false,
    by: String? = nil
  ) -> Condition {
    Condition(
      .measure(
        Measure(
          quantity, minimum: min.map(Bound.amount), maximum: max.map(Bound.amount),
          deadline: by.map { .fixed(day($0)) }, each: each, cappedByOffer: cap)))
  }

  /// Hours of stage-3, in hours.
  static func hours(min: Int? = nil, max: Int? = nil, by: String? = nil) -> Condition {
    measure(.hours("stage-3"), min: min.map { $0 * 4 }, max: max.map { $0 * 4 }, by: by)
  }

  static func sessions(
    min: Int? = nil, max: Int? = nil, _ marks: Set<Attendance> = [.present, .late],
    each: Each? = nil, cap: Bool = false, share: Bool = false
  ) -> Condition {
    measure(
      .sessions(["leernetwerk"], counting: marks, asShare: share), min: min, max: max, each: each,
      cap: cap)
  }

  static func assessed(_ moment: MomentID) -> Condition {
    measure(.assessed("stage-3", moment))
  }
}
