internal import LeerlijnModel
internal import LeerlijnRules

/// The worst that is true of a student (Dutch: *het ergste*), by rules that may fail someone: each
/// student has one at most.
public enum Concern: String, Hashable, Sendable, CaseIterable {
  /// Something is no longer attainable.
  case missed
  /// Somewhere there is no margin left, or the pace is too low, and something is needed soon.
  case tight
  /// No more than that a term ends within six weeks.
  case soon
  /// Somewhere there is no margin left, but within six weeks nothing is needed for it.
  case later

  /// - Parameter rules: the verdicts that count; none of them advice.
  init?(_ rules: [RuleVerdict], asOf: Day) {
    let isPressing = rules.contains { Urgency($0, asOf: asOf) != nil }
    if rules.contains(where: { $0.status == .missed }) {
      self = .missed
    } else if rules.contains(where: \.isTight) {
      self = isPressing ? .tight : .later
    } else if isPressing {
      self = .soon
    } else {
      return nil
    }
  }

  /// Whether it asks for a person today.
  var asksForAttention: Bool { self != .later }
}
