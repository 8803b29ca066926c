import LeerlijnModel

/// A smallest set of rules and calendar facts that cannot hold together (Dutch: *tegenspraak*):
/// leaving out any one of them makes it possible.
public struct Contradiction: Hashable, Sendable {
  /// In the order of the rules; never empty.
  public let requirements: [Requirement]
  public let facts: [CalendarFact]
}

extension CaseProver {
  /// Every contradiction among rules, each once: what is impossible alone first, then pairs, then
  /// larger sets, none of which shares its last rule with another.
  ///
  /// - Returns: nil where the search gave up.
  mutating func contradictions(among rules: [Int]) -> [Contradiction]? {
    var found: [Contradiction] = []
    var left: [Int] = []
    for rule in rules {
      guard let isPossible = canHold([rule]) else { return nil }
      if isPossible { left.append(rule) } else { found.append(smallest(among: [rule])) }
    }
    while true {
      guard let isPossible = canHold(left) else { return nil }
      if isPossible { return found }
      let contradiction = pair(among: left) ?? smallest(among: left)
      found.append(contradiction)
      let last = contradiction.requirements.last
      left.removeAll { world.requirements[$0] == last }
    }
  }

  /// Whether rules can hold together; nil where the search gave up.
  private mutating func canHold(_ rules: [Int]) -> Bool? {
    canBe(rules.compactMap { model.holds[$0] } + allFacts)
  }

  /// Two rules that cannot hold together, where there are and the rules are not too many to try.
  private mutating func pair(among rules: [Int]) -> Contradiction? {
    guard rules.count <= 60 else { return nil }
    for (index, first) in rules.enumerated() {
      for second in rules[(index + 1)...] where canHold([first, second]) == false {
        return smallest(among: [first, second])
      }
    }
    return nil
  }

  /// Leaves out one thing after another for as long as what is left cannot hold.
  private mutating func smallest(among rules: [Int]) -> Contradiction {
    var kept = Set(rules.compactMap { model.holds[$0] } + allFacts)
    if case .unsatisfiable(let core) = model.solver.solve(
      assuming: rules.compactMap { model.holds[$0] } + allFacts)
    {
      kept = Set(core)
    }
    // Facts first: a contradiction that needs no calendar is the plainer one.
    let candidates = allFacts.reversed() + rules.reversed().compactMap { model.holds[$0] }
    for candidate in candidates where kept.contains(candidate) {
      let rest = kept.subtracting([candidate]).sorted { $0.code < $1.code }
      if case .unsatisfiable(let core) = model.solver.solve(assuming: rest) { kept = Set(core) }
    }
    // Rules that come to the same, such as one and its double, are told once.
    var told: Set<Literal> = []
    let requirements = rules.filter { rule in
      guard let holds = model.holds[rule], kept.contains(holds) else { return false }
      return told.insert(holds).inserted
    }.map { world.requirements[$0] }
    let facts = model.facts.filter { kept.contains($0.isOn) }.map(\.fact)
    return Contradiction(requirements: requirements, facts: facts)
  }
}
