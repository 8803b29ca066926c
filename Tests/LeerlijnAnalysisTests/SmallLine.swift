import LeerlijnModel
import LeerlijnRules

@testable import LeerlijnAnalysis

/// A programme of one year that is small enough to try everything that can happen in it.
struct SmallLine {
  var curriculum = SmallLine.frame()
  static let sessionDays = ["2019-10-10", "2020-05-14"].map { day($0) }

  init() {}

  /// With one to four random rules.
  init(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for number in 1...Int.random(in: 1...4, using: &random) {
      let deadline = Bool.random(using: &random) ? SmallLine.deadline(&random) : nil
      curriculum.rules.append(
        Rule(
          id: RuleID("r\(number)"), deadline: deadline.map { .fixed($0) },
          condition: SmallLine.condition(&random, depth: 2)))
    }
    if Int.random(in: 0..<3, using: &random) == 0 {
      curriculum.programmes[0].courses[1].requires = SmallLine.leaf(&random)
    }
    if Int.random(in: 0..<4, using: &random) == 0 {
      curriculum.programmes[0].credits = Credits(tenths: 10)
    }
  }

  static func day(_ text: String) -> Day { Day(iso: text) ?? .distantPast }

  private static func frame() -> Curriculum {
    var curriculum = Curriculum(id: "klein", edition: "1", titles: Titles(nl: "Klein"))
    let cuts = ["2019-09-02", "2019-11-11", "2020-02-03", "2020-04-20", "2020-07-18"].map {
      day($0)
    }
    curriculum.years = [
      StudyYear(
        id: "2019-2020", days: DayRange(cuts[0], cuts[4] - 1),
        periods: (0..<4).map { index in
          TeachingPeriod(
            id: PeriodID("p\(index + 1)"), days: DayRange(cuts[index], cuts[index + 1] - 1))
        })
    ]
    curriculum.networks = [LearningNetwork(id: "a")]
    var programme = Programme(id: "sw", level: "bachelor", credits: Credits(tenths: 0))
    var early = Course(id: "c1", credits: Credits(tenths: 50), year: 1)
    early.periods = ["p1"]
    var late = Course(id: "c2", credits: Credits(tenths: 100), year: 1)
    late.periods = ["p3"]
    programme.courses = [early, late]
    programme.series = [
      SessionSeries(
        id: "leerhuis", per: .all, isPlannedCompletely: true,
        sessions: sessionDays.enumerated().map {
          ScheduledSession(id: SessionID("s\($0)"), titles: Titles([]), day: $1)
        })
    ]
    curriculum.programmes = [programme]
    return curriculum
  }

  // MARK: Random conditions

  private static func deadline(_ random: inout SplitMix) -> Day {
    [day("2019-11-10"), day("2020-02-02"), day("2020-04-19"), day("2020-07-17")][
      Int.random(in: 0..<4, using: &random)]
  }

