import LeerlijnModel

/// Where a student stands with a course, test or placement.
struct UnitStanding {
  /// The deciding grade in hundredths; nil without one. Voldaan stands at the pass mark.
  var grade: Int?
  /// The deciding result, where it is a word and no grade.
  var word: Score?
  var isPassed = false
  var isExempt = false
  /// The day on which it was first passed or exempted.
  var passedOn: Day?
  /// The grade with which it is passed.
  var passMark = 0
  /// Whether an opportunity is left to try it, for the first time or again.
  var hasChance = false
  /// Whether a row may be missing that would decide instead, under `attempt="first"`.
  var isFirstUncertain = false
  /// For a course that is graded by its tests: the best grade that what can still be done for them
  /// may give, 0 where it can no longer be passed.
  var bestByTests: Int?
  /// The same where it can no longer be passed, too: a mean may rise all the same.
  var mostByTests: Int?
  /// Index of the deciding result.
  var decidingFact: Int?
  /// The day of the judgement that decides, where no result does.
  var judgedOn: Day?
}

extension Judge {
  /// Results of a unit: its own rows, else its tests together, else the judgement that decides a
  /// placement; an exemption beats them all.
  func standing(
    ofUnit unit: Int, in window: DayRange, through deadline: Day, mayImprove: Bool = false
  ) -> UnitStanding {
    var standing = obtained(
      atUnit: unit, in: window, through: deadline, mayImprove: mayImprove)
    if hasDecisions,
      let day = dayOfWaiver(of: tables.handles.units[unit].id)
    {
      standing.isExempt = true
      standing.isPassed = true
      standing.grade = nil
      standing.passedOn = day
    }
    return standing
  }

  /// The same by results alone, without what was decided about the student.
  func obtained(
    atUnit unit: Int, in window: DayRange, through deadline: Day, mayImprove: Bool = false
  ) -> UnitStanding {
    let plan = tables.unitHeads[unit]
    var standing = results(
      unit, plan.grading, pass: plan.grading.pass, in: window, through: deadline,
      mayImprove: mayImprove)
    if standing.decidingFact == nil, !standing.isExempt {
      if !plan.tests.isEmpty {
        standing = standingByTests(plan, in: window, through: deadline)
      } else if plan.placement >= 0, space.firstResult[unit] < 0 {
        standing =
          standingByJudgement(
            plan.placement, plan.grading, in: window, through: deadline, mayImprove: mayImprove)
          ?? standing
      }
    }
    return standing
  }

  /// The deciding result among attempts, by the programme's grading.
  func results(
    _ slot: Int, _ grading: GradingHead, pass: Int, in window: DayRange, through deadline: Day,
    mayImprove: Bool = false
  ) -> UnitStanding {
    var standing = UnitStanding()
    let base = tables.evidence.results.range(of: student).lowerBound
    var next = space.firstResult[slot]
    var decidingDay = Day.distantPast
    while next >= 0 {
      let index = Int(next)
      next = space.nextResult[index - base]
      let fact = tables.evidence.results.facts[index]
      guard fact.day <= deadline else { continue }
      // An exemption counts whatever day the enrolment began.
      guard window.contains(fact.day) || fact.score == .exempt else { continue }
      let grade: Int
      switch fact.score {
      case .exempt:
        standing.isExempt = true
        standing.passedOn = min(standing.passedOn ?? fact.day, fact.day)
        continue
      case .noShow, .none: continue
      case .grade(let value): grade = Int(value)
      case .pass: grade = max(pass, grading.pass)
      case .fail: grade = grading.scale.lowerBound - 1
      }
      if grade >= pass { standing.passedOn = min(standing.passedOn ?? fact.day, fact.day) }
      // A grade goes before a word that is worth as much.
      let isNumberForWord = grade == standing.grade && standing.word != nil && !fact.score.isWord
      if grading.attempt.decides(grade, on: fact.day, before: standing.grade, on: decidingDay)
        || isNumberForWord && (grading.attempt == .best || fact.day == decidingDay)
      {
        standing.grade = grade
        standing.word = fact.score.isWord ? fact.score : nil
        standing.decidingFact = index
        decidingDay = fact.day
      }
    }
    if standing.isExempt {
      standing.grade = nil
      standing.isPassed = true
    } else {
      standing.isPassed = standing.grade.map { $0 >= pass } ?? false
      if !standing.isPassed { standing.passedOn = nil }
    }
    settleChance(
      of: &standing, grading, .results, decidedOn: standing.grade == nil ? nil : decidingDay,
      through: deadline, mayImprove: mayImprove
    ) { judge, year in judge.attempts(at: slot, inYear: year) }
    return standing
  }

  /// Whether an equal row stood before: the same day and result is one attempt.
  func isRepeated(_ index: Int, of slot: Int, from base: Int) -> Bool {
    let fact = tables.evidence.results.facts[index]
    var next = space.firstResult[slot]
    while next >= 0, Int(next) != index {
      let other = tables.evidence.results.facts[Int(next)]
      if other.day == fact.day, other.score == fact.score { return true }
      next = space.nextResult[Int(next) - base]
    }
    return false
  }

