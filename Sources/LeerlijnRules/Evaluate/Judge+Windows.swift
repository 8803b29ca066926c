import LeerlijnModel

extension Judge {
  /// A day that the curriculum names, for this student; nil where it has no day yet.
  func resolve(_ expression: DateExpression, placement: Int?) -> Day? {
    switch expression {
    case .fixed(let day): return day
    case .relative(let anchor, let period):
      guard let day = self.day(of: anchor, placement: placement) else { return nil }
      return day.adding(period)
    }
  }

  private func day(of anchor: DateExpression.Anchor, placement: Int?) -> Day? {
    if anchor == .placementStart || anchor == .placementEnd, !hasPlacement(placement) { return nil }
    let day: Day? =
      switch anchor {
      case .enrolmentStart: isAboutNetwork ? run.first : enrolmentStart
      case .enrolmentEnd: run.last
      case .placementStart: placementDays(placement ?? QuantityPlan.anyPlacement).first
      case .placementEnd: placementDays(placement ?? QuantityPlan.anyPlacement).last
      case .yearStart:
        tables.calendar.current(on: asOf).map { tables.calendar.years[$0].days.first }
      case .yearEnd: tables.calendar.current(on: asOf).map { tables.calendar.years[$0].days.last }
      }
    guard let day, day > .distantPast, day < .distantFuture else { return nil }
    return day
  }

  /// The days within which facts count: `within`, else the quantity's own.
  func window(of reading: ReadingPlan) -> DayRange {
    switch reading.window {
    case .own:
      switch reading.quantity {
      case .hours, .assessed: return .always
      case .sessions, .held: return studyYear
      case .rare(let index):
        if case .perspectives = tables.code.rare[index] { return studyYear }
        return isAboutNetwork ? studyYear : run
      default: return isAboutNetwork ? studyYear : run
      }
    case .fixed(let days): return days
    case .phase(let first, let last): return days(ofYears: first, last)
    case .enrolment: return run
    case .studyYear: return studyYear
    case .placement: return placementDays(QuantityPlan.anyPlacement)
    case .days(let first, let last):
      return DayRange(
        resolve(first, placement: nil) ?? .distantPast,
        resolve(last, placement: nil) ?? .distantFuture)
    }
  }

  /// The study year that has last begun by the as-of day, else the first.
  var studyYear: DayRange { tables.studyYear }

  /// From the first of these years of the programme through the last, counted from the start of
  /// the enrolment.
  private func days(ofYears first: Int, _ last: Int) -> DayRange {
    let start = enrolmentStart
    guard start > .distantPast else { return .always }
    return DayRange(
      start.adding(CalendarPeriod(months: 12 * (first - 1))),
      start.adding(CalendarPeriod(months: 12 * last)) - 1)
  }

  /// Window and deadline of a reading with the decisions of the examencommissie taken in.
  ///
  /// The deadline is `by`, else the window's end; `distantFuture` where there is none. An
  /// extension replaces it, and carries the window along where it reaches past it.
  func span(of reading: ReadingPlan) -> (window: DayRange, deadline: Day) {
    let window = self.window(of: reading)
    let deadline =
      reading.deadline.flatMap { resolve($0, placement: nil) } ?? ruleDeadline ?? window.last
    // An extension is never earlier than what it extends.
    guard let extendedDeadline, extendedDeadline > deadline else { return (window, deadline) }
    return (DayRange(window.first, max(window.last, extendedDeadline)), extendedDeadline)
  }

  /// Whether something that is not in the evidence may still have happened, or happen, on or
  /// before a day.
  func isOpen(through deadline: Day, _ kind: FactKind) -> Bool {
    asOf <= deadline || tables.known(kind) < deadline
  }

  /// Why something is still open that has its day behind it.
  func silence(on day: Day, _ kind: FactKind) -> Reading.Reasons {
    tables.known(kind) < min(day, asOf) ? .notYetRegistered : .waiting
  }
}
