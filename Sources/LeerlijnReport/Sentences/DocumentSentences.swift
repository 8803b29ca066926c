internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// A document: in, on time, issued on or after the day that is asked.
  func document(_ telling: Telling, _ id: DocumentID) -> MeasureAccount {
    var account = MeasureAccount()
    let title = names[id].quoted
    if let note = telling.counted.first {
      let day = note.day.words(near: asOf)
      account.say(
        nl: "\(title.dutch) is ingeleverd op \(day.dutch).",
        en: "\(title.english) was handed in on \(day.english).")
      return account
    }
    if telling.waiting.first != nil {
      account.say(
        nl: "\(title.dutch) is binnen, maar de dag van afgifte staat er niet bij.",
        en: "\(title.english) is in, but its day of issue is not recorded.")
      account.sayNext(
        nl: "Nodig is de dag van afgifte van \(title.dutch).",
        en: "The day of issue of \(title.english) is needed.")
      return account
    }
    for note in telling.member.notes {
      guard case .notCounted(let reason) = note.effect else { continue }
      let fact = evidence.submissions.facts[note.index]
      if reason == .issuedTooEarly, let issued = fact.issued {
        account.say(
          nl: "\(title.dutch) is afgegeven op \(issued.words.dutch): dat is te vroeg.",
          en: "\(title.english) was issued on \(issued.words.english): that is too early.")
      } else if let deadline = telling.deadline {
        let days = (note.day.words(near: deadline), deadline.words)
        account.say(
          nl: "\(title.dutch) is ingeleverd op \(days.0.dutch), na \(days.1.dutch).",
          en: "\(title.english) was handed in on \(days.0.english), after \(days.1.english).")
      }
    }
    if account.standing.isEmpty {
      account.say(
        nl: telling.status == .missed
          ? "\(title.dutch) is niet ingeleverd." : "\(title.dutch) is nog niet ingeleverd.",
        en: telling.status == .missed
          ? "\(title.english) was not handed in." : "\(title.english) is not in yet.")
      if telling.status == .missed { sayTerm(telling, &account) }
    }
    if telling.mayAskMore {
      let by = byDeadline(telling.deadline)
      account.sayNext(
        nl: "Nodig is \(title.dutch)\(by.dutch).", en: "\(title.english) is needed\(by.english).")
    }
    return account
  }

  /// Judgements on an outcome: how many, of how many kinds, by how many assessors.
  func dataPoints(
    _ telling: Telling, on outcome: OutcomeID, _ counting: Quantity.DataPointCount
  ) -> MeasureAccount {
    var account = MeasureAccount()
    let title = names[outcome].quoted
    let now = telling.unit.number(telling.reading.now)
    let bound = telling.unit.amount(telling.limits.minimum ?? telling.limits.maximum ?? 0)
    account.say(
      nl: "\(now.dutch) van \(bound.dutch) over \(title.dutch).",
      en: "\(now.english) of \(bound.english) on \(title.english).")
    if telling.status == .missed { sayTerm(telling, &account) }
    for reason in [FactNote.Reason.afterDeadline, .outsideWindow] {
      let notes = telling.notCounted(reason)
      guard !notes.isEmpty else { continue }
      let amount = Unit.judgements.amount(notes.count)
      let why = words(for: reason, deadline: telling.deadline)
      account.sayNotCounted(
        nl: "\(amount.dutch) niet meegeteld: \(why.dutch).",
        en: "\(amount.english) not counted: \(why.english).")
    }
    sayMore(telling, &account)
    return account
  }

  /// Years or hours of relevant work, through the as-of day.
  func experience(_ telling: Telling) -> MeasureAccount {
    var account = MeasureAccount()
    let now = telling.unit.number(telling.reading.now)
    if let minimum = telling.limits.minimum {
      let bound = telling.unit.amount(minimum)
      account.say(
        nl: "\(now.dutch) van \(bound.dutch) relevante werkervaring.",
        en: "\(now.english) of \(bound.english) of relevant work.")
    } else {
      let amount = telling.unit.amount(telling.reading.now)
      account.say(
        nl: "\(amount.dutch) relevante werkervaring.", en: "\(amount.english) of relevant work.")
    }
    if telling.status == .missed, let (minimum, most) = telling.unreachable {
      sayTerm(telling, short: telling.unit.amount(telling.unit.roundedUp(minimum - most)), &account)
    }
    sayMore(telling, &account)
    return account
  }

  /// `De termijn liep tot en met vr 3 juli 2020; er is 0,3 jaar te weinig.`
  func sayTerm(_ telling: Telling, short: Phrase? = nil, _ account: inout MeasureAccount) {
    guard let deadline = telling.deadline?.words, telling.isPastDeadline else { return }
    account.say(
      nl: "De termijn liep tot en met \(deadline.dutch)"
        + (short.map { telling.isAsked ? "; er is \($0.dutch) te weinig." : "." } ?? "."),
      en: "The term ran through \(deadline.english)"
        + (short.map { telling.isAsked ? "; it is \($0.english) short." : "." } ?? "."))
  }

  private func sayMore(_ telling: Telling, _ account: inout MeasureAccount) {
    guard telling.mayAskMore, let shortage = telling.shortage else { return }
    account.next.append(telling.unit.stillNeeded(shortage, byDeadline(telling.deadline)))
  }
}
