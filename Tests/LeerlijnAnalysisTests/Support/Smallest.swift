import Testing

@testable import LeerlijnAnalysis

/// That the members of a contradiction cannot hold together, and that any one left out they can.
///
/// Put to a solver of its own, that knows nothing of how it was found.
func expectNoMemberToSpare(
  _ contradiction: Contradiction, in world: CaseWorld,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var prover = CaseProver(world)
  let rules = contradiction.requirements.map { requirement in
    (
      "\(requirement)",
      world.requirements.firstIndex(of: requirement).flatMap { prover.model.holds[$0] }
    )
  }
  let facts = contradiction.facts.map { fact in
    ("\(fact)", prover.model.facts.first { $0.fact == fact }?.isOn)
  }
  let members = rules + facts
  for (name, literal) in members {
    #expect(literal != nil, "\(name) is unknown", sourceLocation: sourceLocation)
  }
  let literals = members.compactMap(\.1)
  #expect(prover.canBe(literals) == false, sourceLocation: sourceLocation)
  for (index, member) in members.enumerated() {
    let rest = literals.enumerated().filter { $0.offset != index }.map(\.element)
    #expect(
      prover.canBe(rest) == true, "impossible without \(member.0) as well",
      sourceLocation: sourceLocation)
  }
}
