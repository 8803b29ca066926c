import LeerlijnModel

extension Judge {
  /// Goes through what an `each` ranges over: the members that overlap the enrolment, and the window
  /// up to the deadline. An extension adds none.
  mutating func forEachMember(of plan: ReadingPlan, _ body: (inout Self, Member) -> Void) {
    guard let each = plan.each else { return body(&self, .whole) }
    let span = unextendedSpan(of: plan)
    guard span.isKnown else { return body(&self, .whole) }
    var mayGetMore = mayGetMore(plan, span)
    // What begins after the deadline is not asked.
    let window = span.window.intersection(DayRange(.distantPast, span.deadline))
    switch each {
    case .week: forEachWeek(of: plan, in: span, mayGetMore: &mayGetMore, body)
    case .period:
      if !lacksPlacement(plan) { forEachPeriod(within: window, mayGetMore: &mayGetMore, body) }
    case .year: forEachYear(within: window, mayGetMore: &mayGetMore, body)
    case .moment:
      guard case .assessed(let moments) = plan.quantity else { return }
      for place in moments {
        let moment = tables.code.lists[place]
        body(&self, .moment(moment, tables.handles.moments[moment].moment.id))
      }
    case .theme:
      let year = studyYear(of: plan).map { tables.calendar.years[$0].id }
      for (index, theme) in tables.program.curriculum.themes.enumerated()
      where theme.year == nil || theme.year == year {
        body(&self, .theme(index, theme.id))
      }
    case .series:
      for place in seriesList(of: plan.quantity) {
        let series = tables.code.lists[place]
        body(&self, .series(series, tables.handles.series[series].id))
      }
    case .session: forEachSession(of: plan, within: window, body)
    }
    if mayGetMore { body(&self, .later) }
  }

  /// Whether there may come more to range over than is known: weeks or periods of a placement that
  /// may still begin, sessions that are not planned yet.
  private func mayGetMore(_ plan: ReadingPlan, _ span: Span) -> Bool {
    switch (plan.quantity, plan.each) {
    case (.hours(let targets), .week), (.hours(let targets), .period):
      return mayBeMissing(targets, stated: statedDeadline(of: plan).day)
    case (.sessions, .session), (.held, .session):
      let days = DayRange(span.window.first, min(span.window.last, span.deadline))
      return tables.code.lists[seriesList(of: plan.quantity)].contains {
        unplanned($0, in: days) > 0
      }
    default: return false
    }
  }

  /// Hours without any placement have no days to range over.
  private func lacksPlacement(_ plan: ReadingPlan) -> Bool {
    guard case .hours(let targets) = plan.quantity else { return false }
    return !isAboutNetwork && !hasPlacement(targets)
  }

  /// Whether a stretch of time is asked: the student is enrolled in it. Where that is not known it
  /// is among what there may be more of.
  private func isAsked(_ days: DayRange, mayGetMore: inout Bool) -> Bool {
    if isAboutNetwork || isListed(during: days) { return true }
    if isEnrolled(during: days) { mayGetMore = true }
    return false
  }

  /// Whether a stretch of time may turn out not to be asked: a row of the student's enrolments was left
  /// out, and none of those that were read is in it.
  func mayNotBeAsked(_ member: Member) -> Bool {
    guard !isAboutNetwork, isLeftOut(.enrolments) else { return false }
    switch member {
    case .week, .period, .year: return !isListed(during: days(of: member), byItsDays: true)
    case .whole, .moment, .theme, .series, .session, .later: return false
    }
  }

  private mutating func forEachPeriod(
    within window: DayRange, mayGetMore: inout Bool, _ body: (inout Self, Member) -> Void
  ) {
    for period in tables.calendar.periods
    where period.days.overlaps(window) && isAsked(period.days, mayGetMore: &mayGetMore) {
      let id = tables.calendar.years[period.year].periods[period.ordinal - 1].id
      body(&self, .period(year: period.year, ordinal: period.ordinal, id))
    }
  }

  private mutating func forEachYear(
    within window: DayRange, mayGetMore: inout Bool, _ body: (inout Self, Member) -> Void
  ) {
    for (index, days) in tables.calendar.spans.enumerated()
    where days.overlaps(window) && isAsked(days, mayGetMore: &mayGetMore) {
      body(&self, .year(index, tables.calendar.years[index].id))
    }
  }

