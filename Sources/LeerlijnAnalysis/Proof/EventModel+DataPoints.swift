import LeerlijnModel
import LeerlijnRules

/// Judgements on an outcome in a stretch of days: how many, of how many kinds, by how many people.
struct DataPointEvents {
  let days: DayRange
  let judgements: WholeNumber
  let kinds: WholeNumber
  let assessors: WholeNumber
}

extension EventModel {
  mutating func judged(
    _ outcome: OutcomeID, _ counting: Quantity.DataPointCount, _ part: Demand.Part,
    in days: DayRange
  ) -> Literal {
    if dataPoints[outcome] == nil { makeDataPoints(on: outcome) }
    let numbers = (dataPoints[outcome] ?? []).filter {
      days.first <= $0.days.first && $0.days.last <= days.last
    }.map { events in
      switch counting {
      case .judgements: events.judgements
      case .kinds: events.kinds
      case .assessors: events.assessors
      }
    }
    // Kinds and people of one stretch may be those of another, or not.
    guard counting != .judgements, let maximum = part.maximum else {
      return isBetween(part.minimum, part.maximum, numbers.flatMap(\.terms))
    }
    var parts = numbers.map { isBetween(nil, maximum, $0.terms) }
    parts.append(isBetween(part.minimum, nil, numbers.flatMap(\.terms)))
    return and(parts)
  }

  private mutating func makeDataPoints(on outcome: OutcomeID) {
    let asking = asked.filter { $0.measure.quantity.isDataPoints(on: outcome) }
    let windows = asking.flatMap { demand in
      demand.parts.map { part in
        DayRange(part.days.first, min(part.days.last, min(demand.deadline, world.asOf)))
      }
    }.filter { $0.first <= $0.last }
    let most = min(mostToldApart(by: asking), 2 * highest + 1)
    guard let first = windows.map(\.first).min(), let last = windows.map(\.last).max() else {
      dataPoints[outcome] = []
      return
    }
    let cuts = windows.flatMap { [$0.first - 1, $0.last] }
    dataPoints[outcome] = Timeline(cuts, through: last).stretches(within: DayRange(first, last))
      .filter { days in windows.contains { $0.overlaps(days) } }
      .map { makeDataPoints(in: $0, atMost: most) }
  }

  private mutating func makeDataPoints(in days: DayRange, atMost most: Int) -> DataPointEvents {
    let events = DataPointEvents(
      days: days, judgements: openNumber(atMost: most), kinds: openNumber(atMost: most),
      assessors: openNumber(atMost: most))
    for part in [events.kinds, events.assessors] {
      require(events.judgements.terms + part * -1, atLeast: 0)
      // Who judges at all does so in some way, and is someone.
      require(part * most + events.judgements * -1, atLeast: 0)
    }
    return events
  }
}

extension Quantity {
  fileprivate func isDataPoints(on outcome: OutcomeID) -> Bool {
    if case .dataPoints(outcome, _) = self { true } else { false }
  }
}
