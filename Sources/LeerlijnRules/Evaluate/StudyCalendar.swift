import LeerlijnModel

/// The study years in order of their first day, and which of them a day belongs to.
struct StudyCalendar: Sendable {
  /// In order of first day; indices are into this.
  let years: [StudyYear]
  /// Per year: the days from its start to the day before the next one starts.
  ///
  /// - Source: Regeling financiën hoger onderwijs, art. 1: a study year runs from 1 September to
  ///   31 August; teaching ends earlier.
  let spans: [DayRange]

  init(_ unordered: [StudyYear]) {
    let years = unordered.sorted { $0.days.first < $1.days.first }
    self.years = years
    spans = years.indices.map { year in
      let days = years[year].days
      let next = year + 1 < years.count ? years[year + 1].days.first : .distantFuture
      let full = days.first.adding(CalendarPeriod(months: 12))
      return DayRange(days.first, min(next, max(full, days.last + 1)) - 1)
    }
  }

  func year(of day: Day) -> Int? {
    years.indices.last { spans[$0].contains(day) }
  }

  /// The latest year that has begun by a day, else the first.
  func current(on day: Day) -> Int? {
    years.isEmpty ? nil : years.indices.last { years[$0].days.first <= day } ?? 0
  }

  /// The ordinal of the period that holds a day, 1 for the year's first.
  func period(of day: Day, inYear year: Int?) -> Int? {
    guard let year else { return nil }
    return years[year].periods.firstIndex { $0.days.contains(day) }.map { $0 + 1 }
  }

  /// Year and ordinal of a period.
  func place(of period: PeriodID) -> (year: Int, ordinal: Int)? {
    for (index, year) in years.enumerated() {
      if let ordinal = year.periods.firstIndex(where: { $0.id == period }) {
        return (index, ordinal + 1)
      }
    }
    return nil
  }
}
