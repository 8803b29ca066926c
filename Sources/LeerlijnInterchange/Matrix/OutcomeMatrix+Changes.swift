internal import LeerlijnModel

extension OutcomeMatrix {
  /// What the matrix says otherwise than the curriculum: by part, then outcome, then step.
  var changes: [OutcomeChange] {
    rows.flatMap { row in
      let present = Set(row.bearer.links.map { Contribution($0.step, $0.outcome) })
      return outcomes.flatMap { outcome in
        OutcomeLink.Step.allCases.compactMap { step -> OutcomeChange? in
          guard let wanted = row.steps[outcome]?.contains(step),
            wanted != present.contains(Contribution(step, outcome))
          else { return nil }
          return OutcomeChange(of: row.bearer, step, outcome, isAdded: wanted)
        }
      }
    }
  }
}

/// A step for an outcome, wherever it stands.
struct Contribution: Hashable {
  let step: OutcomeLink.Step
  let outcome: OutcomeID

  init(_ step: OutcomeLink.Step, _ outcome: OutcomeID) {
    self.step = step
    self.outcome = outcome
  }
}
