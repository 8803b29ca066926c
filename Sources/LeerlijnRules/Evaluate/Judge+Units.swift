import LeerlijnModel

extension Judge {
  func units(
    _ selection: SelectionPlan, _ grades: Int, _ counting: QuantityPlan.UnitCount,
    _ plan: ReadingPlan, _ span: Span
  ) -> Reading {
    guard span.isKnown else { return Reading(.undecided, .placementUnknown) }
    switch counting {
    case .credits(let most?):
      var reading = amount(of: selection, grades, counting, plan, span)
      (reading.now, reading.low) = (min(reading.now, most), min(reading.low, most))
      reading.high = min(reading.high, .finite(most))
      reading.offered = min(reading.offered, most)
      return reading
    case .credits(nil), .courses: return amount(of: selection, grades, counting, plan, span)
    case .mean(let isWeighted): return mean(of: selection, isWeighted: isWeighted, span)
    case .completed: return completed(selection, span)
    }
  }

  /// Credits or number of units that are passed, or whose grade lies in a range.
  private func amount(
    of selection: SelectionPlan, _ grades: Int, _ counting: QuantityPlan.UnitCount,
    _ plan: ReadingPlan, _ span: Span
  ) -> Reading {
    var reading = Reading()
    let bounds = gradeLimits(grades, plan)
    for place in selection.units {
      let unit = tables.code.lists[place]
      let part = part(of: unit, selection)
      guard part != .none else { continue }
      let worth = counting.countsCredits ? tables.unitHeads[unit].credits : 1
      let count = count(of: unit, bounds, span, worth: worth)
      reading.offered += worth
      if count.isNow { reading.now += worth }
      if count.isCertain, part == .own { reading.low += worth }
      if count.isPossible { reading.high += .finite(worth) }
    }
    addChoices(of: selection, bounds, counting, span, to: &reading)
    addReasons(for: selection, through: span.deadline, to: &reading)
    return reading
  }

  /// What a unit is to the student. Of a programme, phase or year another profile's course is none
  /// of the student's; where the profile is not known it may be.
  func part(of unit: Int, _ selection: SelectionPlan) -> UnitPart {
    if selection.isSet { return .own }
    let head = tables.unitHeads[unit]
    guard head.programme == programme(of: enrolment) else { return .none }
    guard head.profile != ScopePlan.everyone else { return .own }
    guard let profile = enrolment.profile else { return .perhaps }
    return Int(profile) == head.profile ? .own : .none
  }

  /// Whether a unit counts now, for certain, and still can.
  func count(
    of unit: Int, _ bounds: Limits?, _ span: Span, worth: Int
  ) -> UnitCount {
    let own = self.span(span, ofUnit: unit)
    let standing = self.standing(
      ofUnit: unit, in: own.window, through: own.deadline, mayImprove: bounds != nil)
    let count = bounds.map { standing.count(within: $0, grading(of: unit)) } ?? standing.count
    if Log.isOn {
      noteUnit(
        unit, standing, count.isNow, count.isPossible && !count.isCertain, worth,
        deadline: own.deadline)
    }
    return count
  }

  /// Room for electives counts for what it asks and no more; a course in two choices fills one.
  func addChoices(
    of selection: SelectionPlan, _ bounds: Limits?, _ counting: QuantityPlan.UnitCount,
    _ span: Span, to reading: inout Reading
  ) {
    guard !selection.choices.isEmpty else { return }
    let choices = tables.code.choices[selection.choices]
    var counts: [Int: UnitCount] = [:]
    for choice in choices where isOfOwnProgramme(choice) {
      for unit in tables.code.lists[choice.units] where counts[unit] == nil {
        let worth = counting.countsCredits ? tables.unitHeads[unit].credits : 1
        counts[unit] = count(of: unit, bounds, span, worth: worth)
      }
    }
    let rooms = choices.map { choice in
      ChoiceRoom(credits: choice.credits, units: tables.code.handles(choice.units))
    }
    let worths = counts.keys.reduce(into: [:]) { $0[$1] = tables.unitHeads[$1].credits }
    func filled(_ counts: (UnitCount) -> Bool, _ all: [Int: UnitCount]) -> ChoiceFilling {
      ChoiceFilling(
        rooms, with: all.filter { counts($0.value) }.keys.sorted(), worths,
        counting.countsCredits)
    }
    reading.now += filled({ $0.isNow }, counts).least
    reading.low += filled({ $0.isCertain }, counts).least
    reading.high += .finite(filled({ $0.isPossible }, counts).most)
    reading.offered += filled({ _ in true }, counts).most
  }

