import LeerlijnModel

extension CaseProver {
  /// The same course of events made easier to read: hours spread evenly, nothing handed in or
  /// judged that no rule needs. Only what the engine bears out is kept.
  func tidied(_ events: CourseOfEvents) -> CourseOfEvents {
    var best = events
    // Each attempt is put to the engine: the more rules there are, the fewer.
    var attempts = 8_000 / (world.curriculum.rules.count + 1)
    for placement in world.placed { best = spread(placement, best, &attempts) }
    for happening in events.happenings {
      switch happening {
      case .document, .judgement, .work, .dataPoints, .seen:
        guard attempts > 0 else { return best }
        attempts -= 1
        let fewer = CourseOfEvents(
          studyCase: best.studyCase, happenings: best.happenings.filter { $0 != happening },
          takesPart: best.takesPart)
        if isBorneOut(fewer, for: required) { best = fewer }
      default: continue
      }
    }
    return best
  }

  /// As few whole hours a week as will do, the same in every week.
  private func spread(
    _ placement: Placement, _ events: CourseOfEvents, _ attempts: inout Int
  ) -> CourseOfEvents {
    let others = events.happenings.filter {
      if case .hours(placement.id, _, _) = $0 { false } else { true }
    }
    guard others.count < events.happenings.count else { return events }
    let span = world.days(of: placement)
    let days = DayRange(span.first, min(span.last, world.asOf))
    let weeks = (days.dayCount + 6) / 7
    for hours in 1...EventModel.weeklyQuarters / 4 where attempts > 0 {
      attempts -= 1
      let happening = Happening.hours(placement.id, quarters: hours * 4 * weeks, days)
      let even = CourseOfEvents(
        studyCase: events.studyCase,
        happenings: (others + [happening]).sorted {
          ($0.firstDay ?? .distantFuture) < ($1.firstDay ?? .distantFuture)
        }, takesPart: events.takesPart)
      if isBorneOut(even, for: required) { return even }
    }
    return events
  }
}
