public import LeerlijnModel

/// The rules of a curriculum, compiled: flat arrays, and integers for every name.
///
/// Made once per curriculum; evidence and as-of day come in with `Audit`. No code here or in the
/// evaluator knows a rule by its id.
public struct RuleProgram: Sendable {
  public let curriculum: Curriculum
  let handles: Handles
  let code: Code

  public init(_ curriculum: Curriculum) {
    self.curriculum = curriculum
    handles = Handles(curriculum)
    var compiler = RuleCompiler(curriculum, handles)
    code = compiler.compile()
  }
}

/// What the rules were compiled to.
struct Code: Sendable {
  /// In the order of the curriculum's rules.
  var rules: [RulePlan] = []
  /// Rule numbers such that a rule comes after every rule it refers to.
  var order: [Int] = []
  var nodes: [Node] = []
  var children: [Int] = []
  var leaves: [Leaf] = []
  var readings: [ReadingPlan] = []

  func asksFor(_ isWanted: (QuantityPlan) -> Bool) -> Bool {
    readings.contains { isWanted($0.quantity) }
  }
}

/// A rule as the evaluator sees it.
struct RulePlan: Sendable {
  let rule: Rule
  let root: Int
  /// For each exception of the rule, in order: its condition.
  let exceptions: [Int]
  /// The leaves of its own condition: their windows give the deadline of a rule that names none.
  let leavesOfRoot: [Int]
}

/// One step of a condition.
enum Node: Sendable {
  case leaf(Int)
  /// Conditions on one quantity and window, judged together: exact where the parts alone would
  /// come late. `reading` is the quantity, `expression` the node whose leaves compare with it.
  case merged(reading: Int, expression: Int)
  case all(Range<Int>)
  case any(Range<Int>)
  case atLeast(Int, Range<Int>)
  case not(Int)
  case when(Int, Int)
  case rule(Int)
}

/// A measure: a reading, and what it is compared with.
struct Leaf: Sendable {
  let measure: Measure
  let reading: Int
  let minimum: BoundPlan?
  let maximum: BoundPlan?
}

enum BoundPlan: Sendable {
  case amount(Int)
  /// As many as there are: every role, every slot.
  case everything
  /// Index of the curriculum's parameter.
  case parameter(Int)
}

/// A quantity in its window; measures that read the same thing share one.
struct ReadingPlan: Sendable {
  let quantity: QuantityPlan
  let window: Window?
  let deadline: DateExpression?
  let each: Each?
}

struct ReadingKey: Hashable {
  let quantity: Quantity
  let window: Window?
  let deadline: DateExpression?
  let each: Each?
  /// Whose courses, where the measure leaves that to its rule.
  let programme: ProgrammeID?

  init(_ measure: Measure, programme: ProgrammeID?) {
    quantity = measure.quantity
    self.programme = programme
    window = measure.window
    deadline = measure.deadline
    each = measure.each
  }
}

/// A quantity with handles for names.
enum QuantityPlan: Sendable {
  /// nil stands for every placement.
  case hours(placement: Int?)
  case sessions(series: [Int], marks: MarkSet, asShare: Bool)
  /// Handles of moments of one placement.
  case assessed(moments: [Int])
  case unitGrade(Int)
  case testGrade(Int)
  case units([Int], GradeBoundsPlan?, counting: UnitCount)
  case allocate(AllocationPlan)
  case dataPoints(OutcomeID, Quantity.DataPointCount)
  case order(EventPlan, EventPlan)
  case document(DocumentID, issuedFrom: DateExpression?, due: DateExpression?)
  case experience([String], Quantity.ExperienceUnit)
  case fact(EnrolmentFact)
  case members([RoleID])
  case held([Int])
  case perspectives([RoleID], [Int])

  enum UnitCount: Sendable { case credits, courses }
}

struct GradeBoundsPlan: Sendable {
  let minimum: BoundPlan?
  let maximum: BoundPlan?
}

enum EventPlan: Sendable {
  case moment(Int)
  case unit(Int)
  case document(DocumentID)
  case placementStart(Int)
  case series(Int)
}

struct AllocationPlan: Sendable {
  struct Slot: Sendable {
    let units: [Int]
    let demand: Allocation.Demand
  }

  let allocation: Allocation
  let slots: [Slot]
}

/// Marks of an attendance list as a set of bits.
struct MarkSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ marks: Set<Attendance>) {
    self.init(rawValue: marks.reduce(0) { $0 | (1 << $1.rawValue) })
  }

  func contains(_ mark: UInt8) -> Bool { mark < 8 && rawValue & (1 << mark) != 0 }
}
