import LeerlijnModel

// Which study year a measure looks at.

extension Judge {
  /// The study year that a measure of the rule at hand looks at, by its index in the calendar; nil
  /// where the curriculum has none.
  ///
  /// - The one that holds `by`, the measure's or else the rule's, before any extension.
  /// - Without `by`, and for the anchors of a study year, that of the stretch of enrolment.
  func studyYear(of plan: ReadingPlan) -> Int? {
    if let deadline = plan.deadline {
      return studyYear(through: stated(deadline, placements: plan.placements), by: deadline, plan)
    }
    guard let deadline = tables.code.heads[rule].deadline else { return ownStudyYear(plan) }
    return studyYear(through: ruleDeadline, by: deadline, plan)
  }

  private func studyYear(
    through day: StatedDay, by expression: DateExpression, _ plan: ReadingPlan
  ) -> Int? {
    guard case .day(let day) = day, !expression.isOfStudyYear else { return ownStudyYear(plan) }
    if case .fixed = expression { return tables.calendar.year(through: day) }
    return tables.calendar.latestBegun(by: day)
  }

  private func ownStudyYear(_ plan: ReadingPlan) -> Int? {
    isAboutNetwork ? studyYearOfNetwork(plan) : studyYearOfStretch
  }

  /// The study year with which the stretch of enrolment shares most days. A stretch without end, or
  /// of more than thirteen months, does not tell: then the latest begun, as far as enrolments are
  /// known; of one that has not begun yet, that of its first day.
  var studyYearOfStretch: Int? {
    let days = enrolment.days
    let isLong =
      days.first == .distantPast || days.last == .distantFuture
      || days.last >= days.first.adding(CalendarPeriod(months: 13))
    return isLong
      ? tables.calendar.latestBegun(by: max(known(.enrolments), days.first))
      : tables.calendar.mostShared(with: days)
  }

  /// The latest begun in which the network has a session; of one that has none at all the latest
  /// begun, in which it may still get some.
  private func studyYearOfNetwork(_ plan: ReadingPlan) -> Int? {
    let series = seriesList(of: plan.quantity)
    guard !series.isEmpty else { return tables.calendar.latestBegun(by: asOf) }
    let found = tables.calendar.years.indices.last { year in
      tables.calendar.years[year].days.first <= asOf
        && tables.code.lists[series].contains { handle in
          tables.sessions.bySeries[handle].contains { index in
            let entry = tables.sessions.entries[Int(index)]
            return Int(entry.year) == year && isOfNetwork(entry)
          }
        }
    }
    return found ?? tables.calendar.latestBegun(by: asOf)
  }
}

extension DateExpression {
  var isOfStudyYear: Bool {
    if case .relative(.yearStart, _) = self { return true }
    if case .relative(.yearEnd, _) = self { return true }
    return false
  }
}
