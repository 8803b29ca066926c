import LeerlijnModel

extension Judge {
  // MARK: Credits and courses

  /// Credits or number of units that are passed, or whose grade lies in a range.
  mutating func amount(
    of units: Range<Int>, _ grades: Int, _ counting: QuantityPlan.UnitCount,
    _ plan: ReadingPlan, in window: DayRange, through deadline: Day
  ) -> Reading {
    var reading = Reading()
    let bounds = gradeLimits(grades, plan)
    for place in units {
      let unit = tables.code.lists[place]
      let worth = counting == .credits ? tables.unitHeads[unit].credits : 1
      let last = deadlineOfUnit(unit, deadline)
      let standing = self.standing(ofUnit: unit, in: window, through: last)
      let canChange = canStillPass(unit, standing, through: last)
      reading.offered += worth
      let counts: Bool =
        if let bounds {
          !standing.isExempt && (standing.grade.map(bounds.holds) ?? false)
        } else {
          standing.isPassed
        }
      if counts { reading.now += worth }
      if counts, !canChange { reading.low += worth }
      if counts || canChange { reading.high += worth }
      if Log.isOn { noteUnit(unit, standing, counts, canChange, worth, deadline: last) }
    }
    if isOpen(through: deadline, .results), asOf > deadline {
      reading.reasons.insert(.notYetRegistered)
    }
    return reading
  }

  func gradeLimits(_ index: Int, _ plan: ReadingPlan) -> Limits? {
    guard index != QuantityPlan.noBounds else { return nil }
    let bounds = tables.code.gradeBounds[index]
    return Limits(
      minimum: bounds.minimum.flatMap { value(of: $0, plan) },
      maximum: bounds.maximum.flatMap { value(of: $0, plan) })
  }

  /// An extension for the course replaces the deadline.
  func deadlineOfUnit(_ unit: Int, _ deadline: Day) -> Day {
    guard hasDecisions else { return deadline }
    return extensionDay(of: tables.handles.units[unit].id).map { max($0, deadline) } ?? deadline
  }

  // MARK: Grades

  /// The deciding grade, up to the scale's top while an opportunity is left.
  mutating func grade(ofUnit unit: Int, in window: DayRange, through deadline: Day) -> Reading {
    let last = deadlineOfUnit(unit, deadline)
    let standing = self.standing(ofUnit: unit, in: window, through: last)
    let grading = tables.unitHeads[unit].grading
    let hasChance =
      standing.isPassableByTests ?? hasOpportunity(standing, grading, through: last)
    if Log.isOn { noteUnit(unit, standing, true, false, standing.grade ?? 0, deadline: last) }
    return gradeReading(standing, grading, hasChance)
  }

  mutating func grade(ofTest test: Int, in window: DayRange, through deadline: Day) -> Reading {
    let plan = tables.handles.tests[test]
    let grading = tables.unitHeads[plan.unit].grading
    let slot = tables.handles.units.count + test
    let standing = results(
      slot, grading, pass: plan.minimum ?? grading.pass, in: window, through: deadline)
    if Log.isOn, let fact = standing.decidingFact {
      let result = tables.evidence.results.facts[fact]
      log.note(FactNote(.results, fact, on: result.day, amount: standing.grade ?? 0, .counted))
    }
    return gradeReading(standing, grading, hasOpportunity(standing, grading, through: deadline))
  }

  private func gradeReading(
    _ standing: UnitStanding, _ grading: GradingHead, _ hasChance: Bool
  ) -> Reading {
    var reading = Reading()
    if standing.isExempt {
      reading.applicability = .notApplicable
      return reading
    }
    let grade = standing.grade ?? 0
    reading.word = standing.word
    reading.now = grade
    reading.low = grade
    reading.high = hasChance ? max(grade, grading.scale.upperBound) : grade
    return reading
  }

  // MARK: What is still possible

  /// The deadline is not past, and an opportunity is left this study year or the deadline lies in
  /// a later one. Nobody is assumed to resit what is passed.
  func canStillPass(_ unit: Int, _ standing: UnitStanding, through deadline: Day) -> Bool {
    guard !standing.isPassed, isOpenToStudent(unit) else { return false }
    if let isPassable = standing.isPassableByTests { return isPassable }
    return hasOpportunity(standing, tables.unitHeads[unit].grading, through: deadline)
  }

  /// A course of another profile is open only to whoever has a result for it already.
  private func isOpenToStudent(_ unit: Int) -> Bool {
    let profile = tables.unitHeads[unit].profile
    guard profile != ScopePlan.everyone, let own = enrolment.profile else { return true }
    return Int(own) == profile || space.firstResult[unit] >= 0
  }

  func hasOpportunity(
    _ standing: UnitStanding, _ grading: GradingHead, through deadline: Day
  ) -> Bool {
    guard isOpen(through: deadline, .results) else { return false }
    guard deadline < .distantFuture, let opportunities = grading.opportunities else { return true }
    if standing.attempts < opportunities { return true }
    return tables.calendar.years.isEmpty || deadline > tables.resultsYear.last
  }

  // MARK: Notes

  private mutating func noteUnit(
    _ unit: Int, _ standing: UnitStanding, _ counts: Bool, _ canChange: Bool, _ worth: Int,
    deadline: Day
  ) {
    let base = tables.evidence.results.range(of: student).lowerBound
    var next = space.firstResult[unit]
    while next >= 0 {
      let index = Int(next)
      next = space.nextResult[index - base]
      let fact = tables.evidence.results.facts[index]
      let effect: FactNote.Effect
      if fact.day > deadline {
        effect = .notCounted(.afterDeadline)
      } else if index != standing.decidingFact, !standing.isExempt {
        effect = .notCounted(.replacedByAnotherAttempt)
      } else if counts {
        effect = .counted
      } else if standing.isExempt {
        effect = .notCounted(.exempt)
      } else {
        effect = .notCounted(standing.isPassed ? .otherGrade : .notPassed)
      }
      log.note(FactNote(.results, index, on: fact.day, amount: worth, effect))
    }
    if canChange { log.note(FactNote(.results, -1 - unit, on: deadline, amount: worth, .toCome)) }
  }
}
