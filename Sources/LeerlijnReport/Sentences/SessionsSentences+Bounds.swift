internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

// Why sessions can no longer be reached, and what may still change how many there are.

extension Narrator {
  func saySessionsLost(
    _ telling: Telling, _ verb: AttendanceWords, _ account: inout MeasureAccount
  ) {
    if let (minimum, most) = telling.unreachable {
      guard loneAbsence(telling, verb) == nil else { return }
      if telling.isPastDeadline {
        sayTerm(telling, &account)
      } else if most > telling.reading.now {
        sayTooFewToCome(most, minimum, isAsked: telling.isAsked, &account)
      } else if let deadline = telling.deadline, verb.isAttendance {
        account.say(
          nl: "Tot en met \(deadline.words.dutch) kan er geen meer bij komen.",
          en: "None can be added through \(deadline.words.english).")
      }
    } else if let maximum = telling.limits.maximum, telling.reading.low > maximum {
      sayTooMany(telling, maximum, &account)
    }
  }

  private func sayTooFewToCome(
    _ most: Int, _ minimum: Int, isAsked: Bool, _ account: inout MeasureAccount
  ) {
    let (most, least) = (Unit.sessions.number(most), Unit.sessions.number(minimum))
    let isMany = Unit.sessions.isMany(minimum)
    account.say(
      nl: "Met alles wat nog komt wordt het \(most.dutch)"
        + (isAsked ? "; \(least.dutch) \(isMany ? "zijn" : "is") nodig." : "."),
      en: "With all that is to come it becomes \(most.english)"
        + (isAsked ? "; \(least.english) \(isMany ? "are" : "is") needed." : "."))
  }

  /// `Hooguit 1 mag; op di 3 december 2019 werd het er meer.`
  private func sayTooMany(
    _ telling: Telling, _ maximum: Int, _ account: inout MeasureAccount
  ) {
    let most = Unit.sessions.number(maximum)
    let counted = telling.counted
    let day = counted.indices.contains(maximum) ? counted[maximum].day.words : nil
    guard telling.isAsked else { return }
    account.say(
      nl: "Hooguit \(most.dutch) mag"
        + (day.map { "; op \($0.dutch) werd het er meer." } ?? "."),
      en: "At most \(most.english) allowed"
        + (day.map { "; on \($0.english) it became more." } ?? "."))
  }

  /// The bound was lowered to what was offered.
  func sayCap(_ telling: Telling, _ account: inout MeasureAccount) {
    guard telling.verdict.measure.cappedByOffer, let minimum = telling.limits.minimum,
      let bound = plainBound(of: telling.verdict), minimum < bound
    else { return }
    let (least, asked) = (Unit.sessions.number(minimum), Unit.sessions.number(bound))
    let isMany = Unit.sessions.isMany(minimum)
    account.say(
      nl: "Er \(isMany ? "zijn" : "is") er \(least.dutch) aangeboden; daarom is de eis "
        + "\(least.dutch) in plaats van \(asked.dutch).",
      en: "\(least.english) \(isMany ? "were" : "was") offered; that is why \(least.english) "
        + "instead of \(asked.english) \(isMany ? "are" : "is") asked.")
  }

  /// After the last day nothing is planned any more; what happened may still come to the list.
  func sayUnplanned(_ telling: Telling, _ account: inout MeasureAccount) {
    guard telling.status == .open, telling.stillToPlan != 0 else { return }
    let verb =
      telling.isPastDeadline
      ? Phrase(nl: "geregistreerd", en: "registered") : Phrase(nl: "bij gepland", en: "planned")
    guard let unplanned = telling.stillToPlan.map(Unit.sessions.number) else {
      account.say(
        nl: "Er kunnen nog bijeenkomsten \(verb.dutch) worden.",
        en: "More sessions may still be \(verb.english).")
      return
    }
    account.say(
      nl: "Er \(telling.stillToPlan == 1 ? "kan" : "kunnen") er nog \(unplanned.dutch) "
        + "\(verb.dutch) worden.",
      en: "\(unplanned.english) more may still be \(verb.english).")
  }
}
