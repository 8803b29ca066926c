internal import LeerlijnModel
internal import LeerlijnRules

extension RuleVerdict {
  /// Why it is not settled, as stable words.
  var reasonNames: [String] {
    guard status == .open || status == .notApplicable else { return [] }
    var names: [String] = []
    if status == .open {
      let all = allReasons
      names = Reading.Reasons.names.filter { all.contains($0.reason) }.map(\.name)
    }
    if root?.hasTooFewSomewhere == true { names.append("too-few-applicable") }
    return names
  }
}

extension RuleVerdict {
  /// Those of the rule as a whole, and of the members that decide its measures.
  var allReasons: Reading.Reasons {
    (root?.measures ?? []).reduce(reasons) { all, measure in
      guard measure.outcome.status == .open, let reading = measure.deciding?.reading else {
        return all
      }
      return all.union(reading.reasons)
    }
  }
}

extension Reading.Reasons {
  /// The stable words for each, in the order in which they are told.
  fileprivate static let names: [(reason: Reading.Reasons, name: String)] = [
    (.waiting, "waiting"), (.notYetRegistered, "not-yet-registered"),
    (.notDelivered, "not-delivered"), (.rowLeftOut, "row-left-out"),
    (.yearUnknown, "year-unknown"), (.profileUnknown, "profile-unknown"),
    (.placementUnknown, "placement-unknown"), (.unplanned, "unplanned"),
  ]
}

extension NodeVerdict {
  fileprivate var hasTooFewSomewhere: Bool {
    hasTooFewApplicable || children.contains { $0.hasTooFewSomewhere }
  }
}
