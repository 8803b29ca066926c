import LeerlijnModel

// What the evaluator reads for every student, in numbers only.

/// Whom a rule is for, in a form that is quick to match.
struct ScopePlan: Sendable {
  /// Index of the curriculum's programme, and of the evidence's profile.
  let programme: Int
  let profile: Int
  /// Bit n stands for year n; 0 for every year.
  let years: UInt64
  let cohorts: ClosedRange<Int>?
  let days: DayRange
  let isForStudents: Bool

  static let everyone = -1
  static let nobody = -2

  init(_ rule: Rule, programme: Int, profile: Int) {
    self.programme = programme
    self.profile = profile
    years = ScopePlan.bits(rule.scope.years)
    cohorts = rule.scope.cohorts
    days = DayRange(rule.scope.from ?? .distantPast, rule.scope.until ?? .distantFuture)
    isForStudents = rule.subject == .student
  }

  func holds(year: Int) -> Bool { ScopePlan.holds(year: year, in: years) }

  /// Bit n stands for year n. Evidence knows no year beyond the twentieth.
  static func bits(_ years: [Int]) -> UInt64 {
    years.reduce(0) { (0..<64).contains($1) ? $0 | (1 << UInt64($1)) : $0 }
  }

  static func holds(year: Int, in bits: UInt64) -> Bool {
    (0..<64).contains(year) && bits & (1 << UInt64(year)) != 0
  }
}

/// A unit in numbers only.
struct UnitHead: Sendable {
  let credits: Int
  let grading: GradingHead
  let tests: Range<Int>
  /// Handle of the placement; -1 for a course.
  let placement: Int
  /// Index of the evidence's profile it is for; `ScopePlan.everyone` where it is for all.
  let profile: Int
  /// Index of the curriculum's programme.
  let programme: Int

  init(_ unit: UnitPlan, profiles: [ProfileID], programmes: [Programme]) {
    profile =
      unit.profile.map { profiles.firstIndex(of: $0) ?? ScopePlan.nobody } ?? ScopePlan.everyone
    programme = programmes.firstIndex { $0.id == unit.programme } ?? 0
    credits = unit.credits
    grading = GradingHead(unit.grading)
    tests = unit.tests
    placement = unit.placement ?? -1
  }
}

/// How results become a deciding grade, in numbers only.
struct GradingHead: Sendable {
  let pass: Int
  let scale: ClosedRange<Int>
  let attempt: Grading.Attempt
  let opportunities: Int?
  let mayResitPassed: Bool

  init(_ grading: Grading) {
    pass = grading.pass
    scale = grading.scale
    attempt = grading.attempt
    opportunities = grading.opportunities
    mayResitPassed = grading.mayResitPassed
  }
}

/// The years and profiles that a fact of the enrolment asks, which most rules do.
struct FactHead: Sendable {
  /// Bit n stands for year n; nil where any year fits.
  let years: UInt64?
  /// By index of the evidence's profiles; nil where any profile fits.
  let profiles: [Bool]?
  /// Whether the fact asks more.
  let hasMore: Bool

  init(_ fact: EnrolmentFact, profiles known: [ProfileID]) {
    years = fact.years.isEmpty ? nil : ScopePlan.bits(fact.years)
    profiles = fact.profiles.isEmpty ? nil : known.map(fact.profiles.contains)
    var rest = fact
    rest.years = []
    rest.profiles = []
    hasMore = rest != EnrolmentFact()
  }
}
