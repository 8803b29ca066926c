import LeerlijnModel

/// A day that rule or measure states, for one student.
enum StatedDay: Hashable, Sendable {
  /// Nothing is stated, or what has no end yet.
  case none
  case day(Day)
  /// It hangs on a placement that is not in the evidence.
  case unknown

  var day: Day {
    if case .day(let day) = self { return day }
    return .distantFuture
  }
}

/// The days that count for a measure, decisions taken in.
struct Span {
  var window: DayRange
  /// `distantFuture` where there is none.
  var deadline: Day
  /// The last day that rule, measure or window state, before any extension; `distantFuture` where
  /// none does.
  var stated = Day.distantFuture
  /// An extension moved the deadline.
  var isExtended = false
  /// Whether every day it hangs on is known.
  var isKnown = true

  /// An extension of a course or placement makes its days, and with them the window, longer.
  mutating func carry(to day: Day?) {
    guard let day else { return }
    window = DayRange(window.first, max(window.last, day))
    deadline = max(deadline, day)
  }
}

extension Judge {
  /// A day that the curriculum names, for this student.
  ///
  /// - Parameters:
  ///   - placements: those whose days an anchor takes, as a range into the program's lists; all the
  ///     student's where it is empty.
  ///   - year: the study year of an anchor; nil leaves it to the enrolment.
  func stated(
    _ expression: DateExpression, placements: Range<Int>, inYear year: Int? = nil
  ) -> StatedDay {
    guard case .relative(let anchor, let period) = expression else {
      if case .fixed(let day) = expression { return .day(day) }
      return .none
    }
    let day: Day?
    switch anchor {
    case .enrolmentStart: day = isAboutNetwork ? run.first : enrolmentStart
    case .enrolmentEnd: day = run.last
    case .placementStart, .placementEnd:
      guard !isLeftOut(.placements), let days = placementDays(placements),
        // Of several the first start and last end count: another may still begin.
        placements.count < 2 || !mayStillBegin(placements, stated: .distantFuture)
      else { return .unknown }
      day = anchor == .placementStart ? days.first : days.last
    case .yearStart, .yearEnd:
      let own = isAboutNetwork ? tables.calendar.latestBegun(by: asOf) : studyYearOfStretch
      let days = (year ?? own).map { tables.calendar.years[$0].days }
      day = anchor == .yearStart ? days?.first : days?.last
    }
    guard let day, day > .distantPast, day < .distantFuture else { return .none }
    return .day(day.adding(period))
  }

  /// The same for a measure: which study year a network looks at hangs on the measure's series.
  private func stated(_ expression: DateExpression, of plan: ReadingPlan) -> StatedDay {
    let year = isAboutNetwork && expression.isOfStudyYear ? studyYear(of: plan) : nil
    return stated(expression, placements: plan.placements, inYear: year)
  }

  /// The day of an own `by`, of a measure or else of its rule.
  private func by(of plan: ReadingPlan) -> StatedDay {
    if let deadline = plan.deadline { return stated(deadline, of: plan) }
    guard isAboutNetwork, let deadline = tables.code.heads[rule].deadline else {
      return ruleDeadline
    }
    return stated(deadline, of: plan)
  }

  /// The days within which facts count: `within`, else the quantity's own; nil where they hang on
  /// what is not known.
  private func window(of plan: ReadingPlan) -> DayRange? {
    switch plan.window {
    case .own:
      if plan.isOfPlacement { return placementDays(plan.placements) ?? .always }
      return isAboutNetwork || plan.isOfStudyYear ? studyYearDays(of: plan) : run
    case .fixed(let days): return days
    case .phase(let first, let last): return days(ofYears: first, last)
    case .enrolment: return run
    case .studyYear: return studyYearDays(of: plan)
    case .placement:
      if isLeftOut(.placements), !plan.isOfPlacement { return nil }
      return placementDays(plan.placements) ?? (plan.isOfPlacement ? .always : nil)
    case .days(let first, let last):
      let (first, last) = (stated(first, of: plan), stated(last, of: plan))
      guard first != .unknown, last != .unknown else { return nil }
      return DayRange(first == .none ? .distantPast : first.day, last.day)
    }
  }

  private func studyYearDays(of plan: ReadingPlan) -> DayRange {
    studyYear(of: plan).map { tables.calendar.spans[$0] } ?? .always
  }

  /// From the first of these years of the programme through the last, counted from the start of
  /// the enrolment.
  private func days(ofYears first: Int, _ last: Int) -> DayRange {
    let start = enrolmentStart
    guard start > .distantPast else { return .always }
    return DayRange(
      start.adding(CalendarPeriod(months: 12 * (first - 1))),
      start.adding(CalendarPeriod(months: 12 * last)) - 1)
  }

