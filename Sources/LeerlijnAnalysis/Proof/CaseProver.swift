import LeerlijnModel
import LeerlijnRules

/// Looks, for one case, for a course of events that meets every rule, or for what stands in the way.
struct CaseProver {
  let world: CaseWorld
  var model: EventModel
  /// Rules that must hold in this case, by index; those that only advise are left out.
  let required: [Int]
  let advisory: [Int]
  /// Rules of which this case cannot tell: they are due after its last day, or lack a number.
  let untold: [Int]
  /// How many courses of events the engine may turn down before we give up.
  private static let attempts = 20
  /// Things that can happen, of which many a question is answered at once.
  private var samples: [[Bool]] = []

  init(_ world: CaseWorld, highest: Int = EventModel.highest) {
    self.world = world
    model = EventModel(world, highest: highest)
    var required: [Int] = []
    var advisory: [Int] = []
    var untold: [Int] = []
    let demands = Dictionary(model.demands.map { ($0.rule, $0) }) { first, _ in first }
    for demand in model.demands {
      if world.isBeyond(demand, among: demands) {
        untold.append(demand.rule)
      } else if world.curriculum.rules[demand.rule].isAdvisory {
        advisory.append(demand.rule)
      } else {
        required.append(demand.rule)
      }
    }
    self.required = required
    self.advisory = advisory
    self.untold = untold
  }

  enum Finding {
    case possible(CourseOfEvents)
    case impossible
    case undecided
  }

  /// Whether things can be so at once; nil where the search gave up.
  mutating func canBe(_ literals: [Literal]) -> Bool? {
    let isKnown = samples.contains { sample in
      literals.allSatisfy { $0.variable < sample.count && sample[$0.variable] == $0.isPositive }
    }
    if isKnown { return true }
    switch model.solve(assuming: literals) {
    case .unsatisfiable: return false
    case .undecided: return nil
    case .satisfiable(let values):
      if samples.count < 200 { samples.append(values) }
      return true
    }
  }

  /// Takes two samples that answer most questions: all that usually happens, and next to nothing.
  mutating func sampleExtremes() {
    for opposite in [false, true] {
      model.solver.triesOpposite = opposite
      if case .satisfiable(let values) = model.solver.solve() { samples.append(values) }
    }
    model.solver.triesOpposite = false
  }

  var allFacts: [Literal] { model.facts.map(\.isOn) }

  /// - Parameter extra: must be so too.
  mutating func find(_ rules: [Int], _ extra: [Literal] = []) -> Finding {
    // What the engine turns down is left out of this search alone.
    let isBlocking = model.solver.variable()
    var isBlocked = false
    // Grades of which a mean is sure come first: of others the engine turns most down.
    var sure = [model.meansAreSure].compactMap(\.self)
    for _ in 0..<CaseProver.attempts {
      let assumptions = rules.compactMap { model.holds[$0] } + allFacts + extra + [isBlocking]
      switch model.solve(assuming: assumptions + sure) {
      case .unsatisfiable where !sure.isEmpty, .undecided where !sure.isEmpty: sure = []
      case .unsatisfiable: return isBlocked ? .undecided : .impossible
      case .undecided: return .undecided
      case .satisfiable(let values):
        let events = model.courseOfEvents(in: values)
        if isBorneOut(events, for: rules) { return .possible(events) }
        isBlocked = true
        // The opposite of `isBlocking`, which was assumed, is one of these.
        model.solver.add(
          clause: values.indices.map { Literal(variable: $0, isPositive: !values[$0]) })
      }
    }
    return .undecided
  }

  /// Whether the engine judges every one of the rules met, or not applicable.
  func isBorneOut(_ events: CourseOfEvents, for rules: [Int]) -> Bool {
    let audit = Audit(
      endingOn: world.asOf, world.program, of: events.evidence(in: world))
    var statuses: [Int: Status] = [:]
    for (rule, status) in audit.statuses()[0].enumerated() { statuses[rule] = status }
    for network in world.networksMet {
      statuses.merge(audit.statuses(ofNetwork: network)) { _, new in new }
    }
    return rules.allSatisfy { rule in
      if case .entry(let unit) = world.requirements[rule], !events.has(resultOf: unit) {
        return true
      }
      let status = statuses[rule]
      return status == .met || status == .notApplicable
    }
  }
}

extension CourseOfEvents {
  fileprivate func has(resultOf unit: String) -> Bool {
    happenings.contains { if case .result(unit, _, _) = $0 { true } else { false } }
  }
}

extension CaseWorld {
  /// Whether a rule asks about days that this case cannot show: after its last, or of a year that
  /// was over before it began.
  ///
  /// What lets a student in is shown of earlier years too, unless it asks for what a network did then.
  func isBeyond(_ demand: RuleDemand, among all: [Int: RuleDemand]) -> Bool {
    let demands = demand.tree.measures
    if demands.contains(where: \.lacksValue) { return true }
    if let deadline = demand.deadline, deadline < .distantFuture, deadline > asOf { return true }
    let due = demands.flatMap { [$0.deadline] + $0.dueDays.map(\.day) }
    if due.contains(where: { $0 > asOf && $0 < .distantFuture }) { return true }
    if due.allSatisfy({ $0 == .distantFuture }), mayWait(demand.rule) { return true }
    guard case .fixed(let day)? = curriculum.rules[demand.rule].deadline,
      day < studyYear.days.first, studyCase.year > 1
    else { return false }
    if case .rule = requirements[demand.rule] { return true }
    var seen: Set<Int> = []
    return sources(of: demand.rule, all, &seen).contains(where: \.isOfNetwork)
  }

  /// Whether a rule that has no deadline may be met in a later year of the programme: a norm over all
  /// its years asks nothing of the first.
  private func mayWait(_ index: Int) -> Bool {
    let rule = curriculum.rules[index]
    guard case .rule = requirements[index], rule.subject == .student, !studyCase.isFinal else {
      return false
    }
    return rule.scope.years.isEmpty || rule.scope.years.contains { $0 > studyCase.year }
  }
}
