package import LeerlijnModel

/// What is asked of a student's path besides what the curriculum and the evidence say.
package struct PathWishes: Hashable, Sendable {
  /// A period of a study year, or the next of its name where no year is given: `2020-2021.p3`, `p3`.
  package struct Place: Hashable, Sendable {
    package var year: StudyYearID?
    package var period: PeriodID

    package init(year: StudyYearID?, period: PeriodID) {
      self.year = year
      self.period = period
    }
  }

  /// The last day of the path; nil for as far as a plan looks.
  package var until: Day?
  /// The most credits of a period, in tenths of an EC; nil for what the edition's own plan has at most.
  package var load: Int?
  /// Courses and placements that begin in a period.
  package var fixed: [String: Place] = [:]
  /// Courses and placements that begin no earlier.
  package var notBefore: [String: Place] = [:]
  /// For who has none yet; nil leaves it to the path that is finished first.
  package var profile: ProfileID?
  /// Units of which is told what comes of it where they are failed.
  package var failing: [String] = []
  /// What is made even over the periods; their most load is of credits all the same.
  package var weight = BalanceOptions.Weight.credits

  package init() {}
}

/// One thing that a path keeps to, and that could be let go (Dutch: *eis aan het pad*).
package enum PathConstraint: Hashable, Sendable {
  case until
  case load
  /// It must be taken.
  case needed(String)
  /// A room to choose must be filled.
  case choice(String)
  /// What it requires before it begins.
  case entry(String)
  /// What is taken before it or at the same time.
  case alongside(String)
  /// When it is offered.
  case offering(String)
  case fixed(String)
  case notBefore(String)
  /// A rule of the curriculum that asks something of units by a day.
  case rule(RuleID)
}

/// Why no path can be looked for.
package enum PathFault: Hashable, Sendable {
  /// The calendar has no teaching periods.
  case noPeriods
  case notEnrolled
  /// Enrolled until this day, and no longer.
  case left(Day)
  case unknownUnit(String)
  case unknownProfile(String)
  case alreadyPassed(String)
  case underWay(String)
  /// A period that is not looked at: past, unknown, or after the end.
  case unknownPlace(PathWishes.Place, of: String)
  /// It is not offered there; the first periods in which it can begin.
  case notOffered(String, at: PathWishes.Place, instead: [PathWishes.Place])
  case untilIsPast(Day)
  /// It is not in the plan, so it cannot be failed.
  case notInPlan(String)
}
