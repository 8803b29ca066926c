internal import LeerlijnModel

/// How the numbered terms of a degree plan fall into years and teaching periods.
///
/// - Assumption: two terms or three quarters make a year; the file knows no days, so those of the
///   periods are made up and told as such.
struct Terms {
  static let mostYears = 12

  let studyYear: StudyYear
  private let perYear: Int

  init(of system: CreditSystem, startingIn edition: String) {
    let digits = edition.prefix { $0.isNumber }
    let first = Int(digits).flatMap { (1990...2100).contains($0) ? $0 : nil } ?? 2000
    func days(_ from: (Int, Int, Int), _ through: (Int, Int, Int)) -> DayRange {
      let start = Day(year: from.0, month: from.1, day: from.2) ?? Day(number: 0)
      let end = Day(year: through.0, month: through.1, day: through.2) ?? start
      return DayRange(start, end)
    }
    let next = first + 1
    let periods =
      system == .semesterHours
      ? [days((first, 9, 1), (next, 1, 31)), days((next, 2, 1), (next, 6, 30))]
      : [
        days((first, 9, 1), (first, 12, 15)), days((next, 1, 5), (next, 3, 25)),
        days((next, 4, 1), (next, 6, 30)),
      ]
    perYear = periods.count
    studyYear = StudyYear(
      id: StudyYearID("\(first)-\(next)"), days: days((first, 9, 1), (next, 8, 31)),
      periods: periods.enumerated().map { index, days in
        TeachingPeriod(
          id: PeriodID("term-\(index + 1)"),
          titles: Titles([Titles.Entry(language: "en", text: "Term \(index + 1)")]), days: days)
      })
  }

  /// The year of the programme and the teaching period of `3` or `Term 3`.
  func term(_ text: String) -> (year: Int, period: PeriodID)? {
    let digits = text.drop { !$0.isNumber }.prefix { $0.isNumber }
    guard let number = Int(digits), number >= 1, number <= perYear * Self.mostYears else {
      return nil
    }
    let period = studyYear.periods[(number - 1) % perYear].id
    return ((number - 1) / perYear + 1, period)
  }
}
