import LeerlijnModel

extension Judge {
  /// Sessions of the student's network on that day, or open to all, by what the list says.
  mutating func sessions(
    _ series: Range<Int>, _ marks: MarkSet, asShare: Bool, in window: DayRange,
    through deadline: Day, of member: Member
  ) -> Reading {
    var reading = Reading()
    var recorded = 0
    for place in series {
      let handle = tables.code.lists[place]
      for position in ownOrAll(handle) {
        let index = session(at: position, of: handle)
        let entry = tables.sessions.entries[index]
        guard window.contains(entry.day), isPart(index, entry, of: member), isOwn(entry)
        else { continue }
        if entry.day > deadline || entry.state == .cancelled {
          if Log.isOn { noteLost(index, entry, marks) }
          continue
        }
        if space.marks[index] != Workspace.noMark {
          recorded += 1
          reading.offered += 1
          let counts = marks.contains(space.marks[index])
          if counts { reading.now += 1 }
          if Log.isOn { noteMark(index, entry, counts) }
        } else if entry.day >= run.first {
          reading.offered += 1
          reading.pending += entry.day <= asOf ? 1 : 0
          reading.raise(by: 1)
          if entry.day <= asOf { reading.reasons.formUnion(silence(on: entry.day, .attendance)) }
          if Log.isOn {
            log.note(
              FactNote(.sessions, index, on: entry.day, entry.day <= asOf ? .pending : .toCome))
          }
        } else if Log.isOn {
          log.note(FactNote(.sessions, index, on: entry.day, .notCounted(.beforeEnrolment)))
        }
      }
      if Log.isOn { noteGuestVisits(handle, marks, in: window, of: member) }
      addUnplanned(handle, in: window, through: deadline, of: member, to: &reading)
      addOfUnknownNetwork(handle, marks, in: window, through: deadline, of: member, to: &reading)
    }
    reading.low = reading.now
    reading.raise(by: reading.now)
    if Log.isOn, recorded > 0, reading.high < .max {
      let coming = reading.high - reading.now
      reading.pace = reading.now + (reading.now * coming + recorded / 2) / recorded
    }
    if asShare { settleShare(&reading, through: deadline) }
    return reading
  }

  /// A share of nothing: open while something may still be offered, then not applicable.
  private func settleShare(_ reading: inout Reading, through deadline: Day) {
    if reading.high == .max {
      reading.offered += Reading.manySessions
      reading.high = reading.offered
    }
    guard reading.offered == 0 else { return }
    reading.applicability = asOf <= deadline ? .notYet : .notApplicable
  }

  // MARK: Whose session it is

  /// The sessions to look through: only those of the student's network where it never changes.
  private func ownOrAll(_ series: Int) -> Range<Int> {
    guard !isAboutNetwork, let constantNetwork else {
      return tables.sessions.bySeries[series].indices
    }
    return tables.sessions.list(ofSeries: series, network: constantNetwork)
  }

  /// The session at a place of `ownOrAll`.
  private func session(at position: Int, of series: Int) -> Int {
    guard !isAboutNetwork, constantNetwork != nil else {
      return Int(tables.sessions.bySeries[series][position])
    }
    return Int(tables.sessions.lists[position])
  }

  func isOwn(_ entry: SessionTable.Entry) -> Bool {
    if entry.network < 0 { return true }
    if let constantNetwork { return Int(entry.network) == constantNetwork }
    return isInNetwork(Int(entry.network), on: entry.day)
  }

  // MARK: What is not on the calendar yet

  /// Sessions that may still be planned, up to the series' maximum, while the deadline is ahead.
  func addUnplanned(
    _ handle: Int, in window: DayRange, through deadline: Day, of member: Member,
    to reading: inout Reading
  ) {
    let known = tables.known(.sessions)
    let last = min(window.last, deadline)
    // Without a single session of any series nobody knows the calendar, whatever the plan says; nor
    // the days for which the list of sessions is late.
    let isCalendarKnown = !tables.sessions.entries.isEmpty && known >= min(asOf, last)
    guard !tables.isPlannedCompletely[handle] || !isCalendarKnown else { return }
    let series = tables.handles.series[handle]
    guard known < last, days(of: member).last > known, mayGetMore(member) else { return }
    reading.isOfferFinal = false
    reading.reasons.insert(.unplanned)
    guard reading.high < .max, let maximum = series.maximum.map(value(ofSeriesBound:)) else {
      reading.high = .max
      return
    }
    var unplanned = 0
    for year in tables.calendar.years.indices {
      let span = tables.calendar.spans[year].intersection(window)
      guard span.last > known, span.first <= last else { continue }
      unplanned += max(0, maximum - countPlanned(handle, inYear: year))
    }
    reading.raise(by: unplanned)
    reading.offered += unplanned
  }

