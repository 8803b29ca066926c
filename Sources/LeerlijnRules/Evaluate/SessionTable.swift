import LeerlijnModel

/// The sessions of the evidence, as the evaluator walks through them.
struct SessionTable: Sendable {
  struct Entry: Sendable {
    let day: Day
    /// Handle of the series; -1 where the curriculum has none of that name.
    let series: Int32
    /// Index of the network; -1 for a session of all networks.
    let network: Int32
    /// Index of the study year; -1 outside the calendar.
    let year: Int32
    /// 1 is the year's first period; 0 where there is none.
    let period: Int32
    /// Index of the theme; -1 without one.
    let theme: Int32
    let state: Session.State
  }

  let entries: [Entry]
  /// Sessions by series, in order of day.
  let bySeries: [[Int32]]
  /// Per series and network: the sessions of that network and those of all, in order of day.
  let byNetwork: [[[Int32]]]

  init(_ evidence: Evidence, _ curriculum: Curriculum, _ handles: Handles) {
    let networks = evidence.networks.count
    let umbrellas = Set(
      curriculum.networks.filter { $0.kind == .umbrella }.map(\.id))
    let calendar = StudyCalendar(curriculum.years)
    var seriesIndex: [SeriesID: Int] = [:]
    for (index, series) in handles.series.enumerated() where seriesIndex[series.id] == nil {
      seriesIndex[series.id] = index
    }
    var entries: [Entry] = []
    var bySeries = [[Int32]](repeating: [], count: handles.series.count)
    var byNetwork = [[[Int32]]](
      repeating: [[Int32]](repeating: [], count: networks), count: handles.series.count)
    for session in evidence.sessions {
      let series = seriesIndex[session.series] ?? -1
      let year = calendar.year(of: session.day)
      var network = session.network.map(Int32.init) ?? -1
      if let index = session.network, umbrellas.contains(evidence.networks[Int(index)]) {
        network = -1
      }
      if series >= 0, handles.series[series].per == .all { network = -1 }
      entries.append(
        Entry(
          day: session.day, series: Int32(series), network: network, year: Int32(year ?? -1),
          period: Int32(session.period ?? calendar.period(of: session.day, inYear: year) ?? 0),
          theme: Int32(
            session.theme.flatMap { id in curriculum.themes.firstIndex { $0.id == id } } ?? -1),
          state: session.state))
    }
    for index in entries.indices.sorted(by: { (entries[$0].day, $0) < (entries[$1].day, $1) }) {
      let entry = entries[index]
      guard entry.series >= 0 else { continue }
      bySeries[Int(entry.series)].append(Int32(index))
      for network in 0..<networks where entry.network < 0 || Int(entry.network) == network {
        byNetwork[Int(entry.series)][network].append(Int32(index))
      }
    }
    self.entries = entries
    self.bySeries = bySeries
    self.byNetwork = byNetwork
  }
}

/// The study years in order of their first day, and which of them a day belongs to.
struct StudyCalendar: Sendable {
  /// In order of first day; indices are into this.
  let years: [StudyYear]

  init(_ years: [StudyYear]) {
    self.years = years.sorted { $0.days.first < $1.days.first }
  }

  /// The days from a year's start to the day before the next one starts.
  ///
  /// - Source: WHW: a study year runs from 1 September to 31 August; teaching ends earlier.
  func span(of year: Int) -> DayRange {
    let first = years[year].days.first
    let next = year + 1 < years.count ? years[year + 1].days.first : .distantFuture
    let full = first.adding(CalendarPeriod(months: 12))
    return DayRange(first, min(next, max(full, years[year].days.last + 1)) - 1)
  }

  func year(of day: Day) -> Int? {
    years.indices.last { years[$0].days.first <= day && day <= span(of: $0).last }
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
