/// A contribution to an outcome that a matrix adds or takes away (Dutch: *verandering*).
package struct OutcomeChange: Sendable {
  package let bearer: OutcomeBearer
  package let step: OutcomeLink.Step
  package let outcome: OutcomeID
  /// Else it is taken away.
  package let isAdded: Bool

  package init(
    of bearer: OutcomeBearer, _ step: OutcomeLink.Step, _ outcome: OutcomeID, isAdded: Bool
  ) {
    self.bearer = bearer
    self.step = step
    self.outcome = outcome
    self.isAdded = isAdded
  }
}
