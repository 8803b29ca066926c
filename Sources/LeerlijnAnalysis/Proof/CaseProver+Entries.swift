import LeerlijnModel

extension CaseProver {
  /// Conditions of entry that nobody can meet and begin as well, each with the facts it needs.
  ///
  /// A course that nobody can begin is wrong also where the programme can be completed without it.
  mutating func closedEntries() -> [Contradiction] {
    required.compactMap { rule in
      guard case .entry = world.requirements[rule], let entry = model.entries[rule],
        canBe([entry.isBegun, entry.isMet] + allFacts) == false,
        case .unsatisfiable(let core) = model.solve(
          assuming: [entry.isBegun, entry.isMet] + allFacts)
      else { return nil }
      let kept = smallest(within: core, of: allFacts)
      return Contradiction(
        [world.requirements[rule]], model.facts.filter { kept.contains($0.isOn) }.map(\.fact))
    }
  }

  /// What can be, or cannot, in this case.
  ///
  /// - Parameter closed: conditions of entry that nobody can meet; what follows from them is not told
  ///   once more.
  mutating func outcome(closed: [Contradiction]) -> LineProof.Outcome {
    model.asksTooMuch = false
    switch find(required) {
    case .possible(let events): return .possible(tidied(events))
    // Above the ceiling it is possible, and no contradiction to be found.
    case .undecided where model.asksTooMuch: return .undecided(.asksTooMuch)
    case .undecided:
      let doubt = LineProof.Doubt.gaveUp(conflicts: model.solver.conflicts)
      let plain = plainContradictions(among: required)
      return plain.isEmpty ? .undecided(doubt) : .impossible(plain)
    case .impossible:
      let entries = Set(closed.flatMap(\.requirements))
      guard let all = contradictions(among: required), !all.isEmpty else {
        return .undecided(.gaveUp(conflicts: model.solver.conflicts))
      }
      return .impossible(closed + all.filter { entries.isDisjoint(with: $0.requirements) })
    }
  }
}

extension CaseWorld {
  /// Whether a course or placement is taught in the case's own year of the programme.
  func isOfOwnYear(_ contradiction: Contradiction) -> Bool {
    contradiction.requirements.allSatisfy { requirement in
      guard case .entry(let id) = requirement else { return true }
      return unit(id).map { $0.year ?? studyCase.year == studyCase.year } ?? true
    }
  }
}