  /// A session that is there is what it is; a theme, series or stretch of time may get another.
  private func mayGetMore(_ member: Member) -> Bool {
    if case .session = member { return false }
    return true
  }

  private func countPlanned(_ handle: Int, inYear year: Int) -> Int {
    ownOrAll(handle).reduce(0) { count, position in
      let entry = tables.sessions.entries[session(at: position, of: handle)]
      guard entry.state != .cancelled, Int(entry.year) == year,
        isAboutNetwork ? isOfNetwork(entry) : isOwn(entry)
      else { return count }
      return count + 1
    }
  }

  func value(ofSeriesBound bound: Bound) -> Int {
    switch bound {
    case .amount(let amount): return amount
    case .parameter(let id):
      let parameters = tables.program.curriculum.parameters
      guard let index = parameters.firstIndex(where: { $0.id == id }) else { return .max / 4 }
      let plan = ReadingPlan(
        quantity: .held(series: 0..<0), window: .studyYear, deadline: nil, each: nil)
      return parameterValue(index, plan)?.amount ?? .max / 4
    }
  }

  /// A student whose network is not known may turn out to belong to any one of them, with what was
  /// attended there and what is to come.
  private func addOfUnknownNetwork(
    _ handle: Int, _ marks: MarkSet, in window: DayRange, through deadline: Day, of member: Member,
    to reading: inout Reading
  ) {
    guard !isAboutNetwork, constantNetwork == nil, network(on: asOf) == nil,
      tables.handles.series[handle].per == .network, reading.high < .max
    else { return }
    var most = 0
    for network in 0..<tables.sessions.networkCount {
      var count = 0
      for position in tables.sessions.list(ofSeries: handle, network: network) {
        let index = Int(tables.sessions.lists[position])
        let entry = tables.sessions.entries[index]
        let mark = space.marks[index]
        if entry.network >= 0, entry.state != .cancelled, entry.day <= deadline,
          mark == Workspace.noMark || marks.contains(mark), window.contains(entry.day),
          isPart(index, entry, of: member), self.network(on: entry.day) == nil
        {
          count += 1
        }
      }
      most = max(most, count)
    }
    guard most > 0 else { return }
    reading.raise(by: most)
    reading.offered += most
    reading.reasons.insert(.placementUnknown)
  }

  // MARK: Notes

  private mutating func noteMark(_ index: Int, _ entry: SessionTable.Entry, _ counts: Bool) {
    let fact = Int(space.markFacts[index])
    let mark = tables.evidence.attendance.facts[fact].mark
    log.note(
      FactNote(
        .attendance, fact, on: entry.day, counts ? .counted : .notCounted(.notAttended(mark))))
  }

  private mutating func noteLost(_ index: Int, _ entry: SessionTable.Entry, _ marks: MarkSet) {
    if entry.state == .cancelled {
      log.note(FactNote(.sessions, index, on: entry.day, .notCounted(.cancelled)))
    } else if marks.contains(space.marks[index]) {
      log.note(
        FactNote(
          .attendance, Int(space.markFacts[index]), on: entry.day, .notCounted(.afterDeadline)))
    }
  }

  private mutating func noteGuestVisits(
    _ handle: Int, _ marks: MarkSet, in window: DayRange, of member: Member
  ) {
    for index in tables.evidence.attendance.range(of: student) {
      let fact = tables.evidence.attendance.facts[index]
      let entry = tables.sessions.entries[Int(fact.session)]
      guard Int(entry.series) == handle, entry.day <= asOf, window.contains(entry.day),
        isPart(Int(fact.session), entry, of: member), marks.contains(fact.mark.rawValue),
        !isOwn(entry)
      else { continue }
      log.note(FactNote(.attendance, index, on: entry.day, .notCounted(.otherNetwork)))
    }
  }
}

extension Reading {
  /// Stands for "no bound" where a share needs a whole.
  static let manySessions = 1_000
}
