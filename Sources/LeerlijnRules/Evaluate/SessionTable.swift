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
  /// Per series and network, one after the other: the sessions of that network and those of all, in
  /// order of day. Flat, because they are read for every student.
  let lists: [Int32]
  /// Where each series and network begins in `lists`, and at last its end.
  private let listStarts: [Int32]
  let networkCount: Int
  /// The days of each study year, by its index; all days as one year where the curriculum has none.
  let spans: [DayRange]
  /// Per series, network (all together last) and year: what is on the list.
  private let listings: [Listing]

  static let allNetworks = -1

  /// What the list has of one series for one network in one study year.
  struct Listing: Sendable {
    /// Sessions that are known, cancelled ones too.
    var count = 0
    /// Those that take place.
    var taking = 0
  }

  /// - Parameter network: `allNetworks` for a series of all, or for the curriculum as a whole.
  func listed(series: Int, network: Int, year: Int) -> Listing {
    let column = network < 0 ? networkCount : network
    return listings[(series * (networkCount + 1) + column) * spans.count + year]
  }

  /// Sessions of a network and of all, as a range into `lists`.
  func list(ofSeries series: Int, network: Int) -> Range<Int> {
    let place = series * networkCount + network
    return Int(listStarts[place])..<Int(listStarts[place + 1])
  }

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
    let spans = calendar.spans.isEmpty ? [DayRange.always] : calendar.spans
    var listings = [Listing](
      repeating: Listing(), count: handles.series.count * (networks + 1) * spans.count)
    for entry in entries where entry.series >= 0 {
      let year = calendar.spans.isEmpty ? 0 : Int(entry.year)
      guard year >= 0 else { continue }
      for column in 0...networks
      where entry.network < 0 || column == networks || Int(entry.network) == column {
        let place = (Int(entry.series) * (networks + 1) + column) * spans.count + year
        listings[place].count += 1
        if entry.state != .cancelled { listings[place].taking += 1 }
      }
    }
    self.spans = spans
    self.listings = listings
    self.entries = entries
    self.bySeries = bySeries
    networkCount = networks
    lists = byNetwork.flatMap { $0.flatMap { $0 } }
    var starts: [Int32] = [0]
    for list in byNetwork.lazy.flatMap({ $0 }) {
      starts.append(starts[starts.count - 1] + Int32(list.count))
    }
    listStarts = starts
  }
}