  func isOfOwnProgramme(_ choice: ChoicePlan) -> Bool {
    tables.code.lists[choice.units].allSatisfy {
      tables.unitHeads[$0].programme == programme(of: enrolment)
    }
  }

  func addReasons(
    for selection: SelectionPlan, through deadline: Day, to reading: inout Reading
  ) {
    guard .finite(reading.low) < reading.high else { return }
    reading.reasons.formUnion(unknown(.results, through: deadline))
    if known(.assessments) < min(asOf, deadline) || isLeftOut(.assessments),
      tables.code.lists[selection.units].contains(where: { tables.unitHeads[$0].placement >= 0 })
    {
      reading.reasons.formUnion(unknown(.assessments, through: deadline))
    }
  }

  func gradeLimits(_ index: Int, _ plan: ReadingPlan) -> Limits? {
    guard index != QuantityPlan.noBounds else { return nil }
    let bounds = tables.code.gradeBounds[index]
    let minimum = bounds.minimum.flatMap { value(of: $0, plan) }
    let maximum = bounds.maximum.flatMap { value(of: $0, plan) }
    return Limits(
      minimum: minimum, maximum: maximum,
      lacksValue: (bounds.minimum != nil && minimum == nil)
        || (bounds.maximum != nil && maximum == nil))
  }

  /// An extension for the course replaces the deadline.
  func deadlineOfUnit(_ unit: Int, _ deadline: Day) -> Day {
    guard hasDecisions else { return deadline }
    return extensionDay(of: tables.handles.units[unit].id).map { max($0, deadline) } ?? deadline
  }

  /// The days that count for one unit: an extension past the deadline carries them on.
  func span(_ span: Span, ofUnit unit: Int) -> Span {
    let last = deadlineOfUnit(unit, span.deadline)
    guard last > span.deadline else { return span }
    var own = span
    own.carry(to: last)
    return own
  }

  func grading(of unit: Int) -> GradingHead { tables.unitHeads[unit].grading }

  // MARK: Notes

  func noteUnit(
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

/// What a unit is to a student under a selection.
enum UnitPart { case own, perhaps, none }

/// Whether a unit counts for a measure.
struct UnitCount {
  var isNow = false
  /// Nothing that may still come takes it out.
  var isCertain = false
  /// It counts, or may come to count.
  var isPossible = false
}

extension UnitStanding {
  /// As passed or exempted.
  var count: UnitCount {
    if isExempt { return UnitCount(isNow: true, isCertain: true, isPossible: true) }
    let canPass = bestByTests.map { $0 >= passMark } ?? hasChance
    return UnitCount(
      isNow: isPassed, isCertain: isPassed && !isFirstUncertain, isPossible: isPassed || canPass)
  }

  /// By its grade; an exemption has none, and so does not count.
  func count(within bounds: Limits, _ grading: GradingHead) -> UnitCount {
    guard !isExempt else { return UnitCount() }
    guard !bounds.lacksValue else {
      return UnitCount(isPossible: grade != nil || hasChance)
    }
    let isNow = grade.map(bounds.holds) ?? false
    guard let range = gradeRange(grading) else { return UnitCount() }
    let isReachable =
      (bounds.minimum.map { range.upperBound >= $0 } ?? true)
      && (bounds.maximum.map { range.lowerBound <= $0 } ?? true)
    return UnitCount(
      isNow: isNow,
      isCertain: isNow && bounds.holds(for: range.lowerBound)
        && bounds.holds(for: range.upperBound),
      isPossible: isNow || isReachable)
  }

  /// The lowest and highest that the deciding grade may still turn out to be; nil where there is
  /// none and none will come. What is passed is not assumed to be lost.
  func gradeRange(_ grading: GradingHead) -> ClosedRange<Int>? {
    let top = max(mostByTests ?? grading.scale.upperBound, grade ?? .min)
    guard let grade else {
      return hasChance ? min(grading.scale.lowerBound, top)...top : nil
    }
    if isFirstUncertain { return grading.scale.lowerBound...grading.scale.upperBound }
    if word == .pass { return grade...grade }
    guard hasChance, !isPassed || grading.mayResitPassed else { return grade...grade }
    let mayFall = !isPassed && grading.attempt == .last
    return min(mayFall ? grading.scale.lowerBound : grade, grade)...max(top, grade)
  }
}
