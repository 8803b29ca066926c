internal import LeerlijnModel

/// A list of the people who took part in one online meeting (Dutch: *deelnemerslijst van één
/// bijeenkomst*): who is in it was there, and the file as a whole is of one session.
struct MeetingProposal: Sendable {
  /// The columns that may tell who somebody is, the likeliest first.
  let people: [ColumnSample]
  let days: [Day]
  let isMonthFirst: Bool
  let titles: String

  /// nil for any other list.
  ///
  /// - Parameter titles: what stands above the header, and the name of the file.
  init?(_ samples: [ColumnSample], titles: String) {
    guard MeetingHeader.isOne(samples.map(\.header)) else { return nil }
    func columns(_ wanted: MeetingHeader.Column) -> [ColumnSample] {
      samples.filter { MeetingHeader.column($0.header) == wanted && $0.filled > 0 }
    }
    // Of an address and the name by which somebody signs in the one that more people have.
    let mails = columns(.mail).sorted {
      ($1.filled, $0.position) < ($0.filled, $1.position)
    }
    people = mails + columns(.name)
    let times = columns(.joined).flatMap { $0.distinct.keys }
    let found = MeetingDays(times: times.sorted(), titles: titles)
    days = found.days
    isMonthFirst = found.isMonthFirst
    self.titles = titles
  }
}

/// Which session a list of one meeting is of, as far as can be told.
enum MeetingSession: Sendable {
  /// The one session of the day that the titles name.
  case likely(String, on: Day, named: String)
  /// - likely: the one session that is not excluded.
  /// - onDay: those of the day.
  case open(likely: String?, onDay: [String], all: [String])

  /// Who is in the list was there, and, where it is not asked, which session it was.
  var likelyCount: Int { if case .likely = self { 2 } else { 1 } }

  init(_ meeting: MeetingProposal, _ sessions: KnownSessions, _ domain: Domain?) {
    let title = TitleWords(meeting.titles)
    let networks = title.named(
      (domain?.curricula.flatMap(\.networks) ?? []).map {
        ($0.id.text, [$0.id.text] + $0.titles.entries.map(\.text))
      })
    let series = title.named(
      (domain?.curricula.flatMap(\.series) ?? []).map {
        ($0.id.text, [$0.id.text] + $0.titles.entries.map(\.text))
      })
    let onDay = sessions.all.filter { meeting.days.contains($0.day) }
    func isExcluded(_ session: KnownSessions.Known) -> Bool {
      let isOtherNetwork =
        !networks.isEmpty && session.network.map { !networks.contains($0) } ?? false
      let isOtherSeries = !series.isEmpty && session.series.map { !series.contains($0) } ?? false
      return isOtherNetwork || isOtherSeries
    }
    let possible = onDay.filter { !isExcluded($0) }
    let named = possible.compactMap { session -> (session: KnownSessions.Known, by: String)? in
      if let network = session.network, networks.contains(network) { return (session, network) }
      guard session.network == nil, networks.isEmpty, let own = session.series,
        series.contains(own)
      else { return nil }
      return (session, own)
    }
    if meeting.days.count == 1, networks.count <= 1, named.count == 1, let only = named.first {
      self = .likely(only.session.id, on: only.session.day, named: only.by)
    } else {
      let isOnly = possible.count == 1 && meeting.days.count == 1 && networks.isEmpty
      self = .open(
        likely: isOnly ? possible.first?.id : nil, onDay: onDay.map(\.id),
        all: sessions.all.map(\.id))
    }
  }
}
