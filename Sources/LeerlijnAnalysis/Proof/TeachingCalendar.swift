import LeerlijnDiagnostics
import LeerlijnModel

/// A course or placement, with the days on which one student can take it.
struct TaughtUnit {
  let id: String
  let credits: Int
  /// The year of the programme; nil where it belongs to none.
  let year: Int?
  let placement: Placement?
  /// For everyone or the student's profile, and taught by now.
  let isOnPath: Bool
  let isOfOtherProfile: Bool
  let isOfLaterYear: Bool
  /// The first day of teaching, after which it can be passed, and the last: on it it usually is.
  let first: Day
  let last: Day
  let grading: Grading
  let requires: Condition?
  let tests: [Test]
  let place: SourceRange?
}

/// When a student of one case is taught what: the calendar's own days for the year at hand, the same
/// days of earlier years for what came before.
struct TeachingCalendar {
  private let profile: ProfileID?
  /// The year of the programme that falls in `studyYear`, moved back by so many months.
  private let year: Int
  private let studyYear: StudyYear
  private let monthsBack: Int
  private let years: [StudyYear]

  /// - Parameter monthsBack: how long before the study year the programme's `year` was; for a
  ///   programme that the student has behind them.
  init(
    _ curriculum: Curriculum, profile: ProfileID?, year: Int, in studyYear: StudyYear,
    monthsBack: Int = 0
  ) {
    self.profile = profile
    self.year = year
    self.studyYear = studyYear
    self.monthsBack = monthsBack
    years = curriculum.years
  }

  /// How far back a year of the programme lies.
  private func back(to year: Int) -> CalendarPeriod {
    CalendarPeriod(months: -12 * (self.year - year) - monthsBack)
  }

  func units(of programme: Programme) -> [TaughtUnit] {
    let courses = programme.courses.map { course in
      let days = days(ofYear: course.year, course.periods)
      return unit(
        course.id.text, course.credits, course.year, course.profile, days, programme.grading,
        course.requires, tests: course.tests, at: course.place)
    }
    let placements = programme.placements.map { placement in
      unit(
        placement.id.text, placement.credits, placement.year, placement.profile,
        days(of: placement), programme.grading, placement.requires, placement: placement,
        at: placement.place)
    }
    return courses + placements
  }

  /// Courses and placements of another programme: on nobody's path, but a result of them counts
  /// wherever a rule names them, and nothing says when it was got.
  static func unitsElsewhere(_ programme: Programme, before last: Day) -> [TaughtUnit] {
    let days = DayRange(last - 36_500, last)
    let courses = programme.courses.map { course in
      TaughtUnit(
        id: course.id.text, credits: course.credits.tenths, year: course.year, placement: nil,
        isOnPath: false,
        isOfOtherProfile: false, isOfLaterYear: false, first: days.first, last: days.last,
        grading: programme.grading, requires: nil, tests: course.tests, place: course.place)
    }
    let placements = programme.placements.map { placement in
      TaughtUnit(
        id: placement.id.text, credits: placement.credits.tenths, year: placement.year,
        placement: placement,
        isOnPath: false, isOfOtherProfile: false, isOfLaterYear: false, first: days.first,
        last: days.last, grading: programme.grading, requires: nil, tests: [],
        place: placement.place)
    }
    return courses + placements
  }

  private func unit(
    _ id: String, _ credits: Credits, _ year: Int?, _ profile: ProfileID?, _ days: DayRange,
    _ grading: Grading, _ requires: Condition?, placement: Placement? = nil, tests: [Test] = [],
    at place: SourceRange?
  ) -> TaughtUnit {
    let isOther = profile != nil && profile != self.profile
    let isLater = year.map { $0 > self.year } ?? false
    return TaughtUnit(
      id: id, credits: credits.tenths, year: year, placement: placement,
      isOnPath: !isOther && !isLater,
      isOfOtherProfile: isOther, isOfLaterYear: isLater, first: days.first, last: days.last,
      grading: grading, requires: requires, tests: tests, place: place)
  }

  /// From the first day of a course's first period through the last of its last.
  private func days(ofYear year: Int?, _ periods: [PeriodID]) -> DayRange {
    guard let year else {
      return DayRange(
        studyYear.days.first.adding(back(to: 1)), studyYear.days.last.adding(back(to: self.year)))
    }
    let back = back(to: year)
    let start = studyYear.days.first.adding(back)
    // The year itself where the calendar has its periods, else this year's, moved.
    let own = years.first { abs($0.days.first - start) < 60 && !$0.periods.isEmpty }
    let source = own ?? studyYear
    let named = periods.compactMap { id in
      source.periods.first { $0.id == id }
        ?? years.lazy.flatMap(\.periods).first { $0.id == id }.flatMap { other in
          source.periods.first { $0.days.first.sharesSeason(with: other.days.first) }
        }
    }
    let first = named.map(\.days.first).min() ?? source.days.first
    let last = named.map(\.days.last).max() ?? source.days.last
    return own == nil ? DayRange(first.adding(back), last.adding(back)) : DayRange(first, last)
  }

  /// The placement's own days; for what lies behind the student, those of the same time back then.
  func days(of placement: Placement) -> DayRange {
    let year = min(placement.year ?? self.year, self.year)
    let back = back(to: year)
    return DayRange(placement.days.first.adding(back), placement.days.last.adding(back))
  }
}

extension Day {
  /// Whether two days lie within three weeks of each other in the year.
  fileprivate func sharesSeason(with other: Day) -> Bool {
    let years = other.civil.year - civil.year
    return abs(adding(CalendarPeriod(months: 12 * years)) - other) <= 21
  }
}
