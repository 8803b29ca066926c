extension RuleProgram {
  /// Whether two rules come to the same outcomes.
  package enum Agreement: Sendable {
    /// Proven: whatever their measures read.
    case always
    /// There are readings for which they differ; whether these can occur together is not said.
    case notAlways
    /// There are more cases than may be gone through, or logic that is not looked into.
    case unknown
  }

  /// Goes through everything that the measures of two rules may read, and judges both.
  ///
  /// - What is compared is the set of outcomes that a rule may still have, and so also when it
  ///   shows: rules that agree have the same status for everyone on every day.
  /// - Between two neighbouring bounds nothing changes, so one reading stands for all of them. What
  ///   has bounds that move with the offer, or is asked for each of several, and what another rule
  ///   says, may be anything; readings are taken to be independent. Both only add cases.
  /// - Scope, deadline and exceptions of the rules are not looked at.
  /// - Cost: proportional to the number of cases, which is bounded.
  package func agreement(ofRules first: Int, _ second: Int, atMost limit: Int) -> Agreement {
    var supposition = Supposition(code, comparing: first, second)
    guard supposition.caseCount(atMost: limit) != nil else { return .unknown }
    repeat {
      guard supposition.outcome(ofRule: first) == supposition.outcome(ofRule: second) else {
        return supposition.hasOpaqueLogic ? .unknown : .notAlways
      }
    } while supposition.advance()
    return .always
  }
}