  static func condition(_ random: inout SplitMix, depth: Int) -> Condition {
    guard depth > 0, Int.random(in: 0..<3, using: &random) > 0 else { return leaf(&random) }
    let parts = (0..<2).map { _ in condition(&random, depth: depth - 1) }
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 1: return Condition(.all(parts))
    case 2: return Condition(.any(parts))
    case 3: return Condition(.atLeast(2, parts + [leaf(&random)]))
    case 4: return Condition(.not(parts[0]))
    default: return Condition(.when(parts[0], then: parts[1]))
    }
  }

  private static func leaf(_ random: inout SplitMix) -> Condition {
    let quantity: Quantity
    var (minimum, maximum): (Int?, Int?) = (nil, nil)
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      quantity = .credits(.programme, grades: nil)
      minimum = [50, 100, 150][Int.random(in: 0..<3, using: &random)]
    case 1:
      quantity = .courses(.programme, grades: nil)
      maximum = Int.random(in: 0...1, using: &random)
    case 2:
      quantity = .grade(.course(Bool.random(using: &random) ? "c1" : "c2"))
      minimum = [550, 800][Int.random(in: 0..<2, using: &random)]
    case 3:
      quantity = .grade(.course(Bool.random(using: &random) ? "c1" : "c2"))
      maximum = [549, 799][Int.random(in: 0..<2, using: &random)]
    case 4:
      quantity = .sessions(["leerhuis"], counting: [.present, .late], asShare: false)
      minimum = Int.random(in: 1...3, using: &random)
    case 5:
      quantity = .sessions(["leerhuis"], counting: [.absent], asShare: false)
      if Bool.random(using: &random) { minimum = 1 } else { maximum = 0 }
    case 6:
      quantity = .document("verklaring", issuedFrom: nil)
    default:
      quantity =
        Bool.random(using: &random)
        ? .order(.course("c1"), before: .course("c2"))
        : .order(.document("verklaring"), before: .course("c1"))
    }
    let within: Window? =
      Int.random(in: 0..<4, using: &random) == 0
      ? .period(PeriodID("p\(Int.random(in: 1...4, using: &random))")) : nil
    return Condition(
      .measure(
        Measure(
          quantity, minimum: minimum.map(Bound.amount), maximum: maximum.map(Bound.amount),
          window: within)))
  }

  // MARK: Everything that can happen

  /// Whether any of all courses of events is judged well by every one of the rules.
  ///
  /// - Parameters:
  ///   - days: the days on which anything happens at all.
  ///   - free: courses that can be passed on any day.
  ///   - further: days of sessions beside those that the curriculum dates.
  ///   - cancelled: indices of those that the curriculum dates and that do not take place.
  ///   - ignoresTogether: whether one may be taken without what must be taken with it.
  func tryEverything(
    in world: CaseWorld, _ rules: [Int], on days: [Day], ignoring free: Set<String> = [],
    further: [Day] = [], cancelled: Set<Int> = [], ignoresTogether: Bool = false
  ) -> Bool {
    let dated = SmallLine.sessionDays.enumerated().filter { !cancelled.contains($0.offset) }
    let sessions = dated.map(\.element) + further
    let lines = choices(in: world, on: days, ignoring: free, sessions: sessions.count)
    var builder = world.builder()
    for (index, day) in sessions.enumerated() {
      builder.addSession(SessionID("s\(index)"), "leerhuis", on: day)
    }
    let enrolment = world.baseline.enrolments[0]
    for number in 1..<max(lines.count, 1) {
      let student = builder.addStudent(
        StudentID("s\(number)"), cohort: world.cohort, network: world.network)
      for row in enrolment {
        builder.enrol(student, programme: "sw", year: Int(row.year), profile: nil, days: row.days)
      }
    }
    for (student, line) in lines.enumerated() {
      for (unit, grade, day) in line.results {
        builder.grade(student, unit, .grade(Int16(grade)), on: day)
      }
      for (session, mark) in line.marks.enumerated() { builder.mark(student, at: session, mark) }
      if let day = line.document { builder.handIn(student, "verklaring", on: day, issued: day) }
    }
    let audit = Audit(endingOn: world.asOf, world.program, of: builder.build())
    return zip(lines, audit.statuses()).contains { line, statuses in
      let taken = Set(line.results.map(\.0))
      let isTogether = world.programme.courses.allSatisfy { course in
        !taken.contains(course.id.text) || ignoresTogether
          || course.strictCorequisites.allSatisfy { taken.contains($0.text) }
      }
      return isTogether
        && rules.allSatisfy { rule in
          if case .entry(let unit) = world.requirements[rule],
            !line.results.contains(where: { $0.0 == unit })
          {
            return true
          }
          return statuses[rule] == .met || statuses[rule] == .notApplicable
        }
    }
  }

  private struct Choice {
    var results: [(String, Int, Day)] = []
    var marks: [Attendance] = []
    var document: Day?
  }

  private func choices(
    in world: CaseWorld, on days: [Day], ignoring free: Set<String>, sessions: Int
  ) -> [Choice] {
    var lines = [Choice()]
    for unit in world.units {
      let own = days.filter { $0 > unit.first || free.contains(unit.id) }
      let single = own.flatMap { day in [400, 600, 900].map { [(unit.id, $0, day)] } }
      // A low grade first, a better one later.
      let double = own.flatMap { first in
        own.filter { $0 > first }.flatMap { second in
          [[(unit.id, 400, first), (unit.id, 900, second)]]
        }
      }
      let all = [[]] + single + double
      lines = lines.flatMap { line in
        all.map { results in
          var next = line
          next.results += results
          return next
        }
      }
    }
    for _ in 0..<sessions {
      lines = lines.flatMap { line in
        [Attendance.present, .absent].map { mark in
          var next = line
          next.marks.append(mark)
          return next
        }
      }
    }
    return lines.flatMap { line in
      ([nil] + days.map { $0 }).map { day in
        var next = line
        next.document = day
        return next
      }
    }
  }
}
