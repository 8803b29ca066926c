import LeerlijnModel

extension Judge {
  /// Judgements on an outcome: at moments, loose ones, and those of tests that assess it.
  ///
  /// Kinds and assessors that are not written down may all be one that is, or one and the same.
  func dataPoints(
    on outcome: OutcomeID, _ counting: Quantity.DataPointCount, _ span: Span
  ) -> Reading {
    guard span.isKnown else { return Reading(.undecided, .placementUnknown) }
    let window = span.window
    var points = DataPoints()
    if let index = tables.outcomeIndex[outcome] {
      for position in tables.evidence.judgements.range(of: student) {
        let fact = tables.evidence.judgements.facts[position]
        guard fact.outcome == index, fact.day <= asOf, !space.repeatedJudgements.contains(position)
        else {
          continue
        }
        let effect = effect(on: fact.day, in: window, through: span.deadline)
        if case .counted = effect { points.add(fact, counting, tables.evidence.words) }
        if Log.isOn { log.note(FactNote(.assessments, position, on: fact.day, effect)) }
      }
    }
    addTests(on: outcome, counting, window, through: span.deadline, to: &points)
    return reading(of: points, counting, through: span.deadline)
  }

  /// A result of a test that assesses the outcome is a judgement too; its kind is the test's, and
  /// who judged it stands nowhere.
  private func addTests(
    on outcome: OutcomeID, _ counting: Quantity.DataPointCount, _ window: DayRange,
    through deadline: Day, to points: inout DataPoints
  ) {
    for (test, plan) in tables.handles.tests.enumerated() where plan.outcomes.contains(outcome) {
      let slot = tables.handles.units.count + test
      var next = space.firstResult[slot]
      while let index = nextAttempt(&next, at: slot) {
        let day = tables.evidence.results.facts[index].day
        let effect = effect(on: day, in: window, through: deadline)
        if case .counted = effect { points.add(word: counting == .kinds ? plan.kind : nil) }
        if Log.isOn { log.note(FactNote(.results, index, on: day, effect)) }
      }
    }
  }

  private func effect(on day: Day, in window: DayRange, through deadline: Day) -> FactNote.Effect {
    if day > deadline { return .notCounted(.afterDeadline) }
    return window.contains(day) ? .counted : .notCounted(.outsideWindow)
  }

  private func reading(
    of points: DataPoints, _ counting: Quantity.DataPointCount, through deadline: Day
  ) -> Reading {
    let kinds = [FactKind.assessments, .results]
    var reading = Reading()
    switch counting {
    case .judgements: (reading.low, reading.high) = (points.count, .finite(points.count))
    case .kinds, .assessors: (reading.low, reading.high) = (points.least, .finite(points.most))
    }
    reading.now = reading.low
    if reading.high > .finite(reading.low) { reading.reasons.insert(.waiting) }
    if kinds.contains(where: { isOpen(through: deadline, $0) }) {
      reading.high = .unbounded
      for kind in kinds { reading.reasons.formUnion(unknown(kind, through: deadline)) }
    }
    return reading
  }

}

/// Judgements, and the kinds or assessors among them.
private struct DataPoints {
  private(set) var count = 0
  private var named: Set<String> = []
  private var unnamed = 0

  /// Whoever is not named may be one of those who are.
  var least: Int { max(named.count, count > 0 ? 1 : 0) }
  var most: Int { named.count + unnamed }

  mutating func add(
    _ fact: JudgementFact, _ counting: Quantity.DataPointCount, _ words: [String]
  ) {
    switch counting {
    case .judgements: add(word: nil)
    case .kinds: add(word: fact.kind == JudgementFact.unnamed ? nil : words[Int(fact.kind)])
    // Assessors are only told apart: their number will do.
    case .assessors: add(word: fact.assessor == .max ? nil : String(fact.assessor))
    }
  }

  mutating func add(word: String?) {
    count += 1
    if let word { named.insert(word) } else { unnamed += 1 }
  }
}
