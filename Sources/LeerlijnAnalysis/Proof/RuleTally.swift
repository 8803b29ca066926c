import LeerlijnModel
import LeerlijnRules

/// Gathers over all cases what is so of a rule: in every one in which it applies, or in some.
struct RuleTally {
  private let curriculum: Curriculum
  /// Per rule: the cases in which it applies and is always met; nil once one says otherwise.
  private var alwaysMet: [RuleID: [StudyCase]?] = [:]
  /// Per rule: the rules that imply it in every case so far in which it applies.
  private var impliedBy: [RuleID: Set<RuleID>] = [:]
  private var implied: [RuleID: [StudyCase]] = [:]
  private var withoutSlack: [RuleID: [SeriesID: [StudyCase]]] = [:]
  private var lagging: [RuleID: [StudyCase]] = [:]
  private var outOfReach: [RuleID: (Contradiction, [StudyCase])] = [:]
  private let references: [RuleID: Set<RuleID>]
  /// Pairs are tried for as many rules as this.
  private static let mostRules = 80
  /// What is only advice may cost so many dead ends a question; past it nothing is said.
  private static let mostConflicts = 5_000

  init(_ curriculum: Curriculum) {
    self.curriculum = curriculum
    references = curriculum.ruleReferences
  }

  mutating func look(at prover: inout CaseProver) {
    let limit = prover.model.solver.conflictLimit
    prover.model.solver.conflictLimit = min(limit, RuleTally.mostConflicts)
    let world = prover.world
    prover.sampleExtremes()
    let judged = (prover.required + prover.advisory).filter {
      if case .rule = world.requirements[$0] { true } else { false }
    }
    for rule in judged { lookAlone(at: rule, &prover) }
    // What this case cannot tell of may well come out otherwise.
    for rule in prover.untold where curriculum.rules.indices.contains(rule) {
      let id = curriculum.rules[rule].id
      alwaysMet.updateValue(nil, forKey: id)
      impliedBy[id] = []
      implied[id, default: []].append(world.studyCase)
    }
    if judged.count <= RuleTally.mostRules { lookAtPairs(of: judged, &prover) }
    for rule in prover.advisory { lookAtAdvice(rule, &prover) }
    let lag = VerdictLag(
      world: world,
      demands: Dictionary(prover.model.demands.map { ($0.rule, $0) }) { first, _ in first })
    for rule in judged where !lag.sharedEvidence(ofRule: rule).isEmpty {
      lagging[curriculum.rules[rule].id, default: []].append(world.studyCase)
    }
  }

  private mutating func lookAlone(at rule: Int, _ prover: inout CaseProver) {
    let id = curriculum.rules[rule].id
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
  private mutating func lookAtPairs(of rules: [Int], _ prover: inout CaseProver) {
    for other in rules where prover.canApply(other) && prover.sharesEvents(other) {
      let id = curriculum.rules[other].id
      let isFirst = implied[id] == nil
      let candidates = rules.filter { rule in
        let own = curriculum.rules[rule].id
        return rule != other && (isFirst || impliedBy[id]?.contains(own) ?? false)
          && (!curriculum.rules[rule].isAdvisory || curriculum.rules[other].isAdvisory)
          && !(references[own]?.contains(id) ?? false) && !(references[id]?.contains(own) ?? false)
          && prover.sharesEvents(rule, with: other)
      }
      let holding = candidates.filter { prover.implies($0, other) == .yes }
      impliedBy[id] = Set(holding.map { curriculum.rules[$0].id })
      implied[id, default: []].append(prover.world.studyCase)
    }
  }

  private mutating func lookAtAdvice(_ rule: Int, _ prover: inout CaseProver) {
    let id = curriculum.rules[rule].id
    guard case .impossible = prover.find(prover.required + [rule]),
      case .possible = prover.find(prover.required),
      let found = prover.contradictions(among: prover.required + [rule])?.last
    else { return }
    let known = outOfReach[id]
    outOfReach[id] = (known?.0 ?? found, (known?.1 ?? []) + [prover.world.studyCase])
  }

  /// In the order of the rules.
  var facts: [LineProof.RuleFact] {
    var facts: [LineProof.RuleFact] = []
    for rule in curriculum.rules {
      let always = alwaysMet[rule.id] ?? nil
      if let cases = always, !cases.isEmpty {
        facts.append(LineProof.RuleFact(rule: rule.id, kind: .alwaysMet, cases: cases))
      } else {
        for other in (impliedBy[rule.id] ?? []).sorted() {
          // Of two that come to the same, the first is kept.
          if impliedBy[other]?.contains(rule.id) ?? false, isBefore(rule.id, other) { continue }
          facts.append(
            LineProof.RuleFact(
              rule: rule.id, kind: .impliedBy(other), cases: implied[rule.id] ?? []))
        }
      }
      for (series, cases) in (withoutSlack[rule.id] ?? [:]).sorted(by: { $0.key < $1.key }) {
        facts.append(LineProof.RuleFact(rule: rule.id, kind: .noSlack(series), cases: cases))
      }
      if let cases = lagging[rule.id] {
        facts.append(LineProof.RuleFact(rule: rule.id, kind: .mayLag, cases: cases))
      }
      if let (contradiction, cases) = outOfReach[rule.id] {
        facts.append(
          LineProof.RuleFact(rule: rule.id, kind: .adviceOutOfReach(contradiction), cases: cases))
      }
    }
    return facts
  }

  private func isBefore(_ first: RuleID, _ second: RuleID) -> Bool {
    let place = { id in curriculum.rules.firstIndex { $0.id == id } ?? 0 }
    return place(first) < place(second)
  }
}

extension CaseProver {
  /// Whether a rule can apply to anyone in this case.
  mutating func canApply(_ rule: Int) -> Bool {
    guard let applies = model.applies[rule] else { return false }
    return canBe([applies]) ?? true
  }

  /// Whether a rule looks at anything that happens.
  func sharesEvents(_ rule: Int, with other: Int? = nil) -> Bool {
    let own = sources(of: rule)
    guard let other else { return !own.isEmpty }
    return !own.isDisjoint(with: sources(of: other))
  }

  private func sources(of rule: Int) -> Set<EventSource> {
    var seen: Set<Int> = []
    return world.sources(of: rule, model.demands, &seen)
  }
}

extension Curriculum {
  /// Per rule: the rules it refers to, directly or through others.
  var ruleReferences: [RuleID: Set<RuleID>] {
    let direct = Dictionary(
      rules.map { rule in
        (
          rule.id,
          Set(
            ([rule.condition] + rule.exceptions.map(\.condition))
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
