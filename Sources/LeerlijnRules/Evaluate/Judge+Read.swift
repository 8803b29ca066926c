import LeerlijnModel

extension Judge {
  /// Reads a quantity for the student (or network) at hand.
  mutating func read(_ plan: ReadingPlan, _ member: Member) -> Reading {
    switch plan.quantity {
    case .hours(let placement): return hours(plan, placement, of: member)
    case .sessions(let series, let marks, let asShare):
      return sessions(plan, series, marks, asShare: asShare, of: member)
    case .assessed(let moments):
      var wanted = moments
      if case .moment(let moment, _) = member {
        wanted =
          moments.filter { tables.code.lists[$0] == moment }.first.map { $0..<$0 + 1 } ?? 0..<0
      }
      return assessed(plan, at: wanted)
    case .unitGrade(let unit): return grade(ofUnit: unit, span(of: plan, member))
    case .testGrade(let test): return grade(ofTest: test, span(of: plan, member))
    case .units(let selection, let grades, let counting):
      return amount(
        of: tables.code.selections[selection], grades, counting, plan, span(of: plan, member))
    case .fact(let index): return fact(at: index)
    case .held(let series): return held(series, plan, of: member)
    case .rare(let index): return read(rare: index, plan, of: member)
    }
  }

  private mutating func read(
    rare index: Int, _ plan: ReadingPlan, of member: Member
  ) -> Reading {
    switch tables.code.rare[index] {
    case .allocate(let allocation): allocated(allocation, index, span(of: plan, member))
    case .dataPoints(let outcome, let counting):
      dataPoints(on: outcome, counting, span(of: plan, member))
    case .order(let first, let second): order(first, second, plan)
    case .document(let document): self.document(document, plan)
    case .experience(let kinds, let unit): experience(kinds, unit, plan)
    case .members(let roles): members(roles)
    case .perspectives(let roles, let series): perspectives(roles, series, plan, of: member)
    }
  }
}
