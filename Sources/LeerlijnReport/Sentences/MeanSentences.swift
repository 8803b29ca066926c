internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// The mean of grades: what it is now, what it may become, and what is asked.
  func mean(_ telling: Telling) -> MeasureAccount {
    var account = MeasureAccount()
    let reading = telling.reading
    guard reading.hasNumbers, reading.whole > 0 else {
      account.say(
        nl: "Er is geen cijfer om te middelen.", en: "There is no grade to take an average of.")
      return account
    }
    sayMean(telling, &account)
    if telling.status == .open { sayMeanToCome(telling, &account) }
    guard telling.isAsked else {
      sayBounds(telling, &account)
      return account
    }
    let (least, most) = (
      plainBound(of: telling.verdict), plainBound(of: telling.verdict, .maximum)
    )
    if telling.status == .missed { sayMeanLost(telling, &account) }
    if telling.mayAskMore, let least {
      let (bound, by) = (Unit.grade.number(least), byDeadline(telling.deadline))
      let highest = atMost(most)
      account.sayNext(
        nl: "Nodig is gemiddeld minstens een \(bound.dutch)\(highest.dutch)\(by.dutch).",
        en: "An average of at least \(bound.english)\(highest.english) is needed\(by.english).")
    }
    return account
  }

  private func sayMean(_ telling: Telling, _ account: inout MeasureAccount) {
    guard telling.reading.offered > 0 else {
      account.say(nl: "Er is nog geen cijfer.", en: "There is no grade yet.")
      return
    }
    let now = mean(telling.reading.now, of: telling.reading.offered, telling)
    guard telling.status == .met, let least = plainBound(of: telling.verdict) else {
      account.say(
        nl: "Gemiddeld is het een \(now.dutch).", en: "The average is \(now.english).")
      return
    }
    let bound = Unit.grade.number(least)
    account.say(
      nl: "Gemiddeld is het een \(now.dutch); minstens een \(bound.dutch) is nodig.",
      en: "The average is \(now.english); at least \(bound.english) is needed.")
  }

  private func sayMeanToCome(_ telling: Telling, _ account: inout MeasureAccount) {
    guard let high = telling.reading.high.number, high > telling.reading.low else { return }
    let lowest = mean(telling.reading.low, of: telling.reading.whole, telling)
    let highest = mean(high, of: telling.reading.whole, telling)
    account.say(
      nl: "Met wat nog te behalen is, wordt het \(lowest.dutch) tot \(highest.dutch).",
      en: "With what can still be obtained it becomes \(lowest.english) to \(highest.english).")
  }

  private func sayMeanLost(_ telling: Telling, _ account: inout MeasureAccount) {
    if let (minimum, most) = telling.unreachable,
      let least = plainBound(of: telling.verdict), minimum > most
    {
      let (bound, highest) = (
        Unit.grade.number(least), mean(most, of: telling.reading.whole, telling)
      )
      account.say(
        nl: "Meer dan een \(highest.dutch) wordt het niet; minstens een \(bound.dutch) is nodig.",
        en: "It cannot become more than \(highest.english); at least \(bound.english) is needed.")
    } else if let most = plainBound(of: telling.verdict, .maximum) {
      let bound = Unit.grade.number(most)
      account.say(
        nl: "Hooguit een \(bound.dutch) mag.", en: "At most \(bound.english) is allowed.")
    }
  }

  /// To two decimals; to four where two would say that a bound is reached that is not, or the other
  /// way round.
  private func mean(_ sum: Int, of weight: Int, _ telling: Telling) -> Phrase {
    let exact = Reading.ratio(sum, of: weight, in: .grade)
    let shown = (exact + 50) / 100
    let bounds = [plainBound(of: telling.verdict), plainBound(of: telling.verdict, .maximum)]
    if bounds.contains(shown), exact != shown * 100 { return Unit.share.number(exact) }
    return Unit.grade.number(shown)
  }
}
