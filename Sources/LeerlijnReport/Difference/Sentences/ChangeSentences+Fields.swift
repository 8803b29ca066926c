internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension ChangeSentences {
  func changed(_ change: Change) -> Phrase {
    if change.edit != nil { return conditionEdit(change) }
    if change.span != nil { return parameterValue(change) }
    switch change.field {
    case .title?: return title(change)
    case .examples?: return counted(change)
    case .explanation?, .text?, .locator?, .statements?: return reworded(change)
    case .condition?, .requires?: return condition(change)
    case .values?: return rewrittenValues(change)
    case .allowsWaiver?, .elective?, .advisory?, .planned?, .open?, .optional?, .consortium?,
      .perSituation?:
      return flag(change)
    default: break
    }
    switch (change.old, change.new) {
    case (let old?, let new?) where old.isSet && new.isSet: return members(change, old, new)
    case (let old?, let new?): return fromTo(change, old, new)
    case (nil, let new?): return appeared(change, new)
    case (let old?, nil): return vanished(change, old)
    case (nil, nil): return subject(of: change)
    }
  }

  private func field(of change: Change) -> Noun {
    change.field.map { Part.noun(of: $0, in: change.thing) }
      ?? Noun(
        nl: "de inhoud", "inhoud", en: "the content", "contents")
  }

  // MARK: One value

  private func fromTo(_ change: Change, _ old: FieldValue, _ new: FieldValue) -> Phrase {
    let (name, subject) = (field(of: change), subject(of: change))
    let head = name.one.capitalised
    let before = FieldWords(oldNames).words(of: old)
    let after = FieldWords(newNames).words(of: new)
    if case .amount(_, let unit) = new, case .amount(let amount, unit) = old {
      let before = unit.shortly(amount)
      return Phrase(
        nl: "\(head.dutch) van \(subject.dutch) gaat van \(before.dutch) naar \(after.dutch).",
        en: "\(head.english) of \(subject.english) goes from \(before.english) to "
          + "\(after.english).")
    }
    if change.field == .weight {
      return Phrase(
        nl: "Het gewicht van \(subject.dutch) gaat van \(before.dutch) naar \(after.dutch) %.",
        en: "The weight of \(subject.english) goes from \(before.english)% to \(after.english)%.")
    }
    if name.isPlural {
      return Phrase(
        nl: "\(head.dutch) van \(subject.dutch) zijn nu \(after.dutch); dat was \(before.dutch).",
        en: "\(head.english) of \(subject.english) are now \(after.english); it was "
          + "\(before.english).")
    }
    return Phrase(
      nl: "\(head.dutch) van \(subject.dutch) is nu \(after.dutch); dat was \(before.dutch).",
      en: "\(head.english) of \(subject.english) is now \(after.english); it was "
        + "\(before.english).")
  }

  private func appeared(_ change: Change, _ new: FieldValue) -> Phrase {
    let (name, subject) = (field(of: change), subject(of: change))
    let head = name.one.capitalised
    let after = FieldWords(newNames).words(of: new)
    if change.thing == .rule, let sentence = scope(change, Phrase?.none, after) { return sentence }
    return name.isPlural
      ? Phrase(
        nl: "\(head.dutch) van \(subject.dutch) zijn nu \(after.dutch); eerder waren er geen.",
        en:
          "\(head.english) of \(subject.english) are now \(after.english); there were none before.")
      : Phrase(
        nl: "\(head.dutch) van \(subject.dutch) is nu \(after.dutch); eerder was er geen.",
        en: "\(head.english) of \(subject.english) is now \(after.english); there was none before.")
  }

  private func vanished(_ change: Change, _ old: FieldValue) -> Phrase {
    let (name, subject) = (field(of: change), subject(of: change))
    let head = name.one.capitalised
    let before = FieldWords(oldNames).words(of: old)
    if change.thing == .rule, let sentence = scope(change, before, nil) { return sentence }
    return name.isPlural
      ? Phrase(
        nl: "\(head.dutch) van \(subject.dutch) vervallen; dat was \(before.dutch).",
        en: "\(head.english) of \(subject.english) go; it was \(before.english).")
      : Phrase(
        nl: "\(head.dutch) van \(subject.dutch) vervalt; dat was \(before.dutch).",
        en: "\(head.english) of \(subject.english) goes; it was \(before.english).")
  }

  // MARK: Many values

  private func members(_ change: Change, _ old: FieldValue, _ new: FieldValue) -> Phrase {
    // What got another title is neither new nor gone.
    let before = old.members.map { ($0, FieldWords(oldNames).words(of: $0)) }
    let after = new.members.map { ($0, FieldWords(newNames).words(of: $0)) }
    let come = after.filter { one in
      !before.contains { $0.0 == one.0 || $0.1 == one.1 }
    }.map(\.1)
    let gone = before.filter { one in
      !after.contains { $0.0 == one.0 || $0.1 == one.1 }
    }.map(\.1)
    let (name, subject) = (field(of: change).one, subject(of: change))
    let (plus, minus) = (come.joinedByAnd, gone.joinedByAnd)
    switch (come.isEmpty, gone.isEmpty) {
    case (true, true):
      let head = name.capitalised
      return Phrase(
        nl: "\(head.dutch) van \(subject.dutch) zijn aangepast.",
        en: "\(head.english) of \(subject.english) were adapted.")
    case (false, true):
      return Phrase(
        nl: "Bij \(name.dutch) van \(subject.dutch) komt erbij: \(plus.dutch).",
        en: "Added to \(name.english) of \(subject.english): \(plus.english).")
    case (true, false):
      return Phrase(
        nl: "Uit \(name.dutch) van \(subject.dutch) vervalt: \(minus.dutch).",
        en: "Taken from \(name.english) of \(subject.english): \(minus.english).")
    default:
      return Phrase(
        nl: "Bij \(name.dutch) van \(subject.dutch) komt erbij: \(plus.dutch). Er vervalt: "
          + "\(minus.dutch).",
        en: "Added to \(name.english) of \(subject.english): \(plus.english). Taken away: "
          + "\(minus.english).")
    }
  }

  private func counted(_ change: Change) -> Phrase {
    func words(_ value: FieldValue?) -> [String] {
      if case .words(let words)? = value { words } else { [] }
    }
    let (before, after) = (words(change.old).count, words(change.new).count)
    let subject = subject(of: change)
    return before == after
      ? Phrase(
        nl: "De voorbeelden bij \(subject.dutch) zijn aangepast.",
        en: "The examples of \(subject.english) were adapted.")
      : Phrase(
        nl: "Bij \(subject.dutch) staan nu \(after) voorbeelden; dat waren er \(before).",
        en: "There are now \(after) examples with \(subject.english); there were \(before).")
  }

  private func reworded(_ change: Change) -> Phrase {
    let (name, subject) = (field(of: change), subject(of: change))
    let head = name.one.capitalised
    let start = subject.capitalised
    if change.old == nil {
      return Phrase(
        nl: "Bij \(subject.dutch) \(name.isPlural ? "zijn" : "is") \(name.one.dutch) nieuw.",
        en: "\(start.english) now has \(name.one.english).")
    }
    if change.new == nil {
      return Phrase(
        nl: "Bij \(subject.dutch) \(name.isPlural ? "vervallen" : "vervalt") \(name.one.dutch).",
        en: "\(start.english) no longer has \(name.one.english).")
    }
    return name.isPlural
      ? Phrase(
        nl: "\(head.dutch) van \(subject.dutch) zijn aangepast.",
        en: "\(head.english) of \(subject.english) were adapted.")
      : Phrase(
        nl: "\(head.dutch) van \(subject.dutch) is anders verwoord.",
        en: "\(head.english) of \(subject.english) is worded in another way.")
  }

  private func title(_ change: Change) -> Phrase {
    guard case .titles(let before)? = change.old, case .titles(let after)? = change.new else {
      let subject = subject(of: change).capitalised
      return change.new == nil
        ? Phrase(
          nl: "\(subject.dutch) heeft geen titel meer.",
          en: "\(subject.english) has no title any more.")
        : Phrase(
          nl: "\(subject.dutch) heeft nu een titel.", en: "\(subject.english) has a title now.")
    }
    let subject = subject(of: change)
    let was = change.oldThing.map { oldNames.subject(oldNames.things.things[$0]) } ?? subject
    return TitleChange(from: before, to: after).sentence(
      change.thing.noun.one, was: was, now: subject)
  }
}

extension FieldValue {
  /// Each member as a value of its own; the value itself where it has none.
  fileprivate var members: [FieldValue] {
    switch self {
    case .names(let kind, let ids): ids.map { .names(kind, [$0]) }
    case .anyNames(let ids): ids.map { .anyNames([$0]) }
    case .words(let words): words.map { .words([$0]) }
    case .links(let links): links.map { .links([$0]) }
    case .judges(let judges): judges.map { .judges([$0]) }
    case .citations(let ids): ids.map { .citations([$0]) }
    case .stages(let stages): stages.map { .stages([$0]) }
    case .conditions(let forms): forms.map { .conditions([$0]) }
    default: [self]
    }
  }

  /// Whether it has members that come and go one by one.
  var isSet: Bool {
    switch self {
    case .names(_, let ids): ids.count > 1
    case .anyNames, .words, .links, .judges, .citations, .stages, .conditions: true
    default: false
    }
  }
}
