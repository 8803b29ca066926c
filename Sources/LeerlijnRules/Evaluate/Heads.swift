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
  let isForNetworks: Bool

  static let everyone = -1
  static let nobody = -2

  init(_ rule: Rule, programme: Int, profile: Int) {
    self.programme = programme
    self.profile = profile
    years = rule.scope.years.reduce(0) { (0..<64).contains($1) ? $0 | (1 << UInt64($1)) : $0 }
    cohorts = rule.scope.cohorts
    days = DayRange(rule.scope.from ?? .distantPast, rule.scope.until ?? .distantFuture)
    isForStudents = rule.subject == .student
    isForNetworks = rule.subject == .network
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

  init(_ unit: UnitPlan, profiles: [ProfileID]) {
    profile =
      unit.profile.map { profiles.firstIndex(of: $0) ?? ScopePlan.nobody } ?? ScopePlan.everyone
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

  init(_ grading: Grading) {
    pass = grading.pass
    scale = grading.scale
    attempt = grading.attempt
    opportunities = grading.opportunities
  }
}

/// A fact of the enrolment as bits: a set bit is a year or profile that fits.
struct FactBits: Sendable {
  let years: UInt64
  /// By index of the evidence's profiles; nil where any profile fits.
  let profiles: UInt64?
  /// Whether the bits are all there is to the fact.
  let isAll: Bool

  init(_ fact: EnrolmentFact, profiles known: [ProfileID]) {
    years =
      fact.years.isEmpty
      ? .max : fact.years.reduce(0) { (0..<64).contains($1) ? $0 | 1 << UInt64($1) : $0 }
    profiles =
      fact.profiles.isEmpty
      ? nil
      : known.prefix(64).enumerated().reduce(0) {
        fact.profiles.contains($1.element) ? $0 | 1 << UInt64($1.offset) : $0
      }
    var rest = fact
    rest.years = []
    rest.profiles = []
    isAll = rest == EnrolmentFact()
  }
}
