internal import LeerlijnModel
internal import LeerlijnRules

/// How soon a person should look at a verdict; smaller is sooner: the nearest day at which
/// something is at stake comes first, what was lost long ago last.
public struct Urgency: Hashable, Comparable, Sendable {
  public enum Level: Int, Hashable, Sendable, CaseIterable {
    /// No longer attainable, and its last day has not long passed: a decision may still help.
    case lostRecently
    /// The pace is too low, or all that comes soon is needed.
    case tight
    case closesSoon
    case lostLongAgo
  }

  public let level: Level
  private let day: Day

  /// Nil where nothing presses.
  init?(_ verdict: RuleVerdict, asOf: Day) {
    let deadline = verdict.deadline ?? .distantFuture
    let horizon = asOf + Attention.horizon
    switch verdict.status {
    case .missed:
      let isRecent = deadline >= asOf - 28
      self.init(isRecent ? .lostRecently : .lostLongAgo, deadline)
    case .open:
      // A term that ends while nobody has handed in the file asks for the file, not for the student.
      guard !verdict.allReasons.contains(.notDelivered) else { return nil }
      // What must be attended in two months does not ask for anyone today.
      let next = min(verdict.nextDay ?? deadline, deadline)
      if verdict.isTight, verdict.isPaced || next <= horizon {
        // Of a pace that is too low every week counts.
        self.init(.tight, verdict.isPaced ? asOf + 7 : next)
      } else if deadline <= horizon {
        self.init(.closesSoon, deadline)
      } else {
        return nil
      }
    default: return nil
    }
  }

  private init(_ level: Level, _ day: Day) {
    self.level = level
    self.day = day
  }

  public static func < (left: Urgency, right: Urgency) -> Bool {
    let isOld = (left.level == .lostLongAgo, right.level == .lostLongAgo)
    if isOld.0 != isOld.1 { return isOld.1 }
    return (left.day, left.level.rawValue) < (right.day, right.level.rawValue)
  }
}

extension RuleVerdict {
  /// Of an open rule the first day to come on which something is needed, else the last that counts; of
  /// one that is lost the day on which it was. Nil where there is none.
  var dayThatMatters: Day? {
    guard status == .open, let next = nextDay else { return deadline }
    return min(next, deadline ?? .distantFuture)
  }

  /// The first day to come on which something is needed.
  fileprivate var nextDay: Day? {
    let open = (root?.measures ?? []).filter { $0.outcome.status == .open }
    let notes = open.flatMap { $0.deciding?.notes ?? [] }
    let ahead = notes.filter { $0.effect == .toCome && $0.kind == .sessions }
    return ahead.map(\.day).min()
  }

  fileprivate var isPaced: Bool {
    (root?.measures ?? []).contains { measure in
      if case .hours = measure.measure.quantity { return measure.outcome.status == .open }
      return false
    }
  }
}