  /// The earlier of `by` and the end of a stated `within`; nil where it is not known.
  private func statedDeadline(of plan: ReadingPlan, _ window: DayRange) -> Day? {
    let by = by(of: plan)
    guard by != .unknown else { return nil }
    // The end of an enrolment is no deadline: enrolments are renewed.
    return plan.window.isDeadline ? min(by.day, window.last) : by.day
  }

  /// The same before anything is known of the window, for days that stand apart from it.
  func statedDeadline(of plan: ReadingPlan) -> StatedDay {
    guard let window = window(of: plan), let day = statedDeadline(of: plan, window) else {
      return .unknown
    }
    return day == .distantFuture ? .none : .day(day)
  }

  /// Window and deadline of a measure, before any decision.
  func unextendedSpan(of plan: ReadingPlan) -> Span {
    guard let window = window(of: plan), let stated = statedDeadline(of: plan, window) else {
      return Span(window: .always, deadline: .distantFuture, isKnown: false)
    }
    let isWindowTheDeadline = plan.window.isOwn && !plan.hasWindowOfEnrolment(isAboutNetwork)
    let deadline =
      stated < .distantFuture ? stated : isWindowTheDeadline ? window.last : .distantFuture
    return Span(window: window, deadline: deadline, stated: stated)
  }

  /// Window and deadline of a measure; an extension of the rule carries the window along, one that
  /// is no later than the deadline changes nothing.
  func span(of plan: ReadingPlan) -> Span {
    var span = unextendedSpan(of: plan)
    guard span.isKnown, let extendedDeadline, extendedDeadline > span.deadline else { return span }
    span.window = DayRange(span.window.first, max(span.window.last, extendedDeadline))
    span.deadline = extendedDeadline
    span.isExtended = true
    return span
  }

  /// The same for one member of an `each`: where that is a stretch of time, only its days count.
  func span(of plan: ReadingPlan, _ member: Member) -> Span {
    var span = span(of: plan)
    let days = days(of: member)
    if days != .always {
      span.window = span.window.intersection(days)
      span.deadline = min(span.deadline, days.last)
    }
    return span
  }

  /// The rule's `by`, else the last day that any of its measures looks at; nil where there is none.
  func unextendedDeadline(of plan: RulePlan) -> Day? {
    switch ruleDeadline {
    case .day(let day): return day
    case .unknown: return nil
    case .none: break
    }
    var latest: Day?
    for leaf in plan.leavesOfRoot {
      let last = lastDay(of: tables.code.readings[tables.code.leaves[leaf].reading])
      latest = max(latest ?? last, last)
    }
    return latest == .distantFuture ? nil : latest
  }

  /// The last day that counts for a measure, before any decision.
  private func lastDay(of reading: ReadingPlan) -> Day {
    let stated = statedDeadline(of: reading).day
    switch reading.quantity {
    case .hours: return min(unextendedSpan(of: reading).deadline, placementEnd(of: reading))
    case .assessed(let moments):
      let days = tables.code.lists[moments].map { min(due(of: $0).day, stated) }
      return days.max() ?? .distantFuture
    case .rare(let index):
      guard case .document(let document) = tables.code.rare[index] else { break }
      return min(due(of: document).day, stated)
    default: break
    }
    return unextendedSpan(of: reading).deadline
  }

  private func placementEnd(of reading: ReadingPlan) -> Day {
    placementDays(reading.placements)?.last ?? nominalEnd(of: reading) ?? .distantFuture
  }
}

extension WindowPlan {
  /// Whether the days of a placement count, for a quantity that is read of one.
  var isOfPlacement: Bool {
    switch self {
    case .own, .placement: true
    case .fixed, .studyYear, .enrolment, .phase, .days: false
    }
  }

  var isOwn: Bool {
    if case .own = self { return true }
    return false
  }

  /// Whether its end, stated with `within`, is a deadline.
  fileprivate var isDeadline: Bool {
    switch self {
    case .own, .enrolment: false
    case .fixed, .studyYear, .placement, .phase, .days: true
    }
  }
}

extension ReadingPlan {
  /// Whether the enrolment is its window, stated or not.
  func isWithinEnrolment(_ isAboutNetwork: Bool) -> Bool {
    if case .enrolment = window { return true }
    return window.isOwn && hasWindowOfEnrolment(isAboutNetwork)
  }

  /// Whether, without `within`, the enrolment is its window: then that has no end.
  fileprivate func hasWindowOfEnrolment(_ isAboutNetwork: Bool) -> Bool {
    !isOfPlacement && !isOfStudyYear && !isAboutNetwork
  }
}
