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
    for moment in moments {
      sayMoment(moment, telling, isOneOfMany: moments.count > 1, &account)
    }
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
  ) {
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
    for role in roles where onTime[role] == nil {
      sayMissing(role, late: late[role], due: due, title, lead, &account)
    }
    if telling.status == .missed { sayOnTime(roles, onTime, lead, &account) }
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

  private func sayMissing(
    _ role: RoleID, late: Day?, due: Day?, _ title: Phrase, _ lead: Phrase,
    _ account: inout MeasureAccount
  ) {
    let name = names[role]
    if let late, let due {
      let days = (late.dateWords, due.words(near: asOf))
      account.say(
        nl: "\(lead.dutch)de \(name.dutch) beoordeelde op \(days.0.dutch), na \(days.1.dutch)."
          .startingWithCapital,
        en: "\(lead.english)the \(name.english) judged on \(days.0.english), after "
          .startingWithCapital + "\(days.1.english).")
    } else if let due, due < asOf, isKnown(.assessments, through: due) {
      account.say(
        nl: "\(lead.dutch)de \(name.dutch) beoordeelde niet voor of op \(due.words.dutch)."
          .startingWithCapital,
        en: "\(lead.english)the \(name.english) did not judge by \(due.words.english)."
          .startingWithCapital)
    } else {
      account.say(
        nl: "\(lead.dutch)het oordeel van de \(name.dutch) ontbreekt nog.".startingWithCapital,
        en: "\(lead.english)the judgement of the \(name.english) is still awaited."
          .startingWithCapital)
      let by = byDeadline(due)
      account.sayNext(
        nl: "Nodig is het oordeel van de \(name.dutch) bij \(title.quoted.dutch)\(by.dutch).",
        en: "The judgement of the \(name.english) at \(title.quoted.english) is needed"
          + "\(by.english).")
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

  func isKnown(_ kind: FactKind, through day: Day) -> Bool {
    evidence.delivered.contains(kind)
      && min(asOf, evidence.completeThrough[kind] ?? asOf) >= min(day, asOf)
  }
}

extension String {
  var startingWithCapital: String { prefix(1).uppercased() + dropFirst() }
}
