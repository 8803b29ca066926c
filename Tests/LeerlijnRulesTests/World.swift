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
  /// - Parameter years: the calendar, by the calendar year in which each study year begins.
  init(
    placed: Bool = true, enrolled: DayRange = .always, year: Int = 3,
    profile: ProfileID? = "jeugd", network: NetworkID? = "a", isPlannedCompletely: Bool = true,
    maximum: Int? = nil, years: [Int] = [2019]
  ) {
    curriculum.years = years.map(World.studyYear)
    curriculum.programmes[0].series[0].isPlannedCompletely = isPlannedCompletely
    curriculum.programmes[0].series[0].maximum = maximum.map(Bound.amount)
    builder = EvidenceBuilder(for: curriculum)
    student = builder.addStudent("s1", cohort: 2017, network: network)
    builder.enrol(student, year: year, profile: profile, days: enrolled)
    if placed {
      builder.place(student, days: days("2019-09-02", "2020-07-03"), weekly: 1680)
    }
  }

  static func curriculum() -> Curriculum {
    var curriculum = Curriculum(id: "test", edition: "1", titles: Titles(nl: "Test"))
    curriculum.years = [studyYear(2019)]
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

  /// The study years about the cases: their first and last day, and where their periods turn.
  static func studyYear(_ first: Int) -> StudyYear {
    let (letter, starts, ends) =
      switch first {
      case 2018:
        (
          "o", ["2018-09-03", "2018-11-12", "2019-02-04", "2019-04-22"],
          ["2018-11-09", "2019-02-01", "2019-04-19", "2019-07-19"]
        )
      case 2020:
        (
          "q", ["2020-08-31", "2020-11-09", "2021-02-01", "2021-04-19"],
          ["2020-11-06", "2021-01-29", "2021-04-16", "2021-07-16"]
        )
      default:
        (
          "p", ["2019-09-02", "2019-11-11", "2020-02-03", "2020-04-20"],
          ["2019-11-08", "2020-01-31", "2020-04-17", "2020-07-17"]
        )
      }
    return StudyYear(
      id: StudyYearID("\(first)-\(first + 1)"), days: days(starts[0], ends[3]),
      periods: starts.indices.map {
        TeachingPeriod(id: PeriodID("\(letter)\($0 + 1)"), days: days(starts[$0], ends[$0]))
      })
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
    subject: Rule.Subject = .student, isAdvisory: Bool = false, scope: Rule.Scope = Rule.Scope(),
    exceptions: [RuleException] = []
  ) {
    curriculum.rules.append(
      Rule(
        id: id, scope: scope, subject: subject, deadline: deadline.flatMap { DateExpression($0) },
        isAdvisory: isAdvisory, condition: condition, exceptions: exceptions))
  }

  // MARK: Facts

  /// Approved hours, 28 a week from the start of the placement; the last week takes the rest.
  mutating func log(
    _ hours: Int, _ status: HoursStatus = .approved, from first: String,
    at placement: PlacementID? = nil
  ) {
    var left = hours * 60
    var next = day(first)
    while left > 0 {
      builder.log(student, minutes: min(left, 1_680), on: next, status, at: placement)
      left -= 1_680
      next = next + 7
    }
  }

  /// Sessions of the series leernetwerk, one on each day, and what the list says of the student.
  mutating func sessions(
    _ days: [String], network: NetworkID? = "a", _ mark: Attendance? = nil,
    state: Session.State? = nil, series: SeriesID = "leernetwerk"
  ) {
    for text in days {
      let number = builder.evidence.sessions.count
      let session = builder.addSession(
        SessionID("s\(number)"), series, network: network, on: day(text),
        state ?? (day(text) <= asOf ? .held : .planned),
        period: curriculum.years.lazy.compactMap { year in
          year.periods.firstIndex { $0.days.contains(day(text)) }.map { $0 + 1 }
        }.first)
      if let mark { builder.mark(student, at: session, mark) }
    }
  }

  /// A judgement of stage-3 by every judge, or by these roles.
  mutating func judge(
    _ moment: MomentID, on text: String, by roles: [RoleID] = ["docent", "praktijkbegeleider"],
    placement: PlacementID? = nil
  ) {
    for role in roles {
      builder.judge(
        student, at: moment, by: role, on: day(text), .grade(700), placement: placement)
    }
  }

  // MARK: Verdicts

  func audit() -> Audit {
    Audit(RuleProgram(curriculum), of: builder.build(), asOf: asOf)
  }

  func verdict(_ rule: Int = 0) -> RuleVerdict {
    let audit = audit()
    let verdict = audit.verdict(ofStudent: student).rules[rule]
    #expect(verdict.status == audit.statuses()[student][rule])
    if verdict.status == .open {
      #expect([verdict.isTight] == audit.tightness(ofRule: rule, forStudents: [student]))
    }
    return verdict
  }

  /// The same world on another day.
  func on(_ text: String) -> World {
    var world = self
    world.asOf = day(text)
    return world
  }

  func status(_ rule: Int = 0) -> Status { verdict(rule).status }

  /// Low and high of the deciding member, in the smallest part of the unit.
  func interval(_ rule: Int = 0) -> [Int] {
    guard let reading = reading(rule) else { return [] }
    return reading.interval
  }

  func reading(_ rule: Int = 0) -> Reading? { verdict(rule).measure?.deciding?.reading }

  func reasons(_ rule: Int = 0) -> Reading.Reasons { reading(rule)?.reasons ?? [] }

  /// Interval and status at once.
  func judged(_ rule: Int = 0) -> Judged {
    let verdict = verdict(rule)
    guard let reading = verdict.measure?.deciding?.reading else {
      return Judged([], verdict.status)
    }
    return Judged(reading.interval, verdict.status)
  }
}

/// What most cases name: low and high, and the status.
struct Judged: Equatable, CustomStringConvertible {
  let interval: [Int]
  let status: Status

  init(_ interval: [Int], _ status: Status) {
    self.interval = interval
    self.status = status
  }

  var description: String { "\(interval) \(status)" }
}

extension DayRange {
  /// From a day on, without end.
  static func since(_ text: String) -> DayRange { DayRange(day(text), .distantFuture) }
}

extension Condition {
  static func measure(
    _ quantity: Quantity, min: Int? = nil, max: Int? = nil, within: Window? = nil,
    each: Each? = nil, cap: Bool = false, by: String? = nil
  ) -> Condition {
    Condition(
      .measure(
        Measure(
          quantity, minimum: min.map(Bound.amount), maximum: max.map(Bound.amount), window: within,
          deadline: by.flatMap { DateExpression($0) }, each: each, cappedByOffer: cap)))
  }

  /// Hours of stage-3, in hours.
  static func hours(min: Int? = nil, max: Int? = nil, by: String? = nil) -> Condition {
    measure(.hours(["stage-3"]), min: min.map { $0 * 60 }, max: max.map { $0 * 60 }, by: by)
  }

  static func sessions(
    min: Int? = nil, max: Int? = nil, _ marks: Set<Attendance> = [.present, .late],
    within: Window? = nil, each: Each? = nil, cap: Bool = false, share: Bool = false,
    by: String? = nil
  ) -> Condition {
    measure(
      .sessions(["leernetwerk"], counting: marks, asShare: share), min: min, max: max,
      within: within, each: each, cap: cap, by: by)
  }

  static func assessed(_ moment: MomentID) -> Condition {
    measure(.assessed("stage-3", moment))
  }
}

extension Reading {
  /// Low and high, in the smallest part of the unit; `Int.max` stands for no bound.
  var interval: [Int] { [low, high.number ?? .max] }
}
