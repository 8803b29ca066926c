internal import LeerlijnModel

/// How the study load of a new curriculum is divided over years, courses and a placement.
///
/// Every year has two units of half its load each: the first introduces what the year's outcome
/// asks, the second develops and assesses it. In one year the second is the placement.
struct StarterPlan {
  struct Unit {
    let id: String
    let year: Int
    let ordinal: Int
    /// In tenths of an EC.
    let credits: Int
    let periods: String
    /// Index of the profile it is for.
    var profile: Int?

    var introduces: Bool { ordinal == 1 }
    /// 1 EC is 28 hours of study (WHW 7.4); whole hours.
    var workload: Int { credits * 28 / 10 }
  }

  /// In order of year.
  let courses: [Unit]
  let placement: Unit
  let placementDays: DayRange
  let yearDays: DayRange
  let periods: [DayRange]

  init(_ start: CurriculumStart) {
    let days = StarterPlan.days(from: start.start)
    periods = days
    yearDays = DayRange(days[0].first, days[3].last)
    placementDays = DayRange(days[2].first, days[3].last)
    // The last year is for graduation; before it students go into the field.
    let placementYear = start.years > 2 ? start.years - 1 : start.years
    var courses: [Unit] = []
    var placement: Unit?
    for year in 1...start.years {
      let load = StarterPlan.load(ofYear: year, start)
      let half = load / 2
      var common = half
      if year == start.years, !start.profiles.isEmpty {
        let own = half / 3
        common -= own
        for index in start.profiles.indices {
          courses.append(
            Unit(
              id: "oe\(year)-\(index + 3)", year: year, ordinal: index + 3, credits: own,
              periods: "p1 p2", profile: index))
        }
      }
      courses.append(
        Unit(id: "oe\(year)-1", year: year, ordinal: 1, credits: common, periods: "p1 p2"))
      let second = Unit(
        id: "oe\(year)-2", year: year, ordinal: 2, credits: load - half, periods: "p3 p4")
      if year == placementYear { placement = second } else { courses.append(second) }
    }
    guard let placement else { preconditionFailure("a programme has at least one year") }
    self.courses = courses.sorted { ($0.year, $0.ordinal) < ($1.year, $1.ordinal) }
    self.placement = placement
  }

  /// As even as tenths allow; the last year takes what is left.
  private static func load(ofYear year: Int, _ start: CurriculumStart) -> Int {
    let even = start.credits / start.years
    return year == start.years ? start.credits - even * (start.years - 1) : even
  }

  /// Four periods of ten to thirteen weeks, 46 weeks in all, each through the Friday of its last.
  private static func days(from start: Day) -> [DayRange] {
    var first = start
    return [10, 12, 11, 13].map { weeks in
      defer { first = first + 7 * weeks }
      return DayRange(first, first + 7 * weeks - 3)
    }
  }

  // MARK: The example of the rule

  /// Hours a week with which the placement's hours are made in its 24 weeks, just.
  var hoursPerWeek: Int { placement.workload / 24 + 1 }

  /// Half of the weeks are behind.
  var halfway: Day { placementDays.first + 83 }

  var afterwards: Day { placementDays.last + 7 }
}
