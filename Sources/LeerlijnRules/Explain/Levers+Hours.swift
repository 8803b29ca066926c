import LeerlijnModel

extension Judge where Log == NoteRecorder {
  /// Hours that wait are approved, more are worked in the weeks left: as many as those can take.
  mutating func hoursLevers(_ targets: Range<Int>, _ place: LeverPlace) -> [LeverGroup] {
    let approval = approvalLever(place)
    let amount = approval?.effects.first?.low ?? 0
    let weeks = freeWeeks(place.plan, targets, of: place.slot.member)
    let wanted = Set(
      place.bounds.flatMap { [$0 - place.reading.low, $0 - place.reading.low - amount] }
    ).filter { $0 > 0 }.sorted()
    return place.group(wanted) { workLever($0, in: weeks, place) }
      + (approval.map { [LeverGroup(options: [[], [$0]])] } ?? [])
  }

  /// What one week still needs, where every week is asked; nil where it cannot be had.
  mutating func weekLevers(_ targets: Range<Int>, _ place: LeverPlace) -> [Lever]? {
    var missing = (place.bounds.first ?? 0) - place.reading.low
    guard missing > 0 else { return [] }
    let approval = approvalLever(place)
    missing -= approval?.effects.first?.low ?? 0
    guard missing > 0 else { return approval.map { [$0] } }
    let weeks = freeWeeks(place.plan, targets, of: place.slot.member)
    guard let work = workLever(missing, in: weeks, place) else { return nil }
    return [approval, work].compactMap { $0 }
  }

  /// Of all that waits, but not what may be of another placement: that needs no approval.
  private func approvalLever(_ place: LeverPlace) -> Lever? {
    let waiting = place.notes.filter { note in
      note.kind == .hours && note.effect == .pending
        && tables.evidence.hours.facts[note.index].status != .approved
    }
    let amount = waiting.reduce(0) { $0 + $1.amount }
    guard amount > 0 else { return nil }
    return Lever(
      step: .approveHours(amount), day: waiting.map(\.day).max() ?? asOf,
      effects: [place.effect(low: amount)], facts: waiting.map { .approval($0.index) })
  }

  private func workLever(
    _ minutes: Int, in weeks: [FreeWeeks], _ place: LeverPlace
  ) -> Lever? {
    guard let facts = work(minutes, in: weeks), let first = weeks.map(\.days.first).min(),
      let last = weeks.map(\.days.last).max()
    else { return nil }
    return Lever(
      step: .workHours(minutes, during: DayRange(first, last)), day: first,
      effects: [place.effect(low: minutes)], facts: facts)
  }

  /// So many minutes, as much a week as it takes; nil where the weeks cannot take them.
  private func work(_ minutes: Int, in weeks: [FreeWeeks]) -> [TrialFact]? {
    var facts: [TrialFact] = []
    var left = minutes
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
