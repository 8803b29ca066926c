import LeerlijnModel

extension Judge {
  /// Roles that judged within the window, on or before the day that counts, over the given moments
  /// of one placement.
  func assessed(_ plan: ReadingPlan, at moments: Range<Int>) -> Reading {
    let span = self.span(of: plan)
    let window = span.window
    var reading = Reading()
    for place in moments {
      let moment = tables.code.lists[place]
      guard span.isKnown, let due = dueDay(of: moment, span.stated) else {
        return Reading(.undecided, .placementUnknown)
      }
      let days = DayRange(window.first, due)
      let roles = tables.judgeRoles[moment]
      var judged = isFreed(from: moment) ? roles.count : 0
      for role in roles where judged < roles.count && hasJudged(moment, role, in: days) {
        judged += 1
      }
      reading.now += judged
      reading.offered += roles.count
      if isOpen(through: due, .assessments) {
        reading.high += .finite(roles.count)
      } else {
        let most = max(judged, judgedInOtherDays(of: plan, moment, through: due))
        reading.high += .finite(most)
        if most > judged { reading.reasons.insert(.rowLeftOut) }
      }
      if judged < roles.count { reading.reasons.formUnion(unknown(.assessments, through: due)) }
      if Log.isOn { noteJudgements(at: moment, days) }
    }
    reading.low = reading.now
    if mayBeOutsidePlacement(plan) {
      reading.low = 0
      reading.reasons.insert(.placementUnknown)
    }
    return reading
  }

  /// Roles that judged on whatever day, where a row that was left out may give the placement other days.
  private func judgedInOtherDays(of plan: ReadingPlan, _ moment: Int, through due: Day) -> Int {
    guard isLeftOut(.placements), plan.window.isOfPlacement else { return 0 }
    let days = DayRange(.distantPast, due)
    return tables.judgeRoles[moment].count { hasJudged(moment, $0, in: days) }
  }

  /// Whether the placement whose days count is not in the evidence yet: what was judged so far may
  /// turn out to lie before it.
  private func mayBeOutsidePlacement(_ plan: ReadingPlan) -> Bool {
    guard plan.window.isOwn, placementDays(plan.placements) == nil, !plan.placements.isEmpty
    else { return false }
    return mayStillBegin(plan.placements, stated: statedDeadline(of: plan).day)
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
  func missingJudges(at moment: Int, of plan: ReadingPlan, onTime: Bool = false) -> [RoleID] {
    guard let due = dueDay(of: moment, statedDeadline(of: plan).day),
      onTime || isOpen(through: due, .assessments), !isFreed(from: moment)
    else { return [] }
    let days = DayRange(span(of: plan).window.first, due)
    let judges = tables.handles.moments[moment].moment.judges
    return judges.indices.filter { !hasJudged(moment, tables.judgeRoles[moment][$0], in: days) }
      .map { judges[$0].role }
  }

  /// The day through which judgements at a moment count; nil while it hangs on a placement that is
  /// not in the evidence.
  ///
  /// - Parameter stated: the last day that rule, measure or window state, before any extension.
  func dueDay(of moment: Int, _ stated: Day) -> Day? {
    let own = due(of: moment)
    guard own != .unknown else { return nil }
    return dayThatCounts(own.day, stated, about: tables.handles.moments[moment].moment.id.text)
  }

  /// The moment's own due day, for this student.
  func due(of moment: Int) -> StatedDay {
    let (expression, placement) = tables.momentDue[moment]
    return stated(expression, placements: placement)
  }

  private func hasJudged(_ moment: Int, _ role: Int, in days: DayRange) -> Bool {
    tables.evidence.judgements.range(of: student).contains { index in
      let fact = tables.evidence.judgements.facts[index]
      return Int(fact.moment) == tables.momentIndex[moment] && Int(fact.role) == role
        && days.contains(fact.day) && fact.day <= asOf && isJudgement(fact, of: moment)
    }
  }

  /// Whether a judgement is about the moment's placement, where the file says which.
  func isJudgement(_ fact: JudgementFact, of moment: Int) -> Bool {
    names(fact.placement, tables.handles.moments[moment].placement)
  }

  /// The day on which the last of a moment's roles judged; nil while one is missing.
  func completionDay(of moment: Int, through limit: Day = .distantFuture) -> Day? {
    var last = Day.distantPast
    for role in tables.judgeRoles[moment] {
      var first: Day?
      for index in tables.evidence.judgements.range(of: student) {
        let fact = tables.evidence.judgements.facts[index]
        guard Int(fact.moment) == tables.momentIndex[moment], Int(fact.role) == role,
          fact.day <= min(asOf, limit), isJudgement(fact, of: moment)
        else { continue }
        first = min(first ?? fact.day, fact.day)
      }
      guard let first else { return nil }
      last = max(last, first)
    }
    return last == .distantPast ? nil : last
  }

  private func noteJudgements(at moment: Int, _ days: DayRange) {
    var seen: Set<Int> = []
    for index in tables.evidence.judgements.range(of: student) {
      let fact = tables.evidence.judgements.facts[index]
      guard Int(fact.moment) == tables.momentIndex[moment], fact.day <= asOf,
        isJudgement(fact, of: moment)
      else { continue }
      let isJudge = tables.judgeRoles[moment].contains(Int(fact.role))
      let effect: FactNote.Effect =
        !isJudge
        ? .notCounted(.otherRole)
        : fact.day > days.last
          ? .notCounted(.afterDeadline)
          : days.contains(fact.day) ? .counted : .notCounted(.outsidePlacement)
      if case .counted = effect, !seen.insert(Int(fact.role)).inserted { continue }
      log.note(FactNote(.assessments, index, on: fact.day, effect))
    }
  }
}
