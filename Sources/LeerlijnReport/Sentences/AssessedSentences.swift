internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// Judgements at a placement's moments: who judged and when, who did so too late, who is awaited.
  func assessed(
    _ telling: Telling, placement: PlacementID, moment: MomentID?
  ) -> MeasureAccount {
    var account = MeasureAccount()
    let all = curriculum.placements.first { $0.id == placement }?.moments ?? []
    let moments = all.filter { candidate in
      if case .moment(_, let id) = telling.member.member { return candidate.id == id }
      return moment.map { $0 == candidate.id } ?? true
    }
    var awaited: [AwaitedJudgement] = []
    for moment in moments {
      awaited += sayMoment(moment, telling, isOneOfMany: moments.count > 1, &account)
    }
    sayBoundsOfJudgements(telling, &account)
    sayNeededJudgements(awaited, telling, &account)
    if telling.status == .open, telling.reading.reasons.contains(.placementUnknown) {
      account.say(
        nl: "De stage waar dit over gaat, staat nog niet in de lijst: of een oordeel daarbinnen "
          + "valt, is nog niet te zeggen.",
        en: "The placement that this is about is not on the list yet: whether a judgement lies "
          + "within it cannot be said yet.")
    }
    return account
  }

  private func sayMoment(
    _ moment: AssessmentMoment, _ telling: Telling, isOneOfMany: Bool,
    _ account: inout MeasureAccount
  ) -> [AwaitedJudgement] {
    let due = telling.verdict.dueDays[moment.id]
    let judgements = telling.member.notes.filter { note in
      note.kind == .assessments && evidence.moments[momentIndex(note)] == moment.id
    }
    let title = names[moment.id]
    let lead =
      isOneOfMany ? Phrase(nl: "\(title.dutch): ", en: "\(title.english): ") : Phrase(same: "")
    var onTime: [RoleID: Day] = [:]
    var late: [RoleID: Day] = [:]
    for note in judgements {
      let role = role(of: note)
      switch note.effect {
      case .counted: onTime[role] = min(onTime[role] ?? note.day, note.day)
      case .notCounted(.afterDeadline): late[role] = min(late[role] ?? note.day, note.day)
      default: sayOtherRole(role, note.day, title, &account)
      }
    }
    let roles = moment.judges.map(\.role)
    // What went wrong first, where something did.
    if telling.status != .missed { sayOnTime(roles, onTime, lead, &account) }
    var awaited: [AwaitedJudgement] = []
    for role in roles where onTime[role] == nil {
      if isAwaited(role, late: late[role], due: due, lead, telling, &account) {
        awaited.append(AwaitedJudgement(role: names[role], title: title.quoted, due: due))
      }
    }
    if telling.status == .missed { sayOnTime(roles, onTime, lead, &account) }
    return awaited
  }

  private func sayOnTime(
    _ roles: [RoleID], _ onTime: [RoleID: Day], _ lead: Phrase, _ account: inout MeasureAccount
  ) {
    let judged = roles.compactMap { role in
      onTime[role].map { day -> Phrase in
        let name = names[role]
        let day = day.words(near: asOf)
        return Phrase(
          nl: "de \(name.dutch) (\(day.dutch))", en: "the \(name.english) (\(day.english))")
      }
    }
    guard !judged.isEmpty else { return }
    let list = judged.joinedByAnd
    account.say(
      nl: "\(lead.dutch)beoordeeld door \(list.dutch).".startingWithCapital,
      en: "\(lead.english)judged by \(list.english).".startingWithCapital)
  }

  /// Says that a role has not judged, and tells whether it still can.
  private func isAwaited(
    _ role: RoleID, late: Day?, due: Day?, _ lead: Phrase, _ telling: Telling,
    _ account: inout MeasureAccount
  ) -> Bool {
    let name = names[role]
    let isNeeded = telling.isAsked && telling.shortage != nil
    if let late, let due {
      let days = (late.dateWords, due.words(near: asOf))
      account.say(
        nl: "\(lead.dutch)de \(name.dutch) beoordeelde op \(days.0.dutch), na \(days.1.dutch)."
          .startingWithCapital,
        en: "\(lead.english)the \(name.english) judged on \(days.0.english), after "
          .startingWithCapital + "\(days.1.english).")
    } else if let due, due < asOf, isKnown(.assessments, through: due, telling.subject) {
      account.say(
        nl: "\(lead.dutch)de \(name.dutch) beoordeelde niet voor of op \(due.words.dutch)."
          .startingWithCapital,
        en: "\(lead.english)the \(name.english) did not judge by \(due.words.english)."
          .startingWithCapital)
    } else {
      account.say(
        nl: "\(lead.dutch)het oordeel van de \(name.dutch) "
          .startingWithCapital + (isNeeded ? "ontbreekt nog." : "is er nog niet."),
        en: "\(lead.english)the judgement of the \(name.english) "
          .startingWithCapital + (isNeeded ? "is still awaited." : "is not there yet."))
      return true
    }
    return false
  }

  // MARK: How many are needed

  private struct AwaitedJudgement {
    let role: Phrase
    /// The moment, in quotation marks.
    let title: Phrase
    let due: Day?
  }

  /// Where not all of them are asked: how many are, and how many may be.
  private func sayBoundsOfJudgements(_ telling: Telling, _ account: inout MeasureAccount) {
    let measure = telling.verdict.measure
    guard measure.minimum != nil || measure.maximum != nil else { return }
    guard telling.isAsked else { return sayBounds(telling, &account) }
    if telling.status == .open, let maximum = telling.limits.maximum,
      maximum == telling.limits.minimum
    {
      let amount = Unit.judgements.amount(maximum)
      account.say(
        nl: "\(amount.dutch) \(maximum == 1 ? "is" : "zijn") genoeg, meer mag niet.",
        en: "\(amount.english) \(maximum == 1 ? "is" : "are") enough, and no more are allowed.")
      return
    }
    if measure.minimum != nil, let minimum = telling.limits.minimum, telling.status == .open,
      minimum < telling.reading.offered
    {
      let amount = Unit.judgements.amount(minimum)
      account.say(
        nl: "\(amount.dutch) \(minimum == 1 ? "is" : "zijn") genoeg.",
        en: "\(amount.english) \(minimum == 1 ? "is" : "are") enough.")
    }
    if let maximum = telling.limits.maximum {
      let amount = Unit.judgements.amount(maximum)
      account.say(
        nl: "Hooguit \(amount.dutch) \(maximum == 1 ? "mag" : "mogen").",
        en: "At most \(amount.english) \(maximum == 1 ? "is" : "are") allowed.")
    }
  }

  /// No more than is missing, and of several that would do the first.
  private func sayNeededJudgements(
    _ awaited: [AwaitedJudgement], _ telling: Telling, _ account: inout MeasureAccount
  ) {
    guard telling.isAsked, let shortage = telling.shortage else { return }
    let isExample = shortage < awaited.count
    for judgement in awaited.prefix(shortage) {
      let by = byDeadline(judgement.due)
      let (role, title) = (judgement.role, judgement.title)
      account.sayNext(
        nl: "Nodig is \(isExample ? "bijvoorbeeld " : "")het oordeel van de \(role.dutch) bij "
          + "\(title.dutch)\(by.dutch).",
        en: "The judgement of the \(role.english) at \(title.english) is needed"
          + "\(isExample ? ", for example," : "")\(by.english).")
    }
  }

  private func sayOtherRole(
    _ role: RoleID, _ day: Day, _ title: Phrase, _ account: inout MeasureAccount
  ) {
    let name = names[role]
    let day = day.words(near: asOf)
    account.sayNotCounted(
      nl: "Het oordeel van de \(name.dutch) (\(day.dutch)) telt niet mee: deze rol beoordeelt niet "
        + "bij \(title.quoted.dutch).",
      en: "The judgement of the \(name.english) (\(day.english)) does not count: this role is no "
        + "judge at \(title.quoted.english).")
  }

  // MARK: Facts behind a note

  private func momentIndex(_ note: FactNote) -> Int {
    Int(evidence.judgements.facts[note.index].moment)
  }

  private func role(of note: FactNote) -> RoleID {
    evidence.roles[Int(evidence.judgements.facts[note.index].role)]
  }

  func isKnown(_ kind: FactKind, through day: Day, _ subject: Subject) -> Bool {
    isDelivered(kind, subject)
      && min(asOf, evidence.completeThrough[kind] ?? asOf) >= min(day, asOf)
  }
}

extension String {
  var startingWithCapital: String { prefix(1).uppercased() + dropFirst() }
}