  /// Whole weeks of seven days from the start of each placement: by day, then by placement, so that
  /// the order of the rows means nothing.
  private mutating func forEachWeek(
    of plan: ReadingPlan, in span: Span, mayGetMore: inout Bool,
    _ body: (inout Self, Member) -> Void
  ) {
    guard case .hours(let targets) = plan.quantity else { return }
    let range = tables.evidence.placements.range(of: student)
    let asked = range.filter { isPlacement(at: $0, targets) && !isRepeatedPlacement($0) }
    var weeks: [(days: DayRange, order: Int, index: Int)] = []
    for (order, index) in inOrder(asked).enumerated() {
      weeks += self.weeks(of: tables.evidence.placements.facts[index], in: span).map {
        ($0, order, index)
      }
    }
    if asked.count > 1 { weeks.sort { ($0.days.first, $0.order) < ($1.days.first, $1.order) } }
    for week in weeks where isAsked(week.days, mayGetMore: &mayGetMore) {
      body(&self, .week(week.days, placement: week.index - range.lowerBound))
    }
  }

  private func weeks(of placement: PlacementFact, in span: Span) -> [DayRange] {
    var weeks: [DayRange] = []
    var first = placement.days.first
    // An end that is not known yet leaves no more weeks than there is calendar for.
    let last = min(placement.days.last, max(asOf, tables.calendar.spans.last?.last ?? asOf))
    while first + 6 <= min(last, span.window.last), first <= span.deadline {
      let week = DayRange(first, first + 6)
      if week.first >= span.window.first { weeks.append(week) }
      first = first + 7
    }
    return weeks
  }

  /// Placements by day, name and hours, whatever the order of their rows.
  private func inOrder(_ placements: [Int]) -> [Int] {
    guard placements.count > 1 else { return placements }
    let evidence = tables.evidence
    func key(_ index: Int) -> (Day, Day, String, Int32, Int32) {
      let fact = evidence.placements.facts[index]
      return (
        fact.days.first, fact.days.last, evidence.words[Int(fact.placement)], fact.weekly ?? -1,
        fact.maximumWeekly ?? -1
      )
    }
    return placements.sorted { key($0) < key($1) }
  }

  private mutating func forEachSession(
    of plan: ReadingPlan, within window: DayRange, _ body: (inout Self, Member) -> Void
  ) {
    for place in seriesList(of: plan.quantity) {
      for index in tables.sessions.bySeries[tables.code.lists[place]] {
        let entry = tables.sessions.entries[Int(index)]
        guard entry.state != .cancelled, window.contains(entry.day), isAsked(Int(index), entry)
        else { continue }
        body(&self, .session(Int(index), tables.evidence.sessions[Int(index)].id))
      }
    }
  }

  /// Of a network: its own sessions. Of a student: those of the own network on that day, held
  /// while enrolled or attended all the same.
  private func isAsked(_ session: Int, _ entry: SessionTable.Entry) -> Bool {
    if isAboutNetwork { return isOfNetwork(entry) }
    let isAttended = entry.day <= asOf && space.marks[session] != Workspace.noMark
    return (entry.day >= run.first || isAttended) && isOwn(entry)
  }

  /// The series of a reading, as a range into the program's lists.
  func seriesList(of quantity: QuantityPlan) -> Range<Int> {
    switch quantity {
    case .sessions(let series, _, _), .held(let series): return series
    case .rare(let index):
      guard case .perspectives(_, let series) = tables.code.rare[index] else { return 0..<0 }
      return series
    default: return 0..<0
    }
  }

  /// Whether a session belongs to a member of an `each`.
  func isPart(_ index: Int, _ entry: SessionTable.Entry, of member: Member) -> Bool {
    switch member {
    case .whole: true
    case .period(let year, let ordinal, _):
      Int(entry.year) == year && Int(entry.period) == ordinal
    case .year(let year, _): Int(entry.year) == year
    case .theme(let theme, _): Int(entry.theme) == theme
    case .series(let series, _): Int(entry.series) == series
    case .session(let session, _): session == index
    case .week(let days, _): days.contains(entry.day)
    case .moment, .later: false
    }
  }

  /// The days a member stands for, where it is a stretch of time.
  func days(of member: Member) -> DayRange {
    switch member {
    case .week(let days, _): days
    case .period(let year, let ordinal, _): tables.calendar.years[year].periods[ordinal - 1].days
    case .year(let year, _): tables.calendar.spans[year]
    default: .always
    }
  }
}
