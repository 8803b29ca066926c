import LeerlijnGroundwork
import LeerlijnModel
import LeerlijnRules

/// A result of a course, placement or test: by which day it is there, and how high it is.
struct ResultEvent {
  /// Per day of the timeline: that the result is there on or before it.
  let by: [Literal]
  /// Per grade in hundredths: that the result is at least as high. Rising.
  var grades: [(grade: Int, isReached: Literal)]
  let grading: Grading
}

/// A unit that counts within days, by its grade.
struct CountKey: Hashable {
  let unit: String
  let grades: Limits?
  let days: DayRange
}

extension EventModel {
  /// Makes the result of a unit, once; a second one where a rule could ask that it be low.
  @discardableResult
  mutating func addResults(of unit: TaughtUnit) -> [ResultEvent] {
    if let known = results[unit.id] { return known }
    let usual = unit.last
    var attempts = [result(unit, usually: usual)]
    if unitsAskedLow.contains(unit.id) {
      attempts.append(result(unit, usually: nil))
      // The second comes strictly after the first.
      for index in timeline.days.indices {
        let before = index > 0 ? attempts[0].by[index - 1] : no
        solver.add(attempts[1].by[index], implies: before)
      }
    }
    results[unit.id] = attempts
    return attempts
  }

  private mutating func result(_ unit: TaughtUnit, usually usual: Day?) -> ResultEvent {
    let isUsual = unit.isOnPath && !spareUnits.contains(unit.id)
    let by = happening(usually: isUsual ? usual : nil)
    restrict(by, from: unit)
    return ResultEvent(by: by, grades: [], grading: unit.grading)
  }

  /// Something that happens once: the literals say that it has by each day of the timeline.
  ///
  /// - Parameter usual: the day on which it happens where nothing is against it; nil for what happens
  ///   only where a rule needs it, and then as late as may be.
  mutating func happening(usually usual: Day?) -> [Literal] {
    let by = timeline.days.map { day in
      solver.variable(preferring: usual.map { day >= $0 } ?? false)
    }
    for (earlier, later) in zip(by, by.dropFirst()) { solver.add(earlier, implies: later) }
    return by
  }

  private mutating func restrict(_ by: [Literal], from unit: TaughtUnit) {
    guard let end = by.last else { return }
    if unit.isOfOtherProfile {
      solver.add(fact(.ofOtherProfile(unit: unit.id)).isOn, implies: !end)
    } else if unit.isOfLaterYear {
      solver.add(fact(.ofLaterYear(unit: unit.id)).isOn, implies: !end)
    }
    // On the first day of teaching nobody has passed it yet: what it brings lets nobody into itself.
    forbid(by, before: unit.first + 1, while: .taughtFrom(unit: unit.id, unit.first))
  }

  /// Nothing happens before a day, while a fact of the calendar holds.
  mutating func forbid(_ by: [Literal], before day: Day, while cause: CalendarFact) {
    guard let last = timeline.index(through: day - 1) else { return }
    solver.add(fact(cause).isOn, implies: !by[last])
  }

  static func unitsAskedLow(by asked: [Demand]) -> Set<String> {
    var units: Set<String> = []
    for demand in asked
    where demand.grades?.maximum != nil || demand.parts.contains(where: { $0.maximum != nil }) {
      switch demand.measure.quantity {
      case .grade(.course(let id)): units.insert(id.text)
      case .grade(.placement(let id)): units.insert(id.text)
      case .grade(.test(let id)): units.insert(id.text)
      case .units:
        units.formUnion(demand.units)
        units.formUnion(demand.choices.flatMap(\.units))
      default: continue
      }
    }
    return units
  }

  // MARK: What counts of it

  /// That a result is there within days.
  func isThere(_ by: [Literal], within days: DayRange) -> [Literal] {
    guard days.first <= days.last, let last = timeline.index(through: days.last) else {
      return [no]
    }
    guard let before = timeline.index(through: days.first - 1) else { return [by[last]] }
    return [by[last], !by[before]]
  }

