internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// The size of a network today, and the day on which it will be right.
  func members(_ telling: Telling) -> MeasureAccount {
    var account = MeasureAccount()
    let now = Unit.persons.amount(telling.reading.now)
    guard telling.isAsked else {
      account.say(nl: "Vandaag \(now.dutch).", en: "Today \(now.english).")
      sayBounds(telling, &account)
      return account
    }
    switch (telling.limits.minimum, telling.limits.maximum) {
    case (let minimum?, let maximum?):
      account.say(
        nl: "Vandaag \(now.dutch); \(minimum) tot \(maximum) is de bedoeling.",
        en: "Today \(now.english); \(minimum) to \(maximum) are intended.")
    case (let minimum?, nil):
      account.say(
        nl: "Vandaag \(now.dutch); minstens \(minimum) is de bedoeling.",
        en: "Today \(now.english); at least \(minimum) are intended.")
    case (nil, let maximum?):
      account.say(
        nl: "Vandaag \(now.dutch); hooguit \(maximum) is de bedoeling.",
        en: "Today \(now.english); at most \(maximum) are intended.")
    case (nil, nil):
      account.say(nl: "Vandaag \(now.dutch).", en: "Today \(now.english).")
    }
    guard telling.status == .missed else { return account }
    if let day = telling.verdict.expectedOn {
      account.sayNext(
        nl: "Zoals de lijsten nu staan, klopt het op \(day.words.dutch).",
        en: "As the lists stand now, it will be right on \(day.words.english).")
    } else if let minimum = telling.limits.minimum, telling.reading.now < minimum {
      let short = minimum - telling.reading.now
      account.sayNext(
        nl: short == 1 ? "Er is nog 1 persoon nodig." : "Er zijn nog \(short) personen nodig.",
        en: short == 1 ? "1 more person is needed." : "\(short) more persons are needed.")
    } else if let maximum = telling.limits.maximum {
      let over = Unit.persons.amount(telling.reading.now - maximum)
      account.sayNext(nl: "Dat is \(over.dutch) te veel.", en: "That is \(over.english) too many.")
    }
    return account
  }

  /// Sessions that a network held, and those to come.
  func held(_ telling: Telling) -> MeasureAccount {
    var account = MeasureAccount()
    var counts = [
      Phrase(nl: "\(telling.reading.now) gehouden", en: "\(telling.reading.now) held")
    ]
    if !telling.waiting.isEmpty {
      let days = dayList(telling.waiting.map(\.day))
      counts.append(
        Phrase(
          nl: "\(telling.waiting.count) nog niet bevestigd (\(days.dutch))",
          en: "\(telling.waiting.count) not yet confirmed (\(days.english))"))
    }
    if !telling.toCome.isEmpty {
      let days = dayList(telling.toCome.map(\.day))
      counts.append(
        Phrase(
          nl: "nog \(telling.toCome.count) gepland (\(days.dutch))",
          en: "\(telling.toCome.count) still planned (\(days.english))"))
    }
    let list = counts.joinedByCommas
    account.say(nl: list.dutch + ".", en: list.english + ".")
    if telling.isAsked { sayHeldBounds(telling, &account) } else { sayBounds(telling, &account) }
    for note in telling.notCounted(.cancelled) {
      let day = note.day.words
      let reason = evidence.sessions[note.index].reason.map { " (\($0))" } ?? ""
      account.sayNotCounted(
        nl: "De bijeenkomst van \(day.dutch) is geannuleerd\(reason).",
        en: "The session of \(day.english) was cancelled\(reason).")
    }
    return account
  }

  private func sayHeldBounds(_ telling: Telling, _ account: inout MeasureAccount) {
    switch (telling.limits.minimum, telling.limits.maximum) {
    case (let minimum?, let maximum?) where minimum != maximum:
      account.say(
        nl: "De bedoeling is \(minimum) tot \(maximum).",
        en: "\(minimum) to \(maximum) are intended.")
    case (let minimum?, _):
      account.say(
        nl: "De bedoeling is \(minimum).",
        en: minimum == 1 ? "1 is intended." : "\(minimum) are intended.")
    case (nil, let maximum?):
      account.say(nl: "De bedoeling is hooguit \(maximum).", en: "At most \(maximum) are intended.")
    case (nil, nil): break
    }
    guard telling.status == .open, let need = telling.shortage else { return }
    let planned = telling.waiting.count + telling.toCome.count
    if need > planned {
      let short = need - planned
      account.sayNext(
        nl: short == 1
          ? "Er is nog 1 bijeenkomst nodig op de kalender."
          : "Er zijn nog \(short) bijeenkomsten nodig op de kalender.",
        en: short == 1
          ? "1 more session is needed on the calendar."
          : "\(short) more sessions are needed on the calendar.")
    }
  }

  /// Which perspectives were seen at a network's sessions, in any mode.
  func perspectives(_ telling: Telling, _ roles: [RoleID]) -> MeasureAccount {
    var account = MeasureAccount()
    let missing = telling.verdict.missingRoles
    let seen = roles.filter { !missing.contains($0) }.map { names[$0] }
    if !seen.isEmpty {
      let list = seen.joinedByAnd
      account.say(nl: "Betrokken: \(list.dutch).", en: "Involved: \(list.english).")
    }
    guard !missing.isEmpty else { return account }
    let list = missing.map { names[$0] }.joinedByAnd
    account.say(
      nl: telling.status == .missed
        ? "Niet betrokken: \(list.dutch)." : "Nog niet betrokken: \(list.dutch).",
      en: telling.status == .missed
        ? "Not involved: \(list.english)." : "Not yet involved: \(list.english).")
    guard telling.status == .open else { return account }
    account.sayNext(
      nl:
        "Betrek \(list.dutch) bij een bijeenkomst: aanwezig, met een interview of met een filmpje.",
      en: "Involve \(list.english) in a session: present, by interview or by film.")
    return account
  }
}
