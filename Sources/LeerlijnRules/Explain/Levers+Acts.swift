import LeerlijnModel

// Judgements, documents and experience.

extension Judge where Log == NoteRecorder {
  func judgementLevers(_ moments: Range<Int>, _ place: LeverPlace) -> [Lever] {
    var wanted = tables.code.handles(moments)
    if case .moment(let moment, _) = place.slot.member { wanted = [moment] }
    return wanted.flatMap { moment -> [Lever] in
      let stated = statedDeadline(of: place.plan).day
      guard let due = dueDay(of: moment, stated),
        let day = dayToAct(in: DayRange(span(of: place.plan).window.first, due), .assessments)
      else { return [] }
      let plan = tables.handles.moments[moment]
      let own = space.placements.firstIndex(of: plan.placement)
      return missingJudges(at: moment, of: place.plan).map { role in
        Lever(
          step: .judge(tables.handles.placements[plan.placement].id, plan.moment.id, role),
          day: .distantFuture, effects: [place.effect(low: 1)],
          facts: [.judgement(plan.moment.id, role, on: day, place: own)])
      }
    }
  }

  mutating func documentLevers(_ document: DocumentPlan, _ place: LeverPlace) -> [Lever] {
    guard place.reading.low == 0, place.reading.high == 1,
      let days = days(of: document, place.plan, span(of: place.plan))
    else { return [] }
    if place.reading.pending > 0 {
      return [
        Lever(
          step: .recordIssueDay(document.id), day: .distantFuture,
          effects: [place.effect(low: 1)], facts: [.issueDay(document.id)])
      ]
    }
    guard let day = dayToAct(in: days, .documents) else { return [] }
    return [
      Lever(
        step: .handIn(document.id), day: .distantFuture, effects: [place.effect(low: 1)],
        facts: [.document(document.id, on: day)])
    ]
  }

  func dataPointLevers(
    _ outcome: OutcomeID, _ counting: Quantity.DataPointCount, _ place: LeverPlace
  ) -> [LeverGroup] {
    let span = span(of: place.plan, place.slot.member)
    let days = span.window.intersection(DayRange(.distantPast, span.deadline))
    guard let day = dayToAct(in: days, .assessments) else { return [] }
    let unit = Quantity.dataPoints("", counting: counting).unit
    return place.group(missing(place).filter { $0 <= Lever.mostFacts }) { amount in
      Lever(
        step: .gain(unit, amount), day: .distantFuture, effects: [place.effect(low: amount)],
        facts: (0..<amount).map { .dataPoint(outcome, number: $0, on: day) })
    }
  }

  /// Experience is gained from tomorrow on, a day a day.
  func experienceLevers(
    _ kinds: [String], _ unit: Quantity.ExperienceUnit, _ place: LeverPlace
  ) -> [LeverGroup] {
    let deadline = span(of: place.plan).deadline
    let parts = Unit.years.scale / 12
    return place.group(missing(place)) { amount in
      var last = asOf + 7
      if unit == .years {
        guard amount <= 100 * Unit.years.scale else { return nil }
        last = (asOf + 1).adding(CalendarPeriod(months: amount / parts)) + amount % parts - 1
      }
      guard last <= deadline, let weekly = Int32(exactly: unit == .hours ? amount : 60) else {
        return nil
      }
      let step = FixStep.gain(Quantity.experience(kinds: [], in: unit).unit, amount)
      return Lever(
        step: step, day: .distantFuture, effects: [place.effect(low: amount)],
        facts: [.experience(kinds.first ?? "", weekly: weekly, DayRange(asOf + 1, last))])
    }
  }

  private func missing(_ place: LeverPlace) -> [Int] {
    Set(place.bounds.map { $0 - place.reading.low }).filter { $0 > 0 }.sorted()
  }
}