  /// The weighted mean of the tests once each has a grade; each must reach its own minimum.
  private func standingByTests(
    _ plan: UnitHead, in window: DayRange, through deadline: Day
  ) -> UnitStanding {
    var standing = UnitStanding()
    standing.passMark = plan.grading.pass
    var sum = 0
    var weight = 0
    var isComplete = true
    var reachesMinima = true
    var highest = 0
    var allWeight = 0
    var canReachMinima = true
    var canBeComplete = true
    for test in plan.tests {
      let part = results(
        tables.handles.units.count + test, plan.grading,
        pass: tables.handles.tests[test].minimum ?? plan.grading.scale.lowerBound, in: window,
        through: deadline, mayImprove: true)
      if part.isExempt { continue }
      let best = part.hasChance ? plan.grading.scale.upperBound : part.grade
      highest += max(best ?? 0, 0) * tables.handles.tests[test].weight
      allWeight += tables.handles.tests[test].weight
      if best == nil { canBeComplete = false }
      if !part.isPassed && !part.hasChance { canReachMinima = false }
      if part.hasChance { standing.hasChance = true }
      if part.isFirstUncertain { standing.isFirstUncertain = true }
      guard let grade = part.grade else {
        isComplete = false
        continue
      }
      sum += max(grade, plan.grading.scale.lowerBound) * tables.handles.tests[test].weight
      weight += tables.handles.tests[test].weight
      if !part.isPassed { reachesMinima = false }
      if let day = part.decidingFact.map({ tables.evidence.results.facts[$0].day }) {
        standing.passedOn = max(standing.passedOn ?? day, day)
        standing.decidingFact = part.decidingFact
      }
    }
    // Below the minimum of a test no mean is a pass, though it may still rise.
    let best = canBeComplete && allWeight > 0 ? (highest + allWeight / 2) / allWeight : 0
    standing.bestByTests = canReachMinima ? best : 0
    standing.mostByTests = canReachMinima ? best : min(best, plan.grading.pass - 1)
    guard isComplete, weight > 0 else {
      standing.passedOn = nil
      standing.decidingFact = nil
      return standing
    }
    standing.grade = (sum + weight / 2) / weight
    if !reachesMinima {
      standing.grade = min(standing.grade ?? 0, plan.grading.pass - 1)
      standing.word = .fail
    }
    standing.isPassed = (standing.grade ?? 0) >= plan.grading.pass
    if !standing.isPassed { standing.passedOn = nil }
    return standing
  }

  /// A placement without results of its own: the grade of the role that decides at its last
  /// moment.
  private func standingByJudgement(
    _ placement: Int, _ grading: GradingHead, in window: DayRange, through deadline: Day,
    mayImprove: Bool
  ) -> UnitStanding? {
    var standing = UnitStanding()
    guard
      let moment = tables.handles.moments.indices.last(where: {
        tables.handles.moments[$0].placement == placement
      })
    else { return nil }
    let judges = tables.handles.moments[moment].moment.judges
    var decidingDay = Day.distantPast
    var days: [Day] = []
    for index in tables.evidence.judgements.range(of: student) {
      let fact = tables.evidence.judgements.facts[index]
      guard Int(fact.moment) == tables.momentIndex[moment], fact.day <= asOf,
        isJudgement(fact, of: moment),
        let judge = tables.judgeRoles[moment].firstIndex(of: Int(fact.role)),
        judges[judge].decides
      else { continue }
      let grade: Int
      switch fact.score {
      case .grade(let value): grade = Int(value)
      case .pass: grade = grading.pass
      case .fail: grade = grading.scale.lowerBound - 1
      case .exempt, .noShow, .none: continue
      }
      if !space.repeatedJudgements.contains(index) { days.append(fact.day) }
      guard fact.day <= deadline, window.contains(fact.day),
        grading.attempt.decides(grade, on: fact.day, before: standing.grade, on: decidingDay)
      else { continue }
      standing.grade = grade
      standing.word = fact.score.isWord ? fact.score : nil
      decidingDay = fact.day
      standing.judgedOn = fact.day
      standing.isPassed = grade >= grading.pass
      standing.passedOn = standing.isPassed ? fact.day : nil
    }
    settleChance(
      of: &standing, grading, .assessments, decidedOn: standing.judgedOn, through: deadline,
      mayImprove: mayImprove
    ) { judge, year in days.count { judge.tables.calendar.latestBegun(by: $0) == year } }
    return standing
  }
}

extension Grading.Attempt {
  /// Whether an attempt decides rather than the one that did so far.
  fileprivate func decides(
    _ grade: Int, on day: Day, before other: Int?, on otherDay: Day
  ) -> Bool {
    guard let other else { return true }
    // Of two on one day the higher, so that the order of the rows means nothing.
    return switch self {
    case .best: grade > other
    case .last: (day, grade) > (otherDay, other)
    case .first: day < otherDay || day == otherDay && grade > other
    }
  }
}

extension Score {
  fileprivate var isWord: Bool { self == .pass || self == .fail }
}
