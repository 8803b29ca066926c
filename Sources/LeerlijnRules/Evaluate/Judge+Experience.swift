import LeerlijnModel

extension Judge {
  /// Years (of time in which any relevant work was done) or hours of relevant work.
  func experience(
    _ kinds: [String], _ unit: Quantity.ExperienceUnit, _ plan: ReadingPlan
  ) -> Reading {
    let span = self.span(of: plan)
    guard span.isKnown else { return Reading(.undecided, .placementUnknown) }
    let last = min(asOf, span.deadline)
    var stretches: [DayRange] = []
    var minutes = 0
    // An equal row tells of the same work.
    var told: Set<ExperienceFact> = []
    for index in tables.evidence.experience.range(of: student) {
      let fact = tables.evidence.experience.facts[index]
      let isRelevant = kinds.isEmpty || kinds.contains(tables.evidence.words[Int(fact.kind)])
      // Work from before the enrolment is what this measure is about. What has no end yet may have ended
      // on any day after those that the list knows.
      let isCertainThrough = fact.days.last == .distantFuture ? known(.experience) : last
      let days = fact.days.intersection(DayRange(.distantPast, min(last, isCertainThrough)))
      guard isRelevant, !days.isEmpty, told.insert(fact.content).inserted else { continue }
      stretches.append(days)
      minutes += Int(fact.weekly) * days.dayCount / 7
      if Log.isOn {
        log.note(FactNote(.experience, index, on: days.first, amount: days.dayCount, .counted))
      }
    }
    let value = unit == .hours ? minutes : Self.calendarTime(in: stretches)
    let isOpen = isOpen(through: span.deadline, .experience)
    var reading = Reading(now: value, high: isOpen ? .unbounded : .finite(value))
    reading.reasons.formUnion(unknown(.experience, through: span.deadline))
    return reading
  }

  /// Months and days in at least one of the stretches, in parts of a year: a whole month counts
  /// alike however long it is, so that a year is only full on its anniversary.
  private static func calendarTime(in stretches: [DayRange]) -> Int {
    var merged: [DayRange] = []
    for stretch in stretches.sorted(by: { $0.first < $1.first }) {
      if let last = merged.last, stretch.first <= last.last + 1 {
        merged[merged.count - 1] = DayRange(last.first, max(last.last, stretch.last))
      } else {
        merged.append(stretch)
      }
    }
    return merged.reduce(0) { $0 + parts(of: $1) }
  }

  private static func parts(of stretch: DayRange) -> Int {
    let end = stretch.last + 1
    let (first, last) = (stretch.first.civil, end.civil)
    var months = (last.year - first.year) * 12 + last.month - first.month
    if stretch.first.adding(CalendarPeriod(months: months)) > end { months -= 1 }
    let rest = end - stretch.first.adding(CalendarPeriod(months: months))
    return (months * Unit.years.scale / 12) + min(rest, Unit.years.scale / 12 - 1)
  }
}
