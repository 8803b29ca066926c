import LeerlijnModel

extension LinePlan {
  /// Which of the curriculum's study years a day lies in or after, in order of their days.
  func studyYear(of day: Day) -> Int {
    let starts = curriculum.years.map(\.days.first).sorted()
    return max(0, (starts.lastIndex { $0 <= day }) ?? 0)
  }

  /// The day of a year's own calendar that falls as far into the study year.
  private func day(_ day: Day, in year: Int) -> Day? {
    guard let calendar = years[year].calendar else { return nil }
    let starts = curriculum.years.map(\.days.first).sorted()
    guard let start = starts.last(where: { $0 <= day }) ?? starts.first else { return nil }
    let shifted = calendar.days.first + (day - start)
    return min(max(shifted, calendar.days.first), calendar.days.last)
  }

  /// How far a day lies into a column of the picture, in thousandths.
  func position(of day: Day, in year: Int) -> (column: Int, thousandths: Int) {
    let columns = years[year].columns
    guard let calendar = years[year].calendar, let day = self.day(day, in: year) else {
      return (columns.lowerBound, 0)
    }
    guard !calendar.periods.isEmpty else {
      let length = max(1, calendar.days.last - calendar.days.first)
      return (columns.lowerBound, 1000 * (day - calendar.days.first) / length)
    }
    // A day between two periods belongs to the end of the first.
    let ordinal = calendar.periods.lastIndex { $0.days.first <= day } ?? 0
    let days = calendar.periods[ordinal].days
    let length = max(1, days.last - days.first)
    let part = min(max(0, 1000 * (day - days.first) / length), 1000)
    return (columns.lowerBound + ordinal, part)
  }

  func column(of day: Day, in year: Int) -> Int { position(of: day, in: year).column }
}
