import LeerlijnGroundwork
import LeerlijnModel
import LeerlijnRules

/// Gathers over all cases what is so of a rule: in every one in which it applies, or in some.
struct RuleTally: Sendable {
  /// Per rule: the cases in which it applies and is always met; nil once one says otherwise.
  private var alwaysMet: [RuleID: [StudyCase]?] = [:]
  /// Per rule: the rules that imply it in every case so far in which it applies.
  private var impliedBy: [RuleID: Set<RuleID>] = [:]
  private var implied: [RuleID: [StudyCase]] = [:]
  private var withoutSlack: [RuleID: [SeriesID: [StudyCase]]] = [:]
  private var lagging: [RuleID: [StudyCase]] = [:]
  private var outOfReach: [RuleID: OutOfReach] = [:]
  /// Pairs are tried for as many rules as this.
  private static let mostRules = 80
  /// What is only advice may cost so many dead ends a question; past it nothing is said.
  private static let mostConflicts = 5_000

  private struct OutOfReach {
    let contradiction: Contradiction
    var cases: [StudyCase]
  }

  /// - Parameter references: per rule, the rules it refers to, directly or through others.
  mutating func look(at prover: inout CaseProver, _ references: [RuleID: Set<RuleID>]) {
    let limit = prover.model.solver.conflictLimit
    prover.model.solver.conflictLimit = min(limit, RuleTally.mostConflicts)
    let world = prover.world
    prover.sampleExtremes()
    let judged = (prover.required + prover.advisory).filter { world.rule($0) != nil }
    for rule in judged { lookAlone(at: rule, &prover) }
    // What this case cannot tell of may well come out otherwise.
    for id in prover.untold.compactMap({ world.rule($0)?.id }) {
      alwaysMet.updateValue(nil, forKey: id)
      impliedBy[id] = []
      implied[id, default: []].append(world.studyCase)
    }
    if judged.count <= RuleTally.mostRules { lookAtPairs(of: judged, &prover, references) }
    for rule in prover.advisory { lookAtAdvice(rule, &prover) }
    var lag = VerdictLag(
      world: world,
      demands: Dictionary(prover.model.demands.map { ($0.rule, $0) }) { first, _ in first })
    for rule in judged {
      guard !lag.sharedEvidence(ofRule: rule).isEmpty else { continue }
      lagging[world.curriculum.rules[rule].id, default: []].append(world.studyCase)
    }
  }

  /// Adds what further cases say.
  mutating func add(_ other: RuleTally) {
    alwaysMet.merge(other.alwaysMet) { own, others in
      guard let own, let others else { return nil }
      return own + others
    }
    impliedBy.merge(other.impliedBy) { $0.intersection($1) }
    implied.merge(other.implied) { $0 + $1 }
    withoutSlack.merge(other.withoutSlack) { own, others in own.merging(others) { $0 + $1 } }
    lagging.merge(other.lagging) { $0 + $1 }
    outOfReach.merge(other.outOfReach) {
      OutOfReach(contradiction: $0.contradiction, cases: $0.cases + $1.cases)
    }
  }

  private mutating func lookAlone(at rule: Int, _ prover: inout CaseProver) {
    let id = prover.world.curriculum.rules[rule].id
    if !(alwaysMet.keys.contains(id) && alwaysMet[id] == .some(nil)) {
      switch prover.alwaysHolds(rule) {
      case .yes: alwaysMet[id] = ((alwaysMet[id] ?? []) ?? []) + [prover.world.studyCase]
      case .no, .undecided:
        if prover.canApply(rule) { alwaysMet.updateValue(nil, forKey: id) }
      }
    }
    guard !prover.world.studyCase.withExceptions else { return }
    for series in prover.seriesWithoutSlack(in: rule) {
      withoutSlack[id, default: [:]][series, default: []].append(prover.world.studyCase)
    }
  }

  /// A rule that only advises is no dead weight for one that binds, nor is what it refers to.
  private mutating func lookAtPairs(
    of rules: [Int], _ prover: inout CaseProver, _ references: [RuleID: Set<RuleID>]
  ) {
    let curriculum = prover.world.curriculum
    let sources = prover.sources(of: rules)
    for other in rules {
      guard let own = sources[other], !own.isEmpty, prover.canApply(other) else { continue }
      let id = curriculum.rules[other].id
      let isFirst = implied[id] == nil
      let candidates = rules.filter { rule in
        let by = curriculum.rules[rule].id
        return rule != other && (isFirst || impliedBy[id]?.contains(by) ?? false)
          && (!curriculum.rules[rule].isAdvisory || curriculum.rules[other].isAdvisory)
          && !(references[by]?.contains(id) ?? false) && !(references[id]?.contains(by) ?? false)
          && !own.isDisjoint(with: sources[rule] ?? [])
      }
      let holding = candidates.filter { prover.implies($0, other) == .yes }
      impliedBy[id] = Set(holding.map { curriculum.rules[$0].id })
      implied[id, default: []].append(prover.world.studyCase)
    }
  }

