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
    case .elective?, .advisory?, .planned?, .open?, .optional?, .consortium?, .perSituation?:
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

  private func field(of change: Change) -> FieldName {
    change.field?.name(of: change.thing) ?? .one(nl: "de inhoud", en: "the content")
  }

  // MARK: One value

  private func fromTo(_ change: Change, _ old: FieldValue, _ new: FieldValue) -> Phrase {
    let (name, subject) = (field(of: change), subject(of: change))
    let head = name.words.capitalised
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
    let head = name.words.capitalised
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
    let head = name.words.capitalised
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
    let before = FieldWords(oldNames).parts(of: old)
    let after = FieldWords(newNames).parts(of: new)
    let come = after.filter { !before.contains($0) }
    let gone = before.filter { !after.contains($0) }
    let (name, subject) = (field(of: change).words, subject(of: change))
    let (plus, minus) = (come.joinedByAnd, gone.joinedByAnd)
    switch (come.isEmpty, gone.isEmpty) {
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
    let head = name.words.capitalised
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
    return TitleChange(from: before, to: after).sentence(change.thing.one, was: was, now: subject)
  }

  // MARK: Yes and no

  private func flag(_ change: Change) -> Phrase {
    let subject = subject(of: change)
    let start = subject.capitalised
    let isSo = change.new != nil
    switch change.field {
    case .advisory?:
      return isSo
        ? Phrase(
          nl: "\(start.dutch) is nu een advies: wie het niet haalt, merkt daar niets van.",
          en: "\(start.english) is advice now: not meeting it has no consequence.")
        : Phrase(
          nl: "\(start.dutch) is geen advies meer, maar een eis.",
          en: "\(start.english) is no longer advice but a requirement.")
    case .elective?:
      return isSo
        ? Phrase(nl: "\(start.dutch) is nu een keuze.", en: "\(start.english) is an elective now.")
        : Phrase(
          nl: "\(start.dutch) is niet langer een keuze.",
          en: "\(start.english) is no longer an elective.")
    case .planned?:
      return isSo
        ? Phrase(
          nl: "Alle bijeenkomsten van \(subject.dutch) staan nu vast in de planning.",
          en: "All sessions of \(subject.english) are planned now.")
        : Phrase(
          nl: "De planning van \(subject.dutch) is niet langer volledig: er kunnen bijeenkomsten "
            + "bij komen.",
          en: "The planning of \(subject.english) is no longer complete: sessions may be added.")
    case .open?:
      return isSo
        ? Phrase(
          nl: "\(start.dutch) is nu ook open voor mensen van buiten.",
          en: "\(start.english) is now open to people from outside too.")
        : Phrase(
          nl: "\(start.dutch) is niet langer open voor mensen van buiten.",
          en: "\(start.english) is no longer open to people from outside.")
    case .optional?:
      return isSo
        ? Phrase(
          nl: "Meedoen aan \(subject.dutch) is nu vrij.",
          en: "Taking part in \(subject.english) is free now.")
        : Phrase(
          nl: "Meedoen aan \(subject.dutch) is niet langer vrij.",
          en: "Taking part in \(subject.english) is no longer free.")
    case .consortium?:
      return isSo
        ? Phrase(
          nl: "\(start.dutch) hoort nu bij het consortium.",
          en: "\(start.english) belongs to the consortium now.")
        : Phrase(
          nl: "\(start.dutch) hoort niet langer bij het consortium.",
          en: "\(start.english) no longer belongs to the consortium.")
    default:
      return isSo
        ? Phrase(
          nl: "\(start.dutch) komt er nu voor elke leersituatie.",
          en: "\(start.english) is now due for each learning situation.")
        : Phrase(
          nl: "\(start.dutch) komt er nog één keer, niet per leersituatie.",
          en: "\(start.english) is due once, not for each learning situation.")
    }
  }
}

extension FieldValue {
  /// Whether it has members that come and go one by one.
  var isSet: Bool {
    switch self {
    case .names(_, let ids): ids.count > 1
    case .anyNames, .words, .links, .judges, .citations, .stages, .conditions: true
    default: false
    }
  }
}