  mutating func isReached(_ grade: Int, _ unit: String, _ attempt: Int) -> Literal {
    guard let event = results[unit]?[attempt] else { return no }
    if grade <= event.grading.scale.lowerBound { return yes }
    if grade > event.grading.scale.upperBound { return no }
    if let known = event.grades.first(where: { $0.grade == grade }) { return known.isReached }
    // A good result is seven out of ten, unless a rule asks for more.
    let scale = event.grading.scale
    let good = scale.lowerBound + (scale.upperBound - scale.lowerBound) * 2 / 3
    let literal = solver.variable(preferring: grade <= max(good, event.grading.pass))
    let grades = (event.grades + [(grade, literal)]).rising(by: \.grade)
    chain(grades.map(\.isReached))
    results[unit]?[attempt].grades = grades
    return literal
  }

  /// That the deciding grade within days is at least as high as one.
  mutating func isDecided(atLeast grade: Int, _ unit: String, within days: DayRange) -> Literal {
    let attempts = results[unit] ?? []
    guard let first = attempts.first else { return no }
    var reached: [Literal] = []
    for (index, attempt) in attempts.enumerated() {
      let there = and(isThere(attempt.by, within: days))
      reached.append(and([there, isReached(grade, unit, index)]))
    }
    guard attempts.count > 1 else { return reached[0] }
    switch first.grading.attempt {
    case .best: return or(reached)
    case .first:
      let there = and(isThere(attempts[0].by, within: days))
      return or([reached[0], and([!there, reached[1]])])
    case .last:
      let there = and(isThere(attempts[1].by, within: days))
      return or([reached[1], and([!there, reached[0]])])
    }
  }

  mutating func grade(_ unit: GradedUnit, _ part: Demand.Part, in days: DayRange) -> Literal {
    // Where there is no grade there is nothing to compare: no bound is met.
    guard let id = known(unit), let lowest = results[id]?.first?.grading.scale.lowerBound
    else { return no }
    var parts = [isDecided(atLeast: max(part.minimum ?? lowest, lowest), id, within: days)]
    if let maximum = part.maximum {
      parts.append(!isDecided(atLeast: maximum + 1, id, within: days))
    }
    return and(parts)
  }

  /// The id of a graded unit whose results are made; a test is taught with its course.
  private mutating func known(_ unit: GradedUnit) -> String? {
    switch unit {
    case .course(let id): return makeResults(of: id.text)
    case .placement(let id): return makeResults(of: id.text)
    case .test(let id):
      guard
        let course = (world.units + world.unitsElsewhere).first(where: { unit in
          unit.tests.contains { $0.id == id }
        })
      else {
        return nil
      }
      addResults(
        of: TaughtUnit(
          id: id.text, credits: 0, year: course.year, placement: nil, isOnPath: course.isOnPath,
          isOfOtherProfile: course.isOfOtherProfile, isOfLaterYear: course.isOfLaterYear,
          first: course.first, last: course.last, grading: course.grading, requires: nil,
          tests: [], place: course.place))
      if let test = course.tests.first(where: { $0.id == id }) { link(test, to: course) }
      return id.text
    }
  }

  /// Whoever has passed a course by a day has at least what its test asks by then; of an only test, a
  /// pass.
  private mutating func link(_ test: Test, to course: TaughtUnit) {
    let least = test.minimum ?? (course.tests.count == 1 ? course.grading.pass : nil)
    guard let least, linkedTests.insert(test.id).inserted, makeResults(of: course.id) != nil
    else { return }
    guard let taken = results[course.id], let tried = results[test.id.text] else { return }
    if tried.count == 1 {
      let isEnough = isReached(least, test.id.text, 0)
      for attempt in taken.indices {
        let isPassed = isReached(course.grading.pass, course.id, attempt)
        for (isTaken, isTried) in zip(taken[attempt].by, tried[0].by) {
          solver.add(clause: [!isTaken, !isPassed, isTried])
        }
        if let end = taken[attempt].by.last { solver.add(clause: [!end, !isPassed, isEnough]) }
      }
      return
    }
    for day in timeline.days {
      let days = DayRange(.distantPast, day)
      let isPassed = isDecided(atLeast: course.grading.pass, course.id, within: days)
      solver.add(isPassed, implies: isDecided(atLeast: least, test.id.text, within: days))
    }
  }

  mutating func makeResults(of unit: String) -> String? {
    guard let taught = world.unit(unit) else { return nil }
    addResults(of: taught)
    return unit
  }
}
