import LeerlijnModel

// Sessions that no list has yet.

extension Judge {
  /// Adds the sessions that may still be planned in a window, for one member of an `each`.
  func addUnplanned(
    _ handle: Int, in window: DayRange, through deadline: Day, of member: Member,
    to reading: inout Reading
  ) {
    // A session that is there is what it is; a theme, series or stretch of time may get another.
    if case .session = member { return }
    let days = window.intersection(self.days(of: member))
    let count = unplanned(handle, in: DayRange(days.first, min(days.last, deadline)))
    guard count > 0 else { return }
    reading.addUnplanned(count)
    reading.reasons.insert(.unplanned)
    reading.reasons.formUnion(unknown(.sessions, through: min(days.last, deadline)))
  }

  /// How many sessions of a series may still come, that no list has yet.
  ///
  /// A series gives each network so many a study year at most. One that is planned completely gives
  /// no more, where a session of that network and year is known; the days for which the list is
  /// late may have brought some all the same.
  func unplanned(_ handle: Int, in days: DayRange) -> UpperBound {
    if tables.isFinal { return 0 }
    if isLeftOut(.sessions) { return .unbounded }
    let known = known(.sessions)
    let isForAll = tables.handles.series[handle].per == .all
    var total: UpperBound = 0
    // By index: going through it would retain what all threads share.
    for year in tables.sessions.spans.indices {
      let span = tables.sessions.spans[year]
      let left = DayRange(max(known + 1, days.first), days.last).intersection(span)
      guard !left.isEmpty else { continue }
      let count =
        if isForAll || isAboutNetwork || constantNetwork != nil {
          unplanned(
            handle, of: isForAll ? SessionTable.allNetworks : constantNetwork ?? network,
            inYear: year, during: left)
        } else {
          networks(during: left).reduce(0) {
            $0 + unplanned(handle, of: $1, inYear: year, during: left)
          }
        }
      total += count
      if total == .unbounded { break }
    }
    return total
  }

  /// - Parameter network: nil where it is not known: it may be any of them.
  private func unplanned(
    _ handle: Int, of network: Int?, inYear year: Int, during days: DayRange
  ) -> UpperBound {
    guard let network else {
      let most = (0..<tables.sessions.networkCount).map {
        unplanned(handle, of: $0, inYear: year, during: days)
      }
      return most.max() ?? .unbounded
    }
    let listed = tables.sessions.listed(series: handle, network: network, year: year)
    if tables.isPlannedCompletely[handle], listed.count > 0, days.first > asOf { return 0 }
    guard let maximum = tables.handles.series[handle].maximum else { return .unbounded }
    guard let most = value(ofSeriesBound: maximum, inYear: year) else { return .unbounded }
    return .finite(max(0, most - listed.taking))
  }

  /// The most sessions that a series gives a network in a year; nil where the parameter that says
  /// so has no value.
  func value(ofSeriesBound bound: Bound, inYear year: Int) -> Int? {
    switch bound {
    case .amount(let amount): return amount
    case .parameter(let id):
      let parameter = tables.program.curriculum.parameters.first { $0.id == id }
      let cohort = isAboutNetwork ? nil : tables.evidence.students[student].cohort
      let span = tables.sessions.spans[year]
      return parameter?.value(for: cohort, in: span, through: span.last, on: asOf)?.amount
    }
  }

  /// A student whose network is not known on some days, past ones too, may turn out to belong to any
  /// one of them, with what was attended there and what is to come.
  func addOfUnknownNetwork(
    _ handle: Int, _ marks: MarkSet, _ share: Quantity.Share?, in window: DayRange,
    through deadline: Day, of member: Member, to reading: inout Reading
  ) {
    guard !isAboutNetwork, constantNetwork == nil, tables.handles.series[handle].per == .network
    else { return }
    var most = 0
    var mostOffered = 0
    for network in 0..<tables.sessions.networkCount {
      var count = 0
      var lost = 0
      for position in tables.sessions.list(ofSeries: handle, network: network) {
        let index = Int(tables.sessions.lists[position])
        let entry = tables.sessions.entries[index]
        let mark = space.marks[index]
        guard entry.network >= 0, entry.state != .cancelled, entry.day <= deadline,
          mark != Workspace.noMark || entry.day >= run.first, window.contains(entry.day),
          isPart(index, entry, of: member), networks(on: entry.day).isEmpty
        else { continue }
        if mark == Workspace.noMark || marks.contains(mark) {
          count += 1
        } else if share != .notExcused || mark != Attendance.excused.rawValue {
          lost += 1
        }
      }
      // With a row left out it may be first the one, then the other.
      most = networkLeftOut.isEmpty ? max(most, count) : most + count
      mostOffered =
        networkLeftOut.isEmpty ? max(mostOffered, count + lost) : mostOffered + count + lost
    }
    guard mostOffered > 0 else { return }
    reading.high += .finite(most)
    reading.offered += most
    // What was missed was offered to the student or to others. Of a share both its parts may then be
    // without it, which is no less than with both.
    reading.unplanned += .finite(mostOffered - most)
    if share != nil { reading.high += .finite(mostOffered - most) }
    reading.reasons.insert(.placementUnknown)
  }
}

extension Reading {
  /// Lets so many sessions more be offered and attended.
  mutating func addUnplanned(_ count: UpperBound) {
    unplanned += count
    high += count
  }
}
