internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// Placement hours: what is approved, what waits, what the weeks to come bring, and the pace.
  func hours(_ telling: Telling) -> MeasureAccount {
    var account = MeasureAccount()
    sayApproved(telling, &account)
    if telling.status == .open { sayWeeksToCome(telling, &account) }
    if telling.status == .missed { sayShortOfHours(telling, &account) }
    sayHoursNotCounted(telling, &account)
    sayHoursNeeded(telling, &account)
    return account
  }

  private func sayApproved(_ telling: Telling, _ account: inout MeasureAccount) {
    let now = Unit.hours.amount(telling.reading.now)
    let waits = Unit.hours.amount(telling.reading.pending)
    let isWaiting = telling.reading.pending > 0
    let (least, most) = (telling.limits.minimum, telling.limits.maximum)
    let isOver = least.map { telling.reading.now > $0 } ?? false
    switch (least, most) {
    case _ where !telling.isAsked && (most != nil || isOver):
      account.say(nl: "\(now.dutch) akkoord.", en: "\(now.english) approved.")
      sayBounds(telling, &account)
    case (let minimum?, nil) where isOver:
      let bound = Unit.hours.number(minimum)
      account.say(
        nl: "\(now.dutch) akkoord; \(bound.dutch) is nodig.",
        en: "\(now.english) approved; \(bound.english) "
          + "\(minimum == Unit.hours.scale ? "is" : "are") needed.")
    case (let minimum?, nil):
      let (count, bound) = (Unit.hours.number(telling.reading.now), Unit.hours.amount(minimum))
      let pending = Unit.hours.number(telling.reading.pending)
      account.say(
        nl: "\(count.dutch) van \(bound.dutch) akkoord"
          + (isWaiting ? ", \(waits.dutch) wacht op akkoord." : "."),
        en: "\(count.english) of \(bound.english) approved"
          + (isWaiting ? ", \(pending.english) waiting for approval." : "."))
      return
    case (let minimum?, let maximum?):
      let range = (Unit.hours.number(minimum), Unit.hours.number(maximum))
      account.say(
        nl: "\(now.dutch) akkoord; \(range.0.dutch) tot \(range.1.dutch) uur is de eis.",
        en: "\(now.english) approved; \(range.0.english) to \(range.1.english) are asked.")
    case (nil, let maximum?):
      let bound = Unit.hours.amount(maximum)
      let isOne = maximum == Unit.hours.scale
      account.say(
        nl: "\(now.dutch) akkoord; hooguit \(bound.dutch) mag.",
        en: "\(now.english) approved; at most \(bound.english) \(isOne ? "is" : "are") allowed.")
    case (nil, nil): account.say(nl: "\(now.dutch) akkoord.", en: "\(now.english) approved.")
    }
    // The first sentence had no room for what waits.
    if isWaiting {
      let isOne = telling.reading.pending == Unit.hours.scale
      account.say(
        nl: "\(waits.dutch) wacht op akkoord.",
        en: "\(waits.english) \(isOne ? "waits" : "wait") for approval.")
    }
  }

  // MARK: What is to come

  private func sayWeeksToCome(_ telling: Telling, _ account: inout MeasureAccount) {
    let reading = telling.reading
    guard let high = reading.high.number else {
      sayHoursUnknown(telling, &account)
      return
    }
    let coming = high - reading.now - reading.pending
    guard coming > 0, let deadline = telling.deadline else { return }
    let total = Unit.hours.number(high)
    let last = deadline.words
    if telling.isPastDeadline {
      let more = Unit.hours.amount(coming)
      account.say(
        nl:
          "Over de dagen tot en met \(last.dutch) kan nog \(more.dutch) worden geregistreerd.",
        en: "Another \(more.english) may still be registered for the days through "
          + "\(last.english).")
      return
    }
    if let plan = weekPlan(telling, coming: coming) {
      let weekly = Unit.hours.amount(plan.weekly)
      account.say(
        nl: (plan.weeks == 1
          ? "Tot en met \(last.dutch) is er nog 1 week; "
          : "Tot en met \(last.dutch) zijn er nog \(plan.weeks) weken; ")
          + "met \(weekly.dutch) per week komt de student op \(total.dutch).",
        en: (plan.weeks == 1
          ? "There is 1 week left through \(last.english); "
          : "There are \(plan.weeks) weeks left through \(last.english); ")
          + "at \(weekly.english) a week the student reaches \(total.english).")
      sayPace(telling, weeks: plan.weeks, &account)
    } else {
      let more = Unit.hours.amount(coming)
      account.say(
        nl: "Tot en met \(last.dutch) kan er nog \(more.dutch) bij komen; dan komt de student "
          + "op \(total.dutch).",
        en: "Another \(more.english) can be made through \(last.english); the student then "
          + "reaches \(total.english).")
      sayPace(telling, weeks: nil, &account)
    }
  }

  private func sayHoursUnknown(_ telling: Telling, _ account: inout MeasureAccount) {
    guard telling.reading.reasons.contains(.placementUnknown),
      telling.reading.reasons.isDisjoint(with: [.notDelivered, .rowLeftOut]),
      case .student(let student) = telling.subject
    else { return }
    let lacksHours = evidence.placements[student].contains { $0.weekly == nil }
    account.say(
      nl: lacksHours
        ? "Hoeveel uur er nog bij kan komen, is niet bekend: er staat geen stage met uren per week "
          + "geregistreerd."
        : "Hoeveel uur er nog bij kan komen, is niet bekend: een stage die nog kan beginnen, staat "
          + "nog niet in de lijst.",
      en: lacksHours
        ? "How many hours may still come is not known: no placement with weekly hours is "
          + "registered."
        : "How many hours may still come is not known: a placement that may still begin is not on "
          + "the list yet.")
  }

  /// The weeks to come and what each may bring, where one placement alone brings them.
  private func weekPlan(_ telling: Telling, coming: Int) -> (weeks: Int, weekly: Int)? {
    guard case .student(let student) = telling.subject, let deadline = telling.deadline else {
      return nil
    }
    let known = min(asOf, evidence.completeThrough[.hours] ?? asOf)
    let plans = evidence.placements[student].compactMap { placement -> (Int, Int)? in
      let last = min(placement.days.last, deadline)
      let days = last - max(known, placement.days.first - 1)
      guard days > 0, let weekly = placement.maximumWeekly ?? placement.weekly else { return nil }
      return ((days + 6) / 7, Int(weekly))
    }
    return plans.first { $0.0 * $0.1 == coming }
  }

  private func sayPace(_ telling: Telling, weeks: Int?, _ account: inout MeasureAccount) {
    let reading = telling.reading
    guard let pace = reading.pace, telling.limits.minimum != nil else { return }
    let total = Unit.hours.number(pace)
    let certain = reading.now + reading.pending
    let rate = weeks.map { Unit.hours.amount((pace - certain + $0 / 2) / max(1, $0)) }
    let paceWords: Phrase
    if let rate {
      paceWords = Phrase(
        nl: "In het tempo van de laatste vier weken (\(rate.dutch) per week) wordt het "
          + "\(total.dutch)",
        en: "At the pace of the last four weeks (\(rate.english) a week) it becomes "
          + "\(total.english)")
    } else {
      paceWords = Phrase(
        nl: "In het tempo van de laatste vier weken wordt het \(total.dutch)",
        en: "At the pace of the last four weeks it becomes \(total.english)")
    }
    guard telling.isAsked, let minimum = telling.limits.minimum, pace < minimum else {
      account.say(nl: paceWords.dutch + ".", en: paceWords.english + ".")
      return
    }
    let short = Unit.hours.amount(minimum - pace)
    account.say(
      nl: "\(paceWords.dutch): er is dan \(short.dutch) te weinig.",
      en: "\(paceWords.english): \(short.english) too few.")
  }

  private func sayShortOfHours(_ telling: Telling, _ account: inout MeasureAccount) {
    guard let (minimum, most) = telling.unreachable else { return }
    let high = Unit.hours.amount(most)
    let short = Unit.hours.amount(minimum - most)
    guard telling.isAsked else {
      account.say(
        nl: "Meer dan \(high.dutch) wordt het niet.",
        en: "It cannot become more than \(high.english).")
      return
    }
    if let deadline = telling.deadline, telling.isPastDeadline {
      account.say(
        nl: "De termijn liep tot en met \(deadline.words.dutch); er is \(short.dutch) te weinig.",
        en: "The term ran through \(deadline.words.english); it is \(short.english) short.")
    } else {
      account.say(
        nl: "Meer dan \(high.dutch) wordt het niet: er is \(short.dutch) te weinig.",
        en: "It cannot become more than \(high.english): it is \(short.english) short.")
    }
  }

  // MARK: What does not count, what is needed

  private func sayHoursNotCounted(_ telling: Telling, _ account: inout MeasureAccount) {
    let reasons: [FactNote.Reason] = [
      .outsidePlacement, .outsideWindow, .afterDeadline, .rejected, .beforeEnrolment,
    ]
    for reason in reasons {
      // Of one week among many, the hours of the other weeks are no news.
      if telling.verdict.measure.each != nil, reason != .rejected { continue }
      let notes = telling.notCounted(reason)
      guard let first = notes.first, let last = notes.last else { continue }
      let sum = Unit.hours.amount(notes.reduce(0) { $0 + $1.amount })
      let days = stretch(first.day, last.day)
      let why = words(for: reason, deadline: telling.deadline)
      account.sayNotCounted(
        nl: "\(sum.dutch) (\(days.dutch)) telt niet mee: \(why.dutch).",
        en: "\(sum.english) (\(days.english)) not counted: \(why.english).")
    }
  }

  private func sayHoursNeeded(_ telling: Telling, _ account: inout MeasureAccount) {
    guard telling.isAsked, telling.status == .open, let shortage = telling.shortage else { return }
    let waits = min(telling.reading.pending, shortage)
    if waits > 0 {
      let hours = Unit.hours.amount(waits)
      account.sayNext(
        nl: "Nodig is akkoord op \(hours.dutch).", en: "Approval of \(hours.english) is needed.")
    }
    guard shortage > waits, telling.mayAskMore else { return }
    let hours = Unit.hours.amount(shortage - waits)
    let by = byDeadline(telling.deadline)
    var others = Phrase(same: "")
    if telling.othersShort > 0 {
      let count = telling.othersShort
      others = Phrase(
        nl: "; ook " + (count == 1 ? "één andere keer" : "de andere \(count) keer")
          + " is nog iets nodig",
        en: "; something is needed " + (count == 1 ? "one other time" : "\(count) other times")
          + " as well")
    }
    account.sayNext(
      nl: "Nodig is nog \(hours.dutch)\(by.dutch)\(others.dutch).",
      en: "Still needed: \(hours.english)\(by.english)\(others.english).")
  }
}
