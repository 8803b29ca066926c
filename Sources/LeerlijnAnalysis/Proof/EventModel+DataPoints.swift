import LeerlijnModel
import LeerlijnRules

/// Judgements on an outcome in a stretch of days: how many, of how many kinds, by how many people.
struct DataPointEvents {
  let days: DayRange
  let judgements: WholeNumber
  let kinds: WholeNumber
  let assessors: WholeNumber
}

/// Kinds or assessors over several stretches of days.
struct VarietyKey: Hashable {
  let outcome: OutcomeID
  let counting: Quantity.DataPointCount
  let stretches: ClosedRange<Int>
}

extension DataPointEvents {
  func number(_ counting: Quantity.DataPointCount) -> WholeNumber {
    switch counting {
    case .judgements: judgements
    case .kinds: kinds
    case .assessors: assessors
    }
  }
}

extension EventModel {
  mutating func judged(
    _ outcome: OutcomeID, _ counting: Quantity.DataPointCount, _ part: Demand.Part,
    in days: DayRange
  ) -> Literal {
    if dataPoints[outcome] == nil { makeDataPoints(on: outcome) }
    let stretches = (dataPoints[outcome] ?? []).indices.filter { index in
      let own = dataPoints[outcome]?[index].days ?? days
      return days.first <= own.first && own.last <= days.last
    }
    guard counting != .judgements, let first = stretches.first, let last = stretches.last,
      first < last
    else {
      let terms = stretches.flatMap { dataPoints[outcome]?[$0].number(counting).terms ?? [] }
      return isBetween(part.minimum, part.maximum, terms)
    }
    let key = VarietyKey(outcome: outcome, counting: counting, stretches: first...last)
    let number = varieties[key] ?? variety(key)
    varieties[key] = number
    return isBetween(part.minimum, part.maximum, number.terms)
  }

  /// How many differ over several stretches: what is in one may be in another too.
  private mutating func variety(_ key: VarietyKey) -> WholeNumber {
    let parts = (dataPoints[key.outcome] ?? [])[key.stretches].map { $0.number(key.counting) }
    let asking = asked.filter { $0.measure.quantity.isDataPoints(on: key.outcome) }
    let all = openNumber(askedBy: asking)
    for part in parts { require(all.terms + part * -1, atLeast: 0) }
    require(parts.flatMap(\.terms) + all * -1, atLeast: 0)
    return all
  }

  private mutating func makeDataPoints(on outcome: OutcomeID) {
    let asking = asked.filter { $0.measure.quantity.isDataPoints(on: outcome) }
    let windows = asking.flatMap { demand in
      demand.parts.map { part in
        DayRange(part.days.first, min(part.days.last, min(demand.deadline, world.asOf)))
      }
    }.filter { $0.first <= $0.last }
    let most = mostToldApart(by: asking)
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
