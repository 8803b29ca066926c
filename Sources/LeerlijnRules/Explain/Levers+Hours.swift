import LeerlijnModel

extension Judge where Log == NoteRecorder {
  /// Hours that wait are approved, more are worked in the weeks left: as many as those can take.
  mutating func hoursLevers(_ target: Int, _ place: LeverPlace) -> [LeverGroup] {
    let waiting = place.notes.filter { note in
      note.kind == .hours && note.effect == .pending
        && tables.evidence.hours.facts[note.index].status != .approved
    }
    let amount = waiting.reduce(0) { $0 + $1.amount }
    let weeks = freeWeeks(place.plan, target, of: place.slot.member)
    let wanted = Set(
      place.bounds.flatMap { [$0 - place.reading.low, $0 - place.reading.low - amount] }
    ).filter { $0 > 0 }.sorted()
    var groups = place.group(wanted) { quarters in
      guard let facts = work(quarters, in: weeks), let first = weeks.map(\.days.first).min(),
        let last = weeks.map(\.days.last).max()
      else { return nil }
      return Lever(
        step: .workHours(quarters, during: DayRange(first, last)), day: .distantFuture,
        effects: [place.effect(low: quarters)], facts: facts)
    }
    if amount > 0 {
      groups += place.group([amount]) { amount in
        Lever(
          step: .approveHours(amount), day: .distantFuture,
          effects: [place.effect(low: amount)], facts: waiting.map { .approval($0.index) })
      }
    }
    return groups
  }

  /// So many quarters, as much a week as it takes; nil where the weeks cannot take them.
  private func work(_ quarters: Int, in weeks: [FreeWeeks]) -> [TrialFact]? {
    var facts: [TrialFact] = []
    var left = quarters
    for stretch in weeks {
      var day = stretch.days.first
      while left > 0, day <= stretch.days.last, facts.count < Lever.mostFacts {
        let part = min(left, stretch.weekly)
        facts.append(.work(part, on: day, place: stretch.place))
        left -= part
        day = day + 7
      }
    }
    return left == 0 ? facts : nil
  }
}
