import LeerlijnGroundwork
import LeerlijnModel

/// A smallest set of rules and calendar facts that cannot hold together (Dutch: *tegenspraak*):
/// leaving out any one of them makes it possible.
public struct Contradiction: Hashable, Sendable {
  /// In the order of the rules; never empty.
  public let requirements: [Requirement]
  public let facts: [CalendarFact]

  init(_ requirements: [Requirement], _ facts: [CalendarFact]) {
    self.requirements = requirements
    self.facts = facts
  }
}

extension CaseProver {
  /// Every contradiction among rules, each once: what is impossible alone first, then pairs, then
  /// larger sets, none of which shares its last rule with another.
  ///
  /// - Returns: nil where the search gave up.
  mutating func contradictions(among rules: [Int]) -> [Contradiction]? {
    guard let alone = impossibleAlone(among: rules) else { return nil }
    var found = alone.map(\.contradiction)
    var left = rules.filter { rule in !alone.contains { $0.rule == rule } }
    while true {
      switch conflict(among: left) {
      case .undecided: return nil
      case .none: return found
      case .some(let core):
        let kept = pair(among: left) ?? smallest(within: core, of: allFacts + literals(of: left))
        let contradiction = contradiction(of: kept, left)
        found.append(contradiction)
        let last = contradiction.requirements.last
        left.removeAll { world.requirements[$0] == last }
      }
    }
  }

  /// What is impossible alone or in pairs and soon seen to be: for where the whole is too much.
  mutating func plainContradictions(among rules: [Int]) -> [Contradiction] {
    let limit = model.solver.conflictLimit
    model.solver.conflictLimit = min(limit, 500)
    defer { model.solver.conflictLimit = limit }
    var found: [Contradiction] = []
    var left: [Int] = []
    for rule in rules {
      if case .some(let core) = conflict(among: [rule]) {
        let kept = smallest(within: core, of: allFacts + literals(of: [rule]))
        found.append(contradiction(of: kept, [rule]))
      } else {
        left.append(rule)
      }
    }
    if let kept = pair(among: left) { found.append(contradiction(of: kept, left)) }
    return found
  }

  private enum Conflict {
    case none
    /// Assumptions that cannot hold together; not yet a smallest set.
    case some([Literal])
    case undecided
  }

  /// However high numbers rise.
  private mutating func conflict(among rules: [Int]) -> Conflict {
    switch model.solveBeyondCeiling(assuming: literals(of: rules) + allFacts) {
    case .satisfiable: .none
    case .unsatisfiable(let core): .some(core)
    case .undecided: .undecided
    }
  }

  private func literals(of rules: [Int]) -> [Literal] { rules.compactMap { model.holds[$0] } }

  /// Rules that the calendar alone makes impossible, in their order; nil where the search gave up.
  ///
  /// A smallest conflict is a single rule, or each of its rules is possible alone: so one search for
  /// each conflict finds them all, and not one for each rule.
  private mutating func impossibleAlone(
    among rules: [Int]
  ) -> [(rule: Int, contradiction: Contradiction)]? {
    var found: [(rule: Int, contradiction: Contradiction)] = []
    var left = rules
    while true {
      switch conflict(among: left) {
      case .undecided: return nil
      case .none: return found.rising(by: \.rule)
      case .some(let core):
        let kept = smallest(within: core, of: allFacts + literals(of: left))
        let members = left.filter { model.holds[$0].map(kept.contains) ?? false }
        let contradiction = contradiction(of: kept, left)
        if contradiction.requirements.count == 1 {
          // Rules that come to the same are each told.
          for rule in members {
            found.append((rule, Contradiction([world.requirements[rule]], contradiction.facts)))
          }
          left.removeAll(where: members.contains)
        } else {
          left.removeAll { $0 == members.last }
        }
      }
    }
  }

  /// Two rules that cannot hold together, where there are and the rules are not too many to try.
  private mutating func pair(among rules: [Int]) -> Set<Literal>? {
    guard rules.count <= 60 else { return nil }
    for (index, first) in rules.enumerated() {
      for second in rules[(index + 1)...]
      where canBe(literals(of: [first, second]) + allFacts) == false {
        if case .some(let core) = conflict(among: [first, second]) {
          return smallest(within: core, of: allFacts + literals(of: [first, second]))
        }
      }
    }
    return nil
  }

  /// Leaves out one thing after another for as long as what is left cannot hold.
  ///
  /// - Parameter candidates: what may be left out, facts first: a contradiction that needs no calendar
  ///   is the plainer one. Of each kind the last goes first.
  mutating func smallest(within core: [Literal], of candidates: [Literal]) -> Set<Literal> {
    var kept = Set(core)
    let facts = Set(allFacts)
    let order =
      candidates.filter(facts.contains).reversed()
      + candidates.filter { !facts.contains($0) }
      .reversed()
    for candidate in order where kept.contains(candidate) {
      let rest = kept.subtracting([candidate]).sorted()
      if case .unsatisfiable(let core) = model.solveBeyondCeiling(assuming: rest) {
        kept = Set(core)
      }
    }
    return kept
  }

  private func contradiction(of kept: Set<Literal>, _ rules: [Int]) -> Contradiction {
    // Rules that come to the same, such as one and its double, are told once.
    var told: Set<Literal> = []
    let requirements = rules.filter { rule in
      guard let holds = model.holds[rule], kept.contains(holds) else { return false }
      return told.insert(holds).inserted
    }.map { world.requirements[$0] }
    let facts = model.facts.filter { kept.contains($0.isOn) }.map(\.fact)
    return Contradiction(requirements, facts)
  }
}
