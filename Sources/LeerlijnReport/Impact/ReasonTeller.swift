internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

/// Tells by which difference a rule judges a student otherwise, by name of the rule.
struct ReasonTeller {
  let impact: Impact
  private let old: Narrator
  private let new: Narrator
  let oldDemands: DemandWords
  let newDemands: DemandWords

  init(_ impact: Impact) {
    self.impact = impact
    old = Narrator(impact.old)
    new = Narrator(impact.new)
    oldDemands = DemandWords(impact.old.curriculum)
    newDemands = DemandWords(impact.new.curriculum)
  }

  /// The titles of the edition that has the rule, the new one first.
  var names: Names { new.names }

  func title(ofRule index: Int) -> Phrase { title(of: impact.rules[index].pair) }

  func title(of pair: RulePair) -> Phrase {
    pair.new.map { new.title(ofRule: $0) } ?? pair.old.map { old.title(ofRule: $0) }
      ?? Phrase(same: "")
  }

  func title(ofNetwork id: NetworkID) -> Phrase {
    let title = new.names[id]
    return title == Phrase(same: id.text) ? old.names[id] : title
  }

  /// One sentence, the rule named by its title.
  func reason(rule index: Int, _ reasons: Impact.Reasons) -> Phrase {
    let title = title(ofRule: index).quoted
    guard let before = reasons.old else {
      return Phrase(nl: "\(title.dutch) is nieuw.", en: "\(title.english) is new.")
    }
    guard let after = reasons.new else {
      return Phrase(nl: "\(title.dutch) vervalt.", en: "\(title.english) is dropped.")
    }
    return applicability(title, before, after) ?? bounds(title, before, after)
      ?? deadline(title, before, after) ?? rest(title, before, after)
  }

  // MARK: Whether it applies

  private func applicability(
    _ title: Phrase, _ before: RuleVerdict, _ after: RuleVerdict
  ) -> Phrase? {
    if before.root == nil, after.root != nil {
      return Phrase(
        nl: "\(title.dutch) geldt nu ook voor deze studenten.",
        en: "\(title.english) now is for these students too.")
    }
    if before.root != nil, after.root == nil {
      return Phrase(
        nl: "\(title.dutch) geldt niet meer voor deze studenten.",
        en: "\(title.english) is no longer for these students.")
    }
    if before.exception != nil, after.exception == nil {
      return Phrase(
        nl: "De uitzondering op \(title.dutch) vervalt.",
        en: "The exception to \(title.english) is dropped.")
    }
    if before.exception == nil, after.exception != nil {
      return Phrase(
        nl: "Op \(title.dutch) is er nu een uitzondering.",
        en: "There now is an exception to \(title.english).")
    }
    return nil
  }

  // MARK: What it asks

  /// The first bound that differs, where both editions look at the same number of things.
  private func bounds(_ title: Phrase, _ before: RuleVerdict, _ after: RuleVerdict) -> Phrase? {
    let measures = (before.root?.measures ?? [], after.root?.measures ?? [])
    guard measures.0.count == measures.1.count else { return nil }
    for (earlier, later) in zip(measures.0, measures.1) {
      let least = (bound(earlier, .minimum, old), bound(later, .minimum, new))
      if let first = least.0, let second = least.1, first != second {
        let parts = measures.1.count > 1 ? new.name(of: later.measure.quantity).quoted : nil
        return demand(title, part: parts, first, second)
      }
      let most = (bound(earlier, .maximum, old), bound(later, .maximum, new))
      if let first = most.0, let second = most.1, first != second {
        let (before, after) = (first.words, second.words)
        return Phrase(
          nl: "\(title.dutch) laat ten hoogste \(after.dutch) toe in plaats van \(before.dutch).",
          en: "\(title.english) allows at most \(after.english) instead of \(before.english).")
      }
    }
    return nil
  }

  private func demand(
    _ title: Phrase, part: Phrase?, _ before: Amount, _ after: Amount
  ) -> Phrase {
    // `5 in plaats van 4 bijeenkomsten`: the unit once, where both have the same.
    let first = before.unit == after.unit ? after.bare : after.words
    let second = before.words
    guard let part else {
      return Phrase(
        nl: "\(title.dutch) vraagt \(first.dutch) in plaats van \(second.dutch).",
        en: "\(title.english) asks \(first.english) instead of \(second.english).")
    }
    return Phrase(
      nl: "\(title.dutch) vraagt bij \(part.dutch) \(first.dutch) in plaats van \(second.dutch).",
      en: "\(title.english) asks \(first.english) instead of \(second.english) at \(part.english).")
  }

  private struct Amount: Hashable {
    let unit: Unit
    let value: Int

    var words: Phrase { unit == .share ? percentage(ofTenThousandths: value) : unit.amount(value) }
    var bare: Phrase { unit == .share ? percentage(ofTenThousandths: value) : unit.number(value) }
  }

  private func bound(
    _ verdict: MeasureVerdict, _ role: AppliedParameter.Role, _ narrator: Narrator
  ) -> Amount? {
    narrator.plainBound(of: verdict, role).map { Amount(unit: verdict.unit, value: $0) }
  }

  // MARK: By when

  private func deadline(_ title: Phrase, _ before: RuleVerdict, _ after: RuleVerdict) -> Phrase? {
    guard let first = before.deadline, let second = after.deadline, first != second else {
      return nil
    }
    let (earlier, later) = (first.words, second.words)
    return Phrase(
      nl: "\(title.dutch) loopt tot en met \(later.dutch) in plaats van \(earlier.dutch).",
      en: "\(title.english) runs through \(later.english) instead of \(earlier.english).")
  }

  // MARK: Otherwise

  private func rest(_ title: Phrase, _ before: RuleVerdict, _ after: RuleVerdict) -> Phrase {
    let rules = (
      impact.old.curriculum.rules[before.rule], impact.new.curriculum.rules[after.rule]
    )
    return demands(title, before, after, rules) ?? readings(title, before, after)
      ?? Phrase(
        nl: "\(title.dutch) vraagt hetzelfde, maar waar de regel naar kijkt, is veranderd.",
        en: "\(title.english) asks the same, but what it looks at has changed.")
  }
}
