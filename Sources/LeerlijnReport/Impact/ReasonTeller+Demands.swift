internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

/// What a rule asks of one student in words, measure by measure, with the values that hold for them.
struct DemandWords {
  private let words: ConditionWords

  init(_ curriculum: Curriculum) {
    words = ConditionWords(EditionNames(ThingList(curriculum), curriculum))
  }

  /// Something of whatever kind, by its title in quotation marks.
  func name(ofAny id: String) -> Phrase { words.names.name(ofAny: id) }

  /// Each measure of the condition that judged the student.
  func measures(of verdict: RuleVerdict, _ rule: Rule) -> [Phrase] {
    let condition = condition(of: verdict, rule)
    return condition.measures.map { words.words(of: Condition(.measure($0))) }
      + condition.referredRules.map { words.words(of: Condition(.rule($0.rule))) }
  }

  func whole(of verdict: RuleVerdict, _ rule: Rule) -> Phrase {
    words.words(of: condition(of: verdict, rule))
  }

  private func condition(of verdict: RuleVerdict, _ rule: Rule) -> Condition {
    let condition =
      verdict.exception.map { rule.exceptions[$0].condition } ?? rule.condition
    var amounts: [ParameterID: Int] = [:]
    for measure in verdict.root?.measures ?? [] {
      for applied in measure.parameters { amounts[applied.parameter] = applied.amount }
    }
    return condition.withBounds { bound in
      if case .parameter(let id) = bound, let amount = amounts[id] { return .amount(amount) }
      return bound
    }
  }
}

extension ReasonTeller {
  /// What is asked now that was not, and what no longer; nil where the demands are the same.
  func demands(
    _ title: Phrase, _ before: RuleVerdict, _ after: RuleVerdict, _ rules: (old: Rule, new: Rule)
  ) -> Phrase? {
    let first = oldDemands.measures(of: before, rules.old)
    let second = newDemands.measures(of: after, rules.new)
    let gone = Self.shortened(first.filter { !second.contains($0) })
    let come = Self.shortened(second.filter { !first.contains($0) })
    switch (gone, come) {
    case (let gone?, let come?):
      return Phrase(
        nl: "\(title.dutch) vraagt nu \(come.dutch); dat was \(gone.dutch).",
        en: "\(title.english) now asks \(come.english); it was \(gone.english).")
    case (nil, let come?):
      return Phrase(
        nl: "\(title.dutch) vraagt nu ook \(come.dutch).",
        en: "\(title.english) now also asks \(come.english).")
    case (let gone?, nil):
      return Phrase(
        nl: "\(title.dutch) vraagt niet meer \(gone.dutch).",
        en: "\(title.english) no longer asks \(gone.english).")
    case (nil, nil):
      let (old, new) = (
        oldDemands.whole(of: before, rules.old), newDemands.whole(of: after, rules.new)
      )
      guard old != new else { return nil }
      return Phrase(
        nl: "\(title.dutch) vraagt nu \(new.dutch); dat was \(old.dutch).",
        en: "\(title.english) now asks \(new.english); it was \(old.english).")
    }
  }

  /// The first three; the others are counted.
  private static func shortened(_ demands: [Phrase]) -> Phrase? {
    guard !demands.isEmpty else { return nil }
    let rest = demands.count - 3
    guard rest > 0 else { return demands.joinedByAnd }
    return
      (demands.prefix(3)
      + [
        Phrase(
          nl: rest == 1 ? "nog 1 eis" : "nog \(rest) eisen",
          en: rest == 1 ? "1 more demand" : "\(rest) more demands")
      ]).joinedByAnd
  }

  // MARK: What it looks at

  /// The same demand, of which more or less can be reached, or counts; nil where neither is so.
  func readings(_ title: Phrase, _ before: RuleVerdict, _ after: RuleVerdict) -> Phrase? {
    let measures = (before.root?.measures ?? [], after.root?.measures ?? [])
    guard measures.0.count == measures.1.count else { return nil }
    for (earlier, later) in zip(measures.0, measures.1) where earlier.unit == later.unit {
      guard let first = earlier.deciding?.reading, let second = later.deciding?.reading else {
        continue
      }
      func amount(_ amount: Int, _ reading: Reading) -> Told {
        guard later.measure.quantity.isRatio else {
          let amount = amount / max(1, reading.whole)
          return Told(words: later.unit.amount(amount), isMany: later.unit.isMany(amount))
        }
        let ratio = Reading.ratio(amount, of: reading.whole, in: later.unit)
        guard later.unit == .share else {
          return Told(words: Unit.share.number(ratio), isMany: false)
        }
        return Told(words: percentage(ofTenThousandths: ratio), isMany: false)
      }
      if first.high != second.high || first.low != second.low {
        let quantities = (earlier.measure.quantity, later.measure.quantity)
        if let planning = planning(title, first, second, quantities) { return planning }
      }
      if let old = first.high.number.map({ amount($0, first) }),
        let new = second.high.number.map({ amount($0, second) }), old != new
      {
        return reach(title, old, new)
      }
      let (old, new) = (amount(first.low, first), amount(second.low, second))
      guard old != new else { continue }
      return later.unit == .share ? atLeast(title, old, new) : counted(title, old, new)
    }
    return nil
  }

