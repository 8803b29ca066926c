import LeerlijnModel

// What the examencommissie decided about the student, by the as-of day.

extension Judge {
  /// The latest decision of a kind about something that is in force on the as-of day.
  func decision(_ kind: DecisionFact.Kind, about name: String) -> DecisionFact? {
    var found: DecisionFact?
    for index in tables.evidence.decisions.range(of: student) {
      let decision = tables.evidence.decisions.facts[index]
      guard decision.kind == kind, decision.isInForce(on: asOf), decision.about == name
      else { continue }
      if found.map({ $0.day <= decision.day }) ?? true { found = decision }
    }
    return found
  }

  /// A waiver, substitution or exemption that frees the student from a rule or a moment, in force
  /// on the as-of day.
  func waiver(of name: String) -> DecisionFact? {
    for kind in DecisionFact.Kind.freeing {
      if let found = decision(kind, about: name) { return found }
    }
    return nil
  }

  /// Since when the student is freed from something: of several decisions the first day, as a later
  /// one takes nothing away from it.
  func dayOfWaiver(of name: String) -> Day? {
    tables.evidence.decisions[student].lazy.filter {
      DecisionFact.Kind.freeing.contains($0.kind) && $0.about == name && $0.isInForce(on: asOf)
    }.map(\.day).min()
  }

  /// The latest day to which something is extended.
  func extensionDay(of name: String) -> Day? {
    guard hasDecisions else { return nil }
    var last: Day?
    for index in tables.evidence.decisions.range(of: student) {
      let decision = tables.evidence.decisions.facts[index]
      guard decision.kind == .extension, decision.day <= asOf, decision.about == name,
        let until = decision.until
      else { continue }
      last = max(last ?? until, until)
    }
    return last
  }

  /// The day through which something counts that has a day of its own, such as a moment.
  ///
  /// The latest of: the earlier of its own day and what rule, measure or window state; the rule's
  /// extension; its own extension.
  ///
  /// - Parameter own: `distantFuture` where it has no day of its own.
  func dayThatCounts(_ own: Day, _ stated: Day, about name: String) -> Day {
    var last = min(own, stated)
    if let extendedDeadline { last = max(last, extendedDeadline) }
    if let own = extensionDay(of: name) { last = max(last, own) }
    return last
  }
}

extension DecisionFact.Kind {
  fileprivate static let freeing: [DecisionFact.Kind] = [.waiver, .substitution, .exemption]
}

extension DecisionFact {
  fileprivate func isInForce(on asOf: Day) -> Bool {
    day <= asOf && asOf <= until ?? .distantFuture
  }
}
