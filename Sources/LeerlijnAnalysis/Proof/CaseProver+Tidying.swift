import LeerlijnGroundwork
import LeerlijnModel

extension CaseProver {
  /// The same course of events made easier to read: hours spread evenly over a placement, a whole
  /// number of them in every week. Only what the engine bears out is kept.
  func tidied(_ events: CourseOfEvents) -> CourseOfEvents {
    world.placed.reduce(events) { spread($1, $0) }
  }

  private func spread(_ placement: Placement, _ events: CourseOfEvents) -> CourseOfEvents {
    let logged = events.happenings.reduce(0) { sum, happening in
      if case .hours(placement.id, let minutes, _) = happening { sum + minutes } else { sum }
    }
    guard logged > 0 else { return events }
    let others = events.happenings.filter {
      if case .hours(placement.id, _, _) = $0 { false } else { true }
    }
    let span = world.days(of: placement)
    let days = DayRange(span.first, min(span.last, world.asOf))
    let weeks = (days.dayCount + 6) / 7
    // What was found is about the least there must be.
    let least = max(1, (logged + 60 * weeks - 1) / (60 * weeks))
    for hours in least..<max(least, EventModel.weeklyMinutes / 60) + 1 {
      let happening = Happening.hours(placement.id, minutes: hours * 60 * weeks, days)
      let even = CourseOfEvents(
        studyCase: events.studyCase,
        happenings: (others + [happening]).rising { $0.firstDay ?? .distantFuture },
        takesPart: events.takesPart)
      if isBorneOut(even, for: required) { return even }
    }
    return events
  }
}
