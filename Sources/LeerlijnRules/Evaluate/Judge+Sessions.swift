import LeerlijnModel

extension Judge {
  /// Sessions of the student's network on that day, or open to all, by what the list says.
  func sessions(
    _ plan: ReadingPlan, _ series: Range<Int>, _ marks: MarkSet, _ share: Quantity.Share?,
    of member: Member
  ) -> Reading {
    let span = self.span(of: plan)
    guard span.isKnown else { return Reading(.undecided, .placementUnknown) }
    if case .later = member { return Reading(.notYet, .unplanned) }
    let (window, deadline) = (span.window, span.deadline)
    var reading = Reading()
    var recorded = 0
    // Offered only if the student turns out to be in that network.
    var offeredByChance = 0
    for place in series {
      let handle = tables.code.lists[place]
      if case .series(let wanted, _) = member, wanted != handle { continue }
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
          let counts = marks.contains(space.marks[index])
          if share == .notExcused, !counts, space.marks[index] == Attendance.excused.rawValue {
            if Log.isOn { noteMark(index, entry, counts) }
            continue
          }
          recorded += 1
          reading.offered += 1
          if counts { reading.now += 1 } else { reading.hasLost = true }
          if Log.isOn { noteMark(index, entry, counts) }
        } else if entry.day >= run.first {
          reading.offered += 1
          reading.pending += entry.day <= asOf ? 1 : 0
          reading.high += 1
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
      let known = reading.offered
      addOfUnknownNetwork(
        handle, marks, share, in: window, through: deadline, of: member, to: &reading)
      offeredByChance += reading.offered - known
    }
    if isLeftOut(.attendance) {
      reading.addUnplanned(.unbounded)
      reading.reasons.insert(.rowLeftOut)
    }
    reading.low = reading.now
    reading.high += .finite(reading.now)
    if Log.isOn, recorded > 0, let high = reading.high.number {
      let coming = high - reading.now
      reading.pace = reading.now + (reading.now * coming + recorded / 2) / recorded
    }
    // Whoever is excused from all that is to come has nothing left to attend.
    if share == .notExcused, recorded == 0 { reading.mayNotApply = true }
    if share != nil { settleShare(&reading, through: min(window.last, deadline), offeredByChance) }
    return reading
  }

  /// Attended, out of all that is or may still be offered. A share of nothing: open while something
  /// may still be offered, then not applicable.
  private func settleShare(
    _ reading: inout Reading, through last: Day, _ offeredByChance: Int
  ) {
    if reading.offered == offeredByChance {
      let isOpen =
        isOpen(through: last, .sessions) || reading.unplanned > 0 || offeredByChance > 0
      reading.applicability = isOpen ? .notYet : .notApplicable
    } else if let unplanned = reading.unplanned.number {
      reading.whole = reading.offered + unplanned
    } else {
      // Of what has no bound, any share may still come.
      (reading.low, reading.high, reading.whole) = (0, 1, 1)
    }
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

  // MARK: Notes

  private func noteMark(_ index: Int, _ entry: SessionTable.Entry, _ counts: Bool) {
    let fact = Int(space.markFacts[index])
    let mark = tables.evidence.attendance.facts[fact].mark
    log.note(
      FactNote(
        .attendance, fact, on: entry.day, counts ? .counted : .notCounted(.notAttended(mark))))
  }

  private func noteLost(_ index: Int, _ entry: SessionTable.Entry, _ marks: MarkSet) {
    if entry.state == .cancelled {
      log.note(FactNote(.sessions, index, on: entry.day, .notCounted(.cancelled)))
    } else if marks.contains(space.marks[index]) {
      log.note(
        FactNote(
          .attendance, Int(space.markFacts[index]), on: entry.day, .notCounted(.afterDeadline)))
    }
  }

  private func noteGuestVisits(
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
