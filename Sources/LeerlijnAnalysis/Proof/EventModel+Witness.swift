import LeerlijnGroundwork
import LeerlijnModel
import LeerlijnRules

extension EventModel {
  /// Reads what happens out of the values of the variables.
  func courseOfEvents(in model: [Bool]) -> CourseOfEvents {
    var happenings: [Happening] = []
    for (unit, attempts) in results.inKeyOrder {
      for attempt in attempts {
        guard let day = day(of: attempt.by, in: model) else { continue }
        happenings.append(.result(unit: unit, grade: grade(of: attempt, in: model), day))
      }
    }
    for (key, by) in judgements.rising(by: { $0.key.order }) {
      let times = furtherJudgements.filter { $0.key.judgement == key }.map(\.value) + [by]
      for day in Set(times.compactMap { day(of: $0, in: model) }).sorted() {
        happenings.append(.judgement(key.placement, key.moment, by: key.role, day))
      }
    }
    for (id, event) in submissions.inKeyOrder {
      let times = furtherSubmissions.filter { $0.key.document == id }.map(\.value) + [event.by]
      for day in Set(times.compactMap { day(of: $0, in: model) }).sorted() {
        happenings.append(.document(id, in: day))
      }
    }
    for (id, events) in series.inKeyOrder {
      happenings += sessions(of: id, events, in: model)
    }
    for (id, stretches) in hours.inKeyOrder {
      for stretch in stretches {
        let minutes = stretch.minutes.value(in: model)
        if minutes > 0 { happenings.append(.hours(id, minutes: minutes, stretch.days)) }
      }
    }
    happenings += work(in: model) + dataPoints(in: model) + networkLife(in: model)
    return CourseOfEvents(
      studyCase: world.studyCase,
      happenings: happenings.rising { $0.firstDay ?? .distantFuture },
      takesPart: takesPart.map { model[$0.variable] } ?? true)
  }

  private func day(of by: [Literal], in model: [Bool]) -> Day? {
    by.indices.first { isTrue(by[$0], in: model) }.map { timeline.days[$0] }
  }

  private func isTrue(_ literal: Literal, in model: [Bool]) -> Bool {
    model[literal.variable] == literal.isPositive
  }

  /// A grade at least as high as the highest bound that is reached, below the lowest that is not.
  private func grade(of attempt: ResultEvent, in model: [Bool]) -> Int {
    let scale = attempt.grading.scale
    let reached = attempt.grades.last { isTrue($0.isReached, in: model) }?.grade
    let missed = attempt.grades.first { !isTrue($0.isReached, in: model) }?.grade
    let good = scale.lowerBound + (scale.upperBound - scale.lowerBound) * 2 / 3
    let wish = max(reached ?? scale.lowerBound, missed == nil || reached != nil ? good : 0)
    return min(wish, missed.map { $0 - 1 } ?? scale.upperBound)
  }

  private func sessions(
    of id: SeriesID, _ events: SeriesEvents, in model: [Bool]
  ) -> [Happening] {
    events.cells.flatMap { cell -> [Happening] in
      let marks = zip(events.marks, cell.counts).flatMap { mark, count in
        Array(repeating: mark, count: count.value(in: model))
      }
      let days = EventModel.spread(marks.count, over: cell.days)
      return zip(marks, days).map { .session(id, $1, theme: cell.theme, $0) }
    }
  }

  /// Days that lie about equally far apart, on weekdays where there is room.
  static func spread(_ count: Int, over days: DayRange) -> [Day] {
    (0..<count).map { index in
      let day = days.first + (days.dayCount - 1) * (2 * index + 1) / (2 * count)
      let weekday = day - max(0, day.weekday - 4)
      let monday = day + (7 - day.weekday)
      return weekday >= days.first ? weekday : monday <= days.last ? monday : day
    }
  }

  private func work(in model: [Bool]) -> [Happening] {
    let last = asked.compactMap { demand -> Day? in
      guard case .experience = demand.measure.quantity else { return nil }
      return min(demand.deadline, world.asOf)
    }.min()
    return experience.rising { $0.key.order }.compactMap { key, amounts in
      let amount = amounts.filter { isTrue($0.value, in: model) }.keys.max()
      return amount.map {
        .work(kinds: key.kinds, key.unit, amount: $0, through: last ?? world.asOf)
      }
    }
  }

  private func dataPoints(in model: [Bool]) -> [Happening] {
    dataPoints.inKeyOrder.flatMap { outcome, stretches -> [Happening] in
      let kinds = varieties(of: outcome, .kinds, in: model)
      let assessors = varieties(of: outcome, .assessors, in: model)
      return stretches.indices.compactMap { index in
        let count = stretches[index].judgements.value(in: model)
        guard count > 0 else { return nil }
        return .dataPoints(
          outcome, judgements: count, kinds: kinds[index], assessors: assessors[index],
          stretches[index].days.last)
      }
    }
  }

  /// Per stretch how many differ, and how many of them were there before: as many as it takes for the
  /// widest days that a rule looks at.
  private func varieties(
    of outcome: OutcomeID, _ counting: Quantity.DataPointCount, in model: [Bool]
  ) -> [Happening.Variety] {
    let counts = (dataPoints[outcome] ?? []).map { $0.number(counting).value(in: model) }
    let widest = varieties.filter { $0.key.outcome == outcome && $0.key.counting == counting }
      .max {
        ($0.key.stretches.count, $1.key.stretches.lowerBound)
          < ($1.key.stretches.count, $0.key.stretches.lowerBound)
      }
    var left = widest?.value.value(in: model) ?? counts.reduce(0, +)
    return counts.enumerated().map { index, count in
      guard widest?.key.stretches.contains(index) ?? true else {
        return Happening.Variety(count: count, known: 0)
      }
      let new = min(count, left)
      left -= new
      return Happening.Variety(count: count, known: count - new)
    }
  }

  private func networkLife(in model: [Bool]) -> [Happening] {
    let sizes = members.rising { $0.key.order }.rising { $0.key.isEmpty ? 1 : 0 }.map {
      Happening.members($0.key, count: $0.value.value(in: model))
    }
    let seen = perspectives.filter { isTrue($0.value, in: model) }.map(\.key)
      .rising(by: \.order)
      .map { Happening.seen($0.role, at: $0.series, $0.member) }
    return sizes + seen
  }
}

extension JudgementKey {
  fileprivate var order: String { "\(placement) \(moment) \(role)" }
}

extension ExperienceKey {
  fileprivate var order: String { kinds.joined(separator: " ") + unit.rawValue }
}

extension PerspectiveKey {
  fileprivate var order: String {
    series.map(\.text).joined(separator: " ") + " \(role) \(member)"
  }
}

extension [RoleID] {
  fileprivate var order: String { map(\.text).joined(separator: " ") }
}
