internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

// Where the bounds lie of what nobody is asked for.

extension Narrator {
  /// `Het gaat om minstens 3 bijeenkomsten.`: what a negation forbids, or on what a demand hangs.
  func sayBounds(_ telling: Telling, _ account: inout MeasureAccount) {
    guard let range = range(of: telling) else { return }
    account.say(nl: "Het gaat om \(range.dutch).", en: "This is about \(range.english).")
  }

  private func range(of telling: Telling) -> Phrase? {
    switch (bound(telling, .minimum), bound(telling, .maximum)) {
    case (let least?, let most?) where least == most:
      Phrase(nl: "precies \(most.dutch)", en: "exactly \(most.english)")
    case (let least?, let most?):
      Phrase(
        nl: "minstens \(least.dutch) en hoogstens \(most.dutch)",
        en: "at least \(least.english) and at most \(most.english)")
    case (let least?, nil):
      Phrase(nl: "minstens \(least.dutch)", en: "at least \(least.english)")
    case (nil, let most?): Phrase(nl: "hoogstens \(most.dutch)", en: "at most \(most.english)")
    case (nil, nil): nil
    }
  }

  private func bound(_ telling: Telling, _ role: AppliedParameter.Role) -> Phrase? {
    let limit =
      telling.verdict.measure.quantity.isRatio
      ? plainBound(of: telling.verdict, role)
      : role == .minimum ? telling.limits.minimum : telling.limits.maximum
    switch telling.unit {
    case .share:
      guard let share = limit.map(percentage(ofTenThousandths:)) else { return nil }
      return Phrase(
        nl: "\(share.dutch) van alle bijeenkomsten", en: "\(share.english) of all sessions")
    case .grade:
      guard let grade = limit.map(Unit.grade.number) else { return nil }
      return Phrase(nl: "een \(grade.dutch)", en: "a grade of \(grade.english)")
    default: return limit.map(telling.unit.amount)
    }
  }
}
