import LeerlijnModel

extension Judge {
  /// The deciding grade, up to the scale's top while an opportunity is left.
  func grade(ofUnit unit: Int, _ span: Span) -> Reading {
    guard span.isKnown else { return Reading(.undecided, .placementUnknown) }
    let own = self.span(span, ofUnit: unit)
    let last = own.deadline
    let standing = self.standing(ofUnit: unit, in: own.window, through: last, mayImprove: true)
    if Log.isOn { noteUnit(unit, standing, true, false, standing.grade ?? 0, deadline: last) }
    let isJudged = tables.unitHeads[unit].placement >= 0 && space.firstResult[unit] < 0
    return reading(
      of: standing, grading(of: unit), unknown(isJudged ? .assessments : .results, through: last))
  }

  func grade(ofTest test: Int, _ span: Span) -> Reading {
    guard span.isKnown else { return Reading(.undecided, .placementUnknown) }
    let handle = tables.handles.tests[test]
    let grading = grading(of: handle.unit)
    let slot = tables.handles.units.count + test
    let standing = results(
      slot, grading, pass: handle.minimum ?? grading.pass, in: span.window,
      through: span.deadline, mayImprove: true)
    if Log.isOn, let fact = standing.decidingFact {
      let result = tables.evidence.results.facts[fact]
      log.note(FactNote(.results, fact, on: result.day, amount: standing.grade ?? 0, .counted))
    }
    return reading(of: standing, grading, unknown(.results, through: span.deadline))
  }

  private func reading(
    of standing: UnitStanding, _ grading: GradingHead, _ unknown: Reading.Reasons
  ) -> Reading {
    if standing.isExempt { return Reading(.notApplicable) }
    guard let range = standing.gradeRange(grading) else { return Reading(.nothing) }
    var reading = Reading(
      now: standing.grade ?? 0, low: standing.grade == nil ? 0 : range.lowerBound,
      high: .finite(range.upperBound))
    reading.word = standing.word
    if range.count > 1 { reading.reasons.formUnion(unknown) }
    return reading
  }

  // MARK: Opportunities

  /// Tells whether an attempt may still come: the deadline is not past, and an opportunity is left
  /// in this study year or in a later one that begins by the deadline.
  ///
  /// - Parameters:
  ///   - decidedOn: the day of the attempt that decides, in the window.
  ///   - mayImprove: whether a bound on the grade asks if what is passed may be improved.
  ///   - attempts: how many there are in a study year, in the window or not.
  func settleChance(
    of standing: inout UnitStanding, _ grading: GradingHead, _ kind: FactKind, decidedOn: Day?,
    through deadline: Day, mayImprove: Bool, attempts: (Self, _ year: Int?) -> Int
  ) {
    standing.passMark = grading.pass
    let known = known(kind)
    if grading.attempt == .first, let decidedOn {
      // Only a row that is missing could still come before it.
      standing.isFirstUncertain = isLeftOut(kind) || known < decidedOn
      standing.hasChance = standing.isFirstUncertain
      return
    }
    // What is passed stays passed; whether it may be improved matters under a bound on the grade.
    guard !standing.isPassed || mayImprove else { return }
    guard isOpen(through: deadline, kind) else { return }
    guard let opportunities = grading.opportunities, deadline < .distantFuture,
      known > .distantPast, !isLeftOut(kind)
    else {
      standing.hasChance = true
      return
    }
    // What lies after every study year that is on the calendar belongs to one that is not yet.
    if let last = tables.calendar.fullYearEnd, deadline > last {
      standing.hasChance = true
      return
    }
    // Today, the first day that is not known yet, and the first of every study year after it.
    func mayTry(on day: Day) -> Bool {
      day <= deadline && attempts(self, tables.calendar.latestBegun(by: day)) < opportunities
    }
    standing.hasChance =
      mayTry(on: asOf) || mayTry(on: known + 1)
      || tables.calendar.spans.contains { $0.first > known && mayTry(on: $0.first) }
  }

  /// Attempts at a unit or test in a study year; the same day and result is one.
  func attempts(at slot: Int, inYear year: Int?) -> Int {
    var count = 0
    var next = space.firstResult[slot]
    while let index = nextAttempt(&next, at: slot) {
      let day = tables.evidence.results.facts[index].day
      if tables.calendar.latestBegun(by: day) == year { count += 1 }
    }
    return count
  }

  /// Goes through the attempts at a unit or test in the order of their days: rows with a result, of
  /// those that say the same one.
  ///
  /// - Parameter next: where to look on, first `space.firstResult` of the slot.
  /// - Returns: an index into the results of the evidence; nil after the last.
  func nextAttempt(_ next: inout Int32, at slot: Int) -> Int? {
    let base = tables.evidence.results.range(of: student).lowerBound
    while next >= 0 {
      let index = Int(next)
      next = space.nextResult[index - base]
      switch tables.evidence.results.facts[index].score {
      case .exempt, .noShow, .none: continue
      case .grade, .pass, .fail: break
      }
      if !isRepeated(index, of: slot, from: base) { return index }
    }
    return nil
  }
}
