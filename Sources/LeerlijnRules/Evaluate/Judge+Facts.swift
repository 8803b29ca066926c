import LeerlijnModel

extension Judge {
  // MARK: Documents

  /// Whether a document is in, on time; a document without the day of issue that is asked for
  /// waits for a person.
  mutating func document(
    _ id: DocumentID, issuedFrom: DateExpression?, due: DateExpression?, _ plan: ReadingPlan,
    through deadline: Day
  ) -> Reading {
    let placement = placement(with: id)
    let ownDue = due.flatMap { resolve($0, placement: placement) }
    var last = ownDue.map { min($0, explicitDeadline(of: plan) ?? $0) } ?? deadline
    for extended in [hasDecisions ? extensionDay(of: id.text) : nil, extendedDeadline] {
      if let extended { last = max(last, extended) }
    }
    let earliest = issuedFrom.flatMap { resolve($0, placement: placement) }
    var reading = Reading()
    if let index = tables.documentIndex[id] {
      for position in tables.evidence.submissions.range(of: student) {
        let fact = tables.evidence.submissions.facts[position]
        guard fact.document == index, fact.day <= asOf else { continue }
        let effect: FactNote.Effect
        if fact.day > last {
          effect = .notCounted(.afterDeadline)
        } else if let earliest, let issued = fact.issued, issued < earliest {
          effect = .notCounted(.issuedTooEarly)
        } else if earliest != nil, fact.issued == nil {
          reading.pending = 1
          effect = .pending
        } else {
          reading.now = 1
          effect = .counted
        }
        if Log.isOn { log.note(FactNote(.documents, position, on: fact.day, effect)) }
      }
    }
    // A decision about a rule of the same name is the rule's, and shows there.
    if hasDecisions, !tables.ruleNames.contains(id.text), waiver(of: id.text) != nil {
      reading.now = 1
    }
    reading.low = reading.now
    if reading.now == 1 { reading.pending = 0 }
    let isOpen = self.isOpen(through: last, .documents)
    reading.high = reading.now == 1 || reading.pending == 1 || isOpen ? 1 : 0
    if reading.pending == 1 { reading.reasons.insert(.waiting) }
    if isOpen, asOf > last, reading.now == 0 { reading.reasons.insert(.notYetRegistered) }
    return reading
  }

  /// The placement that asks for a document; its days anchor the document's.
  func placement(with document: DocumentID) -> Int? {
    tables.handles.placements.firstIndex { $0.documents.contains { $0.id == document } }
  }

  // MARK: Judgements on an outcome

  mutating func dataPoints(
    on outcome: OutcomeID, _ counting: Quantity.DataPointCount, in window: DayRange,
    through deadline: Day
  ) -> Reading {
    var seen: Set<UInt32> = []
    var count = 0
    if let index = tables.outcomeIndex[outcome] {
      for position in tables.evidence.judgements.range(of: student) {
        let fact = tables.evidence.judgements.facts[position]
        guard fact.outcome == index, fact.day <= asOf, !isRepeatedJudgement(position) else {
          continue
        }
        guard fact.day <= deadline, window.contains(fact.day) else {
          if Log.isOn {
            let reason: FactNote.Reason = fact.day > deadline ? .afterDeadline : .outsideWindow
            log.note(FactNote(.assessments, position, on: fact.day, .notCounted(reason)))
          }
          continue
        }
        count += 1
        switch counting {
        case .judgements: break
        case .kinds: seen.insert(UInt32(fact.kind))
        case .assessors:
          seen.insert(fact.assessor == .max ? UInt32(fact.role) | 1 << 31 : fact.assessor)
        }
        if Log.isOn { log.note(FactNote(.assessments, position, on: fact.day, .counted)) }
      }
    }
    let value = counting == .judgements ? count : seen.count
    return unbounded(value, through: deadline, .assessments)
  }

  /// Whether an equal row stood before: it tells of the same judgement.
  private func isRepeatedJudgement(_ position: Int) -> Bool {
    let fact = tables.evidence.judgements.facts[position]
    let first = tables.evidence.judgements.range(of: student).lowerBound
    return (first..<position).contains { index in
      let other = tables.evidence.judgements.facts[index]
      return other.day == fact.day && other.moment == fact.moment && other.role == fact.role
        && other.score == fact.score && other.outcome == fact.outcome && other.kind == fact.kind
        && other.assessor == fact.assessor && other.placement == fact.placement
    }
  }

  /// What can grow without bound until its deadline.
  private func unbounded(_ value: Int, through deadline: Day, _ kind: FactKind) -> Reading {
    let isOpen = self.isOpen(through: deadline, kind)
    var reading = Reading(now: value, high: isOpen ? .max : value)
    if isOpen, asOf > deadline { reading.reasons.insert(.notYetRegistered) }
    return reading
  }

  // MARK: Experience