  private mutating func lookAtAdvice(_ rule: Int, _ prover: inout CaseProver) {
    let id = prover.world.curriculum.rules[rule].id
    guard case .impossible = prover.find(prover.required + [rule]),
      case .possible = prover.find(prover.required),
      let found = prover.contradictions(among: prover.required + [rule])?.last
    else { return }
    outOfReach[id, default: OutOfReach(contradiction: found, cases: [])].cases
      .append(prover.world.studyCase)
  }

  /// In the order of the rules.
  ///
  /// Of a rule that reads a parameter with several values nothing is said that must hold for every
  /// cohort: a case is of one.
  func facts(of curriculum: Curriculum) -> [LineProof.RuleFact] {
    let varying = curriculum.rulesThatVary
    let places = Dictionary(
      curriculum.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var facts: [LineProof.RuleFact] = []
    for rule in curriculum.rules {
      let always = varying.contains(rule.id) ? nil : alwaysMet[rule.id] ?? nil
      if let cases = always, !cases.isEmpty {
        facts.append(LineProof.RuleFact(rule: rule.id, kind: .alwaysMet, cases: cases))
      } else {
        for other in (impliedBy[rule.id] ?? []).sorted()
        where varying.isDisjoint(with: [rule.id, other]) {
          // Of two that come to the same, the first is kept.
          let isMutual = impliedBy[other]?.contains(rule.id) ?? false
          if isMutual, places[rule.id] ?? 0 < places[other] ?? 0 { continue }
          facts.append(
            LineProof.RuleFact(
              rule: rule.id, kind: .impliedBy(other), cases: implied[rule.id] ?? []))
        }
      }
      for (series, cases) in (withoutSlack[rule.id] ?? [:]).inKeyOrder {
        facts.append(LineProof.RuleFact(rule: rule.id, kind: .noSlack(series), cases: cases))
      }
      if let cases = lagging[rule.id] {
        facts.append(LineProof.RuleFact(rule: rule.id, kind: .mayLag, cases: cases))
      }
      if let found = outOfReach[rule.id] {
        facts.append(
          LineProof.RuleFact(
            rule: rule.id, kind: .adviceOutOfReach(found.contradiction), cases: found.cases))
      }
    }
    return facts
  }
}

extension CaseProver {
  /// Whether a rule can apply to anyone in this case.
  mutating func canApply(_ rule: Int) -> Bool {
    guard let applies = model.applies[rule] else { return false }
    return canBe([applies]) ?? true
  }

  /// Per rule: what it looks at, through the rules it refers to as well.
  func sources(of rules: [Int]) -> [Int: Set<EventSource>] {
    let demands = Dictionary(model.demands.map { ($0.rule, $0) }) { first, _ in first }
    return Dictionary(
      uniqueKeysWithValues: rules.map { rule in
        var seen: Set<Int> = []
        return (rule, world.sources(of: rule, demands, &seen))
      })
  }
}

extension Curriculum {
  /// Rules of which a bound is a parameter with more than one value.
  fileprivate var rulesThatVary: Set<RuleID> {
    let varying = Set(parameters.filter { $0.values.count > 1 }.map(\.id))
    return Set(
      rules.filter { rule in
        rule.conditions.flatMap(\.measures)
          .contains { !varying.isDisjoint(with: $0.parameters) }
      }.map(\.id))
  }

  /// Per rule: the rules it refers to, directly or through others.
  var ruleReferences: [RuleID: Set<RuleID>] {
    let direct = Dictionary(
      rules.map { rule in
        (
          rule.id,
          Set(
            rule.conditions
              .flatMap(\.referredRules).map(\.rule))
        )
      }, uniquingKeysWith: { first, _ in first })
    return direct.mapValues { start in
      var all = start
      var next = Array(start)
      while let rule = next.popLast() {
        for further in direct[rule] ?? [] where all.insert(further).inserted {
          next.append(further)
        }
      }
      return all
    }
  }
}
