extension [StudyYear] {
  /// Per year, in order of first day, the days that count as its own: through the day before the next
  /// one begins, of the last one through its own end.
  package var spans: [DayRange] {
    let ordered = sorted { $0.days.first < $1.days.first }
    return ordered.indices.map { year in
      let isLast = year + 1 == ordered.count
      return DayRange(
        ordered[year].days.first,
        isLast ? ordered[year].days.last : ordered[year + 1].days.first - 1)
    }
  }
}
