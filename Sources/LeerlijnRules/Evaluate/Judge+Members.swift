import LeerlijnModel

extension Judge {
  /// Goes through what an `each` ranges over: the members that overlap the enrolment.
  mutating func forEachMember(of plan: ReadingPlan, _ body: (inout Self, Member) -> Void) {
    guard let each = plan.each else { return body(&self, .whole) }
    // What begins after the deadline is not asked.
    let (own, deadline) = span(of: plan)
    let window = own.intersection(run).intersection(DayRange(.distantPast, deadline))
    switch each {
    case .week: forEachWeek(of: plan, within: window, body)
    case .period: forEachPeriod(within: window, body)
    case .year:
      for (index, year) in tables.calendar.years.enumerated() where year.days.overlaps(window) {
        body(&self, .year(index, year.id))
      }
    case .moment:
      guard case .assessed(let moments) = plan.quantity else { return }
      for place in moments {
        let moment = tables.code.lists[place]
        body(&self, .moment(moment, tables.handles.moments[moment].moment.id))
      }
    case .theme:
      let year = tables.calendar.current(on: asOf).map { tables.calendar.years[$0].id }
      for (index, theme) in tables.program.curriculum.themes.enumerated()
      where theme.year == nil || theme.year == year {
        body(&self, .theme(index, theme.id))
      }
    case .series:
      for place in seriesList(of: plan.quantity) {
        let series = tables.code.lists[place]
        body(&self, .series(series, tables.handles.series[series].id))
      }
    case .session:
      forEachSession(of: plan, body)
    }
  }

  private mutating func forEachPeriod(
    within window: DayRange, _ body: (inout Self, Member) -> Void
  ) {
    for (year, studyYear) in tables.calendar.years.enumerated()
    where studyYear.days.overlaps(window) {
      for (index, period) in studyYear.periods.enumerated() where period.days.overlaps(window) {
        body(&self, .period(year: year, ordinal: index + 1, period.id))
      }
    }
  }

  /// Whole weeks of seven days from the start of each placement.
  private mutating func forEachWeek(
    of plan: ReadingPlan, within window: DayRange, _ body: (inout Self, Member) -> Void
  ) {
    guard case .hours(let target) = plan.quantity else { return }
    // Without a placement there are no weeks yet; that is no reason to ask nothing.
    if !hasPlacement(target) { return body(&self, .whole) }
    for index in tables.evidence.placements.range(of: student) {
      let placement = tables.evidence.placements.facts[index]
      guard isPlacement(at: index, target) else { continue }
      var first = placement.days.first
      while first + 6 <= placement.days.last {
        let week = DayRange(first, first + 6)
        if week.overlaps(window) { body(&self, .week(week)) }
        first = first + 7
      }
    }
  }

  private mutating func forEachSession(
    of plan: ReadingPlan, _ body: (inout Self, Member) -> Void
  ) {
    let (window, deadline) = span(of: plan)
    for place in seriesList(of: plan.quantity) {
      for index in tables.sessions.bySeries[tables.code.lists[place]] {
        let entry = tables.sessions.entries[Int(index)]
        guard entry.state != .cancelled, window.contains(entry.day), entry.day <= deadline,
          isAsked(Int(index), entry)
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
    case .week(let days): days.contains(entry.day)
    case .moment: false
    }
  }

  /// The days a member stands for, where it is a stretch of time.
  func days(of member: Member) -> DayRange {
    switch member {
    case .week(let days): days
    case .period(let year, let ordinal, _): tables.calendar.years[year].periods[ordinal - 1].days
    case .year(let year, _): tables.calendar.years[year].days
    default: .always
    }
  }
}
