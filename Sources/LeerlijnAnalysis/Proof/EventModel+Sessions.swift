import LeerlijnModel
import LeerlijnRules

/// The sessions of a series that one student can meet in the study year.
struct SeriesEvents {
  /// One mark of an attendance list for all that count alike.
  let marks: [Attendance]
  let cells: [Cell]

  /// A session that the curriculum dates, or those that may be planned in a stretch of days.
  struct Cell {
    let days: DayRange
    let theme: ThemeID?
    let scheduled: ScheduledSession?
    /// Per mark of `marks`: how many sessions get it.
    let counts: [WholeNumber]
  }
}

extension EventModel {
  mutating func events(of id: SeriesID) -> SeriesEvents {
    if let known = series[id] { return known }
    let made = makeEvents(of: id)
    series[id] = made
    return made
  }

  private mutating func makeEvents(of id: SeriesID) -> SeriesEvents {
    guard let plan = world.curriculum.series.first(where: { $0.id == id }) else {
      return SeriesEvents(marks: [], cells: [])
    }
    let asking = askedOfSeries[id] ?? []
    let marks = EventModel.marks(toldApartBy: asking)
    // A study year runs until the next begins.
    let year = DayRange(world.studyYear.days.first, world.asOf)
    let scheduled = plan.sessions.filter {
      year.contains($0.day) && ($0.network == nil || $0.network == world.network)
    }
    let takePlace =
      scheduled.isEmpty ? yes : fact(.sessionsTakePlace(id, scheduled.map(\.day))).isOn
    var cells = scheduled.map { session -> SeriesEvents.Cell in
      let counts = marks.map { WholeNumber(solver.variable(preferring: $0 == .present)) }
      let all = counts.flatMap(\.terms)
      solver.add(clause: [!takePlace] + all.map(\.literal))
      solver.add(all, atMost: 1)
      return SeriesEvents.Cell(
        days: DayRange(session.day, session.day), theme: session.theme, scheduled: session,
        counts: counts)
    }
    let themes = themes(splitting: asking)
    let isOrdered = EventModel.isOrdered(id, in: asking)
    let cuts = EventModel.cuts(of: asking) + (isOrdered ? timeline.days : [])
    let most = mostToldApart(by: asking)
    var planned: [Term] = []
    // What a window reaches back to before this year is bounded by nothing that is known of it here.
    let earlier = DayRange(firstDay(askedBy: asking), year.first - 1)
    for days in Timeline(EventModel.cuts(of: asking), through: earlier.last).stretches(
      within: earlier)
      + Timeline(cuts, through: year.last).stretches(within: year)
    {
      for theme in themes {
        let counts = marks.map { _ in openNumber(atMost: most) }
        if days.first >= year.first { planned += counts.flatMap(\.terms) }
        cells.append(
          SeriesEvents.Cell(days: days, theme: theme, scheduled: nil, counts: counts))
      }
    }
    limit(planned, of: plan, besides: scheduled)
    return SeriesEvents(marks: marks, cells: cells)
  }

  /// The first day that demands look at beside days of the study year at hand: a student's own since the
  /// enrolment began, a network's since the calendar does.
  private func firstDay(askedBy demands: [Demand]) -> Day {
    let calendarStart = world.curriculum.years.map(\.days.first).min() ?? world.enrolmentStart
    let firsts = demands.flatMap { demand -> [Day] in
      let isOfNetwork =
        if case .held = demand.measure.quantity { true } else { false }
      // What came first in an order may have come at any time.
      if case .order = demand.measure.quantity { return [world.enrolmentStart] }
      // In a year before the enrolment somebody may have been who began anew.
      return demand.parts.map(\.days).map { days in
        isPast(days)
          ? max(days.first, min(calendarStart, world.enrolmentStart))
          : max(days.first, isOfNetwork ? calendarStart : world.enrolmentStart)
      }
    }
    return min(firsts.min() ?? .distantFuture, world.studyYear.days.first)
  }

  /// How many more sessions a year can bring, by what the curriculum says.
  private mutating func limit(
    _ planned: [Term], of plan: SessionSeries, besides scheduled: [ScheduledSession]
  ) {
    if plan.isPlannedCompletely, !scheduled.isEmpty {
      let isOn = fact(.sessionsDated(plan.id, scheduled.map(\.day))).isOn
      for term in planned { solver.add(isOn, implies: !term.literal) }
    } else if let maximum = plan.maximum.flatMap(world.amount) {
      let isOn = fact(.sessionsInYear(plan.id, maximum)).isOn
      let room = max(0, maximum - scheduled.count)
      let total = planned.reduce(0) { $0 + $1.weight }
      solver.add(planned + [Term(max(0, total - room), isOn)], atMost: max(room, total))
    }
  }

  /// The marks of a list that no measure tells apart are one.
  private static func marks(toldApartBy demands: [Demand]) -> [Attendance] {
    var kept: [(mark: Attendance, signature: [Bool])] = []
    for mark in Attendance.allCases {
      let signature = demands.map { demand in
        if case .sessions(_, let marks, _) = demand.measure.quantity {
          marks.contains(mark)
        } else {
          false
        }
      }
      if !kept.contains(where: { $0.signature == signature }) { kept.append((mark, signature)) }
    }
    return kept.map(\.mark)
  }

  private func themes(splitting demands: [Demand]) -> [ThemeID?] {
    guard demands.contains(where: { $0.measure.each == .theme }) else { return [nil] }
    return [nil]
      + world.curriculum.themes.filter { $0.year == nil || $0.year == world.studyYear.id }
      .map(\.id)
  }

  private static func cuts(of demands: [Demand]) -> [Day] {
    demands.flatMap { demand in
      [demand.deadline]
        + ([demand.window] + demand.parts.map(\.days)).flatMap {
          [$0.first - 1, $0.last]
        }
    }
  }

  private static func isOrdered(_ id: SeriesID, in asked: [Demand]) -> Bool {
    asked.contains { demand in
      guard case .order(let first, let second) = demand.measure.quantity else { return false }
      return first == .series(id) || second == .series(id)
    }
  }

  /// Whether days lie before the study year at hand.
  func isPast(_ days: DayRange) -> Bool { days.last < world.studyYear.days.first }
}

extension Quantity {
  /// The series it looks at.
  var series: [SeriesID] {
    switch self {
    case .sessions(let ids, _, _), .held(let ids), .perspectives(_, let ids): ids
    case .order(let first, let second):
      [first, second].compactMap { if case .series(let id) = $0 { id } else { nil } }
    default: []
    }
  }
}
