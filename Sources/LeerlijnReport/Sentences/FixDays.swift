internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

// Until when a step of a fix can be done, and from when on.

extension Narrator {
  /// Whether nobody can do it any more: it is only open whether it was done and not yet registered.
  func isTooLate(_ step: FixStep, _ verdict: RuleVerdict) -> Bool {
    switch step {
    case .workHours, .planAndAttend, .judge, .pass, .handIn, .gain:
      verdict.deadline(for: step).map { $0 < asOf } ?? false
    case .approveHours, .recordAttendance, .attend, .recordIssueDay, .extend, .waive: false
    }
  }

  /// `, op of na ma 3 februari en uiterlijk vr 3 juli 2020`
  func days(from first: Day?, through last: Day?) -> Phrase {
    let by = byDeadline(last)
    guard let first else { return by }
    let day = last == nil ? first.words : first.words(near: asOf)
    guard last != nil else {
      return Phrase(nl: ", op of na \(day.dutch)", en: " on or after \(day.english)")
    }
    return Phrase(
      nl: ", op of na \(day.dutch) en\(by.dutch.dropFirst())",
      en: " on or after \(day.english) and\(by.english)")
  }
}

extension RuleVerdict {
  /// The day by which a step must be done: that of what it is done for, and no later than the last
  /// day of its own, such as the end of a week.
  func deadline(for step: FixStep) -> Day? {
    let open = (root?.measures ?? []).filter { $0.outcome.status == .open }
    let last: Day?
    if case .judge(_, let moment, _) = step {
      last = open.compactMap { $0.dueDays[moment] }.min() ?? deadline
    } else {
      last = open.first { step.isDone(for: $0.measure.quantity) }.map(\.deadline) ?? deadline
    }
    switch step {
    case .workHours(_, let days), .planAndAttend(_, _, let days):
      let own = min(last ?? .distantFuture, days.last)
      return own < .distantFuture ? own : nil
    default: return last
    }
  }
}

extension FixStep {
  func isDone(for quantity: Quantity) -> Bool {
    switch (self, quantity) {
    case (.workHours, .hours), (.approveHours, .hours), (.planAndAttend, .sessions),
      (.attend, .sessions), (.recordAttendance, .sessions), (.pass, .units),
      (.pass, .grade), (.pass, .allocate), (.gain, .dataPoints), (.gain, .experience),
      (.judge, .assessed):
      true
    case (.handIn(let one), .document(let other, _)),
      (.recordIssueDay(let one), .document(let other, _)):
      one == other
    default: false
    }
  }
}
