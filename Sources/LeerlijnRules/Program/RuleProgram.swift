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
///
/// What the evaluator walks through for every student (heads, nodes, leaves, readings, lists)
/// holds only numbers, so that reading it counts no references; what explains stands apart.
struct Code: Sendable {
  /// In the order of the curriculum's rules.
  var rules: [RulePlan] = []
  var heads: [RuleHead] = []
  /// Rule numbers such that a rule comes after every rule it refers to.
  var order: [Int] = []
  var nodes: [Node] = []
  /// Per node: the place of the condition it stands for, as `PlacedCondition` numbers them.
  var numbers: [Int?] = []
  var children: [Int] = []
  var leaves: [Leaf] = []
  /// The measure of each leaf.
  var measures: [Measure] = []
  var readings: [ReadingPlan] = []
  /// Handles of series, moments, units and placements that readings refer to by range. First stand
  /// those of all placements, each at its own place: `p..<p + 1` is placement p alone.
  var lists: [Int] = []
  var gradeBounds: [GradeBoundsPlan] = []
  var selections: [SelectionPlan] = []
  var choices: [ChoicePlan] = []
  var facts: [FactPlan] = []
  var rare: [RareQuantity] = []

  /// Handles that a range stands for, for readers that are not in a hurry.
  func handles(_ range: Range<Int>) -> [Int] { Array(lists[range]) }

  /// Rules and all that they refer to, each after those that it refers to.
  func rulesReferredTo(from rules: [Int]) -> [Int] {
    guard !rules.isEmpty else { return [] }
    var waiting = rules
    var seen: Set<Int> = []
    while let rule = waiting.popLast() {
      if seen.insert(rule).inserted { waiting += self.rules[rule].references }
    }
    return order.filter(seen.contains)
  }

  func asksFor(_ isWanted: (RareQuantity) -> Bool) -> Bool { rare.contains(where: isWanted) }
}

/// A rule with all that explains it.
struct RulePlan: Sendable {
  let rule: Rule
  let root: Int
  /// For each exception of the rule, in order: its condition.
  let exceptions: [Int]
  /// The leaves of its own condition: their windows give the deadline of a rule that names none.
  let leavesOfRoot: Range<Int>
  /// The rules that its conditions refer to.
  let references: [Int]
}

/// What the evaluator needs of a rule for every student.
struct RuleHead: Sendable {
  let root: Int
  let deadline: DateExpression?
  let hasExceptions: Bool
  /// Years of the programme it is for, as bits; 0 for every year.
  let years: UInt64
  /// Placements that its measures name, as a range into `Code.lists`: an anchor of a placement is
  /// theirs. Empty where they name none: then all of the student's.
  let placements: Range<Int>
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
  let reading: Int
  let minimum: BoundPlan?
  let maximum: BoundPlan?
  let isCappedByOffer: Bool
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
  let window: WindowPlan
  let deadline: DateExpression?
  let each: Each?
  /// The measure's own placements, as a range into `Code.lists`; empty where it names none.
  let placements: Range<Int>
  /// Whether, without `within`, the days of a placement are its window.
  let isOfPlacement: Bool
  /// Whether, without `within`, one study year is its window.
  let isOfStudyYear: Bool
}

/// The days that count, with names looked up.
enum WindowPlan: Sendable {
  /// The quantity's own: placement, study year or enrolment.
  case own
  case fixed(DayRange)
  case studyYear
  case placement
  case enrolment
  /// First and last year of a programme.
  case phase(first: Int, last: Int)
  case days(DateExpression, DateExpression)
}

struct ReadingKey: Hashable {
  let quantity: Quantity
  let window: Window?
  let deadline: DateExpression?
  let each: Each?
  /// Whose courses, where the measure leaves that to its rule.
  let programme: ProgrammeID?
  let isPremise: Bool

  init(_ measure: Measure, programme: ProgrammeID?, isPremise: Bool = false) {
    quantity = measure.quantity
    self.programme = programme
    // Of nothing else it makes a difference: see `FactPlan.isPremise`.
    self.isPremise = isPremise && measure.quantity.asksForNetwork
    window = measure.window
    deadline = measure.deadline
    each = measure.each
  }
}

/// A fact about the enrolment, where it is asked.
struct FactPlan: Sendable {
  let fact: EnrolmentFact
  /// Whether it stands in the `if` of a `when`: what is not so yet asks nothing yet.
  let isPremise: Bool
}

/// A quantity with handles for names; ranges are into `Code.lists`.
enum QuantityPlan: Sendable {
  /// Every placement where the range is empty.
  case hours(placements: Range<Int>)
  case sessions(series: Range<Int>, marks: MarkSet, share: Quantity.Share?)
  /// Moments of one placement.
  case assessed(moments: Range<Int>)
  case unitGrade(Int)
  case testGrade(Int)
  /// Indices into `Code.selections` and `Code.gradeBounds`; `noBounds` where being passed is what
  /// counts.
  case units(selection: Int, grades: Int, counting: UnitCount)
  /// Index into `Code.facts`.
  case fact(Int)
  case held(series: Range<Int>)
  /// Index into `Code.rare`.
  case rare(Int)

  static let noBounds = -1
}

/// Quantities that carry names along.
enum RareQuantity: Sendable {
  case allocate(AllocationPlan)
  case dataPoints(OutcomeID, Quantity.DataPointCount)
  case order(EventPlan, EventPlan)
  case document(DocumentPlan)
  case experience([String], Quantity.ExperienceUnit)
  case members([RoleID])
  case perspectives([RoleID], series: Range<Int>)
}

struct DocumentPlan: Sendable {
  let id: DocumentID
  let issuedFrom: DateExpression?
  let due: DateExpression?
  /// Handle of the placement that asks for it; -1 where none does.
  let placement: Int
}

/// The units that a measure counts; ranges are into `Code.lists` and `Code.choices`.
struct SelectionPlan: Sendable {
  /// Those of a set, or all that is compulsory in a programme, phase or year.
  let units: Range<Int>
  /// Room for electives, which counts for what it asks and no more; none in a set.
  let choices: Range<Int>
  /// Whether a set names the units: then those of another profile count too.
  let isSet: Bool
}

struct ChoicePlan: Sendable {
  let units: Range<Int>
  /// In tenths of an EC.
  let credits: Int
}

struct GradeBoundsPlan: Sendable {
  let minimum: BoundPlan?
  let maximum: BoundPlan?
}

enum EventPlan: Sendable {
  case moment(Int)
  case unit(Int)
  /// With the placement that asks for it; -1 where none does.
  case document(DocumentID, placement: Int)
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
  /// Every course that fits a slot, once; rising.
  let units: [Int]

  init(allocation: Allocation, slots: [Slot]) {
    self.allocation = allocation
    self.slots = slots
    units = Set(slots.flatMap(\.units)).sorted()
  }
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