  /// An amount in words, and whether its verb is in the plural.
  private struct Told: Equatable {
    let words: Phrase
    let isMany: Bool
  }

  /// Sessions may still be added, or no longer: by how they are planned, or by how many there may be.
  private func planning(
    _ title: Phrase, _ first: Reading, _ second: Reading, _ quantities: (Quantity, Quantity)
  ) -> Phrase? {
    let isPlanned = (
      impact.old.curriculum.plansCompletely(quantities.0),
      impact.new.curriculum.plansCompletely(quantities.1)
    )
    switch (first.unplanned == 0, second.unplanned == 0) {
    case (true, false) where isPlanned.0 == isPlanned.1:
      return Phrase(
        nl: "bij \(title.dutch) kunnen er nu nog bijeenkomsten bij komen.",
        en: "for \(title.english) sessions may now still be added.")
    case (false, true) where isPlanned.0 == isPlanned.1:
      let isLowered =
        impact.old.curriculum.mostSessions(quantities.0)
        != impact.new.curriculum.mostSessions(quantities.1)
      return Phrase(
        nl: "bij \(title.dutch) kunnen er geen bijeenkomsten meer bij komen"
          + (isLowered ? ": het hoogste aantal is al bereikt." : "."),
        en: "for \(title.english) no more sessions can be added"
          + (isLowered ? ": the most that there may be is reached already." : "."))
    case (true, false):
      return Phrase(
        nl: "bij \(title.dutch) ligt de planning nog niet vast: er kunnen bijeenkomsten bij komen.",
        en: "the planning for \(title.english) is not complete yet: sessions may be added.")
    case (false, true):
      return Phrase(
        nl: "bij \(title.dutch) ligt de planning vast: er komen geen bijeenkomsten meer bij.",
        en: "the planning for \(title.english) is complete: no sessions will be added.")
    default: return nil
    }
  }

  private func reach(_ title: Phrase, _ old: Told, _ new: Told) -> Phrase {
    let (first, second) = (old.words, new.words)
    return Phrase(
      nl: "voor \(title.dutch) \(new.isMany ? "zijn" : "is") nu ten hoogste \(second.dutch) "
        + "haalbaar in plaats van \(first.dutch).",
      en: "for \(title.english) at most \(second.english) can now be reached instead of "
        + "\(first.english).")
  }

  private func counted(_ title: Phrase, _ old: Told, _ new: Told) -> Phrase {
    let (first, second) = (old.words, new.words)
    return Phrase(
      nl: "voor \(title.dutch) \(new.isMany ? "tellen" : "telt") nu \(second.dutch) in plaats van "
        + "\(first.dutch).",
      en: "for \(title.english) \(second.english) now \(new.isMany ? "count" : "counts") instead "
        + "of \(first.english).")
  }

  /// The least of a share is what it comes to if nothing more is attended, not what it is now.
  private func atLeast(_ title: Phrase, _ old: Told, _ new: Told) -> Phrase {
    let (first, second) = (old.words, new.words)
    return Phrase(
      nl: "voor \(title.dutch) is nu minstens \(second.dutch) zeker in plaats van "
        + "\(first.dutch).",
      en: "for \(title.english) at least \(second.english) is now certain instead of "
        + "\(first.english).")
  }
}

extension Curriculum {
  /// Whether every session of a measure's series is on the calendar once one is.
  fileprivate func plansCompletely(_ quantity: Quantity) -> Bool {
    series(of: quantity).allSatisfy(\.isPlannedCompletely)
  }

  /// How many sessions of each series there may be.
  fileprivate func mostSessions(_ quantity: Quantity) -> [Bound?] {
    series(of: quantity).map(\.maximum)
  }

  private func series(of quantity: Quantity) -> [SessionSeries] {
    let ids: [SeriesID] =
      switch quantity {
      case .sessions(let series, _, _), .held(let series), .perspectives(_, let series): series
      default: []
      }
    return programmes.flatMap(\.series).filter { ids.contains($0.id) }
  }
}

extension Measure {
  fileprivate func withBounds(_ change: (Bound) -> Bound) -> Measure {
    var measure = self
    measure.minimum = minimum.map(change)
    measure.maximum = maximum.map(change)
    return measure
  }
}

extension Condition {
  /// The same condition with other bounds.
  fileprivate func withBounds(_ change: (Bound) -> Bound) -> Condition {
    switch kind {
    case .all(let parts): Condition(.all(parts.map { $0.withBounds(change) }))
    case .any(let parts): Condition(.any(parts.map { $0.withBounds(change) }))
    case .atLeast(let count, let parts):
      Condition(.atLeast(count, parts.map { $0.withBounds(change) }))
    case .not(let part): Condition(.not(part.withBounds(change)))
    case .when(let premise, let then):
      Condition(.when(premise.withBounds(change), then: then.withBounds(change)))
    case .rule: self
    case .measure(let measure): Condition(.measure(measure.withBounds(change)))
    }
  }
}
