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
  /// Attempts in the study year of the last known day.
  var attempts = 0
  /// For a course that is graded by its tests: whether what can still be done for them is enough.
  var isPassableByTests: Bool?
  /// Index of the deciding result.
  var decidingFact: Int?
  /// The day of the judgement that decides, where no result does.
  var judgedOn: Day?
}

extension Judge {
  /// Results of a unit: its own rows, else its tests together, else the judgement that decides a
  /// placement; an exemption beats them all.
  func standing(ofUnit unit: Int, in window: DayRange, through deadline: Day) -> UnitStanding {
    let plan = tables.unitHeads[unit]
    var standing = results(
      unit, plan.grading, pass: plan.grading.pass, in: window, through: deadline)
    if standing.decidingFact == nil, !standing.isExempt {
      if !plan.tests.isEmpty {
        standing = standingByTests(plan, in: window, through: deadline)
      } else if plan.placement >= 0 {
        standing = standingByJudgement(plan.placement, plan.grading, through: deadline)
      }
    }
    if hasDecisions,
      let exemption = waiver(of: tables.handles.units[unit].id)
    {
      standing.isExempt = true
      standing.isPassed = true
      standing.grade = nil
      standing.passedOn = exemption.day
    }
    return standing
  }

  /// The deciding result among attempts, by the programme's grading.
  func results(
    _ slot: Int, _ grading: GradingHead, pass: Int, in window: DayRange, through deadline: Day
  ) -> UnitStanding {
    var standing = UnitStanding()
    let thisYear = tables.resultsYear
    let base = tables.evidence.results.range(of: student).lowerBound
    var next = space.firstResult[slot]
    var decidingDay = Day.distantPast
    while next >= 0 {
      let index = Int(next)
      next = space.nextResult[index - base]
      let fact = tables.evidence.results.facts[index]
      guard fact.day <= deadline, window.contains(fact.day) else { continue }
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
      if thisYear.contains(fact.day), !isRepeated(index, of: slot, from: base) {
        standing.attempts += 1
      }
      if grade >= pass { standing.passedOn = min(standing.passedOn ?? fact.day, fact.day) }
      let decides: Bool =
        switch grading.attempt {
        case .best: grade > standing.grade ?? .min
        case .last: fact.day >= decidingDay
        case .first: standing.grade == nil || fact.day < decidingDay
        }
      if decides {
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
    var sum = 0
    var weight = 0
    var isComplete = true
    var reachesMinima = true
    var highest = 0
    var allWeight = 0
    var canReachMinima = true
    for test in plan.tests {
      let part = results(
        tables.handles.units.count + test, plan.grading,
        pass: tables.handles.tests[test].minimum ?? plan.grading.scale.lowerBound, in: window,
        through: deadline)
      if part.isExempt { continue }
      standing.attempts = max(standing.attempts, part.attempts)
      let hasChance = hasOpportunity(part, plan.grading, through: deadline)
      let best = hasChance ? plan.grading.scale.upperBound : part.grade
      highest += max(best ?? 0, 0) * tables.handles.tests[test].weight
      allWeight += tables.handles.tests[test].weight
      if best == nil || !part.isPassed && !hasChance { canReachMinima = false }
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
    standing.isPassableByTests =
      canReachMinima && allWeight > 0
      && (highest + allWeight / 2) / allWeight >= plan.grading.pass
    guard isComplete, weight > 0 else {
      standing.passedOn = nil
      standing.decidingFact = nil
      return standing
    }
    standing.grade = (sum + weight / 2) / weight
    if !reachesMinima {
      // Below the minimum of a test no mean is a pass.
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
    _ placement: Int, _ grading: GradingHead, through deadline: Day
  ) -> UnitStanding {
    var standing = UnitStanding()
    guard
      let moment = tables.handles.moments.indices.last(where: {
        tables.handles.moments[$0].placement == placement
      })
    else { return standing }
    let judges = tables.handles.moments[moment].moment.judges
    var decidingDay = Day.distantPast
    for index in tables.evidence.judgements.range(of: student) {
      let fact = tables.evidence.judgements.facts[index]
      guard Int(fact.moment) == tables.momentIndex[moment], fact.day <= asOf,
        fact.day <= deadline, fact.day >= decidingDay, isJudgement(fact, of: moment),
        let judge = tables.judgeRoles[moment].firstIndex(of: Int(fact.role)),
        judges[judge].decides
      else { continue }
      switch fact.score {
      case .grade(let grade): standing.grade = Int(grade)
      case .pass: standing.grade = grading.pass
      case .fail: standing.grade = grading.scale.lowerBound - 1
      case .exempt, .noShow, .none: continue
      }
      standing.word = fact.score.isWord ? fact.score : nil
      decidingDay = fact.day
      standing.judgedOn = fact.day
      standing.isPassed = (standing.grade ?? 0) >= grading.pass
      standing.passedOn = standing.isPassed ? fact.day : nil
    }
    return standing
  }
}

extension Score {
  fileprivate var isWord: Bool { self == .pass || self == .fail }
}
