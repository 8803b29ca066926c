internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  // MARK: Credits and courses

  func units(_ telling: Telling, _ measure: UnitMeasure) -> MeasureAccount {
    switch measure {
    case .credits(let grades, let most):
      var account = amount(telling, grades: grades != nil)
      if let most { sayNotAll(telling, most, &account) }
      return account
    case .courses(let grades): return amount(telling, grades: grades != nil)
    case .mean: return mean(telling)
    case .completed: return completed(telling)
    }
  }

  /// What is beyond the most that counts is said, so that nobody looks for it.
  private func sayNotAll(_ telling: Telling, _ most: Int, _ account: inout MeasureAccount) {
    let passed = telling.counted.reduce(0) { $0 + $1.amount }
    guard passed > most else { return }
    let (all, counted) = (Unit.credits.amount(passed), Unit.credits.amount(most))
    account.say(
      nl: "Van \(all.dutch) telt hier hoogstens \(counted.dutch) mee.",
      en: "Of \(all.english) at most \(counted.english) counts here.")
  }

  /// Credits or courses: how much is passed, what can still be, what was tried without success.
  private func amount(_ telling: Telling, grades: Bool) -> MeasureAccount {
    var account = MeasureAccount()
    sayPassed(telling, grades: grades, &account)
    if telling.status == .open { sayStillPossible(telling, &account) }
    if telling.status == .missed { sayUnitsLost(telling, &account) }
    sayFailedAttempts(telling, &account)
    guard telling.mayAskMore, let shortage = telling.shortage else { return account }
    account.next.append(telling.unit.stillNeeded(shortage, byDeadline(telling.deadline)))
    return account
  }

  private func sayPassed(_ telling: Telling, grades: Bool, _ account: inout MeasureAccount) {
    let now = telling.unit.number(telling.reading.now)
    let verb =
      grades
      ? Phrase(nl: "met zo'n cijfer", en: "with such a grade") : Phrase(nl: "behaald", en: "passed")
    switch (telling.limits.minimum, telling.limits.maximum) {
    case (let minimum, let maximum)
    where !telling.isAsked && (maximum != nil || minimum.map { telling.reading.now > $0 } ?? false):
      let amount = telling.unit.amount(telling.reading.now)
      account.say(
        nl: "\(amount.dutch) \(verb.dutch).", en: "\(amount.english) \(verb.english).")
      sayBounds(telling, &account)
    case (let minimum?, nil) where telling.reading.now > minimum:
      let amount = telling.unit.amount(telling.reading.now)
      let bound = telling.unit.number(minimum)
      account.say(
        nl: "\(amount.dutch) \(verb.dutch); \(bound.dutch) is nodig.",
        en: "\(amount.english) \(verb.english); \(bound.english) needed.")
    case (let minimum?, nil):
      let bound = telling.unit.amount(minimum)
      account.say(
        nl: "\(now.dutch) van \(bound.dutch) \(verb.dutch).",
        en: "\(now.english) of \(bound.english) \(verb.english).")
    case (nil, let maximum?):
      let amount = telling.unit.amount(telling.reading.now)
      let bound = telling.unit.number(maximum)
      account.say(
        nl: "\(amount.dutch) \(verb.dutch); hooguit \(bound.dutch) mag.",
        en: "\(amount.english) \(verb.english); at most \(bound.english) allowed.")
    default:
      let amount = telling.unit.amount(telling.reading.now)
      account.say(
        nl: "\(amount.dutch) \(verb.dutch).", en: "\(amount.english) \(verb.english).")
    }
  }

  private func sayStillPossible(_ telling: Telling, _ account: inout MeasureAccount) {
    let units = telling.toCome
    guard !units.isEmpty, let need = telling.shortage, let available = telling.available else {
      return
    }
    let titles = units.prefix(6).map { note -> Phrase in
      let title = names.unit(unitID(of: note)).quoted
      guard telling.unit == .credits else { return title }
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
    guard telling.isAsked, need == available else { return }
    guard units.reduce(0, { $0 + $1.amount }) > available else {
      account.say(
        nl: units.count == 1 ? "Die is nodig." : "Alles is nodig.",
        en: units.count == 1 ? "It is needed." : "All of it is needed.")
      return
    }
    // Of a choice of electives no more counts than the choice asks.
    let most = telling.unit.amount(available)
    account.say(
      nl: "Daarvan \(telling.unit.isMany(available) ? "kunnen" : "kan") nog \(most.dutch) "
        + "meetellen, en zoveel is nodig.",
      en: "Of these \(most.english) can still count, and that much is needed.")
  }

  private func sayUnitsLost(_ telling: Telling, _ account: inout MeasureAccount) {
    guard let (minimum, most) = telling.unreachable else { return }
    let short = telling.unit.amount(minimum - most)
    if telling.isPastDeadline, let deadline = telling.deadline {
      account.say(
        nl: "De termijn liep tot en met \(deadline.words.dutch); er ontbreekt \(short.dutch).",
        en: "The term ran through \(deadline.words.english); \(short.english) missing.")
    } else {
      let high = telling.unit.amount(most)
      account.say(
        nl: "Meer dan \(high.dutch) wordt het niet: er is geen gelegenheid meer voor de rest.",
        en: "It cannot become more than \(high.english): no opportunity is left for the rest.")
    }
  }

  func sayFailedAttempts(_ telling: Telling, _ account: inout MeasureAccount) {
    for note in telling.member.notes {
      guard note.kind == .results, note.index >= 0, case .notCounted(let reason) = note.effect,
        reason != .replacedByAnotherAttempt
      else { continue }
      let result = evidence.results.facts[note.index]
      let title = names.unit(evidence.units[Int(result.unit)]).quoted
      let score = words(for: result.score)
      let day = note.day.words(near: asOf)
      let why = words(for: reason, deadline: telling.deadline)
      account.sayNotCounted(
        nl: "\(title.dutch): \(score.dutch) op \(day.dutch) telt niet mee: \(why.dutch).",
        en: "\(title.english): \(score.english) on \(day.english) does not count: \(why.english).")
    }
  }

  /// A note of what is still to come names the unit; one of a result names the result.
  func unitID(of note: FactNote) -> String {
    if note.index < 0 { return unitIDs[-1 - note.index] }
    return evidence.units[Int(evidence.results.facts[note.index].unit)]
  }

  func words(for score: Score) -> Phrase {
    switch score {
    case .grade(let grade):
      let number = Unit.grade.number(Int(grade))
      return Phrase(nl: "een \(number.dutch)", en: "a \(number.english)")
    case .pass: return Phrase(nl: "voldaan", en: "pass")
    case .fail: return Phrase(nl: "niet voldaan", en: "fail")
    case .exempt: return Phrase(nl: "vrijstelling", en: "exemption")
    case .noShow: return Phrase(nl: "niet deelgenomen", en: "no show")
    case .none: return Phrase(nl: "geen cijfer", en: "no grade")
    }
  }

  // MARK: One grade

  /// The deciding grade of a course, test or placement.
  func grade(_ telling: Telling) -> MeasureAccount {
    var account = MeasureAccount()
    if telling.reading.applicability == .notApplicable {
      account.say(
        nl: "Er is vrijstelling verleend: er is geen cijfer.",
        en: "An exemption was granted: there is no grade.")
      return account
    }
    let now = Unit.grade.number(telling.reading.now)
    if telling.reading.word == .pass {
      account.say(nl: "Het resultaat is voldaan (V).", en: "The result is a pass (V).")
    } else if telling.reading.word == .fail {
      account.say(nl: "Het resultaat is niet voldaan (NV).", en: "The result is a fail (NV).")
    } else if telling.member.hasGrade {
      account.say(nl: "Het cijfer is een \(now.dutch).", en: "The grade is \(now.english).")
    } else {
      account.say(nl: "Er is nog geen cijfer.", en: "There is no grade yet.")
    }
    guard telling.isAsked else {
      sayBounds(telling, &account)
      return account
    }
    guard let minimum = telling.limits.minimum, telling.status != .met else { return account }
    let bound = Unit.grade.number(minimum)
    let title = name(of: telling.verdict.measure.quantity).quoted
    if telling.status == .missed, let maximum = telling.limits.maximum,
      telling.reading.low > maximum
    {
      let most = Unit.grade.number(maximum)
      account.say(
        nl: "Hooguit een \(most.dutch) mag.", en: "At most \(most.english) is allowed.")
    } else if telling.status == .missed {
      account.say(
        nl: "Minstens een \(bound.dutch) is nodig en er is geen gelegenheid meer.",
        en: "At least \(bound.english) is needed and no opportunity is left.")
      sayTerm(telling, &account)
    } else if telling.mayAskMore {
      let by = byDeadline(telling.deadline)
      let most = atMost(telling.limits.maximum)
      account.sayNext(
        nl: "Nodig is minstens een \(bound.dutch)\(most.dutch) voor \(title.dutch)\(by.dutch).",
        en: "At least \(bound.english)\(most.english) for \(title.english) is needed"
          + "\(by.english).")
    }
    return account
  }

  /// ` en hoogstens een 9`, after the least; empty without a highest.
  func atMost(_ grade: Int?) -> Phrase {
    guard let most = grade.map(Unit.grade.number) else { return Phrase(same: "") }
    return Phrase(nl: " en hoogstens een \(most.dutch)", en: " and at most \(most.english)")
  }

  // MARK: Slots

  /// Slots that are filled from sets of courses, each course counted once.
  func allocation(_ telling: Telling, _ allocation: Allocation) -> MeasureAccount {
    var account = MeasureAccount()
    let count = allocation.slots.count
    let need = telling.limits.minimum ?? count
    account.say(
      nl: "Gevuld: \(telling.reading.now) van de \(count) onderdelen"
        + (telling.isAsked ? "; nodig: \(need)." : "; het gaat om \(need)."),
      en: "Filled: \(telling.reading.now) of the \(count) parts"
        + (telling.isAsked ? "; needed: \(need)." : "; this is about \(need)."))
    if telling.mayAskMore {
      let by = byDeadline(telling.deadline)
      account.sayNext(
        nl: "Nodig zijn voldoendes voor wat de andere onderdelen vult\(by.dutch).",
        en: "Passes for what fills the other parts are needed\(by.english).")
    }
    if telling.status == .missed, let most = telling.reading.high.number {
      account.say(
        nl: "Meer dan \(most) wordt het niet met wat nog te behalen is.",
        en: "It cannot become more than \(most) with what can still be passed.")
    }
    sayFailedAttempts(telling, &account)
    return account
  }
}
