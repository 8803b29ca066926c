package import LeerlijnModel
internal import LeerlijnRules

/// How a rule stood for a student before, and how it does now (Dutch: *verandering*).
package struct StandingChange: Hashable, Sendable {
  package struct State: Hashable, Sendable {
    package let status: Status
    package let isTight: Bool
    /// Whether it is open for want of rows that are not there yet, or never came.
    let isUnknown: Bool

    init(_ verdict: RuleVerdict) {
      (status, isTight) = (verdict.status, verdict.isTight)
      let unknown: Reading.Reasons = [.notYetRegistered, .notDelivered, .rowLeftOut]
      isUnknown = status == .open && !verdict.allReasons.isDisjoint(with: unknown)
    }

    /// Whether a reader sees another status.
    func isOther(than state: State) -> Bool { (status, isTight) != (state.status, state.isTight) }
  }

  package enum News: String, Hashable, Sendable {
    case bad, good, other
  }

  /// Index into the curriculum's rules.
  package let rule: Int
  package let before: State
  package let after: State

  /// Whether it went better or worse; what a rule begins or ends to ask is neither, unless it was or is
  /// out of reach, and what is not known any more is not worse.
  package var news: News {
    if before.status == .notApplicable { return after.status == .missed ? .bad : .other }
    if after.status == .notApplicable { return before.status == .missed ? .good : .other }
    if after.rank == before.rank { return .other }
    guard after.rank < before.rank else { return .good }
    return after.isUnknown ? .other : .bad
  }
}

extension StandingChange.State {
  fileprivate var rank: Int {
    switch status {
    case .missed: 0
    case .open: isTight ? 1 : 2
    case .met, .waived, .notApplicable: 3
    }
  }
}
