import LeerlijnModel
import LeerlijnRules

/// Everything that can happen to one student, as variables, and what the rules ask of it, as
/// inequalities over them (Dutch: *gebeurtenissen*).
///
/// It takes rather too much for possible than too little, so that what it calls impossible is; what
/// it calls possible is put to the engine before anyone believes it.
struct EventModel {
  let world: CaseWorld
  var solver = Solver()
  /// A literal that is always true: the first of all.
  static let yes = Literal(variable: 0)
  let timeline: Timeline
  /// The rules that are put to the student, and to the networks the student meets.
  let demands: [RuleDemand]
  /// Every measure of them.
  let asked: [Demand]
  /// What rules allow in a week, in minutes; nil stands for every placement.
  let weeklyMaxima: [PlacementID?: Int]
  /// Those that look at a series.
  let askedOfSeries: [SeriesID: [Demand]]
  /// Courses, placements and tests of which a rule may ask that the grade be low.
  let unitsAskedLow: Set<String>
  /// Electives that a student does without, unless a rule asks for them.
  let spareUnits: Set<String>
  /// Per rule of the world: that it holds, or does not apply.
  private(set) var holds: [Int: Literal] = [:]
  /// Per condition of entry: that the unit is begun, and that the condition is met.
  private(set) var entries: [Int: (isBegun: Literal, isMet: Literal)] = [:]
  /// Per rule: that it applies.
  private(set) var applies: [Int: Literal] = [:]
  /// The switches of what the calendar fixes, in order of need.
  private(set) var facts: [(fact: CalendarFact, isOn: Literal)] = []
  private var factIndex: [CalendarFact: Literal] = [:]

  var results: [String: [ResultEvent]] = [:]
  var counted: [CountKey: Literal] = [:]
  /// Tests whose grade is held against their course's.
  var linkedTests: Set<TestID> = []
  var judgements: [JudgementKey: [Literal]] = [:]
  var furtherJudgements: [JudgementAgain: [Literal]] = [:]
  var submissions: [DocumentID: DocumentEvent] = [:]
  var beginnings: [PlacementID: [Literal]] = [:]
  var furtherSubmissions: [DocumentEvent.Again: [Literal]] = [:]
  var series: [SeriesID: SeriesEvents] = [:]
  var hours: [PlacementID: [HoursEvent]] = [:]
  var experience: [ExperienceKey: [Int: Literal]] = [:]
  var dataPoints: [OutcomeID: [DataPointEvents]] = [:]
  var varieties: [VarietyKey: WholeNumber] = [:]
  var members: [[RoleID]: WholeNumber] = [:]
  var otherMembers: [MembersKey: [OtherMembers]] = [:]
  var perspectives: [PerspectiveKey: Literal] = [:]
  var takesPart: Literal?
  /// So many of one thing may be in a course of events.
  let highest: Int
  /// Per number that may be above the ceiling: that it is.
  var aboveCeiling: Set<Literal> = []
  /// That nothing is more than a course of events may hold; nil where nothing can be.
  var ceiling: Literal?
  /// Whether rules were found that can only be met above it.
  var asksTooMuch = false
  var thresholds = SumThresholds()
  var means: [MeanKey: Truth] = [:]
  /// That no mean is left to grades between those that are looked at; nil where there is none.
  var meansAreSure: Literal?
  private var verdicts: [Int: Truth] = [:]
  private let demandOfRule: [Int: RuleDemand]

  /// That a node is met, and that it does not apply; missed when neither.
  struct Truth {
    let met: Literal
    let isOut: Literal

    init(met: Literal, isOut: Literal) {
      self.met = met
      self.isOut = isOut
    }

    /// What applies in any case.
    ///
    /// An initialiser, and no method of the model: a method would hold on to the model while its
    /// argument changes it, and so copy the whole.
    init(decided met: Literal) { self.init(met: met, isOut: !EventModel.yes) }
  }

