import LeerlijnModel

/// The days on which an event may turn out to have happened first; nil: not yet.
private struct EventDays {
  var days: Set<Day?>
  var reasons: Reading.Reasons = []
}

extension Judge {
  /// A strictly before B, or A and no B yet: met. B without an earlier A: missed. Neither: open,
  /// after the deadline missed.
  ///
  /// Both events may turn out to have happened on another day than is known: a session that waits
  /// for its list, a file that is late. Every pair is looked at.
  func order(
    _ first: EventPlan, _ second: EventPlan, _ plan: ReadingPlan
  ) -> Reading {
    let span = self.span(of: plan)
    guard span.isKnown else { return Reading(.undecided, .placementUnknown) }
    let last = min(span.window.last, span.deadline)
    let (one, other) = (days(of: first, through: last), days(of: second, through: last))
    var outcomes: Set<Bool> = []
    for first in one.days {
      for second in other.days {
        switch (first, second) {
        case (let first?, let second?): outcomes.insert(first < second)
        case (_?, nil): outcomes.insert(true)
        case (nil, _?): outcomes.insert(false)
        case (nil, nil):
          let isOver = asOf > span.deadline || tables.isFinal
          outcomes.formUnion(isOver ? [false] : [false, true])
        }
      }
    }
    var reading = Reading(now: outcomes == [true] ? 1 : 0, high: outcomes.contains(true) ? 1 : 0)
    reading.offered = [one, other].count { !$0.days.contains(nil) }
    if outcomes.count > 1 { reading.reasons = one.reasons.union(other.reasons) }
    return reading
  }

  private func days(of event: EventPlan, through last: Day) -> EventDays {
    let last = min(last, asOf)
    switch event {
    case .moment(let moment):
      return days(completionDay(of: moment, through: last), .assessments, through: last)
    case .unit(let unit):
      let isJudged = tables.unitHeads[unit].placement >= 0 && space.firstResult[unit] < 0
      return days(
        firstPass(ofUnit: unit, through: last), isJudged ? .assessments : .results, through: last)
    case .document(let id, let placement):
      return days(submissionDay(of: id, placement, through: last), .documents, through: last)
    case .placementStart(let placement):
      return days(startDay(of: placement, through: last), .placements, through: last)
    case .series(let series): return visits(to: series, through: last)
    }
  }

  /// - Parameter certain: the first day that is known, nil where there is none.
  private func days(_ certain: Day?, _ kind: FactKind, through last: Day) -> EventDays {
    var found = EventDays(days: [certain])
    let known = isLeftOut(kind) ? Day.distantPast : known(kind)
    // A day that is not known yet may be any: the first decides.
    if known < last, certain.map({ known + 1 < $0 }) ?? true {
      found.days.insert(known + 1)
      found.reasons.formUnion(unknown(kind, through: last))
    }
    return found
  }

  /// The first own session that was attended; one whose list is not in yet may turn out to be it. A
  /// visit as a guest is none.
  private func visits(to series: Int, through last: Day) -> EventDays {
    var attended: Day?
    var waiting: Set<Day?> = []
    var reasons: Reading.Reasons = []
    for index in tables.sessions.bySeries[series] {
      let entry = tables.sessions.entries[Int(index)]
      guard entry.state != .cancelled, entry.day <= last else { continue }
      // Whether it counts may hang on a network that is not known.
      let isCertain = entry.network < 0 || !isNetworkUnknown(on: entry.day)
      guard !isCertain || isOwn(entry) else { continue }
      let mark = space.marks[Int(index)]
      let isAttended = mark == Attendance.present.rawValue || mark == Attendance.late.rawValue
      if isAttended, isCertain {
        attended = min(attended ?? entry.day, entry.day)
      } else if isAttended || mark == Workspace.noMark && entry.day >= run.first {
        waiting.insert(entry.day)
        reasons.formUnion(isCertain ? silence(on: entry.day, .attendance) : .placementUnknown)
      }
    }
    let known = isLeftOut(.attendance) || isLeftOut(.sessions) ? .distantPast : known(.sessions)
    // Sessions that no list has may have been held all the same.
    let past = DayRange(tables.sessions.spans.first?.first ?? .distantPast, last)
    if known < last, known == .distantPast || unplanned(series, in: past) > 0 {
      waiting.insert(known + 1)
      reasons.formUnion(unknown(.sessions, through: last))
      reasons.formUnion(unknown(.attendance, through: last))
    }
    let earlier = waiting.filter { day in attended.map { (day ?? $0) < $0 } ?? true }
    return EventDays(days: earlier.union([attended]), reasons: earlier.isEmpty ? [] : reasons)
  }

  /// The first day on which a unit was passed or exempted, whatever came of later attempts.
  private func firstPass(ofUnit unit: Int, through last: Day) -> Day? {
    let exempted = hasDecisions ? dayOfWaiver(of: tables.handles.units[unit].id) : nil
    let passed = daysOfResults(atUnit: unit).sorted().first { day in
      day <= last && obtained(atUnit: unit, in: .always, through: day).isPassed
    }
    return [passed, exempted].compactMap { $0 }.filter { $0 <= last }.min()
  }

  /// The days on which something was written down that may make it passed.
  private func daysOfResults(atUnit unit: Int) -> Set<Day> {
    let head = tables.unitHeads[unit]
    let base = tables.evidence.results.range(of: student).lowerBound
    var found: Set<Day> = []
    for slot in [unit] + head.tests.map({ tables.handles.units.count + $0 }) {
      var next = space.firstResult[slot]
      while next >= 0 {
        found.insert(tables.evidence.results.facts[Int(next)].day)
        next = space.nextResult[Int(next) - base]
      }
    }
    if head.placement >= 0 {
      found.formUnion(tables.evidence.judgements[student].map(\.day).filter { $0 <= asOf })
    }
    return found
  }

  private func submissionDay(of id: DocumentID, _ placement: Int, through last: Day) -> Day? {
    guard let index = tables.documentIndex[id] else { return nil }
    var first: Day?
    for position in tables.evidence.submissions.range(of: student) {
      let fact = tables.evidence.submissions.facts[position]
      guard fact.document == index, fact.day <= last,
        placement < 0 || names(fact.placement, placement)
      else { continue }
      first = min(first ?? fact.day, fact.day)
    }
    return first
  }

  private func startDay(of placement: Int, through last: Day) -> Day? {
    var first: Day?
    for index in tables.evidence.placements.range(of: student) {
      let day = tables.evidence.placements.facts[index].days.first
      if isPlacement(at: index, placement..<placement + 1), day <= last {
        first = min(first ?? day, day)
      }
    }
    return first
  }
}
