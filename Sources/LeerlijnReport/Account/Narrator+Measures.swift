internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// The sentences of one measure; those of its deciding member where it has several.
  func account(
    of verdict: MeasureVerdict, decisions: [DecisionFact], about subject: Subject,
    isBrief: Bool = false
  ) -> MeasureAccount {
    guard let deciding = verdict.deciding else {
      var account = MeasureAccount()
      account.say(
        nl: "Er valt voor deze eis niets te tellen.", en: "There is nothing to count for this.")
      return account
    }
    let telling = Telling(
      verdict: verdict, member: deciding, subject: subject, decisions: decisions, asOf: asOf,
      isBrief: isBrief, hasLeft: left != nil, isAsked: isAsking,
      memberDays: days(of: deciding.member))
    var account = bareAccount(telling) ?? self.account(of: telling)
    if left != nil, telling.status == .open { account.leaveOutWhatIsToCome() }
    lead(verdict, into: &account)
    nameStudyYear(verdict, in: &account)
    if telling.status == .open { account.standing += unknowns(telling) }
    return account
  }

  private func account(of telling: Telling) -> MeasureAccount {
    switch telling.verdict.measure.quantity {
    case .hours: hours(telling)
    case .sessions(_, let counting, let share):
      sessions(telling, counting: counting, asShare: share != nil)
    case .assessed(let placement, let moment):
      assessed(telling, placement: placement, moment: moment)
    case .grade: grade(telling)
    case .units(_, let measure): units(telling, measure)
    case .allocate(let allocation): self.allocation(telling, allocation)
    case .dataPoints(let outcome, let counting): dataPoints(telling, on: outcome, counting)
    case .order(let first, let second): order(telling, first, before: second)
    case .document(let id, _): document(telling, id)
    case .experience: experience(telling)
    case .isTrue(let fact): enrolment(telling, fact)
    case .members: members(telling)
    case .held: held(telling)
    case .perspectives(let roles, _): perspectives(telling, roles)
    }
  }

  /// What there is to say of a measure that has no numbers; nil where there are.
  private func bareAccount(_ telling: Telling) -> MeasureAccount? {
    var account = MeasureAccount()
    switch (telling.reading.applicability, telling.verdict.measure.quantity) {
    case _ where telling.hangsOnEnrolment:
      account.say(
        nl: "Welke dagen hiervoor tellen, hangt af van de inschrijving: of die is verlengd, is "
          + "nog niet bekend.",
        en: "Which days count for this depends on the enrolment: whether it was renewed is not "
          + "known yet.")
    case (.undecided, _):
      account.say(
        nl: "De dagen die hiervoor tellen, hangen af van een stage die nog niet in de lijst staat.",
        en: "The days that count for this depend on a placement that is not on the list yet.")
    case (.notYet, .hours):
      account.say(
        nl: "De stage waar dit over gaat, staat nog niet in de lijst.",
        en: "The placement that this is about is not on the list yet.")
    case (.notYet, .sessions), (.notYet, .held):
      account.say(nl: "Er is nog niets aangeboden.", en: "Nothing has been offered yet.")
    case (.notApplicable, .sessions):
      if telling.notCounted(.notAttended(.excused)).isEmpty {
        account.say(nl: "Er is niets aangeboden.", en: "Nothing was offered.")
      } else {
        account.say(
          nl: "De student was bij alle bijeenkomsten met bericht afwezig.",
          en: "The student was absent with notice from every session.")
      }
    default: return nil
    }
    return account
  }

  /// `Over studiejaar 2019-2020: 4 bijgewoond.`, where another one is current.
  private func nameStudyYear(_ verdict: MeasureVerdict, in account: inout MeasureAccount) {
    guard let year = verdict.studyYear, !verdict.isStudyYearCurrent,
      let first = account.standing.first?.lowered
    else { return }
    account.standing[0] = Phrase(
      nl: "Over studiejaar \(year): \(first.dutch)", en: "For study year \(year): \(first.english)")
  }

  // MARK: Members of an each

  /// Says which members decide; what follows is about the first of them.
  private func lead(_ verdict: MeasureVerdict, into account: inout MeasureAccount) {
    guard let sentence = memberSentence(of: verdict), let deciding = verdict.deciding else {
      return
    }
    let alike = verdict.members.count { $0.outcome.status == deciding.outcome.status }
    if deciding.outcome.status == .met, alike > 1 {
      account = MeasureAccount(standing: [sentence])
      return
    }
    if let first = account.standing.first?.lowered {
      let place = place(of: deciding.member).capitalised
      account.standing[0] = Phrase(
        nl: "\(place.dutch): \(first.dutch)", en: "\(place.english): \(first.english)")
    }
    if alike > 1 { account.standing.insert(sentence, at: 0) }
  }

  /// Which members decide, where the bound holds for each of several.
  private func memberSentence(of verdict: MeasureVerdict) -> Phrase? {
    guard verdict.measure.each != nil, let deciding = verdict.deciding else { return nil }
    let status = deciding.outcome.status
    let alike = verdict.members.filter { $0.outcome.status == status }
    let places = alike.prefix(3).map { place(of: $0.member) }
    let rest = alike.count - places.count
    let more =
      rest > 0
      ? Phrase(nl: " en nog \(rest) keer", en: " and \(rest) more") : Phrase(same: "")
    let list = places.joinedByAnd
    switch status {
    case .met, .waived: return metSentence(alike.map(\.member), list)
    case .missed:
      return Phrase(
        nl: "Dat geldt \(list.dutch)\(more.dutch).",
        en: "That holds \(list.english)\(more.english).")
    case .open:
      return Phrase(
        nl: "Het gaat om wat nog komt \(list.dutch)\(more.dutch).",
        en: "It depends on what comes \(list.english)\(more.english).")
    case .notApplicable: return nil
    }
  }

  private func metSentence(_ members: [Member], _ list: Phrase) -> Phrase {
    let count = members.count
    let times =
      count == 1
      ? list
      : count == 2
        ? Phrase(nl: "beide keren", en: "both times")
        : Phrase(nl: "alle \(count) keer", en: "all \(count) times")
    // What has not begun cannot be behind us, though nothing can go wrong in it any more.
    guard !members.contains(where: { days(of: $0).map { $0.first > asOf } ?? false }) else {
      return Phrase(
        nl: "De eis wordt \(times.dutch) gehaald, wat er ook nog komt.",
        en: "The demand will be met \(times.english), whatever is still to come.")
    }
    return Phrase(
      nl: "De eis is \(times.dutch) gehaald.", en: "The demand is met \(times.english).")
  }

  /// The days of one week, period, year or session; nil for what has no days of its own.
  private func days(of member: Member) -> DayRange? {
    switch member {
    case .week(let days, _): return days
    case .period(let year, let ordinal, _):
      let years = curriculum.years.sorted { $0.days.first < $1.days.first }
      guard years.indices.contains(year), years[year].periods.indices.contains(ordinal - 1) else {
        return nil
      }
      return years[year].periods[ordinal - 1].days
    case .year(_, let id):
      guard let year = curriculum.years.first(where: { $0.id == id })?.days else { return nil }
      // A study year runs to the day before the next one begins.
      let next = curriculum.years.map(\.days.first).filter { $0 > year.first }.min()
      return DayRange(year.first, next.map { $0 - 1 } ?? year.last)
    case .session(let index, _):
      return DayRange(evidence.sessions[index].day, evidence.sessions[index].day)
    case .whole, .moment, .theme, .series, .later: return nil
    }
  }

  private func place(of member: Member) -> Phrase {
    switch member {
    case .whole: return Phrase(nl: "als geheel", en: "as a whole")
    case .week(let days, _):
      let day = days.first.words(near: asOf)
      return Phrase(nl: "in de week van \(day.dutch)", en: "in the week of \(day.english)")
    case .period(_, _, let id):
      let name = names[id]
      return Phrase(nl: "in \(name.dutch)", en: "in \(name.english)")
    case .year(_, let id): return Phrase(nl: "in studiejaar \(id)", en: "in study year \(id)")
    case .moment(_, let id):
      let title = names[id].quoted
      return Phrase(nl: "bij \(title.dutch)", en: "at \(title.english)")
    case .theme(_, let id):
      let title = names[id].quoted
      return Phrase(nl: "bij het thema \(title.dutch)", en: "for the theme \(title.english)")
    case .series(_, let id):
      let title = names[id].quoted
      return Phrase(nl: "bij \(title.dutch)", en: "for \(title.english)")
    case .session(let index, _):
      let day = evidence.sessions[index].day.words(near: asOf)
      return Phrase(
        nl: "bij de bijeenkomst van \(day.dutch)", en: "at the session of \(day.english)")
    case .later:
      return Phrase(nl: "bij wat nog niet bekend is", en: "for what is not known yet")
    }
  }

  // MARK: Bounds as the curriculum writes them

  /// The lowest share in ten-thousandths, as written or by its parameter.
  func shareBound(of verdict: MeasureVerdict) -> Int? { plainBound(of: verdict) }

  /// The lowest value as written or by its parameter, before `cap` and shares are worked out.
  func plainBound(of verdict: MeasureVerdict, _ role: AppliedParameter.Role = .minimum) -> Int? {
    let bound = role == .minimum ? verdict.measure.minimum : verdict.measure.maximum
    switch bound {
    case .amount(let amount)?: return amount
    case .parameter?: return verdict.parameters.first { $0.role == role }?.amount
    case nil: return nil
    }
  }
}
