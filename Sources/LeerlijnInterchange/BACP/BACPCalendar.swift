internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// How many years and periods an instance has, and the study year that is made up for them.
///
/// - Assumption: the file knows no days. Every year has the same periods, which divide the 52 weeks from
///   the first Monday of September 2000; this is told, and stands in the curriculum.
struct BACPCalendar {
  static let mostYears = 12
  static let mostPeriodsPerYear = 52

  let years: Int
  let periodsPerYear: Int

  var periods: Int { years * periodsPerYear }

  init(years: Int, periodsPerYear: Int) {
    self.years = years
    self.periodsPerYear = periodsPerYear
  }

  /// Two of the three numbers say the third; `periods` alone is one year.
  ///
  /// - Returns: nil where they are missing or do not agree, which is reported.
  init?(_ fields: inout BACPFields) {
    let most = Self.mostYears * Self.mostPeriodsPerYear
    let isOneYear = fields[.years] == nil && fields[.periodsPerYear] == nil
    let periods = fields.whole(.periods, 1...(isOneYear ? Self.mostPeriodsPerYear : most))
    let years = fields.whole(.years, 1...Self.mostYears)
    let perYear = fields.whole(.periodsPerYear, 1...Self.mostPeriodsPerYear)
    let keys: [(key: BACPKey, number: Int?)] = [
      (.periods, periods), (.years, years), (.periodsPerYear, perYear),
    ]
    // What is there and is no such number was reported.
    guard keys.allSatisfy({ $0.number != nil || fields[$0.key] == nil }) else { return nil }
    switch (periods, years, perYear) {
    case (let periods?, nil, nil): self.init(years: 1, periodsPerYear: periods)
    case (nil, let years?, let perYear?): self.init(years: years, periodsPerYear: perYear)
    case (let periods?, let years, let perYear):
      let count = years ?? periods / (perYear ?? 1)
      let each = perYear ?? periods / count
      guard (1...Self.mostYears).contains(count), (1...Self.mostPeriodsPerYear).contains(each),
        count * each == periods
      else {
        if let value = fields[.periods] {
          fields.report(.bacpPeriods(periods, years, perYear, at: value.place))
        }
        return nil
      }
      self.init(years: count, periodsPerYear: each)
    default:
      fields.reportMissing(.periods)
      return nil
    }
  }

  func id(ofPeriod place: Int) -> PeriodID { PeriodID("p\(place + 1)") }

  var studyYear: StudyYear {
    let start = Day(year: 2000, month: 9, day: 4) ?? Day(number: 0)
    func week(_ place: Int) -> Day { start + place * 52 / periodsPerYear * 7 }
    return StudyYear(
      id: "2000-2001", days: DayRange(start, start + 52 * 7 - 1),
      periods: (0..<periodsPerYear).map { place in
        TeachingPeriod(
          id: id(ofPeriod: place),
          titles: Titles([Titles.Entry(language: "en", text: "Period \(place + 1)")]),
          days: DayRange(week(place), week(place + 1) - 1))
      })
  }
}