  /// Years (of time in which any relevant work was done) or hours of relevant work.
  mutating func experience(
    _ kinds: [String], _ unit: Quantity.ExperienceUnit, in window: DayRange,
    through deadline: Day
  ) -> Reading {
    let last = min(asOf, deadline)
    var stretches: [DayRange] = []
    var quarters = 0
    for index in tables.evidence.experience.range(of: student) {
      let fact = tables.evidence.experience.facts[index]
      let isRelevant = kinds.isEmpty || kinds.contains(tables.evidence.words[Int(fact.kind)])
      // Work from before the enrolment is what this measure is about.
      let days = fact.days.intersection(DayRange(.distantPast, last))
      guard isRelevant, !days.isEmpty, !isRepeatedWork(index) else { continue }
      stretches.append(days)
      quarters += Int(fact.weekly) * days.dayCount / 7
      if Log.isOn {
        log.note(FactNote(.experience, index, on: days.first, amount: days.dayCount, .counted))
      }
    }
    let value = unit == .hours ? quarters : Self.calendarTime(in: stretches)
    return unbounded(value, through: deadline, .experience)
  }

  private func isRepeatedWork(_ index: Int) -> Bool {
    let fact = tables.evidence.experience.facts[index]
    let first = tables.evidence.experience.range(of: student).lowerBound
    return (first..<index).contains {
      let other = tables.evidence.experience.facts[$0]
      return other.days == fact.days && other.weekly == fact.weekly && other.kind == fact.kind
    }
  }

  /// Months and days in at least one of the stretches, in parts of a year: a whole month counts
  /// alike however long it is, so that a year is only full on its anniversary.
  private static func calendarTime(in stretches: [DayRange]) -> Int {
    var merged: [DayRange] = []
    for stretch in stretches.sorted(by: { $0.first < $1.first }) {
      if let last = merged.last, stretch.first <= last.last + 1 {
        merged[merged.count - 1] = DayRange(last.first, max(last.last, stretch.last))
      } else {
        merged.append(stretch)
      }
    }
    return merged.reduce(0) { $0 + parts(of: $1) }
  }

  private static func parts(of stretch: DayRange) -> Int {
    let end = stretch.last + 1
    let (first, last) = (stretch.first.civil, end.civil)
    var months = (last.year - first.year) * 12 + last.month - first.month
    if stretch.first.adding(CalendarPeriod(months: months)) > end { months -= 1 }
    let rest = end - stretch.first.adding(CalendarPeriod(months: months))
    return (months * Unit.years.scale / 12) + min(rest, Unit.years.scale / 12 - 1)
  }

  // MARK: Order

  /// A strictly before B, or A and no B yet: met. B without an earlier A: missed. Neither: open,
  /// after the deadline missed.
  mutating func order(
    _ first: EventPlan, _ second: EventPlan, in window: DayRange, through deadline: Day
  ) -> Reading {
    let firstDay = day(of: first, through: deadline)
    let secondDay = day(of: second, through: deadline)
    let kind = kind(of: first)
    let isOpen = self.isOpen(through: deadline, kind)
    switch (firstDay, secondDay) {
    case (let first?, let second?): return Reading(decided: first < second)
    case (_?, nil): return Reading(decided: true)
    case (nil, let second?):
      guard tables.known(kind) < min(second, asOf) else { return Reading(decided: false) }
      var reading = Reading(now: 0, high: tables.known(kind) + 1 < second ? 1 : 0)
      if reading.high == 1 { reading.reasons.insert(.notYetRegistered) }
      return reading
    case (nil, nil): return Reading(now: 0, high: isOpen ? 1 : 0)
    }
  }

  private func day(of event: EventPlan, through deadline: Day) -> Day? {
    let day: Day? =
      switch event {
      case .moment(let moment): completionDay(of: moment)
      case .unit(let unit):
        standing(ofUnit: unit, in: .always, through: deadline).passedOn
      case .document(let id): submissionDay(of: id)
      case .placementStart(let placement): startDay(of: placement)
      case .series(let series): firstVisit(to: series)
      }
    return day.flatMap { $0 <= min(deadline, asOf) ? $0 : nil }
  }

  private func kind(of event: EventPlan) -> FactKind {
    switch event {
    case .moment: .assessments
    case .unit: .results
    case .document: .documents
    case .placementStart: .placements
    case .series: .attendance
    }
  }

  private func submissionDay(of id: DocumentID) -> Day? {
    guard let index = tables.documentIndex[id] else { return nil }
    var first: Day?
    for position in tables.evidence.submissions.range(of: student) {
      let fact = tables.evidence.submissions.facts[position]
      if fact.document == index { first = min(first ?? fact.day, fact.day) }
    }
    return first
  }

  private func startDay(of placement: Int) -> Day? {
    var first: Day?
    for index in tables.evidence.placements.range(of: student) {
      let fact = tables.evidence.placements.facts[index]
      if isPlacement(at: index, placement) {
        first = min(first ?? fact.days.first, fact.days.first)
      }
    }
    return first
  }

  private func firstVisit(to series: Int) -> Day? {
    for index in tables.sessions.bySeries[series] {
      let mark = space.marks[Int(index)]
      if mark == Attendance.present.rawValue || mark == Attendance.late.rawValue {
        return tables.sessions.entries[Int(index)].day
      }
    }
    return nil
  }
}