  /// - Parameter highest: how many of one thing may be in a course of events.
  init(_ world: CaseWorld, highest: Int = EventModel.highest) {
    self.world = world
    self.highest = highest
    solver.add(clause: [solver.variable(preferring: true)])
    // On its last day: what an `each` ranges over comes from no placement that may yet begin.
    let audit = Audit(endingOn: world.asOf, world.program, of: world.baseline)
    var all = audit.demands(ofStudent: 0)
    let umbrellas = world.curriculum.networks.filter { $0.kind == .umbrella }.map(\.id)
    for (index, network) in audit.evidence.networks.enumerated()
    where network == world.network || umbrellas.contains(network) {
      all += audit.demands(ofNetwork: index).filter { demand in
        !all.contains { $0.rule == demand.rule }
      }
    }
    all += audit.demands(ofNetwork: nil)
    demands = all
    asked = all.flatMap(\.tree.measures)
    weeklyMaxima = EventModel.weeklyMaxima(of: asked)
    var askedOfSeries: [SeriesID: [Demand]] = [:]
    for demand in asked {
      for id in Set(demand.measure.quantity.series) {
        askedOfSeries[id, default: []].append(demand)
      }
    }
    self.askedOfSeries = askedOfSeries
    spareUnits = world.programme.spareElectives(on: world.studyCase.profile)
    unitsAskedLow = EventModel.unitsAskedLow(by: asked)
    demandOfRule = Dictionary(all.map { ($0.rule, $0) }) { first, _ in first }
    timeline = Timeline(
      EventModel.days(of: all, world), through: world.asOf,
      ordered: EventModel.orderedThings(in: all))
    for unit in world.units where unit.isOnPath { addResults(of: unit) }
    for demand in all {
      let truth = verdict(ofRule: demand.rule)
      holds[demand.rule] = or([truth.met, truth.isOut])
      applies[demand.rule] = !truth.isOut
    }
    linkEntries()
    linkCorequisites()
  }

  /// The days between which nothing changes.
  private static func days(of demands: [RuleDemand], _ world: CaseWorld) -> [Day] {
    var days = world.units.flatMap { [$0.first, $0.last] }
    for demand in demands.flatMap(\.tree.measures) {
      days.append(demand.deadline)
      days += demand.dueDays.map(\.day)
      if let issued = demand.issuedFrom { days.append(issued - 1) }
      for part in demand.parts { days += [part.days.first - 1, part.days.last] }
    }
    return days
  }

  private static func orderedThings(in demands: [RuleDemand]) -> Int {
    var things: Set<Event> = []
    for demand in demands.flatMap(\.tree.measures) {
      if case .order(let first, let second) = demand.measure.quantity {
        things.formUnion([first, second])
      }
    }
    return min(things.count, 12)
  }

  // MARK: What the calendar fixes

  /// The switch of a fact; what it says is added by whoever asks first.
  mutating func fact(_ fact: CalendarFact) -> (isOn: Literal, isNew: Bool) {
    if let known = factIndex[fact] { return (known, false) }
    let isOn = solver.variable(preferring: true)
    factIndex[fact] = isOn
    facts.append((fact, isOn))
    return (isOn, true)
  }

  // MARK: Verdicts

  /// What a rule comes to; rules that are not put to anyone here do not apply.
  mutating func verdict(ofRule rule: Int) -> Truth {
    if let known = verdicts[rule] { return known }
    // A circle of rules, which the checks refuse, is cut here.
    verdicts[rule] = Truth(met: !yes, isOut: yes)
    guard let demand = demandOfRule[rule] else { return Truth(met: !yes, isOut: yes) }
    let truth = encode(demand.tree)
    verdicts[rule] = truth
    return truth
  }

  /// Whoever takes a course or begins a placement has met its condition of entry.
  private mutating func linkEntries() {
    for (rule, requirement) in world.requirements.enumerated() {
      guard case .entry(let unit) = requirement, let holds = holds[rule] else { continue }
      let isBegun = isTaken(unit)
      entries[rule] = (isBegun, holds)
      self.holds[rule] = or([!isBegun, holds])
    }
  }

  /// Whoever takes a course takes what must be taken with it.
  private mutating func linkCorequisites() {
    for course in world.programme.courses where results[course.id.text] != nil {
      for other in course.strictCorequisites where makeResults(of: other.text) != nil {
        let isOn = fact(.takenTogether(course.id, with: other)).isOn
        let (isTaken, isOtherTaken) = (isTaken(course.id.text), isTaken(other.text))
        solver.add(clause: [!isOn, !isTaken, isOtherTaken])
      }
    }
  }

  private mutating func isTaken(_ unit: String) -> Literal {
    or((results[unit] ?? []).map { $0.by[$0.by.count - 1] })
  }
}
