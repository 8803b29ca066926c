import LeerlijnModel

/// The study years in order of their first day, and which of them a day belongs to.
struct StudyCalendar: Sendable {
  /// In order of first day; indices are into this.
  let years: [StudyYear]
  /// Per year the days that count as its own: through the day before the next one begins, of the
  /// last one through its own end. Empty where the curriculum has no study year.
  let spans: [DayRange]
  /// The teaching periods of all years, flat: they are gone through for every student.
  let periods: [PeriodSpan]

  struct PeriodSpan: Sendable {
    let year: Int
    /// 1 is the year's first.
    let ordinal: Int
    let days: DayRange
  }

  init(_ unordered: [StudyYear]) {
    let years = unordered.sorted { $0.days.first < $1.days.first }
    self.years = years
    spans = years.spans
    periods = years.enumerated().flatMap { year, studyYear in
      studyYear.periods.enumerated().map { index, period in
        PeriodSpan(year: year, ordinal: index + 1, days: period.days)
      }
    }
  }

  /// The year among whose own days a day is.
  func year(of day: Day) -> Int? {
    spans.indices.last { spans[$0].contains(day) }
  }

  /// The latest year that has begun by a day, else the first.
  func latestBegun(by day: Day) -> Int? {
    years.isEmpty ? nil : years.indices.last { years[$0].days.first <= day } ?? 0
  }

  /// The year with which a stretch of days shares most; of equals the first.
  func mostShared(with days: DayRange) -> Int? {
    var best: (year: Int, shared: Int)?
    for year in spans.indices {
      // Without any day in common, the year that lies nearest.
      let shared = min(days.last, spans[year].last) - max(days.first, spans[year].first)
      if shared > best?.shared ?? .min { best = (year, shared) }
    }
    return best?.year
  }

  /// The year that a fixed last day (`by`) speaks of: the one that holds it, where it is not that
  /// year's first day; then the one before.
  func year(through day: Day) -> Int? {
    guard let year = latestBegun(by: day) else { return nil }
    return year > 0 && years[year].days.first == day ? year - 1 : year
  }

  /// The day before the study year after the last one begins at the latest.
  var fullYearEnd: Day? {
    years.last.map { max($0.days.last, $0.days.first.adding(CalendarPeriod(months: 12)) - 1) }
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
