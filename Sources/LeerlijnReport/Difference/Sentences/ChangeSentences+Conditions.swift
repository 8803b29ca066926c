internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension ChangeSentences {
  /// What changed inside a condition.
  func conditionEdit(_ change: Change) -> Phrase {
    guard let edit = change.edit else { return subject(of: change) }
    let place = change.field == .requires ? entry(of: change) : rulePlace(of: change)
    if let span = change.span { return bound(place, edit, span) }
    switch edit.kind {
    case .minimum(let old, let new):
      return bound(place, old, new, old.minimum, new.minimum, isLeast: true)
    case .maximum(let old, let new):
      return bound(place, old, new, old.maximum, new.maximum, isLeast: false)
    case .window(let old, let new): return window(place, old, new)
    case .deadline(let old, let new): return deadline(place, old, new)
    case .each(let old, let new): return each(place, old, new)
    case .cap(_, let new): return cap(place, new)
    case .quantity(let old, let new):
      let (before, after) = (words(old, oldNames), words(new, newNames))
      return Phrase(
        nl: "\(place.dutch) telt nu: \(after.dutch); dat was: \(before.dutch).",
        en: "\(place.english) what counts is now: \(after.english); it was: \(before.english).")
    case .added(let part):
      let asked = ConditionWords(newNames).words(of: part)
      return Phrase(
        nl: "\(place.dutch) komt erbij: \(asked.dutch).",
        en: "\(place.english) this is added: \(asked.english).")
    case .removed(let part):
      let asked = ConditionWords(oldNames).words(of: part)
      return Phrase(
        nl: "\(place.dutch) vervalt: \(asked.dutch).",
        en: "\(place.english) this goes: \(asked.english).")
    case .count(let old, let new, let total):
      return Phrase(
        nl: "\(place.dutch) zijn nu \(new) van de \(total) delen nodig; dat waren er \(old).",
        en: "\(place.english) \(new) of the \(total) parts are needed now; it was \(old).")
    case .logic(let old, let new):
      let before = ConditionWords(oldNames).words(of: old)
      let after = ConditionWords(newNames).words(of: new)
      return Phrase(
        nl: "\(place.dutch) is nu nodig: \(after.dutch); dat was: \(before.dutch).",
        en: "\(place.english) this is needed now: \(after.english); it was: \(before.english).")
    }
  }

  private func rulePlace(of change: Change) -> Phrase {
    let subject = subject(of: change)
    return change.thing == .exception
      ? Phrase(nl: "Bij \(subject.dutch)", en: "In \(subject.english)")
      : Phrase(nl: "In \(subject.dutch)", en: "In \(subject.english)")
  }

  private func entry(of change: Change) -> Phrase {
    let subject = subject(of: change)
    return Phrase(
      nl: "In de ingangseis van \(subject.dutch)",
      en: "In the entry requirement of \(subject.english)")
  }

  private func words(_ measure: Measure, _ names: EditionNames) -> Phrase {
    MeasureWords(names).words(of: measure)
  }

  /// `… gaat het minimum voor bijeenkomsten van 4 naar 5, voor cohorten vanaf 2020.`
  private func bound(_ place: Phrase, _ edit: ConditionEdit, _ span: ParameterSpan) -> Phrase {
    let isLeast: Bool
    let measure: Measure
    switch edit.kind {
    case .minimum(_, let new): (isLeast, measure) = (true, new)
    case .maximum(_, let new): (isLeast, measure) = (false, new)
    default: return place
    }
    let noun = MeasureWords(newNames).noun(of: measure)
    let end = isLeast ? "minimum" : "maximum"
    let unit = measure.quantity.unit
    let was = unit.shortly(span.old ?? 0)
    let becomes = unit.shortly(span.new ?? 0)
    let when = words(of: span)
    return Phrase(
      nl: "\(place.dutch) gaat het \(end) voor \(noun.dutch) van \(was.dutch) naar "
        + "\(becomes.dutch)\(when.dutch).",
      en: "\(place.english) the \(end) for \(noun.english) goes from \(was.english) to "
        + "\(becomes.english)\(when.english).")
  }

  private func bound(
    _ place: Phrase, _ old: Measure, _ new: Measure, _ before: Bound?, _ after: Bound?,
    isLeast: Bool
  ) -> Phrase {
    let noun = MeasureWords(newNames).noun(of: new)
    if let same = sameAmount(place, noun, before, after, new.quantity.unit) { return same }
    let end =
      isLeast
      ? Phrase(nl: "minimum", en: "minimum") : Phrase(nl: "maximum", en: "maximum")
    let unit = new.quantity.unit
    switch (
      before.map { oldNames.bound($0, unit).withoutUnit(unit, $0) },
      after.map { newNames.bound($0, unit).withoutUnit(unit, $0) }
    ) {
    case (let was?, let becomes?):
      return Phrase(
        nl: "\(place.dutch) gaat het \(end.dutch) voor \(noun.dutch) van \(was.dutch) naar "
          + "\(becomes.dutch).",
        en: "\(place.english) the \(end.english) for \(noun.english) goes from \(was.english) to "
          + "\(becomes.english).")
    case (nil, let becomes?):
      return Phrase(
        nl: "\(place.dutch) komt er een \(end.dutch) voor \(noun.dutch): \(becomes.dutch).",
        en: "\(place.english) there is now a \(end.english) for \(noun.english): "
          + "\(becomes.english).")
    case (let was?, nil):
      return Phrase(
        nl: "\(place.dutch) vervalt het \(end.dutch) voor \(noun.dutch); dat was \(was.dutch).",
        en: "\(place.english) the \(end.english) for \(noun.english) goes; it was \(was.english).")
    case (nil, nil): return place
    }
  }

  /// A number that is only said in another place; nil where it may be another number.
  private func sameAmount(
    _ place: Phrase, _ noun: Phrase, _ before: Bound?, _ after: Bound?, _ unit: Unit
  ) -> Phrase? {
    guard let before, let after, let amount = oldNames.onlyAmount(of: before),
      newNames.onlyAmount(of: after) == amount
    else { return nil }
    let value = unit.measured(amount)
    switch (before, after) {
    case (_, .parameter(let id)):
      let title = newNames.name(.parameter, id.text)
      return Phrase(
        nl: "\(place.dutch) blijft de grens voor \(noun.dutch) \(value.dutch); die staat nu in de "
          + "parameter \(title.dutch).",
        en:
          "\(place.english) the bound for \(noun.english) is still \(value.english); it now stands "
          + "in the parameter \(title.english).")
    case (.parameter(let id), .amount):
      let title = oldNames.name(.parameter, id.text)
      return Phrase(
        nl: "\(place.dutch) blijft de grens voor \(noun.dutch) \(value.dutch); die stond in de "
          + "parameter \(title.dutch) en staat nu in de regel zelf.",
        en: "\(place.english) the bound for \(noun.english) is still \(value.english); it stood in "
          + "the parameter \(title.english) and now stands in the rule itself.")
    case (.amount, .amount): return nil
    }
  }

  private func window(_ place: Phrase, _ old: Measure, _ new: Measure) -> Phrase {
    let noun = MeasureWords(newNames).noun(of: new)
    let own = Phrase(nl: "zonder eigen venster", en: "without days of its own")
    let before = old.window.map { MeasureWords(oldNames).words(of: $0) } ?? own
    let after = new.window.map { MeasureWords(newNames).words(of: $0) } ?? own
    return Phrase(
      nl: "\(place.dutch) telt \(noun.dutch) nu \(after.dutch); dat was \(before.dutch).",
      en: "\(place.english) \(noun.english) counts \(after.english) now; it was \(before.english).")
  }

  private func deadline(_ place: Phrase, _ old: Measure, _ new: Measure) -> Phrase {
    let noun = MeasureWords(newNames).noun(of: new)
    let own = Phrase(nl: "de termijn van de regel", en: "the deadline of the rule")
    let before = old.deadline.map { $0.words } ?? own
    let after = new.deadline.map { $0.words } ?? own
    return Phrase(
      nl: "\(place.dutch) is de termijn voor \(noun.dutch) nu \(after.dutch); dat was "
        + "\(before.dutch).",
      en: "\(place.english) the deadline for \(noun.english) is now \(after.english); it was "
        + "\(before.english).")
  }

  private func each(_ place: Phrase, _ old: Measure, _ new: Measure) -> Phrase {
    let noun = MeasureWords(newNames).noun(of: new)
    let whole = Phrase(nl: "voor het geheel", en: "over the whole")
    let before = old.each?.words ?? whole
    let after = new.each?.words ?? whole
    return Phrase(
      nl: "\(place.dutch) geldt de grens voor \(noun.dutch) nu \(after.dutch); dat was "
        + "\(before.dutch).",
      en: "\(place.english) the bound for \(noun.english) holds \(after.english) now; it was "
        + "\(before.english).")
  }

  private func cap(_ place: Phrase, _ new: Measure) -> Phrase {
    let noun = MeasureWords(newNames).noun(of: new)
    return new.cappedByOffer
      ? Phrase(
        nl: "\(place.dutch) is voor \(noun.dutch) nooit meer nodig dan er was.",
        en: "\(place.english) never more of \(noun.english) is needed than there was.")
      : Phrase(
        nl: "\(place.dutch) daalt de eis voor \(noun.dutch) niet meer als er minder was.",
        en: "\(place.english) the bound for \(noun.english) no longer falls with what was offered.")
  }
}

extension Phrase {
  /// A bound after the noun has named the unit: `4`, and not `4 bijeenkomsten`.
  fileprivate func withoutUnit(_ unit: Unit, _ bound: Bound) -> Phrase {
    guard case .amount(let amount) = bound else { return self }
    switch unit {
    case .grade, .count, .share: return self
    default: return unit.number(amount)
    }
  }
}
