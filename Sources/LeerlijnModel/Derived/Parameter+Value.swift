extension Parameter {
  /// The value that a rule reads (Dutch: *geldende waarde*); the one place where it is chosen.
  ///
  /// - It is the value in force on the first day of the window; a value that is let in at once
  ///   counts from its own first day on, where that is on or before the deadline. Where none is in
  ///   force on the window's first day, the first that comes into force within it counts.
  /// - A value for the cohort goes before one for all; of several the one that began last. The order
  ///   in the document means nothing.
  /// - Parameters:
  ///   - cohort: nil where there is none: only values for all cohorts are then looked at.
  ///   - deadline: with extensions taken in.
  /// - Returns: nil where no value is in force: nothing can then be decided.
  package func value(
    for cohort: Int?, in window: DayRange, through deadline: Day, on asOf: Day
  ) -> Value? {
    let today = min(asOf, deadline)
    var found: Value?
    var later: Value?
    for value in values {
      if let cohorts = value.cohorts {
        guard let cohort, cohorts.contains(cohort) else { continue }
      }
      let days = DayRange(value.from ?? .distantPast, value.until ?? .distantFuture)
      let isLetIn = value.atOnce && window.first < days.first && days.contains(today)
      if days.contains(window.first) || isLetIn {
        if found.map({ value.isBefore($0, latestFirst: true) }) ?? true { found = value }
      } else if days.first > window.first, days.first <= window.last {
        if later.map({ value.isBefore($0, latestFirst: false) }) ?? true { later = value }
      }
    }
    return found ?? later
  }
}

extension Parameter.Value {
  /// What goes before what, of several that hold: the higher; on one day the higher number.
  fileprivate func rank(latestFirst: Bool) -> (Int, Int, Int) {
    let cohort = cohorts == nil ? 0 : 1
    let day = Int((from ?? .distantPast).number)
    return latestFirst ? (cohort, day, amount) : (-day, cohort, amount)
  }

  fileprivate func isBefore(_ other: Parameter.Value, latestFirst: Bool) -> Bool {
    rank(latestFirst: latestFirst) > other.rank(latestFirst: latestFirst)
  }
}
