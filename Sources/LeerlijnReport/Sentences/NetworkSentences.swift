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
    let limits = (
      telling.limits.minimum.map(Unit.persons.number),
      telling.limits.maximum.map(Unit.persons.number)
    )
    switch limits {
    case (let least?, let most?):
      account.say(
        nl: "Vandaag \(now.dutch); \(least.dutch) tot \(most.dutch) is de bedoeling.",
        en: "Today \(now.english); \(least.english) to \(most.english) are intended.")
    case (let least?, nil):
      account.say(
        nl: "Vandaag \(now.dutch); minstens \(least.dutch) is de bedoeling.",
        en: "Today \(now.english); at least \(least.english) "
          + "\(telling.limits.minimum == 1 ? "is" : "are") intended.")
    case (nil, let most?):
      account.say(
        nl: "Vandaag \(now.dutch); hooguit \(most.dutch) is de bedoeling.",
        en: "Today \(now.english); at most \(most.english) "
          + "\(telling.limits.maximum == 1 ? "is" : "are") intended.")
    case (nil, nil):
      account.say(nl: "Vandaag \(now.dutch).", en: "Today \(now.english).")
    }
    guard telling.status == .missed else { return account }
    if let day = telling.verdict.expectedOn {
      account.sayNext(
        nl: "Zoals de lijsten nu staan, klopt het op \(day.words.dutch).",
        en: "As the lists stand now, it will be right on \(day.words.english).")
    } else if let minimum = telling.limits.minimum, telling.reading.now < minimum {
      let isOne = minimum - telling.reading.now == 1
      let short = Unit.persons.number(minimum - telling.reading.now)
      account.sayNext(
        nl: isOne ? "Er is nog 1 persoon nodig." : "Er zijn nog \(short.dutch) personen nodig.",
        en: isOne ? "1 more person is needed." : "\(short.english) more persons are needed.")
    } else if let maximum = telling.limits.maximum {
      let over = Unit.persons.amount(telling.reading.now - maximum)
      account.sayNext(nl: "Dat is \(over.dutch) te veel.", en: "That is \(over.english) too many.")
    }
    return account
  }

  /// Sessions that a network held, and those to come.
  func held(_ telling: Telling) -> MeasureAccount {
    var account = MeasureAccount()
    let now = Unit.sessions.number(telling.reading.now)
    var counts = [Phrase(nl: "\(now.dutch) gehouden", en: "\(now.english) held")]
    if !telling.waiting.isEmpty {
      let days = dayList(telling.waiting.map(\.day))
      counts.append(
        Phrase(
          nl: "\(count(telling.waiting).dutch) nog niet bevestigd (\(days.dutch))",
          en: "\(count(telling.waiting).english) not yet confirmed (\(days.english))"))
    }
    if !telling.toCome.isEmpty {
      let days = dayList(telling.toCome.map(\.day))
      counts.append(
        Phrase(
          nl: "nog \(count(telling.toCome).dutch) gepland (\(days.dutch))",
          en: "\(count(telling.toCome).english) still planned (\(days.english))"))
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
    let limits = (
      telling.limits.minimum.map(Unit.sessions.number),
      telling.limits.maximum.map(Unit.sessions.number)
    )
    switch limits {
    case (let least?, let most?) where least != most:
      account.say(
        nl: "De bedoeling is \(least.dutch) tot \(most.dutch).",
        en: "\(least.english) to \(most.english) are intended.")
    case (let least?, _):
      account.say(
        nl: "De bedoeling is \(least.dutch).",
        en: "\(least.english) \(telling.limits.minimum == 1 ? "is" : "are") intended.")
    case (nil, let most?):
      account.say(
        nl: "De bedoeling is hooguit \(most.dutch).",
        en: "At most \(most.english) \(telling.limits.maximum == 1 ? "is" : "are") intended.")
    case (nil, nil): break
    }
    if telling.status == .missed, telling.unreachable != nil { sayTerm(telling, &account) }
    guard telling.status == .open, let need = telling.shortage else { return }
    let planned = telling.waiting.count + telling.toCome.count
    if need > planned {
      let isOne = need - planned == 1
      let short = Unit.sessions.number(need - planned)
      account.sayNext(
        nl: isOne
          ? "Er is nog 1 bijeenkomst nodig op de kalender."
          : "Er zijn nog \(short.dutch) bijeenkomsten nodig op de kalender.",
        en: isOne
          ? "1 more session is needed on the calendar."
          : "\(short.english) more sessions are needed on the calendar.")
    }
  }

  /// Which perspectives were seen at a network's sessions, in a mode that counts for them.
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
    if telling.status == .missed { sayTerm(telling, &account) }
    guard telling.status == .open else { return account }
    for part in waysToInvolve(missing) {
      let list = part.roles.map { names[$0] }.joinedByAnd
      account.sayNext(
        nl: "Betrek \(list.dutch) bij een bijeenkomst: \(part.ways.dutch).",
        en: "Involve \(list.english) in a session: \(part.ways.english).")
    }
    return account
  }

  /// The roles by the ways in which they count as involved, in the order of those roles.
  private func waysToInvolve(_ roles: [RoleID]) -> [(roles: [RoleID], ways: Phrase)] {
    var parts: [(roles: [RoleID], modes: [InvolvementMode])] = []
    for role in roles {
      let known = curriculum.roles.first { $0.id == role }?.modes ?? []
      let modes = known.isEmpty ? [.present, .interview, .film] : known
      if let index = parts.firstIndex(where: { $0.modes == modes }) {
        parts[index].roles.append(role)
      } else {
        parts.append(([role], modes))
      }
    }
    return parts.map { ($0.roles, $0.modes.map(\.adverb).joinedByOr) }
  }
}
