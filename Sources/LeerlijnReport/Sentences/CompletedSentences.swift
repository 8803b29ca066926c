internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// A programme or phase: how much of it is passed, and what it still lacks.
  func completed(_ telling: Telling) -> MeasureAccount {
    var account = MeasureAccount()
    let parts = max(1, telling.reading.whole)
    let total = (telling.limits.minimum ?? telling.reading.offered) / parts
    let (all, now) = (
      Unit.credits.amount(total), Unit.credits.number(telling.reading.now / parts)
    )
    if telling.status == .met {
      account.say(
        nl: "Alles is behaald: \(all.dutch).", en: "All of it is passed: \(all.english).")
    } else {
      account.say(
        nl: "\(now.dutch) van \(all.dutch) behaald.",
        en: "\(now.english) of \(all.english) passed.")
    }
    if telling.status == .open { sayIncomplete(telling, &account) }
    if telling.status == .missed { sayCompletionLost(telling, total, parts, &account) }
    if telling.status != .met { sayFailedAttempts(telling, &account) }
    if telling.mayAskMore, telling.shortage != nil {
      let by = byDeadline(telling.deadline)
      account.sayNext(
        nl: "Nodig is al wat verplicht is, en wat elke keuze vraagt\(by.dutch).",
        en: "All that is compulsory, and what each choice asks, is needed\(by.english).")
    }
    return account
  }

  private func sayIncomplete(_ telling: Telling, _ account: inout MeasureAccount) {
    let units = telling.toCome
    guard !units.isEmpty else { return }
    let titles = units.prefix(6).map { note -> Phrase in
      let title = names.unit(unitID(of: note)).quoted
      let worth = Unit.credits.amount(note.amount)
      return Phrase(
        nl: "\(title.dutch) (\(worth.dutch))", en: "\(title.english) (\(worth.english))")
    }
    let list = titles.joinedByCommas
    let rest = units.count - titles.count
    let more =
      rest > 0
      ? Phrase(nl: " en nog \(rest) andere", en: " and \(rest) more") : Phrase(same: "")
    account.say(
      nl: "Nog te behalen: \(list.dutch)\(more.dutch).",
      en: "Still to pass: \(list.english)\(more.english).")
  }

  private func sayCompletionLost(
    _ telling: Telling, _ total: Int, _ parts: Int, _ account: inout MeasureAccount
  ) {
    guard let most = telling.reading.high.number.map({ $0 / parts }) else { return }
    guard most < total else {
      account.say(
        nl: "Wat nog ontbreekt, geeft geen EC en is niet meer te behalen.",
        en: "What is missing carries no EC and can no longer be passed.")
      return
    }
    let high = Unit.credits.amount(most)
    account.say(
      nl: "Meer dan \(high.dutch) wordt het niet: er is geen gelegenheid meer voor de rest.",
      en: "It cannot become more than \(high.english): no opportunity is left for the rest.")
  }
}
