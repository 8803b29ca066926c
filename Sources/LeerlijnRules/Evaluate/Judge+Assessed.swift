import LeerlijnModel

extension Judge {
  /// Roles that judged on or before the due day, over the given moments of one placement.
  ///
  /// - Parameter deadline: a deadline that rule or decision names; it bounds the due day, and an
  ///   extension of the rule takes its place.
  mutating func assessed(at moments: Range<Int>, _ deadline: Day?) -> Reading {
    var reading = Reading()
    for place in moments {
      let moment = tables.code.lists[place]
      let due = dueDay(of: moment, deadline)
      let roles = tables.judgeRoles[moment]
      var judged = isFreed(from: moment) ? roles.count : 0
      for role in roles where judged < roles.count && hasJudged(moment, role, through: due) {
        judged += 1
      }
      reading.now += judged
      reading.offered += roles.count
      let isOpen = self.isOpen(through: due, .assessments)
      reading.high += isOpen ? roles.count : judged
      if isOpen, asOf > due, judged < roles.count { reading.reasons.insert(.notYetRegistered) }
      if Log.isOn { noteJudgements(at: moment, due: due, isOpen: isOpen) }
    }
    reading.low = reading.now
    return reading
  }

  /// Whether the examencommissie asks no judgement of this student at a moment.
  private func isFreed(from moment: Int) -> Bool {
    guard hasDecisions else { return false }
    let plan = tables.handles.moments[moment]
    let names = [plan.moment.id.text, tables.handles.placements[plan.placement].id.text]
    return names.contains { !tables.ruleNames.contains($0) && waiver(of: $0) != nil }
  }

  /// Roles whose judgement is missing and can still come; with `onTime` all that did not judge by
  /// the due day, whether they still can or not.
  func missingJudges(at moment: Int, _ deadline: Day?, onTime: Bool = false) -> [RoleID] {
    let due = dueDay(of: moment, deadline)
    guard onTime || isOpen(through: due, .assessments), !isFreed(from: moment) else { return [] }
    let judges = tables.handles.moments[moment].moment.judges
    return judges.indices.filter { !hasJudged(moment, tables.judgeRoles[moment][$0], through: due) }
      .map { judges[$0].role }
  }

  private func dueDay(of moment: Int, _ deadline: Day?) -> Day {
    let due = self.due(of: moment, ignoringDecisions: false)
    if let extendedDeadline { return max(due, extendedDeadline) }
    if hasDecisions, extensionDay(of: tables.handles.moments[moment].moment.id.text) != nil {
      return due
    }
    return min(due, deadline ?? due)
  }

  /// The moment's due day, for this student; `distantFuture` where it has none yet.
  func due(of moment: Int, ignoringDecisions: Bool) -> Day {
    let (expression, placement) = tables.momentDue[moment]
    let due = resolve(expression, placement: placement) ?? .distantFuture
    if hasDecisions, !ignoringDecisions,
      let extended = extensionDay(of: tables.handles.moments[moment].moment.id.text)
    {
      return max(due, extended)
    }
    return due
  }

  private func hasJudged(_ moment: Int, _ role: Int, through due: Day) -> Bool {
    tables.evidence.judgements.range(of: student).contains { index in
      let fact = tables.evidence.judgements.facts[index]
      return Int(fact.moment) == tables.momentIndex[moment] && Int(fact.role) == role
        && fact.day <= due && fact.day <= asOf && isJudgement(fact, of: moment)
    }
  }

  /// Whether a judgement is about the moment's placement, where the file says which.
  func isJudgement(_ fact: JudgementFact, of moment: Int) -> Bool {
    names(fact.placement, tables.handles.moments[moment].placement)
  }

  /// The day on which the last of a moment's roles judged; nil while one is missing.
  func completionDay(of moment: Int) -> Day? {
    var last = Day.distantPast
    for role in tables.judgeRoles[moment] {
      var first: Day?
      for index in tables.evidence.judgements.range(of: student) {
        let fact = tables.evidence.judgements.facts[index]
        guard Int(fact.moment) == tables.momentIndex[moment], Int(fact.role) == role,
          fact.day <= asOf, isJudgement(fact, of: moment)
        else { continue }
        first = min(first ?? fact.day, fact.day)
      }
      guard let first else { return nil }
      last = max(last, first)
    }
    return last == .distantPast ? nil : last
  }

  private mutating func noteJudgements(at moment: Int, due: Day, isOpen: Bool) {
    var seen: Set<Int> = []
    for index in tables.evidence.judgements.range(of: student) {
      let fact = tables.evidence.judgements.facts[index]
      guard Int(fact.moment) == tables.momentIndex[moment], fact.day <= asOf,
        isJudgement(fact, of: moment)
      else { continue }
      let isJudge = tables.judgeRoles[moment].contains(Int(fact.role))
      let effect: FactNote.Effect =
        !isJudge
        ? .notCounted(.otherRole) : fact.day > due ? .notCounted(.afterDeadline) : .counted
      if case .counted = effect, !seen.insert(Int(fact.role)).inserted { continue }
      log.note(FactNote(.assessments, index, on: fact.day, effect))
    }
  }
}
